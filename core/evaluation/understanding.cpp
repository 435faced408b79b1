// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/understanding.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <map>
#include <numeric>
#include <set>
#include <sstream>
#include <thread>

#include "core/base/csv.h"

namespace partita {

namespace {

double dot(const std::vector<float> &a, const std::vector<float> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

Result<PhraseReport> evaluatePhrases(const Model &model, const std::filesystem::path &csv)
{
    auto rows = readCsv(csv);
    if (!rows)
        return rows.error();
    PhraseReport report;
    for (auto &row : *rows) {
        if (!row.contains("phrase") || !row.contains("labels"))
            return Error{ErrorCode::InvalidFormat, "The table " + csv.string() + " lacks a column phrase or labels."};
        std::set<std::string> accepted;
        std::istringstream in(row["labels"]);
        for (std::string label; std::getline(in, label, '|');)
            accepted.insert(label);
        const auto match = model.match(row["phrase"]);
        ++report.phrases;
        std::string best;
        for (const auto &near : match.nearest) {
            const auto &sound = model.sounds()[size_t(near.sound)];
            if (accepted.contains(sound.name) || !sound.category) {
                best = sound.name;
                break;
            }
        }
        if (!match.known)
            ++report.refused;
        if (match.known && accepted.contains(best))
            ++report.right;
        else
            report.misses.push_back({row["phrase"], row["labels"], match.known ? best : std::string()});
    }
    return report;
}

Result<PhraseReport> evaluateNonsense(const Model &model, const std::filesystem::path &file)
{
    std::ifstream in(file);
    if (!in)
        return Error{ErrorCode::NotFound, "Cannot open " + file.string() + "."};
    PhraseReport report;
    for (std::string line; std::getline(in, line);) {
        if (line.empty())
            continue;
        const auto match = model.match(line);
        ++report.phrases;
        if (match.known)
            report.misses.push_back({line, "", model.sounds()[size_t(match.nearest.front().sound)].name});
        else
            ++report.refused;
    }
    report.right = report.refused;
    return report;
}

Result<RetrievalReport> evaluateRetrieval(const Model &model, const Dataset &data)
{
    std::map<std::string, bool> labels; // and whether one of its clips is in env
    for (const auto &clip : data.clips)
        labels[clip.label] |= clip.group == "env";
    std::vector<std::pair<std::string, std::vector<float>>> targets;
    for (const auto &[label, env] : labels) {
        auto match = model.match(label);
        if (match.known)
            targets.emplace_back(label, std::move(match.vector));
    }
    RetrievalReport report;
    report.classes = int(labels.size());
    report.envClasses = int(std::count_if(labels.begin(), labels.end(), [](const auto &l) { return l.second; }));
    std::atomic<size_t> next = 0;
    std::atomic<int> clips = 0, top1 = 0, top5 = 0, envClips = 0, envTop1 = 0;
    std::vector<std::thread> workers;
    for (unsigned w = 0; w < std::max(1u, std::thread::hardware_concurrency()); ++w) {
        workers.emplace_back([&] {
            for (size_t i; (i = next++) < data.clips.size();) {
                const auto &clip = data.clips[i];
                std::vector<float> samples(clip.samples.size());
                std::transform(clip.samples.begin(), clip.samples.end(), samples.begin(), [](std::int16_t s) { return float(s) / 32767; });
                const auto heard = model.listen(samples);
                if (!heard)
                    continue;
                std::vector<std::pair<double, const std::string *>> ranked;
                for (const auto &[label, vector] : targets)
                    ranked.emplace_back(dot(*heard, vector), &label);
                std::sort(ranked.rbegin(), ranked.rend());
                ++clips;
                for (size_t k = 0; k < std::min<size_t>(5, ranked.size()); ++k) {
                    if (*ranked[k].second == clip.label) {
                        ++top5;
                        top1 += k == 0;
                    }
                }
                if (clip.group == "env") {
                    ++envClips;
                    const auto best = std::find_if(ranked.begin(), ranked.end(), [&](const auto &r) { return labels.at(*r.second); });
                    envTop1 += best != ranked.end() && *best->second == clip.label;
                }
            }
        });
    }
    for (auto &worker : workers)
        worker.join();
    report.clips = clips;
    report.top1 = top1;
    report.top5 = top5;
    report.envClips = envClips;
    report.envTop1 = envTop1;
    return report;
}

} // namespace partita
