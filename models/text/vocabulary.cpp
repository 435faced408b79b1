// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/vocabulary.h"

#include <algorithm>
#include <memory>

#include <libstemmer.h>
#include <nlohmann/json.hpp>

namespace partita {

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            words.back() += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80))
            words.back() += c;
        else if (c != '\'' && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string stemOf(const std::string &word)
{
    struct Delete {
        void operator()(sb_stemmer *s) const { sb_stemmer_delete(s); }
    };
    thread_local const std::unique_ptr<sb_stemmer, Delete> stemmer(sb_stemmer_new("english", "UTF_8"));
    if (!stemmer)
        return word;
    const auto *stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
    return stem ? std::string(reinterpret_cast<const char *>(stem), size_t(sb_stemmer_length(stemmer.get()))) : word;
}

bool isFunctionWord(const std::string &word)
{
    static const std::unordered_set<std::string> words{
        "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "with", "by", "for", "from", "is", "are", "be", "being",
        "it", "its", "that", "this", "some", "my", "his", "her", "their", "someone", "somebody", "something", "sound",
        "sounds", "noise", "noises", "audio", "track", "recording", "s", "as", "into", "over", "under", "out", "up", "down", "off"};
    return words.contains(word);
}

int editDistance(std::string_view a, std::string_view b, int limit)
{
    const int m = int(a.size()), n = int(b.size());
    if (std::abs(m - n) > limit)
        return limit + 1;
    std::vector<int> before(size_t(n) + 1), last(size_t(n) + 1), row(size_t(n) + 1);
    for (int j = 0; j <= n; ++j)
        last[size_t(j)] = j;
    for (int i = 1; i <= m; ++i) {
        row[0] = i;
        int best = row[0];
        for (int j = 1; j <= n; ++j) {
            const auto x = size_t(j);
            const char ca = a[size_t(i) - 1], cb = b[x - 1];
            row[x] = std::min({last[x] + 1, row[x - 1] + 1, last[x - 1] + (ca != cb)});
            if (i > 1 && j > 1 && ca == b[x - 2] && a[size_t(i) - 2] == cb)
                row[x] = std::min(row[x], before[x - 2] + 1);
            best = std::min(best, row[x]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[size_t(n)], limit + 1);
}

Vocabulary::Vocabulary(std::vector<std::string> words, std::vector<std::string> otherEnglish)
    : words_(std::move(words)), otherEnglish_(std::move(otherEnglish)), others_(otherEnglish_.begin(), otherEnglish_.end())
{
    std::int64_t next = 1;
    for (const auto &word : words_)
        wordIndex_.emplace(word, next++);
    for (const auto &word : words_) {
        auto stem = stemOf(word);
        if (stemIndex_.emplace(stem, next).second) {
            ++next;
            stems_.push_back(std::move(stem));
        }
    }
}

WordToken Vocabulary::lookUp(const std::string &word) const
{
    WordToken token;
    if (const auto found = wordIndex_.find(word); found != wordIndex_.end())
        token.word = found->second;
    if (const auto found = stemIndex_.find(stemOf(word)); found != stemIndex_.end())
        token.stem = found->second;
    return token;
}

std::vector<WordToken> Vocabulary::tokens(std::string_view text) const
{
    std::vector<WordToken> result;
    for (const auto &word : splitWords(text)) {
        if (result.size() >= maxWords)
            break;
        auto token = lookUp(word);
        token.function = isFunctionWord(word);
        const bool mendable = !token.known() && word.size() >= 4 && word.size() <= 24 && !others_.contains(word) &&
                              !others_.contains(stemOf(word));
        if (!mendable) {
            result.push_back(token);
            continue;
        }
        bool split = false;
        for (size_t at = 3; at + 3 <= word.size() && !split; ++at) {
            const auto left = wordIndex_.find(word.substr(0, at)), right = wordIndex_.find(word.substr(at));
            if (left != wordIndex_.end() && right != wordIndex_.end()) {
                result.push_back(lookUp(left->first));
                result.push_back(lookUp(right->first));
                split = true;
            }
        }
        if (split)
            continue;
        // The words are sorted by frequency, so the first of the nearest is the likeliest.
        int best = word.size() >= 8 ? 2 : 1;
        const std::string *meant = nullptr;
        for (const auto &candidate : words_) {
            if (candidate.size() < 4)
                continue;
            const int distance = editDistance(word, candidate, best);
            if (distance <= best && (!meant || distance < best)) {
                best = distance;
                meant = &candidate;
            }
        }
        result.push_back(meant ? lookUp(*meant) : token);
    }
    return result;
}

nlohmann::json Vocabulary::toJson() const
{
    return {{"words", words_}, {"otherEnglish", otherEnglish_}};
}

Result<Vocabulary> Vocabulary::fromJson(const nlohmann::json &json)
{
    try {
        return Vocabulary(json.at("words").get<std::vector<std::string>>(),
                          json.at("otherEnglish").get<std::vector<std::string>>());
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The model file holds no readable vocabulary.")};
    }
}

} // namespace partita
