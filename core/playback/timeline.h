// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the frames of a document are played.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "core/document/sample_store.h"

namespace partita {

/// Maps input frames (counted at the document's rate since playing began) to frames of the document: straight on, round a
/// loop, silence after the end. Laid down as far as asked for. One thread at a time.
class Timeline {
public:
    struct Part {
        std::int64_t input = 0, document = 0, frames = 0;
        bool silent = false; ///< behind the end of the document
    };

    /// Forgets all; input frame 0 is `documentFrame`, 0 to documentFrames.
    void restart(std::int64_t documentFrame, std::int64_t documentFrames);
    /// From where nothing is laid down yet, playing wraps from loop->end to loop->begin. False, and nothing done, where
    /// that contradicts what is already laid down behind input frame `from`.
    bool setLoop(std::optional<FrameRange> loop, std::int64_t from);
    const std::optional<FrameRange> &loop() const { return loop_; }

    /// What comes at input frame `input`, 1 to `atMost` frames in a row. `input` at most the end of what was asked for.
    Part at(std::int64_t input, std::int64_t atMost);
    /// The document's frame at an input frame that was laid down, or the nearest that is known.
    std::int64_t documentAt(std::int64_t input) const;
    /// The input frame at which the document ends, once it is laid down.
    std::optional<std::int64_t> end() const;
    /// Forgets what lies before.
    void dropBefore(std::int64_t input);

private:
    std::int64_t laidDown() const { return parts_.empty() ? 0 : parts_.back().input + parts_.back().frames; }

    std::int64_t next_ = 0; ///< document frame that follows what is laid down
    std::int64_t documentFrames_ = 0;
    std::optional<FrameRange> loop_;
    std::deque<Part> parts_;
};

} // namespace partita
