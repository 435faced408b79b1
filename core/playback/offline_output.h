// SPDX-License-Identifier: GPL-3.0-or-later
// A sound device that is none: blocks are taken by hand, or by a thread. For tests.
#pragma once

#include <mutex>
#include <thread>

#include "core/playback/audio_output.h"

namespace partita {

/// Control methods and pull(): one thread at a time; pull() may be another one than control.
class OfflineOutput : public AudioOutput {
public:
    struct Device {
        std::vector<int> sampleRatesHz = {44100, 48000};
        int preferredRateHz = 48000;
        int channels = 2;
        int latencyFrames = 0;
    };

    OfflineOutput() : OfflineOutput(Device()) {}
    explicit OfflineOutput(Device device) : device_(std::move(device)) {}
    ~OfflineOutput() override;

    std::vector<AudioDevice> devices() override;
    Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override;
    Result<void> start() override;
    void stop() override;
    void close() override;
    int latencyFrames() const override { return device_.latencyFrames; }

    /// The next frames, interleaved, in blocks of the buffer size and a rest; empty where not started.
    std::vector<float> pull(int frames);
    /// Pulls blocks in a thread, `speed` times as fast as they sound, until stopPulling().
    void startPulling(double speed);
    void stopPulling();
    /// As if unplugged.
    void lose(const Error &error);
    /// The next block is reported as coming after an underrun of the device.
    void reportUnderrun();

private:
    void pullBlocks(std::vector<float> &out);

    Device device_;
    AudioOutputFormat format_;
    Render render_;
    Lost lost_;
    std::mutex mutex_; ///< started_, underrun_ and the running of render_
    bool started_ = false, underrun_ = false;
    std::jthread puller_;
};

} // namespace partita
