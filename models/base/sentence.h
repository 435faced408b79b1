// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that a window can show in another language: an English pattern, and what is filled in. Any thread.
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace partita {

/// English text with "%1" to "%N" for N arguments, at most 9, in any order. A literal: others do not compile.
template <std::size_t N>
struct SentencePattern {
    const char *text;

    consteval SentencePattern(const char *literal) : text(literal)
    {
        unsigned found = 0;
        for (const char *c = literal; *c; ++c) {
            if (c[0] == '%' && c[1] >= '1' && c[1] <= '9')
                found |= 1u << (c[1] - '1');
        }
        if (N > 9 || found != (1u << N) - 1)
            throw "the placeholders are not those of the arguments";
    }
};

/// A pattern with its arguments, or a plain text, which is the same in every language: a path, a number, what the system
/// says. Arguments are sentences too.
class Sentence {
public:
#ifdef PARTITA_READ_BY_LUPDATE // Never defined; lupdate reads it all the same, and takes the context of tr() from it.
    Q_DECLARE_TR_FUNCTIONS(core)
#endif
    /// lupdate collects the patterns of all calls but of one within the parentheses of another: that gets a name first.
    template <class... Arguments>
    static Sentence tr(SentencePattern<sizeof...(Arguments)> pattern, const Arguments &...arguments)
    {
        Sentence sentence;
        sentence.pattern_ = pattern.text;
        sentence.arguments_ = {Sentence(arguments)...};
        return sentence;
    }

    Sentence() = default;
    Sentence(std::string text) : text_(std::move(text)) {}
    Sentence(const char *text) : text_(text) {}
    template <std::integral Number>
    Sentence(Number number) : text_(std::to_string(number)) {}

    bool empty() const { return !pattern_ && text_.empty(); }
    std::string english() const;
    /// In the language into which `translate` brings patterns.
    std::string translated(const std::function<std::string(const char *pattern)> &translate) const;

private:
    const char *pattern_ = nullptr; ///< of a plain text, none
    std::string text_;              ///< where there is no pattern
    std::vector<Sentence> arguments_;
};

/// A number with so many places after a decimal sign, which is that of the language.
Sentence decimal(double value, int places);

} // namespace partita
