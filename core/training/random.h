// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers of training: the same from a seed with every standard library, whose own distributions are not.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace partita {

using Rng = std::mt19937_64;

inline double uniform(Rng &rng, double from, double to)
{
    return from + (to - from) * double(rng() >> 11) * 0x1p-53;
}
inline bool chance(Rng &rng, double probability)
{
    return uniform(rng, 0, 1) < probability;
}
/// An index below `count`, which is not 0.
inline size_t pick(Rng &rng, size_t count)
{
    return size_t(uniform(rng, 0, double(count)));
}
inline size_t pickWeighted(Rng &rng, const std::vector<double> &weights)
{
    double total = 0;
    for (double w : weights)
        total += w;
    double at = uniform(rng, 0, total);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        if ((at -= weights[i]) < 0)
            return i;
    }
    return weights.size() - 1;
}
/// Standard normal (Box & Muller).
inline double normal(Rng &rng)
{
    return std::sqrt(-2 * std::log(uniform(rng, 1e-12, 1))) * std::cos(2 * M_PI * uniform(rng, 0, 1));
}
template<typename T> void shuffle(std::vector<T> &items, Rng &rng)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[pick(rng, i)]);
}

/// A seed for every (run, step, worker) and purpose, so that a resumed run draws what an uninterrupted one does.
inline std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t step, std::uint64_t lane)
{
    std::uint64_t x = seed * 0x9E3779B97F4A7C15ull + step * 0xBF58476D1CE4E5B9ull + lane * 0x94D049BB133111EBull;
    x ^= x >> 31;
    x *= 0xD6E8FEB86659FD93ull;
    return x ^ (x >> 32);
}

} // namespace partita
