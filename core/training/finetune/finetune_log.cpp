// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_log.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
#include <limits>
#include <locale>
#include <sstream>

#include "core/base/csv.h"
#include "core/training/schedule/refined_schedule.h"

namespace partita {

namespace {

// One list of the columns for all ways: `field(name, reference)`, which is constant or not.
template <class Progress, class Field>
void trainFields(Progress &p, Field field)
{
    field("loss", p.loss);
    field("whole", p.whole);
    field("sum", p.sum);
    field("contrast", p.contrast);
    field("teacher", p.teacher);
    field("absent", p.absent);
    field("presence", p.presence);
    field("tag", p.tag);
    field("learning_rate", p.learningRate);
    field("gradient_norm", p.gradientNorm);
    field("gradient_l1", p.gradientL1);
    field("update_ratio", p.updateRatio);
    field("seconds_per_step", p.secondsPerStep);
    field("mixtures", p.mixturesPerStep);
}
template <class Validation, class Field>
void validationFields(Validation &v, Field field)
{
    field("loss", v.loss);
    field("sdri", v.sdri);
    field("agreement", v.agreement);
    field("rank", v.rankMe);
}

/// Behind step and kind.
std::vector<std::string> columns()
{
    std::vector<std::string> names;
    const auto add = [&](const char *name, auto &) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    FinetuneProgress p;
    trainFields(p, add);
    FinetuneValidation v;
    validationFields(v, add);
    return names;
}

using Row = std::map<std::string, std::string>;

/// In the "C" locale whatever the window's: the log is written so. 0 for an empty cell.
double number(const Row &row, const char *column)
{
    const auto found = row.find(column);
    double value = 0;
    if (found == row.end())
        return value;
    const auto &text = found->second;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc::invalid_argument && !text.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return value;
}

void append(const std::filesystem::path &folder, std::int64_t step, const char *kind, const std::function<void(std::ostream &, const std::string &)> &cell)
{
    const auto path = folder / "log.csv";
    std::error_code ec;
    const bool fresh = !std::filesystem::exists(path, ec);
    std::ostringstream line;
    line.imbue(std::locale::classic());
    if (fresh) {
        line << "step,kind";
        for (const auto &name : columns())
            line << ',' << name;
        line << '\n';
    }
    line << step << ',' << kind;
    for (const auto &name : columns()) {
        line << ',';
        cell(line, name);
    }
    line << '\n';
    std::ofstream(path, std::ios::app) << line.str();
}

} // namespace

void addReplacing(std::vector<FinetuneProgress> &steps, const FinetuneProgress &next)
{
    while (!steps.empty() && steps.back().step >= next.step)
        steps.pop_back();
    steps.push_back(next);
}

std::vector<FinetuneProgress> FinetuneLog::steps() const
{
    std::vector<FinetuneProgress> kept;
    for (const auto &p : progress)
        addReplacing(kept, p);
    return kept;
}

void appendToLog(const std::filesystem::path &folder, const FinetuneProgress &p)
{
    append(folder, p.step, "train", [&](std::ostream &out, const std::string &column) {
        trainFields(p, [&](const char *name, const auto &value) {
            if (column == name)
                out << value;
        });
    });
}

void appendToLog(const std::filesystem::path &folder, const FinetuneValidation &v)
{
    append(folder, v.step, "validation", [&](std::ostream &out, const std::string &column) {
        validationFields(v, [&](const char *name, const auto &value) {
            if (column == name)
                out << value;
        });
    });
}

Result<FinetuneLog> readFinetuneLog(const std::filesystem::path &folder)
{
    const auto rows = readCsv(folder / "log.csv");
    if (!rows)
        return rows.error();
    FinetuneLog log;
    for (const auto &row : *rows) {
        const auto step = std::int64_t(number(row, "step"));
        const auto kind = row.find("kind");
        if (kind == row.end())
            continue;
        const auto read = [&]<class Value>(const char *name, Value &value) { value = Value(number(row, name)); };
        if (kind->second == "train") {
            trainFields(log.progress.emplace_back(FinetuneProgress{.step = step}), read);
        } else if (kind->second == "validation") {
            validationFields(log.validations.emplace_back(FinetuneValidation{.step = step}), read);
        }
    }
    return log;
}

Result<std::vector<double>> refinedFromRun(const std::filesystem::path &folder)
{
    constexpr size_t fewest = 20;
    const auto log = readFinetuneLog(folder);
    if (!log)
        return log.error();
    std::vector<double> norms;
    for (const auto &p : log->steps())
        norms.push_back(p.gradientL1);
    if (norms.size() < fewest)
        return Error{ErrorCode::InvalidData, Sentence::tr("The run in %1 is too short to refine a schedule from.", folder)};
    return refinedCurve(norms);
}

} // namespace partita
