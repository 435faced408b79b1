// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of which a person has only said what is in them: the list, and which of them are held back to check with.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "models/base/result.h"

namespace partita {

struct TaggedRecording {
    std::filesystem::path path;    ///< absolute
    std::vector<std::string> tags; ///< every sound that is heard in it, as normalTag() says, each once; not empty
    bool isolated = false;         ///< nothing else is heard in it: with one tag, an example of that sound alone
    bool validation = false;       ///< held back
    std::string caption = {};      ///< what the person wrote of it as a whole, where it was more than tags
};

/// As tags are compared: lower case, words apart by one blank ("Church_Bells " -> "church bells"). May be empty.
std::string normalTag(const std::string &text);
/// A person's list of tags: apart by commas, semicolons (also full-width ones) or bars; what is empty or said twice is dropped.
std::vector<std::string> splitTags(const std::string &text);

/// What tags a caption amounts to; see captions.h.
using CaptionReader = std::function<std::vector<std::string>(const std::string &caption)>;

/// From a CSV file with the columns path and tags (apart by "|", ";" or ",") or, for those without tags, caption; and, where
/// wanted, isolated and validation (yes, true or 1); paths are relative to the file. Or from a folder: its recordings.csv, and where there is none, the audio in its
/// folders, of which the names are the tags ("dog, fan/1.wav"). NotFound, InvalidFormat, InvalidData where nothing is listed.
/// Reads no audio. Blocks for the disk; any thread.
/// `captions`: without one, phrasesOfCaption().
Result<std::vector<TaggedRecording>> readTaggedRecordings(const std::filesystem::path &listOrFolder, const CaptionReader &captions = {});

/// Holds about `share` of the recordings back, but of every tag that two or more have at least one, and never all; the same
/// for the same list and seed. Does nothing where the list itself says which are held back. Any thread.
void holdBack(std::vector<TaggedRecording> &recordings, double share, std::uint64_t seed);

nlohmann::json toJson(const TaggedRecording &recording);
/// Throws nlohmann::json::exception.
TaggedRecording taggedRecordingFromJson(const nlohmann::json &json);

} // namespace partita
