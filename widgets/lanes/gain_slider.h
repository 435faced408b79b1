// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lanes/mix_control.h"

namespace partita {

/// The gain of a lane in dB, from minimumGainDb to maximumGainDb; see MixControl. UI thread.
class GainSlider : public MixControl {
    Q_OBJECT

public:
    explicit GainSlider(QWidget *parent = nullptr);

    QString valueText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    double valueAfterDrag(double start, QPointF pixels) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF grooveRect() const;
};

} // namespace partita
