// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "app/cli/console.h"
#include "core/audio/output_files.h"
#include "core/export/exporter.h"
#include "core/separation/lane_remaking.h"
#include "core/session/checksum.h"
#include "core/session/session_file.h"

namespace partita::cli {

namespace {

struct Options {
    std::string session, source, out, format = "wav32f", name;
    std::vector<std::string> lanes;
    double start = 0, end = 0;
    CLI::Option *startOption = nullptr, *endOption = nullptr;
    ModelChoice model{"", ""};
    int threads = 0;
    bool stored = false, overwrite = false, json = false;
};

/// The models that made the stems, or the one that the person chose, on the device that made them, or was chosen.
class Models {
public:
    explicit Models(const ModelChoice &choice) : choice_(choice) {}

    Result<std::shared_ptr<const Model>> operator()(const Recipe &recipe)
    {
        const bool chosen = !choice_.model.empty();
        const auto entry = findModel(chosen ? choice_.model : recipe.modelName);
        if (!entry && chosen)
            return entry.error();
        if (!entry || (!chosen && entry->name != recipe.modelName))
            return Error{ErrorCode::NotFound, Sentence::tr("The stems were made by the model \"%1\", which is not installed; install it, or choose another with --model, or use --stored.", recipe.modelName)};
        const auto checksum = sha256OfFile(entry->file, {}, interruptToken());
        if (!checksum)
            return checksum.error();
        if (!recipe.modelChecksum.empty() && *checksum != recipe.modelChecksum) {
            if (!chosen)
                return Error{ErrorCode::InvalidData, Sentence::tr("The stems were made by another version of the model \"%1\" than \"%2\"; install that one, or choose one with --model, or use --stored.", recipe.modelName, entry->file)};
            note_ = "The stems are not as they were: another model made them.";
        }
        const std::string device = !choice_.device.empty() ? choice_.device : isCpu(recipe.deviceName) ? "cpu" : "cuda";
        const std::pair key(entry->file, device);
        if (!loaded_.contains(key)) {
            auto made = ModelChoice{entry->file.string(), device}.load();
            if (!made)
                return made.error();
            loaded_[key] = std::move(*made);
        }
        const auto &model = loaded_[key];
        if (note_.empty() && isCpu(model->info().deviceName.english()) != isCpu(recipe.deviceName))
            note_ = "The stems may differ a little from what they were: they were made on " + recipe.deviceName + ".";
        return model;
    }
    const std::string &note() const { return note_; } ///< a sentence, or empty
    std::string names() const
    {
        std::string names;
        for (const auto &[key, model] : loaded_)
            names += (names.empty() ? "" : ", ") + model->info().name + " on " + model->info().deviceName.english();
        return names;
    }

private:
    static bool isCpu(const std::string &deviceName) { return deviceName.starts_with("CPU"); }

    const ModelChoice &choice_;
    std::map<std::pair<std::filesystem::path, std::string>, std::shared_ptr<const Model>> loaded_; ///< by file and device
    std::string note_;
};

/// Those that were named, or all.
Result<std::vector<LaneId>> lanesOf(const Options &o, const LoadedSession &loaded)
{
    const auto &lanes = loaded.state.document.lanes;
    if (lanes.empty())
        return Error{ErrorCode::InvalidData, Sentence::tr("The session \"%1\" has no lanes to render.", o.session)};
    for (const auto &name : o.lanes) {
        if (std::none_of(lanes.begin(), lanes.end(), [&](const LanePtr &lane) { return lane->name == name; })) {
            std::string known;
            for (const auto &lane : lanes)
                known += (known.empty() ? "\"" : ", \"") + lane->name + '"';
            return Error{ErrorCode::InvalidArgument, Sentence::tr("The session has no lane \"%1\"; it has %2.", name, known)};
        }
    }
    std::vector<LaneId> chosen;
    for (const auto &lane : lanes) {
        if (!o.lanes.empty() && std::find(o.lanes.begin(), o.lanes.end(), lane->name) == o.lanes.end())
            continue;
        if (std::find(loaded.damagedLanes.begin(), loaded.damagedLanes.end(), lane->id) != loaded.damagedLanes.end())
            return Error{ErrorCode::InvalidData, Sentence::tr("The session \"%1\" is damaged, and its lane \"%2\" is not whole; name the others with --lane.", o.session, lane->name)};
        chosen.push_back(lane->id);
    }
    return chosen;
}

/// The recording is there, or is found where the person says.
Result<void> findSource(const Options &o, LoadedSession &loaded, ProgressLine &line)
{
    if (!loaded.missingSource)
        return {};
    if (o.source.empty())
        return o.stored ? Result<void>()
                        : Error{ErrorCode::NotFound, Sentence::tr("The recording \"%1\" of the session is not there, or is not as it was; say with --source where it is.",
                                                                  loaded.state.source.path)};
    const auto found = loaded.missingSource->relocate(o.source, SourceMatch::SameContent,
                                                      [&](double done) { line.show(done, -1, "Reading the recording"); }, interruptToken());
    if (!found)
        return found.error();
    loaded.state.document.sourcePath = found->path;
    return {};
}

Result<FrameRange> rangeOf(const Options &o, const SampleStore &mixture)
{
    const double rate = mixture.sampleRateHz();
    const FrameRange range{o.startOption->count() ? std::llround(o.start * rate) : 0,
                           o.endOption->count() ? std::min<std::int64_t>(std::llround(o.end * rate), mixture.frames()) : mixture.frames()};
    if (range.begin < 0 || range.empty())
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The part from %1 to %2 seconds does not lie within the recording.", fixed(double(range.begin) / rate, 3), fixed(double(range.end) / rate, 3))};
    return range;
}

int run(const Options &o)
{
    const auto format = audioFormatFromName(o.format);
    if (!format)
        return fail(format.error(), o.json);
    const auto file = SessionFile::open(o.session, SessionAccess::ReadOnly);
    if (!file)
        return fail(file.error(), o.json);
    ProgressLine line(o.json && !isatty(2));
    auto loaded = (*file)->load([&](double done) { line.show(done, -1, "Reading the session"); }, interruptToken());
    if (!loaded)
        return fail(loaded.error(), o.json);
    const auto lanes = lanesOf(o, *loaded);
    if (!lanes)
        return fail(lanes.error(), o.json);
    const auto range = rangeOf(o, *loaded->state.document.mixture);
    if (!range)
        return fail(range.error(), o.json);
    if (auto found = findSource(o, *loaded, line); !found)
        return fail(found.error(), o.json);

    ExportRequest request;
    request.document = loaded->state.document;
    request.lanes = *lanes;
    request.format = *format;
    request.allowClipping = true; // as separate: limited, and said
    request.range = *range;
    request.folder = o.out;
    request.namePattern = o.name;
    request.overwrite = o.overwrite;
    const auto paths = exportPaths(request);
    if (!paths)
        return fail(paths.error(), o.json);
    if (auto free = OutputFiles::check(*paths, o.overwrite, request.document.sourcePath); !free)
        return fail(free.error(), o.json);

    Models models(o.model);
    std::vector<LaneId> asStored = *lanes;
    if (!o.stored) {
        RemakeOptions options;
        options.model = std::ref(models);
        options.workers = o.threads;
        auto remade = remakeLanes(request.document, *lanes, options, [&](double done) { line.show(done, -1, "Making the stems"); }, interruptToken());
        if (!remade) {
            line.clear();
            return fail(remade.error(), o.json);
        }
        request.document = std::move(remade->document);
        asStored = std::move(remade->asStored);
    }
    const auto files = exportLanes(request, [&](double done) { line.show(done, -1, "Writing"); }, interruptToken());
    line.clear();
    if (!files)
        return fail(files.error(), o.json);

    auto list = nlohmann::json::array();
    std::vector<std::vector<std::string>> rows;
    for (size_t i = 0; i < files->size(); ++i) {
        const auto &[path, peakDb, clipped] = (*files)[i];
        const auto &name = request.document.lane((*lanes)[i])->name;
        const bool made = std::find(asStored.begin(), asStored.end(), (*lanes)[i]) == asStored.end();
        rows.push_back({name, path.string(), fixed(peakDb, 1) + " dB", made ? "made again" : "as stored"});
        list.push_back({{"lane", name}, {"path", path.string()}, {"peakDb", jsonNumber(peakDb)}, {"clippedSamples", clipped}, {"madeAgain", made}});
        if (clipped > 0)
            std::fprintf(stderr, "partita-cli: %s is louder than its format can hold: %lld samples were limited. Use --format wav32f to keep them.\n",
                         path.c_str(), static_cast<long long>(clipped));
    }
    if (!models.note().empty())
        std::fprintf(stderr, "partita-cli: %s\n", models.note().c_str());
    if (o.json) {
        printJson({{"lanes", std::move(list)}, {"session", o.session}, {"models", models.names()}, {"note", models.note()}});
        return Success;
    }
    printTable({"lane", "file", "peak", "sound"}, rows, {2});
    if (!models.names().empty())
        std::printf("\nmodel %s\n", models.names().c_str());
    return Success;
}

} // namespace

void addRender(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("render", "Make the stems of a session again, as Partita wrote down how it made them, and write them to files.\n"
                                                 "On the same kind of device every sample is what it was.");
    command->add_option("SESSION", o->session, "Session file (.partita); it is only read, so it may be open in a window")->required();
    command->add_option("-o,--out", o->out, "Folder for the files (default: the current one)");
    command->add_option("-l,--lane", o->lanes, "Only the lane of this name; may be given several times")
        ->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->take_all();
    command->add_flag("--stored", o->stored, "Write the sound that the session holds instead of making it again; needs no model");
    command->add_option("--source", o->source, "Where the recording is now, if it is not found");
    o->startOption = command->add_option("--start", o->start, "Begin here, in seconds");
    o->endOption = command->add_option("--end", o->end, "End here, in seconds");
    command->add_option("--format", o->format, "wav32f (exact), wav24, wav16, flac or ogg")->capture_default_str();
    command->add_option("--name", o->name, "Pattern of the file names (default: {input}_{stem})");
    command->add_flag("--overwrite", o->overwrite, "Replace files that exist");
    command->add_option("--threads", o->threads, "Threads that compute (default: one a core)")->check(CLI::Range(0, 256));
    command->add_option("--model", o->model.model, "Use this model, by name or file, instead of the one that made the stems");
    command->add_option("--device", o->model.device, "What computes: auto, cpu or cuda (default: what made the stems)");
    command->add_flag("--json", o->json, "Print one JSON object instead of a table");
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
