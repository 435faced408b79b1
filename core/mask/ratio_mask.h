// SPDX-License-Identifier: GPL-3.0-or-later
// What a separation decided, as a mask: to be looked at, and corrected by hand.
#pragma once

#include <functional>
#include <stop_token>

#include "core/document/document.h"
#include "core/mask/mask.h"

namespace partita {

struct RatioMaskOptions {
    FrameRange within;         ///< samples; the mask is empty elsewhere
    std::stop_token stop{};
    std::function<void(double)> progress{}; ///< fraction done, 0 to 1; in the calling thread
};

/// The ratio mask of a stem (Wang, "Time-frequency masking for speech separation", 2008): at each cell |S| / |M|, at most 1,
/// where |S|² and |M|² are the powers of stem and mixture, summed over the channels; 0 where the mixture is below -140 dB.
/// It is not the network's own gain: that has another lattice, and where the stem's neighbours in time leak through the
/// windows the ratio differs from it. Taking what is under it out of the mixture gives the stem again, up to that and to the
/// 8 bits of an opacity. Reads both once, in blocks; memory is that of the mask, at most 1 byte a cell of the range, 88 kB a
/// second at 44.1 kHz. Errors: InvalidArgument for stores of different shapes, Cancelled, those of the stores. Any thread
/// that may wait.
Result<MaskPtr> ratioMask(const SampleStore &stem, const SampleStore &mixture, const RatioMaskOptions &options);

/// What has to be given to a lane and taken from it, besides what `before` says, so that instead of `shown`, what it has now,
/// it gets `wanted`; both on the same grid. For a gain g of the network that is
///     g' = given + (1 - given) (1 - taken) g,
/// the order in which HintedGains applies them.
Corrections correctionsFor(const Mask &shown, const Mask &wanted, const Corrections &before = {});

} // namespace partita
