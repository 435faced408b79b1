// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/ratio_mask.h"

#include <algorithm>
#include <cmath>
#include <complex>

#include "core/mask/mask_algebra.h"

namespace partita {

namespace {

constexpr float floorPower = 1e-14f; ///< of a full-scale sine: -140 dB

/// Powers [tileFrames][bins] of a column of tiles, summed over the channels.
class TileColumn {
public:
    TileColumn(const SampleStore &store, const Stft &stft)
        : store_(store), stft_(stft), samples_(size_t((Mask::tileFrames - 1) * stft.spec().hopFrames + stft.spec().windowFrames)),
          interleaved_(samples_ * size_t(store.channels())), channel_(samples_), spectrum_(size_t(stft.spec().bins())),
          power_(size_t(Mask::tileFrames) * spectrum_.size())
    {
    }
    Result<void> read(std::int64_t column)
    {
        const auto &spec = stft_.spec();
        if (auto done = store_.read(column * Mask::tileFrames * spec.hopFrames - spec.windowFrames / 2, interleaved_); !done)
            return done;
        std::fill(power_.begin(), power_.end(), 0.0f);
        const auto channels = size_t(store_.channels());
        const float scale = 16.0f / (float(spec.windowFrames) * float(spec.windowFrames));
        for (size_t c = 0; c < channels; ++c) {
            for (size_t i = 0; i < samples_; ++i)
                channel_[i] = interleaved_[i * channels + c];
            for (size_t frame = 0; frame < size_t(Mask::tileFrames); ++frame) {
                stft_.forwardFrame(channel_.data() + frame * size_t(spec.hopFrames), spectrum_.data());
                float *power = power_.data() + frame * spectrum_.size();
                for (size_t b = 0; b < spectrum_.size(); ++b)
                    power[b] += scale * std::norm(spectrum_[b]);
            }
        }
        return {};
    }
    const std::vector<float> &power() const { return power_; }

private:
    const SampleStore &store_;
    const Stft &stft_;
    const size_t samples_;
    std::vector<float> interleaved_, channel_;
    std::vector<std::complex<float>> spectrum_;
    std::vector<float> power_;
};

double gain(std::uint8_t opacity) { return opacity / 255.0; }
std::uint8_t opacityOf(double gain) { return std::uint8_t(std::lround(255 * std::clamp(gain, 0.0, 1.0))); }

MaskPtr orNone(MaskPtr mask) { return mask->isUniform() && mask->background() == 0 ? nullptr : mask; }

} // namespace

Result<MaskPtr> ratioMask(const SampleStore &stem, const SampleStore &mixture, const RatioMaskOptions &options)
{
    if (!haveSameShape(stem, mixture))
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The stem and the mixture are not of the same length and format.")};
    const MaskGrid grid{mixture.sampleRateHz(), mixture.frames()};
    const auto spec = grid.stft();
    const Stft stft(spec);
    TileColumn of(stem, stft), all(mixture, stft);
    const auto begin = std::clamp<std::int64_t>(options.within.begin / spec.hopFrames, 0, grid.frames());
    const auto after = (options.within.end + spec.hopFrames - 1) / spec.hopFrames;
    const auto end = options.within.empty() ? begin : std::clamp<std::int64_t>(after, begin, grid.frames());
    MaskBuilder builder(*Mask::uniform(grid));
    std::vector<std::uint8_t> cells(all.power().size());
    const auto first = begin / Mask::tileFrames, last = (end + Mask::tileFrames - 1) / Mask::tileFrames;
    for (auto column = first; begin < end && column < last; ++column) {
        if (options.stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        auto read = of.read(column);
        if (read)
            read = all.read(column);
        if (!read)
            return read.error();
        const auto bins = std::int64_t(grid.bins());
        const auto from = std::max<std::int64_t>(begin - column * Mask::tileFrames, 0) * bins;
        const auto to = std::min<std::int64_t>(end - column * Mask::tileFrames, Mask::tileFrames) * bins;
        std::fill(cells.begin(), cells.end(), std::uint8_t(0));
        for (auto i = size_t(from); i < size_t(to); ++i) {
            const float whole = all.power()[i], part = std::min(of.power()[i], whole);
            cells[i] = whole < floorPower ? 0 : opacityOf(std::sqrt(double(part) / double(whole)));
        }
        builder.setColumn(column, cells.data());
        if (options.progress)
            options.progress(double(column + 1 - first) / double(last - first));
    }
    return builder.finish();
}

Corrections correctionsFor(const Mask &shown, const Mask &wanted, const Corrections &before)
{
    const auto empty = Mask::uniform(wanted.grid());
    const Mask &gave = before.given ? *before.given : *empty, &took = before.taken ? *before.taken : *empty;
    MaskBuilder given(gave), taken(took);
    const auto area = differingArea(shown, wanted);
    given.edit(area, [&](std::int64_t frame, int bin, std::uint8_t &value) {
        const double now = gain(shown.at(frame, bin)), then = gain(wanted.at(frame, bin));
        if (then > now) // now is below 1
            value = opacityOf(1 - (1 - gain(value)) * (1 - then) / (1 - now));
        else if (then < now)
            value = opacityOf(gain(value) * then / now);
    });
    const auto gives = given.finish();
    taken.edit(area, [&](std::int64_t frame, int bin, std::uint8_t &value) {
        const double now = gain(shown.at(frame, bin)), then = gain(wanted.at(frame, bin));
        if (then >= now)
            return;
        // Of what came from the network, (1 - given) (1 - taken) g, the same part stays as of the rest.
        const double stays = (1 - gain(gave.at(frame, bin))) * (1 - gain(value)) * then / now;
        const double room = 1 - gain(gives->at(frame, bin));
        value = opacityOf(room > 0 ? 1 - stays / room : 0);
    });
    return {orNone(gives), orNone(taken.finish())};
}

} // namespace partita
