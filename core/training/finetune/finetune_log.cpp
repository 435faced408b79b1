// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_log.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <limits>
#include <locale>

#include "core/base/csv.h"
#include "core/training/schedule/refined_schedule.h"

namespace partita {

namespace {

constexpr const char *header = "step,kind,loss,whole,sum,contrast,teacher,absent,presence,tag,learning_rate,gradient_norm,gradient_l1,"
                               "update_ratio,seconds_per_step,mixtures,sdri,agreement,rank\n";

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

std::ofstream openLog(const std::filesystem::path &folder)
{
    const auto path = folder / "log.csv";
    std::error_code ec;
    const bool fresh = !std::filesystem::exists(path, ec);
    std::ofstream log(path, std::ios::app);
    log.imbue(std::locale::classic());
    if (fresh)
        log << header;
    return log;
}

} // namespace

std::vector<FinetuneProgress> FinetuneLog::steps() const
{
    std::vector<FinetuneProgress> kept;
    for (const auto &p : progress) {
        while (!kept.empty() && kept.back().step >= p.step)
            kept.pop_back();
        kept.push_back(p);
    }
    return kept;
}

void appendToLog(const std::filesystem::path &folder, const FinetuneProgress &p)
{
    openLog(folder) << p.step << ",train," << p.loss << ',' << p.whole << ',' << p.sum << ',' << p.contrast << ',' << p.teacher << ','
                    << p.absent << ',' << p.presence << ',' << p.tag << ',' << p.learningRate << ',' << p.gradientNorm << ','
                    << p.gradientL1 << ',' << p.updateRatio << ',' << p.secondsPerStep << ',' << p.mixturesPerStep << ",,,\n";
}

void appendToLog(const std::filesystem::path &folder, const FinetuneValidation &v)
{
    openLog(folder) << v.step << ",validation," << v.loss << ",,,,,,,,,,,,,," << v.sdri << ',' << v.agreement << ',' << v.rankMe << '\n';
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
        if (kind->second == "train") {
            FinetuneProgress p;
            p.step = step;
            p.loss = number(row, "loss");
            p.whole = number(row, "whole");
            p.sum = number(row, "sum");
            p.contrast = number(row, "contrast");
            p.teacher = number(row, "teacher");
            p.absent = number(row, "absent");
            p.presence = number(row, "presence");
            p.tag = number(row, "tag");
            p.learningRate = number(row, "learning_rate");
            p.gradientNorm = number(row, "gradient_norm");
            p.gradientL1 = number(row, "gradient_l1");
            p.updateRatio = number(row, "update_ratio");
            p.secondsPerStep = number(row, "seconds_per_step");
            p.mixturesPerStep = std::int64_t(number(row, "mixtures"));
            log.progress.push_back(p);
        } else if (kind->second == "validation") {
            FinetuneValidation v;
            v.step = step;
            v.loss = number(row, "loss");
            v.sdri = number(row, "sdri");
            v.agreement = number(row, "agreement");
            v.rankMe = number(row, "rank");
            log.validations.push_back(v);
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
