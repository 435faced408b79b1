// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/similar_events.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

#include "core/mask/mask_morphology.h"
#include "core/mask/power_columns.h"

namespace partita {

namespace {

constexpr int mostSteps = 64, mostBands = 64; ///< of a pattern
constexpr int contextCells = 3;               ///< that are looked at around the mask
constexpr double contextWeight = 0.5;         ///< of all of them together, relative to all under the mask
constexpr float floorMarginDb = 6, ceilingDb = 60;

/// Levels above the local floor, in bands of some bins: the floor of a band is its lower quartile in a block of time.
class FloorLevels {
public:
    FloorLevels(const SampleStore &store, ChannelView channel, const MaskArea &box)
        : powers_(store, channel), binBegin_(box.binBegin), binEnd_(box.binEnd),
          binsInBand_((binEnd_ - binBegin_ + mostBands - 1) / mostBands),
          bands_((binEnd_ - binBegin_ + binsInBand_ - 1) / binsInBand_), frames_(powers_.grid().frames()),
          power_(size_t(powers_.bins()))
    {
        const auto wished = std::max<std::int64_t>(std::int64_t(powers_.grid().frameOfSeconds(10)), // so that most is floor
                                                   4 * (box.frameEnd - box.frameBegin));
        blocks_ = std::max<std::int64_t>(frames_ / std::max<std::int64_t>(wished, 1), 1);
    }

    int bands() const { return bands_; }
    int bandOf(int bin) const { return (bin - binBegin_) / binsInBand_; }
    std::int64_t blocks() const { return blocks_; }
    std::int64_t blockBegin(std::int64_t block) const
    {
        return frames_ / blocks_ * block + frames_ % blocks_ * block / blocks_;
    }

    /// Appends the frames of a block to `levels`, [frame][band].
    Result<void> append(std::int64_t block, const std::stop_token &stop, std::vector<float> &levels)
    {
        const auto first = levels.size();
        for (auto frame = blockBegin(block); frame < blockBegin(block + 1); ++frame) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("The search for similar sounds was stopped.")};
            if (auto read = powers_.read(frame, power_.data()); !read)
                return read;
            for (int from = binBegin_; from < binEnd_; from += binsInBand_) {
                float sum = 0;
                for (int bin = from; bin < std::min(from + binsInBand_, binEnd_); ++bin)
                    sum += power_[size_t(bin)];
                levels.push_back(10 * std::log10(std::max(sum, 1e-14f)));
            }
        }
        const auto count = (levels.size() - first) / size_t(bands_);
        std::vector<float> sorted(count);
        for (size_t band = 0; band < size_t(bands_); ++band) {
            for (size_t i = 0; i < count; ++i)
                sorted[i] = levels[first + i * size_t(bands_) + band];
            const auto quartile = sorted.begin() + std::ptrdiff_t(count / 4);
            std::nth_element(sorted.begin(), quartile, sorted.end());
            for (size_t i = 0; i < count; ++i) {
                float &level = levels[first + i * size_t(bands_) + band];
                level = std::clamp(level - *quartile - floorMarginDb, 0.0f, ceilingDb);
            }
        }
        return {};
    }

private:
    PowerColumns powers_;
    const int binBegin_, binEnd_, binsInBand_, bands_;
    const std::int64_t frames_;
    std::int64_t blocks_ = 1;
    std::vector<float> power_;
};

/// Levels by step and band, with weights; a step is the mean of some frames.
struct Pattern {
    std::int64_t framesInStep = 1, steps = 1;
    size_t bands = 1;
    std::vector<float> weights, deviations; ///< [step][band]; deviations from the mean times weights
    double weight = 0, variance = 0;        ///< sums over all cells

    std::int64_t frames() const { return steps * framesInStep; }

    /// Means over framesInStep from each frame on: one frame gives one, as far as there are enough.
    std::vector<float> smoothed(const std::vector<float> &levels) const
    {
        if (framesInStep == 1)
            return levels;
        const size_t reach = size_t(framesInStep) * bands;
        std::vector<float> means;
        if (levels.size() < reach)
            return means;
        means.reserve(levels.size());
        for (size_t i = 0; i + reach <= levels.size(); ++i) {
            float sum = 0;
            for (size_t j = 0; j < reach; j += bands)
                sum += levels[i + j];
            means.push_back(sum / float(framesInStep));
        }
        return means;
    }

    void learn(const float *smooth)
    {
        double sum = 0;
        weight = 0;
        forEachCell([&](size_t cell, size_t at) {
            sum += double(weights[cell]) * double(smooth[at]);
            weight += double(weights[cell]);
        });
        deviations.resize(weights.size());
        variance = 0;
        forEachCell([&](size_t cell, size_t at) {
            const double deviation = double(smooth[at]) - sum / weight;
            deviations[cell] = float(double(weights[cell]) * deviation);
            variance += double(weights[cell]) * deviation * deviation;
        });
    }

    double score(const float *smooth) const
    {
        // By band, so that the compiler can do several at once.
        float common[mostBands] = {}, sum[mostBands] = {}, squares[mostBands] = {};
        for (std::int64_t step = 0; step < steps; ++step) {
            const float *x = smooth + size_t(step * framesInStep) * bands;
            const float *w = weights.data() + size_t(step) * bands, *d = deviations.data() + size_t(step) * bands;
            for (size_t b = 0; b < bands; ++b) {
                common[b] += d[b] * x[b];
                sum[b] += w[b] * x[b];
                squares[b] += w[b] * x[b] * x[b];
            }
        }
        double total = 0, mean = 0, power = 0;
        for (size_t b = 0; b < bands; ++b) {
            total += double(common[b]);
            mean += double(sum[b]);
            power += double(squares[b]);
        }
        const double here = power - mean * mean / weight;
        return here > 0.01 * variance ? total / std::sqrt(here * variance) : 0; // less is next to nothing
    }

private:
    template <class Use>
    void forEachCell(const Use &use) const
    {
        for (size_t step = 0; step < size_t(steps); ++step) {
            for (size_t b = 0; b < bands; ++b)
                use(step * bands + b, step * size_t(framesInStep) * bands + b);
        }
    }
};

/// What is under the mask, and around it by contextWeight; in the box of both.
Pattern patternOf(const Mask &event, const Mask &withContext, const MaskArea &box, const FloorLevels &levels)
{
    Pattern pattern;
    const auto frames = box.frameEnd - box.frameBegin;
    pattern.framesInStep = (frames + mostSteps - 1) / mostSteps;
    pattern.steps = std::max<std::int64_t>(frames / pattern.framesInStep, 1);
    pattern.bands = size_t(levels.bands());
    pattern.weights.resize(size_t(pattern.steps) * pattern.bands);
    std::vector<float> context(pattern.weights.size());
    double inside = 0, around = 0;
    for (auto frame = box.frameBegin; frame < std::min(box.frameBegin + pattern.frames(), box.frameEnd); ++frame) {
        for (int bin = box.binBegin; bin < box.binEnd; ++bin) {
            const int opacity = event.at(frame, bin), more = withContext.at(frame, bin) - opacity;
            const auto step = (frame - box.frameBegin) / pattern.framesInStep;
            const auto cell = size_t(step) * pattern.bands + size_t(levels.bandOf(bin));
            pattern.weights[cell] += float(opacity);
            context[cell] += float(more);
            inside += opacity;
            around += more;
        }
    }
    for (size_t i = 0; around > 0 && i < context.size(); ++i)
        pattern.weights[i] += float(contextWeight * inside / around) * context[i];
    for (float &weight : pattern.weights)
        weight /= float(inside);
    return pattern;
}

/// The best, as long as they keep `apart` frames from each other and from 0; by time.
std::vector<SimilarEvent> withoutOverlaps(std::vector<SimilarEvent> peaks, std::int64_t apart)
{
    std::sort(peaks.begin(), peaks.end(), [](const SimilarEvent &a, const SimilarEvent &b) { return a.score > b.score; });
    std::set<std::int64_t> taken{0};
    std::vector<SimilarEvent> kept;
    for (const auto &peak : peaks) {
        const auto next = taken.upper_bound(peak.shiftFrames - apart);
        if (next != taken.end() && *next < peak.shiftFrames + apart)
            continue;
        taken.insert(peak.shiftFrames);
        kept.push_back(peak);
    }
    std::sort(kept.begin(), kept.end(),
              [](const SimilarEvent &a, const SimilarEvent &b) { return a.shiftFrames < b.shiftFrames; });
    return kept;
}

Error nothingToFind(Sentence sentence) { return {ErrorCode::InvalidArgument, std::move(sentence)}; }

} // namespace

Result<std::vector<SimilarEvent>> findSimilarEvents(const SampleStore &store, const Mask &event,
                                                    const SimilarEventsOptions &options)
{
    const auto &grid = event.grid();
    assert((grid == MaskGrid{store.sampleRateHz(), store.frames()}));
    const auto extent = event.extent();
    if (extent.empty() || event.background() != 0)
        return nothingToFind(Sentence::tr("Select the one sound whose repetitions are to be found."));
    if (double(extent.frameEnd - extent.frameBegin) > grid.frameOfSeconds(60))
        return nothingToFind(Sentence::tr("The selection is longer than a minute; select a shorter sound."));
    const auto spec = grid.stft();
    const MaskReach context{1000.0 * contextCells * spec.hopFrames / spec.sampleRateHz, contextCells * spec.binHz()};
    const auto withContext = grown(event, context, options.stop);
    if (!withContext)
        return withContext.error();
    const auto box = (*withContext)->extent();
    FloorLevels source(store, options.channel, box);
    auto pattern = patternOf(event, **withContext, box, source);
    const auto bands = pattern.bands;

    std::vector<float> levels;
    std::int64_t block = 0;
    while (source.blockBegin(block + 1) <= box.frameBegin)
        ++block;
    const auto firstFrame = source.blockBegin(block);
    for (; block < source.blocks() && source.blockBegin(block) < box.frameEnd; ++block) {
        if (auto done = source.append(block, options.stop, levels); !done)
            return done.error();
    }
    pattern.learn(pattern.smoothed(levels).data() + size_t(box.frameBegin - firstFrame) * bands);
    if (!(pattern.variance > pattern.weight)) // a deviation of 1 dB
        return nothingToFind(Sentence::tr("What is selected does not stand out from what is around it; select a sound."));

    std::vector<SimilarEvent> peaks;
    SimilarEvent before{0, -2}, last{0, -2}; // the two latest scores
    const auto consider = [&](const SimilarEvent &next) {
        if (last.score > options.threshold && last.score >= before.score && last.score > next.score)
            peaks.push_back(last);
        before = last;
        last = next;
    };
    levels.clear();
    std::int64_t frame = 0; // of the first in `levels`, and the next place to try
    for (block = 0; block < source.blocks(); ++block) {
        if (auto done = source.append(block, options.stop, levels); !done)
            return done.error();
        const auto smooth = pattern.smoothed(levels);
        const auto places = std::int64_t(levels.size() / bands) - pattern.frames() + 1;
        for (std::int64_t i = 0; i < places; ++i)
            consider({frame + i - box.frameBegin, pattern.score(smooth.data() + size_t(i) * bands)});
        if (places > 0) {
            levels.erase(levels.begin(), levels.begin() + std::ptrdiff_t(size_t(places) * bands));
            frame += places;
        }
        if (options.progress)
            options.progress(double(block + 1) / double(source.blocks()));
    }
    consider({0, -2});
    return withoutOverlaps(std::move(peaks), extent.frameEnd - extent.frameBegin);
}

MaskPtr repeatedMask(const Mask &event, std::span<const SimilarEvent> others)
{
    const auto extent = event.extent();
    MaskBuilder builder(event);
    for (const auto &other : others) {
        const auto shift = other.shiftFrames;
        const MaskArea area{extent.frameBegin + shift, extent.frameEnd + shift, extent.binBegin, extent.binEnd};
        builder.edit(area, [&](std::int64_t frame, int bin, std::uint8_t &value) {
            value = std::max(value, event.at(frame - shift, bin));
        });
    }
    return builder.finish();
}

} // namespace partita
