// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sound_list.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <set>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/audio/atomic_file.h"
#include "core/query/example_query.h"
#include "core/query/instruction.h"
#include "models/base/user_folders.h"

namespace partita {

namespace {

constexpr const char *formatName = "partita-sounds";
constexpr int formatVersion = 1;

std::vector<float> probeOf(const Model &model)
{
    return model.sounds().empty() ? std::vector<float>() : model.sounds().front().vector;
}

bool isFor(const SoundOfModel &heard, const Model &model)
{
    const auto probe = probeOf(model);
    return heard.model == model.info().name &&
           std::equal(heard.probe.begin(), heard.probe.end(), probe.begin(), probe.end(),
                      [](float a, float b) { return std::abs(a - b) < 1e-4f; });
}

nlohmann::json toJson(const std::vector<ExampleFile> &examples)
{
    auto list = nlohmann::json::array();
    for (const auto &example : examples) {
        nlohmann::json entry{{"file", example.file.string()}};
        if (example.startSeconds)
            entry["startSeconds"] = *example.startSeconds;
        if (example.endSeconds)
            entry["endSeconds"] = *example.endSeconds;
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<ExampleFile> examplesFromJson(const nlohmann::json &list)
{
    std::vector<ExampleFile> examples;
    for (const auto &entry : list) {
        ExampleFile example{entry.at("file").get<std::string>(), {}, {}};
        if (entry.contains("startSeconds"))
            example.startSeconds = entry["startSeconds"].get<double>();
        if (entry.contains("endSeconds"))
            example.endSeconds = entry["endSeconds"].get<double>();
        examples.push_back(std::move(example));
    }
    return examples;
}

nlohmann::json toJson(const NamedSound &sound)
{
    auto heard = nlohmann::json::array();
    for (const auto &h : sound.heard)
        heard.push_back({{"model", h.model}, {"probe", h.probe}, {"like", h.like}, {"notLike", h.notLike}});
    return {{"name", sound.name},
            {"created", sound.created},
            {"examples", toJson(sound.examples)},
            {"notLike", toJson(sound.notLike)},
            {"heard", std::move(heard)}};
}

/// Throws what nlohmann::json throws.
NamedSound soundFromJson(const nlohmann::json &json)
{
    NamedSound sound;
    sound.name = json.at("name").get<std::string>();
    sound.created = json.at("created").get<std::string>();
    sound.examples = examplesFromJson(json.at("examples"));
    sound.notLike = examplesFromJson(json.at("notLike"));
    for (const auto &h : json.at("heard"))
        sound.heard.push_back({h.at("model").get<std::string>(), h.at("probe").get<std::vector<float>>(),
                               h.at("like").get<std::vector<float>>(), h.at("notLike").get<std::vector<float>>()});
    return sound;
}

std::string now()
{
    const std::time_t time = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[32];
    return std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc) > 0 ? text : "";
}

Error noSuchSound(const std::string &name)
{
    return {ErrorCode::NotFound, Sentence::tr("There is no sound of yours that is named \"%1\".", name)};
}

Error unusableName(const std::string &name)
{
    return {ErrorCode::InvalidArgument,
            Sentence::tr("\"%1\" cannot be the name of a sound; choose a few plain words.", name)};
}

Error takenName(const std::string &name)
{
    return {ErrorCode::AlreadyExists,
            Sentence::tr("You have a sound that is named \"%1\"; choose another name or remove it first.", name)};
}

Result<HeardSound> hearAgain(const NamedSound &sound, const Model &model, const std::stop_token &stop)
{
    if (const auto why = sound.whyNotHeardBy(model))
        return *why;
    auto heard = hearSound(sound.name, sound.examples, sound.notLike, model, stop);
    if (heard || heard.error().code == ErrorCode::Cancelled)
        return heard;
    return Error{heard.error().code,
                 Sentence::tr("Your sound \"%1\" was made for another model and cannot be heard again: %2", sound.name,
                              heard.error().sentence)};
}

/// Keeps other programs from changing the list as long as it lives.
class Lock {
public:
    explicit Lock(const std::filesystem::path &file) : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
    {
        while (fd_ >= 0 && ::flock(fd_, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    ~Lock()
    {
        if (fd_ >= 0)
            ::close(fd_);
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

private:
    int fd_; // below 0: this file system has no locks; writing will say more
};

Result<void> write(const std::filesystem::path &file, const std::vector<NamedSound> &sounds)
{
    nlohmann::json json{{"format", formatName}, {"version", formatVersion}, {"sounds", nlohmann::json::array()}};
    for (const auto &sound : sounds)
        json["sounds"].push_back(toJson(sound));
    // A path need not be UTF-8; such a one is not found again, but the list stays readable.
    return writeAtomically(file, json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace

std::optional<HeardSound> NamedSound::heardBy(const Model &model) const
{
    const auto found = std::find_if(heard.begin(), heard.end(), [&](const auto &h) { return isFor(h, model); });
    return found == heard.end() ? std::nullopt : std::optional(HeardSound{name, found->like, found->notLike});
}

void NamedSound::setHeard(const Model &model, HeardSound as)
{
    std::erase_if(heard, [&](const auto &h) { return isFor(h, model); });
    heard.push_back({model.info().name, probeOf(model), std::move(as.like), std::move(as.notLike)});
}

std::optional<Error> NamedSound::whyNotHeardBy(const Model &model) const
{
    if (!examples.empty() || heardBy(model))
        return {};
    return Error{ErrorCode::NotFound,
                 Sentence::tr("Your sound \"%1\" was made for another model, and there is no file to hear it in again; "
                              "remove it and add it anew.", name)};
}

std::string soundKey(const std::string &name)
{
    if (!parseInstructions(name))
        return {}; // it says nothing
    // As one phrase, so that "nails and screws" is not taken for two sounds.
    const auto parsed = parseInstructions(name, std::span(&name, 1));
    return parsed && parsed->size() == 1 && parsed->front().descriptions.size() == 1
               ? parsed->front().descriptions.front()
               : std::string();
}

size_t SoundList::indexOf(const std::string &name) const
{
    const auto key = soundKey(name);
    return key.empty() ? keys_.size() : size_t(std::find(keys_.begin(), keys_.end(), key) - keys_.begin());
}

const NamedSound *SoundList::find(const std::string &name) const
{
    const size_t index = indexOf(name);
    return index < sounds_.size() ? &sounds_[index] : nullptr;
}

Result<void> SoundList::add(NamedSound sound)
{
    auto key = soundKey(sound.name);
    if (key.empty())
        return unusableName(sound.name);
    if (const auto *taken = find(sound.name))
        return takenName(taken->name);
    if (sound.created.empty())
        sound.created = now();
    sounds_.push_back(std::move(sound));
    keys_.push_back(std::move(key));
    return {};
}

Result<void> SoundList::rename(const std::string &name, const std::string &to)
{
    const size_t index = indexOf(name), taken = indexOf(to);
    if (index == sounds_.size())
        return noSuchSound(name);
    auto key = soundKey(to);
    if (key.empty())
        return unusableName(to);
    if (taken < sounds_.size() && taken != index)
        return takenName(sounds_[taken].name);
    sounds_[index].name = to;
    keys_[index] = std::move(key);
    return {};
}

Result<void> SoundList::remove(const std::string &name)
{
    const size_t index = indexOf(name);
    if (index == sounds_.size())
        return noSuchSound(name);
    sounds_.erase(sounds_.begin() + std::ptrdiff_t(index));
    keys_.erase(keys_.begin() + std::ptrdiff_t(index));
    return {};
}

void SoundList::setHeard(const Model &model, HeardSound as)
{
    if (const size_t index = indexOf(as.name); index < sounds_.size())
        sounds_[index].setHeard(model, std::move(as));
}

std::filesystem::path SoundList::defaultFile()
{
    const auto data = userDataFolder();
    return data.empty() ? data : data / "sounds.json";
}

Result<SoundList> SoundList::load(const std::filesystem::path &file)
{
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in && (errno == ENOENT || errno == ENOTDIR || file.empty()))
        return SoundList();
    std::string text;
    if (in)
        text.assign(std::istreambuf_iterator<char>(in), {});
    if (!in || in.bad())
        return Error{errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::IoError,
                     Sentence::tr("The list of your sounds, \"%1\", cannot be read: %2.", file, std::strerror(errno))};
    const Error corrupt{ErrorCode::InvalidFormat,
                        Sentence::tr("The list of your sounds, \"%1\", is damaged; mend it, or move it away to begin anew.",
                                     file)};
    SoundList list;
    try {
        const auto json = nlohmann::json::parse(text);
        if (json.at("format") != formatName)
            return corrupt;
        if (json.at("version").get<int>() > formatVersion)
            return Error{ErrorCode::InvalidFormat,
                         Sentence::tr("The list of your sounds, \"%1\", was written by a newer Partita; use that one.",
                                      file)};
        for (const auto &entry : json.at("sounds")) {
            if (!list.add(soundFromJson(entry)))
                return corrupt;
        }
    } catch (const nlohmann::json::exception &) {
        return corrupt;
    }
    return list;
}

Result<void> SoundList::change(const std::filesystem::path &file, const std::function<Result<void>(SoundList &)> &edit)
{
    if (file.empty())
        return Error{ErrorCode::NotFound, Sentence::tr("There is no folder for your sounds; set HOME or XDG_DATA_HOME.")};
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error); // where this fails, writing says why
    auto lockFile = file;
    lockFile += ".lock";
    const Lock lock(lockFile);
    auto list = load(file);
    if (!list)
        return list.error();
    if (auto done = edit(*list); !done)
        return done;
    return write(file, list->sounds_);
}

Result<std::vector<SoundVector>> soundVectors(SoundList &list, std::span<const std::string> queries, const Model &model,
                                              const Example *recording, bool *learned, std::stop_token stop)
{
    std::vector<std::string> keys;
    for (const auto &sound : list.sounds())
        keys.push_back(soundKey(sound.name));
    std::set<std::string> asked;
    for (const auto &query : queries) {
        // What cannot be parsed is for planQueries() to say.
        if (const auto instructions = parseInstructions(query, keys)) {
            for (const auto &instruction : *instructions)
                asked.insert(instruction.descriptions.begin(), instruction.descriptions.end());
        }
    }
    std::vector<SoundVector> vectors;
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto sound = list.sounds()[i];
        const bool isAsked = asked.contains(keys[i]);
        auto heard = sound.heardBy(model);
        if (!heard && !isAsked)
            continue;
        if (!heard) {
            auto again = hearAgain(sound, model, stop);
            if (!again)
                return again.error();
            heard = std::move(*again);
            list.setHeard(model, *heard);
            if (learned)
                *learned = true;
        }
        auto vector = exampleQuery(*heard, model, isAsked ? recording : nullptr, stop);
        if (!vector)
            return vector.error();
        vectors.push_back({sound.name, std::move(*vector)});
    }
    return vectors;
}

Result<std::vector<SoundVector>> soundVectors(const std::filesystem::path &file, std::span<const std::string> queries,
                                              const Model &model, const Example *recording, std::stop_token stop)
{
    auto list = SoundList::load(file);
    if (!list)
        return list.error();
    bool learned = false;
    auto vectors = soundVectors(*list, queries, model, recording, &learned, stop);
    if (vectors && learned) {
        // Kept for the next time; where that cannot be done it is heard again then.
        (void)SoundList::change(file, [&](SoundList &now) -> Result<void> {
            for (const auto &sound : list->sounds()) {
                if (auto heard = sound.heardBy(model))
                    now.setHeard(model, std::move(*heard));
            }
            return {};
        });
    }
    return vectors;
}

} // namespace partita
