// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/tagged_mixtures.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/audio/atomic_file.h"
#include "core/audio/audio_writer.h"
#include "core/audio/whole_file.h"
#include "core/base/csv.h"
#include "core/training/random.h"

namespace partita {

namespace {

constexpr int sampleRateHz = 32000;
using Row = std::map<std::string, std::string>;

double rms(const std::vector<float> &x)
{
    double sum = 1e-12;
    for (const float v : x)
        sum += double(v) * v;
    return std::sqrt(sum / double(std::max<size_t>(1, x.size())));
}

/// Two clips at a level difference, the peak at 0.7.
Result<std::vector<float>> mixed(const std::filesystem::path &one, const std::filesystem::path &other, double levelDb, double seconds)
{
    auto a = readWholeMono(one, sampleRateHz), b = readWholeMono(other, sampleRateHz);
    if (!a)
        return a.error();
    if (!b)
        return b.error();
    if (a->empty() || b->empty())
        return Error{ErrorCode::InvalidData, Sentence::tr("There is nothing to hear in %1.", a->empty() ? one : other)};
    const size_t length = std::min(std::max(a->size(), b->size()), size_t(seconds * sampleRateHz));
    for (auto *x : {&*a, &*b}) {
        const auto whole = x->size();
        x->resize(length);
        for (size_t i = whole; i < length; ++i)
            (*x)[i] = (*x)[i - whole];
    }
    const double gain = std::pow(10.0, levelDb / 20) * rms(*a) / rms(*b);
    float peak = 1e-6f;
    for (size_t i = 0; i < length; ++i) {
        (*a)[i] += float(gain) * (*b)[i];
        peak = std::max(peak, std::abs((*a)[i]));
    }
    for (float &v : *a)
        v *= 0.7f / peak;
    return a;
}

} // namespace

Result<TaggedMixtures> makeTaggedMixtures(const TaggedMixtureOptions &o, const std::filesystem::path &output,
                                          const std::function<void(double)> &progress, std::stop_token stop)
{
    const auto manifest = readCsv(o.data / "manifest.csv");
    if (!manifest)
        return manifest.error();
    std::vector<Row> learn, score, others, scoreOthers;
    for (const auto &row : *manifest) {
        for (const char *column : {"path", "split", "group", "label"}) {
            if (!row.contains(column))
                return Error{ErrorCode::InvalidFormat, Sentence::tr("The manifest in %1 has no column \"%2\".", o.data, column)};
        }
        const auto fold = row.contains("fold") ? row.at("fold") : std::string();
        if (!o.group.empty() && row.at("group") != o.group)
            continue;
        if (row.at("split") == o.split && (o.folds.empty() || std::find(o.folds.begin(), o.folds.end(), fold) != o.folds.end()))
            learn.push_back(row);
        else if (row.at("split") == o.split && !o.scoreFold.empty() && fold == o.scoreFold)
            score.push_back(row);
        if (row.at("split") == o.otherSplit)
            others.push_back(row);
        if (row.at("split") == o.scoreOtherSplit)
            scoreOthers.push_back(row);
    }
    if (learn.empty() || others.size() < 2)
        return Error{ErrorCode::InvalidData, Sentence::tr("The manifest in %1 has no clip of the wanted splits.", o.data)};
    std::error_code ec;
    std::filesystem::create_directories(output, ec);
    if (ec)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot make the folder %1: %2.", output, ec.message())};
    if (std::filesystem::exists(output / "recordings.csv"))
        return Error{ErrorCode::AlreadyExists, Sentence::tr("There are recordings in %1 already: choose another folder.", output)};

    Rng rng(mixSeed(o.seed, 0, 17));
    const auto partner = [&](const Row &row, const std::vector<Row> &from) -> const Row * {
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const auto &other = from[pick(rng, from.size())];
            if (other.at("label") != row.at("label"))
                return &other;
        }
        return nullptr;
    };
    std::vector<std::pair<const Row *, const Row *>> wanted;
    for (const auto &row : learn) {
        for (int i = 0; i < o.perClip; ++i)
            wanted.emplace_back(&row, partner(row, others));
    }
    for (int i = 0; i < o.others; ++i) {
        const auto &row = others[pick(rng, others.size())];
        wanted.emplace_back(&row, partner(row, others));
    }
    std::erase_if(wanted, [](const auto &pair) { return !pair.second; });

    TaggedMixtures made;
    std::string list = "path,tags\n", isolated = "path,tags,isolated\n", pairs = "idx,caption,src_wav,noise_wav\n";
    for (const auto &[row, other] : wanted) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("Making mixtures was stopped.")};
        const auto mixture = mixed(o.data / "audio" / row->at("path"), o.data / "audio" / other->at("path"),
                                   uniform(rng, -o.levelDb, o.levelDb), o.seconds);
        if (!mixture)
            return mixture.error();
        auto name = std::to_string(made.mixtures);
        name = std::string(name.size() < 4 ? 4 - name.size() : 0, '0') + name + ".wav";
        auto writer = AudioWriter::create(output / name, {sampleRateHz, 1, AudioFormat::Wav16}, true);
        if (!writer)
            return writer.error();
        if (auto written = writer->write(mixture->data(), std::int64_t(mixture->size())); !written)
            return written.error();
        if (auto done = writer->commit(); !done)
            return done.error();
        list += name + ",\"" + row->at("label") + "|" + other->at("label") + "\"\n";
        ++made.mixtures;
        if (progress)
            progress(double(made.mixtures) / double(wanted.size()));
    }
    for (const auto &row : learn) {
        isolated += "\"" + std::filesystem::absolute(o.data / "audio" / row.at("path")).string() + "\",\"" + row.at("label") + "\",yes\n";
        ++made.isolated;
    }
    for (const auto &row : score) {
        for (int i = 0; i < o.pairsPerClip && !scoreOthers.empty(); ++i) {
            if (const auto *other = partner(row, scoreOthers))
                pairs += std::to_string(made.pairs++) + ",\"" + row.at("label") + "\"," + row.at("path") + "," + other->at("path") + "\n";
        }
    }
    const std::pair<const char *, const std::string *> files[] = {{"isolated.csv", &isolated}, {"pairs.csv", &pairs}, {"recordings.csv", &list}};
    for (const auto &[name, text] : files) {
        if (auto written = writeAtomically(output / name, *text); !written)
            return written.error();
    }
    return made;
}

} // namespace partita
