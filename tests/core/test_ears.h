// SPDX-License-Identifier: GPL-3.0-or-later
// A model that hears: three bands, whose answers are known.
#pragma once

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

#include "models/model/model.h"

namespace partita::test {

/// Hears three bands: the share of the energy in 100-600 Hz, 600-4000 Hz and above, by square root. A query is answered by
/// the bands that it points to.
class Ears : public Model, private MaskEstimator {
public:
    explicit Ears(std::string name = "ears-1", float firstLow = 1)
    {
        info_.name = std::move(name);
        sounds_ = {{"low", {firstLow, 0, std::sqrt(1 - firstLow * firstLow)}, false},
                   {"middle", {0, 1, 0}, false},
                   {"high", {0, 0, 1}, false},
                   {"anything", {0.577f, 0.577f, 0.577f}, true}};
    }
    const ModelInfo &info() const override { return info_; }
    const MaskEstimator &estimator() const override { return *this; }
    std::span<const KnownSound> sounds() const override { return sounds_; }
    TextMatch match(const std::string &description) const override
    {
        TextMatch match;
        for (int i = 0; i < 3; ++i) {
            const bool same = sounds_[size_t(i)].name == description;
            match.nearest.insert(same ? match.nearest.begin() : match.nearest.end(), {i, same ? 1.0f : 0.1f});
            if (same) {
                match.known = true;
                match.vector = sounds_[size_t(i)].vector;
            }
        }
        return match;
    }
    Result<std::vector<float>> listen(std::span<const float> samples) const override
    {
        {
            const std::lock_guard lock(mutex);
            mostHeard = std::max(mostHeard, samples.size());
        }
        // First differences tell the three test tones apart: |1 - e^-jw| grows with frequency.
        double energy = 0, difference = 0;
        for (size_t i = 1; i < samples.size(); ++i) {
            energy += double(samples[i]) * double(samples[i]);
            const double d = double(samples[i]) - double(samples[i - 1]);
            difference += d * d;
        }
        if (energy < 1e-9)
            return Error{ErrorCode::InvalidData, "silence"};
        const double hz = std::asin(std::min(1.0, std::sqrt(difference / energy) / 2)) / std::numbers::pi * 32000;
        std::vector<float> vector(3);
        vector[hz < 600 ? 0 : hz < 4000 ? 1 : 2] = 1;
        return vector;
    }
    mutable std::mutex mutex;
    mutable size_t mostHeard = 0;                  ///< samples in one go
    mutable std::vector<std::vector<float>> asked; ///< of the network, one after the other

private:
    StftSpec stft() const override { return {}; }
    const Bands &bands() const override { return bands_; }
    int frameAlignment() const override { return 16; }
    int contextFrames() const override { return 16; }
    Result<SpanMask> estimate(std::span<const float> bandPower, int frames,
                              std::span<const std::vector<float>> queries) const override
    {
        {
            const std::lock_guard lock(mutex);
            asked.insert(asked.end(), queries.begin(), queries.end());
        }
        const int n = bands_.count();
        SpanMask mask{int(queries.size()), frames, n, {}, {}};
        const auto bandOf = [&](int b) {
            const double hz = bands_.centersHz()[size_t(b)];
            return size_t(hz < 600 ? 0 : hz < 4000 ? 1 : 2);
        };
        for (const auto &query : queries) {
            for (int t = 0; t < frames; ++t) {
                for (int b = 0; b < n; ++b)
                    mask.gain.push_back(query[bandOf(b)] * query[bandOf(b)]);
            }
            for (int s = 0; s < frames / 16; ++s) {
                double part = 0, whole = 1e-12;
                for (int t = s * 16; t < (s + 1) * 16; ++t) {
                    for (int b = 0; b < n; ++b) {
                        const double power = double(bandPower[size_t(t * n + b)]);
                        whole += power;
                        part += power * double(query[bandOf(b)]);
                    }
                }
                mask.presence.push_back(part > 0.05 * whole ? 0.95f : 0.001f);
            }
        }
        return mask;
    }

    ModelInfo info_;
    Bands bands_{64, 24, 1000, 16000};
    std::vector<KnownSound> sounds_;
};

} // namespace partita::test
