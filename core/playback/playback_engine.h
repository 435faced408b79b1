// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the lanes of a document together.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/document/sample_store.h"
#include "core/playback/audio_output.h"
#include "core/playback/band_filter.h"
#include "core/playback/playback_meter.h"

namespace partita {

class Feeder;
class Mixer;
struct LaneControls;

/// Lanes begin together at frame 0 and run at the document's rate. They are folded to stereo (ChannelFold), then come the
/// gains: all at unity, the sum is the mixture, sample by sample where the device runs at the same rate.
struct PlaybackLane {
    std::uint64_t id = 0;
    StorePtr store;
    float gainLeft = 1, gainRight = 1; ///< linear
    bool audible = true;               ///< what mute and solo come to
};

struct PlaybackStatus {
    bool deviceOpen = false;
    bool playing = false;           ///< also while a seek is carried out; false at once after stop()
    std::int64_t positionFrame = 0; ///< of the document, as it is heard now
    std::int64_t underruns = 0;       ///< times that a lane could not be read in time, since the device was opened
    std::int64_t deviceUnderruns = 0; ///< times that the device reports to have had nothing to play, likewise
    std::optional<Error> deviceError; ///< why the device was lost, until openDevice() or closeDevice()
    std::optional<Error> readError;   ///< a lane that cannot be read now, and plays as silence
};

/// Stops at the end of the document; loops wrap from one sample to the next. Changes of gains take 10 ms, seeks and stops
/// fade out in 5 ms. What a store does not have yet plays as silence; what it gets is heard within the read-ahead of
/// half a second. A thread of the engine reads the stores; nothing here waits for them but openDevice(), closeDevice(),
/// setDocument() and the destructor, for one read at most.
/// One thread at a time (the UI's).
class PlaybackEngine {
public:
    static constexpr std::int64_t minimumLoopFrames = 256;

    /// `deviceLost` is called from another thread, once for every device that is lost, and must not call back.
    explicit PlaybackEngine(std::unique_ptr<AudioOutput> output, std::function<void(const Error &)> deviceLost = {});
    ~PlaybackEngine();

    std::vector<AudioDevice> devices() { return output_->devices(); }
    /// Closes the device that was open; playing stops, the position stays. A rate of 0 asks for the document's. The device
    /// then runs, silent, until closeDevice(). DeviceUnavailable.
    Result<AudioOutputFormat> openDevice(AudioOutputRequest request);
    void closeDevice();

    /// Another document: stops, at frame 0, without lanes and loop. InvalidArgument.
    Result<void> setDocument(int sampleRateHz, std::int64_t frames);
    /// All lanes there are now; also while playing. Lanes that come fade in, lanes that go fade out, those of which the
    /// store is another do both. InvalidArgument for a lane without store, of another rate, or with the id of another.
    Result<void> setLanes(std::vector<PlaybackLane> lanes);
    /// Heard at once. Lanes that do not exist are ignored.
    void setLaneGain(std::uint64_t id, float left, float right);
    void setLaneAudible(std::uint64_t id, bool audible);
    /// Only for the ear: no stem or export changes. InvalidArgument where lowHz is not below highHz.
    Result<void> setAuditionBand(std::optional<AuditionBand> band);

    /// From the position; from the start of the loop where the position is outside; from frame 0 at the end.
    /// DeviceUnavailable without a device, InvalidData for a document without frames.
    Result<void> play();
    void stop();
    void seek(std::int64_t documentFrame); ///< clamped
    /// Clamped to the document; less than minimumLoopFrames is none. A position behind the loop plays on to the end.
    void setLoop(std::optional<FrameRange> loop);

    PlaybackStatus status() const;
    /// Left and right as sent to the device (behind fades and audition band), or behind the gains of a lane; since the
    /// last call. Lanes that do not exist read as silence.
    MeterReading takeMasterMeter();
    MeterReading takeLaneMeter(std::uint64_t id);
    void resetClipMarks();

    /// Until all that was asked for is carried out and read ahead, as far as it goes without the device; false after
    /// `timeout`. For tests and for output that is faster than sound.
    bool waitUntilFed(std::chrono::milliseconds timeout = std::chrono::seconds(10));

private:
    struct LaneState {
        StorePtr store;
        std::shared_ptr<LaneControls> controls;
    };

    void halt();     ///< fades out and stops the device; the position is kept
    void makeFeeder();
    void sendLanes();
    void sendBand();
    void onDeviceLost(const Error &error);

    std::unique_ptr<AudioOutput> output_;
    std::function<void(const Error &)> deviceLost_;
    std::optional<AudioOutputFormat> format_;
    int sampleRateHz_ = 48000;
    std::int64_t frames_ = 0, position_ = 0; ///< position_ where there is no feeder
    std::map<std::uint64_t, LaneState> lanes_;
    std::optional<AuditionBand> band_;
    std::optional<FrameRange> loop_;
    std::atomic<std::int64_t> deviceUnderruns_{0};
    std::unique_ptr<Mixer> mixer_;   ///< changed only while the output is stopped
    std::unique_ptr<Feeder> feeder_;

    mutable std::mutex lostMutex_; ///< for the two below; and feeder_ while onDeviceLost() uses it
    std::optional<Error> deviceError_;
};

} // namespace partita
