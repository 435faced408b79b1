// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace partita {

class LaneHeader;

/// What can be done with the lane of a header; its actions emit the header's signals. A child of the header.
QMenu *makeLaneMenu(LaneHeader *header);

} // namespace partita
