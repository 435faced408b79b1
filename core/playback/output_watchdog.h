// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when a sound device is gone, or asks for no more blocks.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "core/playback/audio_output.h"

namespace partita {

/// Looks at a device that plays, in a thread of its own. start() and stop() by one thread at a time, never by that one.
class OutputWatchdog {
public:
    struct State {
        unsigned blocks = 0; ///< that it asked for so far
        bool gone = false;   ///< its server or driver says so
    };
    ~OutputWatchdog() { stop(); }

    /// Calls `look` every 50 ms, and `lost` once, with a sentence, when the device is gone or has asked for no block for three
    /// seconds: then it ends. Ends the one before.
    void start(std::string deviceName, std::function<State()> look, AudioOutput::Lost lost);
    void stop(); ///< neither is called after the return

private:
    void watch(const std::string &deviceName, const std::function<State()> &look, const AudioOutput::Lost &lost);

    std::thread thread_;
    std::mutex mutex_; ///< for stopping_
    std::condition_variable wake_;
    bool stopping_ = false;
};

} // namespace partita
