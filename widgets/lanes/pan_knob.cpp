// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/pan_knob.h"

#include <cmath>
#include <numbers>

#include <QPainter>

#include "widgets/lanes/lane_text.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/theme.h"

namespace partita {

PanKnob::PanKnob(QWidget *parent)
    : MixControl({.least = -1, .most = 1, .step = 0.05, .fineStep = 0.01, .page = 0.25, .catchWithin = 0.06}, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Pan"));
        setToolTip(tr("Drag to move between left and right, with Shift finely. Double-click for the middle."));
        setAccessibleDescription(tr("Between left and right. 0 resets it."));
    });
}

QString PanKnob::valueText() const
{
    return panText(value());
}

QSize PanKnob::sizeHint() const
{
    const int side = (fontMetrics().height() + 6) | 1;
    return {side, side};
}

double PanKnob::valueAfterDrag(double start, QPointF pixels) const
{
    return start + (pixels.x() - pixels.y()) / 80;
}

void PanKnob::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2.0, height() / 2.0 + 1);
    const double radius = std::min(width(), height()) / 2.0 - 2.5;
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    constexpr double sweep = 135; // degrees to either side of the top

    painter.setBrush(palette().color(QPalette::Button));
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.drawEllipse(circle.adjusted(2, 2, -2, -2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.grid, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, int((90 - sweep) * 16), int(2 * sweep * 16));
    if (isEnabled()) {
        painter.setPen(QPen(theme.accent, 2.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 90 * 16, int(-value() * sweep * 16));
    }
    const double angle = value() * sweep * std::numbers::pi / 180;
    const QPointF direction(std::sin(angle), -std::cos(angle));
    painter.setPen(QPen(isEnabled() ? theme.text : theme.grid, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + direction * radius * 0.2, centre + direction * (radius - 2.5));
}

} // namespace partita
