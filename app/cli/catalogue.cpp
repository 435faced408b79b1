// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"

namespace partita::cli {

namespace {

int listSounds(const ModelChoice &choice, bool json)
{
    const auto model = choice.load();
    if (!model)
        return fail(model.error(), json);
    if (json) {
        nlohmann::json names = nlohmann::json::array();
        for (const auto &sound : (*model)->sounds())
            names.push_back(sound.name);
        printJson({{"model", (*model)->info().name}, {"sounds", names}});
        return Success;
    }
    for (const auto &sound : (*model)->sounds())
        std::printf("%s\n", sound.name.c_str());
    std::fprintf(stderr, "%zu sounds; other words for them are understood too.\n", (*model)->sounds().size());
    return Success;
}

int listInstalled(bool json)
{
    const auto entries = listModels();
    if (json) {
        nlohmann::json list = nlohmann::json::array();
        for (const auto &entry : entries)
            list.push_back({{"name", entry.name}, {"file", entry.file.string()}});
        printJson({{"models", list}});
        return Success;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto &entry : entries)
        rows.push_back({entry.name, entry.file.string()});
    if (rows.empty()) {
        const auto nothing = findModel("");
        return fail(nothing.error(), false);
    }
    printTable({"model", "file"}, rows);
    return Success;
}

} // namespace

void addCatalogue(CLI::App &app, int &exitCode)
{
    struct Options {
        ModelChoice model;
        bool json = false;
    };
    auto sounds = std::make_shared<Options>();
    auto *command = app.add_subcommand("sounds", "List the sounds that a model knows by name.");
    sounds->model.addTo(*command);
    command->add_flag("--json", sounds->json, "Print one JSON object");
    command->callback([sounds, &exitCode] { exitCode = listSounds(sounds->model, sounds->json); });

    auto models = std::make_shared<Options>();
    command = app.add_subcommand("models", "List the installed models.");
    command->add_flag("--json", models->json, "Print one JSON object");
    command->callback([models, &exitCode] { exitCode = listInstalled(models->json); });
}

} // namespace partita::cli
