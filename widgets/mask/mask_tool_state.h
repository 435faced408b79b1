// SPDX-License-Identifier: GPL-3.0-or-later
// Which tool draws masks, and how: shared by all lanes of a window.
#pragma once

#include <QObject>

#include "core/mask/mask_algebra.h"

namespace partita {

enum class MaskTool {
    Select, ///< draws nothing: a click seeks, a drag selects
    Brush, Eraser, Rectangle, Lasso, Wand, Harmonics
};

enum class RectangleSpan { Both, Time, Frequency }; ///< what of a dragged box counts
enum class PenPressure { Ignored, Size, Strength }; ///< of a tablet

struct MaskToolSettings {
    static constexpr double leastSizeMs = 5, mostSizeMs = 20000;
    static constexpr double leastSizeHz = 10, mostSizeHz = 20000;
    static constexpr double leastSizeSemitones = 0.5, mostSizeSemitones = 48;
    static constexpr double leastToleranceDb = 1, mostToleranceDb = 60;
    static constexpr int mostPartials = 64;

    MaskTool tool = MaskTool::Select;
    /// Diameters of the brush, of the eraser, and, in height only, of the harmonics.
    double sizeMs = 120, sizeHz = 400, sizeSemitones = 3;
    bool followAxis = true;  ///< in semitones where the axis is logarithmic or mel, so that it looks the same high and low
    double hardness = 0.5;   ///< 0: soft to the middle, 1: a sharp edge
    double strength = 1;     ///< 0.01 to 1: opacity of what is drawn
    double toleranceDb = 12; ///< of the wand
    int partials = 8;        ///< of the harmonics, with the one that is drawn: 1 to mostPartials
    MaskCombine combine = MaskCombine::Replace; ///< of shapes; the brush and the harmonics' stroke add, the eraser takes away
    RectangleSpan rectangle = RectangleSpan::Both;
    PenPressure pressure = PenPressure::Size;

    bool operator==(const MaskToolSettings &) const = default;
};

/// UI thread.
class MaskToolState : public QObject {
    Q_OBJECT

public:
    explicit MaskToolState(QObject *parent = nullptr) : QObject(parent) {}

    const MaskToolSettings &settings() const { return settings_; }
    /// Values out of range are put right.
    void set(MaskToolSettings settings);
    void setTool(MaskTool tool);
    /// Larger (1) or smaller (-1) by an eighth of an octave, in time and frequency.
    void resizeBrush(int steps);
    void harden(int steps); ///< by tenths

Q_SIGNALS:
    void changed(const partita::MaskToolSettings &before);

private:
    MaskToolSettings settings_;
};

} // namespace partita
