// SPDX-License-Identifier: GPL-3.0-or-later
// Where sound goes: the little that playback needs of a sound system.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace partita {

struct AudioDevice {
    std::string id;   ///< for AudioOutputRequest, and for settings: "jack:system"
    std::string name; ///< for people: "system (JACK)"
    int outputChannels = 0;
    std::vector<int> sampleRatesHz; ///< those that it runs at
    int preferredRateHz = 0;
    bool isDefault = false;
};

struct AudioOutputRequest {
    std::string deviceId;     ///< empty: the default device of the first sound system that has one
    int sampleRateHz = 48000; ///< wanted; a device that cannot gets its preferred rate
    int channels = 2;         ///< wanted; a device that has fewer gets all of its own
    int bufferFrames = 512;   ///< wanted; the device may take another size
};

/// What the device really runs at.
struct AudioOutputFormat {
    std::string deviceName;
    int sampleRateHz = 0;
    int channels = 0;
    int bufferFrames = 0;
};

/// One stream to one device at a time. Control methods: one thread at a time, not from Render or Lost.
class AudioOutput {
public:
    /// Fills `frames` frames of the opened channel count, interleaved, full scale 1.0. Called in the device's own thread:
    /// must not allocate, lock or wait. `deviceUnderrun`: the device had nothing to play before this block.
    using Render = std::function<void(float *interleaved, int frames, bool deviceUnderrun)>;
    /// The device is gone, with one sentence why. Called once, from a thread of the output, after the last Render; only
    /// close(), and open() again, make sense then.
    using Lost = std::function<void(const Error &error)>;

    virtual ~AudioOutput() = default;

    /// All devices with output channels; asks the sound systems, which may take a while.
    virtual std::vector<AudioDevice> devices() = 0;
    /// Closes what was open. DeviceUnavailable where there is no such device, or it cannot be had.
    virtual Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) = 0;
    /// DeviceUnavailable where nothing is open or the device went away meanwhile.
    virtual Result<void> start() = 0;
    /// No Render is running or follows after the return.
    virtual void stop() = 0;
    virtual void close() = 0;
    /// From a rendered frame to the ear, as far as the device tells.
    virtual int latencyFrames() const = 0;
};

} // namespace partita
