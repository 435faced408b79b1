// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/dataset.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <sstream>
#include <thread>

#include "core/audio/whole_file.h"
#include "core/base/csv.h"

namespace partita {

namespace {

constexpr int sampleRateHz = 32000;

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) {
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

Result<std::vector<std::int16_t>> readMono(const std::filesystem::path &path)
{
    auto audio = readWholeMono(path, sampleRateHz);
    if (!audio)
        return audio.error();
    std::vector<std::int16_t> samples(audio->size());
    std::transform(audio->begin(), audio->end(), samples.begin(), [](float v) {
        return std::int16_t(std::lround(std::clamp(v, -1.0f, 1.0f) * 32767));
    });
    return samples;
}

} // namespace

int Dataset::nameIndex(const std::string &name) const
{
    const auto found = std::lower_bound(names.begin(), names.end(), name);
    return found != names.end() && *found == name ? int(found - names.begin()) : -1;
}

Result<Dataset> Dataset::load(const std::filesystem::path &folder, const DatasetOptions &options,
                              const std::vector<std::string> &knownNames)
{
    auto table = readCsv(folder / "manifest.csv");
    if (!table)
        return table.error();
    std::vector<std::map<std::string, std::string>> rows;
    for (auto &row : *table) {
        for (const char *column : {"path", "split", "group", "label", "tags", "caption"}) {
            if (!row.contains(column))
                return Error{ErrorCode::InvalidFormat,
                             "The manifest in " + folder.string() + " has no column \"" + column + "\"."};
        }
        if (std::find(options.splits.begin(), options.splits.end(), row["split"]) != options.splits.end())
            rows.push_back(std::move(row));
    }
    if (rows.empty())
        return Error{ErrorCode::InvalidData, "The manifest in " + folder.string() + " has no clip of the wanted splits."};

    const auto namesOf = [&](const std::map<std::string, std::string> &row) {
        std::set<std::string> result{row.at("label")};
        for (auto &tag : split(row.at("tags"), '|'))
            result.insert(tag);
        for (const auto &[name, also] : options.alsoCalled) { // in order: one pass, so chains are written out
            if (result.contains(name))
                result.insert(also);
        }
        return result;
    };

    Dataset data;
    std::map<std::string, int> counts;
    std::set<std::string> labels;
    for (const auto &row : rows) {
        labels.insert(row.at("label"));
        for (const auto &name : namesOf(row))
            ++counts[name];
    }
    if (knownNames.empty()) {
        for (const auto &[name, count] : counts) {
            if (labels.contains(name) || count >= options.minimumTagClips)
                data.names.push_back(name);
        }
    } else {
        data.names = knownNames;
        std::sort(data.names.begin(), data.names.end());
    }
    data.nameIsLabel.resize(data.names.size());
    data.nameGroups.resize(data.names.size());
    for (size_t i = 0; i < data.names.size(); ++i)
        data.nameIsLabel[i] = labels.contains(data.names[i]);

    data.clips.reserve(rows.size());
    for (const auto &row : rows) {
        Clip clip;
        clip.path = row.at("path");
        clip.group = row.at("group");
        clip.label = row.at("label");
        clip.caption = row.at("caption");
        clip.labelName = data.nameIndex(clip.label);
        if (clip.labelName < 0)
            continue; // another split's label that this list of names does not hold
        for (const auto &name : namesOf(row)) {
            if (const int index = data.nameIndex(name); index >= 0) {
                clip.names.push_back(index);
                data.nameGroups[size_t(index)].insert(clip.group);
            }
        }
        data.clips.push_back(std::move(clip));
    }

    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    std::vector<std::thread> workers;
    for (unsigned w = 0; w < std::max(1u, std::thread::hardware_concurrency()); ++w) {
        workers.emplace_back([&] {
            for (size_t i; (i = next++) < data.clips.size();) {
                auto samples = readMono(folder / "audio" / data.clips[i].path);
                if (!samples) {
                    std::lock_guard lock(mutex);
                    failure = samples.error();
                    continue;
                }
                data.clips[i].active = activeFrames(*samples);
                data.clips[i].samples = std::move(*samples);
            }
        });
    }
    for (auto &worker : workers)
        worker.join();
    if (failure)
        return *failure;
    return data;
}

} // namespace partita
