// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/mixer.h"

#include <algorithm>
#include <bit>

namespace partita {

namespace {

constexpr double laneRampSeconds = 0.010, fadeSeconds = 0.005, readAheadSeconds = 0.4;

int framesOf(double seconds, int sampleRateHz) { return std::max(1, int(seconds * sampleRateHz)); }

} // namespace

void GainRamp::setTarget(float target, int rampFrames) noexcept
{
    if (target == target_)
        return;
    target_ = target;
    remaining_ = rampFrames;
    step_ = (target - value_) / float(rampFrames);
}

float GainRamp::next() noexcept
{
    if (remaining_ > 0)
        value_ = --remaining_ > 0 ? value_ + step_ : target_;
    return value_;
}

Voice::Voice(std::shared_ptr<LaneControls> controls, int capacityFrames, bool fadesIn)
    : controls_(std::move(controls)), ring_(size_t(capacityFrames) * 2), mask_(capacityFrames - 1)
{
    if (!fadesIn)
        jumpToTargets();
}

void Voice::write(std::int64_t streamFrame, const float *stereo, int frames)
{
    for (int i = 0; i < frames; ++i) {
        const auto at = size_t((streamFrame + i) & mask_) * 2;
        ring_[at] = *stereo++;
        ring_[at + 1] = *stereo++;
    }
}

std::pair<float, float> Voice::targets() const noexcept
{
    if (leaving_.load(std::memory_order_relaxed) || !controls_->audible.load(std::memory_order_relaxed))
        return {0.0f, 0.0f};
    return {controls_->gainLeft.load(std::memory_order_relaxed), controls_->gainRight.load(std::memory_order_relaxed)};
}

void Voice::mixInto(float *mix, float *scratch, std::int64_t streamFrame, int frames, int rampFrames) noexcept
{
    const auto [left, right] = targets();
    leftGain_.setTarget(left, rampFrames);
    rightGain_.setTarget(right, rampFrames);
    for (int i = 0; i < frames; ++i) {
        const auto at = size_t((streamFrame + i) & mask_) * 2;
        mix[2 * i] += scratch[2 * i] = ring_[at] * leftGain_.next();
        mix[2 * i + 1] += scratch[2 * i + 1] = ring_[at + 1] * rightGain_.next();
    }
    controls_->meter.process(scratch, frames);
    if (leftGain_.is(0) && rightGain_.is(0) && leaving_.load(std::memory_order_relaxed))
        left_.store(true, std::memory_order_release);
}

void Voice::jumpToTargets() noexcept
{
    const auto [left, right] = targets();
    leftGain_.jump(left);
    rightGain_.jump(right);
}

Mixer::Mixer(int sampleRateHz, int channels, int deviceBufferFrames)
    : sampleRateHz_(sampleRateHz), channels_(channels), laneRampFrames_(framesOf(laneRampSeconds, sampleRateHz)),
      fadeFrames_(framesOf(fadeSeconds, sampleRateHz)),
      capacityFrames_(int(std::bit_ceil(unsigned(std::max(framesOf(readAheadSeconds, sampleRateHz), 4 * deviceBufferFrames))))),
      current_(std::make_unique<const Scene>()), mix_(2 * blockFrames), scratch_(2 * blockFrames)
{
    published_.store(current_.get());
}

Mixer::~Mixer() = default;

void Mixer::publish(std::unique_ptr<const Scene> scene)
{
    published_.store(scene.get()); // sequentially consistent, as the counting in render()
    retired_.emplace_back(callbackCount_.load(), std::exchange(current_, std::move(scene)));
    collect();
}

bool Mixer::collect()
{
    // A callback that began after publish() sees the new scene; one that ran then has ended when the count has moved on.
    const auto count = callbackCount_.load();
    std::erase_if(retired_, [&](const auto &scene) { return scene.first % 2 == 0 || scene.first != count; });
    return retired_.empty();
}

void Mixer::takeHold()
{
    resting_ = true;
    transport_.jump(0);
    for (const auto &voice : current_->voices)
        voice->jumpToTargets();
    holdWanted_.store(true);
    held_.store(true);
}

void Mixer::release(bool fadeIn)
{
    fadeIn_.store(fadeIn, std::memory_order_relaxed);
    ended_.store(false, std::memory_order_relaxed);
    held_.store(false, std::memory_order_relaxed);
    holdWanted_.store(false, std::memory_order_release);
}

void Mixer::setFilled(std::int64_t streamFrame, std::int64_t endFrame)
{
    end_.store(endFrame, std::memory_order_relaxed);
    filled_.store(streamFrame, std::memory_order_release);
}

void Mixer::render(float *interleaved, int frames) noexcept
{
    callbackCount_.fetch_add(1);
    const Scene &scene = *published_.load();
    for (int done = 0; done < frames; done += blockFrames)
        renderBlock(scene, interleaved + size_t(done) * size_t(channels_), std::min(blockFrames, frames - done));
    callbackCount_.fetch_add(1);
}

void Mixer::renderBlock(const Scene &scene, float *interleaved, int frames) noexcept
{
    std::fill_n(interleaved, size_t(frames) * size_t(channels_), 0.0f);
    const bool hold = holdWanted_.load(std::memory_order_acquire);
    if (resting_) {
        if (hold)
            return rest(scene);
        resting_ = stalled_ = false;
        transport_.jump(fadeIn_.load(std::memory_order_relaxed) ? 0.0f : 1.0f);
        filters_[0].reset();
    }

    const std::int64_t at = played_.load(std::memory_order_relaxed);
    const std::int64_t filled = filled_.load(std::memory_order_acquire), end = end_.load(std::memory_order_relaxed);
    int ready = int(std::min<std::int64_t>(std::max<std::int64_t>(0, std::min(filled, end) - at), frames));
    const bool reachesEnd = at + ready >= end;
    bool runsDry = false;
    if (hold) {
        if (ended_.load(std::memory_order_relaxed) || stalled_)
            return rest(scene);
        transport_.setTarget(0, fadeFrames_);
        ready = std::min(ready, transport_.remaining());
    } else if (ready < frames && !reachesEnd) {
        // After an underrun, whole blocks or nothing.
        if (!stalled_)
            underruns_.fetch_add(1, std::memory_order_relaxed);
        runsDry = !stalled_;
        ready = stalled_ ? 0 : ready;
        stalled_ = true;
    } else {
        stalled_ = false;
        transport_.setTarget(1, fadeFrames_);
    }

    play(scene, ready);
    if (runsDry) {
        const int fade = std::min(ready, fadeFrames_);
        for (int i = 0; i < fade; ++i) {
            const auto frame = size_t(ready - fade + i) * 2;
            const float gain = float(fade - 1 - i) / float(fade);
            mix_[frame] *= gain;
            mix_[frame + 1] *= gain;
        }
        transport_.jump(0);
    }
    meter_.process(mix_.data(), ready);
    for (int i = 0; i < ready; ++i, interleaved += channels_) {
        const float left = mix_[size_t(i) * 2], right = mix_[size_t(i) * 2 + 1];
        if (channels_ == 1) {
            interleaved[0] = (left + right) / 2;
        } else {
            interleaved[0] = left;
            interleaved[1] = right;
        }
    }
    played_.store(at + ready, std::memory_order_release);
    if (hold && (transport_.is(0) || ready == 0))
        rest(scene);
    else if (reachesEnd)
        ended_.store(true, std::memory_order_release);
}

void Mixer::play(const Scene &scene, int frames) noexcept
{
    std::fill_n(mix_.begin(), size_t(frames) * 2, 0.0f);
    const std::int64_t at = played_.load(std::memory_order_relaxed);
    for (const auto &voice : scene.voices)
        voice->mixInto(mix_.data(), scratch_.data(), at, frames, laneRampFrames_);
    filter(scene, frames);
    if (transport_.is(1))
        return;
    for (int i = 0; i < frames; ++i) {
        const float gain = transport_.next();
        mix_[size_t(i) * 2] *= gain;
        mix_[size_t(i) * 2 + 1] *= gain;
    }
}

void Mixer::rest(const Scene &scene) noexcept
{
    resting_ = true;
    transport_.jump(0);
    for (const auto &voice : scene.voices)
        voice->jumpToTargets();
    if (crossfading_ || scene.bandVersion != bandVersion_) {
        filters_[0].set(scene.band);
        bandVersion_ = scene.bandVersion;
        crossfading_ = false;
    }
    held_.store(true, std::memory_order_release);
}

void Mixer::filter(const Scene &scene, int frames) noexcept
{
    if (!crossfading_ && scene.bandVersion != bandVersion_) {
        bandVersion_ = scene.bandVersion;
        filters_[1].set(scene.band);
        crossfade_.jump(0);
        crossfade_.setTarget(1, laneRampFrames_);
        crossfading_ = true;
    }
    if (!crossfading_) {
        if (!filters_[0].passesAll())
            filters_[0].process(mix_.data(), frames);
        return;
    }
    std::copy_n(mix_.begin(), size_t(frames) * 2, scratch_.begin());
    filters_[0].process(mix_.data(), frames);
    filters_[1].process(scratch_.data(), frames);
    for (int i = 0; i < frames; ++i) {
        const float weight = crossfade_.next();
        for (const size_t at : {size_t(i) * 2, size_t(i) * 2 + 1})
            mix_[at] = weight == 1 ? scratch_[at] : mix_[at] + weight * (scratch_[at] - mix_[at]);
    }
    if (crossfade_.is(1)) {
        std::swap(filters_[0], filters_[1]);
        crossfading_ = false;
    }
}

} // namespace partita
