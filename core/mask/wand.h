// SPDX-License-Identifier: GPL-3.0-or-later
// Magic wand: connected energy.
#pragma once

#include <stop_token>

#include "core/mask/mask.h"
#include "core/mask/mask_shapes.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

struct WandOptions {
    double toleranceDb = 12;            ///< above and below the level of the cell that was pointed at; 0 or more
    MaskArea within{};                  ///< what is seen; empty: the whole recording
    std::int64_t mostCells = 4'000'000; ///< from where on the selection does not grow
    double opacity = 1;                 ///< 0 to 1
    ChannelView channel = ChannelView::Sum;
    std::stop_token stop{};
};

struct WandResult {
    MaskPtr mask;
    std::int64_t cells = 0;
    bool complete = true; ///< false: there is more than mostCells, and these are some around the place
};

/// The cells that are connected, also by corners, with the one at `place` and whose levels differ from its by no more than
/// the tolerance. Levels below -140 dB count as that. Columns are computed as the selection reaches them: some 10 us each.
/// Errors: InvalidArgument for a place outside of `within`, Cancelled, those of the store. Any thread that may wait.
Result<WandResult> magicWand(const SampleStore &store, const MaskPoint &place, const WandOptions &options = {});

} // namespace partita
