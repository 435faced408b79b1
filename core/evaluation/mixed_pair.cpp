// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/mixed_pair.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <optional>
#include <thread>

#include "core/audio/audio_reader.h"
#include "core/audio/whole_file.h"
#include "core/base/csv.h"
#include "core/document/memory_store.h"
#include "core/evaluation/metrics.h"
#include "core/separation/lane_separation.h"
#include "core/separation/presence.h"

namespace partita {

namespace {

/// Keeps one output and drops the others.
struct OneOutput : SplitSink {
    int wanted = 0;
    std::vector<float> samples;
    Result<void> write(int output, std::span<const float> block) override
    {
        if (output == wanted)
            samples.insert(samples.end(), block.begin(), block.end());
        return {};
    }
};

double energy(const std::vector<float> &x)
{
    double sum = 0;
    for (float v : x)
        sum += double(v) * double(v);
    return sum;
}

} // namespace

Result<std::vector<PairRow>> readPairs(const std::filesystem::path &csv)
{
    auto rows = readCsv(csv);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::InvalidData, Sentence::tr("The table %1 lists no pairs.", csv)};
    for (const char *column : {"caption", "src_wav", "noise_wav"}) {
        if (!rows->front().contains(column))
            return Error{ErrorCode::InvalidFormat, Sentence::tr("The table %1 has no column \"%2\".", csv, column)};
    }
    std::vector<PairRow> pairs;
    for (auto &row : *rows)
        pairs.push_back({row["caption"], row["src_wav"], row["noise_wav"]});
    return pairs;
}

Result<MixedPair> mixPair(const std::filesystem::path &sourceFile, const std::filesystem::path &noiseFile)
{
    int rate = 0;
    {
        auto reader = AudioReader::open(sourceFile);
        if (!reader)
            return reader.error();
        rate = reader->info().sampleRateHz;
    }
    auto source = readWholeMono(sourceFile, rate);
    auto noise = readWholeMono(noiseFile, rate);
    for (const auto *part : {&source, &noise}) {
        if (!*part)
            return part->error();
    }
    const size_t length = std::min(source->size(), noise->size());
    source->resize(length);
    noise->resize(length);
    const double noiseEnergy = energy(*noise);
    const float gain = noiseEnergy > 0 ? float(std::sqrt(energy(*source) / noiseEnergy)) : 0.0f;
    std::vector<float> mixture(length);
    float peak = 0;
    for (size_t i = 0; i < length; ++i) {
        mixture[i] = (*source)[i] + gain * (*noise)[i];
        peak = std::max(peak, std::abs(mixture[i]));
    }
    if (peak > 1) {
        for (auto *signal : {&mixture, &*source})
            for (float &v : *signal)
                v /= peak;
    }
    MixedPair pair;
    pair.mixtureSdrDb = sdrDb(*source, mixture);
    pair.mixtureSiSdrDb = siSdrDb(*source, mixture);
    pair.source = std::move(*source);
    pair.mixture = std::make_shared<MemoryStore>(std::move(mixture), rate);
    return pair;
}

Result<StemScore> scorePlan(const Model &model, const MixedPair &pair, const QueryPlan &plan)
{
    OneOutput stem;
    stem.wanted = plan.operations.front().output;
    SplitOptions options;
    options.workers = 1;
    const auto report = splitRecording(StoreSource(pair.mixture, {0, pair.mixture->frames()}), model.estimator(), plan.split,
                                       stem, options);
    if (!report)
        return report.error();
    StemScore score;
    score.found = std::any_of(report->parts.begin(), report->parts.end(),
                              [](const SplitPartReport &p) { return isFound(p.presence, p.energyRatioDb); });
    score.presence = report->parts.front().presence;
    score.energyRatioDb = report->parts.front().energyRatioDb;
    score.sdr = sdrDb(pair.source, stem.samples);
    score.siSdr = siSdrDb(pair.source, stem.samples);
    score.sdri = score.sdr - pair.mixtureSdrDb;
    score.siSdri = score.siSdr - pair.mixtureSiSdrDb;
    return score;
}

Result<void> inParallel(size_t count, const std::function<Result<void>(size_t)> &work,
                        const std::function<void(int, int)> &progress, std::stop_token stop)
{
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    int done = 0;
    const auto loop = [&] {
        for (size_t i; (i = next++) < count && !stop.stop_requested();) {
            auto result = work(i);
            std::lock_guard lock(mutex);
            if (!result) {
                failure = result.error();
                next = count;
                return;
            }
            if (progress)
                progress(++done, int(count));
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned w = 0; w < std::max(1u, std::thread::hardware_concurrency()); ++w)
            workers.emplace_back(loop);
    }
    if (failure)
        return *failure;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::tr("The evaluation was stopped.")};
    return {};
}

} // namespace partita
