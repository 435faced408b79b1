// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/lane_reader.h"

#include <algorithm>

namespace partita {

namespace {

constexpr std::int64_t fetchFrames = 2048;

} // namespace

LaneReader::LaneReader(StorePtr store, int outputRateHz)
    : store_(std::move(store)), fold_(store_->channels()), outputRateHz_(outputRateHz)
{
}

void LaneReader::restart(std::int64_t input)
{
    input_ = input;
    ready_.clear();
    readyBegin_ = 0;
    error_.reset();
    resampler_.reset();
    if (store_->sampleRateHz() == outputRateHz_)
        return;
    if (auto made = Resampler::create(store_->sampleRateHz(), outputRateHz_, 2))
        resampler_ = std::move(*made);
    else
        error_ = made.error();
}

void LaneReader::read(const NextPart &nextPart, float *stereo, std::int64_t frames)
{
    const size_t wanted = size_t(frames) * 2;
    if (store_->sampleRateHz() != outputRateHz_ && !resampler_) {
        std::fill_n(stereo, wanted, 0.0f);
        return;
    }
    while (ready_.size() - readyBegin_ < wanted)
        fetch(nextPart);
    std::copy_n(ready_.begin() + std::ptrdiff_t(readyBegin_), wanted, stereo);
    readyBegin_ += wanted;
}

void LaneReader::fetch(const NextPart &nextPart)
{
    ready_.erase(ready_.begin(), ready_.begin() + std::ptrdiff_t(readyBegin_));
    readyBegin_ = 0;
    const auto part = nextPart(input_, fetchFrames);
    input_ += part.frames;
    folded_.assign(size_t(part.frames) * 2, 0.0f);
    const auto revision = store_->revision();
    if (error_ && revision != errorRevision_)
        error_.reset();
    if (!part.silent && !error_) {
        raw_.resize(size_t(part.frames) * size_t(store_->channels()));
        if (auto read = store_->read(part.document, raw_); read) {
            fold_.apply(raw_, folded_.data());
        } else {
            error_ = read.error();
            errorRevision_ = revision;
        }
    }
    if (!resampler_) {
        ready_.insert(ready_.end(), folded_.begin(), folded_.end());
    } else if (auto done = resampler_->process(folded_, ready_); !done) {
        error_ = done.error();
        resampler_.reset();
        ready_.resize(ready_.size() + size_t(fetchFrames) * 64); // the caller gets its frames, silent
    }
}

} // namespace partita
