// SPDX-License-Identifier: GPL-3.0-or-later
// Sound devices of a JACK server, or of PipeWire in its place.
#pragma once

#include <atomic>
#include <memory>

#include "core/playback/output_watchdog.h"

namespace partita {

/// Device ids are "jack:NAME", where NAME is a client of the server that has inputs; "jack:system" are its loudspeakers.
/// No server is started. stop() leaves the client in the server's graph, silent, so that what else it was connected to by
/// hand stays connected until close(). Samples beyond full scale are limited to it and NaN is silenced. A device counts as
/// lost when its server says so or ends, or when it asked for no block for three seconds.
///
/// libjack hangs or crashes where two threads of a program open and close clients, where one is opened before that of a
/// server which ended is closed, and where one is closed while libjack's own thread still tells that the server ended. And
/// its calls wait as long as a server that hangs. So all of them are made one after the other, in threads of their own, and
/// a method that got no answer after five seconds fails.
class JackOutput : public AudioOutput {
public:
    JackOutput();
    ~JackOutput() override;

    std::vector<AudioDevice> devices() override;
    Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override;
    Result<void> start() override;
    void stop() override;
    void close() override;
    int latencyFrames() const override { return latencyFrames_.load(); }

private:
    struct Client;
    struct Opening;

    std::shared_ptr<Client> client_; ///< null where nothing is open, or what was is lost
    Lost lost_;
    AudioOutputFormat format_;
    std::atomic<int> latencyFrames_{0};

    OutputWatchdog watchdog_; ///< last; while it runs, its thread alone touches client_
};

} // namespace partita
