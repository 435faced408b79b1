// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/recordings_step.h"

#include <algorithm>

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/window/teaching/recording_files.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {
constexpr size_t probedAtOnce = 16; ///< files a job, so that the first lengths are there soon
constexpr size_t trialRecordings = 12;
} // namespace

Result<std::shared_ptr<const RecordingCache>> listeningCache(const TeachingParts &parts, const std::vector<TaggedRecording> &recordings,
                                                             const JobContext &job)
{
    const auto folder = parts.folder / "listening";
    std::error_code ec;
    std::filesystem::create_directories(folder, ec);
    if (ec)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot make the folder %1: %2.", folder, ec.message())};
    return RecordingCache::make(folder, recordings, [&](double fraction) { job.progress({fraction / 2, -1}); }, job.stop);
}

RecordingsStep::RecordingsStep(const TeachingParts &parts, QWidget *parent)
    : QWidget(parent), parts_(parts), table_(new RecordingTable), readList_(new QPushButton), saveList_(new QPushButton)
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(readList_);
    buttons->addWidget(saveList_);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(table_, 1);
    layout->addLayout(buttons);
    for (auto *button : {readList_, saveList_})
        button->setAutoDefault(false);

    connect(readList_, &QPushButton::clicked, this, &RecordingsStep::readList);
    connect(saveList_, &QPushButton::clicked, this, &RecordingsStep::saveList);
    connect(table_, &RecordingTable::filesDropped, this, &RecordingsStep::addPaths);
    connect(table_, &RecordingTable::addFilesRequested, this, [this] { addPaths(parts_.prompts.openFiles()); });
    connect(table_, &RecordingTable::addFolderRequested, this, [this] {
        if (const auto folder = parts_.prompts.chooseFolder(tr("Add a folder of recordings")); !folder.isEmpty())
            addPaths({folder});
    });
    connect(table_, &RecordingTable::recordingsChanged, this, [this] {
        probe();
        saveList_->setEnabled(!table_->recordings().empty());
        Q_EMIT changed();
    });
    connect(table_, &RecordingTable::peaksRequested, this, &RecordingsStep::findPeaks);
    connect(table_, &RecordingTable::playRequested, this, &RecordingsStep::play);
    connect(table_, &RecordingTable::stopRequested, &parts_.audition, &Audition::stop);
    connect(table_, &RecordingTable::suggestionsRequested, this, &RecordingsStep::suggest);
    connect(table_, &RecordingTable::suggestionsCancelled, this, [this] {
        if (suggesting_)
            parts_.jobs.cancel(suggesting_);
    });
    connect(&parts_.jobs, &JobRunner::changed, this, [this](const JobStatus &status) {
        if (suggesting_ && status.id == suggesting_ && !status.ended())
            table_->setSuggestionProgress(status.progress.fractionDone);
    });
    saveList_->setEnabled(false);
    retranslate();
}

RecordingsStep::~RecordingsStep()
{
    if (suggesting_)
        parts_.jobs.cancel(suggesting_);
}

QString RecordingsStep::errorSentence(const Error &error)
{
    return errorText(error);
}

void RecordingsStep::retranslate()
{
    const auto button = [](QPushButton *made, const QString &text, const QString &toolTip) {
        made->setText(text);
        made->setToolTip(toolTip);
        made->setAccessibleDescription(toolTip);
    };
    button(readList_, tr("Read a &List…"), tr("A CSV file with the columns path and tags, as Save the List writes it"));
    button(saveList_, tr("&Save the List…"), tr("Recordings, tags and marks as a CSV file, to be read again or given to partita-cli finetune"));
}

void RecordingsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordingsStep::setBase(const std::filesystem::path &model, DeviceChoice device)
{
    base_ = model;
    device_ = device;
}

void RecordingsStep::addPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    std::vector<std::filesystem::path> files;
    for (const auto &path : paths)
        files.emplace_back(path.toStdString());
    parts_.jobs.submitFor<FoundRecordings>(
        JobKind::Quick, {}, [files](const JobContext &job) -> Result<FoundRecordings> { return findRecordings(files, job.stop); }, this,
        [this](Result<FoundRecordings> found) {
            if (!found)
                return;
            for (const auto &problem : found->problems)
                say(problem);
            if (!found->recordings.empty())
                table_->addRecordings(found->recordings);
        });
}

/// Reads the lengths of what is new in the list.
void RecordingsStep::probe()
{
    std::vector<std::filesystem::path> files;
    std::set<std::filesystem::path> there;
    for (const auto &recording : table_->recordings()) {
        there.insert(recording.path);
        if (asked_.insert(recording.path).second)
            files.push_back(recording.path);
    }
    // One that was removed and comes again is read again.
    std::erase_if(asked_, [&](const auto &path) { return !there.contains(path); });
    std::erase_if(waiting_, [&](const auto &path) { return !there.contains(path); });
    for (size_t from = 0; from < files.size(); from += probedAtOnce) {
        const std::vector<std::filesystem::path> some(files.begin() + std::ptrdiff_t(from),
                                                      files.begin() + std::ptrdiff_t(std::min(files.size(), from + probedAtOnce)));
        waiting_.insert(some.begin(), some.end());
        parts_.jobs.submitFor<std::vector<Result<double>>>(
            JobKind::Short, {}, [some](const JobContext &job) { return lengthsOf(some, job.stop); }, this,
            [this, some](Result<std::vector<Result<double>>> lengths) {
                for (size_t i = 0; lengths && i < some.size(); ++i) {
                    waiting_.erase(some[i]);
                    const auto &length = (*lengths)[i];
                    if (length)
                        seconds_[some[i]] = *length;
                    const int row = table_->rowOf(some[i]);
                    if (row < 0)
                        continue;
                    if (length)
                        table_->setRead(row, *length);
                    else
                        table_->setUnreadable(row, errorText(length.error()));
                }
                Q_EMIT changed();
            });
    }
}

void RecordingsStep::findPeaks(int row)
{
    const auto file = table_->recordings()[size_t(row)].path;
    parts_.jobs.submitFor<WaveformPeaks>(
        JobKind::Short, {}, [file](const JobContext &job) { return peaksOf(file, job.stop); }, this,
        [this, file](Result<WaveformPeaks> peaks) {
            if (const int where = table_->rowOf(file); peaks && where >= 0)
                table_->setPeaks(where, *peaks);
        });
}

void RecordingsStep::play(int row, double fromSeconds)
{
    const auto file = table_->recordings()[size_t(row)].path;
    parts_.audition.play(file, fromSeconds, this, [this, file](std::optional<double> seconds) {
        if (const int where = table_->rowOf(file); where >= 0)
            table_->setPlayhead(where, seconds);
    });
}

void RecordingsStep::stopPlaying()
{
    parts_.audition.stop();
}

void RecordingsStep::suggest()
{
    std::vector<TaggedRecording> readable;
    for (size_t i = 0; i < table_->recordings().size(); ++i) {
        if (!table_->isUnreadable(int(i)))
            readable.push_back(table_->recordings()[i]);
    }
    if (suggesting_ || readable.empty())
        return;
    if (base_.empty())
        return Q_EMIT message(MessageSeverity::Error, tr("There is no model that could listen: install one, or choose another in the settings."));
    struct Heard {
        std::vector<TaggedRecording> recordings;
        std::vector<HeardRecording> heard;
    };
    table_->setSuggestionProgress(0);
    suggesting_ = parts_.jobs.submitFor<Heard>(
        JobKind::Short, tr("Listen for tags"),
        [parts = parts_, readable, base = base_, device = device_](const JobContext &job) -> Result<Heard> {
            const auto cache = listeningCache(parts, readable, job);
            if (!cache)
                return cache.error();
            auto heard = parts.engine.hear(**cache, base, device, teachingWorkers(),
                                           [&](double fraction) { job.progress({0.5 + fraction / 2, -1}); }, job.stop);
            if (!heard)
                return heard.error();
            return Heard{(*cache)->recordings(), std::move(*heard)};
        },
        this, [this](Result<Heard> made) {
            suggesting_ = 0;
            table_->setSuggestionProgress({});
            if (!made) {
                if (made.error().code != ErrorCode::Cancelled)
                    say(made.error());
                return;
            }
            for (size_t i = 0; i < made->heard.size() && i < made->recordings.size(); ++i) {
                const int row = table_->rowOf(made->recordings[i].path);
                if (row < 0)
                    continue;
                std::vector<SuggestedTag> tags;
                for (const auto &sound : made->heard[i].sounds)
                    tags.push_back({QString::fromStdString(normalTag(sound.name)), double(sound.probability)});
                table_->setSuggestions(row, tags);
            }
        });
}

QString RecordingsStep::problem() const
{
    const auto usable = table_->usableRecordings();
    if (table_->recordings().empty())
        return tr("Add recordings: drop files or folders here.");
    if (!waiting_.empty())
        return tr("The recordings are being read.");
    if (usable.empty())
        return tr("Say what is heard in the recordings: give them tags.");
    std::set<std::vector<std::string>> kinds; // thousands of recordings have a few sets of tags
    for (const auto &recording : usable)
        kinds.insert(recording.tags);
    for (const auto &a : kinds) {
        for (const auto &b : kinds) {
            if (std::none_of(a.begin(), a.end(), [&](const auto &tag) { return std::find(b.begin(), b.end(), tag) != b.end(); }))
                return {};
        }
    }
    return tr("Two recordings that share no tag are needed: the model learns from mixtures of such recordings.");
}

QString RecordingsStep::note() const
{
    int untagged = 0, unreadable = 0;
    for (size_t i = 0; i < table_->recordings().size(); ++i) {
        if (table_->isUnreadable(int(i)))
            ++unreadable;
        else if (table_->recordings()[i].tags.empty())
            ++untagged;
    }
    QStringList sentences;
    if (untagged > 0)
        sentences << tr("%n recording(s) without tags will be left out.", nullptr, untagged);
    if (unreadable > 0)
        sentences << tr("%n recording(s) cannot be read and will be left out.", nullptr, unreadable);
    return sentences.join(QLatin1Char(' '));
}

double RecordingsStep::seconds() const
{
    double sum = 0;
    for (const auto &recording : table_->usableRecordings()) {
        const auto found = seconds_.find(recording.path);
        sum += found == seconds_.end() ? 0 : found->second;
    }
    return sum;
}

std::vector<TaggedRecording> RecordingsStep::fewShort() const
{
    auto all = table_->usableRecordings();
    std::stable_sort(all.begin(), all.end(), [this](const auto &a, const auto &b) {
        const auto of = [this](const auto &r) { return seconds_.contains(r.path) ? seconds_.at(r.path) : 1e9; };
        return of(a) < of(b);
    });
    std::vector<TaggedRecording> few;
    for (const auto &recording : all) { // of every tag one at least, so that something can be mixed
        const bool isNew = std::any_of(recording.tags.begin(), recording.tags.end(), [&](const auto &tag) {
            return std::none_of(few.begin(), few.end(),
                                [&](const auto &f) { return std::find(f.tags.begin(), f.tags.end(), tag) != f.tags.end(); });
        });
        if (isNew || few.size() < trialRecordings)
            few.push_back(recording);
    }
    return few;
}

void RecordingsStep::readList()
{
    const auto file = parts_.prompts.openFile(tr("Read a list of recordings"), tr("Lists (*.csv)"));
    if (!file.isEmpty())
        addPaths({file});
}

void RecordingsStep::saveList()
{
    const auto file = parts_.prompts.saveFile(tr("Save the list of recordings"), QStringLiteral("recordings.csv"), tr("Lists (*.csv)"));
    if (file.isEmpty())
        return;
    const std::filesystem::path path(file.toStdString());
    parts_.jobs.submitFor<bool>(
        JobKind::Quick, {},
        [path, recordings = table_->recordings()](const JobContext &) -> Result<bool> {
            if (auto written = writeRecordingList(path, recordings); !written)
                return written.error();
            return true;
        },
        this, [this, file](Result<bool> done) {
            if (!done)
                return say(done.error());
            Q_EMIT message(MessageSeverity::Info, tr("The list is saved as %1.").arg(file));
        });
}

} // namespace partita
