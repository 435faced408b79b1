// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lanes/mix_control.h"

namespace partita {

/// Where a lane is between left (-1) and right (1); see MixControl. Dragged up or to the right, or down or to the left.
/// UI thread.
class PanKnob : public MixControl {
    Q_OBJECT

public:
    explicit PanKnob(QWidget *parent = nullptr);

    QString valueText() const override;
    QSize sizeHint() const override;

protected:
    double valueAfterDrag(double start, QPointF pixels) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partita
