// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/rtaudio_output.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>

#include <RtAudio.h>

namespace partita {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto watchInterval = 50ms, silenceBeforeLost = 3000ms, patience = 500ms;

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

/// JACK clients of lost servers that another thread is closing: libjack crashes where one is opened meanwhile.
std::atomic<int> jackClosings{0};

std::vector<RtAudio::Api> apis()
{
    for (const auto until = Clock::now() + silenceBeforeLost; jackClosings.load() > 0 && Clock::now() < until;)
        std::this_thread::sleep_for(10ms);
    std::vector<RtAudio::Api> result;
    RtAudio::getCompiledApi(result);
    std::erase_if(result, [](RtAudio::Api api) {
        return api == RtAudio::RTAUDIO_DUMMY || (api == RtAudio::UNIX_JACK && jackClosings.load() > 0);
    });
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

/// What RtAudio says, without its function names and exclamation marks.
std::string reason(std::string text)
{
    if (const auto name = text.find(": "); text.rfind("RtApi", 0) == 0 && name != std::string::npos)
        text.erase(0, name + 2);
    while (!text.empty() && (text.back() == '!' || text.back() == '.' || text.back() == '\n'))
        text.pop_back();
    return text;
}

Error unavailable(const std::string &deviceName, const std::string &why)
{
    return {ErrorCode::DeviceUnavailable, "The sound device " + deviceName + " cannot be used: " + reason(why) + "."};
}

} // namespace

/// All that the device's thread sees. Outlives the output where RtAudio does not let go of a lost device.
struct RtAudioOutput::Stream {
    std::unique_ptr<RtAudio> rtAudio;
    RtAudio::Api api = RtAudio::UNSPECIFIED;
    Render render;
    unsigned channels = 0;
    std::atomic<bool> gate{false};    ///< whether render may be called
    std::atomic<bool> inside{false};  ///< in the callback
    std::atomic<bool> broken{false};  ///< RtAudio reported an error that is no underrun
    std::atomic<unsigned> blocks{0};

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
        // 2: abort. ALSA and Pulse would call again at once, and without end, on a device that is gone; JACK ends the
        // stream by itself.
        return stream.broken.load() && stream.api != RtAudio::UNIX_JACK ? 2 : 0;
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

    /// Whether the device asks for blocks. RtAudio ends a JACK stream in a thread of its own when the server goes away; two
    /// that end it at once crash. So it is ended from here only right after a sign of life.
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
    std::vector<FoundDevice> found;
    for (const auto api : apis())
        listDevices(api, found);
    std::vector<AudioDevice> result;
    for (auto &f : found)
        result.push_back(std::move(f.device));
    return result;
}

Result<AudioOutputFormat> RtAudioOutput::open(const AudioOutputRequest &request, Render render, Lost lost)
{
    close();
    const auto found = findDevice(request.deviceId);
    if (!found && request.deviceId.empty())
        return Error{ErrorCode::DeviceUnavailable, "No sound device was found; connect one, or start a sound server."};
    if (!found)
        return Error{ErrorCode::DeviceUnavailable,
                     "The sound device " + request.deviceId + " is not there; connect it, or choose another in the settings."};
    auto stream = std::make_shared<Stream>();
    stream->api = found->api;
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
        stream->rtAudio->openStream(&parameters, nullptr, RTAUDIO_FLOAT32, unsigned(rateHz), &bufferFrames, &Stream::callback,
                                    stream.get(), &options, &Stream::onError);
    } catch (const std::exception &error) {
        return unavailable(found->device.name, error.what());
    }
    stream_ = std::move(stream);
    lost_ = std::move(lost);
    format_ = {found->device.name, rateHz, int(stream_->channels), int(bufferFrames)};
    latencyFrames_.store(int(stream_->rtAudio->getStreamLatency()));
    return format_;
}

Result<void> RtAudioOutput::start()
{
    stopWatching();
    if (!stream_)
        return Error{ErrorCode::DeviceUnavailable, "No sound device is open."};
    if (stream_->rtAudio->isStreamRunning())
        return {};
    stream_->gate.store(true);
    std::string why = "it does not start";
    try {
        stream_->rtAudio->startStream();
    } catch (const std::exception &error) {
        why = error.what();
    }
    if (!stream_->rtAudio->isStreamRunning()) {
        stream_->gate.store(false);
        return unavailable(format_.deviceName, why);
    }
    stopWatching_ = false;
    watcher_ = std::thread([this] { watch(); });
    return {};
}

void RtAudioOutput::stopWatching()
{
    if (!watcher_.joinable())
        return;
    {
        std::lock_guard lock(mutex_);
        stopWatching_ = true;
    }
    wake_.notify_one();
    watcher_.join();
}

void RtAudioOutput::stop()
{
    stopWatching();
    if (!stream_ || !stream_->rtAudio->isStreamRunning())
        return;
    stream_->shut();
    if (!stream_->lives()) {
        abandon(std::move(stream_));
        return;
    }
    stream_->rtAudio->abortStream(); // not stopStream(), which waits for blocks that may never be asked for
}

void RtAudioOutput::close()
{
    stop();
    stream_.reset(); // closes it
    lost_ = {};
}

void RtAudioOutput::watch()
{
    unsigned seen = stream_->blocks.load();
    int idleChecks = 0; // rather than a clock, which runs on while the whole program is stopped
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, watchInterval, [this] { return stopWatching_; })) {
        const unsigned blocks = stream_->blocks.load();
        idleChecks = blocks == seen ? idleChecks + 1 : 0;
        seen = blocks;
        const bool open = stream_->rtAudio->isStreamOpen();
        if (open && !stream_->broken.load() && idleChecks * watchInterval < silenceBeforeLost) {
            latencyFrames_.store(int(stream_->rtAudio->getStreamLatency()));
            continue;
        }
        auto stream = std::move(stream_);
        lock.unlock();
        stream->shut();
        abandon(std::move(stream));
        lost_(Error{ErrorCode::DeviceUnavailable,
                    "The sound device " + format_.deviceName + (open ? " does not answer" : " has gone away") +
                        "; connect it again, or choose another in the settings."});
        return;
    }
}

bool RtAudioOutput::isClosing()
{
    return jackClosings.load() > 0;
}

void RtAudioOutput::abandon(std::shared_ptr<Stream> stream)
{
    const bool jack = stream->api == RtAudio::UNIX_JACK;
    jackClosings += jack;
    std::thread([stream = std::move(stream), jack]() mutable {
        if (jack) {
            for (int i = 0; i < 3000 && stream->rtAudio->isStreamOpen(); ++i)
                std::this_thread::sleep_for(10ms);
            std::this_thread::sleep_for(10ms); // RtAudio's own thread returns from closing it
            if (stream->rtAudio->isStreamOpen()) // a server that hangs, and may come back
                stream->rtAudio.release();
        }
        if (stream->rtAudio)
            stream.reset();
        else
            new std::shared_ptr<Stream>(std::move(stream)); // its callback may still be called
        jackClosings -= jack;
    }).detach();
}

} // namespace partita
