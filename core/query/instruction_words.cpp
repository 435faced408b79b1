// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/instruction_words.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

namespace partita::instruction_words {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::istringstream in{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

void add(std::vector<Command> &list, Effect effect, std::initializer_list<std::string_view> phrases,
         Command like = {{}, Effect::Filler})
{
    for (const auto phrase : phrases) {
        like.words = wordsOf(phrase);
        like.effect = effect;
        list.push_back(like);
    }
}

std::vector<Command> makeCommands()
{
    std::vector<Command> list;
    add(list, Effect::Filler,
        {"please", "kindly", "hey", "ok", "okay", "now", "also", "too", "but", "can you", "could you",
         "would you", "will you", "can you please", "could you please", "would you please", "would you mind", "can we",
         "could we", "let us", "let's", "lets", "i want you to", "i need you to", "i would like you to",
         "i'd like you to", "i want to", "i would like to", "i'd like to", "i wish to", "i need to", "help me",
         "help me to", "try to", "and", "to", "you can", "in addition", "instead", "at the same time", "what about", "how about"});
    add(list, Effect::Extract,
        {"keep", "keep only", "keep just", "keep in", "only", "just", "solo", "leave only", "leave just", "leave in",
         "leave me", "leave me only", "give me", "give me only", "give me just", "get me", "get", "find", "find me",
         "hear", "i want", "i want to hear", "i want to listen to", "i want only", "i only want", "i only want to hear",
         "i just want", "i just want to hear", "i would like", "i would like to hear", "i'd like", "i'd like to hear",
         "i need", "i need to hear", "i wish to hear", "let me hear", "let me hear only", "let me listen to",
         "listen to", "play", "play me", "show me", "select", "retain", "preserve", "grab", "focus on", "pull out",
         "pick out", "single out", "bring out", "bring up", "turn up", "what i want is", "what i want to hear is",
         "all i want is", "all i want to hear is", "we want", "we want to hear", "can i hear", "could i hear", "may i hear", "can i have", "can i get", "can we hear",
         "can you find", "i am looking for", "i'm looking for"});
    add(list, Effect::Extract, {"extract", "extracting", "isolate", "isolating", "separate", "separate out", "split off",
                                "split out"},
        {{}, Effect::Extract, false, false, true});
    add(list, Effect::Remove,
        {"remove", "removing", "delete", "deleting", "mute", "muting", "suppress", "suppressing", "eliminate", "erase",
         "discard", "exclude", "omit", "reject", "get rid of", "getting rid of", "no", "no more", "not", "neither",
         "without", "minus", "except", "except for", "filter out", "filter away", "filter off", "take out", "take away",
         "take off", "cut out", "cut away", "strip out", "strip away", "throw out", "throw away", "tune out",
         "turn off", "turn down", "switch off", "block out", "leave out", "wipe out", "edit out", "clean out", "clean up",
         "cancel out", "screen out", "fade out", "mask out", "do without", "do away with", "subtract", "attenuate",
         "reduce", "do not want", "don't want", "dont want", "i do not want", "i don't want", "i dont want",
         "i do not want to hear", "i don't want to hear", "i dont want to hear", "i do not want any",
         "i don't want any", "do not play", "don't play", "do not include", "don't include", "do not keep",
         "don't keep"});
    add(list, Effect::Remove,
        {"silence", "block", "cancel", "drop", "kill", "stop", "skip", "hide", "lose", "filter", "cut", "strip", "clear",
         "ignore", "quieten", "hush"},
        {{}, Effect::Remove, true, true, false});
    add(list, Effect::Extract, {"take", "turn", "switch", "tune", "throw", "leave", "pull", "pick", "bring", "edit", "make"},
        {{}, Effect::Extract, true, true, false});
    return list;
}

std::vector<Command> makeQuantities()
{
    std::vector<Command> list;
    add(list, Effect::Everything,
        {"everything", "everything else", "all", "all sounds", "all the sounds", "all other sounds", "all of it",
         "every sound", "anything", "anything else", "the rest", "the whole thing", "the whole recording",
         "the whole mix", "the entire recording", "the entire mix", "the recording", "the mix", "every thing",
         "everything in the recording", "everything you hear"});
    add(list, Effect::Nothing, {"nothing", "nothing else", "no sound", "no sounds"});
    return list;
}

std::vector<Command> makeExceptions()
{
    std::vector<Command> list;
    add(list, Effect::Remove,
        {"but", "but not", "but for", "but no", "except", "except for", "excepting", "excluding", "besides", "apart from",
         "aside from", "other than", "save for", "without", "minus", "that is not", "that isn't", "which is not"});
    return list;
}

std::vector<Command> makeExclusions()
{
    std::vector<Command> list;
    add(list, Effect::Remove,
        {"but not", "but no", "but without", "and not", "and no", "not", "without", "with no", "and without", "minus", "except",
         "except for", "excluding", "excepting", "rather than", "instead of", "but remove", "but mute", "apart from"});
    return list;
}

std::vector<Command> makeJoiners()
{
    std::vector<Command> list;
    add(list, Effect::Filler, {"or", "but", "as well as", "along with", "together with", "in addition to"});
    return list;
}

constexpr std::array<std::string_view, 30> determiners{
    "the", "a",   "an",  "this", "that", "these",   "those",   "some", "any",  "my",   "your", "his",  "her",  "its", "our",
    "their", "all", "both", "either", "neither", "every", "each", "more", "such", "of", "me", "just", "only", "out", "another"};

bool endsWith(const std::vector<std::string> &words, const std::vector<std::string> &tail)
{
    return words.size() >= tail.size() && std::equal(tail.rbegin(), tail.rend(), words.rbegin());
}

} // namespace

std::span<const Command> commands()
{
    static const auto list = makeCommands();
    return list;
}

std::span<const Command> quantities()
{
    static const auto list = makeQuantities();
    return list;
}

std::span<const Command> exceptions()
{
    static const auto list = makeExceptions();
    return list;
}

std::span<const Command> exclusions()
{
    static const auto list = makeExclusions();
    return list;
}

std::span<const Command> joiners()
{
    static const auto list = makeJoiners();
    return list;
}

bool isDeterminer(const std::string &word)
{
    return std::find(determiners.begin(), determiners.end(), word) != determiners.end();
}

bool isRealWord(const std::string &word)
{
    static constexpr std::array<std::string_view, 22> near{
        "remote", "removal", "eraser", "expect", "accept", "excerpt", "listens", "selects", "ground", "glisten", "plane",
        "phrase", "reuse",   "eject",  "please", "place",  "those",   "other",   "there",   "where",  "tease",   "crease"};
    return std::find(near.begin(), near.end(), word) != near.end();
}

std::optional<Effect> particleEffect(const std::string &word)
{
    if (word == "out" || word == "away" || word == "off" || word == "down" || word == "quieter" || word == "softer" ||
        word == "silent")
        return Effect::Remove;
    if (word == "up" || word == "in" || word == "on" || word == "louder")
        return Effect::Extract;
    return {};
}

void dropHead(std::vector<std::string> &words)
{
    static const std::vector<std::vector<std::string>> ofSounds{
        wordsOf("sound of"),  wordsOf("sounds of"), wordsOf("noise of"),     wordsOf("noises of"),
        wordsOf("audio of"),  wordsOf("noise from"), wordsOf("recording of"), wordsOf("sound from")};
    for (bool again = true; again;) {
        again = false;
        while (!words.empty() && isDeterminer(words.front())) {
            words.erase(words.begin());
            again = true;
        }
        for (const auto &head : ofSounds) {
            if (words.size() > head.size() && std::equal(head.begin(), head.end(), words.begin())) {
                words.erase(words.begin(), words.begin() + std::ptrdiff_t(head.size()));
                again = true;
            }
        }
    }
}

void dropTail(std::vector<std::string> &words)
{
    static const std::vector<std::vector<std::string>> courtesies{
        wordsOf("please"), wordsOf("thanks"), wordsOf("thank you"), wordsOf("for me"),  wordsOf("only"), wordsOf("alone"),
        wordsOf("too"),    wordsOf("also"),   wordsOf("instead"),   wordsOf("by itself"), wordsOf("now"),
        wordsOf("in the background"), wordsOf("would you"), wordsOf("if you can"), wordsOf("completely"), wordsOf("entirely")};
    static const std::vector<std::string> prepositions{"from", "in", "of", "on", "within"};
    static const std::vector<std::string> wholes{"recording", "mix", "mixture", "audio", "track", "file", "clip",
                                                 "song", "sample", "tape", "scene", "original", "it", "here"};
    static const std::vector<std::string> beforeWholes{"the", "a", "an", "this", "that", "my", "your", "our", "whole", "entire"};
    const auto isIn = [](const std::vector<std::string> &list, const std::string &word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    for (bool again = true; again && !words.empty();) {
        again = false;
        for (const auto &tail : courtesies) {
            if (endsWith(words, tail)) {
                words.resize(words.size() - tail.size());
                again = true;
            }
        }
        // "from the recording", "in this audio file"
        size_t k = words.size();
        while (k > 0 && (isIn(wholes, words[k - 1]) || (k < words.size() && isIn(beforeWholes, words[k - 1]))))
            --k;
        if (k < words.size() && k > 1 && isIn(prepositions, words[k - 1])) {
            words.resize(k - 1);
            again = true;
        }
    }
}

} // namespace partita::instruction_words
