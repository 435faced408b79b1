// SPDX-License-Identifier: GPL-3.0-or-later
// The vertical axis beside a lane.
#pragma once

#include <QWidget>

#include "widgets/rulers/accessible_reading.h"
#include "widgets/view/display_state.h"
#include "widgets/view/time_view.h"

namespace partita {

/// As high as the lane's picture: hertz, or dB where only the waveform is shown. Drag or Up and Down scroll, wheel or plus and
/// minus zoom, double click or Home shows all. UI thread.
class FrequencyRuler : public QWidget, public AccessibleReading {
    Q_OBJECT

public:
    FrequencyRuler(TimeView *time, DisplayState *display, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    Value reading() const override; ///< the upper end, Hz
    QString readingText() const override;
    void setReading(double hz) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FrequencyAxis axis() const;
    void zoom(double place, double factor);
    void scroll(double heights);
    void reset();

    TimeView *const time_;
    DisplayState *const display_;
    double lastY_ = 0;
};

} // namespace partita
