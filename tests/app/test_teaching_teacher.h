// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher that learns nothing, but does all that a run does: reads recordings, takes steps, obeys, writes its files, and
// goes on where it was left.
#pragma once

#include <condition_variable>
#include <fstream>

#include <QString>

#include <nlohmann/json.hpp>

#include "app/window/teaching/teaching_engine.h"
#include "app/window/teaching/teaching_order.h"
#include "core/training/finetune/recording_cache.h"
#include "tests/core/test_separation_fakes.h"

namespace partita::test {

class FakeTeacher {
public:
    TeachingServices services(const QString &folder)
    {
        TeachingServices made;
        made.folder = folder.toStdString();
        made.engine.finetune = [this](const FinetuneRecipe &recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                      const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop) {
            return finetune(recipe, std::move(recordings), place, observer, control, std::move(stop));
        };
        made.engine.hear = [](const RecordingCache &cache, const std::filesystem::path &, DeviceChoice, int,
                              const std::function<void(double)> &progress, std::stop_token) -> Result<std::vector<HeardRecording>> {
            std::vector<HeardRecording> heard;
            for (size_t i = 0; i < cache.recordings().size(); ++i) {
                HeardRecording one;
                one.sounds = {{"voice", 0.8f}, {"hiss", 0.3f}};
                one.ofTags.assign(cache.recordings()[i].tags.size(), 0.5f);
                heard.push_back(std::move(one));
                progress(double(i + 1) / double(cache.recordings().size()));
            }
            return heard;
        };
        made.engine.doubtfulTags = [this](const RecordingCache &cache, const std::vector<HeardRecording> &, std::stop_token) -> Result<std::vector<DoubtfulTag>> {
            ++checks;
            std::vector<DoubtfulTag> doubts;
            for (size_t i = 0; i < cache.recordings().size(); ++i) {
                for (const auto &tag : cache.recordings()[i].tags) {
                    if (tag == doubted)
                        doubts.push_back({i, tag, "voice", 0.9});
                }
            }
            return doubts;
        };
        made.engine.loadModel = [this](const std::filesystem::path &file, DeviceChoice) -> Result<std::shared_ptr<const Model>> {
            const std::lock_guard lock(mutex);
            loaded.push_back(file.string());
            return std::shared_ptr<const Model>(std::make_shared<FakeModel>());
        };
        return made;
    }
    /// So many steps from here on; the next ones wait. Below 0: all.
    void allow(std::int64_t steps)
    {
        {
            const std::lock_guard lock(mutex);
            allowed_ = steps;
        }
        opened_.notify_all();
    }

    std::mutex mutex;
    std::vector<std::string> loaded;    ///< files
    std::vector<TeachingOrder> orders;  ///< but for trials
    std::vector<std::int64_t> begun;    ///< the first step of each
    std::string doubted;                ///< a tag that looks wrong wherever it is
    std::atomic<std::int64_t> failsAt = -1;
    Error failure;                      ///< then
    std::atomic<int> checks = 0, trials = 0;

private:
    static void write(const std::filesystem::path &file, const std::string &text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }

    Result<FinetuneResult> finetune(const FinetuneRecipe &recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                    const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop)
    {
        const bool trial = place.name == "trial";
        std::filesystem::create_directories(place.output);
        write(place.output / "run.json", toJson(FinetuneOrder{recipe, recordings, place}).dump());
        const auto cache = RecordingCache::make(place.output, recordings, [&](double f) { tell(observer, FinetuneStage::Reading, f); }, stop);
        if (!cache)
            return cache.error();
        for (const auto &bad : (*cache)->unreadable()) {
            if (observer.event)
                observer.event(0, Sentence::tr("Left out: %1", bad.error.sentence));
        }
        tell(observer, FinetuneStage::NewSounds, 0);
        auto schedule = Schedule::make(recipe.schedule);
        if (!schedule)
            return schedule.error();
        std::int64_t step = 0;
        std::ifstream(place.output / "checkpoint.safetensors") >> step;
        if (trial) {
            ++trials;
        } else {
            const std::lock_guard lock(mutex);
            orders.push_back({recipe, recordings, place});
            begun.push_back(step);
        }
        const auto checkpoint = [&] { write(place.output / "checkpoint.safetensors", std::to_string(step)); };
        const auto validate = [&] {
            FinetuneValidation v{step, lossAt(step), -2 + 6 * double(step) / 100, 30 - double(step) / 100, 24, 12};
            log(place.output, std::to_string(step) + ",validation," + std::to_string(v.loss) + ",,,,,,,,,,,,,," + std::to_string(v.sdri) + ",30,12");
            if (observer.validation)
                observer.validation(v);
            return v;
        };
        if (step == 0)
            validate();
        const auto obey = [&] {
            if (const auto steps = control.takeAnneal())
                schedule = annealNow(*schedule, step, *steps);
            if (const auto preview = control.takePreview()) {
                write(place.output / "preview.safetensors", "preview");
                preview(place.output / "preview.safetensors");
            }
        };
        tell(observer, FinetuneStage::Training, 0);
        while (step < schedule->steps()) {
            obey();
            if (control.paused() && !stop.stop_requested()) {
                checkpoint();
                control.setResting(true);
                while (control.paused() && !stop.stop_requested()) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                    obey();
                }
                control.setResting(false);
            }
            if (stop.stop_requested())
                break;
            if (!trial && failsAt == step) {
                failsAt = -1;
                return failure;
            }
            if (!trial) {
                std::unique_lock lock(mutex);
                if (!opened_.wait_for(lock, std::chrono::milliseconds(5), [&] { return allowed_ != 0; }))
                    continue; // obeys meanwhile
                if (allowed_ > 0)
                    --allowed_;
            }
            const double rate = schedule->rate(step);
            ++step;
            if (step % 10 == 0 || step == schedule->steps()) {
                FinetuneProgress p;
                p.step = step;
                p.steps = schedule->steps();
                p.loss = lossAt(step);
                p.sum = p.loss / 2;
                p.learningRate = rate;
                p.gradientNorm = 1 + 1.0 / double(step);
                p.updateRatio = 1e-3;
                p.secondsPerStep = 0.5;
                p.mixturesPerStep = 18;
                log(place.output, std::to_string(step) + ",train," + std::to_string(p.loss) + ",0," + std::to_string(p.sum) + ",0,0,0,0,0," +
                                      std::to_string(rate) + ",1,0,0.001,0.5,18,,,");
                if (observer.progress)
                    observer.progress(p);
            }
            if (!trial && step % recipe.validateEvery == 0)
                validate();
        }
        checkpoint();
        if (step < schedule->steps())
            return Error{ErrorCode::Cancelled, Sentence::tr("The run was stopped; it can go on.")};
        FinetuneResult result;
        result.model = place.output / (place.name + ".safetensors");
        write(result.model, "taught by " + std::to_string(step) + " steps");
        result.newSounds = {"kazoo"};
        result.before = {0, lossAt(0), -2, 30, 24, 12};
        result.after = {step, lossAt(step), 4.5, 29, 24, 14};
        return result;
    }
    static double lossAt(std::int64_t step) { return 0.4 + 0.6 * std::exp(-double(step) / 60); }
    static void tell(const FinetuneObserver &observer, FinetuneStage stage, double fraction)
    {
        if (observer.stage)
            observer.stage(stage, fraction);
    }
    static void log(const std::filesystem::path &folder, const std::string &line)
    {
        const bool fresh = !std::filesystem::exists(folder / "log.csv");
        std::ofstream out(folder / "log.csv", std::ios::app);
        if (fresh)
            out << "step,kind,loss,whole,sum,contrast,teacher,absent,presence,tag,learning_rate,gradient_norm,gradient_l1,update_ratio,"
                   "seconds_per_step,mixtures,sdri,agreement,rank\n";
        out << line << '\n';
    }

    std::condition_variable opened_;
    std::int64_t allowed_ = -1;
};

} // namespace partita::test
