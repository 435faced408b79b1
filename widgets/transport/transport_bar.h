// SPDX-License-Identifier: GPL-3.0-or-later
// The bar with play, position, selection, what is heard, the master level and the output device.
#pragma once

#include <optional>

#include <QWidget>

#include "core/playback/playback_meter.h"

class QLabel;
class QToolButton;

namespace partita {

class HoldButton;
class LevelMeterView;
class TextLabel;
class TimeField;

/// UI thread. Setters show a state and emit nothing; signals tell what a person wants.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    struct Selection {
        double startSeconds = 0, endSeconds = 0;
        QString frequencies; ///< "200 Hz – 1.2 kHz"; empty: all of them
        bool operator==(const Selection &) const = default;
    };

    explicit TransportBar(QWidget *parent = nullptr);

    void setLength(double seconds); ///< 0: no recording, all but the device is disabled
    void setPosition(double seconds);
    void setPlaying(bool playing);
    void setLooping(bool looping);
    void setFollowing(bool following);
    void setComparing(bool comparing); ///< the mixture is heard instead of the lanes
    void setBandAudition(bool on);
    /// Band audition needs one with frequencies.
    void setSelection(const std::optional<Selection> &selection);
    void setReading(const MeterReading &reading);
    void resetMeter();
    void setDevice(const QString &name);         ///< also ends the warning
    void setDeviceLost(const QString &sentence); ///< what happened and what to do
    LevelMeterView *meter() const { return meter_; }

Q_SIGNALS:
    void toStartRequested();
    void playRequested();
    void stopRequested();
    void loopToggled(bool on);
    void followToggled(bool on);
    void compareToggled(bool mixture);
    void bandAuditionToggled(bool on);
    void seekRequested(double seconds);
    void clipMarkReset();
    void deviceActivated(); ///< the device line was clicked: the choice of devices is wanted

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void makeDisplays();
    void arrange();
    void setTexts();
    void setScaledFonts();
    void showEnabled();
    void showTimes();
    void showPlaying();
    void showDevice();

    double lengthSeconds_ = 0, positionSeconds_ = 0;
    bool playing_ = false;
    std::optional<Selection> selection_;
    QString deviceName_; ///< empty: none

    QToolButton *toStart_ = nullptr, *play_ = nullptr, *loop_ = nullptr, *follow_ = nullptr, *band_ = nullptr;
    HoldButton *compare_ = nullptr;
    TimeField *position_ = nullptr;
    QLabel *length_ = nullptr;
    TextLabel *selectionTimes_ = nullptr, *selectionDetails_ = nullptr;
    LevelMeterView *meter_ = nullptr;
    QToolButton *device_ = nullptr;
    QWidget *warning_ = nullptr;
    QLabel *warningIcon_ = nullptr, *warningText_ = nullptr;
};

} // namespace partita
