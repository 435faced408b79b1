// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/wand.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <deque>
#include <unordered_map>
#include <utility>

#include "core/mask/power_columns.h"

namespace partita {

namespace {

constexpr float floorPower = 1e-14f;

using Bits = std::vector<std::uint64_t>; ///< by bin, the lowest first

/// Adds to `selected` all of `alike` that is connected with it upwards or downwards. Both by doubling steps within a word
/// (Kogge & Stone 1973), with a bit handed on to the next.
void spread(const Bits &alike, Bits &selected)
{
    const auto fill = [](std::uint64_t generate, std::uint64_t propagate, auto shifted) {
        for (int step = 1; step < 64; step *= 2) {
            generate |= propagate & shifted(generate, step);
            propagate &= shifted(propagate, step);
        }
        return generate;
    };
    std::uint64_t carry = 0;
    for (size_t i = 0; i < alike.size(); ++i) {
        selected[i] = fill(selected[i] | (alike[i] & carry), alike[i], [](std::uint64_t x, int n) { return x << n; });
        carry = selected[i] >> 63;
    }
    carry = 0;
    for (size_t i = alike.size(); i-- > 0;) {
        selected[i] = fill(selected[i] | (alike[i] & carry << 63), alike[i], [](std::uint64_t x, int n) { return x >> n; });
        carry = selected[i] & 1;
    }
}

class Fill {
public:
    Fill(const SampleStore &store, const WandOptions &options)
        : powers_(store, options.channel), options_(options), power_(size_t(powers_.bins())),
          area_(options.within.empty() ? powers_.grid().area() : options.within.intersected(powers_.grid().area()))
    {
    }

    Result<WandResult> from(const MaskPoint &place)
    {
        const double frame = std::round(powers_.grid().frameOfSeconds(place.seconds));
        const double bin = std::round(powers_.grid().binOfHz(place.hz));
        if (!(frame >= double(area_.frameBegin) && frame < double(area_.frameEnd) && bin >= area_.binBegin &&
              bin < area_.binEnd))
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("There is no sound at this place; point at one within the picture.")};
        if (auto read = powers_.read(std::int64_t(frame), power_.data()); !read)
            return read.error();
        const double level = double(std::max(power_[size_t(bin)], floorPower));
        const double factor = std::pow(10.0, (std::max(options_.toleranceDb, 0.0) + 1e-4) / 10); // equal within rounding
        lowest_ = float(level / factor);
        highest_ = float(level * factor);
        const auto first = column(std::int64_t(frame));
        if (!first)
            return first.error();
        const auto seed = size_t(int(bin) - area_.binBegin);
        (*first)->selected[seed / 64] |= std::uint64_t(1) << seed % 64;
        waiting_.push_back(std::int64_t(frame));
        WandResult result;
        while (!waiting_.empty() && result.complete) {
            const auto at = waiting_.front();
            waiting_.pop_front();
            if (auto done = grow(at, result); !done)
                return done.error();
        }
        result.mask = mask();
        return result;
    }

private:
    struct Column {
        Bits alike, selected;
        std::int64_t cells = 0; ///< selected ones
        bool waiting = false;   ///< to be looked at again
    };

    Result<Column *> column(std::int64_t frame)
    {
        const auto [entry, isNew] = columns_.try_emplace(frame);
        auto &made = entry->second;
        if (isNew) {
            if (options_.stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("The selection was stopped.")};
            if (auto read = powers_.read(frame, power_.data()); !read)
                return read.error();
            const auto bins = size_t(area_.binEnd - area_.binBegin);
            made.alike.resize((bins + 63) / 64);
            made.selected.resize(made.alike.size());
            const float *power = power_.data() + area_.binBegin;
            for (size_t b = 0; b < bins; ++b) {
                const float level = std::max(power[b], floorPower);
                made.alike[b / 64] |= std::uint64_t(level >= lowest_ && level <= highest_) << b % 64;
            }
        }
        return &made;
    }

    /// Takes what is connected with the columns beside this one, and lets them look again if that is more than before.
    Result<void> grow(std::int64_t frame, WandResult &result)
    {
        auto &here = columns_[frame];
        here.waiting = false;
        Bits selected = here.selected;
        for (const auto beside : {frame - 1, frame + 1}) {
            const auto found = columns_.find(beside);
            if (found == columns_.end())
                continue;
            const Bits &other = found->second.selected;
            for (size_t i = 0; i < other.size(); ++i) {
                const auto below = i > 0 ? other[i - 1] >> 63 : 0, above = i + 1 < other.size() ? other[i + 1] << 63 : 0;
                selected[i] |= here.alike[i] & (other[i] | other[i] << 1 | other[i] >> 1 | below | above);
            }
        }
        spread(here.alike, selected);
        std::int64_t cells = 0;
        for (const auto word : selected)
            cells += std::popcount(word);
        if (cells == here.cells)
            return {};
        if (result.cells > 0 && result.cells + cells - here.cells > options_.mostCells) {
            result.complete = false;
            return {};
        }
        result.cells += cells - here.cells;
        here.cells = cells;
        here.selected = std::move(selected);
        for (const auto beside : {frame - 1, frame + 1}) {
            if (beside < area_.frameBegin || beside >= area_.frameEnd)
                continue;
            auto other = column(beside);
            if (!other)
                return other.error();
            if (!std::exchange((*other)->waiting, true))
                waiting_.push_back(beside);
        }
        return {};
    }

    MaskPtr mask() const
    {
        std::vector<std::int64_t> frames;
        for (const auto &[frame, column] : columns_) {
            if (column.cells > 0)
                frames.push_back(frame);
        }
        std::sort(frames.begin(), frames.end());
        const auto opacity = std::uint8_t(255 * std::clamp(options_.opacity, 0.0, 1.0) + 0.5);
        MaskBuilder builder(*Mask::uniform(powers_.grid()));
        std::vector<std::uint8_t> cells(Mask::tileFrames * power_.size());
        for (size_t i = 0; i < frames.size();) {
            const auto tiles = frames[i] / Mask::tileFrames;
            std::fill(cells.begin(), cells.end(), std::uint8_t(0));
            for (; i < frames.size() && frames[i] / Mask::tileFrames == tiles; ++i) {
                const auto &selected = columns_.at(frames[i]).selected;
                auto *bins = cells.data() + size_t(frames[i] % Mask::tileFrames) * power_.size() + area_.binBegin;
                for (size_t b = 0; b < size_t(area_.binEnd - area_.binBegin); ++b)
                    bins[b] = selected[b / 64] >> b % 64 & 1 ? opacity : 0;
            }
            builder.setColumn(tiles, cells.data());
        }
        return builder.finish();
    }

    PowerColumns powers_;
    const WandOptions &options_;
    std::vector<float> power_;
    const MaskArea area_;
    float lowest_ = 0, highest_ = 0;
    std::unordered_map<std::int64_t, Column> columns_; ///< by frame, those that were reached; references stay valid
    std::deque<std::int64_t> waiting_;                 ///< frames, nearest first
};

} // namespace

Result<WandResult> magicWand(const SampleStore &store, const MaskPoint &place, const WandOptions &options)
{
    return Fill(store, options).from(place);
}

} // namespace partita
