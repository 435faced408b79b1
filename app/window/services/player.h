// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the session that is looked at: transport, what is listened to, meters, sound devices.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/window/services/document_session.h"
#include "app/window/services/job_runner.h"
#include "core/playback/playback_engine.h"

namespace partita {

struct LaneMeter {
    LaneId lane = 0; ///< 0: the mixture
    MeterReading reading;
};

/// UI thread. The device is opened when first played, and opening, like all that may wait for a device, is done in a job:
/// what is asked for meanwhile counts when it is done. While it plays, the session's view gets the play position and
/// meters() comes, both about 30 times a second.
class Player : public QObject {
    Q_OBJECT

public:
    using OutputFactory = std::function<std::unique_ptr<AudioOutput>()>; ///< also called in worker threads
    enum class Listen { Lanes, Mixture };

    Player(JobRunner &runner, OutputFactory makeOutput, QObject *parent = nullptr);
    ~Player() override;

    /// Null: none. Stops; every session keeps its own play position.
    void setSession(DocumentSession *session);

    bool isPlaying() const { return playing_; }
    Listen listen() const { return listen_; }
    bool isLooping() const { return looping_; }
    bool isAuditioning() const { return auditioning_; }
    const QString &deviceId() const { return deviceId_; } ///< empty: the default device
    /// Blocks that came too late since the device was opened, by a lane's or the device's fault.
    std::int64_t underruns() const { return underruns_; }

    void play();
    void stop();
    void toggle() { playing_ ? stop() : play(); }
    void seek(std::int64_t frame);
    /// The mixture or its lanes, at once: for comparing (A/B). Without lanes it is the mixture anyway.
    void setListen(Listen listen);
    /// Only what is painted is heard instead of the lanes, with the gain and pan of the lane that it is painted on; none:
    /// the lanes. Also while it plays, and again and again while it is painted.
    void hearMask(const DrawnMask &drawn);
    void setLooping(bool on);     ///< repeats the selected time, where something is selected
    void setAuditioning(bool on); ///< only the selected frequencies are heard, where a band is selected
    void setDevice(const QString &id); ///< an AudioDevice::id; also while playing
    void refreshDevices();             ///< devicesChanged() follows
    void resetClipMarks();

Q_SIGNALS:
    void playingChanged(bool playing);
    void listenChanged(partita::Player::Listen listen);
    void loopingChanged(bool on);
    void auditioningChanged(bool on);
    void meters(const partita::MeterReading &master, const std::vector<partita::LaneMeter> &lanes);
    void devicesChanged(const std::vector<partita::AudioDevice> &devices);
    void deviceOpened(const partita::AudioOutputFormat &format);
    void deviceLost(const QString &sentence); ///< playing has stopped; the next play() tries the default device
    void failed(const QString &sentence);     ///< it cannot play, or a lane of it cannot be read
    void underrunsChanged(qint64 count);

private:
    struct Lost;
    void setPlaying(bool playing);
    void settle();
    void onSettled(Result<AudioOutputFormat> done, bool opened);
    void onLanesChanged(const std::vector<LaneChange> &changes);
    Q_INVOKABLE void onDeviceLost();
    void tick();
    bool ready() const { return !busy_ && !documentStale_; } ///< the engine is ours, and has this session's document
    enum class Heard { Lanes, Mixture, Mask };
    Heard heard() const;
    void findMaskStore();
    std::vector<PlaybackLane> playedLanes();
    void sendLanes();
    void sendGains();
    void sendSelection();

    JobRunner &runner_;
    OutputFactory makeOutput_;
    std::shared_ptr<Lost> lost_;
    std::shared_ptr<PlaybackEngine> engine_; ///< while busy_, a job has it
    QPointer<DocumentSession> session_;
    QTimer timer_;
    Listen listen_ = Listen::Lanes;
    DrawnMask heardMask_;
    LaneContentPtr maskedContent_; ///< null: the mixture
    MaskPtr maskedBy_;
    StorePtr maskStore_; ///< of these two, null: none
    bool playing_ = false, looping_ = false, auditioning_ = false;
    bool busy_ = false;
    bool documentStale_ = false, deviceStale_ = false; ///< the engine must be told
    bool fallBack_ = false; ///< the chosen device was lost
    bool readErrorSaid_ = false, lossSaid_ = false;
    QString deviceId_;
    std::int64_t underruns_ = 0;
};

} // namespace partita
