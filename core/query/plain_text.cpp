// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plain_text.h"

#include <algorithm>
#include <vector>

namespace partita {

std::optional<std::u32string> decodeUtf8(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5                 ? 4
                                                                         : 0;
        if (length == 0 || i + size_t(length) > text.size())
            return {};
        char32_t c = length == 1 ? lead : char32_t(lead & (0x7F >> length));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + size_t(k)]);
            if ((next & 0xC0) != 0x80)
                return {};
            c = c << 6 | (next & 0x3F);
        }
        if ((length == 3 && c < 0x800) || (length == 4 && (c < 0x10000 || c > 0x10FFFF)) || (c >= 0xD800 && c < 0xE000))
            return {};
        result.push_back(c);
        i += size_t(length);
    }
    return result;
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string result;
    for (const char32_t c : text) {
        if (c < 0x80) {
            result += char(c);
        } else if (c < 0x800) {
            result += {char(0xC0 | c >> 6), char(0x80 | (c & 0x3F))};
        } else if (c < 0x10000) {
            result += {char(0xE0 | c >> 12), char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
        } else {
            result += {char(0xF0 | c >> 18), char(0x80 | (c >> 12 & 0x3F)), char(0x80 | (c >> 6 & 0x3F)),
                       char(0x80 | (c & 0x3F))};
        }
    }
    return result;
}

bool isSpaceCharacter(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

int editDistance(std::string_view a, std::string_view b)
{
    std::vector<int> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::string slug(std::string_view text, size_t maxBytes)
{
    std::string result;
    bool gap = false;
    const auto decoded = decodeUtf8(text);
    for (char32_t c : decoded ? *decoded : std::u32string()) {
        if (c >= 'A' && c <= 'Z')
            c += 'a' - 'A';
        // Beyond ASCII only spaces and the general punctuation block are no letters worth keeping.
        const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          (c > 0xBF && !isSpaceCharacter(c) && !(c >= 0x2000 && c < 0x2070));
        if (!keep) {
            gap = c != '\'' && c != 0x2019 ? true : gap;
            continue;
        }
        std::string piece = gap && !result.empty() ? "-" : "";
        piece += encodeUtf8(std::u32string_view(&c, 1));
        if (result.size() + piece.size() > maxBytes)
            break;
        result += piece;
        gap = false;
    }
    return result.empty() ? "sound" : result;
}

} // namespace partita
