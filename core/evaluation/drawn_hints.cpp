// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/drawn_hints.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>

#include "core/evaluation/mixed_pair.h"

namespace partita {

namespace {

struct Blocks {
    int columns = 0, framesPerColumn = 1;
    std::vector<int> edges;     ///< bins between the rows
    std::vector<double> value;  ///< [row][column]

    int rows() const { return int(edges.size()) - 1; }
    double &at(int row, int column) { return value[size_t(row * columns + column)]; }
};

/// Third octaves from 100 Hz on, and one row below.
std::vector<int> rowEdges(const StftSpec &spec)
{
    std::vector<int> edges{0};
    for (double hz = 100; hz < spec.sampleRateHz / 2.0; hz *= std::cbrt(2.0)) {
        const int bin = int(std::lround(hz / spec.binHz()));
        if (bin > edges.back())
            edges.push_back(std::min(bin, spec.bins()));
    }
    if (edges.back() < spec.bins())
        edges.push_back(spec.bins());
    return edges;
}

struct Rectangle {
    int row = 0, rowEnd = 0, column = 0, columnEnd = 0;
    double sum = 0;
};

/// The rectangle with the largest sum (Bentley 1984: for every pair of rows the best run of columns).
Rectangle largest(Blocks &blocks)
{
    Rectangle best;
    for (int top = 0; top < blocks.rows(); ++top) {
        std::vector<double> sums(size_t(blocks.columns), 0.0);
        for (int bottom = top; bottom < blocks.rows(); ++bottom) {
            double run = 0;
            int begin = 0;
            for (int c = 0; c < blocks.columns; ++c) {
                sums[size_t(c)] += blocks.at(bottom, c);
                if (run <= 0) {
                    run = 0;
                    begin = c;
                }
                run += sums[size_t(c)];
                if (run > best.sum)
                    best = {top, bottom + 1, begin, c + 1, run};
            }
        }
    }
    return best;
}

Result<HintScore> scoreRow(const Model &model, const PairRow &row, const std::filesystem::path &audio, int most)
{
    const auto pair = mixPair(audio / row.source, audio / row.noise);
    if (!pair)
        return pair.error();
    HintScore score;
    score.caption = row.caption;
    auto plan = planQueries(std::span(&row.caption, 1), model);
    if (!plan)
        return plan.error().code == ErrorCode::UnknownSound ? Result<HintScore>(score) : plan.error();
    const auto typed = scorePlan(model, *pair, *plan);
    if (!typed)
        return typed.error();

    std::vector<float> rest(pair->source.size());
    if (auto read = pair->mixture->read(0, rest); !read)
        return read.error();
    std::transform(rest.begin(), rest.end(), pair->source.begin(), rest.begin(), std::minus<>());
    const MaskGrid grid{pair->mixture->sampleRateHz(), pair->mixture->frames()};
    const auto areas = busiestRectangles(pair->source, rest, grid, most);
    TrackHints hints;
    hints.yes = maskOf(areas, grid);
    hints.no = surroundingsOf(*hints.yes);
    for (std::int64_t frame = 0; frame < grid.frames(); ++frame) {
        for (int bin = 0; bin < grid.bins(); ++bin)
            score.share += hints.yes->at(frame, bin) > 0;
    }
    score.share /= double(grid.frames()) * grid.bins();
    score.rectangles = int(areas.size());
    plan->split.hints.assign(size_t(plan->split.tracks), {});
    plan->split.hints[size_t(plan->operations.front().output)] = std::move(hints);
    const auto hinted = scorePlan(model, *pair, *plan);
    if (!hinted)
        return hinted.error();
    score.typedSdri = typed->sdri;
    score.typedSiSdri = typed->siSdri;
    score.hintedSdri = hinted->sdri;
    score.hintedSiSdri = hinted->siSdri;
    return score;
}

} // namespace

std::vector<MaskArea> busiestRectangles(std::span<const float> source, std::span<const float> rest, const MaskGrid &grid,
                                        int most, double purity, double leastShare)
{
    assert(source.size() == rest.size());
    const Stft stft(grid.stft());
    const auto spec = stft.spec();
    const auto a = stft.analyze(source), b = stft.analyze(rest);
    const auto frames = int(a.size() / size_t(spec.bins()));
    Blocks blocks;
    blocks.framesPerColumn = std::max(1, int(std::lround(0.1 * spec.sampleRateHz / spec.hopFrames)));
    blocks.columns = (frames + blocks.framesPerColumn - 1) / blocks.framesPerColumn;
    blocks.edges = rowEdges(spec);
    blocks.value.assign(size_t(blocks.rows() * blocks.columns), 0.0);
    for (int frame = 0; frame < frames; ++frame) {
        for (int row = 0; row < blocks.rows(); ++row) {
            double sum = 0;
            for (int bin = blocks.edges[size_t(row)]; bin < blocks.edges[size_t(row) + 1]; ++bin) {
                const size_t i = size_t(frame) * size_t(spec.bins()) + size_t(bin);
                const double wanted = std::norm(a[i]), other = std::norm(b[i]), all = wanted + other;
                if (all > 0)
                    sum += (wanted / all - purity) * std::sqrt(all);
            }
            blocks.at(row, frame / blocks.framesPerColumn) += sum;
        }
    }
    std::vector<MaskArea> areas;
    double first = 0;
    for (int i = 0; i < most; ++i) {
        const auto found = largest(blocks);
        first = i == 0 ? found.sum : first;
        if (found.sum <= 0 || found.sum < leastShare * first)
            break;
        for (int row = found.row; row < found.rowEnd; ++row) {
            for (int column = found.column; column < found.columnEnd; ++column)
                blocks.at(row, column) = std::min(0.0, blocks.at(row, column));
        }
        areas.push_back({std::int64_t(found.column) * blocks.framesPerColumn,
                         std::min<std::int64_t>(std::int64_t(found.columnEnd) * blocks.framesPerColumn, frames),
                         blocks.edges[size_t(found.row)], blocks.edges[size_t(found.rowEnd)]});
    }
    return areas;
}

MaskPtr maskOf(std::span<const MaskArea> areas, const MaskGrid &grid)
{
    MaskBuilder builder(*Mask::uniform(grid));
    for (const auto &area : areas)
        builder.edit(area, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
    return builder.finish();
}

Result<HintReport> evaluateWithRectangles(const Model &model, const std::filesystem::path &csv,
                                          const std::filesystem::path &audio, int most,
                                          const std::function<void(int, int)> &progress, std::stop_token stop)
{
    const auto rows = readPairs(csv);
    if (!rows)
        return rows.error();
    HintReport report;
    report.pairs.resize(rows->size());
    const auto work = [&](size_t i) -> Result<void> {
        auto score = scoreRow(model, (*rows)[i], audio, most);
        if (!score)
            return score.error();
        report.pairs[i] = std::move(*score);
        return {};
    };
    if (auto done = inParallel(rows->size(), work, progress, stop); !done)
        return done.error();
    const auto summary = [&](auto HintScore::*field) {
        std::vector<double> values;
        for (const auto &pair : report.pairs)
            values.push_back(double(pair.*field));
        return summarise(std::move(values));
    };
    report.rectangles = summary(&HintScore::rectangles);
    report.share = summary(&HintScore::share);
    report.typedSdri = summary(&HintScore::typedSdri);
    report.typedSiSdri = summary(&HintScore::typedSiSdri);
    report.hintedSdri = summary(&HintScore::hintedSdri);
    report.hintedSiSdri = summary(&HintScore::hintedSiSdri);
    return report;
}

} // namespace partita
