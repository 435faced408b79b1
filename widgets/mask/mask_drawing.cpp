// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mask/mask_drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace partita {

namespace {

class Stroke : public MaskDrawing {
public:
    explicit Stroke(Start start) : start_(std::move(start))
    {
        brush_ = brushOf(start_.settings, start_.scale);
        if (start_.erase || start_.settings.tool == MaskTool::Eraser)
            brush_.mode = Brush::Mode::Erase;
        if (start_.settings.tool == MaskTool::Harmonics)
            harmonics_ = BrushHarmonics{start_.settings.partials, start_.levelDb};
    }

    void add(const BrushPoint &point) override
    {
        const auto pressure = start_.settings.pressure;
        BrushPoint plain = point;
        if (pressure != PenPressure::Strength)
            plain.pressure = 1;
        // Another size is another stroke that goes on from the last place: strokes on each other do not build up.
        const int size = pressure == PenPressure::Size ? std::clamp(int(std::lround(point.pressure * sizes)), 1, sizes)
                                                       : sizes;
        if (!stroke_ || size != size_) {
            Brush brush = brush_;
            brush.diameterMs *= double(size) / sizes;
            brush.diameter *= double(size) / sizes;
            stroke_.emplace(stroke_ ? stroke_->mask() : start_.before, brush, harmonics_);
            size_ = size;
            if (last_)
                stroke_->add(*last_);
        }
        stroke_->add(plain);
        last_ = plain;
    }
    MaskPtr mask() override { return stroke_ ? stroke_->mask() : start_.before; }
    EditKind kind() const override
    {
        return brush_.mode == Brush::Mode::Erase ? EditKind::Erase : harmonics_ ? EditKind::Harmonics : EditKind::Paint;
    }

private:
    static constexpr int sizes = 16; ///< that a pen can tell apart

    const Start start_;
    Brush brush_;
    std::optional<BrushHarmonics> harmonics_;
    std::optional<BrushStroke> stroke_;
    std::optional<BrushPoint> last_;
    int size_ = 0;
};

class Shape : public MaskDrawing {
public:
    explicit Shape(Start start) : start_(std::move(start)) {}

    MaskPtr mask() override
    {
        return combined(start_.before, shape(start_.before->grid(), start_.settings.strength), start_.settings.combine);
    }
    EditKind kind() const override { return EditKind::MaskShape; }

protected:
    virtual MaskPtr shape(const MaskGrid &grid, double opacity) const = 0;
    const Start start_;
};

class Rectangle : public Shape {
public:
    using Shape::Shape;

    void add(const BrushPoint &point) override
    {
        to_ = {point.seconds, point.hz};
        if (!from_)
            from_ = to_;
    }
    std::optional<std::vector<MaskPoint>> outline() const override
    {
        if (!from_)
            return std::vector<MaskPoint>();
        const auto r = rectangle();
        const auto &grid = start_.before->grid();
        const double end = std::min(r.endSeconds, double(grid.samples) / grid.sampleRateHz);
        const double begin = std::max(r.beginSeconds, 0.0), low = std::max(r.lowHz, 0.0);
        const double high = std::min(r.highHz, grid.sampleRateHz / 2.0);
        return std::vector<MaskPoint>{{begin, low}, {end, low}, {end, high}, {begin, high}};
    }

private:
    MaskRectangle rectangle() const
    {
        MaskRectangle r;
        if (start_.settings.rectangle != RectangleSpan::Frequency)
            std::tie(r.beginSeconds, r.endSeconds) = std::minmax(from_->seconds, to_.seconds);
        if (start_.settings.rectangle != RectangleSpan::Time)
            std::tie(r.lowHz, r.highHz) = std::minmax(from_->hz, to_.hz);
        return r;
    }
    MaskPtr shape(const MaskGrid &grid, double opacity) const override
    {
        return from_ ? rectangleMask(grid, rectangle(), opacity) : Mask::uniform(grid);
    }

    std::optional<MaskPoint> from_;
    MaskPoint to_;
};

class Lasso : public Shape {
public:
    using Shape::Shape;

    void add(const BrushPoint &point) override
    {
        points_.push_back({point.seconds, point.hz});
        first_ = std::min(first_, point.seconds);
        last_ = std::max(last_, point.seconds);
    }
    std::optional<std::vector<MaskPoint>> outline() const override { return points_; }
    bool takesLong() const override { return last_ - first_ > longSeconds; }

private:
    MaskPtr shape(const MaskGrid &grid, double opacity) const override
    {
        return lassoMask(grid, {points_, start_.scale, MaskLasso::Fill::NonZero}, opacity);
    }

    static constexpr double longSeconds = 120; ///< of about 5 ms; an hour is a quarter of a second
    std::vector<MaskPoint> points_;
    double first_ = std::numeric_limits<double>::max(), last_ = std::numeric_limits<double>::lowest();
};

} // namespace

std::unique_ptr<MaskDrawing> MaskDrawing::begin(Start start)
{
    switch (start.settings.tool) {
    case MaskTool::Brush:
    case MaskTool::Eraser:
    case MaskTool::Harmonics: return std::make_unique<Stroke>(std::move(start));
    case MaskTool::Rectangle: return std::make_unique<Rectangle>(std::move(start));
    case MaskTool::Lasso: return std::make_unique<Lasso>(std::move(start));
    case MaskTool::Select:
    case MaskTool::Wand: break;
    }
    return nullptr;
}

Brush brushOf(const MaskToolSettings &settings, FrequencyScale scale)
{
    Brush brush;
    const bool semitones = settings.followAxis && scale != FrequencyScale::Linear;
    brush.height = semitones ? Brush::Height::Semitones : Brush::Height::Hz;
    brush.diameter = semitones ? settings.sizeSemitones : settings.sizeHz;
    brush.diameterMs = settings.sizeMs;
    brush.hardness = settings.hardness;
    brush.opacity = settings.strength;
    return brush;
}

} // namespace partita
