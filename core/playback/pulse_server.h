// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Whether there is a PulseAudio server that RtAudio 5 can be let near: it would start one, would wait half a minute for one
/// that hangs, goes on listing the devices of one that has ended, and crashes where one has no default device, or a device
/// has no description. Waits for five seconds at most; any thread.
bool pulseServerIsUsable();

} // namespace partita
