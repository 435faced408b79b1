// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfile_io.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace partita::detail {

namespace {

DescriptorIo &io(void *data) { return *static_cast<DescriptorIo *>(data); }

void keepError(DescriptorIo &s)
{
    if (s.error == 0)
        s.error = errno;
}

sf_count_t length(void *data)
{
    struct stat status {};
    if (::fstat(io(data).fd, &status) != 0) {
        keepError(io(data));
        return -1;
    }
    return std::int64_t(io(data).prefix.size()) + std::max<std::int64_t>(0, status.st_size - io(data).start);
}

sf_count_t seek(sf_count_t offset, int whence, void *data)
{
    auto &s = io(data);
    const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? s.position : length(data);
    if (base < 0 || base + offset < 0)
        return -1;
    return s.position = base + offset;
}

sf_count_t read(void *to, sf_count_t count, void *data)
{
    auto &s = io(data);
    auto *out = static_cast<unsigned char *>(to);
    const auto prefixed = std::int64_t(s.prefix.size());
    std::int64_t done = 0;
    if (s.position < prefixed) {
        done = std::min<std::int64_t>(count, prefixed - s.position);
        std::memcpy(out, s.prefix.data() + s.position, size_t(done));
        s.position += done;
    }
    while (done < count) {
        const auto got = ::pread(s.fd, out + done, size_t(count - done), s.position - prefixed + s.start);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            keepError(s);
        if (got <= 0)
            break;
        done += got;
        s.position += got;
    }
    return done;
}

/// After an error all is swallowed: the file is lost anyway, whoever asked looks at `error`, and libsndfile's Vorbis
/// encoder leaks when its writing fails.
sf_count_t write(const void *from, sf_count_t count, void *data)
{
    auto &s = io(data);
    const auto *bytes = static_cast<const unsigned char *>(from);
    std::int64_t done = 0;
    while (done < count && s.error == 0) {
        const auto put = ::pwrite(s.fd, bytes + done, size_t(count - done), s.position + done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            keepError(s);
        else if (put == 0)
            s.error = EIO;
        else
            done += put;
    }
    s.position += count;
    return count;
}

sf_count_t tell(void *data) { return io(data).position; }

} // namespace

SndfilePtr DescriptorIo::open(int mode, SF_INFO &info)
{
    position = 0;
    SF_VIRTUAL_IO calls{length, seek, read, write, tell};
    return SndfilePtr(sf_open_virtual(&calls, mode, &info, this));
}

bool DescriptorIo::atEnd() { return position >= length(this); }

} // namespace partita::detail
