// SPDX-License-Identifier: GPL-3.0-or-later
// Recording, stores and lanes; masks and recipes are in session_reader_masks.cpp.
#include "core/session/session_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace partita::detail {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t mostFrames = std::int64_t(1) << 42; // years
constexpr std::int64_t mostChunkSamples = 1 << 22;
constexpr std::int64_t mostRows = 1 << 20;                  // of one thing: damaged pages may lead in circles

fs::path pathOf(std::span<const std::byte> bytes)
{
    const std::string text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return text.find('\0') == std::string::npos ? fs::path(text) : fs::path();
}

std::uint64_t numberOf(const std::map<std::string, std::string> &properties, const char *name)
{
    std::uint64_t number = 0;
    if (const auto found = properties.find(name); found != properties.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), number);
    return number;
}

double within(double value, double lowest, double highest)
{
    return std::isfinite(value) ? std::clamp(value, lowest, highest) : 0;
}

} // namespace

SessionReader::SessionReader(std::shared_ptr<SessionStorage> storage, Elsewhere elsewhere)
    : storage_(std::move(storage)), db_(storage_->useForReading()), elsewhere_(std::move(elsewhere)),
      recovery_(bool(elsewhere_))
{
}

void SessionReader::forEach(const char *sql, std::optional<std::uint64_t> parameter, const Row &row)
{
    Statement statement(*db_, sql);
    if (parameter)
        statement.begin(*parameter);
    for (std::int64_t rows = 0;; ++rows) {
        const auto more = statement.next();
        if (more && !*more)
            return;
        if (!more || rows == mostRows || !row(statement)) {
            loaded_.damaged = laneDamaged_ = true;
            if (!more || rows == mostRows)
                return;
        }
    }
}

bool SessionReader::validRange(FrameRange range) const
{
    return range.begin >= 0 && range.begin < range.end && range.end <= shape_.frames;
}

std::map<std::string, std::string> SessionReader::properties()
{
    std::map<std::string, std::string> all;
    forEach("SELECT name, value FROM property", {}, [&](Statement &row) {
        all[row.text(0)] = row.text(1);
        return true;
    });
    return all;
}

Result<SessionReader::Source> SessionReader::source()
{
    std::optional<Source> found;
    forEach("SELECT channels, sample_rate_hz, frames, path, relative_path, bytes, modified_ns, sha256, embedded FROM "
            "source",
            {}, [&](Statement &row) {
                const auto channels = row.integer(0), rate = row.integer(1), frames = row.integer(2);
                if (channels < 1 || channels > 1024 || rate < 1 || rate > 100000000 || frames < 1 ||
                    frames > mostFrames || found)
                    return false;
                Source source;
                source.shape = {int(channels), int(rate), frames};
                source.reference = {pathOf(row.blob(3)), row.integer(5), row.integer(6), row.text(7)};
                source.relativePath = pathOf(row.blob(4));
                if (!row.isNull(8))
                    source.embedded = std::uint64_t(row.integer(8));
                found = std::move(source);
                return true;
            });
    if (!found)
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The session \"%1\" is damaged.", storage_->path())};
    shape_ = found->shape;
    return *found;
}

std::shared_ptr<const SessionStore> SessionReader::store(std::uint64_t id)
{
    if (const auto known = stores_.find(id); known != stores_.end())
        return known->second;
    std::shared_ptr<const SessionStore> made = recovery_ ? nullptr : storage_->storeInUse(id);
    if (made && (made->channels() != shape_.channels || made->sampleRateHz() != shape_.sampleRateHz ||
                 made->frames() != shape_.frames))
        made = nullptr;
    if (!made) {
        forEach(
            "SELECT chunk_frames, finished, recipe, output FROM store WHERE id = ? AND elsewhere = 0", id,
            [&](Statement &row) {
                const auto chunkFrames = row.integer(0);
                if (chunkFrames < 1 || chunkFrames > mostChunkSamples / shape_.channels)
                    return false;
                std::vector<FrameRange> written{{0, shape_.frames}};
                if (row.integer(1) == 0) {
                    written.clear();
                    forEach("SELECT first, last FROM store_range WHERE store = ? ORDER BY first", id,
                            [&](Statement &range) {
                                const FrameRange part{range.integer(0), range.integer(1)};
                                if (!validRange(part) || (!written.empty() && part.begin < written.back().end))
                                    return false;
                                if (!written.empty() && part.begin == written.back().end)
                                    written.back().end = part.end;
                                else
                                    written.push_back(part);
                                return true;
                            });
                }
                const bool whole = written == std::vector{FrameRange{0, shape_.frames}};
                RecipeOutput from{row.isNull(2) ? nullptr : recipe(std::uint64_t(row.integer(2))), int(row.integer(3))};
                // What is unfinished in a recovery file may be further in the session, so it is not the same there.
                const auto publicId = recovery_ && !whole ? newUniqueId() : id;
                made = std::make_shared<SessionStore>(storage_, id, publicId, shape_, chunkFrames, std::move(written),
                                                      std::move(from));
                return true;
            });
        if (made)
            storage_->addStore(made);
    }
    return stores_[id] = made;
}

/// Also where its samples are elsewhere. Null, and the session damaged, where it is not there.
StorePtr SessionReader::storeFor(std::uint64_t id)
{
    StorePtr found = store(id);
    if (!found && elsewhere_)
        found = elsewhere_(id);
    const bool fits = found && found->channels() == shape_.channels && found->sampleRateHz() == shape_.sampleRateHz &&
                      found->frames() == shape_.frames;
    if (!fits)
        loaded_.damaged = laneDamaged_ = true;
    return fits ? found : nullptr;
}

LaneContentPtr SessionReader::content(LaneId lane, const StorePtr &mixture, bool &unfinished)
{
    std::vector<LaneContent::Span> spans;
    std::int64_t end = 0;
    forEach("SELECT first, last FROM lane_span WHERE lane = ? ORDER BY first", lane, [&](Statement &row) {
        const FrameRange range{row.integer(0), row.integer(1)};
        if (!validRange(range) || range.begin < end)
            return false;
        if (range.begin > end) { // what is lost is silent
            spans.push_back({{end, range.begin}, {}});
            laneDamaged_ = loaded_.damaged = true;
        }
        spans.push_back({range, {}});
        end = range.end;
        return true;
    });
    if (end < shape_.frames) {
        spans.push_back({{end, shape_.frames}, {}});
        laneDamaged_ = loaded_.damaged = true;
    }
    forEach("SELECT first, store FROM lane_sum WHERE lane = ? ORDER BY first, position", lane, [&](Statement &row) {
        const auto span = std::find_if(spans.begin(), spans.end(),
                                       [&](const LaneContent::Span &s) { return s.range.begin == row.integer(0); });
        const auto made = row.isNull(1) ? mixture : storeFor(std::uint64_t(row.integer(1)));
        if (span == spans.end() || !made || span->stores.size() > 1000)
            return false;
        const auto *stored = dynamic_cast<const SessionStore *>(made.get());
        unfinished = unfinished || (stored && !stored->complete());
        span->stores.push_back(made);
        return true;
    });
    auto content = LaneContent::ofSpans(*mixture, std::move(spans));
    return content ? *content : nullptr;
}

LanePtr SessionReader::lane(Statement &row, const StorePtr &mixture)
{
    Lane lane;
    lane.id = std::uint64_t(row.integer(0));
    lane.name = row.text(2);
    lane.kind = row.integer(3) == 1 ? LaneKind::Residual : LaneKind::Stem;
    lane.colourIndex = int(std::clamp<std::int64_t>(row.integer(4), 0, 1000));
    lane.gainDb = within(row.real(5), minimumGainDb, maximumGainDb);
    lane.pan = within(row.real(6), -1, 1);
    lane.mute = row.integer(7) != 0;
    lane.solo = row.integer(8) != 0;
    lane.provenance = {std::uint64_t(row.integer(9)), row.text(10), row.text(11), row.text(12), row.text(13),
                       row.integer(14) != 0, within(row.real(15), 0, 1)};
    for (const auto &[column, part] : {std::pair{16, &lane.corrections.given}, {17, &lane.corrections.taken}}) {
        if (!row.isNull(column))
            *part = mask(std::uint64_t(row.integer(column)));
    }
    bool unfinished = false;
    lane.content = content(lane.id, mixture, unfinished);
    if (!lane.content)
        return nullptr;
    if (unfinished)
        loaded_.unfinishedLanes.push_back(lane.id);
    return std::make_shared<const Lane>(std::move(lane));
}

LoadedSession SessionReader::document(StorePtr mixture)
{
    auto &state = loaded_.state;
    const auto known = properties();
    state.documentId = numberOf(known, "documentId");
    state.revision = numberOf(known, "revision");
    state.embedSource = numberOf(known, "embedSource") != 0;
    state.document.mixture = mixture;
    forEach("SELECT name, value FROM setting", {}, [&](Statement &row) {
        state.settings[row.text(0)] = row.text(1);
        return true;
    });
    std::vector<std::pair<std::int64_t, LanePtr>> lanes; // sorted here: one damaged page then costs its own lanes only
    forEach("SELECT id, position, name, kind, colour, gain_db, pan, mute, solo, origin, query, operation, model_name, "
            "device_name, "
            "found, presence, given, taken FROM lane",
            {}, [&](Statement &row) {
                const auto id = row.integer(0);
                const bool taken =
                    std::any_of(lanes.begin(), lanes.end(), [&](const auto &l) { return l.second->id == LaneId(id); });
                if (id < 1 || taken || lanes.size() > 10000)
                    return false;
                laneDamaged_ = false;
                if (const auto made = lane(row, mixture))
                    lanes.emplace_back(row.integer(1), made);
                if (laneDamaged_)
                    loaded_.damagedLanes.push_back(LaneId(id));
                return true;
            });
    std::stable_sort(lanes.begin(), lanes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[position, made] : lanes)
        state.document.lanes.push_back(std::move(made));
    forEach("SELECT lane, mask FROM drawn", {}, [&](Statement &row) {
        const DrawnMask drawn{LaneId(row.integer(0)), mask(std::uint64_t(row.integer(1)))};
        if (!drawn.mask || (drawn.lane != 0 && !state.document.lane(drawn.lane)))
            return false;
        state.document.drawn = drawn;
        return true;
    });
    return std::move(loaded_);
}

} // namespace partita::detail
