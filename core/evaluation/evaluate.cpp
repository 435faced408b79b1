// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>

#include "core/audio/audio_reader.h"
#include "core/audio/whole_file.h"
#include "core/base/csv.h"
#include "core/evaluation/metrics.h"
#include "core/separation/masked_splitter.h"
#include "core/separation/presence.h"
#include "core/separation/query_plan.h"

namespace partita {

namespace {

class MemorySource : public SampleSource {
public:
    MemorySource(const std::vector<float> &mono, int rate) : mono_(mono), rate_(rate) {}
    int sampleRateHz() const override { return rate_; }
    int channels() const override { return 1; }
    std::int64_t expectedFrames() const override { return std::int64_t(mono_.size()); }
    Result<std::unique_ptr<SampleStream>> open() const override
    {
        struct Stream : SampleStream {
            std::span<const float> rest;
            Result<std::int64_t> read(std::span<float> out) override
            {
                const size_t count = std::min(out.size(), rest.size());
                std::copy_n(rest.begin(), count, out.begin());
                rest = rest.subspan(count);
                return std::int64_t(count);
            }
        };
        auto stream = std::make_unique<Stream>();
        stream->rest = mono_;
        return std::unique_ptr<SampleStream>(std::move(stream));
    }

private:
    const std::vector<float> &mono_;
    int rate_;
};

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
        sum += double(v) * v;
    return sum;
}

Result<PairScore> scorePair(const Model &model, const std::string &caption, const std::string &absentCaption,
                            const std::filesystem::path &sourceFile,
                            const std::filesystem::path &noiseFile)
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

    PairScore score;
    score.caption = caption;
    const double mixtureSdr = sdrDb(*source, mixture), mixtureSiSdr = siSdrDb(*source, mixture);
    const std::string queries[] = {caption};
    const auto plan = planQueries(queries, model);
    if (!plan && plan.error().code != ErrorCode::UnknownSound)
        return plan.error();
    if (!plan) {
        score.known = score.found = false;
        score.sdr = mixtureSdr;
        score.siSdr = mixtureSiSdr;
        return score;
    }
    OneOutput stem;
    stem.wanted = plan->operations.front().output;
    SplitOptions options;
    options.workers = 1;
    const auto report = splitRecording(MemorySource(mixture, rate), model.estimator(), plan->split, stem, options);
    if (!report)
        return report.error();
    score.found = std::any_of(report->parts.begin(), report->parts.end(),
                              [](const SplitPartReport &p) { return isFound(p.presence, p.energyRatioDb); });
    score.presence = report->parts.front().presence;
    score.energyRatioDb = report->parts.front().energyRatioDb;
    if (!absentCaption.empty()) {
        const std::string other[] = {absentCaption};
        if (const auto absentPlan = planQueries(other, model)) {
            OneOutput unused;
            unused.wanted = -1;
            const auto silent = splitRecording(MemorySource(mixture, rate), model.estimator(), absentPlan->split, unused, options);
            if (!silent)
                return silent.error();
            score.absentPresence = silent->parts.front().presence;
            score.absentEnergyRatioDb = silent->parts.front().energyRatioDb;
            score.absentFound = isFound(score.absentPresence, score.absentEnergyRatioDb);
        }
    }
    score.sdr = sdrDb(*source, stem.samples);
    score.siSdr = siSdrDb(*source, stem.samples);
    score.sdri = score.sdr - mixtureSdr;
    score.siSdri = score.siSdr - mixtureSiSdr;
    return score;
}

Summary summarise(const std::vector<PairScore> &pairs, double PairScore::*field)
{
    std::vector<double> values;
    double sum = 0;
    for (const auto &pair : pairs) {
        values.push_back(pair.*field);
        sum += pair.*field;
    }
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return {sum / double(n), n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2};
}

} // namespace

Result<PairReport> evaluatePairs(const Model &model, const std::filesystem::path &csv, const std::filesystem::path &audio,
                                 bool absent, const std::function<void(int, int)> &progress, std::stop_token stop)
{
    auto rows = readCsv(csv);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::InvalidData, "The table " + csv.string() + " lists no pairs."};
    for (const char *column : {"caption", "src_wav", "noise_wav"}) {
        if (!rows->front().contains(column))
            return Error{ErrorCode::InvalidFormat, "The table " + csv.string() + " has no column \"" + column + "\"."};
    }
    PairReport report;
    report.pairs.resize(rows->size());
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    int done = 0;
    const auto work = [&] {
        for (size_t i; (i = next++) < rows->size() && !stop.stop_requested();) {
            auto &row = (*rows)[i];
            std::string other; // half the table on, then the next that is another caption
            for (size_t k = 0; absent && k < rows->size(); ++k) {
                const auto &caption = (*rows)[(i + rows->size() / 2 + k) % rows->size()].at("caption");
                if (caption != row["caption"]) {
                    other = caption;
                    break;
                }
            }
            auto score = scorePair(model, row["caption"], other, audio / row["src_wav"], audio / row["noise_wav"]);
            std::lock_guard lock(mutex);
            if (!score) {
                failure = score.error();
                next = rows->size();
                return;
            }
            report.pairs[i] = std::move(*score);
            if (progress)
                progress(++done, int(rows->size()));
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned w = 0; w < std::max(1u, std::thread::hardware_concurrency()); ++w)
            workers.emplace_back(work);
    }
    if (failure)
        return *failure;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, "The evaluation was stopped."};
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
    report.sdr = summarise(report.pairs, &PairScore::sdr);
    report.sdri = summarise(report.pairs, &PairScore::sdri);
    report.siSdr = summarise(report.pairs, &PairScore::siSdr);
    report.siSdri = summarise(report.pairs, &PairScore::siSdri);
    return report;
}

} // namespace partita
