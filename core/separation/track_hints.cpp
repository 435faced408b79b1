// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/track_hints.h"

#include <algorithm>
#include <cmath>

namespace partita {

MaskPtr surroundingsOf(const Mask &yes, double opacity, double reachSeconds)
{
    const auto grid = yes.grid();
    const auto frames = grid.frames();
    const auto reach = std::int64_t(std::lround(reachSeconds * grid.sampleRateHz / grid.stft().hopFrames));
    std::vector<FrameRange> near; // in order
    const auto add = [&](std::int64_t frame) {
        const FrameRange range{std::max<std::int64_t>(0, frame - reach), std::min(frame + reach + 1, frames)};
        if (!near.empty() && range.begin <= near.back().end)
            near.back().end = std::max(near.back().end, range.end);
        else if (!range.empty())
            near.push_back(range);
    };
    if (yes.background() > 0) {
        near.push_back({0, frames});
    } else {
        yes.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) {
            for (std::int64_t f = 0; f < Mask::tileFrames; ++f) {
                const auto row = tile->begin() + f * Mask::tileBins;
                if (std::any_of(row, row + Mask::tileBins, [](std::uint8_t value) { return value > 0; }))
                    add(index.column * Mask::tileFrames + f);
            }
        });
    }
    MaskBuilder builder(*Mask::uniform(grid));
    for (const auto &range : near) {
        builder.edit({range.begin, range.end, 0, grid.bins()}, [&](std::int64_t frame, int bin, std::uint8_t &value) {
            value = std::uint8_t(std::lround(opacity * (255 - yes.at(frame, bin))));
        });
    }
    return builder.finish();
}

HintedGains::HintedGains(std::vector<TrackHints> hints, const StftSpec &spec) : hints_(std::move(hints)), spec_(spec) {}

/// Opacities in [0, 1] at a sample position, for the bins of spec_: between the mask's cells, linear in time and frequency.
void HintedGains::opacity(const Mask &mask, double position, std::span<float> out) const
{
    const auto grid = mask.grid().stft();
    const auto lastFrame = mask.grid().frames() - 1;
    const double at = std::clamp(position / grid.hopFrames, 0.0, double(lastFrame));
    const auto lower = std::int64_t(at);
    const float later = float(at - double(lower));
    std::vector<std::uint8_t> a(size_t(grid.bins())), b(size_t(grid.bins()));
    mask.column(lower, a.data());
    mask.column(std::min(lower + 1, lastFrame), b.data());
    const double ratio = spec_.binHz() / grid.binHz();
    for (size_t k = 0; k < out.size(); ++k) {
        const double bin = std::min(double(k) * ratio, double(grid.bins() - 1));
        const auto low = size_t(bin), high = std::min(low + 1, a.size() - 1);
        const float upper = float(bin - double(low));
        const float early = float(a[low]) + (float(a[high]) - float(a[low])) * upper;
        const float late = float(b[low]) + (float(b[high]) - float(b[low])) * upper;
        out[k] = (early + (late - early) * later) / 255;
    }
}

void HintedGains::apply(std::int64_t frame, std::span<float> gains) const
{
    if (std::none_of(hints_.begin(), hints_.end(), [](const TrackHints &h) { return h.any(); }))
        return;
    const auto bins = size_t(spec_.bins());
    const size_t tracks = gains.size() / bins;
    std::vector<float> yes(bins), no(bins);
    for (size_t t = 0; t < std::min(tracks, hints_.size()); ++t) {
        const auto &h = hints_[t];
        const auto gain = gains.subspan(t * bins, bins);
        const double position = double(frame * spec_.hopFrames + h.firstSample);
        const auto load = [&](const MaskPtr &mask, std::vector<float> &to) {
            if (mask)
                opacity(*mask, position, to);
            else
                std::fill(to.begin(), to.end(), 0.0f);
        };
        if (h.yes || h.no) {
            load(h.yes, yes);
            load(h.no, no);
            for (size_t k = 0; k < bins; ++k) {
                const float odds = std::exp(h.logOdds * (yes[k] - no[k]));
                const float heard = std::max(gain[k], hintFloor * yes[k]);
                gain[k] = heard * odds / (heard * odds + 1 - heard);
            }
        }
        if (h.within) {
            load(h.within, yes);
            for (size_t k = 0; k < bins; ++k)
                gain[k] *= yes[k];
        }
        if (h.taken) {
            load(h.taken, no);
            for (size_t k = 0; k < bins; ++k)
                gain[k] *= 1 - no[k];
        }
    }
    for (size_t t = 0; t < std::min(tracks, hints_.size()); ++t) { // after all, as it takes from all others
        if (!hints_[t].given)
            continue;
        opacity(*hints_[t].given, double(frame * spec_.hopFrames + hints_[t].firstSample), yes);
        for (size_t other = 0; other < tracks; ++other) {
            for (size_t k = 0; k < bins; ++k) {
                float &gain = gains[other * bins + k];
                gain = (other == t ? yes[k] : 0.0f) + gain * (1 - yes[k]);
            }
        }
    }
    for (size_t k = 0; k < bins; ++k) {
        float sum = 0;
        for (size_t t = 0; t < tracks; ++t)
            sum += gains[t * bins + k];
        for (size_t t = 0; t < tracks && sum > 1; ++t)
            gains[t * bins + k] /= sum;
    }
}

} // namespace partita
