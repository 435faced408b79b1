// SPDX-License-Identifier: GPL-3.0-or-later
// A curve that grows while it is looked at.
#pragma once

#include <limits>
#include <vector>

#include <QPointF>

namespace partita {

/// Points by rising x. Adding one, and asking for what can be seen, take a time that does not grow with their number:
/// buckets of 8, 64, 512 … points keep their first, lowest, highest and last. Value.
class LiveSeries {
public:
    /// Points at this x and beyond are forgotten first. NaN leaves a gap: it is not kept.
    void append(QPointF point);
    void truncate(double x); ///< forgets the points at x and beyond
    void clear();

    const std::vector<QPointF> &points() const { return points_; }
    bool empty() const { return points_.empty(); }

    /// What to draw for [low, high] in `columns` pixels, and, coarser, all the rest, so that the whole range of the
    /// curve is known: at most about 20 times `columns` points. No peak is lost.
    std::vector<QPointF> visible(double low, double high, int columns) const;

private:
    struct Bucket {
        QPointF first, lowest, highest, last;
    };
    static constexpr size_t share = 8;
    static Bucket joined(const Bucket &a, const Bucket &b);
    Bucket bucket(size_t level, size_t index) const; ///< level 0: a point
    void draw(size_t from, size_t to, size_t most, std::vector<QPointF> &drawn) const;

    std::vector<QPointF> points_;
    std::vector<std::vector<Bucket>> levels_; ///< levels_[k]: of 8^(k+1) points each, the last one of fewer
};

/// An exponential mean, not biased towards its start, as a curve beside the raw one.
class SmoothedSeries {
public:
    explicit SmoothedSeries(double smoothing = 0.85) : smoothing_(smoothing) {}
    void append(QPointF point);
    void clear();
    const LiveSeries &series() const { return series_; }

private:
    double smoothing_;
    LiveSeries series_;
};

} // namespace partita
