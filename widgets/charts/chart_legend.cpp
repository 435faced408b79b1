// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_legend.h"

#include <algorithm>

#include <QPainter>

#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartLegend::setSeries(const std::vector<ChartSeries> &series)
{
    entries_.clear();
    for (const auto &one : series) {
        if (!one.points.empty())
            entries_.push_back({one.name, one.colour, one.isBand(), one.dashed});
    }
    update();
}

std::vector<QRectF> ChartLegend::places(double width) const
{
    const QFontMetrics metrics(font());
    const double letter = characterWidth(metrics), high = metrics.height() * 1.3;
    std::vector<QRectF> places;
    double left = 0, top = high * 0.15;
    size_t rowBegin = 0;
    const auto endRow = [&] {
        const double shift = places.empty() ? 0 : std::max(0.0, (width - places.back().right()) / 2);
        for (; rowBegin < places.size(); ++rowBegin)
            places[rowBegin].translate(shift, 0);
    };
    for (const auto &entry : entries_) {
        const double wide = std::min(width, metrics.horizontalAdvance(entry.name) + 3 * letter); // with the mark
        if (left > 0 && left + wide > width) {
            endRow();
            left = 0;
            top += high;
        }
        places.emplace_back(left, top, wide, high);
        left += wide + 2 * letter;
    }
    endRow();
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    return entries_.empty() ? 0 : int(places(width).back().bottom()) + 1;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(font());
    const double letter = characterWidth(metrics);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const double thick = entries_[i].band ? letter * 1.4 : std::max(2.0, letter / 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(entries_[i].colour);
        QRectF mark(all[i].left(), all[i].center().y() - thick / 2, entries_[i].dashed ? letter * 0.8 : 2 * letter, thick);
        painter.drawRoundedRect(mark, 1, 1);
        if (entries_[i].dashed)
            painter.drawRoundedRect(mark.translated(letter * 1.2, 0), 1, 1);
        painter.setPen(theme.text);
        const QRectF words = all[i].adjusted(3 * letter, 0, 1, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(entries_[i].name, Qt::ElideRight, int(words.width())));
    }
}

} // namespace partita
