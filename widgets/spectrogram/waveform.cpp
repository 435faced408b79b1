// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/waveform.h"

#include <algorithm>
#include <cmath>

#include <QImage>
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

/// Both, one on the other.
QColor over(const QColor &upper, const QColor &lower)
{
    const float a = upper.alphaF(), b = lower.alphaF() * (1 - a), alpha = a + b;
    const auto mix = [&](float u, float l) { return alpha > 0 ? (u * a + l * b) / alpha : 0; };
    return QColor::fromRgbF(mix(upper.redF(), lower.redF()), mix(upper.greenF(), lower.greenF()),
                            mix(upper.blueF(), lower.blueF()), alpha);
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
    struct Rows {
        int top = 0, bottom = -1, coreTop = 0, coreBottom = -1; ///< inclusive; bottom < top: nothing
        bool estimated = false;
    };
    std::vector<Rows> rows(size_t(to - from));
    int first = height, last = -1;
    for (size_t i = 1; i < columns.size(); ++i) {
        const auto &[peak, state] = columns[i];
        if (state == PeakColumn::State::Unknown || time.frameOfX(from + int(i) - 1) >= frames)
            continue;
        Rows &r = rows[i - 1];
        r.top = int(yOf(double(peak.max), height));
        r.bottom = int(yOf(double(peak.min), height));
        if (const auto &before = columns[i - 1]; before.state == PeakColumn::State::Known && state == before.state) {
            r.top = std::min(r.top, int(yOf(double(before.peak.min), height)));
            r.bottom = std::max(r.bottom, int(yOf(double(before.peak.max), height)));
        }
        r.estimated = state == PeakColumn::State::Estimated;
        if (!r.estimated) {
            r.coreTop = std::max(r.top, int(yOf(double(peak.rms), height)));
            r.coreBottom = std::max(r.coreTop, std::min(r.bottom, int(yOf(-double(peak.rms), height))));
        }
        first = std::min(first, r.top);
        last = std::max(last, r.bottom);
    }
    if (last < first)
        return;
    // An image of its own: Qt hands every filled rectangle of more than some rows to a pool of threads, and waits for it.
    QColor faint = colors.envelope;
    faint.setAlphaF(faint.alphaF() / 2);
    const QRgb estimated = qPremultiply(faint.rgba()), envelope = qPremultiply(colors.envelope.rgba());
    const QRgb core = qPremultiply(over(colors.core, colors.envelope).rgba());
    QImage overlay(to - from, last - first + 1, QImage::Format_ARGB32_Premultiplied);
    for (int y = first; y <= last; ++y) {
        auto *line = reinterpret_cast<QRgb *>(overlay.scanLine(y - first));
        for (size_t x = 0; x < rows.size(); ++x) {
            const Rows &r = rows[x];
            const bool inside = y >= r.top && y <= r.bottom;
            line[x] = !inside ? 0 : r.estimated ? estimated : y >= r.coreTop && y <= r.coreBottom ? core : envelope;
        }
    }
    painter.drawImage(from, first, overlay);
}

} // namespace partita
