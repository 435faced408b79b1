// SPDX-License-Identifier: GPL-3.0-or-later
// How samples were made, so that they can be made again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/unique_id.h"
#include "core/document/lane_content.h"
#include "core/mask/mask.h"

namespace partita {

struct Recipe;
using RecipePtr = std::shared_ptr<const Recipe>;

/// One of the outputs of a recipe, in the order in which whoever made them counts them. Without a recipe: the mixture.
struct RecipeOutput {
    RecipePtr recipe;
    int output = 0;
};

/// One run of a separation, or of a mask: what all of its outputs have in common.
struct Recipe {
    /// What was taken apart, as LaneContent::Span says it, but by how its stores were made.
    struct InputSpan {
        FrameRange range;
        std::vector<RecipeOutput> sum;
    };
    struct PaintedMask {
        std::string role; ///< what it was used for: "mask", "yes", "no", "confine"
        int track = 0;    ///< for which of the queries
        MaskPtr mask;
    };

    /// A sound that was asked for by a vector rather than by words alone.
    struct Sound {
        bool example = false; ///< a stem of its own; else a name that the queries may use
        std::string name;
        std::vector<float> vector;
    };

    std::uint64_t id = newUniqueId();
    std::string operation;             ///< "separate", "mask"
    std::vector<InputSpan> input;      ///< from the beginning to the end of the recording
    bool inputComplete = true;         ///< false: something in the input has no recipe, so this cannot be made again
    FrameRange span;                   ///< the outputs are silent elsewhere
    std::vector<std::string> queries;  ///< as typed
    std::string modelName, deviceName; ///< empty where none was needed
    std::filesystem::path modelFile;   ///< not saved: its checksum is
    std::string modelChecksum;         ///< SHA-256, hexadecimal; empty: not known yet, saving finds out
    std::uint64_t seed = 0;            ///< of what is drawn by chance; 0: nothing is
    std::map<std::string, std::string> settings; ///< all else that changes the result: "longestSpanFrames", ...
    std::vector<PaintedMask> masks;
    std::vector<Sound> sounds;
};

/// Samples that were made, and that a session file therefore keeps; a store is this too (dynamic_cast). Any thread.
class MadeSamples {
public:
    virtual ~MadeSamples() = default;

    std::uint64_t id() const { return id_; }        ///< the same samples have the same id in every file
    virtual RecipeOutput recipe() const = 0;        ///< without recipe: not known
    virtual bool complete() const = 0;              ///< no sample will change or come any more, and none is missing
    /// What was written after the store had this revision, or may have been.
    virtual std::vector<FrameRange> writtenSince(std::uint64_t revision) const = 0;

protected:
    explicit MadeSamples(std::uint64_t id = newUniqueId()) : id_(id) {}

private:
    std::uint64_t id_;
};

/// The spans of a content for Recipe::input. `complete` becomes false where a store has no recipe and is not the mixture.
inline std::vector<Recipe::InputSpan> recipeInput(const LaneContent &content, const StorePtr &mixture, bool &complete)
{
    std::vector<Recipe::InputSpan> input;
    for (const auto &span : content.spans()) {
        Recipe::InputSpan part{span.range, {}};
        for (const auto &store : span.stores) {
            const auto *made = dynamic_cast<const MadeSamples *>(store.get());
            const auto from = made ? made->recipe() : RecipeOutput();
            if (from.recipe || store == mixture)
                part.sum.push_back(from);
            else
                complete = false;
        }
        input.push_back(std::move(part));
    }
    return input;
}

} // namespace partita
