// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums: whether a file is still the one that was used, and whether samples in a session file are damaged.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>

#include "models/base/result.h"

namespace partita {

/// SHA-256 (FIPS 180-4). One thread.
class Sha256 {
public:
    void add(std::span<const std::byte> bytes);
    std::string finish(); ///< 64 hexadecimal digits; once

private:
    void block(const std::byte *bytes);

    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> pending_{};
    std::uint64_t length_ = 0;
};

/// Of a file's bytes; reads it once as long as neither its size nor its time of change is another. Any thread; blocks.
/// `progress`: 0 to 1. NotFound, IoError, Cancelled.
Result<std::string> sha256OfFile(const std::filesystem::path &path, const std::function<void(double)> &progress = {},
                                 std::stop_token stop = {});

/// CRC-32 (ISO-HDLC, as in zlib and PNG).
std::uint32_t crc32(std::span<const std::byte> bytes);

} // namespace partita
