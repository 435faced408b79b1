// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checksum.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <map>
#include <mutex>
#include <tuple>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partita {

namespace {

__extension__ using Wide = unsigned __int128;

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, by integer arithmetic.
constexpr std::array<std::uint32_t, 64> roundConstants()
{
    std::array<std::uint32_t, 64> constants{};
    unsigned prime = 2;
    for (auto &constant : constants) {
        Wide root = 0; // the largest r with r^3 <= prime * 2^96: the cube root times 2^32
        for (int bit = 35; bit >= 0; --bit) {
            const auto next = root | Wide(1) << bit;
            root = next * next * next <= Wide(prime) << 96 ? next : root;
        }
        constant = std::uint32_t(root);
        for (bool found = false; !found;) {
            found = true;
            ++prime;
            for (unsigned divisor = 2; divisor * divisor <= prime; ++divisor)
                found = found && prime % divisor != 0;
        }
    }
    return constants;
}

constexpr auto constants = roundConstants();
static_assert(constants[0] == 0x428a2f98 && constants[63] == 0xc67178f2);

constexpr std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320u : 0);
    }
    return table;
}

using Stamp = std::tuple<std::string, dev_t, ino_t, off_t, time_t, long>;
Stamp stampOf(const std::filesystem::path &path, const struct stat &status)
{
    return {path.string(), status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

std::mutex knownMutex;
std::map<Stamp, std::string> known;

} // namespace

void Sha256::block(const std::byte *bytes)
{
    std::array<std::uint32_t, 64> w;
    for (size_t i = 0; i < 16; ++i)
        w[i] = std::uint32_t(bytes[4 * i]) << 24 | std::uint32_t(bytes[4 * i + 1]) << 16 |
               std::uint32_t(bytes[4 * i + 2]) << 8 | std::uint32_t(bytes[4 * i + 3]);
    for (size_t i = 16; i < 64; ++i) {
        const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
        const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] = state_;
    for (size_t i = 0; i < 64; ++i) {
        const auto t1 =
            h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + w[i];
        const auto t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const std::array added{a, b, c, d, e, f, g, h};
    for (size_t i = 0; i < 8; ++i)
        state_[i] += added[i];
}

void Sha256::add(std::span<const std::byte> bytes)
{
    auto filled = size_t(length_ % 64);
    length_ += bytes.size();
    while (!bytes.empty()) {
        if (filled == 0 && bytes.size() >= 64) {
            block(bytes.data());
            bytes = bytes.subspan(64);
            continue;
        }
        const auto part = std::min(bytes.size(), 64 - filled);
        std::copy_n(bytes.begin(), part, pending_.begin() + long(filled));
        bytes = bytes.subspan(part);
        filled = (filled + part) % 64;
        if (filled == 0)
            block(pending_.data());
    }
}

std::string Sha256::finish()
{
    const auto bits = length_ * 8;
    const std::byte one{0x80}, zero{0};
    add({&one, 1});
    while (length_ % 64 != 56)
        add({&zero, 1});
    for (int shift = 56; shift >= 0; shift -= 8) {
        const auto byte = std::byte(bits >> shift & 0xff);
        add({&byte, 1});
    }
    std::string text;
    for (const auto word : state_) {
        for (int shift = 28; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[word >> shift & 15];
    }
    return text;
}

std::uint32_t crc32(std::span<const std::byte> bytes)
{
    static constexpr auto table = crcTable();
    std::uint32_t crc = 0xffffffff;
    for (const auto byte : bytes)
        crc = crc >> 8 ^ table[(crc ^ std::uint32_t(byte)) & 0xff];
    return ~crc;
}

Result<std::string> sha256OfFile(const std::filesystem::path &path, const std::function<void(double)> &progress,
                                 std::stop_token stop)
{
    const auto failed = [&](int error) {
        if (error == ENOENT || error == ENOTDIR)
            return Error{ErrorCode::NotFound, Sentence::tr("The file \"%1\" is gone; put it back or open another.", path)};
        return Error{ErrorCode::IoError, Sentence::tr("The file \"%1\" cannot be read: %2.", path, std::strerror(error))};
    };
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return failed(errno);
    struct Closer {
        int fd;
        ~Closer() { ::close(fd); }
    } closer{fd};
    struct stat status {};
    if (::fstat(fd, &status) != 0)
        return failed(errno);
    if (!S_ISREG(status.st_mode))
        return failed(EINVAL);
    const auto stamp = stampOf(path, status);
    {
        std::lock_guard lock(knownMutex);
        if (const auto found = known.find(stamp); found != known.end())
            return found->second;
    }
    Sha256 sum;
    std::vector<std::byte> buffer(1 << 20);
    for (std::int64_t done = 0;;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("The checksum was cancelled.")};
        const auto got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(errno);
        if (got == 0)
            break;
        sum.add(std::span(buffer).first(size_t(got)));
        done += got;
        if (progress)
            progress(std::min(1.0, double(done) / double(std::max<off_t>(1, status.st_size))));
    }
    auto text = sum.finish();
    struct stat after {};
    if (::fstat(fd, &after) == 0 && stampOf(path, after) == stamp) {
        std::lock_guard lock(knownMutex);
        known[stamp] = text;
    }
    return text;
}

} // namespace partita
