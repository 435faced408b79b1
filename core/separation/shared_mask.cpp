// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/shared_mask.h"

#include <algorithm>
#include <cmath>

namespace partita {

TrackGains shareMask(const SpanMask &mask, std::span<const float> bandPower, std::int64_t maskFirstFrame,
                     std::int64_t begin, std::int64_t end, int frameAlignment, const Bands &bands,
                     std::span<const MaskPart> parts, int tracks)
{
    TrackGains out;
    out.firstFrame = begin;
    out.frames = end - begin;
    out.tracks = tracks;
    out.bands = mask.bands;
    out.gain.assign(size_t(out.frames) * size_t(out.rowSize()), 0.0f);
    out.partEnergy.assign(parts.size(), 0.0);

    const auto centers = bands.centersHz();
    const int firstHigh = std::min(
        int(std::lower_bound(centers.begin(), centers.end(), highBandsFromHz) - centers.begin()), mask.bands - 1);
    const float highScale = 1.0f / float(mask.bands - firstHigh);
    std::vector<float> sum(size_t(mask.bands)), scale(size_t(mask.bands));
    const auto gainRow = [&](const MaskPart &part, std::int64_t frame) {
        return mask.gain.data() +
               (std::int64_t(part.vector) * mask.frames + (frame - maskFirstFrame)) * mask.bands;
    };
    // A network that fails on odd input must not spoil the samples: anything but a number in [0, 1] is brought there.
    const auto sane = [](float gain) { return gain > 0 ? std::min(gain, 1.0f) : 0.0f; };

    for (std::int64_t frame = begin; frame < end; ++frame) {
        std::fill(sum.begin(), sum.end(), 0.0f);
        for (const MaskPart &part : parts) {
            const float *gain = gainRow(part, frame);
            for (int b = 0; b < mask.bands; ++b)
                sum[size_t(b)] += sane(gain[b]) * part.share;
        }
        for (int b = 0; b < mask.bands; ++b)
            scale[size_t(b)] = sum[size_t(b)] > 1 ? 1 / sum[size_t(b)] : 1.0f;

        const float *power = bandPower.data() + (frame - maskFirstFrame) * mask.bands;
        for (int b = 0; b < mask.bands; ++b)
            out.energy += double(power[b]);
        float *row = out.gain.data() + (frame - begin) * out.rowSize();
        for (size_t p = 0; p < parts.size(); ++p) {
            const float *gain = gainRow(parts[p], frame);
            float *track = row + parts[p].track * (mask.bands + 1);
            double energy = 0;
            for (int b = 0; b < mask.bands; ++b) {
                const float g = sane(gain[b]) * parts[p].share * scale[size_t(b)];
                track[b] += g;
                energy += double(g) * double(g) * double(power[b]);
            }
            out.partEnergy[p] += energy;
        }
        for (int t = 0; t < tracks; ++t) {
            float *track = row + t * (mask.bands + 1);
            float high = 0;
            for (int b = firstHigh; b < mask.bands; ++b)
                high += track[b];
            track[mask.bands] = high * highScale;
        }
    }

    const std::int64_t steps = mask.frames / frameAlignment;
    const std::int64_t firstStep = (begin - maskFirstFrame) / frameAlignment;
    const std::int64_t lastStep = (end - maskFirstFrame + frameAlignment - 1) / frameAlignment;
    for (int q = 0; q < mask.queries; ++q)
        out.presence.insert(out.presence.end(), mask.presence.begin() + q * steps + firstStep,
                            mask.presence.begin() + q * steps + std::min(lastStep, steps));
    return out;
}

std::vector<Bands::Position> gainPositions(const Bands &bands, const StftSpec &spec)
{
    const double topHz = bands.centersHz().back();
    std::vector<Bands::Position> positions = bands.positions(spec.bins(), spec.binHz());
    for (int bin = 0; bin < spec.bins(); ++bin) {
        const double hz = bin * spec.binHz();
        if (hz > topHz)
            positions[size_t(bin)] = {bands.count() - 1, float(std::min(1.0, (hz - topHz) / highFadeHz))};
    }
    return positions;
}

} // namespace partita
