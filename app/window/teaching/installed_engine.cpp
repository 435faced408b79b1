// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from the rest, so that tests link no network.
#include "app/window/teaching/teaching_engine.h"

namespace partita {

TeachingEngine TeachingEngine::installed()
{
    return {partita::finetune, hearRecordings,
            [](const RecordingCache &cache, const std::vector<HeardRecording> &heard, std::stop_token stop) {
                return partita::doubtfulTags(cache, heard, 1, std::move(stop));
            },
            [](const std::filesystem::path &file, DeviceChoice device) { return Model::load(file, device); }};
}

} // namespace partita
