// SPDX-License-Identifier: GPL-3.0-or-later
// A gesture of a mask tool, from its points to the mask: which of core's strokes and shapes it is.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/document/edit.h"
#include "core/mask/brush.h"
#include "core/mask/mask_shapes.h"
#include "widgets/mask/mask_tool_state.h"

namespace partita {

/// UI thread, but for takesLong().
class MaskDrawing {
public:
    struct Start {
        MaskToolSettings settings; ///< with what the keys that were held down say
        MaskPtr before;
        bool erase = false;                               ///< with the brush
        FrequencyScale scale = FrequencyScale::Linear;    ///< of the picture that is drawn on
        std::function<double(double, double)> levelDb;    ///< see BrushHarmonics
    };
    /// Null for tools that draw nothing by themselves: Select, Wand.
    static std::unique_ptr<MaskDrawing> begin(Start start);
    virtual ~MaskDrawing() = default;

    virtual void add(const BrushPoint &point) = 0; ///< pressure as the pen says it
    virtual MaskPtr mask() = 0;                    ///< with all points so far
    virtual EditKind kind() const = 0;
    /// mask() is for a worker's thread, once no more points come.
    virtual bool takesLong() const { return false; }
    /// What is dragged out, a closed polygon; none for a stroke, of which a single point is a dab already.
    virtual std::optional<std::vector<MaskPoint>> outline() const { return std::nullopt; }
};

/// The brush as the settings make it.
Brush brushOf(const MaskToolSettings &settings, FrequencyScale scale);

} // namespace partita
