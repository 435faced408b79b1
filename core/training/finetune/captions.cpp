// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/captions.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "core/training/finetune/tagged_recordings.h"

namespace partita {

namespace {



// Longer ones first where one begins another.
constexpr std::array<std::string_view, 28> joiners{
    "followed by", "accompanied by", "as well as", "along with", "together with", "mixed with", "in front of", "on top of", "at the same time as",
    "and then", "and", "with", "while", "over", "under", "behind", "as", "then", "before", "after", "amid", "against", "during", "plus", "when",
    "near", "beside", "but"};
constexpr std::array<std::string_view, 22> places{
    "in the background", "in the foreground", "in the distance", "in the back", "in background", "in the room", "from afar", "far away",
    "nearby", "close by", "outside", "inside", "outdoors", "indoors", "loudly", "softly", "quietly", "repeatedly", "continuously", "constantly",
    "at once", "together"};
constexpr std::array<std::string_view, 30> fillers{
    "a", "an", "the", "some", "several", "many", "few", "two", "three", "multiple", "various", "someone", "something", "there", "is", "are", "was",
    "were", "being", "be", "been", "can", "could", "heard", "it", "its", "this", "that", "very", "also"};

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> words;
    for (size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// How many words of a phrase of the list stand at `at`; 0: none does.
size_t phraseAt(std::span<const std::string_view> words, size_t at, std::span<const std::string_view> phrases)
{
    for (const auto phrase : phrases) {
        const auto wanted = split(phrase);
        if (at + wanted.size() <= words.size() && std::equal(wanted.begin(), wanted.end(), words.begin() + std::ptrdiff_t(at)))
            return wanted.size();
    }
    return 0;
}

} // namespace

std::vector<std::string> phrasesOfCaption(const std::string &caption)
{
    std::vector<std::string> phrases;
    std::string text = caption;
    for (auto &c : text) {
        if (std::string_view(".!?:()\"|;").find(c) != std::string_view::npos)
            c = ',';
    }
    for (const auto &clause : splitTags(text)) { // at commas, in lower case
        const auto words = split(clause);
        std::string phrase;
        const auto finish = [&] {
            if (!phrase.empty() && std::find(phrases.begin(), phrases.end(), phrase) == phrases.end())
                phrases.push_back(phrase);
            phrase.clear();
        };
        for (size_t i = 0; i < words.size();) {
            if (const auto joined = phraseAt(words, i, joiners)) {
                finish();
                i += joined;
            } else if (const auto place = phraseAt(words, i, places)) {
                i += place;
            } else {
                if (std::find(fillers.begin(), fillers.end(), words[i]) == fillers.end())
                    phrase += (phrase.empty() ? "" : " ") + std::string(words[i]);
                ++i;
            }
        }
        finish();
    }
    return phrases;
}

std::vector<std::string> tagsOfCaption(const std::string &caption, const Model &model)
{
    std::vector<std::string> tags;
    for (const auto &phrase : phrasesOfCaption(caption)) {
        const auto match = model.match(phrase);
        const bool sure = match.known && !match.nearest.empty() && match.nearest.front().score >= 0.5f;
        const auto tag = sure ? model.sounds()[size_t(match.nearest.front().sound)].name : phrase;
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

} // namespace partita
