// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sentence.h"

#include <algorithm>
#include <charconv>

namespace partita {

std::string Sentence::english() const
{
    return translated([](const char *pattern) { return std::string(pattern); });
}

std::string Sentence::translated(const std::function<std::string(const char *pattern)> &translate) const
{
    if (!pattern_)
        return text_;
    const auto pattern = translate(pattern_);
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto argument = i + 1 < pattern.size() ? std::size_t(pattern[i + 1] - '1') : arguments_.size();
        if (pattern[i] == '%' && argument < arguments_.size()) {
            filled += arguments_[argument].translated(translate);
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

Sentence decimal(double value, int places)
{
    char text[400]; // the greatest number has 309 digits
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, std::min(places, 60)).ptr;
    const auto point = std::find(text, end, '.');
    if (point == end)
        return std::string(text, end);
    //: a number: digits, the decimal sign, more digits
    return Sentence::tr("%1.%2", std::string(text, point), std::string(point + 1, end));
}

} // namespace partita
