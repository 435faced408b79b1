// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/dataset.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

#include <sndfile.h>

namespace partita {

namespace {

constexpr int sampleRateHz = 32000;
constexpr int activityFrame = 640;

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
    SF_INFO info{};
    SNDFILE *file = sf_open(path.c_str(), SFM_READ, &info);
    if (!file)
        return Error{ErrorCode::InvalidFormat, "Cannot read the recording " + path.string() + ": " + sf_strerror(nullptr)};
    std::vector<float> block(size_t(65536) * size_t(info.channels));
    std::vector<std::int16_t> samples;
    sf_count_t got;
    while ((got = sf_readf_float(file, block.data(), 65536)) > 0) {
        for (sf_count_t i = 0; i < got; ++i) {
            float sum = 0;
            for (int c = 0; c < info.channels; ++c)
                sum += block[size_t(i * info.channels + c)];
            samples.push_back(std::int16_t(std::lround(std::clamp(sum / float(info.channels), -1.0f, 1.0f) * 32767)));
        }
    }
    sf_close(file);
    if (info.samplerate != sampleRateHz)
        return Error{ErrorCode::Unsupported, "The training recording " + path.string() + " is not at 32 kHz."};
    if (samples.empty())
        return Error{ErrorCode::InvalidData, "The training recording " + path.string() + " is empty."};
    return samples;
}

std::vector<std::int32_t> activeFrames(const std::vector<std::int16_t> &samples)
{
    int peak = 1;
    for (auto s : samples)
        peak = std::max(peak, std::abs(int(s)));
    const double threshold = std::pow(peak * std::pow(10.0, -50.0 / 20), 2) * activityFrame;
    std::vector<std::int32_t> active;
    for (size_t begin = 0; begin + activityFrame <= samples.size(); begin += activityFrame) {
        double energy = 0;
        for (size_t i = begin; i < begin + activityFrame; ++i)
            energy += double(samples[i]) * samples[i];
        if (energy > threshold)
            active.push_back(std::int32_t(begin));
    }
    if (active.empty())
        active.push_back(0);
    return active;
}

} // namespace

Result<std::vector<std::map<std::string, std::string>>> readCsv(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::NotFound, "Cannot open the table " + path.string() + "."};
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false, any = false;
    const auto endRow = [&] {
        if (any)
            rows.push_back(std::move(row));
        row.assign(1, {});
        any = false;
    };
    for (char c; in.get(c);) {
        if (quoted) {
            if (c == '"' && in.peek() == '"')
                row.back() += char(in.get());
            else if (c == '"')
                quoted = false;
            else
                row.back() += c;
        } else if (c == '"') {
            quoted = any = true;
        } else if (c == ',') {
            row.emplace_back();
            any = true;
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            row.back() += c;
            any = true;
        }
    }
    endRow();
    if (quoted || rows.empty())
        return Error{ErrorCode::InvalidFormat, "The table " + path.string() + " is not a CSV file with a header."};
    std::vector<std::map<std::string, std::string>> result;
    for (size_t r = 1; r < rows.size(); ++r) {
        if (rows[r].size() != rows[0].size())
            return Error{ErrorCode::InvalidFormat, "Row " + std::to_string(r) + " of the table " + path.string() +
                                                       " has not as many columns as its header."};
        auto &record = result.emplace_back();
        for (size_t c = 0; c < rows[0].size(); ++c)
            record[rows[0][c]] = rows[r][c];
    }
    return result;
}

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
