// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_order.h"

#include <algorithm>
#include <fstream>
#include <thread>

#include <nlohmann/json.hpp>

#include "app/window/teaching/teaching_engine.h"
#include "core/audio/atomic_file.h"
#include "core/training/finetune/finetune_log.h"

namespace partita {

namespace {
constexpr const char *refinedName = "refined-schedule.json";
}

int teachingWorkers()
{
    return std::max(1, int(std::thread::hardware_concurrency()) - 1);
}

FinetuneRecipe windowRecipe()
{
    FinetuneRecipe recipe;
    recipe.replicas = teachingWorkers();
    recipe.mixing.notch = 0.1;
    recipe.mixing.overhang = 0.1;
    recipe.schedule.steps = 400;
    recipe.schedule.warmupSteps = 20;
    recipe.validateEvery = 50;
    recipe.validationMixtures = 32;
    return recipe;
}

std::vector<KeptRun> keptRuns(const std::filesystem::path &parent)
{
    std::vector<KeptRun> runs;
    std::error_code ec;
    for (std::filesystem::directory_iterator it(parent, ec), end; !ec && it != end; it.increment(ec)) {
        auto order = readFinetuneOrder(it->path());
        if (!order)
            continue;
        KeptRun run;
        std::error_code none;
        run.finished = std::filesystem::exists(it->path() / (order->place.name + ".safetensors"), none);
        run.changed = std::filesystem::last_write_time(it->path(), none);
        run.steps = order->recipe.schedule.steps;
        if (const auto log = readFinetuneLog(it->path()); log && !log->progress.empty()) {
            run.step = log->progress.back().step;
            run.steps = std::max(run.step, run.steps);
        }
        run.order = std::move(*order);
        runs.push_back(std::move(run));
    }
    std::sort(runs.begin(), runs.end(), [](const KeptRun &a, const KeptRun &b) { return a.changed > b.changed; });
    return runs;
}

std::filesystem::path freeRunFolder(const std::filesystem::path &parent, const std::string &name)
{
    std::error_code ec;
    auto folder = parent / name;
    for (int i = 2; std::filesystem::exists(folder, ec); ++i)
        folder = parent / (name + " " + std::to_string(i));
    return folder;
}

void keepRefinedCurve(const std::filesystem::path &parent, const std::filesystem::path &run)
{
    if (const auto curve = refinedFromRun(run))
        (void)writeAtomically(parent / refinedName, nlohmann::json(*curve).dump());
}

std::vector<double> keptRefinedCurve(const std::filesystem::path &parent)
{
    std::ifstream in(parent / refinedName);
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_array() || json.size() < 2 || !std::all_of(json.begin(), json.end(), [](const auto &v) { return v.is_number() && v >= 0 && v <= 1; }))
        return {};
    return json.get<std::vector<double>>();
}

} // namespace partita
