// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/waveform.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace partita {

namespace {

double yOf(double value, int height)
{
    return (1 - std::clamp(value, -1.0, 1.0)) * (height - 1) / 2.0;
}

PeakColumn sideOf(const PeakColumn &left, const PeakColumn &right)
{
    const Peak &l = left.peak, &r = right.peak;
    const auto state = std::min(left.state, right.state);
    if (l.min == r.min && l.max == r.max && l.rms == r.rms)
        return {{}, state};
    return {{(l.min - r.max) / 2, (l.max - r.min) / 2, std::abs(l.rms - r.rms) / 2}, state};
}

void paintSamples(QPainter &painter, const PeakSource &source, ChannelView view, const TimeAxis &time, int from, int to,
                  int height, QColor color)
{
    const double last = double(source.store().frames()) - 1;
    const double first = std::max(0.0, std::floor(time.frameOfX(from)) - 1);
    const int count = int(std::min(last, std::ceil(time.frameOfX(to)) + 1) - first) + 1;
    QPolygonF line;
    for (const auto &column : peaksOf(source, view, {first, 1}, std::max(count, 0))) {
        if (column.state == PeakColumn::State::Known)
            line.append({time.xOfFrame(first + double(line.size())) + 0.5, yOf(double(column.peak.max), height) + 0.5});
    }
    const double thickness = std::max(1.0, painter.device()->devicePixelRatioF() * 1.2);
    const QColor edgeColor = color.lightnessF() > 0.5f ? QColor(0, 0, 0, 150) : QColor(255, 255, 255, 150);
    color.setAlpha(255);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dots = 1 / time.framesPerPixel >= 5 * thickness;
    // First a dark edge: a thin line is lost in a bright picture.
    for (const auto &[edge, paint] : {std::pair(2.0, edgeColor), std::pair(0.0, color)}) {
        painter.setPen(QPen(paint, thickness + edge));
        painter.drawPolyline(line);
        if (dots) {
            painter.setPen(QPen(paint, 3 * thickness + edge, Qt::SolidLine, Qt::RoundCap));
            painter.drawPoints(line);
        }
    }
    painter.restore();
}

} // namespace

std::vector<PeakColumn> peaksOf(const PeakSource &source, ChannelView view, const TimeAxis &time, int width)
{
    const int channels = source.store().channels();
    auto columns = source.columns(time, width, view == ChannelView::Right && channels > 1 ? 1 : 0);
    if (view == ChannelView::Side) {
        if (channels == 1) {
            for (auto &column : columns)
                column.peak = {};
            return columns;
        }
        const auto right = source.columns(time, width, 1);
        std::transform(columns.begin(), columns.end(), right.begin(), columns.begin(), sideOf);
    } else if (view == ChannelView::Sum && channels > 1) {
        for (int c = 1; c < channels; ++c) {
            const auto more = source.columns(time, width, c);
            for (size_t x = 0; x < columns.size(); ++x) {
                columns[x].peak.min += more[x].peak.min;
                columns[x].peak.max += more[x].peak.max;
                columns[x].peak.rms += more[x].peak.rms;
                columns[x].state = std::min(columns[x].state, more[x].state);
            }
        }
        const auto part = 1 / float(channels);
        for (auto &column : columns)
            column.peak = {column.peak.min * part, column.peak.max * part, column.peak.rms * part};
    }
    return columns;
}

void paintWaveform(QPainter &painter, const PeakSource &source, ChannelView view, const TimeAxis &time, int from, int to,
                   int height, const WaveformColors &colors)
{
    if (time.framesPerPixel < 1) {
        paintSamples(painter, source, view, time, from, to, height, colors.core);
        return;
    }
    // One more on the left: a column reaches up to its neighbour, so that the line never breaks.
    const TimeAxis shifted{time.frameOfX(from - 1), time.framesPerPixel};
    const auto columns = peaksOf(source, view, shifted, to - from + 1);
    const auto frames = double(source.store().frames());
    QList<QRect> envelope, core, estimated; // many at once: far quicker than one by one
    for (size_t i = 1; i < columns.size(); ++i) {
        const auto &[peak, state] = columns[i];
        const int x = from + int(i) - 1;
        if (state == PeakColumn::State::Unknown || time.frameOfX(x) >= frames)
            continue;
        int top = int(yOf(double(peak.max), height)), bottom = int(yOf(double(peak.min), height));
        if (const auto &before = columns[i - 1]; before.state == PeakColumn::State::Known && state == before.state) {
            top = std::min(top, int(yOf(double(before.peak.min), height)));
            bottom = std::max(bottom, int(yOf(double(before.peak.max), height)));
        }
        const QRect whole(x, top, 1, bottom - top + 1);
        if (state == PeakColumn::State::Estimated) {
            estimated.append(whole);
            continue;
        }
        envelope.append(whole);
        const int coreTop = std::max(top, int(yOf(double(peak.rms), height)));
        const int coreBottom = std::min(bottom, int(yOf(-double(peak.rms), height)));
        core.append(QRect(x, coreTop, 1, std::max(1, coreBottom - coreTop + 1)));
    }
    QColor faint = colors.envelope;
    faint.setAlphaF(faint.alphaF() / 2);
    painter.setPen(Qt::NoPen);
    for (const auto &[rects, color] : {std::pair(&estimated, faint), std::pair(&envelope, colors.envelope),
                                       std::pair(&core, colors.core)}) {
        painter.setBrush(color);
        painter.drawRects(rects->constData(), int(rects->size()));
    }
}

} // namespace partita
