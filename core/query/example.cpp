// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/example.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/audio/resampler.h"
#include "core/document/file_store.h"
#include "core/query/vector_math.h"

namespace partita {

namespace {

constexpr int listenedParts = 8; ///< of an example that is too long
constexpr double pauseDb = -30;  ///< what is so far under the loudest block is a pause
constexpr double blockSeconds = 0.1;

/// "1:02.5" in seconds; nothing where it is no time.
std::optional<double> parseTime(std::string_view text)
{
    double seconds = 0;
    for (int place = 0; place < 3; ++place) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        // Only digits and a decimal point: from_chars() would also take "-1", "1e3" and "inf".
        if (part.empty() || part.front() == '.' || part.find_first_not_of("0123456789.") != std::string_view::npos)
            return {};
        double value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc() || end != part.data() + part.size())
            return {};
        seconds = seconds * 60 + value;
        if (colon == std::string_view::npos)
            return seconds;
        if (part.find('.') != std::string_view::npos)
            return {};
        text.remove_prefix(colon + 1);
    }
    return {};
}

/// Sets the times of `example`; false where `text` is no "START-END".
bool parseSpan(std::string_view text, ExampleFile &example)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos || text.size() == 1)
        return false;
    const auto start = text.substr(0, dash), end = text.substr(dash + 1);
    example.startSeconds = parseTime(start);
    example.endSeconds = parseTime(end);
    return (start.empty() || example.startSeconds) && (end.empty() || example.endSeconds);
}

/// Appends the mean of the channels.
Result<void> readMono(const Example &example, FrameRange range, int rateHz, std::vector<float> &mono,
                      const std::stop_token &stop)
{
    const auto &store = *example.recording;
    auto resampler = Resampler::create(store.sampleRateHz(), rateHz, 1);
    if (!resampler)
        return resampler.error();
    std::vector<float> block, channel;
    for (auto at = range.begin; at < range.end;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("Listening was stopped.")};
        const auto frames = std::min<std::int64_t>(range.end - at, 1 << 15);
        block.resize(size_t(frames) * size_t(store.channels()));
        if (auto done = store.read(at, block); !done)
            return done;
        if (!std::all_of(block.begin(), block.end(), [](float s) { return std::isfinite(s); }))
            return Error{ErrorCode::InvalidData,
                         Sentence::tr("The example \"%1\" holds samples that are not numbers; repair it or choose another.",
                                      example.name)};
        channel.resize(size_t(frames));
        downmixToMono(block, store.channels(), channel.data());
        if (auto done = resampler->process(channel, mono); !done)
            return done;
        at += frames;
    }
    return resampler->finish(mono);
}

/// Leaves out blocks that are far under the loudest, except beside one that is not.
std::vector<float> withoutPauses(std::span<const float> mono, size_t blockSamples)
{
    std::vector<double> level;
    for (size_t begin = 0; begin < mono.size(); begin += blockSamples) {
        const auto block = mono.subspan(begin, std::min(blockSamples, mono.size() - begin));
        double sum = 0;
        for (const float s : block)
            sum += double(s) * double(s);
        level.push_back(sum / double(block.size()));
    }
    const double loud = *std::max_element(level.begin(), level.end()) * std::pow(10, pauseDb / 10);
    std::vector<float> kept;
    for (size_t b = 0; b < level.size(); ++b) {
        const bool heard = level[b] >= loud || (b > 0 && level[b - 1] >= loud) ||
                           (b + 1 < level.size() && level[b + 1] >= loud);
        if (heard) {
            const auto block = mono.subspan(b * blockSamples, std::min(blockSamples, mono.size() - b * blockSamples));
            kept.insert(kept.end(), block.begin(), block.end());
        }
    }
    return kept;
}

} // namespace

ExampleFile parseExample(std::string_view text)
{
    const auto exists = [](std::string_view file) {
        std::error_code error;
        return std::filesystem::exists(std::filesystem::path(file), error);
    };
    const ExampleFile whole{std::filesystem::path(text), {}, {}};
    if (exists(text))
        return whole;
    std::optional<ExampleFile> first;
    for (auto colon = text.find(':', 1); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        ExampleFile example{std::filesystem::path(text.substr(0, colon)), {}, {}};
        if (!parseSpan(text.substr(colon + 1), example))
            continue;
        if (exists(text.substr(0, colon)))
            return example;
        if (!first)
            first = std::move(example);
    }
    return first.value_or(whole);
}

Result<Example> openExample(const ExampleFile &file)
{
    auto store = FileStore::open(file.file);
    if (!store)
        return store.error();
    const double rate = (*store)->sampleRateHz(), length = double((*store)->frames()) / rate;
    const double start = file.startSeconds.value_or(0), end = std::min(file.endSeconds.value_or(length), length);
    if (!(start >= 0) || !(end > start))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The times of the example do not lie within \"%1\", which lasts %2 s.", file.file,
                                  decimal(length, 1))};
    return Example{*store, {std::llround(start * rate), std::llround(end * rate)}, file.file.string()};
}

Result<std::vector<float>> readExample(const Example &example, int sampleRateHz, std::stop_token stop)
{
    const auto &store = *example.recording;
    const double rate = store.sampleRateHz();
    const FrameRange range{std::max<std::int64_t>(0, example.range.begin), std::min(example.range.end, store.frames())};
    if (double(range.length()) < shortestExampleSeconds * rate)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The example from \"%1\" is too short; choose at least %2 s in which the sound is alone.",
                                  example.name, decimal(shortestExampleSeconds, 1))};
    const bool tooLong = double(range.length()) > mostListenedSeconds * rate;
    const int parts = tooLong ? listenedParts : 1;
    const auto partFrames = tooLong ? std::llround(mostListenedSeconds * rate / parts) : range.length();
    std::vector<float> mono;
    for (int p = 0; p < parts; ++p) {
        // The first at the start, the last at the end.
        const auto begin = range.begin + (range.length() - partFrames) * p / std::max(1, parts - 1);
        if (auto done = readMono(example, {begin, begin + partFrames}, sampleRateHz, mono, stop); !done)
            return done.error();
    }
    return mono;
}

Result<HeardExample> listenTo(const Example &example, const Model &model, std::stop_token stop)
{
    const int rateHz = model.estimator().stft().sampleRateHz;
    const auto mono = readExample(example, rateHz, stop);
    if (!mono)
        return mono.error();
    const auto heard = withoutPauses(*mono, size_t(blockSeconds * rateHz));
    auto vector = model.listen(heard);
    if (!vector && vector.error().code == ErrorCode::InvalidData)
        return Error{ErrorCode::InvalidData,
                     Sentence::tr("The example from \"%1\" is silent; choose a part where the sound is heard.",
                                  example.name)};
    if (!vector)
        return vector.error();
    return HeardExample{std::move(*vector), double(heard.size()) / rateHz};
}

Result<HeardSound> hearSound(std::string name, std::span<const Example> examples, std::span<const Example> notLike,
                             const Model &model, std::stop_token stop)
{
    if (examples.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("There is no example; choose a part of a recording in which the sound is alone.")};
    const auto average = [&](std::span<const Example> from) -> Result<std::vector<float>> {
        std::vector<float> sum;
        for (const auto &example : from) {
            const auto heard = listenTo(example, model, stop);
            if (!heard)
                return heard.error();
            sum = detail::plus(std::move(sum), heard->seconds, heard->vector);
        }
        return detail::unit(std::move(sum));
    };
    auto like = average(examples);
    if (!like)
        return like.error();
    auto unlike = average(notLike);
    if (!unlike)
        return unlike.error();
    return HeardSound{std::move(name), std::move(*like), std::move(*unlike)};
}

Result<HeardSound> hearSound(std::string name, std::span<const ExampleFile> examples, std::span<const ExampleFile> notLike,
                             const Model &model, std::stop_token stop)
{
    std::vector<Example> opened;
    for (const auto &files : {examples, notLike}) {
        for (const auto &file : files) {
            auto example = openExample(file);
            if (!example)
                return example.error();
            opened.push_back(std::move(*example));
        }
    }
    const auto all = std::span<const Example>(opened);
    return hearSound(std::move(name), all.first(examples.size()), all.subspan(examples.size()), model, stop);
}

} // namespace partita
