// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/tagged_recordings.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "core/base/csv.h"
#include "core/training/finetune/captions.h"
#include "core/training/random.h"

namespace partita {

namespace {

bool isYes(const std::map<std::string, std::string> &row, const char *column)
{
    const auto found = row.find(column);
    return found != row.end() && (found->second == "yes" || found->second == "true" || found->second == "1");
}

Result<std::vector<TaggedRecording>> readList(const std::filesystem::path &list, const CaptionReader &captions)
{
    const auto rows = readCsv(list);
    if (!rows)
        return rows.error();
    std::vector<TaggedRecording> recordings;
    for (const auto &row : *rows) {
        if (!row.contains("path") || !(row.contains("tags") || row.contains("caption")))
            return Error{ErrorCode::InvalidFormat, Sentence::tr("The list %1 needs the columns \"path\" and \"tags\".", list)};
        TaggedRecording recording;
        recording.path = std::filesystem::absolute(list.parent_path() / row.at("path")).lexically_normal();
        if (row.contains("tags"))
            recording.tags = splitTags(row.at("tags"));
        if (row.contains("caption"))
            recording.caption = row.at("caption");
        if (recording.tags.empty() && !recording.caption.empty())
            recording.tags = captions ? captions(recording.caption) : phrasesOfCaption(recording.caption);
        recording.isolated = isYes(row, "isolated");
        recording.validation = isYes(row, "validation");
        if (!recording.tags.empty())
            recordings.push_back(std::move(recording));
    }
    return recordings;
}

bool looksLikeAudio(const std::filesystem::path &path)
{
    static const std::set<std::string> endings{".wav", ".wave", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".caf", ".w64", ".rf64", ".au"};
    auto ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return endings.contains(ending);
}

} // namespace

std::string normalTag(const std::string &text)
{
    std::string tag;
    for (const unsigned char c : text) {
        if (c == '_' || std::isspace(c)) {
            if (!tag.empty() && tag.back() != ' ')
                tag += ' ';
        } else {
            tag += char(std::tolower(c)); // other bytes of UTF-8 stay in the "C" locale
        }
    }
    while (!tag.empty() && tag.back() == ' ')
        tag.pop_back();
    return tag;
}

std::vector<std::string> splitTags(const std::string &typed)
{
    std::string text = typed;
    for (const char *separator : {"，", "、", "；"}) { // as Chinese is typed
        for (size_t at; (at = text.find(separator)) != std::string::npos;)
            text.replace(at, std::strlen(separator), ",");
    }
    std::vector<std::string> tags;
    for (size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find_first_of("|,;", begin), text.size());
        auto tag = normalTag(text.substr(begin, end - begin));
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(std::move(tag));
        begin = end + 1;
    }
    return tags;
}

Result<std::vector<TaggedRecording>> readTaggedRecordings(const std::filesystem::path &listOrFolder, const CaptionReader &captions)
{
    std::error_code ec;
    std::vector<TaggedRecording> recordings;
    if (!std::filesystem::exists(listOrFolder, ec))
        return Error{ErrorCode::NotFound, Sentence::tr("There is no %1.", listOrFolder)};
    if (!std::filesystem::is_directory(listOrFolder, ec) || std::filesystem::exists(listOrFolder / "recordings.csv", ec)) {
        auto read = readList(std::filesystem::is_directory(listOrFolder, ec) ? listOrFolder / "recordings.csv" : listOrFolder, captions);
        if (!read)
            return read;
        recordings = std::move(*read);
    } else {
        std::filesystem::directory_iterator folders(listOrFolder, ec);
        if (ec)
            return Error{ErrorCode::PermissionDenied, Sentence::tr("The folder %1 cannot be read: %2.", listOrFolder, ec.message())};
        for (const auto &folder : folders) {
            const auto tags = folder.is_directory(ec) ? splitTags(folder.path().filename().string()) : std::vector<std::string>();
            if (tags.empty())
                continue;
            for (auto file = std::filesystem::recursive_directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied, ec);
                 !ec && file != std::filesystem::recursive_directory_iterator(); file.increment(ec)) {
                if (file->is_regular_file(ec) && looksLikeAudio(file->path()))
                    recordings.push_back({std::filesystem::absolute(file->path()), tags});
            }
        }
        std::sort(recordings.begin(), recordings.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    }
    if (recordings.empty())
        return Error{ErrorCode::InvalidData, Sentence::tr("No tagged recording is listed in %1.", listOrFolder)};
    return recordings;
}

void holdBack(std::vector<TaggedRecording> &recordings, double share, std::uint64_t seed)
{
    if (share <= 0 || std::any_of(recordings.begin(), recordings.end(), [](const auto &r) { return r.validation; }))
        return;
    std::map<std::string, size_t> left, wanted; // recordings of a tag that are not held back, and that are to be
    for (const auto &r : recordings) {
        for (const auto &tag : r.tags)
            ++left[tag];
    }
    for (const auto &[tag, count] : left)
        wanted[tag] = count < 2 ? 0 : std::max<size_t>(1, size_t(share * double(count)));
    std::vector<size_t> order(recordings.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    Rng rng(mixSeed(seed, 0, 71));
    shuffle(order, rng);
    for (const size_t i : order) {
        auto &r = recordings[i];
        // Only where every tag of it stays in what is learned from.
        const bool useful = std::any_of(r.tags.begin(), r.tags.end(), [&](const auto &tag) { return wanted[tag] > 0; });
        const bool spare = std::all_of(r.tags.begin(), r.tags.end(), [&](const auto &tag) { return left[tag] > 1; });
        if (!useful || !spare)
            continue;
        r.validation = true;
        for (const auto &tag : r.tags) {
            --left[tag];
            if (wanted[tag] > 0)
                --wanted[tag];
        }
    }
}

nlohmann::json toJson(const TaggedRecording &recording)
{
    nlohmann::json json{{"path", recording.path.string()}, {"tags", recording.tags}, {"isolated", recording.isolated}, {"validation", recording.validation}};
    if (!recording.caption.empty())
        json["caption"] = recording.caption;
    return json;
}

TaggedRecording taggedRecordingFromJson(const nlohmann::json &json)
{
    return {json.at("path").get<std::string>(), json.at("tags").get<std::vector<std::string>>(), json.at("isolated").get<bool>(),
            json.at("validation").get<bool>(), json.value("caption", std::string())};
}

} // namespace partita
