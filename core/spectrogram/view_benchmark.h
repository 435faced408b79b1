// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a recording is seen: the numbers behind "the window never waits".
#pragma once

#include "core/document/sample_store.h"

namespace partita {

struct ViewBenchmarkOptions {
    int width = 1600, height = 400, fftSize = 2048;
    int workers = 0; ///< 0: one per core
    std::size_t cacheBytes = std::size_t(128) << 20;
    bool withWaveform = true; ///< the peaks are computed at the same time, as in the window
    int scrollSteps = 600;    ///< pictures of 10 s of audio, each 1 % further: 10 s at 60 a second
};

struct ViewBenchmark {
    int tiles = 0;
    double firstPictureSeconds = 0; ///< until every tile of the whole recording in `width` pixels shows something
    double refinedSeconds = 0;      ///< until they are final, from the beginning
    double waveformSeconds = 0;     ///< until the peaks are complete, from the beginning; 0 without
    double paintMedianMs = 0, paintP99Ms = 0, paintWorstMs = 0; ///< assembling levels from cached tiles while scrolling
    std::size_t cacheBytes = 0, peakBytes = 0;
};

/// Blocks until all is measured. The store should be just opened. Errors: the first of the store; InvalidArgument for
/// sizes below 1.
Result<ViewBenchmark> benchmarkView(StorePtr store, const ViewBenchmarkOptions &options = {});

} // namespace partita
