// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/player.h"

#include <algorithm>
#include <limits>
#include <mutex>

#include "core/document/lane_gains.h"
#include "core/mask/masked_store.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {
constexpr std::uint64_t mixtureId = 0; // LaneId 0 is none
constexpr auto maskId = std::numeric_limits<std::uint64_t>::max();
constexpr int tickMilliseconds = 33;
} // namespace

/// What the engine's threads may touch: the engine may live longer than the player, in a job.
struct Player::Lost {
    std::mutex mutex;
    Player *player;

    explicit Lost(Player *owner) : player(owner) {}
    void tell()
    {
        const std::lock_guard lock(mutex);
        if (player)
            QMetaObject::invokeMethod(player, "onDeviceLost", Qt::QueuedConnection);
    }
};

Player::Player(JobRunner &runner, OutputFactory makeOutput, QObject *parent)
    : QObject(parent), runner_(runner), makeOutput_(std::move(makeOutput)), lost_(std::make_shared<Lost>(this)),
      engine_(std::make_shared<PlaybackEngine>(makeOutput_(), [lost = lost_](const Error &) { lost->tell(); }))
{
    timer_.setInterval(tickMilliseconds);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Player::tick);
}

Player::~Player()
{
    const std::lock_guard lock(lost_->mutex);
    lost_->player = nullptr;
}

void Player::setSession(DocumentSession *session)
{
    if (session == session_)
        return;
    stop();
    if (session_) {
        disconnect(session_, nullptr, this, nullptr);
        disconnect(&session_->view(), nullptr, this, nullptr);
    }
    session_ = session;
    heardMask_ = {};
    maskStore_.reset();
    maskedContent_.reset();
    maskedBy_.reset();
    if (session) {
        connect(session, &DocumentSession::lanesChanged, this, &Player::onLanesChanged);
        connect(session, &QObject::destroyed, this, [this] {
            setPlaying(false);
            documentStale_ = true;
            settle(); // lets go of its samples
        });
        connect(&session->view(), &TimeView::selectionChanged, this, &Player::sendSelection);
    }
    documentStale_ = true;
    settle();
}

void Player::setPlaying(bool playing)
{
    if (playing == playing_)
        return;
    playing_ = playing;
    playing ? timer_.start() : timer_.stop();
    Q_EMIT playingChanged(playing);
}

void Player::play()
{
    if (!session_ || playing_)
        return;
    readErrorSaid_ = false;
    setPlaying(true);
    settle();
}

void Player::stop()
{
    if (!playing_)
        return;
    if (ready()) {
        engine_->stop();
        tick(); // the last position and levels; notices that it does not play any more
    }
    setPlaying(false);
}

void Player::seek(std::int64_t frame)
{
    if (!session_)
        return;
    session_->view().setPlayFrame(frame);
    if (ready())
        engine_->seek(session_->view().playFrame());
}

/// Brings the engine to what is wanted. Where that may wait for a device or a disk, a job does it.
void Player::settle()
{
    if (busy_)
        return;
    const bool open = playing_ && session_ && (documentStale_ || deviceStale_ || !engine_->status().deviceOpen);
    const bool close = documentStale_ || deviceStale_;
    if (!close && !open) {
        if (playing_) {
            if (const auto began = engine_->play(); !began) {
                setPlaying(false);
                Q_EMIT failed(errorText(began.error()));
            }
        }
        return;
    }
    const StorePtr mixture = session_ ? session_->document().mixture() : nullptr;
    AudioOutputRequest request;
    request.deviceId = fallBack_ ? std::string() : deviceId_.toStdString();
    request.sampleRateHz = 0; // the document's
    busy_ = true;
    lossSaid_ = false;
    const bool another = std::exchange(documentStale_, false);
    deviceStale_ = false;
    // Each document gets the device anew, at its own rate.
    runner_.submitFor<AudioOutputFormat>(
        JobKind::Quick, {},
        [engine = engine_, close, another, open, rate = mixture ? mixture->sampleRateHz() : 48000,
         frames = mixture ? mixture->frames() : 0, request](const JobContext &) -> Result<AudioOutputFormat> {
            if (close)
                engine->closeDevice();
            if (another) {
                if (const auto set = engine->setDocument(rate, frames); !set)
                    return set.error();
            }
            return open ? engine->openDevice(request) : AudioOutputFormat{};
        },
        this, [this, open](Result<AudioOutputFormat> done) { onSettled(std::move(done), open); });
}

void Player::onSettled(Result<AudioOutputFormat> done, bool opened)
{
    busy_ = false;
    underruns_ = 0;
    if (!documentStale_) {
        sendLanes();
        sendSelection();
        if (session_)
            engine_->seek(session_->view().playFrame());
    }
    if (!done) {
        setPlaying(false);
        Q_EMIT failed(errorText(done.error()));
    } else if (opened) {
        Q_EMIT deviceOpened(*done);
        onDeviceLost(); // perhaps it is gone already
    }
    settle();
}

void Player::onDeviceLost()
{
    // Busy: this is asked again in the end.
    const auto status = busy_ ? PlaybackStatus() : engine_->status();
    if (!status.deviceError || std::exchange(lossSaid_, true))
        return;
    fallBack_ = true;
    if (ready() && session_ && playing_)
        session_->view().setPlayFrame(status.positionFrame);
    setPlaying(false);
    Q_EMIT deviceLost(errorText(*status.deviceError));
}

void Player::tick()
{
    if (!ready() || !session_ || !playing_)
        return;
    const auto status = engine_->status();
    session_->view().setPlayFrame(status.positionFrame);
    if (status.readError && !readErrorSaid_) {
        readErrorSaid_ = true;
        Q_EMIT failed(errorText(*status.readError));
    }
    if (const auto count = status.underruns + status.deviceUnderruns; count != underruns_) {
        underruns_ = count;
        Q_EMIT underrunsChanged(count);
    }
    std::vector<LaneMeter> lanes{{mixtureId, engine_->takeLaneMeter(mixtureId)}};
    for (const auto &lane : session_->document().lanes())
        lanes.push_back({lane->id, engine_->takeLaneMeter(lane->id)});
    Q_EMIT meters(engine_->takeMasterMeter(), lanes);
    if (!status.playing && !status.deviceError) // a lost device tells itself
        setPlaying(false);
}

Player::Heard Player::heard() const
{
    if (listen_ == Listen::Mixture)
        return Heard::Mixture;
    return maskStore_ ? Heard::Mask : session_->document().lanes().empty() ? Heard::Mixture : Heard::Lanes;
}

/// The same store as long as it sounds the same: another one is faded in.
void Player::findMaskStore()
{
    const auto lane = session_->document().lane(heardMask_.lane);
    const auto content = lane ? lane->content : nullptr;
    const auto mask = heardMask_.lane != 0 && !lane ? nullptr : heardMask_.mask;
    if (mask && maskStore_ && content == maskedContent_ && mask == maskedBy_)
        return;
    maskedContent_ = content;
    maskedBy_ = mask;
    maskStore_ = mask ? std::make_shared<MaskedStore>(content ? StorePtr(content) : session_->document().mixture(), mask) : nullptr;
}

void Player::hearMask(const DrawnMask &drawn)
{
    if (drawn == heardMask_)
        return;
    heardMask_ = drawn;
    if (session_ && ready())
        sendLanes();
}

void Player::onLanesChanged(const std::vector<LaneChange> &changes)
{
    if (!ready())
        return;
    const bool stores = std::any_of(changes.begin(), changes.end(), [](const LaneChange &change) {
        return change.kind == LaneChange::Kind::Added || change.kind == LaneChange::Kind::Removed || change.content;
    });
    stores ? sendLanes() : sendGains();
}

std::vector<PlaybackLane> Player::playedLanes()
{
    findMaskStore();
    const auto hear = heard();
    // The mixture is always read along, so that comparing is heard at once.
    std::vector<PlaybackLane> lanes{{mixtureId, session_->document().mixture(), 1, 1, hear == Heard::Mixture}};
    PlaybackLane masked{maskId, maskStore_, 1, 1, hear == Heard::Mask};
    const auto &all = session_->document().lanes();
    for (const auto &lane : all) {
        const auto gains = stereoGains(*lane);
        const bool audible = hear == Heard::Lanes && isAudible(*lane, anySolo(all));
        lanes.push_back({lane->id, lane->content, gains.left, gains.right, audible});
        if (lane->id == heardMask_.lane) {
            masked.gainLeft = gains.left;
            masked.gainRight = gains.right;
        }
    }
    if (maskStore_)
        lanes.push_back(std::move(masked));
    return lanes;
}

void Player::sendLanes()
{
    if (!session_)
        return;
    if (const auto set = engine_->setLanes(playedLanes()); !set)
        Q_EMIT failed(errorText(set.error()));
}

void Player::sendGains()
{
    for (const auto &lane : playedLanes()) {
        engine_->setLaneGain(lane.id, lane.gainLeft, lane.gainRight);
        engine_->setLaneAudible(lane.id, lane.audible);
    }
}

void Player::sendSelection()
{
    if (!ready() || !session_)
        return;
    const auto &selection = session_->view().selection();
    engine_->setLoop(looping_ && !selection.empty() ? std::optional(selection.time) : std::nullopt);
    std::optional<AuditionBand> band;
    if (auditioning_ && selection.frequency)
        band = AuditionBand{selection.frequency->lowHz, selection.frequency->highHz};
    if (const auto set = engine_->setAuditionBand(band); !set)
        Q_EMIT failed(errorText(set.error()));
}

void Player::setListen(Listen listen)
{
    if (listen == listen_)
        return;
    listen_ = listen;
    if (session_ && ready())
        sendGains();
    Q_EMIT listenChanged(listen);
}

void Player::setLooping(bool on)
{
    if (on == looping_)
        return;
    looping_ = on;
    sendSelection();
    Q_EMIT loopingChanged(on);
}

void Player::setAuditioning(bool on)
{
    if (on == auditioning_)
        return;
    auditioning_ = on;
    sendSelection();
    Q_EMIT auditioningChanged(on);
}

void Player::setDevice(const QString &id)
{
    if (id == deviceId_ && !fallBack_)
        return;
    deviceId_ = id;
    fallBack_ = false;
    deviceStale_ = true;
    settle();
}

void Player::refreshDevices()
{
    // An output of its own: the one that plays must not be asked from two threads.
    using Devices = std::vector<AudioDevice>;
    runner_.submitFor<Devices>(
        JobKind::Quick, {}, [make = makeOutput_](const JobContext &) { return Result(make()->devices()); }, this,
        [this](Result<Devices> devices) {
            if (devices)
                Q_EMIT devicesChanged(*devices);
        });
}

void Player::resetClipMarks()
{
    if (ready())
        engine_->resetClipMarks();
}

} // namespace partita
