// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/playback_engine.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/playback/feeder.h"
#include "core/playback/mixer.h"

namespace partita {

PlaybackEngine::PlaybackEngine(std::unique_ptr<AudioOutput> output, std::function<void(const Error &)> deviceLost)
    : output_(std::move(output)), deviceLost_(std::move(deviceLost))
{
}

PlaybackEngine::~PlaybackEngine() { closeDevice(); }

void PlaybackEngine::halt()
{
    if (!feeder_)
        return;
    feeder_->stop();
    if (!status().deviceError)
        feeder_->waitUntilSilent(std::chrono::milliseconds(300)); // a device may hang
    output_->stop();
    feeder_->deviceLost(); // where it hung
    feeder_->waitUntilFed(std::chrono::seconds(1));
    position_ = feeder_->state(0).positionFrame;
    std::lock_guard lock(lostMutex_);
    feeder_.reset();
    mixer_.reset();
}

void PlaybackEngine::makeFeeder()
{
    std::lock_guard lock(lostMutex_);
    mixer_ = std::make_unique<Mixer>(format_->sampleRateHz, format_->channels, format_->bufferFrames);
    feeder_ = std::make_unique<Feeder>(*mixer_, sampleRateHz_, frames_, position_);
    feeder_->setLoop(loop_);
    sendBand();
    sendLanes();
}

Result<AudioOutputFormat> PlaybackEngine::openDevice(AudioOutputRequest request)
{
    closeDevice();
    if (request.sampleRateHz == 0)
        request.sampleRateHz = sampleRateHz_;
    auto opened = output_->open(
        request,
        [this](float *interleaved, int frames, bool deviceUnderrun) {
            if (deviceUnderrun)
                deviceUnderruns_.fetch_add(1, std::memory_order_relaxed);
            mixer_->render(interleaved, frames);
        },
        [this](const Error &error) { onDeviceLost(error); });
    if (!opened)
        return opened.error();
    format_ = *opened;
    deviceUnderruns_ = 0;
    makeFeeder();
    if (auto started = output_->start(); !started) {
        closeDevice();
        return started.error();
    }
    return opened;
}

void PlaybackEngine::closeDevice()
{
    halt();
    output_->close();
    format_.reset();
    std::lock_guard lock(lostMutex_);
    deviceError_.reset();
}

void PlaybackEngine::onDeviceLost(const Error &error)
{
    {
        std::lock_guard lock(lostMutex_);
        deviceError_ = error;
        if (feeder_)
            feeder_->deviceLost();
    }
    if (deviceLost_)
        deviceLost_(error);
}

Result<void> PlaybackEngine::setDocument(int sampleRateHz, std::int64_t frames)
{
    if (sampleRateHz <= 0 || frames < 0)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("A document needs a sample rate and a length that are not negative.")};
    const bool lost = status().deviceError.has_value();
    halt();
    sampleRateHz_ = sampleRateHz;
    frames_ = frames;
    position_ = 0;
    lanes_.clear();
    loop_.reset();
    if (!format_)
        return {};
    makeFeeder();
    if (lost)
        return {};
    return output_->start();
}

Result<void> PlaybackEngine::setLanes(std::vector<PlaybackLane> lanes)
{
    std::set<std::uint64_t> ids;
    for (const auto &lane : lanes)
        if (!lane.store || lane.store->sampleRateHz() != sampleRateHz_ || !ids.insert(lane.id).second)
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("A lane to be played has no samples, another sample rate than its document, or is "
                                      "there twice.")};
    std::map<std::uint64_t, LaneState> next;
    for (auto &lane : lanes) {
        const auto known = lanes_.find(lane.id);
        auto controls = known != lanes_.end() ? known->second.controls : std::make_shared<LaneControls>();
        next[lane.id] = {std::move(lane.store), std::move(controls)};
    }
    lanes_ = std::move(next);
    for (const auto &lane : lanes) {
        setLaneGain(lane.id, lane.gainLeft, lane.gainRight);
        setLaneAudible(lane.id, lane.audible);
    }
    sendLanes();
    return {};
}

void PlaybackEngine::sendLanes()
{
    if (!feeder_)
        return;
    std::vector<Feeder::Lane> lanes;
    for (const auto &[id, lane] : lanes_)
        lanes.push_back({id, lane.store, lane.controls});
    feeder_->setLanes(std::move(lanes));
}

void PlaybackEngine::setLaneGain(std::uint64_t id, float left, float right)
{
    const auto lane = lanes_.find(id);
    if (lane == lanes_.end() || !std::isfinite(left) || !std::isfinite(right))
        return;
    lane->second.controls->gainLeft.store(left, std::memory_order_relaxed);
    lane->second.controls->gainRight.store(right, std::memory_order_relaxed);
}

void PlaybackEngine::setLaneAudible(std::uint64_t id, bool audible)
{
    if (const auto lane = lanes_.find(id); lane != lanes_.end())
        lane->second.controls->audible.store(audible, std::memory_order_relaxed);
}

Result<void> PlaybackEngine::setAuditionBand(std::optional<AuditionBand> band)
{
    if (band && !(band->lowHz < band->highHz))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The lower edge of the band to listen to must lie below the upper one.")};
    band_ = band;
    sendBand();
    return {};
}

void PlaybackEngine::sendBand()
{
    if (feeder_)
        feeder_->setBand(band_ ? designBand(*band_, format_->sampleRateHz) : BandCoefficients{});
}

Result<void> PlaybackEngine::play()
{
    const auto state = status();
    if (state.deviceError)
        return *state.deviceError;
    if (!state.deviceOpen)
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("No sound device is open; choose one in the settings.")};
    if (frames_ == 0)
        return Error{ErrorCode::InvalidData, Sentence::tr("There is nothing to play.")};
    feeder_->play();
    return {};
}

void PlaybackEngine::stop()
{
    if (feeder_)
        feeder_->stop();
}

void PlaybackEngine::seek(std::int64_t documentFrame)
{
    if (feeder_)
        feeder_->seek(documentFrame);
    else
        position_ = std::clamp<std::int64_t>(documentFrame, 0, frames_);
}

void PlaybackEngine::setLoop(std::optional<FrameRange> loop)
{
    if (loop) {
        loop->begin = std::max<std::int64_t>(0, loop->begin);
        loop->end = std::min(loop->end, frames_);
        if (loop->length() < minimumLoopFrames)
            loop.reset();
    }
    loop_ = loop;
    if (feeder_)
        feeder_->setLoop(loop_);
}

PlaybackStatus PlaybackEngine::status() const
{
    PlaybackStatus status;
    status.positionFrame = position_;
    status.deviceUnderruns = deviceUnderruns_.load(std::memory_order_relaxed);
    {
        std::lock_guard lock(lostMutex_);
        status.deviceError = deviceError_;
    }
    status.deviceOpen = feeder_ && !status.deviceError;
    if (feeder_) {
        auto state = feeder_->state(output_->latencyFrames());
        status.playing = state.playing;
        status.positionFrame = state.positionFrame;
        status.readError = std::move(state.readError);
        status.underruns = mixer_->underruns();
    }
    return status;
}

MeterReading PlaybackEngine::takeMasterMeter()
{
    return mixer_ ? mixer_->meter().take() : PlaybackMeter().take();
}

MeterReading PlaybackEngine::takeLaneMeter(std::uint64_t id)
{
    const auto lane = lanes_.find(id);
    return lane != lanes_.end() ? lane->second.controls->meter.take() : PlaybackMeter().take();
}

void PlaybackEngine::resetClipMarks()
{
    if (mixer_)
        mixer_->meter().resetClip();
    for (const auto &[id, lane] : lanes_)
        lane.controls->meter.resetClip();
}

bool PlaybackEngine::waitUntilFed(std::chrono::milliseconds timeout)
{
    return !feeder_ || feeder_->waitUntilFed(timeout);
}

} // namespace partita
