// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <numeric>

#include "core/evaluation/mixed_pair.h"
#include "core/separation/presence.h"

namespace partita {

namespace {

Result<PairScore> scorePair(const Model &model, const PairRow &row, const std::string &absentCaption,
                            const std::filesystem::path &audio)
{
    const auto pair = mixPair(audio / row.source, audio / row.noise);
    if (!pair)
        return pair.error();
    PairScore score;
    score.caption = row.caption;
    const auto plan = planQueries(std::span(&row.caption, 1), model);
    if (!plan && plan.error().code != ErrorCode::UnknownSound)
        return plan.error();
    if (!plan) {
        score.known = score.found = false;
        score.sdr = pair->mixtureSdrDb;
        score.siSdr = pair->mixtureSiSdrDb;
        return score;
    }
    const auto stem = scorePlan(model, *pair, *plan);
    if (!stem)
        return stem.error();
    score.found = stem->found;
    score.presence = stem->presence;
    score.energyRatioDb = stem->energyRatioDb;
    score.sdr = stem->sdr;
    score.siSdr = stem->siSdr;
    score.sdri = stem->sdri;
    score.siSdri = stem->siSdri;
    if (!absentCaption.empty()) {
        if (const auto absentPlan = planQueries(std::span(&absentCaption, 1), model)) {
            const auto absent = scorePlan(model, *pair, *absentPlan);
            if (!absent)
                return absent.error();
            score.absentPresence = absent->presence;
            score.absentEnergyRatioDb = absent->energyRatioDb;
            score.absentFound = isFound(score.absentPresence, score.absentEnergyRatioDb);
        }
    }
    return score;
}

Summary summary(const std::vector<PairScore> &pairs, double PairScore::*field)
{
    std::vector<double> values;
    for (const auto &pair : pairs)
        values.push_back(pair.*field);
    return summarise(std::move(values));
}

} // namespace

Summary summarise(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    if (n == 0)
        return {};
    return {std::accumulate(values.begin(), values.end(), 0.0) / double(n),
            n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2};
}

Result<PairReport> evaluatePairs(const Model &model, const std::filesystem::path &csv, const std::filesystem::path &audio,
                                 bool absent, const std::function<void(int, int)> &progress, std::stop_token stop)
{
    const auto rows = readPairs(csv);
    if (!rows)
        return rows.error();
    PairReport report;
    report.pairs.resize(rows->size());
    const auto work = [&](size_t i) -> Result<void> {
        const auto &row = (*rows)[i];
        std::string other; // half the table on, then the next that is another caption
        for (size_t k = 0; absent && k < rows->size(); ++k) {
            const auto &caption = (*rows)[(i + rows->size() / 2 + k) % rows->size()].caption;
            if (caption != row.caption) {
                other = caption;
                break;
            }
        }
        auto score = scorePair(model, row, other, audio);
        if (!score)
            return score.error();
        report.pairs[i] = std::move(*score);
        return {};
    };
    if (auto done = inParallel(rows->size(), work, progress, stop); !done)
        return done.error();
    for (const auto &pair : report.pairs) {
        report.unknown += !pair.known;
        report.notFound += pair.known && !pair.found;
        report.absentAsked += absent && pair.known;
        report.absentFound += pair.absentFound;
        auto &c = report.perClass[pair.caption];
        ++c.pairs;
        c.sdri += pair.sdri;
        c.siSdri += pair.siSdri;
    }
    for (auto &[caption, c] : report.perClass) {
        c.sdri /= c.pairs;
        c.siSdri /= c.pairs;
    }
    report.sdr = summary(report.pairs, &PairScore::sdr);
    report.sdri = summary(report.pairs, &PairScore::sdri);
    report.siSdr = summary(report.pairs, &PairScore::siSdr);
    report.siSdri = summary(report.pairs, &PairScore::siSdri);
    return report;
}

} // namespace partita
