// SPDX-License-Identifier: GPL-3.0-or-later
// The stems of a document are made once more, from what was written down of how they were made.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "core/document/document.h"
#include "core/document/recipe.h"
#include "models/model/model.h"

namespace partita {

struct RemakeOptions {
    /// Called once for every recipe that needs a network. Its errors are those of remakeLanes().
    std::function<Result<std::shared_ptr<const Model>>(const Recipe &)> model;
    int workers = 0;              ///< as SplitOptions::workers
    std::filesystem::path folder; ///< for the samples, see StemStore
    bool onlyUnfinished = false;  ///< what is complete stays as it is
};

struct RemadeLanes {
    DocumentSnapshot document;     ///< the same lanes with new contents
    std::vector<LaneId> asStored;  ///< of these some sound was not made again: of its making not all is known
    std::map<StorePtr, StorePtr> stores; ///< what came in the place of what: for a document that was edited meanwhile
    struct Heard {
        LaneId lane = 0;
        bool found = false;
        double presence = 0; ///< see presence.h
    };
    std::vector<Heard> heard; ///< of the lanes that were made by a query
};

/// Lanes with sound that was not finished, and that nobody is making: a program was closed or killed before, a disk was full.
std::vector<LaneId> unfinishedLanes(const DocumentSnapshot &document);

/// All stems that the lanes are made of, with everything that those were made of in turn, each once; what they were edited to
/// since then stays as it is. With the same models on the same kind of device every sample is what it was. Blocks;
/// `progress`: 0 to 1, in this thread. Errors: those of LaneSeparation and MaskSeparation; InvalidData where a recipe makes no
/// sense; Cancelled.
Result<RemadeLanes> remakeLanes(const DocumentSnapshot &document, std::span<const LaneId> lanes, const RemakeOptions &options,
                                const std::function<void(double)> &progress = {}, std::stop_token stop = {});

} // namespace partita
