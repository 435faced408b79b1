// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/feeder.h"

#include <algorithm>
#include <numeric>

namespace partita {

namespace {

constexpr std::int64_t chunkFrames = 2048;
constexpr auto pollInterval = std::chrono::milliseconds(5); // the callback must not wake anybody

std::int64_t floorDivide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }

} // namespace

Feeder::Feeder(Mixer &mixer, int documentRateHz, std::int64_t documentFrames, std::int64_t positionFrame)
    : mixer_(mixer), documentFrames_(documentFrames),
      inputStep_(documentRateHz / std::gcd(documentRateHz, mixer.sampleRateHz())),
      streamStep_(mixer.sampleRateHz() / std::gcd(documentRateHz, mixer.sampleRateHz())), cursor_(positionFrame),
      scratch_(2 * chunkFrames)
{
    nextPart_ = [this](std::int64_t input, std::int64_t atMost) {
        std::lock_guard lock(mutex_);
        return timeline_.at(input, atMost);
    };
    thread_ = std::thread([this] { run(); });
}

Feeder::~Feeder()
{
    {
        std::lock_guard lock(mutex_);
        quit_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

std::int64_t Feeder::inputOf(std::int64_t streamFrame) const
{
    return floorDivide((streamFrame - start_) * inputStep_, streamStep_);
}

std::int64_t Feeder::streamOf(std::int64_t input) const
{
    return start_ - floorDivide(-input * streamStep_, inputStep_); // rounded up
}

void Feeder::order(const std::function<void(Orders &)> &change)
{
    {
        std::lock_guard lock(mutex_);
        change(orders_);
        ++ordered_;
    }
    wake_.notify_one();
}

void Feeder::setLanes(std::vector<Lane> lanes)
{
    order([&](Orders &orders) { orders.lanes = std::move(lanes); });
}

void Feeder::setLoop(std::optional<FrameRange> loop)
{
    order([&](Orders &orders) { orders.loop = loop; });
}

void Feeder::setBand(const BandCoefficients &band)
{
    order([&](Orders &orders) { orders.band = band; });
}

void Feeder::play()
{
    order([&](Orders &orders) {
        orders.starting = orders.starting || !orders.playing || (running_ && mixer_.ended());
        orders.playing = true;
    });
}

void Feeder::stop()
{
    order([](Orders &orders) { orders.playing = orders.starting = false; });
}

void Feeder::seek(std::int64_t documentFrame)
{
    order([&](Orders &orders) { orders.seekTo = std::clamp<std::int64_t>(documentFrame, 0, documentFrames_); });
}

void Feeder::deviceLost()
{
    order([](Orders &orders) {
        orders.deviceLost = true;
        orders.playing = orders.starting = false;
    });
}

Feeder::State Feeder::state(int latencyFrames) const
{
    std::lock_guard lock(mutex_);
    State state{orders_.playing && !(running_ && !orders_.starting && !orders_.seekTo && mixer_.ended()), cursor_, readError_};
    if (orders_.seekTo)
        state.positionFrame = *orders_.seekTo;
    else if (running_)
        state.positionFrame = timeline_.documentAt(inputOf(std::max(start_, mixer_.played() - latencyFrames)));
    return state;
}

bool Feeder::waitUntilFed(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(mutex_);
    const auto wanted = ++ordered_;
    wake_.notify_one();
    return idle_.wait_for(lock, timeout, [&] { return done_ >= wanted; });
}

bool Feeder::waitUntilSilent(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(mutex_);
    return idle_.wait_for(lock, timeout, [&] { return !running_ && !orders_.playing; });
}

void Feeder::run()
{
    std::unique_lock lock(mutex_);
    while (!quit_) {
        const auto serial = ordered_;
        lock.unlock();
        const bool more = step();
        const bool mustPoll = !mixer_.collect();
        lock.lock();
        if (more)
            continue;
        done_ = serial;
        idle_.notify_all();
        const auto called = [&] { return quit_ || ordered_ != serial; };
        if (running_ || mustPoll)
            wake_.wait_for(lock, pollInterval, called);
        else
            wake_.wait(lock, called);
    }
}

bool Feeder::step()
{
    std::unique_lock lock(mutex_);
    const auto lanes = std::exchange(orders_.lanes, std::nullopt);
    const auto band = std::exchange(orders_.band, std::nullopt);
    if (const auto loop = std::exchange(orders_.loop, std::nullopt)) {
        loop_ = *loop;
        if (running_ && !timeline_.setLoop(loop_, inputOf(mixer_.played())))
            interrupted_ = true;
    }
    if (running_ && !mixer_.ended())
        orders_.starting = false;
    const bool seeking = orders_.seekTo.has_value(), playing = orders_.playing, lost = orders_.deviceLost;
    lock.unlock();

    if (lanes)
        changeLanes(*lanes);
    if (band) {
        band_ = *band;
        ++bandVersion_;
    }
    const bool anyLeft = dropLanesThatLeft();
    if (lanes || band || anyLeft)
        publish();

    if (!running_) {
        if (seeking)
            halt();
        if (playing)
            begin();
        return seeking || playing;
    }
    if (!interrupted_ && !seeking && playing && !mixer_.ended())
        return fill(mixer_.played() + mixer_.capacityFrames());
    interrupted_ = true; // there is no way back from asking
    mixer_.requestHold();
    if (lost)
        mixer_.takeHold();
    if (!mixer_.held())
        return false;
    halt();
    return true;
}

void Feeder::changeLanes(const std::vector<Lane> &lanes)
{
    for (auto &playing : lanes_) {
        const bool stays = std::any_of(lanes.begin(), lanes.end(), [&](const Lane &lane) {
            return lane.id == playing.id && lane.store == playing.reader.store();
        });
        if (!stays && !playing.leaving) {
            playing.leaving = true;
            playing.voice->leave();
        }
    }
    for (const auto &lane : lanes) {
        if (std::any_of(lanes_.begin(), lanes_.end(),
                        [&](const Playing &playing) { return playing.id == lane.id && !playing.leaving; }))
            continue;
        Playing joining{lane.id, std::make_shared<Voice>(lane.controls, mixer_.capacityFrames(), running_),
                        LaneReader(lane.store, mixer_.sampleRateHz())};
        if (running_) {
            // From a frame where both rates meet, so that it is in step with the others.
            const std::int64_t from = std::min(mixer_.played(), filled_);
            const std::int64_t base = (from - start_) / streamStep_ * streamStep_;
            joining.reader.restart(base / streamStep_ * inputStep_);
            for (std::int64_t at = start_ + base; at < filled_;) {
                const auto frames = std::min(chunkFrames, (at < from ? from : filled_) - at);
                joining.reader.read(nextPart_, scratch_.data(), frames);
                if (at >= from)
                    joining.voice->write(at, scratch_.data(), int(frames));
                at += frames;
            }
        }
        lanes_.push_back(std::move(joining));
    }
}

bool Feeder::dropLanesThatLeft()
{
    return std::erase_if(lanes_, [&](const Playing &playing) {
               return playing.leaving && (!running_ || playing.voice->hasLeft());
           }) > 0;
}

void Feeder::publish()
{
    auto scene = std::make_unique<Scene>();
    for (const auto &playing : lanes_)
        scene->voices.push_back(playing.voice);
    scene->band = band_;
    scene->bandVersion = bandVersion_;
    mixer_.publish(std::move(scene));
}

void Feeder::halt()
{
    std::lock_guard lock(mutex_);
    if (running_) {
        cursor_ = timeline_.documentAt(inputOf(mixer_.played()));
        if (mixer_.ended()) {
            cursor_ = documentFrames_;
            if (!orders_.seekTo && !orders_.starting)
                orders_.playing = false;
        }
        running_ = false;
    }
    if (orders_.seekTo)
        cursor_ = *std::exchange(orders_.seekTo, std::nullopt);
}

void Feeder::begin()
{
    {
        std::lock_guard lock(mutex_);
        if (std::exchange(orders_.starting, false)) {
            if (loop_ && (cursor_ < loop_->begin || cursor_ >= loop_->end))
                cursor_ = loop_->begin;
            else if (cursor_ >= documentFrames_)
                cursor_ = 0;
        }
        start_ = mixer_.played();
        timeline_.restart(cursor_, documentFrames_);
        timeline_.setLoop(loop_, 0);
    }
    interrupted_ = false;
    filled_ = start_;
    for (auto &playing : lanes_)
        playing.reader.restart(0);
    const int enough = std::max(mixer_.sampleRateHz() / 8, mixer_.capacityFrames() / 4);
    while (fill(start_ + enough)) {}
    std::lock_guard lock(mutex_);
    mixer_.release(cursor_ > 0);
    running_ = true;
}

bool Feeder::fill(std::int64_t limit)
{
    const std::int64_t target = std::min(filled_ + chunkFrames, limit);
    if (target - filled_ < chunkFrames / 4)
        return false;
    // Laid down even where no lane asks for it.
    for (std::int64_t input = inputOf(filled_), last = inputOf(target); input < last;)
        input += nextPart_(input, last - input).frames;
    std::optional<Error> error;
    for (auto &playing : lanes_) {
        playing.reader.read(nextPart_, scratch_.data(), target - filled_);
        playing.voice->write(filled_, scratch_.data(), int(target - filled_));
        if (!error)
            error = playing.reader.error();
    }
    filled_ = target;
    std::lock_guard lock(mutex_);
    readError_ = std::move(error);
    const auto end = timeline_.end();
    mixer_.setFilled(filled_, end ? streamOf(*end) : Mixer::never);
    // What may be asked for yet: the position that is heard, and where a lane joins in step.
    timeline_.dropBefore(inputOf(mixer_.played() - 2 * mixer_.sampleRateHz()));
    return true;
}

} // namespace partita
