// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/wordnet.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <set>
#include <sstream>

namespace partita {

namespace {

std::string plain(std::string lemma)
{
    if (const auto marker = lemma.find('('); marker != std::string::npos)
        lemma.erase(marker);
    for (char &c : lemma)
        c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return lemma;
}

/// "definition; another; "example"" -> definition and examples.
void readGloss(const std::string &text, Synset &synset)
{
    const auto quote = text.find('"');
    synset.gloss = text.substr(0, quote);
    for (size_t at = quote; at != std::string::npos;) {
        const auto end = text.find('"', at + 1);
        if (end == std::string::npos)
            break;
        synset.examples.push_back(text.substr(at + 1, end - at - 1));
        at = text.find('"', end + 1);
    }
}

} // namespace

Result<WordNet> WordNet::load(const std::filesystem::path &folder)
{
    WordNet net;
    for (const auto &[part, suffix] : {std::pair{'n', "noun"}, std::pair{'v', "verb"}}) {
        std::ifstream data(folder / (std::string("data.") + suffix)), index(folder / (std::string("index.") + suffix));
        if (!data || !index)
            return Error{ErrorCode::NotFound, "WordNet is not in " + folder.string() + "; install the package wordnet-base."};
        for (std::string line; std::getline(data, line);) {
            if (line.starts_with(' '))
                continue; // licence text
            std::istringstream in(line);
            std::string offset, file, type, count;
            in >> offset >> file >> type >> count;
            Synset synset;
            for (long i = std::strtol(count.c_str(), nullptr, 16); i > 0; --i) {
                std::string lemma, id;
                in >> lemma >> id;
                synset.lemmas.push_back(plain(lemma));
            }
            int pointers = 0;
            in >> pointers;
            for (int i = 0; i < pointers; ++i) {
                std::string symbol, target, targetPart, sourceTarget;
                in >> symbol >> target >> targetPart >> sourceTarget;
                if (symbol == "~")
                    synset.hyponyms.push_back(targetPart + target);
            }
            if (const auto bar = line.find("| "); bar != std::string::npos)
                readGloss(line.substr(bar + 2), synset);
            net.synsets_.emplace(part + offset, std::move(synset));
        }
        for (std::string line; std::getline(index, line);) {
            if (line.starts_with(' '))
                continue;
            std::istringstream in(line);
            std::string lemma, type, symbol, offset;
            int senses = 0, pointers = 0, unused = 0;
            in >> lemma >> type >> senses >> pointers;
            for (int i = 0; i < pointers; ++i)
                in >> symbol;
            in >> unused >> unused;
            auto &keys = net.index_[lemma + "." + part];
            while (in >> offset)
                keys.push_back(part + offset);
        }
    }
    return net;
}

const Synset *WordNet::byKey(const std::string &key) const
{
    const auto found = synsets_.find(key);
    return found == synsets_.end() ? nullptr : &found->second;
}

const Synset *WordNet::find(const std::string &name) const
{
    const auto dot = name.rfind('.');
    if (dot == std::string::npos)
        return nullptr;
    const auto found = index_.find(name.substr(0, dot));
    const int sense = std::atoi(name.c_str() + dot + 1);
    if (found == index_.end() || sense < 1 || size_t(sense) > found->second.size())
        return nullptr;
    return byKey(found->second[size_t(sense) - 1]);
}

std::vector<const Synset *> WordNet::below(const std::string &name, size_t limit) const
{
    std::vector<const Synset *> result;
    std::set<const Synset *> seen;
    std::deque<const Synset *> open;
    if (const auto *top = find(name))
        open.push_back(top);
    while (!open.empty() && result.size() < limit) {
        const auto *synset = open.front();
        open.pop_front();
        if (!seen.insert(synset).second)
            continue;
        result.push_back(synset);
        for (const auto &key : synset->hyponyms) {
            if (const auto *next = byKey(key))
                open.push_back(next);
        }
    }
    return result;
}

std::vector<std::string> WordNet::singleWords() const
{
    std::set<std::string> words;
    for (const auto &[key, synset] : synsets_) {
        for (const auto &lemma : synset.lemmas) {
            if (lemma.find_first_of(" -.'") == std::string::npos)
                words.insert(lemma);
        }
    }
    return {words.begin(), words.end()};
}

} // namespace partita
