// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/masked_splitter.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <limits>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <string>

#include "core/base/worker_pool.h"
#include "core/separation/band_power_stream.h"
#include "core/separation/chunk_renderer.h"
#include "core/separation/mixture_survey.h"
#include "core/separation/presence.h"
#include "core/separation/span_plan.h"

namespace partita {

namespace {

using Clock = std::chrono::steady_clock;

// Shares of the work, for progress: hearing the level, estimating masks, and the rest for rendering and writing.
constexpr double surveyShare = 0.03, maskShare = 0.85;
// The input is not raised by more than this: what is quieter is noise of the converter.
constexpr double mostInputGainDb = 70;

Error cancelled() { return Error{ErrorCode::Cancelled, Sentence::tr("The separation was cancelled.")}; }

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Lets the coordinating thread sleep until a job is done or somebody asks to stop.
class Bell {
public:
    void ring()
    {
        {
            std::lock_guard lock(mutex_);
            ++rings_;
        }
        condition_.notify_all();
    }
    std::int64_t rings()
    {
        std::lock_guard lock(mutex_);
        return rings_;
    }
    void waitBeyond(std::int64_t rings)
    {
        std::unique_lock lock(mutex_);
        condition_.wait(lock, [&] { return rings_ != rings; });
    }

private:
    std::mutex mutex_;
    std::condition_variable condition_;
    std::int64_t rings_ = 0;
};

/// A job's result: written by a worker, read by the coordinator once done() says so.
class Outcome {
public:
    bool done() const { return done_.load(std::memory_order_acquire); }
    const std::optional<Error> &error() const { return error_; }
    /// Runs in the worker. Nothing that is thrown (bad_alloc, a fault inside LibTorch) leaves it.
    template <class F>
    void run(Bell &bell, F &&work)
    {
        try {
            if (Result<void> result = work(); !result)
                error_ = result.error();
        } catch (const std::bad_alloc &) {
            error_ = Error{ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory for the separation.")};
        } catch (const std::exception &fault) {
            error_ = Error{ErrorCode::Internal, Sentence::tr("The separation failed: %1", fault.what())};
        }
        done_.store(true, std::memory_order_release);
        bell.ring();
    }

private:
    std::atomic<bool> done_{false};
    std::optional<Error> error_;
};

struct MaskJob {
    FrameSpan span, heard; // heard: the span with its context
    TrackGains gains;
    Outcome outcome;
    bool collected = false;
};

struct RenderJob {
    RenderChunk chunk;
    std::vector<float> input, gains;
    std::vector<std::vector<float>> signals; // by output
    Outcome rendered;
    std::deque<Outcome> written; // by output, once writing began
};

/// One separation. All methods run in the coordinating thread, but for the lambdas given to the pool.
class Split {
public:
    Split(const SampleSource &source, const MaskEstimator &estimator, const SplitPlan &plan, SplitSink &sink,
          const SplitOptions &options, const ProgressFunction &progress, std::stop_token stop)
        : source_(source), estimator_(estimator), plan_(plan), sink_(sink), options_(options), progress_(progress),
          stop_(stop), channels_(source.channels()), bands_(estimator.bands().count()),
          rowSize_(plan.tracks * (bands_ + 1))
    {
    }

    Result<SplitReport> run();

private:
    Result<void> prepare();
    std::optional<RenderChunk> nextChunk() const;
    Result<bool> dispatchMask(WorkerPool &pool);
    Result<bool> collectMasks();
    Result<bool> dispatchRender(WorkerPool &pool);
    Result<bool> writeFront(WorkerPool &pool);
    Result<void> readInput(RenderJob &job);
    void copyGains(RenderJob &job) const;
    void tell(double fraction, SplitPhase phase);
    SplitReport report() const;

    const SampleSource &source_;
    const MaskEstimator &estimator_;
    const SplitPlan &plan_;
    SplitSink &sink_;
    const SplitOptions options_;
    const ProgressFunction &progress_;
    const std::stop_token stop_;
    const int channels_, bands_, rowSize_;

    Clock::time_point start_ = Clock::now(), told_{};
    double fraction_ = 0;
    Bell bell_;

    MixtureSurvey survey_;
    std::unique_ptr<BandPowerStream> heard_;
    std::optional<ChunkRenderer> renderer_;
    std::unique_ptr<SampleStream> stream_;
    SpanRules rules_;
    std::vector<FrameSpan> spans_;
    size_t nextSpan_ = 0;
    std::deque<std::shared_ptr<MaskJob>> masks_; // dispatched, and not yet used up by rendering
    std::int64_t maskedFrames_ = 0;              // gains are there for frames before this one

    std::int64_t chunkLength_ = 0, dispatchedSamples_ = 0; // a channel; rendering is dispatched up to here
    std::vector<float> input_;                     // interleaved samples [inputBegin_, inputEnd_)
    std::int64_t inputBegin_ = 0, inputEnd_ = 0;
    std::deque<std::shared_ptr<RenderJob>> renders_;
    std::int64_t writtenSamples_ = 0;

    std::vector<PresencePeak> presence_;
    std::vector<double> partEnergy_;
    double energy_ = 0;
    std::vector<double> sumSquares_; // by output; each touched by that output's writer alone
    std::vector<SplitOutputReport> outputs_;
    SplitReport held_;
};

Result<void> Split::prepare()
{
    const auto expected = source_.expectedFrames();
    auto survey = surveyMixture(source_, stop_, [&](std::int64_t frames) {
        tell(expected > 0 ? surveyShare * std::min(1.0, double(frames) / double(expected)) : 0, SplitPhase::Listening);
    });
    if (!survey)
        return survey.error();
    survey_ = *survey;

    double gainDb = 0;
    if (survey_.gatedMeanSquare > 0)
        gainDb = std::min(mostInputGainDb, estimator_.referenceLevelDb() - 10 * std::log10(survey_.gatedMeanSquare));
    auto heard = BandPowerStream::open(source_, estimator_, survey_, std::pow(10.0, gainDb / 20));
    if (!heard)
        return heard.error();
    heard_ = std::move(*heard);

    auto original = source_.open();
    if (!original)
        return original.error();
    stream_ = std::move(*original);
    renderer_.emplace(source_.sampleRateHz(), channels_, survey_.frames, estimator_.stft(), estimator_.bands(),
                      heard_->frames(), plan_.hints);

    rules_.alignment = std::max(1, estimator_.frameAlignment());
    rules_.contextFrames = (estimator_.contextFrames() + rules_.alignment - 1) / rules_.alignment * rules_.alignment;
    rules_.workers = WorkerPool::threadCount(options_.workers);
    rules_.longestFrames = options_.longestSpanFrames;
    spans_ = planSpans(heard_->frames(), rules_);

    // Whole hops, at least a few: every chunk also transforms the frames that reach over its ends.
    const std::int64_t hop = renderer_->spec().hopFrames;
    chunkLength_ = std::clamp<std::int64_t>(options_.chunkSamples / channels_ / hop, 8, 256) * hop;

    presence_.resize(plan_.vectors.size());
    partEnergy_.assign(plan_.parts.size(), 0.0);
    sumSquares_.assign(size_t(plan_.tracks) + 1, 0.0);
    outputs_.resize(size_t(plan_.tracks) + 1);
    return {};
}

/// None once all are dispatched.
std::optional<RenderChunk> Split::nextChunk() const
{
    if (dispatchedSamples_ >= survey_.frames)
        return {};
    return renderer_->chunk(dispatchedSamples_, std::min(dispatchedSamples_ + chunkLength_, survey_.frames));
}

Result<bool> Split::dispatchMask(WorkerPool &pool)
{
    if (nextSpan_ == spans_.size())
        return false;
    // Enough that every worker has a span and the next ones wait, no more: each keeps its gains until they are used. But
    // what the next chunk waits for goes whatever it takes, or nothing would ever move again.
    if (int(masks_.size()) >= rules_.workers + 2) {
        const auto chunk = nextChunk();
        if (chunk && spans_[nextSpan_].begin > chunk->lastGainRow)
            return false;
    }
    auto job = std::make_shared<MaskJob>();
    job->span = spans_[nextSpan_];
    job->heard = withContext(job->span, heard_->frames(), rules_);
    auto power = heard_->rows(job->heard.begin, job->heard.end);
    if (!power)
        return power.error();
    held_.mostHeldBandFrames = std::max(held_.mostHeldBandFrames, heard_->heldFrames());
    if (++nextSpan_ < spans_.size())
        heard_->forget(withContext(spans_[nextSpan_], heard_->frames(), rules_).begin);

    masks_.push_back(job);
    std::int64_t held = 0;
    for (const auto &mask : masks_)
        held += mask->span.size();
    held_.mostHeldMaskFrames = std::max(held_.mostHeldMaskFrames, held);
    pool.submit(WorkerPool::Urgency::Normal, [this, job, bandPower = std::move(*power)] {
        job->outcome.run(bell_, [&]() -> Result<void> {
            const int frames = int(job->heard.size());
            auto mask = estimator_.estimate(bandPower, frames, plan_.vectors);
            if (!mask)
                return mask.error();
            const auto queries = plan_.vectors.size();
            if (mask->gain.size() != queries * size_t(frames) * size_t(bands_) ||
                mask->presence.size() != queries * size_t(frames / rules_.alignment))
                return Error{ErrorCode::Internal, Sentence::tr("The model gave a mask of a wrong size.")};
            mask->queries = int(queries);
            mask->frames = frames;
            mask->bands = bands_;
            // The silence that pads the last span is not part of the recording.
            const std::int64_t end = std::min(job->span.end, heard_->frames());
            job->gains = shareMask(*mask, bandPower, job->heard.begin, job->span.begin, end, rules_.alignment,
                                   estimator_.bands(), plan_.parts, plan_.tracks);
            return {};
        });
    });
    return true;
}

Result<bool> Split::collectMasks()
{
    bool moved = false;
    for (auto &job : masks_) {
        if (job->collected)
            continue;
        if (!job->outcome.done())
            break;
        if (job->outcome.error())
            return *job->outcome.error();
        job->collected = moved = true;
        maskedFrames_ = job->gains.firstFrame + job->gains.frames;
        energy_ += job->gains.energy;
        for (size_t p = 0; p < partEnergy_.size(); ++p)
            partEnergy_[p] += job->gains.partEnergy[p];
        const size_t steps = presence_.empty() ? 0 : job->gains.presence.size() / presence_.size();
        for (size_t q = 0; q < presence_.size(); ++q) {
            for (size_t s = 0; s < steps; ++s)
                presence_[q].add(job->gains.presence[q * steps + s]);
        }
    }
    return moved;
}

Result<void> Split::readInput(RenderJob &job)
{
    const RenderChunk &chunk = job.chunk;
    const std::int64_t wantedEnd = std::min(chunk.inputEnd, survey_.frames);
    // What lies before this chunk's first window is done with.
    const std::int64_t done = std::clamp(chunk.inputBegin, inputBegin_, inputEnd_) - inputBegin_;
    input_.erase(input_.begin(), input_.begin() + done * channels_);
    inputBegin_ += done;
    while (inputEnd_ < wantedEnd) {
        const size_t before = input_.size();
        input_.resize(before + size_t((wantedEnd - inputEnd_) * channels_));
        const auto got = stream_->read({input_.data() + before, input_.size() - before});
        if (!got)
            return got.error();
        input_.resize(before + size_t(*got * channels_));
        inputEnd_ += *got;
        if (*got == 0)
            return Error{ErrorCode::InvalidData, Sentence::tr("The recording became shorter while it was read.")};
    }
    job.input.assign(size_t((chunk.inputEnd - chunk.inputBegin) * channels_), 0.0f);
    const std::int64_t from = std::max(chunk.inputBegin, inputBegin_);
    const auto first = input_.begin() + (from - inputBegin_) * channels_;
    std::copy(first, first + (wantedEnd - from) * channels_, job.input.begin() + (from - chunk.inputBegin) * channels_);
    return {};
}

void Split::copyGains(RenderJob &job) const
{
    const std::int64_t begin = job.chunk.firstGainRow, end = job.chunk.lastGainRow + 1;
    job.gains.resize(size_t((end - begin) * rowSize_));
    for (const auto &mask : masks_) {
        const TrackGains &gains = mask->gains;
        if (!mask->collected)
            break;
        const std::int64_t from = std::max(begin, gains.firstFrame);
        const std::int64_t to = std::min(end, gains.firstFrame + gains.frames);
        if (from < to) {
            const auto first = gains.gain.begin() + (from - gains.firstFrame) * rowSize_;
            std::copy(first, first + (to - from) * rowSize_, job.gains.begin() + (from - begin) * rowSize_);
        }
    }
}

Result<bool> Split::dispatchRender(WorkerPool &pool)
{
    const auto chunk = nextChunk();
    if (!chunk || chunk->lastGainRow >= maskedFrames_ || int(renders_.size()) >= 2 * rules_.workers)
        return false;
    auto job = std::make_shared<RenderJob>();
    job->chunk = *chunk;
    if (auto read = readInput(*job); !read)
        return read.error();
    copyGains(*job);
    dispatchedSamples_ = chunk->end;
    // Rows before the next chunk's first are used up.
    const auto next = nextChunk();
    const auto usedUp = [&](const MaskJob &mask) { return !next || mask.span.end <= next->firstGainRow; };
    while (!masks_.empty() && masks_.front()->collected && usedUp(*masks_.front()))
        masks_.pop_front();
    renders_.push_back(job);
    held_.mostHeldChunks = std::max(held_.mostHeldChunks, std::int64_t(renders_.size()));
    pool.submit(WorkerPool::Urgency::Urgent, [this, job] {
        job->rendered.run(bell_, [&]() -> Result<void> {
            job->signals = renderer_->render(job->chunk, job->input, job->gains, plan_.tracks);
            job->input = {};
            job->gains = {};
            return {};
        });
    });
    return true;
}

Result<bool> Split::writeFront(WorkerPool &pool)
{
    if (renders_.empty() || !renders_.front()->rendered.done())
        return false;
    const auto job = renders_.front();
    if (job->rendered.error())
        return *job->rendered.error();
    if (job->written.empty()) {
        for (size_t output = 0; output < job->signals.size(); ++output) {
            Outcome &outcome = job->written.emplace_back();
            pool.submit(WorkerPool::Urgency::Urgent, [this, job, output, &outcome] {
                outcome.run(bell_, [&]() -> Result<void> {
                    const std::vector<float> signal = std::move(job->signals[output]);
                    SplitOutputReport &report = outputs_[output];
                    double sum = 0;
                    for (float s : signal) {
                        sum += double(s) * double(s);
                        const double magnitude = std::abs(double(s));
                        report.peak = std::max(report.peak, magnitude);
                        report.samplesAboveFullScale += magnitude > 1;
                    }
                    sumSquares_[output] += sum;
                    return sink_.write(int(output), signal);
                });
            });
        }
        return true;
    }
    for (const Outcome &outcome : job->written) {
        if (!outcome.done())
            return false;
        if (outcome.error())
            return *outcome.error();
    }
    writtenSamples_ = job->chunk.end;
    renders_.pop_front();
    return true;
}

void Split::tell(double fraction, SplitPhase phase)
{
    const auto now = Clock::now();
    if (!progress_ || now - told_ < std::chrono::milliseconds(50))
        return;
    told_ = now;
    fraction_ = std::max(fraction_, fraction);
    const double elapsed = secondsSince(start_);
    const bool telling = phase != SplitPhase::Listening && fraction_ > 2 * surveyShare && elapsed > 0.5;
    progress_({fraction_, telling ? elapsed * (1 - fraction_) / fraction_ : -1, phase});
}

SplitReport Split::report() const
{
    SplitReport result = held_;
    result.frames = survey_.frames;
    for (size_t p = 0; p < plan_.parts.size(); ++p) {
        const double ratio = energy_ > 0 ? partEnergy_[p] / energy_ : 0;
        result.parts.push_back({presence_[size_t(plan_.parts[p].vector)].peak(),
                                ratio > 0 ? 10 * std::log10(ratio) : -std::numeric_limits<double>::infinity()});
    }
    result.outputs = outputs_;
    for (size_t i = 0; i < outputs_.size(); ++i)
        result.outputs[i].meanSquare = sumSquares_[i] / (double(survey_.frames) * channels_);
    return result;
}

Result<SplitReport> Split::run()
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    WorkerPool pool(options_.workers); // gone, its jobs with it, before anything that they use
    const std::stop_callback onStop(stop_, [this] { bell_.ring(); });

    // This cannot get stuck. Say that no job runs, so all masks are collected: then a chunk that is rendered can be written;
    // or the next one has all its gains and can be rendered; or it waits for the next span, which then is dispatched; or
    // all is written, and the next of the spans left is dispatched.
    while (writtenSamples_ < survey_.frames || maskedFrames_ < heard_->frames()) {
        const std::int64_t rings = bell_.rings(); // before anything is looked at, or a stop in between would not wake us
        if (stop_.stop_requested())
            return cancelled();
        bool moved = false;
        // First what frees memory, last what fills it.
        for (const auto step : {&Split::writeFront, &Split::dispatchRender, &Split::dispatchMask}) {
            const auto collected = collectMasks();
            if (!collected)
                return collected.error();
            const auto did = (this->*step)(pool);
            if (!did)
                return did.error();
            moved = moved || *collected || *did;
        }
        tell(surveyShare + maskShare * double(maskedFrames_) / double(heard_->frames()) +
                 (1 - surveyShare - maskShare) * double(writtenSamples_) / double(survey_.frames),
             SplitPhase::Separating);
        if (!moved)
            bell_.waitBeyond(rings);
    }
    // A worker may still be ringing the bell for the last outcome: the pool waits for it when it goes.
    return report();
}

} // namespace

Result<SplitReport> splitRecording(const SampleSource &source, const MaskEstimator &estimator, const SplitPlan &plan,
                                   SplitSink &sink, const SplitOptions &options, const ProgressFunction &progress,
                                   std::stop_token stop)
{
    if (plan.parts.empty() || plan.vectors.empty() || plan.tracks < 1)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There is no sound to look for.")};
    return Split(source, estimator, plan, sink, options, progress, stop).run();
}

} // namespace partita
