// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Whether matrix products run far below what any optimised BLAS reaches on one core (5 GFLOP/s; the reference BLAS
/// reaches about 1.6, OpenBLAS 30 and more). Measured once a process, in a few milliseconds. Any thread.
bool slowBlas();

} // namespace partita
