// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/label_review.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <thread>

#include <nlohmann/json.hpp>

#include "core/training/finetune/sound_space.h"
#include "core/training/health/label_check.h"
#include "models/nn/cpu_math.h"
#include "models/nn/torch_tensors.h"
#include "models/separator/band_input.h"

namespace partita {

namespace {

constexpr int placeSeconds = 10, mostPlaces = 12;
/// A known sound is doubted where the ear gives it less than the one and another sound more than the other. Of mixtures of two
/// sounds at -5 to 5 dB with a wrong tag in seven this finds 13 of 16, and six in ten that it lists are wrong.
constexpr float earDoubts = 0.005f, earIsSure = 0.5f;
/// What decides about new sounds; with these 21 of 26 in the same recordings, and likewise six in ten.
constexpr int fewestOfNewSound = 15;
constexpr double newSoundRidge = 0.3, newSoundWrongBelow = 0.3;

/// Spans of a recording to listen to.
std::vector<std::span<const std::int16_t>> placesOf(std::span<const std::int16_t> samples)
{
    const size_t length = size_t(placeSeconds) * RecordingCache::sampleRateHz;
    const size_t count = std::clamp<size_t>((samples.size() + length - 1) / length, 1, mostPlaces);
    std::vector<std::span<const std::int16_t>> places;
    for (size_t i = 0; i < count; ++i) {
        const size_t begin = samples.size() <= length ? 0 : (samples.size() - length) * i / std::max<size_t>(1, count - 1);
        places.push_back(samples.subspan(begin, std::min(length, samples.size() - begin)));
    }
    return places;
}

} // namespace

Result<std::vector<HeardRecording>> hearRecordings(const RecordingCache &cache, const std::filesystem::path &model, DeviceChoice choice,
                                                   int workers, const std::function<void(double)> &progress, std::stop_token stop)
{
    const bool cuda = choice != DeviceChoice::Cpu && torch::cuda::is_available();
    if (choice == DeviceChoice::Cuda && !cuda)
        return Error{ErrorCode::DeviceUnavailable, Sentence::tr("CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.")};
    const torch::Device device(cuda ? torch::kCUDA : torch::kCPU);
    std::vector<TaggedRecording> none;
    const auto space = SoundSpace::load(model, none, 0);
    if (!space)
        return space.error();
    auto loaded = space->makeNet();
    if (!loaded)
        return loaded.error();
    SeparatorNet net = *loaded;
    net->to(device);
    const BandInput input(space->config);
    const auto kinds = nlohmann::json::parse(space->file.metadata.contains("categories") ? space->file.metadata.at("categories") : "[]", nullptr, false);
    std::set<std::string> categories; // kinds of sounds, such as "nature", are no tags to suggest
    for (size_t i = 0; kinds.is_array() && i < kinds.size(); ++i)
        categories.insert(kinds[i].get<std::string>());

    std::vector<HeardRecording> all(cache.recordings().size());
    std::atomic<size_t> next = 0, done = 0;
    const auto listen = [&] {
        torch::NoGradGuard noGrad;
        computeInThisThread();
        auto ear = net; // a handle: forward passes in eval mode change nothing
        const auto parameters = ear->named_parameters();
        for (size_t i; (i = next++) < all.size() && !stop.stop_requested();) {
            torch::Tensor sum, likeliest;
            for (const auto &place : placesOf(cache.sound(i).samples)) {
                std::vector<float> samples(place.size());
                std::transform(place.begin(), place.end(), samples.begin(), [](auto s) { return float(s) / 32767; });
                auto power = input.levelled(samples);
                const std::int64_t frames = std::int64_t(power.size()) / space->config.bands;
                const auto tensor = torch::from_blob(power.data(), {1, frames, space->config.bands}, torch::kFloat);
                const auto code = ear->encode(SeparatorNetImpl::features(tensor.to(device).transpose(1, 2).contiguous()), torch::kFloat);
                const auto mean = code.heard.mean(torch::IntArrayRef{0, 1}).to(torch::kCPU);
                const auto p = linearSoftmaxPool(code.tags, 1).squeeze(0).to(torch::kCPU);
                sum = sum.defined() ? sum + mean : mean;
                likeliest = likeliest.defined() ? torch::maximum(likeliest, p) : p;
            }
            auto &heard = all[i];
            const auto features = (sum / (sum.norm() + 1e-12)).contiguous();
            heard.features.assign(features.data_ptr<float>(), features.data_ptr<float>() + features.numel());
            likeliest = likeliest.contiguous();
            const float *p = likeliest.data_ptr<float>();
            for (size_t k = 0; k < space->names.size(); ++k) {
                if (p[k] >= 0.05f && !categories.contains(space->names[k]))
                    heard.sounds.push_back({space->names[k], p[k]});
            }
            std::sort(heard.sounds.begin(), heard.sounds.end(), [](const auto &a, const auto &b) { return a.probability > b.probability; });
            heard.sounds.resize(std::min<size_t>(8, heard.sounds.size()));
            for (const auto &tag : cache.recordings()[i].tags) {
                const auto found = std::lower_bound(space->names.begin(), space->names.end(), tag);
                heard.ofTags.push_back(found != space->names.end() && *found == tag ? p[found - space->names.begin()] : -1.0f);
            }
            ++done;
            if (progress)
                progress(double(done) / double(all.size()));
        }
    };
    std::vector<std::thread> threads;
    const int count = cuda ? 1 : workers > 0 ? workers : int(std::max(1u, std::thread::hardware_concurrency()));
    std::exception_ptr thrown;
    std::mutex mutex;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&] {
            try {
                listen();
            } catch (...) {
                std::lock_guard lock(mutex);
                thrown = std::current_exception();
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::tr("Listening to the recordings was stopped.")};
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const std::exception &e) {
        return Error{ErrorCode::Internal, Sentence::tr("The audio encoder failed: %1", e.what())};
    }
    return all;
}

Result<std::vector<DoubtfulTag>> doubtfulTags(const RecordingCache &cache, const std::vector<HeardRecording> &heard, std::uint64_t seed,
                                              std::stop_token stop)
{
    const auto &recordings = cache.recordings();
    std::map<std::string, size_t> indexOf;
    for (const auto &r : recordings) {
        for (const auto &tag : r.tags)
            indexOf.emplace(tag, 0);
    }
    std::vector<std::string> tags;
    for (auto &[tag, index] : indexOf) {
        index = tags.size();
        tags.push_back(tag);
    }
    TaggedFeatures data;
    data.recordings = recordings.size();
    data.dims = heard.empty() ? 0 : heard[0].features.size();
    data.tags = tags.size();
    data.given.assign(data.recordings * data.tags, 0);
    for (size_t i = 0; i < recordings.size(); ++i) {
        data.features.insert(data.features.end(), heard[i].features.begin(), heard[i].features.end());
        for (const auto &tag : recordings[i].tags)
            data.given[i * data.tags + indexOf[tag]] = 1;
    }
    LabelCheckOptions options;
    options.seed = seed;
    options.fewest = fewestOfNewSound;
    options.ridge = newSoundRidge;
    options.wrongBelow = newSoundWrongBelow;
    options.missingAbove = 1;
    auto check = checkLabels(data, options, {}, stop);
    if (!check)
        return check.error();

    const auto isKnown = [&](size_t recording, const std::string &tag) {
        const auto &own = recordings[recording].tags;
        return heard[recording].ofTags[size_t(std::find(own.begin(), own.end(), tag) - own.begin())] >= 0;
    };
    std::vector<DoubtfulTag> doubts;
    for (const auto &s : check->suspicious) {
        if (s.given && !isKnown(s.recording, tags[*s.given]))
            doubts.push_back({s.recording, tags[*s.given], s.suggested ? tags[*s.suggested] : std::string(), s.probability});
    }
    for (size_t i = 0; i < recordings.size(); ++i) {
        const auto &own = recordings[i].tags;
        const auto other = std::find_if(heard[i].sounds.begin(), heard[i].sounds.end(), [&](const auto &sound) {
            return sound.probability >= earIsSure && std::find(own.begin(), own.end(), sound.name) == own.end();
        });
        for (size_t k = 0; k < own.size() && other != heard[i].sounds.end(); ++k) {
            if (heard[i].ofTags[k] >= 0 && heard[i].ofTags[k] < earDoubts)
                doubts.push_back({i, own[k], other->name, double(other->probability) * (1 - double(heard[i].ofTags[k]))});
        }
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const auto &a, const auto &b) { return a.probability > b.probability; });
    return doubts;
}

} // namespace partita
