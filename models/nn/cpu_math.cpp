// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nn/cpu_math.h"

#include <algorithm>
#include <chrono>

#include <dlfcn.h>

#include <torch/torch.h>

namespace partita {

bool slowBlas()
{
    static const bool slow = [] {
        if (dlsym(RTLD_DEFAULT, "openblas_set_num_threads")) // it is not, and a measurement on a busy machine could say so
            return false;
        torch::NoGradGuard noGrad;
        constexpr int n = 256;
        const auto a = torch::ones({n, n}), b = torch::ones({n, n});
        double best = 1e9;
        for (int i = 0; i < 4; ++i) { // the first call also loads code
            const auto start = std::chrono::steady_clock::now();
            const auto c = torch::mm(a, b);
            best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
        return 2.0 * n * n * n / best < 5e9;
    }();
    return slow;
}

void computeInThisThread()
{
    // OpenBLAS has a pool of its own, which at::set_num_threads does not reach. Another BLAS has no such function.
    static const auto setBlasThreads = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    static const bool once = [] {
        if (setBlasThreads)
            setBlasThreads(1);
        return true;
    }();
    (void)once;
    at::set_num_threads(1);
    at::globalContext().setFlushDenormal(true);
}

} // namespace partita
