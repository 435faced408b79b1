// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/whole_file.h"

#include "core/audio/audio_reader.h"
#include "core/audio/resampler.h"

namespace partita {

Result<std::vector<float>> readWholeMono(const std::filesystem::path &path, int sampleRateHz)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    const int channels = reader->info().channels;
    constexpr std::int64_t blockFrames = 1 << 15;
    std::vector<float> block(size_t(blockFrames) * size_t(channels)), mono;
    for (;;) {
        const auto got = reader->read(block.data(), blockFrames);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        const size_t before = mono.size();
        mono.resize(before + size_t(*got));
        downmixToMono(std::span(block).first(size_t(*got) * size_t(channels)), channels, mono.data() + before);
    }
    return resample(mono, reader->info().sampleRateHz, sampleRateHz, 1);
}

} // namespace partita
