// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/offline_output.h"

#include <algorithm>
#include <chrono>

namespace partita {

OfflineOutput::~OfflineOutput() { close(); }

std::vector<AudioDevice> OfflineOutput::devices()
{
    return {{"offline", "Offline", device_.channels, device_.sampleRatesHz, device_.preferredRateHz, true}};
}

Result<AudioOutputFormat> OfflineOutput::open(const AudioOutputRequest &request, Render render, Lost lost)
{
    close();
    if (!request.deviceId.empty() && request.deviceId != "offline")
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("There is no sound device \"%1\".", request.deviceId)};
    const auto &rates = device_.sampleRatesHz;
    const bool rateFits = std::find(rates.begin(), rates.end(), request.sampleRateHz) != rates.end();
    format_ = {"Offline", rateFits ? request.sampleRateHz : device_.preferredRateHz,
               std::min(request.channels, device_.channels), request.bufferFrames};
    render_ = std::move(render);
    lost_ = std::move(lost);
    return format_;
}

Result<void> OfflineOutput::start()
{
    if (!render_)
        return Error{ErrorCode::DeviceUnavailable, Sentence::tr("No sound device is open.")};
    std::lock_guard lock(mutex_);
    started_ = true;
    return {};
}

void OfflineOutput::stop()
{
    std::lock_guard lock(mutex_);
    started_ = false;
}

void OfflineOutput::close()
{
    stopPulling();
    stop();
    render_ = {};
    lost_ = {};
}

void OfflineOutput::pullBlocks(std::vector<float> &out)
{
    std::lock_guard lock(mutex_);
    if (!started_) {
        out.clear();
        return;
    }
    const int channels = format_.channels, frames = int(out.size()) / channels;
    for (int done = 0; done < frames;) {
        const int part = std::min(format_.bufferFrames, frames - done);
        render_(out.data() + done * channels, part, std::exchange(underrun_, false));
        done += part;
    }
}

std::vector<float> OfflineOutput::pull(int frames)
{
    std::vector<float> out(size_t(frames) * size_t(std::max(1, format_.channels)));
    pullBlocks(out);
    return out;
}

void OfflineOutput::startPulling(double speed)
{
    stopPulling();
    puller_ = std::jthread([this, speed](std::stop_token stop) {
        const std::chrono::duration<double> pause(format_.bufferFrames / (format_.sampleRateHz * speed));
        while (!stop.stop_requested()) {
            pull(format_.bufferFrames);
            std::this_thread::sleep_for(pause);
        }
    });
}

void OfflineOutput::stopPulling()
{
    puller_ = {}; // asks it to stop, and joins
}

void OfflineOutput::lose(const Error &error)
{
    stop();
    if (lost_)
        lost_(error);
}

void OfflineOutput::reportUnderrun()
{
    std::lock_guard lock(mutex_);
    underrun_ = true;
}

} // namespace partita
