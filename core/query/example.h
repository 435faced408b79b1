// SPDX-License-Identifier: GPL-3.0-or-later
// Query by example: where a sound is heard alone, a model listens, and what it hears is the query (arXiv 2112.07891,
// 2305.07447).
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/sample_store.h"
#include "models/model/model.h"

namespace partita {

/// A sound that is asked for by a query vector instead of words.
struct SoundVector {
    std::string name;
    std::vector<float> vector; ///< unit vector of the model's space
};

/// An example in a file.
struct ExampleFile {
    std::filesystem::path file;
    std::optional<double> startSeconds, endSeconds; ///< none: from the start, to the end
    bool operator==(const ExampleFile &) const = default;
};

/// "FILE", "FILE:START-END", "FILE:START-" or "FILE:-END", times as 1.5, 1:02.5 or 1:00:02. What follows a colon counts as
/// times only where it can be read so and no file has the whole as its name; of several ways to read it, the one whose file
/// exists. Any thread.
ExampleFile parseExample(std::string_view text);

/// An example that can be listened to: a part of any recording, or of what a mask leaves of one.
struct Example {
    StorePtr recording;
    FrameRange range; ///< what lies outside of the recording does not count
    std::string name; ///< for messages: the file or lane
};

/// Errors: those of FileStore::open(); InvalidArgument where the times do not lie within the file.
Result<Example> openExample(const ExampleFile &file);

inline constexpr double shortestExampleSeconds = 0.1;
/// No more than this is listened to: of a longer example, parts that lie evenly over it.
inline constexpr double mostListenedSeconds = 40;

/// Mono at `sampleRateHz`, at most mostListenedSeconds. Memory does not depend on the example's length. Blocks.
/// InvalidArgument where it is too short, InvalidData where it holds samples that are no numbers, Cancelled; the errors of
/// the recording.
Result<std::vector<float>> readExample(const Example &example, int sampleRateHz, std::stop_token stop = {});

/// What a model heard in one example.
struct HeardExample {
    std::vector<float> vector; ///< unit vector
    double seconds = 0;        ///< how much of it was loud enough to be listened to
};

/// Pauses are left out: parts that are more than 30 dB under the loudest. Errors: those of readExample() and Model::listen();
/// InvalidData where it is silent.
Result<HeardExample> listenTo(const Example &example, const Model &model, std::stop_token stop = {});

/// A sound as a model heard it in examples.
struct HeardSound {
    std::string name;
    std::vector<float> like;    ///< unit vector: average of the examples, by duration
    std::vector<float> notLike; ///< likewise of what it is not to be confused with; may be empty
};

/// Listens to all. Errors: those of openExample() and listenTo(); InvalidArgument where there is no example.
Result<HeardSound> hearSound(std::string name, std::span<const Example> examples, std::span<const Example> notLike,
                             const Model &model, std::stop_token stop = {});
Result<HeardSound> hearSound(std::string name, std::span<const ExampleFile> examples, std::span<const ExampleFile> notLike,
                             const Model &model, std::stop_token stop = {});

} // namespace partita
