// SPDX-License-Identifier: GPL-3.0-or-later
// How loud a recording is where something sounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace partita {

/// Mean square of the loud frames among many, in constant memory; 20 ms frames as they come: a frame counts where it is at most 40 dB under the
/// loud ones (the 95th percentile of all frames above -100 dBFS). Pauses thus do not lower the level of what is heard.
class GatedLevel {
public:
    void add(double frameMeanSquare);
    double meanSquare() const; ///< 0 where no frame is above -100 dBFS

private:
    static constexpr int stepsPerDb = 4, lowestDb = -100, highestDb = 100;
    struct Bin {
        std::int64_t count = 0;
        double sum = 0;
    };
    std::vector<Bin> bins_ = std::vector<Bin>(size_t((highestDb - lowestDb) * stepsPerDb));
};

} // namespace partita
