// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/output_watchdog.h"

#include <chrono>

namespace partita {

using namespace std::chrono_literals;

namespace {
constexpr auto interval = 50ms, silenceBeforeLost = 3000ms;
}

void OutputWatchdog::start(std::string deviceName, std::function<State()> look, AudioOutput::Lost lost)
{
    stop();
    stopping_ = false;
    thread_ = std::thread([this, deviceName = std::move(deviceName), look = std::move(look), lost = std::move(lost)] {
        watch(deviceName, look, lost);
    });
}

void OutputWatchdog::stop()
{
    if (!thread_.joinable())
        return;
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void OutputWatchdog::watch(const std::string &deviceName, const std::function<State()> &look, const AudioOutput::Lost &lost)
{
    unsigned seen = look().blocks;
    int idleChecks = 0; // rather than a clock, which runs on while the whole program is stopped
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, interval, [this] { return stopping_; })) {
        const auto [blocks, gone] = look();
        idleChecks = blocks == seen ? idleChecks + 1 : 0;
        seen = blocks;
        if (!gone && idleChecks * interval < silenceBeforeLost)
            continue;
        lock.unlock();
        lost(Error{ErrorCode::DeviceUnavailable,
                   gone ? Sentence::tr("The sound device %1 has gone away; connect it again, or choose another in the "
                                       "settings.", deviceName)
                        : Sentence::tr("The sound device %1 does not answer; connect it again, or choose another in the "
                                       "settings.", deviceName)});
        return;
    }
}

} // namespace partita
