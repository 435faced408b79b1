// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"
#include "core/audio/audio_reader.h"
#include "core/audio/level.h"

namespace partita::cli {

namespace {

int run(const std::string &path, bool json)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return fail(reader.error(), json);
    const auto info = reader->info();
    constexpr std::int64_t blockFrames = 1 << 15;
    std::vector<float> block(size_t(blockFrames) * size_t(info.channels));
    LevelMeter meter(info.channels);
    const auto stop = interruptToken();
    for (;;) {
        if (stop.stop_requested())
            return fail({ErrorCode::Cancelled, "Stopped."}, json);
        const auto got = reader->read(block.data(), blockFrames);
        if (!got)
            return fail(got.error(), json);
        if (*got == 0)
            break;
        meter.process(block.data(), *got);
    }
    const auto frames = meter.frames();
    const auto [peakDb, level] = meter.level();
    const double seconds = double(frames) / info.sampleRateHz;
    if (json) {
        printJson({{"path", path}, {"format", info.formatName}, {"encoding", info.encodingName}, {"sampleRateHz", info.sampleRateHz},
                   {"channels", info.channels}, {"frames", frames}, {"seconds", seconds}, {"levelDb", jsonNumber(level)},
                   {"peakDb", jsonNumber(peakDb)}});
        return Success;
    }
    std::printf("file      %s\nformat    %s, %s\nrate      %d Hz\nchannels  %d\nlength    %s s (%lld frames)\nlevel     %s dB RMS, %s dB peak\n",
                path.c_str(), info.formatName.c_str(), info.encodingName.c_str(), info.sampleRateHz, info.channels,
                fixed(seconds, 3).c_str(), static_cast<long long>(frames), fixed(level, 1).c_str(), fixed(peakDb, 1).c_str());
    return Success;
}

} // namespace

void addInfo(CLI::App &app, int &exitCode)
{
    struct Options {
        std::string path;
        bool json = false;
    };
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("info", "Say what an audio file is, and read it whole to see that it is sound.");
    command->add_option("FILE", o->path, "Audio file")->required();
    command->add_flag("--json", o->json, "Print one JSON object");
    command->callback([o, &exitCode] { exitCode = run(o->path, o->json); });
}

} // namespace partita::cli
