// SPDX-License-Identifier: GPL-3.0-or-later
// Brush and eraser.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/mask/mask.h"

namespace partita {

/// An ellipse as it moves. On a logarithmic axis a brush is as high in semitones everywhere, and its strokes are straight
/// there; else it is as high in Hz. At least as wide and as high as a cell.
struct Brush {
    enum class Height { Hz, Semitones };
    enum class Mode { Paint, Erase };
    double diameterMs = 100, diameter = 500; ///< the second in units of `height`; both 0 or more
    Height height = Height::Hz;
    double hardness = 0.5; ///< 0 to 1: the part of the radius that is covered wholly; the rest fades out as a raised cosine
    double opacity = 1;    ///< 0 to 1
    Mode mode = Mode::Paint;
};

struct BrushPoint {
    double seconds = 0, hz = 0;
    double pressure = 1; ///< 0 to 1: multiplies the opacity
};

/// Paints the overtones along with what is painted.
struct BrushHarmonics {
    int partials = 0; ///< with the fundamental; 0: as many as there are up to the Nyquist frequency
    /// Level in dB at a time and frequency; NaN or minus infinity where it is not known. Each overtone then goes to the
    /// local peak within 3 % of where it is expected, and where there is none to where it is expected.
    std::function<double(double seconds, double hz)> levelDb;
};

/// One stroke. Paint is the maximum of the mask and of the brush at all places on its way, erasing the minimum with its
/// inverse: nothing builds up, so the points may come as finely and in as many calls as they like. A point costs the tiles
/// that it touches, however long the recording is. One thread.
class BrushStroke {
public:
    BrushStroke(MaskPtr before, const Brush &brush, std::optional<BrushHarmonics> harmonics = {});

    void add(const BrushPoint &point); ///< joined to the one before by a straight line; ignored unless finite
    MaskPtr mask();                    ///< with all points so far
    MaskArea touched();                ///< what may have changed since this was last asked for

private:
    struct Place {
        double frame = 0, y = 0; ///< y on the axis of the brush: Hz or semitones
        double pressure = 1;
    };
    double axisOfBin(double bin) const;
    Place placeOf(const BrushPoint &point, double hz) const;
    void paint(const Place &from, const Place &to);
    void paintPiece(const Place &from, const Place &to);
    std::vector<double> partials(const BrushPoint &point) const; ///< in Hz, the first is the point's
    std::optional<double> peakNear(double seconds, double hz, double withinHz) const;

    const Brush brush_;
    const std::optional<BrushHarmonics> harmonics_;
    const MaskGrid grid_;
    const std::int64_t frames_;
    const int bins_;
    const double binHz_;
    double radiusFrames_ = 0, leastRadius_ = 0;
    std::vector<double> axis_, radius_; ///< by bin, both on the axis
    std::vector<double> whole_;         ///< by bin: the part of the radius that is covered wholly
    MaskBuilder builder_;
    MaskPtr mask_; ///< null: not up to date
    MaskArea touched_;
    std::vector<Place> last_; ///< by partial
};

} // namespace partita
