// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/by_example.h"

#include <algorithm>

#include "core/evaluation/mixed_pair.h"
#include "core/query/example_query.h"

namespace partita {

namespace {

std::string recordingOf(const std::string &path)
{
    const auto stem = std::filesystem::path(path).replace_extension().string();
    return stem.substr(0, stem.rfind('-'));
}

/// The next source after row `from` that has this caption and is none of the recordings; empty for none.
std::string nextExample(const std::vector<PairRow> &rows, size_t from, const std::string &caption,
                        std::initializer_list<std::string> recordings)
{
    for (size_t k = 1; k < rows.size(); ++k) {
        const auto &row = rows[(from + k) % rows.size()];
        const bool same = std::any_of(recordings.begin(), recordings.end(),
                                      [&](const auto &path) { return recordingOf(path) == recordingOf(row.source); });
        if (row.caption == caption && !same)
            return row.source;
    }
    return {};
}

Result<void> scoreRow(const Model &model, const PairRow &row, const std::filesystem::path &audio, ExampleScore &score)
{
    const auto pair = mixPair(audio / row.source, audio / row.noise);
    if (!pair)
        return pair.error();
    const auto typed = planQueries(std::span(&row.caption, 1), model);
    if (!typed && typed.error().code != ErrorCode::UnknownSound)
        return typed.error();
    if (typed) {
        const auto stem = scorePlan(model, *pair, *typed);
        if (!stem)
            return stem.error();
        score.typedSdri = stem->sdri;
        score.typedSiSdri = stem->siSdri;
    }
    const std::vector<ExampleFile> examples{{audio / score.example, {}, {}}};
    std::vector<ExampleFile> notLike;
    if (!score.notLike.empty())
        notLike.push_back({audio / score.notLike, {}, {}});
    const auto sound = hearSound(score.caption, examples, notLike, model);
    if (!sound)
        return sound.error();
    const Example recording{pair->mixture, {0, pair->mixture->frames()}, row.source};
    auto vector = exampleQuery(*sound, model, &recording);
    if (!vector)
        return vector.error();
    const SoundVector example{score.caption, std::move(*vector)};
    const auto plan = planQueries({}, model, nullptr, {{}, std::span(&example, 1)});
    if (!plan)
        return plan.error();
    const auto stem = scorePlan(model, *pair, *plan);
    if (!stem)
        return stem.error();
    score.exampleSdri = stem->sdri;
    score.exampleSiSdri = stem->siSdri;
    return {};
}

} // namespace

Result<ExampleReport> evaluateByExample(const Model &model, const std::filesystem::path &csv,
                                        const std::filesystem::path &audio, bool notLike,
                                        const std::function<void(int, int)> &progress, std::stop_token stop)
{
    const auto rows = readPairs(csv);
    if (!rows)
        return rows.error();
    ExampleReport report;
    for (size_t i = 0; i < rows->size(); ++i) {
        const auto &row = (*rows)[i];
        ExampleScore score;
        score.row = i;
        score.caption = row.caption;
        score.example = nextExample(*rows, i, row.caption, {row.source, row.noise});
        const auto noise = std::find_if(rows->begin(), rows->end(), [&](const auto &r) { return r.source == row.noise; });
        if (notLike && noise != rows->end() && noise->caption != row.caption)
            score.notLike = nextExample(*rows, i, noise->caption, {row.source, row.noise});
        if (score.example.empty())
            ++report.leftOut;
        else
            report.pairs.push_back(std::move(score));
    }
    if (report.pairs.empty())
        return Error{ErrorCode::InvalidData,
                     Sentence::tr("No pair of the table %1 has another recording with the same caption.", csv)};
    const auto work = [&](size_t i) { return scoreRow(model, (*rows)[report.pairs[i].row], audio, report.pairs[i]); };
    if (auto done = inParallel(report.pairs.size(), work, progress, stop); !done)
        return done.error();
    const auto summary = [&](double ExampleScore::*field) {
        std::vector<double> values;
        for (const auto &pair : report.pairs)
            values.push_back(pair.*field);
        return summarise(std::move(values));
    };
    report.typedSdri = summary(&ExampleScore::typedSdri);
    report.typedSiSdri = summary(&ExampleScore::typedSiSdri);
    report.exampleSdri = summary(&ExampleScore::exampleSdri);
    report.exampleSiSdri = summary(&ExampleScore::exampleSiSdri);
    return report;
}

} // namespace partita
