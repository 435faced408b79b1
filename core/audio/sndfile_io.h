// SPDX-License-Identifier: GPL-3.0-or-later
// For core/audio alone: libsndfile on an open descriptor by our own input and output, so that the first error of the
// system is kept as errno gave it. libsndfile's codecs lose it, or take it for the end of the file.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <sndfile.h>

namespace partita::detail {

struct SndfileCloser {
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using SndfilePtr = std::unique_ptr<SNDFILE, SndfileCloser>;

/// The bytes that libsndfile sees: `prefix`, then the file from `start` on. Must outlive its SNDFILE and stay in place.
struct DescriptorIo {
    int fd = -1;
    std::vector<unsigned char> prefix; ///< reading only
    std::int64_t start = 0;
    std::int64_t position = 0;
    int error = 0; ///< errno of the first failure, 0 for none

    SndfilePtr open(int mode, SF_INFO &info);
    bool atEnd(); ///< all bytes were read
};

} // namespace partita::detail
