// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when the loss of a run jumps or stops being a number. Not thread-safe; use it where the training runs.
#pragma once

#include <cstdint>
#include <deque>

#include <nlohmann/json_fwd.hpp>

#include "models/base/result.h"

namespace partita {

struct SpikeOptions {
    int window = 200;      ///< losses that are remembered
    int fewest = 20;       ///< before so many nothing but "not a number" is said
    double threshold = 8;  ///< high: over median + threshold x 1.4826 MAD of the window; 1.4826 MAD is a normal deviation
    int inARow = 3;        ///< so many high losses in a row are a spike; one is a hard batch
    double leastDeviation = 1e-3; ///< the deviation counts as at least this share of the median's size
};

enum class LossVerdict { Fine, High, Spike, NotANumber };

/// For losses of any sign and unit. A high loss is not remembered, so that a spike does not become the rule. Tell losses of
/// steps rather than means over many, and reset() after a rollback or a change of what is trained on.
class SpikeDetector {
public:
    explicit SpikeDetector(SpikeOptions options = {}) : options_(options) {}

    struct Finding {
        LossVerdict verdict = LossVerdict::Fine;
        double median = 0, limit = 0; ///< of the window, once it holds `fewest`
        Sentence sentence;            ///< of Spike and NotANumber: what happened at which step
    };
    Finding add(std::int64_t step, double loss);
    void reset();

    /// What is remembered, so that a resumed run judges as one that went on. InvalidFormat.
    nlohmann::json toJson() const;
    Result<void> restore(const nlohmann::json &json);

private:
    SpikeOptions options_;
    std::deque<double> recent_;
    int highInARow_ = 0;
};

} // namespace partita
