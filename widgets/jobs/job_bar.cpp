// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/job_bar.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "widgets/theme/theme.h"

namespace partita {

void paintProgress(QPainter &painter, const QRectF &bar, double fractionDone, const Theme &theme)
{
    const double radius = bar.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(bar, radius, radius);
    painter.setClipRect(QRectF(bar.x() - 1, bar.y() - 1, (bar.width() + 2) * fractionDone, bar.height() + 2));
    painter.setPen(theme.accent);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

JobBar::JobBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 1000);
    setTextVisible(false);
    setFixedHeight(std::max(7, fontMetrics().height() / 2));
}

void JobBar::setFraction(double fractionDone)
{
    setValue(int(std::lround(std::clamp(fractionDone, 0.0, 1.0) * maximum())));
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgress(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), value() / double(maximum()), Theme::of(this));
}

} // namespace partita
