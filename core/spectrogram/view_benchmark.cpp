// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/view_benchmark.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <optional>
#include <set>

#include "core/spectrogram/peak_source.h"
#include "core/spectrogram/spectrogram_source.h"
#include "core/spectrogram/spectrogram_view.h"

namespace partita {

namespace {

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// What the worker threads reported.
struct Reports {
    std::mutex mutex;
    std::condition_variable changed;
    std::set<TileKey> shown;
    std::optional<Error> error;

    void fail(const Error &e)
    {
        std::lock_guard lock(mutex);
        error = error ? error : e;
        changed.notify_all();
    }
    /// Looks again at every report, and at least every 5 ms: idle() may come true just after the last one.
    Result<void> waitUntil(const std::function<bool()> &done)
    {
        std::unique_lock lock(mutex);
        while (!error && !done())
            changed.wait_for(lock, std::chrono::milliseconds(5));
        return error ? Result<void>(*error) : Result<void>();
    }
};

void sortPaintTimes(std::vector<double> &milliseconds, ViewBenchmark &result)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) { return milliseconds[size_t(part * double(milliseconds.size() - 1))]; };
    result.paintMedianMs = at(0.5);
    result.paintP99Ms = at(0.99);
    result.paintWorstMs = at(1);
}

} // namespace

Result<ViewBenchmark> benchmarkView(StorePtr store, const ViewBenchmarkOptions &options)
{
    if (options.width < 1 || options.height < 1 || options.scrollSteps < 1)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("A picture needs a width, a height and at least one step.")};
    Reports reports;
    WorkerPool pool(options.workers);
    const auto cache = std::make_shared<TileCache>(options.cacheBytes);
    const std::int64_t frames = store->frames();
    const int rate = store->sampleRateHz();
    SpectrogramView view{TimeAxis::fitting(frames, options.width),
                         {FrequencyScale::Linear, 0, rate / 2.0, options.height},
                         options.width, options.fftSize, ChannelView::Sum};
    ViewBenchmark result;

    const auto start = Clock::now();
    const auto failed = [&](const Error &error) { reports.fail(error); };
    SpectrogramSource spectrogram(store, pool, cache,
                                  {[&](const TileKey &key) {
                                       std::lock_guard lock(reports.mutex);
                                       reports.shown.insert(key);
                                       reports.changed.notify_all();
                                   },
                                   failed});
    const auto tiles = tilesOfView(view, frames, options.width / 2.0, 0);
    spectrogram.setWanted(tiles);
    std::optional<PeakSource> peaks;
    if (options.withWaveform)
        peaks.emplace(store, pool, PeakSource::Events{{}, failed});
    result.tiles = int(tiles.size());
    if (auto done = reports.waitUntil([&] { return reports.shown.size() == tiles.size(); }); !done)
        return done.error();
    result.firstPictureSeconds = secondsSince(start);
    if (auto done = reports.waitUntil([&] { return spectrogram.idle(); }); !done)
        return done.error();
    result.refinedSeconds = secondsSince(start);
    if (peaks) {
        if (auto done = reports.waitUntil([&] { return peaks->idle(); }); !done)
            return done.error();
        result.waveformSeconds = secondsSince(start);
        result.peakBytes = peaks->bytes();
    }

    // Ten seconds of audio; every step waits for its tiles, so that only the assembling is measured.
    view.time = {double(frames) / 2, 10.0 * rate / options.width};
    std::vector<std::uint8_t> levels(size_t(options.width) * size_t(options.height));
    std::vector<double> paintMs;
    for (int i = 0; i < options.scrollSteps; ++i) {
        spectrogram.setWanted(tilesOfView(view, frames, options.width / 2.0));
        if (auto done = reports.waitUntil([&] { return spectrogram.idle(); }); !done)
            return done.error();
        const auto begin = Clock::now();
        ViewPainter(view, rate, frames)
            .paint([&](const TileKey &key) { return spectrogram.tile(key); }, 0, options.width, levels.data(), options.width);
        paintMs.push_back(1000 * secondsSince(begin));
        view.time.firstFrame += view.time.framesPerPixel * options.width / 100.0;
        if (view.time.firstFrame >= double(frames))
            view.time.firstFrame = 0;
    }
    sortPaintTimes(paintMs, result);
    result.cacheBytes = cache->bytes();
    return result;
}

} // namespace partita
