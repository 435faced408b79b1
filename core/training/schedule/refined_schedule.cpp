// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/refined_schedule.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace partita {

namespace {

/// A set of ranks that finds its k-th smallest (Fenwick tree).
class RankSet {
public:
    explicit RankSet(size_t ranks) : counts_(std::bit_ceil(ranks + 1), 0) {}
    void add(size_t rank, int count)
    {
        for (size_t i = rank + 1; i < counts_.size(); i += i & (~i + 1))
            counts_[i] += count;
    }
    size_t kth(int k) const ///< k counts from 0
    {
        size_t at = 0;
        for (size_t jump = counts_.size() / 2; jump > 0; jump /= 2) {
            if (counts_[at + jump] <= k) {
                at += jump;
                k -= counts_[at];
            }
        }
        return at;
    }

private:
    std::vector<int> counts_;
};

} // namespace

std::vector<double> smoothedNorms(std::span<const double> values, double sigma)
{
    const auto count = std::int64_t(values.size());
    if (count < 2)
        return {values.begin(), values.end()};
    const auto half = std::int64_t(std::floor(sigma * double(count) / 2)), width = 2 * half + 1;
    std::vector<double> padded(values.begin(), values.end());
    const auto period = 2 * (count - 1);
    for (std::int64_t i = count; i < count + 2 * width; ++i) {
        const auto inPeriod = i % period;
        padded.push_back(values[size_t(inPeriod < count ? inPeriod : period - inPeriod)]);
    }

    std::vector<size_t> sorted(padded.size()), rankOf(padded.size());
    std::iota(sorted.begin(), sorted.end(), size_t(0));
    std::stable_sort(sorted.begin(), sorted.end(), [&](size_t a, size_t b) { return padded[a] < padded[b]; });
    for (size_t rank = 0; rank < sorted.size(); ++rank)
        rankOf[sorted[rank]] = rank;

    RankSet window(padded.size());
    const auto change = [&](std::int64_t at, int by) { window.add(rankOf[size_t(std::max<std::int64_t>(at, 0))], by); };
    for (std::int64_t i = -half; i < half; ++i)
        change(i, 1);
    std::vector<double> smooth;
    for (std::int64_t i = 0; i < count; ++i) {
        change(i + half, 1);
        smooth.push_back(padded[sorted[window.kth(int(half))]]);
        change(i - half, -1);
    }
    return smooth;
}

Result<std::vector<double>> refinedCurve(std::span<const double> gradientNorms, const RefinementOptions &options)
{
    if (gradientNorms.size() < 3)
        return Error{ErrorCode::InvalidData,
                     Sentence::tr("The earlier training run recorded too few gradient norms to refine a schedule from.")};
    if (!(options.smoothing > 0 && options.smoothing <= 1))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The smoothing of gradient norms must lie between 0 and 1.")};
    std::vector<double> known(gradientNorms.begin(), gradientNorms.end());
    for (auto &norm : known)
        norm = std::isfinite(norm) ? norm : std::numeric_limits<double>::infinity(); // a step that was left out
    const auto norms = smoothedNorms(known, options.smoothing);
    for (double norm : norms) {
        if (!std::isfinite(norm) || norm <= 0)
            return Error{ErrorCode::InvalidData,
                         Sentence::tr("The earlier training run recorded no usable gradient norms.")};
    }

    std::vector<double> curve(norms.size());
    const double least = *std::min_element(norms.begin(), norms.end()); // weights relative to the greatest: no overflow
    double after = 0, greatest = 0;
    for (size_t t = norms.size(); t-- > 0;) {
        const double share = least / norms[t], weight = options.norm == GradientNorm::L1OfAdam ? share : share * share;
        curve[t] = weight * after;
        after += weight;
        greatest = std::max(greatest, curve[t]);
    }
    for (auto &value : curve)
        value /= greatest;
    return curve;
}

} // namespace partita
