// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nn/safetensors.h"

#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "models/base/file_error.h"

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

namespace partita {

namespace {

constexpr std::uint64_t maxHeaderBytes = 100'000'000; // the limit of the reference implementation

struct TypeInfo {
    TensorType type;
    const char *name;
    std::uint64_t size;
};
constexpr TypeInfo typeInfos[] = {
    {TensorType::Float32, "F32", 4}, {TensorType::Float16, "F16", 2}, {TensorType::Int64, "I64", 8}};

const TypeInfo &infoOf(TensorType type)
{
    for (const auto &info : typeInfos) {
        if (info.type == type)
            return info;
    }
    return typeInfos[0];
}

Error corrupt(const std::filesystem::path &path, const Sentence &why)
{
    return {ErrorCode::InvalidFormat, Sentence::tr("The model file %1 is damaged: %2.", path, why)};
}

Error openError(const std::filesystem::path &path, int code)
{
    const auto kind = code == ENOENT                    ? ErrorCode::NotFound
                      : code == EACCES || code == EPERM ? ErrorCode::PermissionDenied
                                                        : ErrorCode::IoError;
    return {kind, Sentence::tr("Cannot open the model file %1: %2.", path, std::strerror(code))};
}

} // namespace

Result<TensorFile> readTensorFile(const std::filesystem::path &path)
{
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return openError(path, errno ? errno : EIO);
    in.seekg(0, std::ios::end);
    const auto end = in.tellg();
    in.seekg(0);
    std::uint64_t headerBytes = 0;
    if (end < 8 || !in.read(reinterpret_cast<char *>(&headerBytes), 8))
        return corrupt(path, Sentence::tr("it is too short to hold a header"));
    const std::uint64_t fileBytes = std::uint64_t(end);
    if (headerBytes > maxHeaderBytes || headerBytes > fileBytes - 8)
        return corrupt(path, Sentence::tr("its header is longer than the file"));
    std::string text(headerBytes, '\0');
    if (!in.read(text.data(), std::streamsize(headerBytes)))
        return corrupt(path, Sentence::tr("its header cannot be read"));
    const auto header = nlohmann::json::parse(text, nullptr, false);
    if (!header.is_object())
        return corrupt(path, Sentence::tr("its header is not a JSON object"));

    const std::uint64_t dataBytes = fileBytes - 8 - headerBytes;
    TensorFile file;
    try {
        for (const auto &[name, entry] : header.items()) {
            if (name == "__metadata__") {
                for (const auto &[key, value] : entry.items())
                    file.metadata[key] = value.get<std::string>();
                continue;
            }
            TensorData tensor;
            const auto typeName = entry.at("dtype").get<std::string>();
            const TypeInfo *info = nullptr;
            for (const auto &candidate : typeInfos) {
                if (typeName == candidate.name)
                    info = &candidate;
            }
            if (!info)
                return Error{ErrorCode::Unsupported,
                             Sentence::tr("The model file %1 holds tensors of type %2.", path, typeName)};
            tensor.type = info->type;
            tensor.shape = entry.at("shape").get<std::vector<std::int64_t>>();
            const auto begin = entry.at("data_offsets").at(0).get<std::uint64_t>();
            const auto finish = entry.at("data_offsets").at(1).get<std::uint64_t>();
            std::uint64_t count = 1;
            for (auto extent : tensor.shape) {
                if (extent < 0 || (extent > 0 && count > dataBytes / std::uint64_t(extent)))
                    return corrupt(path, Sentence::tr("tensor %1 has an impossible shape", name));
                count *= std::uint64_t(extent);
            }
            if (finish < begin || finish > dataBytes || finish - begin != count * info->size)
                return corrupt(path, Sentence::tr("tensor %1 does not fit its data", name));
            tensor.bytes.resize(finish - begin);
            in.seekg(std::streamoff(8 + headerBytes + begin));
            if (!in.read(reinterpret_cast<char *>(tensor.bytes.data()), std::streamsize(tensor.bytes.size())))
                return corrupt(path, Sentence::tr("tensor %1 is cut off", name));
            file.tensors.emplace(name, std::move(tensor));
        }
    } catch (const nlohmann::json::exception &) {
        return corrupt(path, Sentence::tr("its header is not as the format asks"));
    }
    return file;
}

Result<void> writeTensorFile(const std::filesystem::path &path, const TensorFile &file)
{
    nlohmann::json header;
    if (!file.metadata.empty())
        header["__metadata__"] = file.metadata;
    std::uint64_t offset = 0;
    for (const auto &[name, tensor] : file.tensors) {
        header[name] = {{"dtype", infoOf(tensor.type).name},
                        {"shape", tensor.shape},
                        {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    auto text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' '); // aligned data
    const std::uint64_t headerBytes = text.size();

    auto temporary = path;
    temporary += ".partial-" + std::to_string(::getpid());
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0)
        return fileWriteError(path, errno);
    int failure = 0;
    const auto put = [&](const void *data, size_t size) {
        auto *bytes = static_cast<const char *>(data);
        while (!failure && size > 0) {
            const auto written = ::write(fd, bytes, size);
            if (written < 0) {
                if (errno != EINTR)
                    failure = errno;
                continue;
            }
            bytes += written;
            size -= size_t(written);
        }
    };
    put(&headerBytes, 8);
    put(text.data(), text.size());
    for (const auto &[name, tensor] : file.tensors)
        put(tensor.bytes.data(), tensor.bytes.size());
    if (!failure && ::fsync(fd) != 0)
        failure = errno;
    if (::close(fd) != 0 && !failure)
        failure = errno;
    if (!failure && ::rename(temporary.c_str(), path.c_str()) != 0)
        failure = errno;
    if (failure) {
        ::unlink(temporary.c_str());
        return fileWriteError(path, failure);
    }
    return {};
}

} // namespace partita
