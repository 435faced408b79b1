// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "models/base/user_folders.h"
#include "models/model/model.h"

namespace partita {

namespace {

std::vector<std::filesystem::path> modelFolders()
{
    std::vector<std::filesystem::path> folders;
    if (const char *given = std::getenv("PARTITA_MODELS"); given && *given)
        folders.emplace_back(given);
    if (auto own = ownModelFolder(); !own.empty())
        folders.push_back(std::move(own));
    std::error_code ec;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ec);
    if (!ec)
        folders.push_back(program.parent_path().parent_path() / "share/partita/models");
    folders.emplace_back(PARTITA_INSTALL_MODELS);
    folders.emplace_back(PARTITA_BUNDLED_SOURCE);
    return folders;
}

} // namespace

std::filesystem::path ownModelFolder()
{
    const auto data = userDataFolder();
    return data.empty() ? data : data / "models";
}

std::vector<ModelEntry> listModels()
{
    std::vector<ModelEntry> entries;
    for (const auto &folder : modelFolders()) {
        std::vector<ModelEntry> here;
        std::error_code ec;
        for (std::filesystem::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
            if (it->path().extension() == ".safetensors")
                here.push_back({it->path().stem().string(), it->path()});
        }
        std::sort(here.begin(), here.end(), [](const auto &a, const auto &b) { return a.name > b.name; });
        for (auto &entry : here) {
            if (std::none_of(entries.begin(), entries.end(), [&](const auto &e) { return e.name == entry.name; }))
                entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Result<ModelEntry> findModel(const std::string &nameOrFile)
{
    const auto entries = listModels();
    if (nameOrFile.empty()) {
        // The newest of those whose name says that we made them; a person's own models are asked for by name.
        for (const auto &entry : entries) {
            if (entry.name.starts_with("partita-"))
                return entry;
        }
        return Error{ErrorCode::NotFound,
                     Sentence::tr("No model is installed; set PARTITA_MODELS to the folder that holds one.")};
    }
    for (const auto &entry : entries) {
        if (entry.name == nameOrFile)
            return entry;
    }
    std::error_code ec;
    if (std::filesystem::is_regular_file(nameOrFile, ec))
        return ModelEntry{std::filesystem::path(nameOrFile).stem().string(), nameOrFile};
    std::string known;
    for (const auto &entry : entries)
        known += (known.empty() ? "" : ", ") + entry.name;
    return Error{ErrorCode::NotFound,
                 known.empty() ? Sentence::tr("There is no model \"%1\"; installed are: none.", nameOrFile)
                               : Sentence::tr("There is no model \"%1\"; installed are: %2.", nameOrFile, known)};
}

} // namespace partita
