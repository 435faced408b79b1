// SPDX-License-Identifier: GPL-3.0-or-later
// For core/audio alone: what headers say about the length of a file, where libsndfile does not ask them.
#pragma once

#include <cstdint>
#include <vector>

namespace partita::detail {

/// Whether a file is shorter than it says itself: the data chunk of WAV (RIFF, RIFX, RF64, BW64), W64, AIFF, AU or CAF
/// reaches past its end, or its last Ogg page does. libsndfile quietly gives what is there. False for other formats, for
/// lengths that the writer left open (it wrote to a pipe), and where the headers make no sense.
bool endsBeforeItsData(int fd, std::uint64_t fileBytes);

/// An MPEG layer III stream without a Xing or Info header does not say how long it is; libmpg123 guesses from the first
/// frames, and libsndfile then stops at the guess.
struct MpegExtent {
    bool layer3 = false;               ///< false: nothing below is known
    bool hasInfoFrame = false;         ///< a Xing or Info header with the number of frames
    bool cut = false;                  ///< the header announces more bytes than there are
    std::int64_t firstFrameOffset = 0; ///< behind an ID3v2 tag
    /// Without an info frame: one that tells the number of frames, counted by a walk through the whole file; to be put
    /// before the first frame.
    std::vector<unsigned char> infoFrame;
};
MpegExtent mpegExtent(int fd, std::uint64_t fileBytes);

} // namespace partita::detail
