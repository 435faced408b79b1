// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_extent.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include <unistd.h>

namespace partita::detail {

namespace {

using Byte = unsigned char;

std::int64_t readAt(int fd, std::uint64_t at, Byte *to, size_t count)
{
    size_t done = 0;
    while (done < count) {
        const auto got = ::pread(fd, to + done, count - done, off_t(at + done));
        if (got <= 0)
            break;
        done += size_t(got);
    }
    return std::int64_t(done);
}

std::uint64_t number(const Byte *from, int bytes, bool bigEndian)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | from[bigEndian ? i : bytes - 1 - i];
    return value;
}

bool is(const Byte *bytes, const char *text) { return std::memcmp(bytes, text, std::strlen(text)) == 0; }

/// Recorders that write to a pipe leave 0, the largest number, or (SoX, arecord) about half of it.
bool isOpenSize(std::uint64_t size)
{
    return size == 0 || size >= 0xFFFFFF00u || (size >= 0x7FFFF000u && size <= 0x80000000u);
}

constexpr int maximumChunks = 10000; // against loops in damaged headers

bool riffIsCut(int fd, std::uint64_t fileBytes, const Byte *head)
{
    const bool aiff = is(head, "FORM"), bigEndian = aiff || is(head, "RIFX");
    std::optional<std::uint64_t> longSize; // from ds64
    std::uint64_t at = 12;
    Byte chunk[24];
    for (int i = 0; i < maximumChunks && readAt(fd, at, chunk, sizeof chunk) >= 8; ++i) {
        std::uint64_t size = number(chunk + 4, 4, bigEndian);
        if (is(chunk, "ds64"))
            longSize = number(chunk + 16, 8, false);
        if (is(chunk, aiff ? "SSND" : "data")) {
            if (longSize && size == 0xFFFFFFFFu)
                return *longSize > fileBytes - at - 8;
            return !isOpenSize(size) && at + 8 + size > fileBytes;
        }
        at += 8 + size + (size & 1);
    }
    return false;
}

bool wave64IsCut(int fd, std::uint64_t fileBytes)
{
    std::uint64_t at = 40; // riff GUID, size, wave GUID
    Byte chunk[24];
    for (int i = 0; i < maximumChunks && readAt(fd, at, chunk, sizeof chunk) == sizeof chunk; ++i) {
        const std::uint64_t size = number(chunk + 16, 8, false); // with this header
        if (is(chunk, "data"))
            return size >= 24 && size < 1ull << 62 && at + size > fileBytes;
        if (size < 24 || size > fileBytes)
            return false;
        at += (size + 7) & ~7ull;
    }
    return false;
}

bool cafIsCut(int fd, std::uint64_t fileBytes)
{
    std::uint64_t at = 8;
    Byte chunk[12];
    for (int i = 0; i < maximumChunks && readAt(fd, at, chunk, sizeof chunk) == sizeof chunk; ++i) {
        const std::uint64_t size = number(chunk + 4, 8, true); // all ones: open
        if (is(chunk, "data"))
            return size < 1ull << 62 && at + 12 + size > fileBytes;
        if (size > fileBytes)
            return false;
        at += 12 + size;
    }
    return false;
}

/// Whether the last page that begins in the file also ends in it.
bool oggIsCut(int fd, std::uint64_t fileBytes)
{
    constexpr std::uint64_t largestPage = 65307;
    std::vector<Byte> tail(size_t(std::min(fileBytes, largestPage)));
    const std::uint64_t from = fileBytes - tail.size();
    if (readAt(fd, from, tail.data(), tail.size()) != std::int64_t(tail.size()))
        return false;
    for (size_t at = tail.size(); at-- > 0;) {
        if (tail.size() - at < 4 || !is(&tail[at], "OggS"))
            continue;
        const size_t left = tail.size() - at;
        if (left < 27 || left < 27u + tail[at + 26])
            return true;
        size_t body = 0;
        for (size_t i = 0; i < tail[at + 26]; ++i)
            body += tail[at + 27 + i];
        return left < 27u + tail[at + 26] + body;
    }
    return false;
}

// MPEG audio frames

struct FrameHeader {
    int bytes = 0, samples = 0;
    int sideInfoBytes = 0;
    unsigned stream = 0; ///< what does not change within a stream: version, layer, rate
};

std::optional<FrameHeader> frameHeader(const Byte *b)
{
    static constexpr std::array<int, 15> kilobits1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    static constexpr std::array<int, 15> kilobits2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    static constexpr std::array<int, 3> rates = {44100, 48000, 32000};
    const int version = b[1] >> 3 & 3, layer = b[1] >> 1 & 3, bitrate = b[2] >> 4, rate = b[2] >> 2 & 3;
    if (b[0] != 0xFF || (b[1] & 0xE0) != 0xE0 || version == 1 || layer != 1 || bitrate == 0 || bitrate == 15 || rate == 3)
        return std::nullopt;
    const bool first = version == 3; // MPEG 1; else 2 or 2.5: half the rates, half the samples
    const int rateHz = rates[size_t(rate)] / (first ? 1 : version == 2 ? 2 : 4);
    const int kilobits = (first ? kilobits1 : kilobits2)[size_t(bitrate)];
    const bool mono = b[3] >> 6 == 3;
    FrameHeader header;
    header.samples = first ? 1152 : 576;
    header.bytes = header.samples / 8 * kilobits * 1000 / rateHz + (b[2] >> 1 & 1);
    header.sideInfoBytes = first ? (mono ? 17 : 32) : (mono ? 9 : 17);
    header.stream = unsigned(b[1] & 0x1E) << 8 | unsigned(b[2] & 0x0C);
    return header;
}

/// Reads forward through a buffer; short jumps do not cost a system call.
class Window {
public:
    Window(int fd, std::uint64_t fileBytes) : fd_(fd), end_(fileBytes), buffer_(1 << 18) {}
    const Byte *at(std::uint64_t offset, size_t count)
    {
        if (offset + count > end_)
            return nullptr;
        if (offset < begin_ || offset + count > begin_ + filled_) {
            begin_ = offset;
            filled_ = size_t(readAt(fd_, offset, buffer_.data(), buffer_.size()));
            if (filled_ < count)
                return nullptr;
        }
        return &buffer_[size_t(offset - begin_)];
    }

private:
    int fd_;
    std::uint64_t end_, begin_ = 0;
    size_t filled_ = 0;
    std::vector<Byte> buffer_;
};

} // namespace

bool endsBeforeItsData(int fd, std::uint64_t fileBytes)
{
    Byte head[40] = {};
    if (readAt(fd, 0, head, sizeof head) < 12)
        return false;
    const bool wave = is(head + 8, "WAVE") && (is(head, "RIFF") || is(head, "RIFX") || is(head, "RF64") || is(head, "BW64"));
    if (wave || (is(head, "FORM") && is(head + 8, "AIF")))
        return riffIsCut(fd, fileBytes, head);
    if (is(head, "riff") && is(head + 24, "wave"))
        return wave64IsCut(fd, fileBytes);
    if (is(head, "caff"))
        return cafIsCut(fd, fileBytes);
    if (is(head, "OggS"))
        return oggIsCut(fd, fileBytes);
    if (is(head, ".snd") || is(head, "dns.")) {
        const std::uint64_t offset = number(head + 4, 4, head[0] == '.'), size = number(head + 8, 4, head[0] == '.');
        return !isOpenSize(size) && offset + size > fileBytes;
    }
    return false;
}

MpegExtent mpegExtent(int fd, std::uint64_t fileBytes)
{
    MpegExtent extent;
    Window window(fd, fileBytes);
    std::uint64_t at = 0;
    if (const Byte *tag = window.at(0, 10); tag && is(tag, "ID3"))
        at = 10 + (std::uint64_t(tag[6] & 127) << 21 | std::uint64_t(tag[7] & 127) << 14 | std::uint64_t(tag[8] & 127) << 7 | (tag[9] & 127));

    // The first two frames in a row: one header alone may be chance.
    std::optional<FrameHeader> first;
    const auto startsHere = [&](std::uint64_t offset) {
        const Byte *b = window.at(offset, 4);
        const auto header = b ? frameHeader(b) : std::nullopt;
        if (!header || (first && header->stream != first->stream))
            return false;
        const std::uint64_t next = offset + std::uint64_t(header->bytes);
        const Byte *following = window.at(next, 4);
        const auto second = following ? frameHeader(following) : std::nullopt;
        if (following ? !second || second->stream != header->stream : next > fileBytes)
            return false;
        if (!first)
            first = header;
        return true;
    };
    const std::uint64_t searchEnd = std::min(fileBytes, at + (1 << 16));
    while (at < searchEnd && !startsHere(at))
        ++at;
    if (!first)
        return extent;
    extent.layer3 = true;
    extent.firstFrameOffset = std::int64_t(at);

    if (const Byte *frame = window.at(at, size_t(first->bytes)); frame && first->bytes >= first->sideInfoBytes + 20) {
        const Byte *info = frame + 4 + first->sideInfoBytes;
        if ((is(info, "Xing") || is(info, "Info")) && (info[7] & 1)) {
            extent.hasInfoFrame = true;
            if (info[7] & 2) // some writers count the tag in front too: only what neither reading explains is cut
                extent.cut = number(info + 12, 4, true) > fileBytes;
            return extent;
        }
    }

    const std::uint64_t begin = at;
    std::uint32_t frames = 0;
    std::uint64_t end = at;
    Byte firstHeader[4];
    readAt(fd, begin, firstHeader, 4);
    while (const Byte *b = window.at(at, 4)) {
        const auto header = frameHeader(b);
        if (header && header->stream == first->stream) {
            at += std::uint64_t(header->bytes);
            if (at > fileBytes)
                break;
            end = at;
            ++frames;
            continue;
        }
        if (is(b, "TAG") && fileBytes - at <= 128)
            break;
        do
            ++at; // junk between frames
        while (at < fileBytes && !startsHere(at));
    }

    // 128 kbit/s gives a frame with room enough at every rate.
    Byte bits[4] = {0xFF, Byte(firstHeader[1] | 1), Byte((firstHeader[2] & 0x0C) | (firstHeader[1] & 8 ? 0x90 : 0xC0)), firstHeader[3]};
    const auto made = frameHeader(bits);
    if (!made)
        return extent;
    extent.infoFrame.assign(size_t(made->bytes), 0);
    std::copy(bits, bits + 4, extent.infoFrame.begin());
    Byte *info = extent.infoFrame.data() + 4 + made->sideInfoBytes;
    std::memcpy(info, "Xing", 4);
    info[7] = 3; // number of frames, number of bytes
    const auto bytes = std::uint32_t(std::min<std::uint64_t>(end - begin + extent.infoFrame.size(), 0xFFFFFFFFu));
    for (int i = 0; i < 4; ++i) {
        info[8 + i] = Byte(frames >> (24 - 8 * i));
        info[12 + i] = Byte(bytes >> (24 - 8 * i));
    }
    return extent;
}

} // namespace partita::detail
