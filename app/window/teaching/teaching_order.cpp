// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_order.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <thread>

#include <nlohmann/json.hpp>

#include "app/window/teaching/teaching_engine.h"
#include "core/base/csv.h"

namespace partita {

namespace {

using Row = std::map<std::string, std::string>;

double number(const Row &row, const char *column)
{
    const auto found = row.find(column);
    // In the "C" locale whatever the window's: the log is written so.
    double value = 0;
    if (found != row.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
    return value;
}

} // namespace

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

Result<TeachingOrder> readOrder(const std::filesystem::path &folder)
{
    const auto path = folder / "run.json";
    std::ifstream in(path);
    if (!in)
        return Error{ErrorCode::NotFound, Sentence::tr("There is no %1.", path)};
    const auto json = nlohmann::json::parse(in, nullptr, false);
    TeachingOrder order;
    try {
        auto recipe = finetuneRecipeFromJson(json.at("recipe"));
        if (!recipe)
            return recipe.error();
        order.recipe = std::move(*recipe);
        for (const auto &recording : json.at("recordings"))
            order.recordings.push_back(taggedRecordingFromJson(recording));
        order.place.base = json.at("base").get<std::string>();
        order.place.name = json.at("name").get<std::string>();
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The file %1 is damaged, so the run cannot go on.", path)};
    }
    order.place.output = folder;
    return order;
}

std::vector<KeptRun> keptRuns(const std::filesystem::path &parent)
{
    std::vector<KeptRun> runs;
    std::error_code ec;
    for (std::filesystem::directory_iterator it(parent, ec), end; !ec && it != end; it.increment(ec)) {
        auto order = readOrder(it->path());
        if (!order)
            continue;
        KeptRun run;
        std::error_code none;
        run.finished = std::filesystem::exists(it->path() / (order->place.name + ".safetensors"), none);
        run.changed = std::filesystem::last_write_time(it->path(), none);
        run.steps = order->recipe.schedule.steps;
        if (const auto log = readLog(it->path()); !log.progress.empty()) {
            run.step = log.progress.back().step;
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

TeachingLog readLog(const std::filesystem::path &folder)
{
    TeachingLog log;
    const auto rows = readCsv(folder / "log.csv");
    if (!rows)
        return log;
    for (const auto &row : *rows) {
        const auto step = std::int64_t(number(row, "step"));
        const auto kind = row.find("kind");
        if (kind == row.end())
            continue;
        if (kind->second == "train") {
            FinetuneProgress p;
            p.step = step;
            p.loss = number(row, "loss");
            p.whole = number(row, "whole");
            p.sum = number(row, "sum");
            p.contrast = number(row, "contrast");
            p.teacher = number(row, "teacher");
            p.absent = number(row, "absent");
            p.presence = number(row, "presence");
            p.tag = number(row, "tag");
            p.learningRate = number(row, "learning_rate");
            p.gradientNorm = number(row, "gradient_norm");
            p.gradientL1 = number(row, "gradient_l1");
            p.updateRatio = number(row, "update_ratio");
            p.secondsPerStep = number(row, "seconds_per_step");
            p.mixturesPerStep = std::int64_t(number(row, "mixtures"));
            log.progress.push_back(p);
        } else if (kind->second == "validation") {
            FinetuneValidation v;
            v.step = step;
            v.loss = number(row, "loss");
            v.sdri = number(row, "sdri");
            v.agreement = number(row, "agreement");
            v.rankMe = number(row, "rank");
            log.validations.push_back(v);
        }
    }
    return log;
}

} // namespace partita
