// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/brush.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace partita {

namespace {

float between0And1(float x)
{
    const float positive = x > 0 ? x : 0;
    return positive < 1 ? positive : 1;
}

/// From 1 to 0 while x goes from 0 to 1: cos(pi x / 2) squared, by the series of the cosine, to 1e-7.
float raisedCosine(float x)
{
    constexpr float quarter = float(std::numbers::pi * std::numbers::pi / 4), c1 = -1.0f / 2, c2 = -c1 / 12, c3 = -c2 / 30,
                    c4 = -c3 / 56, c5 = -c4 / 90, c6 = -c5 / 132;
    const float z = x * x * quarter;
    const float cosine = 1 + z * (c1 + z * (c2 + z * (c3 + z * (c4 + z * (c5 + z * c6)))));
    return cosine * cosine;
}

/// A straight piece of a stroke, seen from the cells of some bins; lengths are in radii. In plain loops, so that compilers make
/// vectors of them: a large brush covers a million cells.
struct Piece {
    explicit Piece(size_t bins) : v(bins), dv(bins), perLength(bins), whole(bins), perFade(bins) {}

    float du = 0;
    std::vector<float> v, dv;     ///< by bin: from the cell to the piece's beginning, and along it
    std::vector<float> perLength; ///< 1 / squared length; 0 for a point
    std::vector<float> whole, perFade;
    double from = 0, to = 0;      ///< opacity at both ends, of 255

    /// Of `count` bins, at most tileBins, of a frame from which it is `u` to the piece's beginning. False: it is 0 everywhere.
    bool paint(float u, size_t bin, size_t count, std::uint8_t *out) const
    {
        const float *vs = v.data() + bin, *dvs = dv.data() + bin, *perLengths = perLength.data() + bin,
                    *wholes = whole.data() + bin, *perFades = perFade.data() + bin;
        const float across = du, first = float(from), change = float(to - from);
        const int most = int(std::max(from, to) + 0.5);
        std::array<float, Mask::tileBins> nearest, squared;
        const auto squaredAt = [=](size_t i, float along) {
            const float x = u + along * across, y = vs[i] + along * dvs[i];
            return x * x + y * y;
        };
        const auto strengthAt = [=](size_t i, float along, float square) {
            return raisedCosine(between0And1((std::sqrt(square) - wholes[i]) * perFades[i])) * (first + along * change);
        };
        int reached = 0, wholly = 0;
        for (size_t i = 0; i < count; ++i) {
            nearest[i] = between0And1(-(u * across + vs[i] * dvs[i]) * perLengths[i]);
            squared[i] = squaredAt(i, nearest[i]);
        }
        for (size_t i = 0; i < count; ++i) {
            reached += squared[i] < 1 ? 1 : 0;
            wholly += squared[i] <= wholes[i] * wholes[i] ? 1 : 0;
        }
        if (reached == 0)
            return false;
        if (change == 0 && wholly == int(count)) {
            std::fill_n(out, count, std::uint8_t(most));
            return true;
        }
        auto &strength = squared;
        for (size_t i = 0; i < count; ++i)
            strength[i] = strengthAt(i, nearest[i], squared[i]);
        if (change != 0) { // then the nearest place need not be the strongest
            for (size_t i = 0; i < count; ++i)
                strength[i] = std::max({strength[i], strengthAt(i, 0, squaredAt(i, 0)), strengthAt(i, 1, squaredAt(i, 1))});
        }
        for (size_t i = 0; i < count; ++i) {
            const int rounded = int(strength[i] + 0.5f);
            out[i] = std::uint8_t(rounded < most ? rounded : most);
        }
        return true;
    }
};

} // namespace

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

    Piece piece(size_t(binEnd - binBegin));
    const double du = (to.frame - from.frame) / radiusFrames_;
    piece.du = float(du);
    for (size_t i = 0; i < piece.v.size(); ++i) {
        const size_t bin = size_t(binBegin) + i;
        const double dv = (to.y - from.y) / radius_[bin], length = du * du + dv * dv;
        piece.v[i] = float((from.y - axis_[bin]) / radius_[bin]);
        piece.dv[i] = float(dv);
        piece.perLength[i] = length > 1e-12 ? float(1 / length) : 0;
        piece.whole[i] = float(whole_[bin]);
        piece.perFade[i] = float(1 / (1 - whole_[bin]));
    }
    const double opacity = 255 * std::clamp(brush_.opacity, 0.0, 1.0);
    piece.from = opacity * from.pressure;
    piece.to = opacity * to.pressure;
    const bool paints = brush_.mode == Brush::Mode::Paint;
    builder_.editRuns(area, [&](std::int64_t frame, int bin, std::span<std::uint8_t> values) {
        std::array<std::uint8_t, Mask::tileBins> paint;
        const auto u = float((from.frame - double(frame)) / radiusFrames_);
        if (!piece.paint(u, size_t(bin - binBegin), values.size(), paint.data()))
            return;
        for (size_t i = 0; i < values.size(); ++i) {
            const auto erased = std::uint8_t(255 - paint[i]);
            values[i] = paints ? std::max(values[i], paint[i]) : std::min(values[i], erased);
        }
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
