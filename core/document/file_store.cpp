// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_store.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <tuple>

#include <sys/stat.h>

#include "core/document/clipped_read.h"

namespace partita {

Error FileStore::changed() const
{
    return {ErrorCode::InvalidData,
            Sentence::tr("The file \"%1\" was changed after it was opened; open it again.", path_)};
}

Result<FileStore::Stamp> FileStore::stampOf(const std::filesystem::path &path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0)
        return Stamp{status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    if (errno == ENOENT || errno == ENOTDIR)
        return Error{ErrorCode::NotFound,
                     Sentence::tr("The file \"%1\" is gone; put it back or open another.", path)};
    return Error{ErrorCode::IoError, Sentence::tr("The file \"%1\" cannot be read: %2.", path, std::strerror(errno))};
}

Result<void> FileStore::checkUnchanged() const
{
    const auto now = stampOf(path_);
    if (!now)
        return now.error();
    return *now == stamp_ ? Result<void>() : changed();
}

Result<std::shared_ptr<const FileStore>> FileStore::open(const std::filesystem::path &path)
{
    std::shared_ptr<FileStore> store(new FileStore);
    std::error_code error;
    store->path_ = std::filesystem::absolute(path, error);
    if (error)
        store->path_ = path;
    const auto stamp = stampOf(store->path_); // before the reader: a change in between shows at the first read
    auto reader = AudioReader::open(store->path_);
    if (!reader)
        return reader.error();
    if (!stamp)
        return stamp.error();
    store->stamp_ = *stamp;
    store->info_ = reader->info();
    store->idle_.push_back({std::move(*reader), 0});
    store->open_ = 1;
    return std::shared_ptr<const FileStore>(std::move(store));
}

/// The reader that stands at `from`; else a new one while there may be more; else the one that is missed least.
Result<FileStore::Place> FileStore::take(std::int64_t from) const
{
    {
        std::unique_lock lock(mutex_);
        returned_.wait(lock, [this] { return !idle_.empty() || open_ < mostReaders; });
        auto found = std::find_if(idle_.begin(), idle_.end(), [&](const Place &p) { return p.position == from; });
        const bool inOrder = found != idle_.end();
        if (!inOrder && open_ == mostReaders) {
            found = std::min_element(idle_.begin(), idle_.end(), [](const Place &a, const Place &b) {
                return std::tie(a.inOrder, a.lastUse) < std::tie(b.inOrder, b.lastUse);
            });
        }
        if (found != idle_.end()) {
            Place place = std::move(*found);
            idle_.erase(found);
            place.inOrder = inOrder;
            return place;
        }
        ++open_;
    }
    auto reader = AudioReader::open(path_);
    if (!reader)
        return reader.error();
    const auto &info = reader->info();
    if (info.channels != info_.channels || info.sampleRateHz != info_.sampleRateHz || info.frames != info_.frames)
        return changed();
    return Place{std::move(*reader), 0};
}

Result<void> FileStore::readAt(Place &place, std::int64_t from, std::span<float> interleaved) const
{
    // After a seek libsndfile gives a wrong first block of Vorbis (its issue 885); no block is longer than this.
    const bool skips = place.position != from && info_.encodingName == "Vorbis";
    const auto preroll = skips ? std::min<std::int64_t>(from, 8192) : 0;
    place.position = -1; // until all is well
    if (auto sought = place.reader.seek(from - preroll); !sought)
        return sought.error();
    if (preroll > 0) {
        std::vector<float> skipped(size_t(preroll * info_.channels));
        if (const auto got = place.reader.read(skipped.data(), preroll); !got)
            return got.error();
    }
    const auto frames = std::int64_t(interleaved.size()) / info_.channels;
    const auto got = place.reader.read(interleaved.data(), frames);
    if (!got)
        return got.error();
    // Fewer only where the length was an estimate.
    std::fill(interleaved.begin() + *got * info_.channels, interleaved.end(), 0.0f);
    if (*got == frames)
        place.position = from + frames;
    return {};
}

Result<void> FileStore::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto part = detail::clipRead(*this, from, interleaved);
    if (part.range.empty())
        return {};
    auto place = take(part.range.begin);
    auto result = place ? readAt(*place, part.range.begin, part.samples) : place.error();
    // Afterwards, so that a change during the read is seen too; and it explains most other errors.
    const auto unchanged = checkUnchanged();
    if (!unchanged)
        result = unchanged.error();

    std::vector<Place> closed; // outside the lock
    {
        std::lock_guard lock(mutex_);
        if (!unchanged) {
            closed.swap(idle_);
            open_ -= int(closed.size());
        }
        // After a failure of the disk a new reader may do what this one cannot any more.
        if (place && (result || result.error().code == ErrorCode::InvalidData) && unchanged) {
            place->lastUse = ++uses_;
            idle_.push_back(std::move(*place));
        } else {
            --open_;
        }
    }
    returned_.notify_all();
    return result;
}

} // namespace partita
