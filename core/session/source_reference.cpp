// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/source_reference.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>

#include "core/document/file_store.h"
#include "core/session/checksum.h"

namespace partita {

namespace fs = std::filesystem;

namespace {

bool hasShape(const SampleStore &store, const SessionStore::Shape &shape)
{
    return store.channels() == shape.channels && store.sampleRateHz() == shape.sampleRateHz && store.frames() == shape.frames;
}

Error otherRecording(const fs::path &path)
{
    return {ErrorCode::InvalidData,
            Sentence::tr("The file \"%1\" is not the recording that this session was made from.", path)};
}

struct Opened {
    SourceReference reference; ///< of the file that is there
    StorePtr store;
};

Result<Opened> openSame(const fs::path &path, const SourceReference &wanted, const SessionStore::Shape &shape,
                        SourceMatch match, const std::function<void(double)> &progress, std::stop_token stop)
{
    auto reference = describeSource(path);
    if (!reference)
        return reference.error();
    const auto file = FileStore::open(path);
    if (!file)
        return file.error();
    if (!hasShape(**file, shape))
        return otherRecording(path);
    if (match == SourceMatch::SameContent) {
        if (reference->bytes != wanted.bytes)
            return otherRecording(path);
        if (reference->modifiedNs != wanted.modifiedNs && !wanted.sha256.empty()) {
            const auto sum = sha256OfFile(path, progress, stop);
            if (!sum)
                return sum.error();
            if (*sum != wanted.sha256)
                return otherRecording(path);
        }
        reference->sha256 = wanted.sha256;
    }
    return Opened{std::move(*reference), *file};
}

} // namespace

Result<SourceReference> describeSource(const fs::path &path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ErrorCode::NotFound, Sentence::tr("The file \"%1\" is gone; put it back or open another.", path)};
        return Error{ErrorCode::IoError, Sentence::tr("The file \"%1\" cannot be read: %2.", path, std::strerror(errno))};
    }
    if (!S_ISREG(status.st_mode)) // a session from somebody else may name anything
        return Error{ErrorCode::InvalidData, Sentence::tr("\"%1\" is not a file.", path)};
    std::error_code error;
    auto whole = fs::absolute(path, error);
    return SourceReference{error ? path : whole.lexically_normal(), status.st_size,
                           std::int64_t(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec, {}};
}

MissingSource::MissingSource(SourceReference reference, SessionStore::Shape shape, Error why)
    : shape_(shape), why_(std::move(why)), reference_(std::move(reference))
{
}

Result<SourceReference> MissingSource::relocate(const fs::path &candidate, SourceMatch match,
                                                const std::function<void(double)> &progress, std::stop_token stop)
{
    auto opened = openSame(candidate, reference(), shape_, match, progress, stop);
    if (!opened)
        return opened.error();
    std::lock_guard lock(mutex_);
    reference_ = opened->reference;
    store_ = opened->store;
    return reference_;
}

SourceReference MissingSource::reference() const
{
    std::lock_guard lock(mutex_);
    return reference_;
}

Result<void> MissingSource::read(std::int64_t from, std::span<float> interleaved) const
{
    StorePtr store;
    {
        std::lock_guard lock(mutex_);
        store = store_;
    }
    return store ? store->read(from, interleaved) : why_;
}

FrameRange MissingSource::available(std::int64_t from) const
{
    std::lock_guard lock(mutex_);
    return store_ ? store_->available(from) : FrameRange{shape_.frames, shape_.frames};
}

std::uint64_t MissingSource::revision() const
{
    std::lock_guard lock(mutex_);
    return store_ ? 1 : 0;
}

Result<FoundSource> findSource(const SourceReference &reference, const fs::path &relativePath, const fs::path &sessionFolder,
                               SessionStore::Shape shape, const std::function<void(double)> &progress, std::stop_token stop)
{
    std::vector<fs::path> places{reference.path};
    for (const auto &path : {relativePath, reference.path.filename()}) {
        const auto place = (sessionFolder / path).lexically_normal();
        if (!path.empty() && std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
    FoundSource found;
    Error why{ErrorCode::NotFound, Sentence::tr("The recording \"%1\" is missing; say where it is now.", reference.path)};
    found.status = SourceStatus::Missing;
    for (const auto &place : places) {
        auto opened = openSame(place, reference, shape, SourceMatch::SameContent, progress, stop);
        if (opened)
            return FoundSource{SourceStatus::Found, std::move(opened->reference), std::move(opened->store), nullptr};
        if (opened.error().code == ErrorCode::Cancelled)
            return opened.error();
        if (opened.error().code != ErrorCode::NotFound && found.status == SourceStatus::Missing) {
            found.status = SourceStatus::Changed;
            why = opened.error();
        }
    }
    found.reference = reference;
    found.missing = std::make_shared<MissingSource>(reference, shape, std::move(why));
    found.store = found.missing;
    return found;
}

} // namespace partita
