// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "app/cli/console.h"
#include "core/evaluation/by_example.h"
#include "core/evaluation/drawn_hints.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/understanding.h"

namespace partita::cli {

namespace {

struct Options {
    std::string pairs, audio, phrases, nonsense, retrieval, scores;
    ModelChoice model;
    bool json = false, verbose = false, absent = false, byExample = false, notLike = false, rawMasks = false;
    int rectangles = 0;
};

nlohmann::json describe(const Summary &s)
{
    return {{"mean", jsonNumber(s.mean)}, {"median", jsonNumber(s.median)}};
}

void print(const PairReport &report, bool verbose)
{
    std::printf("%zu pairs, %d queries unknown, %d sounds not found\n", report.pairs.size(), report.unknown, report.notFound);
    if (report.absentAsked > 0)
        std::printf("%d of %d sounds that are not there claimed to be found\n", report.absentFound, report.absentAsked);
    std::printf("\n");
    std::vector<std::vector<std::string>> rows;
    for (const auto &[name, s] : {std::pair{"SI-SDRi", report.siSdri}, {"SDRi", report.sdri}, {"SI-SDR", report.siSdr}, {"SDR", report.sdr}})
        rows.push_back({name, fixed(s.mean, 2), fixed(s.median, 2)});
    printTable({"dB", "mean", "median"}, rows, {1, 2});
    std::vector<std::pair<double, std::string>> classes;
    for (const auto &[caption, c] : report.perClass)
        classes.emplace_back(c.siSdri, caption);
    std::sort(classes.begin(), classes.end());
    rows.clear();
    const size_t shown = verbose ? classes.size() : std::min<size_t>(8, classes.size() / 2);
    for (size_t i = 0; i < classes.size(); ++i) {
        if (i >= shown && i + shown < classes.size())
            continue;
        const auto &c = report.perClass.at(classes[i].second);
        rows.push_back({classes[i].second, std::to_string(c.pairs), fixed(c.siSdri, 2), fixed(c.sdri, 2)});
    }
    std::printf("\n");
    printTable({verbose ? "query" : "worst and best queries", "pairs", "SI-SDRi", "SDRi"}, rows, {1, 2, 3});
}

Result<void> closed(std::ofstream &out, const std::string &path)
{
    out.close();
    return out ? Result<void>() : Error{ErrorCode::IoError, Sentence::tr("The scores cannot be written to %1.", path)};
}

Result<void> writeScores(const std::string &path, const PairReport &report)
{
    std::ofstream out(path);
    out << "idx,caption,sisdri,sdri,found,presence,energy_db,absent_found,absent_presence,absent_energy_db\n";
    for (size_t i = 0; i < report.pairs.size(); ++i) {
        const auto &p = report.pairs[i];
        out << i << ",\"" << p.caption << "\"," << p.siSdri << ',' << p.sdri << ',' << p.found << ',' << p.presence << ','
            << p.energyRatioDb << ',' << p.absentFound << ',' << p.absentPresence << ',' << p.absentEnergyRatioDb << '\n';
    }
    return closed(out, path);
}

nlohmann::json describe(const PhraseReport &report)
{
    nlohmann::json misses = nlohmann::json::array();
    for (const auto &miss : report.misses)
        misses.push_back({{"text", miss.text}, {"expected", miss.expected}, {"got", miss.got}});
    return {{"phrases", report.phrases}, {"right", report.right}, {"refused", report.refused}, {"misses", misses}};
}

void print(const char *what, const PhraseReport &report)
{
    std::printf("%s: %d of %d right, %d refused\n", what, report.right, report.phrases, report.refused);
    for (const auto &miss : report.misses)
        std::printf("  \"%s\" -> %s%s\n", miss.text.c_str(), miss.got.empty() ? "refused" : miss.got.c_str(),
                    miss.expected.empty() ? "" : (" (wanted: " + miss.expected + ")").c_str());
}

Result<void> writeScores(const std::string &path, const ExampleReport &report)
{
    std::ofstream out(path);
    out << "idx,caption,example,not_like,typed_sisdri,typed_sdri,example_sisdri,example_sdri\n";
    for (const auto &p : report.pairs)
        out << p.row << ",\"" << p.caption << "\"," << p.example << ',' << p.notLike << ',' << p.typedSiSdri << ',' << p.typedSdri
            << ',' << p.exampleSiSdri << ',' << p.exampleSdri << '\n';
    return closed(out, path);
}

Result<void> writeScores(const std::string &path, const HintReport &report)
{
    std::ofstream out(path);
    out << "idx,caption,rectangles,share,typed_sisdri,typed_sdri,hinted_sisdri,hinted_sdri\n";
    for (size_t i = 0; i < report.pairs.size(); ++i) {
        const auto &p = report.pairs[i];
        out << i << ",\"" << p.caption << "\"," << p.rectangles << ',' << p.share << ',' << p.typedSiSdri << ',' << p.typedSdri << ','
            << p.hintedSiSdri << ',' << p.hintedSdri << '\n';
    }
    return closed(out, path);
}

/// Typed queries beside `what`: of each pair the first is the typed one.
void printAgainstTyped(const std::string &what, const std::pair<Summary, Summary> &siSdri, const std::pair<Summary, Summary> &sdri)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &[name, scores] : {std::pair{"SI-SDRi", siSdri}, {"SDRi", sdri}}) {
        const auto &[typed, other] = scores;
        rows.push_back({name, fixed(typed.mean, 2), fixed(typed.median, 2), fixed(other.mean, 2), fixed(other.median, 2), fixed(other.mean - typed.mean, 2)});
    }
    printTable({"dB", "typed: mean", "median", what + ": mean", "median", "difference"}, rows, {1, 2, 3, 4, 5});
}

/// Query by example against typed queries, in place of the scores of --pairs alone.
int runByExample(const Options &o, const Model &model)
{
    ProgressLine line(o.json && !isatty(2));
    const auto report = evaluateByExample(model, o.pairs, o.audio, o.notLike, [&](int done, int total) { line.show(double(done) / total, -1, "Separating"); }, interruptToken());
    line.clear();
    if (!report)
        return fail(report.error(), o.json);
    if (!o.scores.empty()) {
        if (auto written = writeScores(o.scores, *report); !written)
            return fail(written.error(), o.json);
    }
    const auto withNotLike = std::count_if(report->pairs.begin(), report->pairs.end(), [](const auto &p) { return !p.notLike.empty(); });
    if (o.json) {
        printJson({{"model", model.info().name},
                   {"device", model.info().deviceName.english()},
                   {"pairs", report->pairs.size()},
                   {"leftOut", report->leftOut},
                   {"withNotLike", withNotLike},
                   {"typed", {{"sdri", describe(report->typedSdri)}, {"sisdri", describe(report->typedSiSdri)}}},
                   {"example", {{"sdri", describe(report->exampleSdri)}, {"sisdri", describe(report->exampleSiSdri)}}}});
        return Success;
    }
    std::printf("%zu pairs; %d left out, since no other recording has the same caption\n", report->pairs.size(), report->leftOut);
    if (o.notLike)
        std::printf("%lld of them with an example of what it is not like\n", static_cast<long long>(withNotLike));
    std::printf("\n");
    printAgainstTyped("example", {report->typedSiSdri, report->exampleSiSdri}, {report->typedSdri, report->exampleSdri});
    return Success;
}

/// Drawn hints on top of typed queries, likewise.
int runWithRectangles(const Options &o, const Model &model)
{
    ProgressLine line(o.json && !isatty(2));
    const auto report = evaluateWithRectangles(model, o.pairs, o.audio, o.rectangles, [&](int done, int total) { line.show(double(done) / total, -1, "Separating"); }, interruptToken());
    line.clear();
    if (!report)
        return fail(report.error(), o.json);
    if (!o.scores.empty()) {
        if (auto written = writeScores(o.scores, *report); !written)
            return fail(written.error(), o.json);
    }
    if (o.json) {
        printJson({{"model", model.info().name},
                   {"device", model.info().deviceName.english()},
                   {"pairs", report->pairs.size()},
                   {"rectangles", describe(report->rectangles)},
                   {"share", describe(report->share)},
                   {"typed", {{"sdri", describe(report->typedSdri)}, {"sisdri", describe(report->typedSiSdri)}}},
                   {"hinted", {{"sdri", describe(report->hintedSdri)}, {"sisdri", describe(report->hintedSiSdri)}}}});
        return Success;
    }
    std::printf("%zu pairs; %s rectangles a pair, over %s %% of time and frequency, on average\n\n", report->pairs.size(),
                fixed(report->rectangles.mean, 1).c_str(), fixed(100 * report->share.mean, 0).c_str());
    printAgainstTyped("with rectangles", {report->typedSiSdri, report->hintedSiSdri}, {report->typedSdri, report->hintedSdri});
    return Success;
}

int run(const Options &o)
{
    if (o.pairs.empty() && o.phrases.empty() && o.nonsense.empty() && o.retrieval.empty())
        return fail({ErrorCode::InvalidArgument, "Say what to evaluate: --pairs, --phrases, --nonsense or --retrieval."}, o.json);
    if (!o.pairs.empty() && o.audio.empty())
        return fail({ErrorCode::InvalidArgument, "--pairs needs --audio, the folder that its paths are relative to."}, o.json);
    if ((o.byExample && o.pairs.empty()) || (o.notLike && !o.byExample))
        return fail({ErrorCode::InvalidArgument, Sentence::tr("--by-example needs --pairs, and --not-like needs --by-example.")}, o.json);
    if (o.rectangles > 0 && (o.pairs.empty() || o.byExample))
        return fail({ErrorCode::InvalidArgument, "--rectangles needs --pairs, and does not go with --by-example."}, o.json);
    const auto model = o.model.load(o.rawMasks ? Masks::Raw : Masks::Finished);
    if (!model)
        return fail(model.error(), o.json);
    if (o.byExample)
        return runByExample(o, **model);
    if (o.rectangles > 0)
        return runWithRectangles(o, **model);
    nlohmann::json json{{"model", (*model)->info().name}, {"device", (*model)->info().deviceName.english()}};
    if (!o.pairs.empty()) {
        ProgressLine line(o.json && !isatty(2));
        const auto report = evaluatePairs(**model, o.pairs, o.audio, o.absent, [&](int done, int total) { line.show(double(done) / total, -1, "Separating"); }, interruptToken());
        line.clear();
        if (!report)
            return fail(report.error(), o.json);
        if (!o.scores.empty()) {
            if (auto written = writeScores(o.scores, *report); !written)
                return fail(written.error(), o.json);
        }
        json["pairs"] = report->pairs.size();
        if (o.absent)
            json["absent"] = {{"asked", report->absentAsked}, {"found", report->absentFound}};
        json["unknown"] = report->unknown;
        json["notFound"] = report->notFound;
        json["sdri"] = describe(report->sdri);
        json["sisdri"] = describe(report->siSdri);
        json["sdr"] = describe(report->sdr);
        json["sisdr"] = describe(report->siSdr);
        json["perClass"] = nlohmann::json::object();
        for (const auto &[caption, c] : report->perClass)
            json["perClass"][caption] = {{"pairs", c.pairs}, {"sdri", jsonNumber(c.sdri)}, {"sisdri", jsonNumber(c.siSdri)}};
        if (!o.json)
            print(*report, o.verbose);
    }
    if (!o.phrases.empty()) {
        const auto report = evaluatePhrases(**model, o.phrases);
        if (!report)
            return fail(report.error(), o.json);
        json["paraphrases"] = describe(*report);
        if (!o.json)
            print("paraphrases", *report);
    }
    if (!o.nonsense.empty()) {
        const auto report = evaluateNonsense(**model, o.nonsense);
        if (!report)
            return fail(report.error(), o.json);
        json["nonsense"] = describe(*report);
        if (!o.json)
            print("nonsense", *report);
    }
    if (!o.retrieval.empty()) {
        DatasetOptions options;
        options.splits = {"dev"};
        std::vector<std::string> names;
        for (const auto &sound : (*model)->sounds())
            names.push_back(sound.name);
        const auto data = Dataset::load(o.retrieval, options, names);
        if (!data)
            return fail(data.error(), o.json);
        const auto report = evaluateRetrieval(**model, *data);
        if (!report)
            return fail(report.error(), o.json);
        json["retrieval"] = {{"clips", report->clips}, {"classes", report->classes}, {"top1", report->top1}, {"top5", report->top5},
                             {"envClips", report->envClips}, {"envClasses", report->envClasses}, {"envTop1", report->envTop1}};
        if (!o.json)
            std::printf("retrieval: %d of %d dev clips find their label first among %d (%.1f %%), %d among the first five; env: %d of %d among %d (%.1f %%)\n",
                        report->top1, report->clips, report->classes, 100.0 * report->top1 / std::max(1, report->clips), report->top5,
                        report->envTop1, report->envClips, report->envClasses, 100.0 * report->envTop1 / std::max(1, report->envClips));
    }
    if (o.json)
        printJson(json);
    return Success;
}

} // namespace

void addEvaluate(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("evaluate", "Measure a model: how well it separates, and how well it understands.\n"
                                                   "A query that the model refuses scores as if it had returned the mixture.");
    command->add_option("--pairs", o->pairs, "CSV with the columns idx,caption,src_wav,noise_wav: mixed at 0 dB, scored as SDR and SI-SDR");
    command->add_option("--audio", o->audio, "Folder that the paths of --pairs are relative to");
    command->add_option("--phrases", o->phrases, "CSV with the columns phrase,labels: does each phrase land on its sound?");
    command->add_option("--nonsense", o->nonsense, "Text file, a query a line: is each refused?");
    command->add_option("--retrieval", o->retrieval, "Data folder: do its dev clips lie next to their label's name?");
    command->add_flag("--absent", o->absent, "Also ask each pair for a sound that is not in it, and count what is claimed to be found");
    command->add_flag("--by-example", o->byExample, "Score --pairs by an example instead, another recording with the same caption, beside the typed query");
    command->add_flag("--not-like", o->notLike, "With --by-example: add an example of the sound that it is mixed with, as what it is not like");
    command->add_option("--rectangles", o->rectangles, "Score --pairs also with up to so many rectangles drawn over the sound, as rough hints")->check(CLI::Range(1, 100));
    command->add_flag("--raw-masks", o->rawMasks, "Take the masks as the network computes them, not softened and not faded out where the sound is not heard");
    command->add_option("--scores", o->scores, "Write the scores of every pair to this CSV file");
    o->model.addTo(*command);
    command->add_flag("--verbose", o->verbose, "List all queries, not only the worst and best");
    command->add_flag("--json", o->json, "Print one JSON object");
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
