// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of a recording as a waveform, with the place that plays.
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

namespace partita {

/// Of equal parts of a recording, its lowest and highest sample; full scale is -1 to 1. Both as long; 500 to 2000 parts
/// do.
struct WaveformPeaks {
    std::vector<float> low, high;
};

/// UI thread. A click, or Left, Right, Home and End, choose where to play from.
class WaveformStrip : public QWidget {
    Q_OBJECT

public:
    explicit WaveformStrip(QWidget *parent = nullptr);

    void setRecording(const WaveformPeaks &peaks, double seconds); ///< empty peaks: a line until they are known
    void setPlayhead(std::optional<double> seconds);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double secondsAt(double x) const;
    void seek(double seconds);

    WaveformPeaks peaks_;
    double seconds_ = 0;
    std::optional<double> playhead_, hovered_;
    double chosen_ = 0; ///< seconds, by key or click
};

} // namespace partita
