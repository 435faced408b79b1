// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/label_check.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/training/health/logistic_regression.h"
#include "core/training/health/two_modes.h"
#include "core/training/random.h"

namespace partita {

namespace {

std::vector<float> standardised(const TaggedFeatures &data)
{
    auto features = data.features;
    const double n = double(data.recordings);
    for (size_t d = 0; d < data.dims; ++d) {
        double mean = 0, variance = 0;
        for (size_t i = 0; i < data.recordings; ++i)
            mean += double(features[i * data.dims + d]) / n;
        for (size_t i = 0; i < data.recordings; ++i)
            variance += std::pow(double(features[i * data.dims + d]) - mean, 2) / n;
        const double scale = variance > 1e-12 * (1 + mean * mean) ? 1 / std::sqrt(variance) : 0;
        for (size_t i = 0; i < data.recordings; ++i)
            features[i * data.dims + d] = float((double(features[i * data.dims + d]) - mean) * scale);
    }
    return features;
}

/// A fold for every recording, such that recordings with and without the tag spread evenly.
std::vector<int> foldsOf(const TaggedFeatures &data, size_t tag, int folds, Rng &rng)
{
    std::vector<size_t> order(data.recordings);
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    shuffle(order, rng);
    std::stable_partition(order.begin(), order.end(), [&](size_t i) { return data.given[i * data.tags + tag] != 0; });
    std::vector<int> fold(data.recordings);
    for (size_t i = 0; i < order.size(); ++i)
        fold[order[i]] = int(i % size_t(folds));
    return fold;
}

/// Marks what the higher mode of losses holds, among the given tags (1) or those not given (0).
void markNoisy(const TaggedFeatures &data, const std::vector<bool> &checked, unsigned char given,
               const std::vector<double> &losses, double probability, std::vector<bool> &noisy)
{
    std::vector<size_t> entries;
    std::vector<double> values;
    for (size_t e = 0; e < losses.size(); ++e) {
        if (checked[e % data.tags] && (data.given[e] != 0) == (given != 0)) {
            entries.push_back(e);
            values.push_back(losses[e]);
        }
    }
    if (values.empty())
        return;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const double from = *least, range = *greatest - *least;
    if (!(range > 0))
        return;
    for (auto &value : values)
        value = (value - from) / range;
    const auto modes = fitTwoModes(values, 5e-4);
    for (size_t i = 0; i < entries.size(); ++i)
        noisy[entries[i]] = modes.highProbability(values[i]) > probability;
}

} // namespace

Result<LabelCheck> checkLabels(const TaggedFeatures &data, const LabelCheckOptions &options,
                               const std::function<void(double)> &progress, std::stop_token stop)
{
    const size_t entries = data.recordings * data.tags;
    if (data.recordings == 0 || data.dims == 0 || data.tags == 0 || data.features.size() != data.recordings * data.dims ||
        data.given.size() != entries || (!data.losses.empty() && data.losses.size() != entries) || options.folds < 2 ||
        options.rounds < 1)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There are no tagged recordings to check.")};
    const auto finite = [](auto value) { return std::isfinite(value); };
    if (!std::all_of(data.features.begin(), data.features.end(), finite) ||
        !std::all_of(data.losses.begin(), data.losses.end(), finite))
        return Error{ErrorCode::InvalidData, Sentence::tr("What is known of the recordings holds values that are not numbers.")};

    LabelCheck check;
    check.probability.assign(entries, 0.5f);
    std::vector<bool> checked(data.tags);
    std::vector<std::vector<int>> folds(data.tags);
    Rng rng(options.seed);
    for (size_t tag = 0; tag < data.tags; ++tag) {
        size_t have = 0;
        for (size_t i = 0; i < data.recordings; ++i)
            have += data.given[i * data.tags + tag] != 0;
        checked[tag] = have >= size_t(options.fewest) && data.recordings - have >= size_t(options.fewest);
        folds[tag] = foldsOf(data, tag, options.folds, rng);
        if (!checked[tag])
            check.unchecked.push_back(tag);
    }

    const auto features = standardised(data);
    std::vector<bool> noisy(entries, false);
    std::vector<double> losses = data.losses;
    const int passes = options.rounds + (losses.empty() ? 1 : 0);
    for (int pass = 0; pass < passes; ++pass) {
        if (!losses.empty()) {
            for (unsigned char given : {0, 1})
                markNoisy(data, checked, given, losses, options.noisyProbability, noisy);
        }
        losses.assign(entries, 0);
        for (size_t tag = 0; tag < data.tags; ++tag) {
            for (int fold = 0; fold < options.folds && checked[tag]; ++fold) {
                if (stop.stop_requested())
                    return Error{ErrorCode::Cancelled, Sentence::tr("The check of tags was stopped.")};
                std::vector<size_t> rows;
                std::vector<unsigned char> labels;
                for (size_t i = 0; i < data.recordings; ++i) {
                    const size_t e = i * data.tags + tag;
                    if (folds[tag][i] != fold && !noisy[e]) {
                        rows.push_back(i);
                        labels.push_back(data.given[e] != 0);
                    }
                }
                const auto model = fitLogistic(features, data.dims, rows, labels, options.ridge);
                for (size_t i = 0; i < data.recordings; ++i) {
                    if (folds[tag][i] != fold)
                        continue;
                    const size_t e = i * data.tags + tag;
                    const double p = model.probability({&features[i * data.dims], data.dims});
                    check.probability[e] = float(p);
                    // The regression knows no shades far from its border: losses beyond a thousandth are alike.
                    losses[e] = -std::log(std::clamp(data.given[e] ? p : 1 - p, 1e-3, 1.0));
                }
            }
            if (progress)
                progress((double(pass) + double(tag + 1) / double(data.tags)) / double(passes));
        }
    }

    for (size_t i = 0; i < data.recordings; ++i) {
        const size_t row = i * data.tags;
        std::optional<size_t> best; // of the tags that it does not have
        for (size_t tag = 0; tag < data.tags; ++tag) {
            const bool better = !best || check.probability[row + tag] > check.probability[row + *best];
            if (checked[tag] && !data.given[row + tag] && check.probability[row + tag] > 0.5f && better)
                best = tag;
        }
        bool wrong = false;
        for (size_t tag = 0; tag < data.tags; ++tag) {
            const double p = double(check.probability[row + tag]);
            if (checked[tag] && data.given[row + tag] && p < options.wrongBelow) {
                check.suspicious.push_back({i, tag, best, 1 - p});
                wrong = true;
            }
        }
        for (size_t tag = 0; tag < data.tags; ++tag) {
            const double p = double(check.probability[row + tag]);
            if (checked[tag] && !data.given[row + tag] && p > options.missingAbove && !(wrong && best == tag))
                check.suspicious.push_back({i, std::nullopt, tag, p});
        }
    }
    std::stable_sort(check.suspicious.begin(), check.suspicious.end(),
                     [](const auto &a, const auto &b) { return a.probability > b.probability; });
    return check;
}

} // namespace partita
