// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/held_back_samples.h"

#include <algorithm>
#include <cmath>

#include "core/audio/audio_writer.h"
#include "core/separation/separator.h"
#include "core/training/finetune/recording_cache.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {

bool shareTag(const TaggedRecording &a, const TaggedRecording &b)
{
    return std::any_of(a.tags.begin(), a.tags.end(),
                       [&](const auto &tag) { return std::find(b.tags.begin(), b.tags.end(), tag) != b.tags.end(); });
}

/// From the first moment that sounds, as loud as -20 dB RMS.
std::vector<float> excerpt(const RecordedSound &sound)
{
    const auto begin = size_t(sound.active.front());
    const auto count = std::min(size_t(HeldBackSamples::seconds * RecordingCache::sampleRateHz), sound.samples.size() - begin);
    std::vector<float> samples(count);
    double energy = 0;
    for (size_t i = 0; i < count; ++i) {
        samples[i] = float(sound.samples[begin + i]) / 32767;
        energy += double(samples[i]) * double(samples[i]);
    }
    const auto gain = energy > 0 ? float(0.1 / std::sqrt(energy / double(count))) : 0.0f;
    for (auto &s : samples)
        s *= gain;
    return samples;
}

Result<void> writeMixture(const std::filesystem::path &file, const TeachingOrder &order, const TaggedRecording &one,
                          const TaggedRecording &other, std::stop_token stop)
{
    const auto cache = RecordingCache::make(order.place.output, order.recordings, {}, stop);
    if (!cache)
        return cache.error();
    std::vector<float> mixture;
    for (const auto *wanted : {&one, &other}) {
        const auto &all = (*cache)->recordings();
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &r) { return r.path == wanted->path; });
        if (found == all.end())
            return Error{ErrorCode::NotFound, Sentence::tr("The recording %1 could not be read when the run began.", wanted->path)};
        const auto part = excerpt((*cache)->sound(size_t(found - all.begin())));
        mixture.resize(std::max(mixture.size(), part.size()));
        for (size_t i = 0; i < part.size(); ++i)
            mixture[i] += part[i];
    }
    std::error_code ec;
    std::filesystem::create_directories(file.parent_path(), ec);
    auto writer = AudioWriter::create(file, {RecordingCache::sampleRateHz, 1, AudioFormat::WavFloat32}, true);
    if (!writer)
        return writer.error();
    if (auto written = writer->write(mixture.data(), std::int64_t(mixture.size())); !written)
        return written;
    return writer->commit();
}

} // namespace

HeldBackSamples::HeldBackSamples(JobRunner &jobs, TeachingEngine engine, Audition &audition, QObject *parent)
    : QObject(parent), jobs_(jobs), engine_(std::move(engine)), audition_(audition)
{
}

HeldBackSamples::~HeldBackSamples()
{
    if (job_)
        jobs_.cancel(job_);
}

void HeldBackSamples::setOrder(const TeachingOrder &order)
{
    stop();
    order_ = order;
    base_.reset();
    samples_.clear();
    std::vector<size_t> held;
    for (size_t i = 0; i < order.recordings.size(); ++i) {
        if (order.recordings[i].validation)
            held.push_back(i);
    }
    for (size_t i = 0; i < held.size() && samples_.size() < most; ++i) {
        const auto &recording = order.recordings[held[i]];
        for (size_t j = 1; j < held.size(); ++j) { // the next one that may be mixed with it
            const size_t other = held[(i + j) % held.size()];
            if (!shareTag(recording, order.recordings[other])) {
                samples_.push_back({held[i], other, recording.tags.front()});
                break;
            }
        }
    }
}

QStringList HeldBackSamples::names() const
{
    QStringList names;
    const auto fileName = [this](size_t recording) {
        return QString::fromStdString(order_.recordings[recording].path.filename().string());
    };
    for (const auto &sample : samples_)
        names << tr("“%1” from %2 + %3", "a sound, and two mixed files")
                     .arg(QString::fromStdString(sample.sound), fileName(sample.recording), fileName(sample.other));
    return names;
}

void HeldBackSamples::setPending(bool pending)
{
    Q_EMIT pendingChanged(pending);
}

void HeldBackSamples::stop()
{
    ++asked_;
    if (job_)
        jobs_.cancel(std::exchange(job_, 0));
    setPending(false);
    if (std::exchange(playing_, false))
        audition_.stop();
}

void HeldBackSamples::hear(int sample, bool after, TeachingRun &run)
{
    if (sample < 0 || size_t(sample) >= samples_.size())
        return;
    stop();
    setPending(true);
    if (!after)
        return separate(sample, after, order_.place.base);
    run.requestPreview(this, [this, sample, number = asked_](Result<std::filesystem::path> file) {
        if (number != asked_)
            return;
        if (file)
            return separate(sample, true, *file);
        setPending(false);
        if (file.error().code != ErrorCode::Cancelled)
            Q_EMIT message(MessageSeverity::Error, errorText(file.error()));
    });
}

Result<HeldBackSamples::Made> HeldBackSamples::make(const TeachingEngine &engine, const TeachingOrder &order, const Sample &sample, int number,
                                                    std::shared_ptr<const Model> model, const std::filesystem::path &modelFile,
                                                    bool after, const JobContext &job)
{
    const auto folder = order.place.output / "hear";
    const auto mixture = folder / ("mixture-" + std::to_string(number) + ".wav");
    std::error_code ec;
    if (!std::filesystem::exists(mixture, ec)) {
        auto written = writeMixture(mixture, order, order.recordings[sample.recording], order.recordings[sample.other], job.stop);
        if (!written)
            return written.error();
    }
    if (!model) {
        auto loaded = engine.loadModel(modelFile, order.place.device);
        if (!loaded)
            return loaded.error();
        model = std::move(*loaded);
    }
    SeparationRequest request;
    request.input = mixture;
    request.queries = {sample.sound};
    request.outputFolder = folder / (after ? "after-" + std::to_string(number) : "before-" + std::to_string(number));
    request.overwrite = true;
    request.options.workers = 1; // the others teach
    const auto result = partita::separate(request, *model, {}, job.stop);
    if (!result && result.error().code == ErrorCode::UnknownSound)
        return Made{mixture, true, model};
    if (!result)
        return result.error();
    return Made{result->stems.front().file.path, false, model};
}

void HeldBackSamples::separate(int sample, bool after, const std::filesystem::path &modelFile)
{
    job_ = jobs_.submitFor<Made>(
        JobKind::Short, after ? tr("Listen to the model as it is now") : tr("Listen to the model before"),
        [engine = engine_, order = order_, which = samples_[size_t(sample)], sample, after, modelFile,
         model = after ? nullptr : base_](const JobContext &job) { return make(engine, order, which, sample, model, modelFile, after, job); },
        this, [this, sample, after, number = asked_](Result<Made> made) {
            if (number != asked_)
                return;
            job_ = 0;
            setPending(false);
            if (!made) {
                if (made.error().code != ErrorCode::Cancelled)
                    Q_EMIT message(MessageSeverity::Error, errorText(made.error()));
                return;
            }
            if (!after)
                base_ = made->model;
            if (made->unknown)
                Q_EMIT message(MessageSeverity::Info,
                               tr("The model does not know “%1” yet: you hear the whole mixture.")
                                   .arg(QString::fromStdString(samples_[size_t(sample)].sound)));
            playing_ = true;
            Q_EMIT hearingChanged(after);
            audition_.play(made->file, 0, this, [this](std::optional<double> position) {
                if (position)
                    return;
                playing_ = false;
                Q_EMIT hearingChanged({});
            });
        });
}

} // namespace partita
