// SPDX-License-Identifier: GPL-3.0-or-later
// For core/playback alone: the thread that reads the lanes ahead of the audio callback, and the transport.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "core/playback/lane_reader.h"
#include "core/playback/mixer.h"

namespace partita {

/// One document on one opened device. Public methods: any thread; they wait for nobody's disk.
///
/// Stream frames (device rate) and input frames (document rate) both begin where playing was last (re)started: `start_`
/// and 0. Seeking, stopping, and a loop that contradicts what is already in the rings take the rings from the callback
/// (Mixer hold), which fades out, and begin anew.
class Feeder {
public:
    struct Lane {
        std::uint64_t id = 0;
        StorePtr store;
        std::shared_ptr<LaneControls> controls;
    };
    struct State {
        bool playing = false;
        std::int64_t positionFrame = 0; ///< of the document
        std::optional<Error> readError;
    };

    Feeder(Mixer &mixer, int documentRateHz, std::int64_t documentFrames, std::int64_t positionFrame);
    ~Feeder();

    void setLanes(std::vector<Lane> lanes);
    void setLoop(std::optional<FrameRange> loop);
    void setBand(const BandCoefficients &band);
    void play();
    void stop();
    void seek(std::int64_t documentFrame);
    /// No callback runs any more: stops where it is.
    void deviceLost();

    /// The position is the one that is heard `latencyFrames` (device rate) after rendering.
    State state(int latencyFrames) const;
    /// Until all orders are carried out and the rings are full, or only the callback can go on; false after `timeout`.
    bool waitUntilFed(std::chrono::milliseconds timeout);
    /// Until the callback plays silence after stop(); false after `timeout`.
    bool waitUntilSilent(std::chrono::milliseconds timeout);

private:
    struct Playing { ///< a lane that is read
        std::uint64_t id;
        std::shared_ptr<Voice> voice;
        LaneReader reader;
        bool leaving = false;
    };
    struct Orders {
        bool playing = false, starting = false, deviceLost = false;
        std::optional<std::int64_t> seekTo;
        std::optional<std::vector<Lane>> lanes;
        std::optional<std::optional<FrameRange>> loop;
        std::optional<BandCoefficients> band;
    };

    void order(const std::function<void(Orders &)> &change);
    void run();
    bool step(); ///< one thing; false where there was none to do
    void changeLanes(const std::vector<Lane> &lanes);
    bool dropLanesThatLeft();
    void publish();
    void halt();
    void begin();
    bool fill(std::int64_t limit); ///< one chunk; false where that would be too little to bother
    std::int64_t inputOf(std::int64_t streamFrame) const;
    std::int64_t streamOf(std::int64_t input) const;

    Mixer &mixer_;
    const std::int64_t documentFrames_;
    const std::int64_t inputStep_, streamStep_; ///< so many input frames are exactly so many stream frames

    mutable std::mutex mutex_; ///< for all down to wake_; never held while reading
    Orders orders_;
    std::optional<FrameRange> loop_;
    Timeline timeline_;
    bool running_ = false;    ///< the callback has the rings
    std::int64_t start_ = 0;  ///< stream frame of input frame 0
    std::int64_t cursor_ = 0; ///< document frame where playing begins next
    std::optional<Error> readError_;
    std::uint64_t ordered_ = 0, done_ = 0;
    bool quit_ = false;
    std::condition_variable wake_, idle_;

    // Feeder thread alone
    std::vector<Playing> lanes_;
    BandCoefficients band_;
    std::uint64_t bandVersion_ = 0;
    std::int64_t filled_ = 0; ///< stream frame
    bool interrupted_ = false; ///< the rings must be had back from the callback
    std::vector<float> scratch_;
    LaneReader::NextPart nextPart_;

    std::thread thread_;
};

} // namespace partita
