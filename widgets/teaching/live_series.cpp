// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/live_series.h"

#include <algorithm>
#include <cmath>

namespace partita {

LiveSeries::Bucket LiveSeries::joined(const Bucket &a, const Bucket &b)
{
    return {a.first, b.lowest.y() < a.lowest.y() ? b.lowest : a.lowest,
            b.highest.y() > a.highest.y() ? b.highest : a.highest, b.last};
}

LiveSeries::Bucket LiveSeries::bucket(size_t level, size_t index) const
{
    if (level > 0)
        return levels_[level - 1][index];
    const QPointF &point = points_[index];
    return {point, point, point, point};
}

void LiveSeries::append(QPointF point)
{
    if (std::isnan(point.x()) || std::isnan(point.y()))
        return;
    if (!points_.empty() && point.x() <= points_.back().x())
        truncate(point.x());
    points_.push_back(point);
    const Bucket one{point, point, point, point};
    size_t index = points_.size() - 1;
    for (size_t level = 0; level < levels_.size() || index > 0; ++level) {
        if (level == levels_.size()) { // what was there so far fits into one bucket of this level
            Bucket all = bucket(level, 0);
            const size_t before = level == 0 ? points_.size() - 1 : levels_[level - 1].size();
            for (size_t i = 1; i < before; ++i)
                all = joined(all, bucket(level, i));
            levels_.push_back({all});
            if (level > 0) { // the level below has the new point already
                index /= share;
                continue;
            }
        }
        index /= share;
        auto &buckets = levels_[level];
        if (index < buckets.size())
            buckets[index] = joined(buckets[index], one);
        else
            buckets.push_back(one);
    }
}

void LiveSeries::truncate(double x)
{
    const auto kept = size_t(
        std::lower_bound(points_.begin(), points_.end(), x, [](const QPointF &p, double at) { return p.x() < at; }) -
        points_.begin());
    if (kept == points_.size())
        return;
    points_.resize(kept);
    size_t below = kept;
    for (size_t level = 0; level < levels_.size(); ++level) {
        const size_t wanted = (below + share - 1) / share;
        auto &buckets = levels_[level];
        buckets.resize(wanted);
        if (wanted > 0) { // the last one may have lost some of its points
            Bucket last = bucket(level, (wanted - 1) * share);
            for (size_t i = (wanted - 1) * share + 1; i < below; ++i)
                last = joined(last, bucket(level, i));
            buckets.back() = last;
        }
        below = wanted;
    }
}

void LiveSeries::clear()
{
    points_.clear();
    levels_.clear();
}

/// Points [from, to) in at most about 4 * `most` buckets, of whole ones and what is over at the ends.
void LiveSeries::draw(size_t from, size_t to, size_t most, std::vector<QPointF> &drawn) const
{
    if (from >= to)
        return;
    size_t level = 0, size = 1;
    while (level < levels_.size() && (to - from) / size > 4 * most) {
        ++level;
        size *= share;
    }
    if (level == 0) {
        drawn.insert(drawn.end(), points_.begin() + std::ptrdiff_t(from), points_.begin() + std::ptrdiff_t(to));
        return;
    }
    // Ends that are no whole bucket: in finer ones.
    const size_t whole = (from + size - 1) / size, end = to == points_.size() ? (to + size - 1) / size : to / size;
    if (whole >= end) {
        drawn.insert(drawn.end(), points_.begin() + std::ptrdiff_t(from), points_.begin() + std::ptrdiff_t(to));
        return;
    }
    draw(from, std::min(to, whole * size), most, drawn);
    for (size_t i = whole; i < end; ++i) {
        const Bucket b = bucket(level, i);
        QPointF four[] = {b.first, b.lowest, b.highest, b.last};
        std::sort(std::begin(four), std::end(four), [](const QPointF &p, const QPointF &q) { return p.x() < q.x(); });
        for (const auto &point : four) {
            if (drawn.empty() || drawn.back().x() < point.x())
                drawn.push_back(point);
        }
    }
    draw(std::max(from, std::min(to, end * size)), to, most, drawn);
}

std::vector<QPointF> LiveSeries::visible(double low, double high, int columns) const
{
    const auto less = [](const QPointF &p, double x) { return p.x() < x; };
    auto from = size_t(std::lower_bound(points_.begin(), points_.end(), low, less) - points_.begin());
    auto to = size_t(std::lower_bound(points_.begin(), points_.end(), high, less) - points_.begin());
    from -= std::min<size_t>(from, 1); // a neighbour on each side: the line reaches the edges
    to = std::min(points_.size(), to + 2);
    const auto most = size_t(std::max(columns, 8));
    std::vector<QPointF> drawn;
    draw(0, from, most / 8, drawn);
    draw(from, to, most, drawn);
    draw(to, points_.size(), most / 8, drawn);
    return drawn;
}

void SmoothedSeries::append(QPointF point)
{
    if (std::isnan(point.x()) || std::isnan(point.y()))
        return;
    series_.truncate(point.x());
    const double before = 1 - std::pow(smoothing_, double(series_.points().size()));
    const double mean = series_.empty() ? 0 : series_.points().back().y() * before;
    const double weight = smoothing_ * before + 1 - smoothing_;
    series_.append({point.x(), (smoothing_ * mean + (1 - smoothing_) * point.y()) / weight});
}

void SmoothedSeries::clear()
{
    series_.clear();
}

} // namespace partita
