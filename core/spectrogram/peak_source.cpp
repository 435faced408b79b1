// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/peak_source.h"

#include <algorithm>
#include <cmath>

namespace partita {

using Urgency = WorkerPool::Urgency;

PeakSource::PeakSource(StorePtr store, WorkerPool &pool, Events events)
    : store_(std::move(store)), events_(std::move(events)), availability_(Availability::of(*store_)),
      pyramid_(store_->frames(), store_->channels()),
      chunks_(size_t((store_->frames() + chunkFrames - 1) / chunkFrames)), units_(pool, [this] { return runUnit(); })
{
    // Places of a store that is still filling would be silent, not estimates.
    const bool whole = availability_->ranges == std::vector<FrameRange>{{0, store_->frames()}};
    {
        std::lock_guard lock(mutex_);
        estimatesWanted_ = whole && store_->frames() > 32 * chunkFrames;
    }
    units_.wake(Urgency::Normal);
}

FrameRange PeakSource::rangeOf(size_t chunk) const
{
    const auto begin = std::int64_t(chunk) * chunkFrames;
    return {begin, std::min(begin + chunkFrames, store_->frames())};
}

void PeakSource::setView(const TimeAxis &time, int width)
{
    const auto frameOf = [&](double x) {
        return std::int64_t(std::clamp(std::floor(time.frameOfX(x)), 0.0, double(store_->frames())));
    };
    {
        std::lock_guard lock(mutex_);
        view_ = {frameOf(0), std::min(frameOf(width) + 1, store_->frames())};
        fineWanted_ = {};
        const std::int64_t most = mostFineValues / store_->channels();
        if (time.framesPerPixel < PeakPyramid::blockFrames && view_.length() <= most) {
            // Half a view more on both sides, so that scrolling need not wait.
            const std::int64_t more = std::min(view_.length() / 2, (most - view_.length()) / 2);
            fineWanted_ = {std::max<std::int64_t>(0, view_.begin - more), std::min(store_->frames(), view_.end + more)};
        }
    }
    units_.wake(Urgency::Urgent);
}

void PeakSource::refresh()
{
    {
        std::lock_guard lock(mutex_);
        auto now = Availability::of(*store_, availability_);
        if (now == availability_)
            return;
        const auto changed = changedParts(*availability_, *now, store_->frames());
        availability_ = std::move(now);
        for (size_t i = 0; i < chunks_.size(); ++i)
            chunks_[i].stale = chunks_[i].stale || intersects(changed, rangeOf(i));
        fineStale_ = fineStale_ || intersects(changed, fineRange_);
    }
    units_.wake(Urgency::Normal);
}

void PeakSource::retry()
{
    {
        std::lock_guard lock(mutex_);
        errorReported_ = fineFailed_ = false;
        for (auto &chunk : chunks_)
            chunk.failed = false;
    }
    units_.wake(Urgency::Normal);
}

/// With the mutex held.
bool PeakSource::wantsFine() const
{
    if (fineFailed_ || fineWanted_.empty())
        return false;
    return fineStale_ || view_.begin < fineRange_.begin || view_.end > fineRange_.end;
}

bool PeakSource::idle() const
{
    std::lock_guard lock(mutex_);
    return running_ == 0 && !wantsFine() && !estimatesWanted_ &&
           std::all_of(chunks_.begin(), chunks_.end(), [](const Chunk &c) { return !c.stale || c.failed; });
}

std::size_t PeakSource::bytes() const
{
    std::lock_guard lock(mutex_);
    return pyramid_.bytes() + fine_.capacity() * sizeof(float) + chunks_.size() * sizeof(Chunk) +
           estimated_.capacity() * sizeof(Peak);
}

/// With the mutex held; marks as busy what it returns.
std::optional<PeakSource::Unit> PeakSource::nextUnit()
{
    if (!fineBusy_ && wantsFine()) {
        fineBusy_ = true;
        fineStale_ = false;
        return Unit{Unit::Kind::Fine, fineWanted_};
    }
    if (estimatesWanted_ && !estimatesBusy_) {
        estimatesBusy_ = true;
        return Unit{Unit::Kind::Estimates, {}};
    }
    const auto take = [&](size_t from, size_t to) -> std::optional<Unit> {
        for (size_t i = from; i < to; ++i) {
            auto &chunk = chunks_[i];
            if (!chunk.stale || chunk.busy || chunk.failed)
                continue;
            chunk.stale = false;
            if (chunk.known || availability_->anyIn(rangeOf(i))) {
                chunk.busy = true;
                return Unit{Unit::Kind::Chunk, rangeOf(i), i};
            }
            chunk.known = true; // zeros, as the pyramid began
        }
        return std::nullopt;
    };
    if (!view_.empty()) {
        const size_t from = size_t(view_.begin / chunkFrames), to = size_t((view_.end - 1) / chunkFrames) + 1;
        if (auto unit = take(from, std::min(to, chunks_.size())))
            return unit;
    }
    return take(0, chunks_.size());
}

Result<void> PeakSource::run(const Unit &unit)
{
    const int channels = store_->channels();
    if (unit.kind == Unit::Kind::Estimates) {
        std::vector<float> samples(size_t(estimateFrames) * size_t(channels));
        std::unique_lock lock(mutex_);
        const auto from = std::int64_t(estimated_.size()) / channels;
        lock.unlock();
        std::vector<Peak> peaks;
        const std::int64_t to = std::min<std::int64_t>(estimates, from + estimatesAUnit);
        for (auto i = from; i < to; ++i) {
            // The middle of its part of the file.
            const auto at = std::int64_t(double(store_->frames()) * (double(i) + 0.5) / estimates) - estimateFrames / 2;
            if (auto read = store_->read(at, samples); !read)
                return read;
            for (int c = 0; c < channels; ++c)
                peaks.push_back(Peak::of(samples, channels, c));
        }
        lock.lock();
        estimated_.insert(estimated_.end(), peaks.begin(), peaks.end());
        estimatesWanted_ = to < estimates;
        return {};
    }
    std::vector<float> samples(size_t(unit.frames.length()) * size_t(channels));
    if (auto read = store_->read(unit.frames.begin, samples); !read)
        return read;
    std::lock_guard lock(mutex_);
    if (unit.kind == Unit::Kind::Fine) {
        fine_ = std::move(samples);
        fineRange_ = unit.frames;
    } else {
        pyramid_.set(unit.frames.begin, samples);
        chunks_[unit.chunk].known = true;
    }
    return {};
}

std::optional<Urgency> PeakSource::runUnit()
{
    std::unique_lock lock(mutex_);
    const auto unit = nextUnit();
    if (!unit)
        return std::nullopt;
    ++running_;
    lock.unlock();
    const auto done = run(*unit);
    lock.lock();
    bool report = false;
    if (!done) {
        report = !errorReported_;
        errorReported_ = true;
    }
    switch (unit->kind) {
    case Unit::Kind::Fine:
        fineBusy_ = false;
        fineFailed_ = fineFailed_ || !done;
        break;
    case Unit::Kind::Estimates:
        estimatesBusy_ = false;
        estimatesWanted_ = estimatesWanted_ && done;
        break;
    case Unit::Kind::Chunk: {
        auto &chunk = chunks_[unit->chunk];
        chunk.busy = false;
        chunk.failed = !done;
        chunk.stale = chunk.stale || !done;
        break;
    }
    }
    lock.unlock();
    const FrameRange ready = unit->kind == Unit::Kind::Estimates ? FrameRange{0, store_->frames()} : unit->frames;
    if (done && events_.peaksReady)
        events_.peaksReady(ready);
    if (report && events_.failed)
        events_.failed(done.error());
    lock.lock();
    --running_;
    return Urgency::Normal;
}

/// With the mutex held.
PeakColumn PeakSource::coarseColumn(int channel, double begin, double end) const
{
    const auto last = size_t(std::ceil(end / double(chunkFrames)));
    bool known = true;
    for (auto i = size_t(begin / double(chunkFrames)); i < std::min(last, chunks_.size()); ++i)
        known = known && chunks_[i].known;
    if (known)
        return {pyramid_.peak(channel, begin, end), PeakColumn::State::Known};
    const auto estimate = size_t(std::min((begin + end) / 2 / double(store_->frames()), 1.0) * estimates);
    const auto index = std::min<size_t>(estimate, estimates - 1) * size_t(store_->channels()) + size_t(channel);
    if (index < estimated_.size())
        return {estimated_[index], PeakColumn::State::Estimated};
    return {};
}

std::vector<PeakColumn> PeakSource::columns(const TimeAxis &time, int width, int channel) const
{
    std::vector<PeakColumn> result(size_t(std::max(width, 0)));
    const double frames = double(store_->frames());
    const int channels = store_->channels();
    std::lock_guard lock(mutex_);
    for (size_t x = 0; x < result.size(); ++x) {
        const double begin = std::max(0.0, time.frameOfX(double(x))), end = std::min(frames, time.frameOfX(double(x) + 1));
        if (begin >= end) {
            result[x].state = PeakColumn::State::Known; // nothing is there to be known
            continue;
        }
        // The samples in the pixel; the one before it where the pixel is narrower than a sample.
        const auto first = std::int64_t(std::floor(begin)), last = std::max(first + 1, std::int64_t(std::ceil(end)));
        if (time.framesPerPixel < PeakPyramid::blockFrames && first >= fineRange_.begin && last <= fineRange_.end) {
            const auto part = std::span(fine_).subspan(size_t((first - fineRange_.begin) * channels),
                                                       size_t((last - first) * channels));
            result[x] = {Peak::of(part, channels, channel), PeakColumn::State::Known};
        } else {
            result[x] = coarseColumn(channel, begin, end);
        }
    }
    return result;
}

} // namespace partita
