// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/spike_detector.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <nlohmann/json.hpp>

namespace partita {

namespace {

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 ? *middle : 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

} // namespace

SpikeDetector::Finding SpikeDetector::add(std::int64_t step, double loss)
{
    Finding finding;
    if (!std::isfinite(loss)) {
        finding.verdict = LossVerdict::NotANumber;
        finding.sentence = Sentence::tr("The loss stopped being a number at step %1.", step);
        return finding;
    }
    if (int(recent_.size()) >= std::max(1, options_.fewest)) {
        std::vector<double> values(recent_.begin(), recent_.end());
        finding.median = medianOf(values);
        for (auto &value : values)
            value = std::abs(value - finding.median);
        const double deviation = std::max(1.4826 * medianOf(values), options_.leastDeviation * std::abs(finding.median));
        finding.limit = finding.median + options_.threshold * deviation;
        if (loss > finding.limit) {
            finding.verdict = ++highInARow_ >= options_.inARow ? LossVerdict::Spike : LossVerdict::High;
            if (finding.verdict == LossVerdict::Spike) {
                finding.sentence = Sentence::tr("The loss jumped from about %1 to %2 at step %3.", decimal(finding.median, 3),
                                                decimal(loss, 3), step);
            }
            return finding;
        }
    }
    highInARow_ = 0;
    recent_.push_back(loss);
    if (int(recent_.size()) > options_.window)
        recent_.pop_front();
    return finding;
}

void SpikeDetector::reset()
{
    recent_.clear();
    highInARow_ = 0;
}

nlohmann::json SpikeDetector::toJson() const
{
    return {{"recent", recent_}, {"highInARow", highInARow_}};
}

Result<void> SpikeDetector::restore(const nlohmann::json &json)
{
    try {
        auto recent = json.at("recent").get<std::deque<double>>();
        const int high = json.at("highInARow").get<int>();
        recent_ = std::move(recent);
        highInARow_ = high;
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("What a training run remembered of its losses is not readable.")};
    }
    return {};
}

} // namespace partita
