// SPDX-License-Identifier: GPL-3.0-or-later
// Sound devices of this machine: JACK, PulseAudio (and PipeWire, which speaks both) and ALSA.
#pragma once

#include <atomic>
#include <memory>

#include "core/playback/jack_output.h"

namespace partita {

/// Device ids are "jack:NAME", "pulse:NAME", "alsa:NAME", found in this order. Never gets in the way of others: no sound
/// server is started, no device is taken for its own. Samples beyond full scale are limited to it and NaN is silenced:
/// RtAudio would wrap them round. A device counts as lost when its server or driver says so, or when it asked for no block
/// for three seconds. JACK without RtAudio: that one ends the client of a lost server in the thread that libjack is still in.
class RtAudioOutput : public AudioOutput {
public:
    RtAudioOutput();
    ~RtAudioOutput() override;

    std::vector<AudioDevice> devices() override;
    Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override;
    Result<void> start() override;
    void stop() override;
    void close() override;
    int latencyFrames() const override { return onJack_.load() ? jack_.latencyFrames() : latencyFrames_.load(); }

private:
    struct Stream;
    static void abandon(std::shared_ptr<Stream> stream);

    JackOutput jack_;
    std::atomic<bool> onJack_{false}; ///< what is open is jack_'s

    std::shared_ptr<Stream> stream_; ///< null where nothing is open, or what was is lost
    Lost lost_;
    AudioOutputFormat format_;
    std::atomic<int> latencyFrames_{0};

    OutputWatchdog watchdog_; ///< last; while it runs, its thread alone touches stream_
};

} // namespace partita
