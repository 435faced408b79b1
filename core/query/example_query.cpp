// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/example_query.h"

#include <algorithm>
#include <cmath>

#include "core/document/memory_store.h"
#include "core/query/vector_math.h"
#include "core/separation/lane_separation.h"
#include "models/separator/sound_score.h"

namespace partita {

namespace {

using detail::dot;
using detail::plus;
using detail::unit;

constexpr size_t mostCandidates = 8;
/// Set on every other development pair, confirmed on the rest.
constexpr double blendSharpness = 30;
constexpr double exampleWeight = 0.3;
/// How much cosine a point of soundScore() is worth, within these scores: above, all are there.
constexpr double foundWeight = 0.04, lowestScore = -12, highestScore = 0;

struct Candidate {
    const std::vector<float> *vector;
    double score;
};

struct NoOutput : SplitSink {
    Result<void> write(int, std::span<const float>) override { return {}; }
};

/// Adds to each candidate's score whether the recording has it.
Result<void> askRecording(std::vector<Candidate> &candidates, const Model &model, const Example &recording,
                          const std::stop_token &stop)
{
    const int rateHz = model.estimator().stft().sampleRateHz;
    auto excerpt = readExample(recording, rateHz, stop);
    if (!excerpt && excerpt.error().code == ErrorCode::InvalidArgument)
        return {};
    if (!excerpt)
        return excerpt.error();
    SplitPlan plan;
    plan.tracks = 1;
    for (const auto &candidate : candidates) {
        MaskPart part;
        part.vector = int(plan.vectors.size());
        part.share = 1.0f / float(candidates.size()); // so that none takes from the others
        plan.vectors.push_back(*candidate.vector);
        plan.parts.push_back(part);
    }
    const auto store = std::make_shared<MemoryStore>(std::move(*excerpt), rateHz);
    NoOutput nowhere;
    const auto report = splitRecording(StoreSource(store, {0, store->frames()}), model.estimator(), plan, nowhere, {}, {}, stop);
    if (!report)
        return report.error();
    const double shareDb = 20 * std::log10(double(candidates.size()));
    for (size_t c = 0; c < candidates.size(); ++c) {
        const auto &part = report->parts[c];
        candidates[c].score +=
            foundWeight * std::clamp(soundScore(part.presence, part.energyRatioDb + shareDb), lowestScore, highestScore);
    }
    return {};
}

} // namespace

Result<std::vector<float>> exampleQuery(const HeardSound &sound, const Model &model, const Example *recording,
                                        std::stop_token stop)
{
    const auto heard = unit(plus(sound.like, -std::max(0.0, dot(sound.like, sound.notLike)), sound.notLike));
    std::vector<Candidate> candidates;
    for (const auto &known : model.sounds()) {
        if (!known.category)
            candidates.push_back({&known.vector, dot(heard, known.vector)});
    }
    const size_t count = std::min(mostCandidates, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(count), candidates.end(),
                      [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    candidates.resize(count);
    if (recording && count > 0) {
        if (auto asked = askRecording(candidates, model, *recording, stop); !asked)
            return asked.error();
    }
    double highest = -1e9;
    for (const auto &candidate : candidates)
        highest = std::max(highest, candidate.score);
    std::vector<float> blend;
    for (const auto &candidate : candidates)
        blend = plus(std::move(blend), std::exp(blendSharpness * (candidate.score - highest)), *candidate.vector);
    return unit(plus(unit(std::move(blend)), exampleWeight, heard));
}

} // namespace partita
