// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/output_files.h"

namespace partita {

namespace fs = std::filesystem;

Result<void> OutputFiles::check(const std::vector<fs::path> &paths, bool overwrite, const fs::path &source)
{
    for (const auto &path : paths) {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error)))
            continue;
        if (fs::equivalent(path, source, error))
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The stem %1 would replace the recording itself; choose another folder.", path)};
        if (!overwrite)
            return Error{ErrorCode::AlreadyExists,
                         Sentence::tr("The file %1 exists already; choose another folder, or allow overwriting.", path)};
    }
    return {};
}

Result<OutputFiles> OutputFiles::create(const fs::path &folder, const std::vector<fs::path> &paths, const AudioWriteSpec &spec,
                                        bool overwrite, const fs::path &source)
{
    if (auto free = check(paths, overwrite, source); !free)
        return free.error();
    OutputFiles files;
    if (auto made = files.makeFolder(folder.empty() ? fs::path(".") : folder); !made)
        return made.error();
    for (const auto &path : paths) {
        auto writer = AudioWriter::create(path, spec, overwrite);
        if (!writer) {
            files.writers.clear(); // before the folders that hold them go
            return writer.error();
        }
        files.writers.push_back(std::move(*writer));
    }
    return files;
}

OutputFiles::~OutputFiles()
{
    writers.clear();
    std::error_code ignored;
    for (const auto &made : madeFolders_) // a folder that somebody used meanwhile is not empty and stays
        fs::remove(made, ignored);
}

Result<void> OutputFiles::makeFolder(const fs::path &folder)
{
    std::error_code error;
    for (fs::path missing = folder; !missing.empty() && !fs::exists(missing, error); missing = missing.parent_path())
        madeFolders_.push_back(missing);
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder)) {
        const auto code = error == std::errc::permission_denied ? ErrorCode::PermissionDenied
                          : error == std::errc::no_space_on_device ? ErrorCode::NoSpace
                                                                   : ErrorCode::IoError;
        return Error{code, error ? Sentence::tr("The folder %1 cannot be made: %2.", folder, error.message())
                                 : Sentence::tr("The folder %1 cannot be made: a file of that name is there.", folder)};
    }
    return {};
}

Result<void> OutputFiles::commit()
{
    std::vector<fs::path> fresh;
    for (auto &writer : writers) {
        std::error_code ignored;
        const bool isNew = !fs::exists(fs::symlink_status(writer.path(), ignored));
        if (auto committed = writer.commit(); !committed) {
            for (const auto &path : fresh)
                fs::remove(path, ignored);
            return committed.error();
        }
        if (isNew)
            fresh.push_back(writer.path());
    }
    madeFolders_.clear();
    return {};
}

} // namespace partita
