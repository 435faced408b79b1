// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/instruction.h"

#include <algorithm>
#include <optional>

#include "core/query/instruction_words.h"
#include "core/query/plain_text.h"

namespace partita {

namespace {

using instruction_words::Command;
using instruction_words::Effect;

enum class TokenKind { Word, Joiner, Break, Quoted };

struct Token {
    TokenKind kind;
    std::string text;
};
using Tokens = std::vector<Token>;

bool isWordCharacter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c > 0xA0 && c != 0xD7 && c != 0xF7);
}

/// One spelling of the quotes, dashes, spaces and letters that mean the same here.
std::u32string plainForm(std::u32string text)
{
    for (char32_t &c : text) {
        if (isSpaceCharacter(c) || c < ' ' || c == 0x7F)
            c = ' ';
        else if (c >= 'A' && c <= 'Z')
            c += 'a' - 'A';
        else if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
            c += 0x20; // Latin-1, Greek, Cyrillic
        else if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0xB4 || c == '`')
            c = '\'';
        else if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x2033 || c == 0xAB || c == 0xBB)
            c = '"';
        else if (c >= 0x2010 && c <= 0x2015)
            c = '-';
        else if (c == 0x2026)
            c = '.';
        else if (c == 0x3001 || c == 0xFF0C)
            c = ',';
    }
    const auto first = text.find_first_not_of(U' ');
    if (first == std::u32string::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(U' ') - first + 1);
    // Quotes around all of it only say that it is a text.
    if (text.size() > 2 && text.front() == '"' && text.find(U'"', 1) == text.size() - 1)
        text = text.substr(1, text.size() - 2);
    return text;
}

Tokens tokenize(const std::u32string &text)
{
    Tokens tokens;
    const auto at = [&](size_t i) { return i < text.size() ? text[i] : U' '; };
    const auto before = [&](size_t i) { return i > 0 ? text[i - 1] : U' '; };
    for (size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == '"') {
            const auto end = text.find(U'"', i + 1);
            if (end == std::u32string::npos)
                continue;
            std::u32string content;
            for (size_t k = i + 1; k < end; ++k) {
                if (text[k] != ' ' || (!content.empty() && content.back() != ' '))
                    content += text[k];
            }
            while (!content.empty() && content.back() == ' ')
                content.pop_back();
            if (!content.empty())
                tokens.push_back({TokenKind::Quoted, encodeUtf8(content)});
            i = end;
        } else if (isWordCharacter(c)) {
            size_t end = i + 1;
            // Marks inside a word belong to it: tom-toms, don't, r&b.
            while (isWordCharacter(at(end)) ||
                   ((at(end) == '-' || at(end) == '\'' || at(end) == '&') && isWordCharacter(at(end + 1))))
                ++end;
            std::string word = encodeUtf8(std::u32string_view(text).substr(i, end - i));
            const bool joins = word == "and" || word == "or" || word == "nor" || word == "plus" || word == "then";
            tokens.push_back({joins ? TokenKind::Joiner : TokenKind::Word, joins && word != "or" ? "and" : word});
            i = end - 1;
        } else if (c == ',' || c == '&' || c == '+' || c == '/' || (c == '-' && before(i) == ' ' && at(i + 1) == ' ')) {
            tokens.push_back({TokenKind::Joiner, c == ',' ? "," : "and"});
        } else if (c == '.' || c == '!' || c == '?' || c == ';') {
            tokens.push_back({TokenKind::Break, "."});
        }
    }
    return tokens;
}

class Parser {
public:
    Parser(Tokens tokens, std::vector<Tokens> phrases) : tokens_(std::move(tokens)), phrases_(std::move(phrases)) {}

    std::vector<Instruction> parse();

private:
    bool isWord(size_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::Word; }
    size_t phraseAt(size_t i) const;
    size_t matchWords(size_t i, const std::vector<std::string> &words, bool typos) const;
    bool sameWord(const std::string &typed, const std::string &word, bool typos) const;
    const Command *commandAt(size_t i, std::span<const Command> commands, size_t &length) const;
    bool startClause(size_t &i);
    bool innerCommand(size_t &i);
    void endClause(std::vector<std::string> words);

    const Tokens tokens_;
    const std::vector<Tokens> phrases_;
    std::vector<Instruction> instructions_;
    Operation mode_ = Operation::Extract;
    bool commanded_ = true;           // the next description begins a new operation
    const Command *verb_ = nullptr;   // of this clause
};

bool Parser::sameWord(const std::string &typed, const std::string &word, bool typos) const
{
    if (typed == word)
        return true;
    return typos && word.size() >= 5 && typed.size() >= 5 && editDistance(typed, word) == 1 &&
           !instruction_words::isRealWord(typed);
}

/// Number of tokens that `words` take at i, 0 where they are not there.
size_t Parser::matchWords(size_t i, const std::vector<std::string> &words, bool typos) const
{
    for (size_t k = 0; k < words.size(); ++k) {
        if (i + k >= tokens_.size() || tokens_[i + k].kind == TokenKind::Quoted ||
            tokens_[i + k].kind == TokenKind::Break || !sameWord(tokens_[i + k].text, words[k], typos))
            return 0;
    }
    return words.size();
}

size_t Parser::phraseAt(size_t i) const
{
    size_t longest = 0;
    for (const Tokens &phrase : phrases_) {
        const bool here = phrase.size() > longest && i + phrase.size() <= tokens_.size() &&
                          std::equal(phrase.begin(), phrase.end(), tokens_.begin() + std::ptrdiff_t(i),
                                     [](const Token &a, const Token &b) { return a.kind == b.kind && a.text == b.text; });
        if (here)
            longest = phrase.size();
    }
    return longest;
}

const Command *Parser::commandAt(size_t i, std::span<const Command> commands, size_t &length) const
{
    const Command *best = nullptr;
    length = 0;
    for (const bool typos : {false, true}) {
        for (const Command &command : commands) {
            const size_t count = matchWords(i, command.words, typos && command.effect != Effect::Filler);
            if (count <= length)
                continue;
            // Words that are nouns as well ("block", "drop") command only before an article.
            if (command.beforeArticle &&
                !(isWord(i + count) && instruction_words::isDeterminer(tokens_[i + count].text)))
                continue;
            best = &command;
            length = count;
        }
        if (best)
            break; // a misspelt command only where there is no well-spelt one
    }
    return best;
}

/// Consumes politeness and one or more commands at the start of a clause. False where nothing was there.
bool Parser::startClause(size_t &i)
{
    bool any = false, commandSeen = false;
    while (i < tokens_.size() && phraseAt(i) == 0) {
        size_t length = 0;
        // "everything but the speech" asks for the contrary of what it is told to do with everything.
        if (const Command *all = commandAt(i, instruction_words::quantities(), length)) {
            size_t exceptLength = 0;
            if (commandAt(i + length, instruction_words::exceptions(), exceptLength)) {
                const bool removing = commandSeen && mode_ == Operation::Remove;
                const bool everything = all->effect == Effect::Everything;
                mode_ = everything == removing ? Operation::Extract : Operation::Remove;
                i += length + exceptLength;
                any = commandSeen = commanded_ = true;
                continue;
            }
        }
        const Command *command = commandAt(i, instruction_words::commands(), length);
        if (!command)
            break;
        if (command->effect == Effect::Filler && i + length >= tokens_.size() && !any)
            break;
        i += length;
        any = true;
        if (command->effect == Effect::Filler)
            continue;
        commandSeen = commanded_ = true;
        mode_ = command->effect == Effect::Remove ? Operation::Remove : Operation::Extract;
        verb_ = command;
    }
    return any;
}

/// Consumes what ends a description and turns to removing: "but not", "without".
bool Parser::innerCommand(size_t &i)
{
    size_t length = 0;
    if (!commandAt(i, instruction_words::exclusions(), length))
        return false;
    i += length;
    return true;
}

void Parser::endClause(std::vector<std::string> words)
{
    instruction_words::dropTail(words);
    if (verb_ && !words.empty()) {
        if (verb_->particles) {
            // "take the rain out", "turn the radio up"
            const auto effect = instruction_words::particleEffect(words.back());
            if (effect) {
                words.pop_back();
                mode_ = *effect == Effect::Remove ? Operation::Remove : Operation::Extract;
            }
        }
        if (words.size() > 1 && words.back() == "out")
            words.pop_back(); // "extract the dog out of the recording"
        if (verb_->dropsFrom) {
            const auto from = std::find(words.begin(), words.end(), "from");
            if (from != words.begin())
                words.erase(from, words.end());
        }
    }
    verb_ = nullptr;
    instruction_words::dropTail(words);
    instruction_words::dropHead(words);
    std::string description;
    for (const auto &word : words)
        description += (description.empty() ? "" : " ") + word;
    if (description.empty())
        return;

    const bool merge = !instructions_.empty() && instructions_.back().operation == mode_ &&
                       (!commanded_ || mode_ == Operation::Remove);
    if (!merge)
        instructions_.push_back({mode_, {}});
    auto &descriptions = instructions_.back().descriptions;
    if (std::find(descriptions.begin(), descriptions.end(), description) == descriptions.end())
        descriptions.push_back(description);
    commanded_ = false;
}

std::vector<Instruction> Parser::parse()
{
    size_t i = 0;
    std::vector<std::string> words;
    bool atStart = true;
    while (i < tokens_.size()) {
        if (atStart) {
            atStart = false;
            startClause(i);
            continue;
        }
        if (const size_t length = phraseAt(i)) {
            for (size_t k = 0; k < length; ++k)
                words.push_back(tokens_[i + k].text);
            i += length;
            continue;
        }
        const Token &token = tokens_[i];
        size_t length = 0;
        if (token.kind == TokenKind::Quoted) {
            words.push_back(token.text);
            ++i;
        } else if (innerCommand(i)) {
            endClause(std::move(words));
            words.clear();
            mode_ = Operation::Remove;
            commanded_ = atStart = true;
        } else if (token.kind == TokenKind::Break) {
            endClause(std::move(words));
            words.clear();
            // A new sentence says anew what it wants.
            mode_ = Operation::Extract;
            commanded_ = atStart = true;
            ++i;
        } else if (token.kind == TokenKind::Joiner || commandAt(i, instruction_words::joiners(), length)) {
            endClause(std::move(words));
            words.clear();
            atStart = true;
            i += std::max<size_t>(length, 1);
        } else {
            words.push_back(token.text);
            ++i;
        }
    }
    endClause(std::move(words));
    return std::move(instructions_);
}

} // namespace

const char *operationName(Operation operation) { return operation == Operation::Remove ? "remove" : "extract"; }

Result<std::vector<Instruction>> parseInstructions(std::string_view text, std::span<const std::string> phrases)
{
    const auto decoded = decodeUtf8(text);
    if (!decoded)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The query is not valid UTF-8 text.")};
    if (decoded->size() > longestInstruction)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The query has %1 characters; please say it in at most %2.", decoded->size(),
                                  longestInstruction)};
    auto tokens = tokenize(plainForm(*decoded));
    if (tokens.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The query is empty; type the sound that you want to hear, such as \"dog\".")};
    std::vector<Tokens> whole;
    for (const auto &phrase : phrases) {
        if (const auto name = decodeUtf8(phrase))
            whole.push_back(tokenize(plainForm(*name)));
    }
    auto instructions = Parser(std::move(tokens), std::move(whole)).parse();
    if (instructions.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The query \"%1\" names no sound; add one, such as \"remove the rain\".",
                                  std::string(text))};
    return instructions;
}

} // namespace partita
