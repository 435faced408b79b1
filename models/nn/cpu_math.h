// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Whether matrix products run far below what any optimised BLAS reaches on one core (5 GFLOP/s; the reference BLAS
/// reaches about 1.6, OpenBLAS 30 and more). Measured once a process, in a few milliseconds. Any thread.
bool slowBlas();

/// Makes tensor operations of the calling thread compute in that thread alone: many single-threaded workers beat one
/// multi-threaded one. Also keeps the BLAS from starting threads of its own, in the whole process, and lets numbers too
/// small to matter be zero, which is faster. Any thread; cheap.
void computeInThisThread();

} // namespace partita
