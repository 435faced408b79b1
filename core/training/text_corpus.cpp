// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/text_corpus.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace partita {

namespace {

/// Lines of a corpus file without comments, split at the first tab.
Result<std::vector<std::pair<std::string, std::string>>> readLines(const std::filesystem::path &path)
{
    std::ifstream in(path);
    if (!in)
        return Error{ErrorCode::NotFound, "Cannot open the text corpus " + path.string() + "."};
    std::vector<std::pair<std::string, std::string>> lines;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto tab = line.find('\t');
        lines.emplace_back(line.substr(0, tab), tab == std::string::npos ? std::string() : line.substr(tab + 1));
    }
    return lines;
}

} // namespace

Result<TextCorpus> TextCorpus::load(const std::filesystem::path &folder, const WordNet &wordnet, const Dataset &data,
                                    int hyponymLimit)
{
    auto phrases = readLines(folder / "phrases.tsv");
    auto synsets = readLines(folder / "synsets.tsv");
    auto negatives = readLines(folder / "negatives.tsv");
    for (const auto *file : {&phrases, &synsets, &negatives}) {
        if (!*file)
            return file->error();
    }
    TextCorpus corpus;
    corpus.texts.resize(data.names.size());
    const auto add = [&](const std::string &name, const std::string &text, double weight) {
        const int index = data.nameIndex(name);
        if (index < 0)
            return false;
        corpus.texts[size_t(index)].push_back({text, weight});
        auto &sounds = corpus.meanings[text];
        if (std::find(sounds.begin(), sounds.end(), index) == sounds.end())
            sounds.push_back(index);
        return true;
    };
    for (const auto &name : data.names)
        add(name, name, 6);
    for (const auto &[label, phrase] : *phrases) {
        if (!add(label, phrase, 1))
            return Error{ErrorCode::InvalidData, "The text corpus has phrases for \"" + label + "\", which is no sound of the data."};
    }
    // Captions that are more than the label again, for the sounds whose clips have real descriptions.
    std::set<std::pair<int, std::string>> captions;
    for (const auto &clip : data.clips) {
        if (!clip.caption.empty() && clip.group != "env" && captions.emplace(clip.labelName, clip.caption).second)
            add(clip.label, clip.caption, 1);
    }
    std::set<const Synset *> near;
    for (const auto &[label, sense] : *synsets) {
        if (!wordnet.find(sense))
            return Error{ErrorCode::InvalidData, "The text corpus names the sense " + sense + ", which WordNet does not have."};
        const auto senses = wordnet.below(sense, size_t(hyponymLimit));
        for (size_t i = 0; i < senses.size(); ++i) {
            near.insert(senses[i]);
            for (const auto &lemma : senses[i]->lemmas)
                add(label, lemma, i == 0 ? 1 : 0.25);
            if (i == 0)
                add(label, senses[i]->gloss, 1);
        }
        for (const auto *synset : wordnet.below(sense, 2000))
            near.insert(synset);
    }

    // The vocabulary: every word of these texts, most frequent first.
    std::map<std::string, double> counts;
    for (const auto &texts : corpus.texts) {
        for (const auto &text : texts) {
            for (const auto &word : splitWords(text.text))
                counts[word] += text.weight;
        }
    }
    std::set<std::string> positiveWords;
    for (const auto &[word, count] : counts)
        positiveWords.insert(word);
    for (const auto &[text, rest] : *negatives) {
        corpus.negatives.push_back(text);
        for (const auto &word : splitWords(text))
            counts.emplace(word, 0.1);
    }
    std::vector<std::string> words;
    for (const auto &[word, count] : counts)
        words.push_back(word);
    std::stable_sort(words.begin(), words.end(), [&](const auto &a, const auto &b) { return counts[a] > counts[b]; });

    // English words that look like known ones, so that nobody's "late" is mended to "gate".
    std::vector<std::string> others;
    for (const auto &word : wordnet.singleWords()) {
        if (word.size() < 4 || counts.contains(word))
            continue;
        const int limit = word.size() >= 8 ? 2 : 1;
        const bool alike = std::any_of(words.begin(), words.end(), [&](const std::string &known) {
            return known.size() >= 4 && editDistance(word, known, limit) <= limit;
        });
        if (alike)
            others.push_back(word);
    }
    corpus.vocabulary = Vocabulary(std::move(words), std::move(others));

    // Senses that share no word with the known sounds' texts but function words would teach nothing; those that do share
    // one teach which company makes it mean something else.
    for (const auto &[key, synset] : wordnet.synsets()) {
        if (near.contains(&synset))
            continue;
        const bool lemmaIsPositive = std::any_of(synset.lemmas.begin(), synset.lemmas.end(), [&](const std::string &lemma) {
            const auto parts = splitWords(lemma);
            return !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](const auto &w) { return positiveWords.contains(w); });
        });
        if (lemmaIsPositive)
            continue; // another sense of a word that may well name the sound
        corpus.wordnetNegatives.push_back(synset.lemmas.front());
        corpus.wordnetNegatives.push_back(synset.gloss);
        corpus.wordnetNegatives.insert(corpus.wordnetNegatives.end(), synset.examples.begin(), synset.examples.end());
    }
    std::sort(corpus.wordnetNegatives.begin(), corpus.wordnetNegatives.end()); // the map's order is not fixed
    return corpus;
}

} // namespace partita
