// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled recordings that a model is trained on, held in memory as 16-bit mono at the network's rate.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "core/training/source_maker.h"
#include "models/base/result.h"

namespace partita {

/// One recording. Immutable once loaded.
struct Clip {
    std::string path, group, label, caption;
    std::vector<int> names;             ///< indices into Dataset::names of everything that this clip may be called
    int labelName = 0;                  ///< index of the label itself
    std::vector<std::int16_t> samples;  ///< mono, 32 kHz, full scale 32767
    std::vector<std::int32_t> active;   ///< as activeFrames() says

    RecordedSound sound() const { return {samples, active}; }
};

struct DatasetOptions {
    std::vector<std::string> splits{"train"};
    /// Pairs {name, also}: a clip that may be called `name` may be called `also`.
    std::vector<std::pair<std::string, std::string>> alsoCalled;
    int minimumTagClips = 6; ///< a tag of fewer clips is no name of its own; labels always are
};

/// Thread-safe after load(): nothing changes.
struct Dataset {
    std::vector<Clip> clips;
    std::vector<std::string> names;   ///< sorted; labels and frequent tags
    std::vector<bool> nameIsLabel;
    std::vector<std::set<std::string>> nameGroups; ///< groups in which a name occurs

    int nameIndex(const std::string &name) const; ///< -1 where there is none

    /// Reads `folder`/manifest.csv (columns path, split, group, label, tags, caption) and the files below `folder`/audio.
    /// `knownNames` fixes the list of names (another split of the same data); otherwise it is made from the clips.
    static Result<Dataset> load(const std::filesystem::path &folder, const DatasetOptions &options,
                                const std::vector<std::string> &knownNames = {});
};

} // namespace partita
