// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds that a person has named: "my door", heard in these files. One JSON file, shared by all of a person's programs.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/query/example.h"

namespace partita {

/// How one model heard a sound.
struct SoundOfModel {
    std::string model;        ///< ModelInfo::name
    std::vector<float> probe; ///< the model's first known sound: tells models of the same name apart
    std::vector<float> like, notLike; ///< see HeardSound
};

struct NamedSound {
    std::string name;                           ///< as typed; compared as soundKey() says
    std::vector<SoundOfModel> heard;            ///< one a model
    std::vector<ExampleFile> examples, notLike; ///< absolute paths; examples may be empty: not from a file
    std::string created;                        ///< UTC, "2026-03-01T12:00:00Z"

    std::optional<HeardSound> heardBy(const Model &model) const;
    void setHeard(const Model &model, HeardSound as); ///< in place of what was heard by this model, if anything
    /// Why this model cannot be asked for it; none: it has heard it, or can hear it again in its files.
    std::optional<Error> whyNotHeardBy(const Model &model) const;
};

/// The name as it reads in a query that the parser has understood: lower case, without what "the" or "my" adds. Empty where
/// the name says nothing that a query could ask for. Any thread.
std::string soundKey(const std::string &name);

/// Immutable where const; one thread at a time otherwise. Names are unique by soundKey().
class SoundList {
public:
    const std::vector<NamedSound> &sounds() const { return sounds_; } ///< in the order in which they were added
    const NamedSound *find(const std::string &name) const;

    /// InvalidArgument for a name that no query could say, AlreadyExists where the name is taken.
    Result<void> add(NamedSound sound);
    Result<void> rename(const std::string &name, const std::string &to); ///< NotFound; otherwise as add()
    Result<void> remove(const std::string &name);                        ///< NotFound
    /// Tells how a model heard the sound of this name; does nothing where there is none.
    void setHeard(const Model &model, HeardSound as);

    /// $XDG_DATA_HOME/partita/sounds.json, else ~/.local/share/partita/sounds.json; empty where neither is set.
    static std::filesystem::path defaultFile();
    /// A file that does not exist is an empty list. InvalidFormat for one that is corrupt or from a newer Partita;
    /// PermissionDenied, IoError.
    static Result<SoundList> load(const std::filesystem::path &file);
    /// Reads the file, lets `edit` change the list and writes it in one piece, while other programs that call this wait.
    /// Nothing is written where reading or `edit` fails: a file that cannot be read is never written over.
    static Result<void> change(const std::filesystem::path &file, const std::function<Result<void>(SoundList &)> &edit);

private:
    size_t indexOf(const std::string &name) const; ///< sounds_.size() where there is none

    std::vector<NamedSound> sounds_;
    std::vector<std::string> keys_; ///< soundKey() of each
};

/// What planQueries() needs of the list: all sounds that this model has heard. Those that a query names are asked for in
/// `recording`, see exampleQuery(); one of these that was saved for another model is listened to again in its files, and
/// `list` keeps that: `*learned` is then true. Where the files are gone the error says so. Blocks.
Result<std::vector<SoundVector>> soundVectors(SoundList &list, std::span<const std::string> queries, const Model &model,
                                              const Example *recording = nullptr, bool *learned = nullptr,
                                              std::stop_token stop = {});
/// The same for the list in a file, which keeps what was learned. A file that does not exist is an empty list. Errors: also
/// those of SoundList::load().
Result<std::vector<SoundVector>> soundVectors(const std::filesystem::path &file, std::span<const std::string> queries,
                                              const Model &model, const Example *recording = nullptr,
                                              std::stop_token stop = {});

} // namespace partita
