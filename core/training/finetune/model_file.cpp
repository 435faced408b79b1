// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/model_file.h"

#include <fstream>
#include <vector>

#include "core/audio/atomic_file.h"

namespace partita {

Result<void> copyModel(const std::filesystem::path &from, const std::filesystem::path &to, std::stop_token stop)
{
    std::error_code ec;
    std::filesystem::create_directories(to.parent_path(), ec);
    if (ec)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot make the folder %1: %2.", to.parent_path(), ec.message())};
    std::ifstream in(from, std::ios::binary);
    if (!in)
        return Error{ErrorCode::NotFound, Sentence::tr("There is no %1.", from)};
    auto file = AtomicFile::create(to);
    if (!file)
        return file.error();
    std::vector<char> block(1 << 20);
    while (in) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        in.read(block.data(), std::streamsize(block.size()));
        if (auto written = file->write(block.data(), size_t(in.gcount())); !written)
            return written;
    }
    if (in.bad())
        return Error{ErrorCode::IoError, Sentence::tr("Cannot read %1.", from)};
    return file->commit();
}

} // namespace partita
