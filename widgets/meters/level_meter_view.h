// SPDX-License-Identifier: GPL-3.0-or-later
// A level meter: peak and RMS of one or two channels, a peak mark that is held, and a clip mark that stays.
#pragma once

#include <array>

#include <QElapsedTimer>
#include <QWidget>

#include "core/playback/playback_meter.h"
#include "widgets/meters/meter_ballistics.h"

namespace partita {

/// UI thread. Fed with readings some 30 times a second, also with silent ones while it falls. The clip mark lights when a
/// reading is clipped and goes out when it is clicked (or Enter is pressed on it) or with reset().
class LevelMeterView : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeterView(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setChannels(int channels); ///< 1 (the first of a reading) or 2
    int channels() const { return channels_; }
    void setScaleVisible(bool visible); ///< numbers beside the bars; horizontal meters only

    void setReading(const MeterReading &reading); ///< of the time since the last one
    void setReading(const MeterReading &reading, double elapsedSeconds);
    /// Nothing is shown, nor the clip mark.
    void reset();
    bool clipped() const { return clipped_; }
    const MeterBar &bar(int channel) const { return bars_[size_t(channel)]; }
    QString valueText() const; ///< "Peak −3.0 dB, clipped": for screen readers and the tool tip

    /// As a click on the clip mark.
    void resetClipMark();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clipMarkReset(); ///< by the person: PlaybackMeter::resetClip() is to be called

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF clipRect() const;
    QRectF barsRect() const;
    QRectF barRect(int channel) const;
    void paintBar(QPainter &painter, int channel) const;
    void paintScale(QPainter &painter) const;
    void setClipped(bool clipped);
    int scaleHeight() const;

    Qt::Orientation orientation_;
    QString ownName_;
    int channels_ = 2;
    bool scaleVisible_ = false, clipped_ = false;
    std::array<MeterBar, 2> bars_;
    QElapsedTimer sinceReading_;
};

} // namespace partita
