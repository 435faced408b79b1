// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a recording, for its session file.
#pragma once

#include "app/window/document_page.h"

namespace partita {

/// Zoom, selection, play position, the selected lane, what the next query is about, heights of the lanes.
SessionKeeper::ViewState viewStateOf(DocumentPage &page);
/// What makes no sense is left out.
void restoreViewState(DocumentPage &page, const SessionKeeper::ViewState &state);

} // namespace partita
