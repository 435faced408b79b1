// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of the safetensors format: 8 bytes header length, a JSON header, raw little-endian tensor data.
// Format: https://github.com/huggingface/safetensors ("Format" section of its README).
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace partita {

enum class TensorType { Float32, Float16, Int64 };

struct TensorData {
    TensorType type = TensorType::Float32;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> bytes;
};

/// A checkpoint in memory: named tensors and text metadata. Plain data, no thread rules.
struct TensorFile {
    std::map<std::string, TensorData> tensors;
    std::map<std::string, std::string> metadata;
};

/// InvalidFormat where the header lies about the data; NotFound, PermissionDenied, IoError as the system says.
Result<TensorFile> readTensorFile(const std::filesystem::path &path);
/// Atomic: a temporary name in the same folder, fsync, rename over `path`.
Result<void> writeTensorFile(const std::filesystem::path &path, const TensorFile &file);

} // namespace partita
