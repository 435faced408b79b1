// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/rtaudio_output.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

#include <RtAudio.h>

#include "core/playback/pulse_server.h"

namespace partita {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 500ms;

std::unique_ptr<RtAudio> makeApi(RtAudio::Api api)
{
    auto rtAudio = std::make_unique<RtAudio>(api);
    rtAudio->showWarnings(false);
    return rtAudio;
}

struct FoundDevice {
    AudioDevice device;
    RtAudio::Api api;
    unsigned index; ///< valid until devices come or go
};

/// Appends the output devices of one sound system.
void listDevices(RtAudio::Api api, std::vector<FoundDevice> &found)
try {
    if (api == RtAudio::LINUX_PULSE && !pulseServerIsUsable())
        return;
    const auto rtAudio = makeApi(api);
    const unsigned count = rtAudio->getDeviceCount();
    for (unsigned i = 0; i < count; ++i) {
        const auto info = rtAudio->getDeviceInfo(i);
        if (!info.probed || info.outputChannels == 0 || info.sampleRates.empty())
            continue;
        found.push_back({{RtAudio::getApiName(api) + ":" + info.name,
                          info.name + " (" + RtAudio::getApiDisplayName(api) + ")", int(info.outputChannels),
                          std::vector<int>(info.sampleRates.begin(), info.sampleRates.end()),
                          int(info.preferredSampleRate), info.isDefaultOutput},
                         api, i});
    }
} catch (const std::exception &) {
    // A sound system that cannot even list its devices has none.
}

std::vector<RtAudio::Api> apis()
{
    std::vector<RtAudio::Api> result;
    RtAudio::getCompiledApi(result);
    std::erase_if(result, [](RtAudio::Api api) { return api == RtAudio::RTAUDIO_DUMMY || api == RtAudio::UNIX_JACK; });
    return result;
}

std::optional<FoundDevice> findDevice(const std::string &id)
{
    std::vector<FoundDevice> found;
    for (const auto api : apis()) {
        found.clear();
        if (!id.empty() && id.rfind(RtAudio::getApiName(api) + ":", 0) != 0)
            continue;
        listDevices(api, found);
        const auto wanted = std::find_if(found.begin(), found.end(), [&](const FoundDevice &f) {
            return id.empty() ? f.device.isDefault : f.device.id == id;
        });
        if (wanted != found.end())
            return *wanted;
        if (id.empty() && !found.empty())
            return found.front();
    }
    return {};
}

int rateFor(const AudioDevice &device, int wantedHz)
{
    const auto &rates = device.sampleRatesHz;
    if (std::find(rates.begin(), rates.end(), wantedHz) != rates.end())
        return wantedHz;
    return std::find(rates.begin(), rates.end(), device.preferredRateHz) != rates.end() ? device.preferredRateHz : rates.back();
}

/// Of the device's buffer; 0: RtAudio's choice. That for PulseAudio is two seconds, with which it asks for blocks but once a
/// second, and which RtAudio does not count as latency. Here it is a tenth of a second.
unsigned blocksOfBuffer(RtAudio::Api api, int rateHz, unsigned bufferFrames)
{
    return api == RtAudio::LINUX_PULSE ? std::max(4u, unsigned(rateHz) / 10 / bufferFrames) : 0;
}

/// What RtAudio says, without its function names and exclamation marks.
std::string reason(std::string text)
{
    if (const auto name = text.find(": "); text.rfind("RtApi", 0) == 0 && name != std::string::npos)
        text.erase(0, name + 2);
    while (!text.empty() && (text.back() == '!' || text.back() == '.' || text.back() == '\n'))
        text.pop_back();
    return text;
}

Error unavailable(const std::string &deviceName, const Sentence &why)
{
    return {ErrorCode::DeviceUnavailable, Sentence::tr("The sound device %1 cannot be used: %2.", deviceName, why)};
}

} // namespace

/// All that the device's thread sees. Outlives the output where RtAudio does not let go of a lost device.
struct RtAudioOutput::Stream {
    std::unique_ptr<RtAudio> rtAudio;
    Render render;
    unsigned channels = 0;
    int leastLatencyFrames = 0; ///< what RtAudio does not tell
    std::atomic<bool> gate{false};    ///< whether render may be called
    std::atomic<bool> inside{false};  ///< in the callback
    std::atomic<bool> broken{false};  ///< RtAudio reported an error that is no underrun
    std::atomic<unsigned> blocks{0};

    int latencyFrames() { return std::max(leastLatencyFrames, int(rtAudio->getStreamLatency())); }

    static int callback(void *output, void *, unsigned frames, double, RtAudioStreamStatus status, void *user)
    {
        auto &stream = *static_cast<Stream *>(user);
        auto *samples = static_cast<float *>(output);
        const size_t count = size_t(frames) * stream.channels;
        inThisThread = &stream;
        stream.inside.store(true);
        if (stream.gate.load()) {
            stream.render(samples, int(frames), status & RTAUDIO_OUTPUT_UNDERFLOW);
            for (size_t i = 0; i < count; ++i)
                samples[i] = samples[i] == samples[i] ? std::clamp(samples[i], -1.0f, 1.0f) : 0.0f;
        } else {
            std::fill_n(samples, count, 0.0f);
        }
        stream.inside.store(false);
        stream.blocks.fetch_add(1);
        // 2: abort. It would be called again at once, and without end, on a device that is gone.
        return stream.broken.load() ? 2 : 0;
    }

    /// RtAudio 5 does not pass on whose error it is; those of writing come in the thread of the callback.
    static void onError(RtAudioError::Type, const std::string &text)
    {
        if (inThisThread && text.find("underrun") == std::string::npos)
            inThisThread->broken.store(true);
    }
    static thread_local Stream *inThisThread;

    /// No render() after the return.
    void shut()
    {
        gate.store(false);
        for (const auto until = Clock::now() + patience; inside.load() && Clock::now() < until;)
            std::this_thread::sleep_for(1ms);
    }

    /// Whether the device asks for blocks; one that does not may keep those waiting that end its stream.
    bool lives()
    {
        const unsigned before = blocks.load();
        for (const auto until = Clock::now() + patience; Clock::now() < until; std::this_thread::sleep_for(1ms)) {
            if (!rtAudio->isStreamOpen() || broken.load())
                return false;
            if (blocks.load() != before)
                return true;
        }
        return false;
    }
};

thread_local RtAudioOutput::Stream *RtAudioOutput::Stream::inThisThread = nullptr;

RtAudioOutput::RtAudioOutput() = default;
RtAudioOutput::~RtAudioOutput() { close(); }

std::vector<AudioDevice> RtAudioOutput::devices()
{
    auto result = jack_.devices();
    std::vector<FoundDevice> found;
    for (const auto api : apis())
        listDevices(api, found);
    for (auto &f : found)
        result.push_back(std::move(f.device));
    return result;
}

Result<AudioOutputFormat> RtAudioOutput::open(const AudioOutputRequest &request, Render render, Lost lost)
{
    close();
    const bool jack = request.deviceId.rfind("jack:", 0) == 0;
    if (jack || request.deviceId.empty()) {
        auto opened = jack_.open(request, render, lost);
        onJack_ = opened.ok();
        if (opened || jack)
            return opened;
    }
    const auto found = findDevice(request.deviceId);
    if (!found && request.deviceId.empty())
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("No sound device was found; connect one, or start a sound server.")};
    if (!found)
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("The sound device %1 is not there; connect it, or choose another in the settings.",
                                  request.deviceId)};
    auto stream = std::make_shared<Stream>();
    stream->render = std::move(render);
    stream->channels = unsigned(std::clamp(request.channels, 1, found->device.outputChannels));
    const int rateHz = rateFor(found->device, request.sampleRateHz);
    unsigned bufferFrames = unsigned(std::max(16, request.bufferFrames));
    try {
        stream->rtAudio = makeApi(found->api);
        RtAudio::StreamParameters parameters;
        parameters.deviceId = found->index;
        parameters.nChannels = stream->channels;
        RtAudio::StreamOptions options;
        options.flags = RTAUDIO_SCHEDULE_REALTIME;
        options.streamName = "Partita";
        options.numberOfBuffers = blocksOfBuffer(found->api, rateHz, bufferFrames);
        stream->leastLatencyFrames = int(options.numberOfBuffers * bufferFrames);
        stream->rtAudio->openStream(&parameters, nullptr, RTAUDIO_FLOAT32, unsigned(rateHz), &bufferFrames, &Stream::callback,
                                    stream.get(), &options, &Stream::onError);
    } catch (const std::exception &error) {
        return unavailable(found->device.name, reason(error.what()));
    }
    stream_ = std::move(stream);
    lost_ = std::move(lost);
    format_ = {found->device.name, rateHz, int(stream_->channels), int(bufferFrames)};
    latencyFrames_.store(stream_->latencyFrames());
    return format_;
}

Result<void> RtAudioOutput::start()
{
    if (onJack_)
        return jack_.start();
    watchdog_.stop();
    if (!stream_)
        return Error{ErrorCode::DeviceUnavailable, Sentence::tr("No sound device is open.")};
    stream_->gate.store(true);
    Sentence why = Sentence::tr("it does not start");
    try {
        if (!stream_->rtAudio->isStreamRunning())
            stream_->rtAudio->startStream();
    } catch (const std::exception &error) {
        why = reason(error.what());
    }
    if (!stream_->rtAudio->isStreamRunning()) {
        stream_->gate.store(false);
        return unavailable(format_.deviceName, why);
    }
    watchdog_.start(
        format_.deviceName,
        [this] {
            const bool gone = !stream_->rtAudio->isStreamOpen() || stream_->broken.load();
            if (!gone)
                latencyFrames_.store(stream_->latencyFrames());
            return OutputWatchdog::State{stream_->blocks.load(), gone};
        },
        [this](const Error &error) {
            stream_->shut();
            abandon(std::move(stream_));
            lost_(error);
        });
    return {};
}

void RtAudioOutput::stop()
{
    jack_.stop();
    watchdog_.stop();
    if (stream_)
        stream_->shut(); // its stream runs on, silent: RtAudio can stop it only when the device asks for the next block
}

void RtAudioOutput::close()
{
    stop();
    jack_.close();
    onJack_ = false;
    if (stream_ && stream_->rtAudio->isStreamRunning() && !stream_->lives())
        abandon(std::move(stream_));
    stream_.reset(); // closes it
    lost_ = {};
}

void RtAudioOutput::abandon(std::shared_ptr<Stream> stream)
{
    std::thread([stream = std::move(stream)]() mutable { stream.reset(); }).detach();
}

} // namespace partita
