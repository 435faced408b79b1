// SPDX-License-Identifier: GPL-3.0-or-later
// For core/playback alone: what the audio callback touches. Two threads meet here: the callback, which allocates, locks,
// frees and waits for nothing, and the feeder, which fills the rings and publishes what is to be mixed.
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "core/playback/band_filter.h"
#include "core/playback/playback_meter.h"

namespace partita {

/// A gain that goes to a new value in a straight line.
class GainRamp {
public:
    void setTarget(float target, int rampFrames) noexcept;
    void jump(float value) noexcept { value_ = target_ = value, remaining_ = 0; }
    float next() noexcept;
    int remaining() const noexcept { return remaining_; }
    /// Rests at this value.
    bool is(float value) const noexcept { return remaining_ == 0 && value_ == value; }

private:
    float value_ = 0, target_ = 0, step_ = 0;
    int remaining_ = 0;
};

/// What the window sets and reads of a lane; any thread.
struct LaneControls {
    std::atomic<float> gainLeft{1}, gainRight{1};
    std::atomic<bool> audible{true};
    PlaybackMeter meter; ///< behind the gains
};

/// A lane's stereo samples ahead, in a ring: stream frame f lies at f modulo the capacity. How far it is written and
/// played is the same for all voices; the Mixer knows.
class Voice {
public:
    /// `capacityFrames` is a power of two. `fadesIn`: joins what is playing already.
    Voice(std::shared_ptr<LaneControls> controls, int capacityFrames, bool fadesIn);

    // Feeder
    void write(std::int64_t streamFrame, const float *stereo, int frames);
    void leave() { leaving_.store(true, std::memory_order_relaxed); } ///< fades out
    bool hasLeft() const { return left_.load(std::memory_order_acquire); }

    // Callback
    /// Adds to `mix`, with gains on the way to their targets. `scratch` takes 2 * frames samples.
    void mixInto(float *mix, float *scratch, std::int64_t streamFrame, int frames, int rampFrames) noexcept;
    void jumpToTargets() noexcept;

private:
    std::pair<float, float> targets() const noexcept;

    std::shared_ptr<LaneControls> controls_;
    std::vector<float> ring_;
    std::int64_t mask_;
    GainRamp leftGain_, rightGain_;
    std::atomic<bool> leaving_{false}, left_{false};
};

/// What is mixed: never changed once published.
struct Scene {
    std::vector<std::shared_ptr<Voice>> voices;
    BandCoefficients band;
    std::uint64_t bandVersion = 0;
};

/// Sums the voices in stereo and gives them to the device: one channel gets the mean of left and right; more than two get
/// left, right and silence. Time is counted in stream frames, which go on as long as something is played.
/// "Hold" is the hand-over of the rings: the feeder asks, the callback fades out, then plays silence and touches nothing
/// but the gains until it is released.
class Mixer {
public:
    static constexpr int blockFrames = 1024; ///< device blocks are mixed in parts of this
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    Mixer(int sampleRateHz, int channels, int deviceBufferFrames);
    ~Mixer();

    int sampleRateHz() const { return sampleRateHz_; }
    int capacityFrames() const { return capacityFrames_; }

    // Callback
    void render(float *interleaved, int frames) noexcept;

    // Feeder
    void publish(std::unique_ptr<const Scene> scene);
    /// Frees scenes that the callback cannot see any more; false where some are left.
    bool collect();
    void requestHold() { holdWanted_.store(true, std::memory_order_release); }
    bool held() const { return held_.load(std::memory_order_acquire); }
    /// Takes the hold although no callback answers: only when none runs, or will.
    void takeHold();
    /// Voices are written to filled(). `fadeIn`: the beginning is inside a sound.
    void release(bool fadeIn);
    /// All voices are written up to this stream frame; `endFrame`: playing ends there.
    void setFilled(std::int64_t streamFrame, std::int64_t endFrame);

    // Any thread
    std::int64_t played() const { return played_.load(std::memory_order_acquire); }
    bool ended() const { return ended_.load(std::memory_order_acquire); }
    std::int64_t underruns() const { return underruns_.load(std::memory_order_relaxed); }
    PlaybackMeter &meter() { return meter_; }

private:
    void renderBlock(const Scene &scene, float *interleaved, int frames) noexcept;
    void play(const Scene &scene, int frames) noexcept;
    void rest(const Scene &scene) noexcept;
    void filter(const Scene &scene, int frames) noexcept;

    const int sampleRateHz_, channels_, laneRampFrames_, fadeFrames_;
    int capacityFrames_;

    std::atomic<const Scene *> published_;
    std::unique_ptr<const Scene> current_;
    std::vector<std::pair<std::uint64_t, std::unique_ptr<const Scene>>> retired_; ///< with the callback count at that time
    std::atomic<std::uint64_t> callbackCount_{0};                                ///< odd while in the callback

    std::atomic<bool> holdWanted_{true}, held_{true}, fadeIn_{true}, ended_{false};
    std::atomic<std::int64_t> filled_{0}, end_{never}, played_{0}, underruns_{0};
    PlaybackMeter meter_;

    // Callback alone (the feeder too, in takeHold())
    std::vector<float> mix_, scratch_;
    GainRamp transport_;
    bool resting_ = true, stalled_ = false;
    BandFilter filters_[2]; ///< in use, and coming
    GainRamp crossfade_;    ///< 1: all from the coming one
    bool crossfading_ = false;
    std::uint64_t bandVersion_ = 0;
};

} // namespace partita
