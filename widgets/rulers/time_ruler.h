// SPDX-License-Identifier: GPL-3.0-or-later
// The time axis above the lanes.
#pragma once

#include <optional>

#include <QWidget>

#include "widgets/rulers/accessible_reading.h"
#include "widgets/view/time_view.h"

namespace partita {

/// As wide as the lanes. The mouse does what it does on a lane (TimeGestures); with the keyboard Left and Right move the play
/// position by a tenth of what is visible, Home and End to the ends. Shows selection, loop and play position. UI thread.
class TimeRuler : public QWidget, public AccessibleReading {
    Q_OBJECT

public:
    explicit TimeRuler(TimeView *time, QWidget *parent = nullptr);

    void setLoop(std::optional<FrameRange> range);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    Value reading() const override;
    QString readingText() const override;
    void setReading(double seconds) override;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void seek(double frame);
    double playX() const;

    TimeView *const time_;
    std::optional<FrameRange> loop_;
    double playX_ = 0; ///< as painted
};

} // namespace partita
