// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace partita {

BrushStroke::BrushStroke(MaskPtr before, const Brush &brush, std::optional<BrushHarmonics> harmonics)
    : brush_(brush), harmonics_(std::move(harmonics)), grid_(before->grid()), frames_(grid_.frames()), bins_(grid_.bins()),
      binHz_(grid_.stft().binHz()), builder_(*before), mask_(std::move(before))
{
    // The fading edge is made as wide as a cell where it would be narrower, half of that outwards: no steps show. The
    // coverage falls with the distance in one norm, so the nearest place of a line gives the maximum over all its places.
    const double hardness = std::clamp(brush.hardness, 0.0, 1.0);
    const auto outwards = [&](double halfCell) { return 1 + std::max(halfCell - (1 - hardness) / 2, 0.0); };
    const auto inner = [&](double halfCell) { return std::min(hardness, (1 - halfCell) / (1 + halfCell)); };
    const double radiusFrames = std::max(grid_.frameOfSeconds(brush.diameterMs / 2000), 0.5);
    radiusFrames_ = radiusFrames * outwards(0.5 / radiusFrames);
    for (int b = 0; b < bins_; ++b) {
        const double halfCell = (axisOfBin(b + 0.5) - axisOfBin(b - 0.5)) / 2;
        const double radius = std::max(brush.diameter / 2, halfCell);
        axis_.push_back(axisOfBin(b));
        radius_.push_back(radius * outwards(halfCell / radius));
        whole_.push_back(std::min(inner(0.5 / radiusFrames), inner(halfCell / radius)));
    }
    leastRadius_ = *std::min_element(radius_.begin(), radius_.end());
}

double BrushStroke::axisOfBin(double bin) const
{
    if (brush_.height == Brush::Height::Hz)
        return bin * binHz_;
    return 12 * std::log2(std::max(bin, 0.25) * binHz_); // bin 0 has no logarithm
}

BrushStroke::Place BrushStroke::placeOf(const BrushPoint &point, double hz) const
{
    const double beyond = 4 * radiusFrames_; // from where nothing is painted
    return {std::clamp(grid_.frameOfSeconds(point.seconds), -beyond, double(frames_) + beyond),
            axisOfBin(std::clamp(hz / binHz_, 0.0, double(bins_ - 1))), std::clamp(point.pressure, 0.0, 1.0)};
}

void BrushStroke::add(const BrushPoint &point)
{
    if (!std::isfinite(point.seconds) || !std::isfinite(point.hz) || !std::isfinite(point.pressure))
        return;
    const auto frequencies = partials(point);
    const auto known = last_.size();
    last_.resize(frequencies.size());
    for (size_t i = 0; i < frequencies.size(); ++i) {
        const auto place = placeOf(point, frequencies[i]);
        paint(i < known ? last_[i] : place, place);
        last_[i] = place;
    }
    mask_ = nullptr;
}

MaskPtr BrushStroke::mask()
{
    if (!mask_)
        mask_ = builder_.finish();
    return mask_;
}

MaskArea BrushStroke::touched() { return std::exchange(touched_, {}); }

/// Long lines in pieces, so that what is looked at is not much more than what is painted.
void BrushStroke::paint(const Place &from, const Place &to)
{
    const double length = std::hypot((to.frame - from.frame) / radiusFrames_, (to.y - from.y) / leastRadius_);
    const auto pieces = std::max<std::int64_t>(1, std::llround(length / 3));
    const auto between = [&](std::int64_t i) {
        const double part = double(i) / double(pieces);
        return Place{std::lerp(from.frame, to.frame, part), std::lerp(from.y, to.y, part),
                     std::lerp(from.pressure, to.pressure, part)};
    };
    for (std::int64_t i = 0; i < pieces; ++i)
        paintPiece(between(i), between(i + 1));
}

void BrushStroke::paintPiece(const Place &from, const Place &to)
{
    const auto touches = [&](int b, double y) { return std::abs(y - axis_[size_t(b)]) < radius_[size_t(b)]; };
    const auto [low, high] = std::minmax(from.y, to.y);
    const auto next = std::lower_bound(axis_.begin(), axis_.end(), low) - axis_.begin();
    int binBegin = int(next), binEnd = int(next);
    while (binBegin > 0 && touches(binBegin - 1, low))
        --binBegin;
    while (binEnd < bins_ && (axis_[size_t(binEnd)] <= high || touches(binEnd, high)))
        ++binEnd;
    const auto [first, last] = std::minmax(from.frame, to.frame);
    const MaskArea area = MaskArea{std::int64_t(std::floor(first - radiusFrames_)),
                                   std::int64_t(std::ceil(last + radiusFrames_)) + 1, binBegin, binEnd}
                              .intersected(grid_.area());
    if (area.empty())
        return;
    touched_ = touched_.united(area);

    const double du = (to.frame - from.frame) / radiusFrames_;
    builder_.edit(area, [&](std::int64_t frame, int bin, std::uint8_t &value) {
        const double radius = radius_[size_t(bin)], whole = whole_[size_t(bin)]; // distances are in radii
        const double u = (from.frame - double(frame)) / radiusFrames_, v = (from.y - axis_[size_t(bin)]) / radius;
        const double dv = (to.y - from.y) / radius, length = du * du + dv * dv;
        const auto strengthAt = [&](double along) {
            const double distance = std::hypot(u + along * du, v + along * dv);
            const double fade = std::clamp((distance - whole) / (1 - whole), 0.0, 1.0);
            const double covered = 0.5 + 0.5 * std::cos(std::numbers::pi * fade);
            return covered * std::lerp(from.pressure, to.pressure, along);
        };
        double strength = strengthAt(length > 0 ? std::clamp(-(u * du + v * dv) / length, 0.0, 1.0) : 0.0);
        if (from.pressure != to.pressure) // then the nearest place need not be the strongest
            strength = std::max({strength, strengthAt(0), strengthAt(1)});
        const auto paint = std::uint8_t(255 * std::clamp(brush_.opacity, 0.0, 1.0) * strength + 0.5);
        if (brush_.mode == Brush::Mode::Paint)
            value = std::max(value, paint);
        else
            value = std::min(value, std::uint8_t(255 - paint));
    });
}

std::vector<double> BrushStroke::partials(const BrushPoint &point) const
{
    std::vector<double> all{point.hz};
    const double nyquist = grid_.sampleRateHz / 2.0;
    if (!harmonics_ || point.hz < binHz_) // closer together than cells they are not partials
        return all;
    const auto peak = [&](double hz) {
        return peakNear(point.seconds, hz, std::min(std::max(0.03 * hz, 1.5 * binHz_), 0.4 * point.hz));
    };
    // What the hand is off at the fundamental is n times as much at partial n, and strings are stretched: each peak that is
    // found tells where the next is to be expected.
    double spacing = peak(point.hz).value_or(point.hz);
    for (int n = 2; (harmonics_->partials < 1 || n <= harmonics_->partials) && n * spacing <= nyquist; ++n) {
        const auto found = peak(n * spacing);
        all.push_back(found.value_or(n * spacing));
        spacing = all.back() / n;
    }
    return all;
}

std::optional<double> BrushStroke::peakNear(double seconds, double hz, double withinHz) const
{
    if (!harmonics_->levelDb)
        return std::nullopt;
    const double step = binHz_ / 2;
    const int steps = int(withinHz / step);
    std::vector<double> levels;
    for (int i = -steps; i <= steps; ++i)
        levels.push_back(harmonics_->levelDb(seconds, hz + i * step));
    if (steps < 1 || std::any_of(levels.begin(), levels.end(), [](double level) { return std::isnan(level); }))
        return std::nullopt;
    const auto highest = std::max_element(levels.begin(), levels.end());
    if (*highest <= levels.front() || *highest <= levels.back())
        return std::nullopt; // a slope
    auto last = highest; // levels may come in steps
    while (last + 1 != levels.end() && *(last + 1) == *highest)
        ++last;
    return hz + (double((highest - levels.begin()) + (last - levels.begin())) / 2 - steps) * step;
}

} // namespace partita
