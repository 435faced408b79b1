// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file holds.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/session/source_reference.h"

namespace partita {

/// A document at one moment, with all that is kept of it. A value: costs a few pointers to copy. The undo history is not kept.
struct SessionState {
    std::uint64_t documentId = newUniqueId(); ///< the same for all states of a document, also once it is saved and loaded
    std::uint64_t revision = 0;               ///< grows with every change of the document, also with undo
    DocumentSnapshot document;
    SourceReference source;   ///< of document.mixture; describeSource(), or what a session was loaded with
    bool embedSource = false; ///< the recording's samples go into the session too
    std::map<std::string, std::string> settings; ///< of the window: zoom, selection, selected lane; in its own words
};

struct LoadedSession {
    SessionState state;
    SourceStatus sourceStatus = SourceStatus::Found;
    /// Where the source is missing or changed: document.mixture, to be told where the recording is.
    std::shared_ptr<MissingSource> missingSource;
    /// Lanes that sound only in part, as their samples were not finished when they were saved.
    std::vector<LaneId> unfinishedLanes;
    std::vector<LaneId> damagedLanes; ///< of these something is lost; what is left of them is there
    /// The file is not as it was written: what could be read of it is here. It is not saved into any more.
    bool damaged = false;
};

} // namespace partita
