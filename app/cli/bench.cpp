// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

#include <sys/resource.h>
#include <unistd.h>

#include "app/cli/console.h"
#include "core/audio/audio_reader.h"
#include "core/separation/separator.h"

namespace partita::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Noise bursts and gliding tones, stereo, 44.1 kHz: something everywhere in time and frequency.
Result<void> makeSignal(const std::filesystem::path &path, double seconds)
{
    auto writer = AudioWriter::create(path, {44100, 2, AudioFormat::Wav16}, true);
    if (!writer)
        return writer.error();
    std::mt19937 rng(1);
    std::uniform_real_distribution<float> noise(-0.2f, 0.2f);
    std::vector<float> block(2 * 44100);
    double phase = 0;
    for (int second = 0; second < int(std::ceil(seconds)); ++second) {
        for (int i = 0; i < 44100; ++i) {
            phase += 2 * M_PI * (200 + 50 * (second % 20) + i * 0.01) / 44100;
            const float tone = 0.3f * float(std::sin(phase)), burst = i % 11025 < 4000 ? noise(rng) : 0.0f;
            block[size_t(2 * i)] = tone + burst;
            block[size_t(2 * i + 1)] = 0.7f * tone - burst;
        }
        if (auto written = writer->write(block.data(), 44100); !written)
            return written;
    }
    return writer->commit();
}

/// Reads a file and takes every channel through STFT and back in one thread: the yardstick of the same run.
Result<double> plainPassSeconds(const std::filesystem::path &path)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    const int channels = reader->info().channels;
    const Stft stft(StftSpec::forSampleRate(reader->info().sampleRateHz));
    const std::int64_t blockFrames = std::int64_t(reader->info().sampleRateHz) * 10;
    std::vector<float> block(size_t(blockFrames) * size_t(channels)), channel;
    const auto start = Clock::now();
    float sink = 0;
    for (;;) {
        const auto got = reader->read(block.data(), blockFrames);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        channel.resize(size_t(*got));
        for (int c = 0; c < channels; ++c) {
            for (std::int64_t i = 0; i < *got; ++i)
                channel[size_t(i)] = block[size_t(i * channels + c)];
            sink += stft.synthesize(stft.analyze(channel), *got).back();
        }
    }
    return std::isnan(sink) ? 0.0 : secondsSince(start);
}

int run(const std::string &file, double seconds, const std::string &query, int threads, const ModelChoice &choice, bool json)
{
    const auto model = choice.load();
    if (!model)
        return fail(model.error(), json);
    const auto folder = std::filesystem::temp_directory_path() / ("partita-bench-" + std::to_string(::getpid()));
    struct Cleanup {
        std::filesystem::path folder;
        ~Cleanup()
        {
            std::error_code ec;
            std::filesystem::remove_all(folder, ec);
        }
    } cleanup{folder};
    std::filesystem::create_directories(folder);
    std::filesystem::path input = file;
    if (file.empty()) {
        input = folder / "signal.wav";
        if (auto made = makeSignal(input, seconds); !made)
            return fail(made.error(), json);
    }
    const auto plain = plainPassSeconds(input);
    if (!plain)
        return fail(plain.error(), json);
    SeparationRequest request;
    request.input = input;
    request.queries = {query};
    request.outputFolder = folder / "out";
    request.options.workers = threads;
    const auto result = separate(request, **model, {}, interruptToken());
    if (!result)
        return fail(result.error(), json);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double peakMiB = double(usage.ru_maxrss) / 1024, ratio = result->wallSeconds / *plain;
    if (json) {
        printJson({{"audioSeconds", result->audioSeconds}, {"wallSeconds", result->wallSeconds}, {"realTimeFactor", result->realTimeFactor},
                   {"plainStftSeconds", *plain}, {"ratioToPlainStft", ratio}, {"peakMemoryMiB", peakMiB},
                   {"device", result->deviceName}, {"model", result->modelName}});
        return Success;
    }
    std::printf("audio            %8.1f s, %d channels at %d Hz\nseparation       %8.2f s, %.1f times real time on %s\n"
                "plain STFT pass  %8.2f s on one thread (read, STFT, inverse)\nratio            %8.2f\npeak memory      %8.0f MiB\n",
                result->audioSeconds, result->channels, result->sampleRateHz, result->wallSeconds, result->realTimeFactor,
                result->deviceName.c_str(), *plain, ratio, peakMiB);
    return Success;
}

} // namespace

void addBench(CLI::App &app, int &exitCode)
{
    struct Options {
        std::string file, query = "speech";
        double seconds = 180;
        int threads = 0;
        ModelChoice model;
        bool json = false;
    };
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("bench", "Measure speed and memory: separation against a plain STFT and back of the same file.");
    command->add_option("FILE", o->file, "Audio file (default: a signal made for this)");
    command->add_option("--seconds", o->seconds, "Length of the signal made")->capture_default_str()->check(CLI::Range(1.0, 36000.0));
    command->add_option("-q,--query", o->query, "What to ask for")->capture_default_str();
    command->add_option("--threads", o->threads, "Threads that compute (default: one a core)")->check(CLI::Range(0, 256));
    o->model.addTo(*command);
    command->add_flag("--json", o->json, "Print one JSON object");
    command->callback([o, &exitCode] { exitCode = run(o->file, o->seconds, o->query, o->threads, o->model, o->json); });
}

} // namespace partita::cli
