// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <fstream>

namespace partita {

Result<std::vector<std::map<std::string, std::string>>> readCsv(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::NotFound, Sentence::tr("Cannot open the table %1.", path)};
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false, any = false;
    const auto endRow = [&] {
        if (any)
            rows.push_back(std::move(row));
        row.assign(1, {});
        any = false;
    };
    for (char c; in.get(c);) {
        if (quoted) {
            if (c == '"' && in.peek() == '"')
                row.back() += char(in.get());
            else if (c == '"')
                quoted = false;
            else
                row.back() += c;
        } else if (c == '"') {
            quoted = any = true;
        } else if (c == ',') {
            row.emplace_back();
            any = true;
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            row.back() += c;
            any = true;
        }
    }
    endRow();
    if (quoted || rows.empty())
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The table %1 is not a CSV file with a header.", path)};
    std::vector<std::map<std::string, std::string>> result;
    for (size_t r = 1; r < rows.size(); ++r) {
        if (rows[r].size() != rows[0].size())
            return Error{ErrorCode::InvalidFormat,
                         Sentence::tr("Row %1 of the table %2 has not as many columns as its header.", r, path)};
        auto &record = result.emplace_back();
        for (size_t c = 0; c < rows[0].size(); ++c)
            record[rows[0][c]] = rows[r][c];
    }
    return result;
}

} // namespace partita
