// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"
#include "core/query/sound_list.h"

namespace partita::cli {

namespace {

struct SoundOptions {
    std::string add, remove, rename, to;
    std::vector<std::string> examples, notLike; // as typed
    ModelChoice model;
    bool json = false;
};

int listSounds(const SoundOptions &o)
{
    const auto list = SoundList::load(SoundList::defaultFile());
    if (!list)
        return fail(list.error(), o.json);
    const auto model = o.model.load();
    if (!model)
        return fail(model.error(), o.json);
    if (o.json) {
        nlohmann::json names = nlohmann::json::array(), own = nlohmann::json::array();
        for (const auto &sound : (*model)->sounds())
            names.push_back(sound.name);
        for (const auto &sound : list->sounds())
            own.push_back(sound.name);
        printJson({{"model", (*model)->info().name}, {"sounds", names}, {"own", own}});
        return Success;
    }
    for (const auto &sound : list->sounds())
        std::printf("%s (yours)\n", sound.name.c_str());
    for (const auto &sound : (*model)->sounds())
        std::printf("%s\n", sound.name.c_str());
    std::fprintf(stderr, "%zu sounds; other words for them are understood too.\n", (*model)->sounds().size() + list->sounds().size());
    return Success;
}

int done(const SoundOptions &o, const char *what, const std::string &name)
{
    const auto file = SoundList::defaultFile().string();
    if (o.json)
        printJson({{what, name}, {"file", file}});
    else
        std::fprintf(stderr, "\"%s\" is %s in %s.\n", name.c_str(), what, file.c_str());
    return Success;
}

std::vector<ExampleFile> absolute(const std::vector<std::string> &texts)
{
    std::vector<ExampleFile> examples;
    for (const auto &text : texts) {
        auto example = parseExample(text);
        std::error_code error;
        if (auto path = std::filesystem::absolute(example.file, error); !error)
            example.file = path.lexically_normal();
        examples.push_back(std::move(example));
    }
    return examples;
}

int addSound(const SoundOptions &o)
{
    const auto model = o.model.load();
    if (!model)
        return fail(model.error(), o.json);
    NamedSound sound;
    sound.name = o.add;
    sound.examples = absolute(o.examples);
    sound.notLike = absolute(o.notLike);
    auto heard = hearSound(sound.name, sound.examples, sound.notLike, **model, interruptToken());
    if (!heard)
        return fail(heard.error(), o.json);
    sound.setHeard(**model, std::move(*heard));
    const auto added = SoundList::change(SoundList::defaultFile(), [&](SoundList &list) { return list.add(sound); });
    return added ? done(o, "added", o.add) : fail(added.error(), o.json);
}

int runSounds(const SoundOptions &o)
{
    if (o.add.empty() != o.examples.empty() || (o.add.empty() && !o.notLike.empty()))
        return fail({ErrorCode::InvalidArgument, Sentence::tr("A sound of your own needs a name and an example: --add NAME --example FILE.")}, o.json);
    if (o.rename.empty() != o.to.empty())
        return fail({ErrorCode::InvalidArgument, Sentence::tr("To rename a sound say --rename NAME --to NAME.")}, o.json);
    if (int(!o.add.empty()) + int(!o.remove.empty()) + int(!o.rename.empty()) > 1)
        return fail({ErrorCode::InvalidArgument, Sentence::tr("Add, rename or remove: one at a time.")}, o.json);
    if (!o.add.empty())
        return addSound(o);
    if (o.remove.empty() && o.rename.empty())
        return listSounds(o);
    const auto changed = SoundList::change(SoundList::defaultFile(), [&](SoundList &list) {
        return o.remove.empty() ? list.rename(o.rename, o.to) : list.remove(o.remove);
    });
    if (!changed)
        return fail(changed.error(), o.json);
    return o.remove.empty() ? done(o, "renamed", o.to) : done(o, "removed", o.remove);
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
    auto sounds = std::make_shared<SoundOptions>();
    auto *command = app.add_subcommand("sounds", "List the sounds that can be asked for by name, or change your own:\n"
                                                 "  partita-cli sounds --add \"front door\" --example recording.wav:1:02.5-1:04");
    command->add_option("--add", sounds->add, "Remember what is heard in --example by this name");
    command->add_option("--example", sounds->examples, "FILE or FILE:START-END, where the sound is alone; may be given several times")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("--not-like", sounds->notLike, "What it is not to be confused with, likewise")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("--rename", sounds->rename, "Give this sound of yours the name of --to");
    command->add_option("--to", sounds->to, "The new name");
    command->add_option("--remove", sounds->remove, "Forget this sound of yours");
    sounds->model.addTo(*command);
    command->add_flag("--json", sounds->json, "Print one JSON object");
    command->callback([sounds, &exitCode] { exitCode = runSounds(*sounds); });

    struct Options {
        bool json = false;
    };
    auto models = std::make_shared<Options>();
    command = app.add_subcommand("models", "List the installed models.");
    command->add_flag("--json", models->json, "Print one JSON object");
    command->callback([models, &exitCode] { exitCode = listInstalled(models->json); });
}

} // namespace partita::cli
