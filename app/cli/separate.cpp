// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <set>

#include "app/cli/console.h"
#include "core/audio/output_files.h"
#include "core/query/sound_list.h"
#include "core/separation/separator.h"
#include "core/session/session_file.h"

namespace partita::cli {

namespace {

struct Options {
    SeparationRequest request;
    std::string input, out, session, format = "wav32f";
    std::vector<std::string> examples, notLike; // as typed
    double start = 0, end = 0;
    CLI::Option *startOption = nullptr, *endOption = nullptr;
    ModelChoice model;
    bool json = false;
};

nlohmann::json describe(const SeparatedFile &file)
{
    return {{"path", file.path.empty() ? nlohmann::json() : nlohmann::json(file.path.string())},
            {"levelDb", jsonNumber(file.levelDb)},
            {"peakDb", jsonNumber(file.peakDb)},
            {"clippedSamples", file.clippedSamples}};
}

nlohmann::json describe(const std::vector<ExampleFile> &examples)
{
    auto list = nlohmann::json::array();
    for (const auto &e : examples)
        list.push_back({{"file", e.file.string()},
                        {"startSeconds", e.startSeconds ? nlohmann::json(*e.startSeconds) : nlohmann::json()},
                        {"endSeconds", e.endSeconds ? nlohmann::json(*e.endSeconds) : nlohmann::json()}});
    return list;
}

/// Those that the person has named. Without queries the list is not needed, and a damaged one no reason to fail.
Result<std::vector<SoundVector>> namedSounds(const SeparationRequest &request, const Model &model)
{
    if (request.queries.empty())
        return std::vector<SoundVector>();
    const auto recording = openExample({request.input, request.startSeconds, request.endSeconds});
    return soundVectors(SoundList::defaultFile(), request.queries, model, recording ? &*recording : nullptr, interruptToken());
}

/// Before the work begins, what would only come out at its end.
Result<void> checkFree(const std::filesystem::path &session, const std::filesystem::path &input, bool overwrite)
{
    if (auto free = OutputFiles::check({session}, overwrite, input); !free)
        return free;
    std::error_code error;
    const auto folder = session.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, error))
        return Error{ErrorCode::NotFound, Sentence::tr("There is no folder \"%1\" for the session; make it first.", folder)};
    return {};
}

Result<void> writeSession(const Options &o, const SeparationResult &result, ProgressLine &line)
{
    SessionState state;
    state.document = result.document;
    auto source = describeSource(o.input);
    if (!source)
        return source.error();
    state.source = std::move(*source);
    state.document.sourcePath = state.source.path;
    const auto made = SessionFile::create(o.session, state, o.request.overwrite, nullptr,
                                          [&](double done) { line.show(done, -1, "Writing the session"); }, interruptToken());
    return made ? Result<void>() : made.error();
}

void report(const SeparationResult &result, const std::string &session, const std::string &deviceNote)
{
    std::vector<std::vector<std::string>> rows;
    const auto row = [&](const std::string &stem, const SeparatedFile &file, const std::string &found) {
        rows.push_back({stem, file.path.string(), fixed(file.levelDb, 1) + " dB", found});
    };
    for (const auto &stem : result.stems)
        row(stem.query, stem.file, stem.found ? "yes" : "not found");
    row("residual", result.residual, "");
    printTable({"stem", "file", "level", "found"}, rows, {2});
    if (!session.empty())
        std::printf("\nsession %s\n", session.c_str());
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
    o.request.keepLanes = !o.session.empty();
    o.request.writeFiles = o.session.empty() || !o.out.empty();
    if (auto free = o.request.keepLanes ? checkFree(o.session, o.input, o.request.overwrite) : Result<void>(); !free)
        return fail(free.error(), o.json);
    if (o.request.queries.empty() && o.examples.empty())
        return fail({ErrorCode::InvalidArgument, Sentence::tr("Say what you want to hear: with --query, or with --example.")}, o.json);
    for (const auto &text : o.examples)
        o.request.examples.push_back(parseExample(text));
    for (const auto &text : o.notLike)
        o.request.notLike.push_back(parseExample(text));
    const auto model = o.model.load();
    if (!model)
        return fail(model.error(), o.json);
    auto named = namedSounds(o.request, **model);
    if (!named)
        return fail(named.error(), o.json);
    o.request.named = std::move(*named);
    ProgressLine line(o.json && !isatty(2));
    const auto result = separate(o.request, **model, [&](const SplitProgress &p) {
        line.show(p.fractionDone, p.secondsLeft,
                  p.phase == SplitPhase::Listening ? "Listening" : p.phase == SplitPhase::Separating ? "Separating" : "Finishing");
    }, interruptToken());
    const auto written = result && o.request.keepLanes ? writeSession(o, *result, line) : Result<void>();
    line.clear();
    if (!result || !written)
        return fail(result ? written.error() : result.error(), o.json);
    if (!o.json) {
        report(*result, o.session, (*model)->info().deviceNote.english());
        return Success;
    }
    nlohmann::json stems = nlohmann::json::array();
    for (const auto &stem : result->stems) {
        auto entry = describe(stem.file);
        entry["query"] = stem.query;
        entry["operation"] = operationName(stem.operation);
        entry["found"] = stem.found;
        entry["presence"] = jsonNumber(stem.presence);
        if (stem.byExample) {
            entry["examples"] = describe(o.request.examples);
            entry["notLike"] = describe(o.request.notLike);
        }
        entry["descriptions"] = nlohmann::json::array();
        for (const auto &d : stem.descriptions)
            entry["descriptions"].push_back({{"text", d.text}, {"sound", d.sound}, {"found", d.found},
                                             {"presence", jsonNumber(d.presence)}, {"energyRatioDb", jsonNumber(d.energyRatioDb)}});
        stems.push_back(std::move(entry));
    }
    printJson({{"stems", std::move(stems)},
               {"residual", describe(result->residual)},
               {"session", o.session.empty() ? nlohmann::json() : nlohmann::json(o.session)},
               {"device", result->deviceName},
               {"deviceNote", (*model)->info().deviceNote.english()},
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
                        "What you want: \"the violin\", \"piano and drums\", \"remove the rain\", \"everything but the speech\", or a sound of your own (see \"partita-cli sounds\"); may be given several times")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("--example", o->examples,
                        "More like this: FILE or FILE:START-END, where the sound is alone (times as 1.5 or 1:02.5); several make one stem")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("--not-like", o->notLike, "But not like this: FILE or FILE:START-END; only with --example")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_option("-o,--out", o->out, "Folder for the files (default: the current one)");
    command->add_option("--session", o->session, "Also write a session, which Partita opens and \"partita-cli render\" makes again; without --out nothing else");
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
