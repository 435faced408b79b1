// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <set>

#include "app/cli/console.h"
#include "core/separation/separator.h"

namespace partita::cli {

namespace {

struct Options {
    SeparationRequest request;
    std::string input, out, format = "wav32f";
    double start = 0, end = 0;
    CLI::Option *startOption = nullptr, *endOption = nullptr;
    ModelChoice model;
    bool json = false;
};

nlohmann::json describe(const SeparatedFile &file)
{
    return {{"path", file.path.string()},
            {"levelDb", jsonNumber(file.levelDb)},
            {"peakDb", jsonNumber(file.peakDb)},
            {"clippedSamples", file.clippedSamples}};
}

void report(const SeparationResult &result, const std::string &deviceNote)
{
    std::vector<std::vector<std::string>> rows;
    const auto row = [&](const std::string &stem, const SeparatedFile &file, const std::string &found) {
        rows.push_back({stem, file.path.string(), fixed(file.levelDb, 1) + " dB", found});
    };
    for (const auto &stem : result.stems)
        row(stem.query, stem.file, stem.found ? "yes" : "not found");
    row("residual", result.residual, "");
    printTable({"stem", "file", "level", "found"}, rows, {2});
    std::printf("\n%s s of audio in %s s: %s times real time on %s%s, model %s\n", fixed(result.audioSeconds, 1).c_str(),
                fixed(result.wallSeconds, 1).c_str(), fixed(result.realTimeFactor, 1).c_str(), result.deviceName.c_str(),
                deviceNote.empty() ? "" : (" (" + deviceNote + ")").c_str(), result.modelName.c_str());
    std::set<std::filesystem::path> warned;
    const auto warn = [&](const SeparatedFile &file) {
        if (file.clippedSamples > 0 && warned.insert(file.path).second)
            std::fprintf(stderr, "partita-cli: %s is louder than its format can hold: %lld samples were limited. Use --format wav32f to keep them.\n",
                         file.path.c_str(), static_cast<long long>(file.clippedSamples));
    };
    for (const auto &stem : result.stems)
        warn(stem.file);
    warn(result.residual);
}

int run(Options &o)
{
    const auto format = audioFormatFromName(o.format);
    if (!format)
        return fail(format.error(), o.json);
    o.request.format = *format;
    o.request.input = o.input;
    o.request.outputFolder = o.out;
    if (o.startOption->count())
        o.request.startSeconds = o.start;
    if (o.endOption->count())
        o.request.endSeconds = o.end;
    const auto model = o.model.load();
    if (!model)
        return fail(model.error(), o.json);
    ProgressLine line(o.json && !isatty(2));
    const auto result = separate(o.request, **model, [&](const SplitProgress &p) {
        line.show(p.fractionDone, p.secondsLeft,
                  p.phase == SplitPhase::Listening ? "Listening" : p.phase == SplitPhase::Separating ? "Separating" : "Finishing");
    }, interruptToken());
    line.clear();
    if (!result)
        return fail(result.error(), o.json);
    if (!o.json) {
        report(*result, (*model)->info().deviceNote);
        return Success;
    }
    nlohmann::json stems = nlohmann::json::array();
    for (const auto &stem : result->stems) {
        auto entry = describe(stem.file);
        entry["query"] = stem.query;
        entry["operation"] = operationName(stem.operation);
        entry["found"] = stem.found;
        entry["presence"] = jsonNumber(stem.presence);
        entry["descriptions"] = nlohmann::json::array();
        for (const auto &d : stem.descriptions)
            entry["descriptions"].push_back({{"text", d.text}, {"sound", d.sound}, {"found", d.found},
                                             {"presence", jsonNumber(d.presence)}, {"energyRatioDb", jsonNumber(d.energyRatioDb)}});
        stems.push_back(std::move(entry));
    }
    printJson({{"stems", std::move(stems)},
               {"residual", describe(result->residual)},
               {"device", result->deviceName},
               {"deviceNote", (*model)->info().deviceNote},
               {"model", result->modelName},
               {"sampleRateHz", result->sampleRateHz},
               {"channels", result->channels},
               {"audioSeconds", result->audioSeconds},
               {"wallSeconds", result->wallSeconds},
               {"realTimeFactor", jsonNumber(result->realTimeFactor)}});
    return Success;
}

} // namespace

void addSeparate(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("separate", "Write the sounds that you name to files of their own.\n"
                                                   "The stems and the residual add up to the recording, sample by sample.");
    command->add_option("INPUT", o->input, "Audio file: WAV, FLAC, OGG, MP3, AIFF and what else libsndfile reads")->required();
    command->add_option("-q,--query", o->request.queries,
                        "What you want: \"the violin\", \"piano and drums\", \"remove the rain\", \"everything but the speech\"; may be given several times")
        ->required()->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("-o,--out", o->out, "Folder for the files (default: the current one)");
    o->startOption = command->add_option("--start", o->start, "Begin here, in seconds");
    o->endOption = command->add_option("--end", o->end, "End here, in seconds");
    command->add_option("--format", o->format, "wav32f (exact), wav24, wav16, flac or ogg")->capture_default_str();
    command->add_option("--name", o->request.stemNamePattern, "Pattern of the file names (default: {input}_{stem})");
    command->add_flag("--overwrite", o->request.overwrite, "Replace files that exist");
    command->add_option("--threads", o->request.options.workers, "Threads that compute (default: one a core)")->check(CLI::Range(0, 256));
    o->model.addTo(*command);
    command->add_flag("--json", o->json, "Print one JSON object instead of a table");
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
