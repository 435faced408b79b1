// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/gain_slider.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "core/document/document.h"
#include "widgets/language/keep_translated.h"
#include "widgets/meters/level_text.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

/// The law of the slider: straight between these, with most of the way around 0 dB.
struct Point {
    double position, db;
};
constexpr std::array law{Point{0, minimumGainDb}, Point{0.2, -24}, Point{0.7, 0}, Point{0.9, 12}, Point{1, maximumGainDb}};

double straight(double x, double x0, double x1, double y0, double y1)
{
    return y0 + (x - x0) / (x1 - x0) * (y1 - y0);
}

double positionOf(double db)
{
    size_t i = 1;
    while (i + 1 < law.size() && db > law[i].db)
        ++i;
    return straight(db, law[i - 1].db, law[i].db, law[i - 1].position, law[i].position);
}

double gainAt(double position)
{
    size_t i = 1;
    while (i + 1 < law.size() && position > law[i].position)
        ++i;
    return straight(std::clamp(position, 0.0, 1.0), law[i - 1].position, law[i].position, law[i - 1].db, law[i].db);
}

} // namespace

GainSlider::GainSlider(QWidget *parent)
    : MixControl({.least = minimumGainDb, .most = maximumGainDb, .step = 0.5, .fineStep = 0.1, .page = 3, .catchWithin = 0.8},
                 parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Gain"));
        setToolTip(tr("Drag to change the gain, with Shift finely. Double-click for 0 dB."));
        setAccessibleDescription(tr("Gain in decibels. 0 resets it."));
    });
}

QString GainSlider::valueText() const
{
    return levelText(value());
}

QSize GainSlider::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 16, fontMetrics().height() + 2};
}

QSize GainSlider::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 8, sizeHint().height()};
}

QRectF GainSlider::grooveRect() const
{
    const double margin = height() * 0.3; // half of the handle
    return {margin, height() / 2.0 - 2, width() - 2 * margin, 4};
}

double GainSlider::valueAfterDrag(double start, QPointF pixels) const
{
    return gainAt(positionOf(start) + pixels.x() / std::max(1.0, grooveRect().width()));
}

void GainSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove = grooveRect();
    const auto xOf = [&](double db) { return groove.x() + positionOf(db) * groove.width(); };
    const double x = xOf(value()), zero = xOf(0);
    const QColor mark = isEnabled() ? theme.accent : theme.grid;

    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(groove, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(std::min(x, zero), groove.y(), std::abs(x - zero), groove.height()), mark);
    painter.fillRect(QRectF(zero - 0.5, 2, 1, height() - 4), theme.grid);

    const double w = height() * 0.42, h = height() * 0.75;
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.grid, hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(x - w / 2, (height() - h) / 2, w, h), 2.5, 2.5);
    painter.fillRect(QRectF(x - 0.5, (height() - h) / 2 + 3, 1, h - 6), isEnabled() ? theme.text : theme.grid);
}

} // namespace partita
