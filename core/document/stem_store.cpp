// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stem_store.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "core/document/clipped_read.h"
#include "models/base/user_folders.h"

namespace partita {

namespace fs = std::filesystem;

namespace {

Error storageError(const fs::path &folder, int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::NoSpace,
                Sentence::tr("There is no space left for stems in \"%1\"; free some or choose another folder.", folder)};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::PermissionDenied,
                Sentence::tr("Stems may not be stored in \"%1\"; choose another folder.", folder)};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, Sentence::tr("There is no folder \"%1\" to store stems in.", folder)};
    default:
        return {ErrorCode::IoError,
                Sentence::tr("Stems cannot be stored in \"%1\": %2.", folder, std::strerror(systemError))};
    }
}

/// A descriptor, or minus errno.
int openNameless(const fs::path &folder)
{
    int fd = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (fd >= 0)
        return fd;
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return -errno;
    // Network file systems cannot do without a name.
    std::string name = (folder / ".partita-stem-XXXXXX").string();
    fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd < 0)
        return -errno;
    ::unlink(name.c_str());
    return fd;
}

/// Best first.
std::vector<fs::path> defaultFolders()
{
    std::vector<fs::path> folders;
    std::error_code error;
    if (const auto cache = userCacheFolder(); !cache.empty()) {
        fs::create_directories(cache, error); // where this fails, opening says why
        folders.push_back(cache);
    }
    const auto temporary = fs::temp_directory_path(error);
    folders.push_back(error ? fs::path("/tmp") : temporary);
    return folders;
}

/// Puts `added` in; ranges that overlap or touch become one.
void addRange(std::vector<FrameRange> &ranges, FrameRange added)
{
    const auto first = std::lower_bound(ranges.begin(), ranges.end(), added.begin,
                                        [](const FrameRange &r, std::int64_t frame) { return r.end < frame; });
    auto last = first;
    for (; last != ranges.end() && last->begin <= added.end; ++last) {
        added.begin = std::min(added.begin, last->begin);
        added.end = std::max(added.end, last->end);
    }
    ranges.insert(ranges.erase(first, last), added);
}

constexpr std::int64_t blockFrames = 1 << 16; // of blockRevisions_

} // namespace

Result<std::shared_ptr<StemStore>> StemStore::create(int channels, int sampleRateHz, std::int64_t frames,
                                                     const fs::path &folder)
{
    if (channels < 1 || sampleRateHz < 1 || frames < 1 ||
        frames > std::numeric_limits<off_t>::max() / std::int64_t(sizeof(float)) / channels)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("A stem needs a length, a sample rate and channels.")};
    std::shared_ptr<StemStore> store(new StemStore);
    store->channels_ = channels;
    store->sampleRateHz_ = sampleRateHz;
    store->frames_ = frames;
    for (const auto &candidate : folder.empty() ? defaultFolders() : std::vector{folder}) {
        store->folder_ = candidate;
        store->fd_ = openNameless(candidate);
        if (store->fd_ >= 0)
            return store;
    }
    return storageError(store->folder_, -store->fd_);
}

StemStore::~StemStore()
{
    if (fd_ >= 0)
        ::close(fd_);
}

Result<void> StemStore::write(std::int64_t from, std::span<const float> interleaved)
{
    const auto count = std::int64_t(interleaved.size()) / channels_;
    if (count * channels_ != std::int64_t(interleaved.size()) || from < 0 || count > frames_ - from)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("Samples were written outside of a stem.")};
    {
        std::lock_guard lock(mutex_);
        if (error_)
            return *error_;
        if (state_ == State::Finished)
            return Error{ErrorCode::InvalidArgument, Sentence::tr("Samples were written to a stem that is finished.")};
    }
    const auto bytes = std::as_bytes(interleaved);
    const off_t at = off_t(from) * channels_ * off_t(sizeof(float));
    for (size_t done = 0; done < bytes.size();) {
        const auto put = ::pwrite(fd_, bytes.data() + done, bytes.size() - done, at + off_t(done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            const auto error = storageError(folder_, put < 0 ? errno : EIO);
            fail(error);
            return error;
        }
        done += size_t(put);
    }
    if (count > 0) {
        std::lock_guard lock(mutex_);
        addRange(written_, {from, from + count});
        ++revision_;
        const auto blocks = size_t((from + count - 1) / blockFrames) + 1;
        blockRevisions_.resize(std::max(blockRevisions_.size(), blocks));
        std::fill(blockRevisions_.begin() + from / blockFrames, blockRevisions_.begin() + std::int64_t(blocks), revision_);
    }
    return {};
}

void StemStore::finish()
{
    std::lock_guard lock(mutex_);
    if (state_ != State::Filling)
        return;
    state_ = State::Finished;
    if (written_ != std::vector{FrameRange{0, frames_}})
        ++revision_;
}

void StemStore::fail(Error error)
{
    std::lock_guard lock(mutex_);
    if (state_ != State::Filling)
        return;
    state_ = State::Failed;
    error_ = std::move(error);
}

StemStore::State StemStore::state() const
{
    std::lock_guard lock(mutex_);
    return state_;
}

std::optional<Error> StemStore::error() const
{
    std::lock_guard lock(mutex_);
    return error_;
}

void StemStore::setRecipe(RecipeOutput recipe)
{
    std::lock_guard lock(mutex_);
    recipe_ = std::move(recipe);
}

RecipeOutput StemStore::recipe() const
{
    std::lock_guard lock(mutex_);
    return recipe_;
}

std::vector<FrameRange> StemStore::writtenSince(std::uint64_t revision) const
{
    std::vector<FrameRange> ranges;
    std::lock_guard lock(mutex_);
    for (size_t block = 0; block < blockRevisions_.size(); ++block) {
        const auto begin = std::int64_t(block) * blockFrames;
        if (blockRevisions_[block] > revision)
            addRange(ranges, {begin, std::min(begin + blockFrames, frames_)});
    }
    return ranges;
}

std::uint64_t StemStore::revision() const
{
    std::lock_guard lock(mutex_);
    return revision_;
}

FrameRange StemStore::available(std::int64_t from) const
{
    from = std::clamp<std::int64_t>(from, 0, frames_);
    std::lock_guard lock(mutex_);
    if (state_ == State::Finished)
        return {from, frames_};
    const auto found = std::upper_bound(written_.begin(), written_.end(), from,
                                        [](std::int64_t frame, const FrameRange &r) { return frame < r.end; });
    return found == written_.end() ? FrameRange{frames_, frames_} : FrameRange{std::max(from, found->begin), found->end};
}

std::vector<FrameRange> StemStore::writtenWithin(FrameRange range) const
{
    std::vector<FrameRange> parts;
    std::lock_guard lock(mutex_);
    auto r = std::upper_bound(written_.begin(), written_.end(), range.begin,
                              [](std::int64_t frame, const FrameRange &w) { return frame < w.end; });
    for (; r != written_.end() && r->begin < range.end; ++r)
        parts.push_back({std::max(r->begin, range.begin), std::min(r->end, range.end)});
    return parts;
}

Result<void> StemStore::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto part = detail::clipRead(*this, from, interleaved);
    std::fill(part.samples.begin(), part.samples.end(), 0.0f);
    // Only what was announced: the file may already hold a part of what is being written.
    for (const auto &range : writtenWithin(part.range)) {
        const auto bytes = std::as_writable_bytes(part.samples.subspan(
            size_t((range.begin - part.range.begin) * channels_), size_t(range.length() * channels_)));
        const off_t at = off_t(range.begin) * channels_ * off_t(sizeof(float));
        for (size_t done = 0; done < bytes.size();) {
            const auto got = ::pread(fd_, bytes.data() + done, bytes.size() - done, at + off_t(done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return Error{ErrorCode::IoError, Sentence::tr("A stem stored in \"%1\" cannot be read: %2.", folder_,
                                                              std::strerror(got < 0 ? errno : EIO))};
            done += size_t(got);
        }
    }
    return {};
}

bool isBeingFilled(const LaneContent &content)
{
    const auto fills = [](const StorePtr &store) {
        const auto *stem = dynamic_cast<const StemStore *>(store.get());
        return stem && stem->state() == StemStore::State::Filling;
    };
    return std::any_of(content.spans().begin(), content.spans().end(), [&](const LaneContent::Span &span) {
        return std::any_of(span.stores.begin(), span.stores.end(), fills);
    });
}

} // namespace partita
