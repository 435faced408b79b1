// SPDX-License-Identifier: GPL-3.0-or-later
// The steps before a run: what is checked, recommended and measured.
#include <algorithm>
#include <set>

#include <QLabel>

#include "app/window/teaching/teaching_wizard.h"
#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"
#include "widgets/teaching/label_review_view.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/schedule_editor.h"

namespace partita {

namespace {

QStringList normalNames(std::span<const KnownSound> sounds)
{
    QStringList names;
    for (const auto &sound : sounds)
        names << QString::fromStdString(normalTag(sound.name));
    return names;
}

bool sameTags(const std::vector<TaggedRecording> &a, const std::vector<TaggedRecording> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.path == y.path && x.tags == y.tags; });
}

} // namespace

void TeachingWizard::connectChoices()
{
    connect(recordings_, &RecordingsStep::changed, this, &TeachingWizard::showStep);
    connect(recordings_, &RecordingsStep::message, this,
            [this](MessageSeverity severity, const QString &text) { messages_->post({severity, text, {}}); });
    connect(&services_.models, &ModelService::entriesChanged, this, &TeachingWizard::showModels);
    connect(&services_.models, &ModelService::stateChanged, this, &TeachingWizard::showModels);

    connect(labels_, &LabelReviewView::playRequested, this, [this](int doubt) {
        const auto recording = labels_->doubts()[size_t(doubt)].recording;
        if (recording >= checkedPaths_.size())
            return;
        audition_->play(checkedPaths_[recording], 0, this, [this, doubt](std::optional<double> seconds) {
            labels_->setPlaying(seconds ? std::optional(doubt) : std::nullopt);
        });
    });
    connect(labels_, &LabelReviewView::stopRequested, audition_, &Audition::stop);
    connect(labels_, &LabelReviewView::cancelRequested, this, [this] {
        if (checking_)
            services_.jobs.cancel(checking_);
        goTo(TeachingStep::Learning);
    });
    connect(labels_, &LabelReviewView::checkRequested, this, [this] {
        checked_.clear();
        checkLabels();
    });
    connect(&services_.jobs, &JobRunner::changed, this, [this](const JobStatus &status) {
        if (checking_ && status.id == checking_ && !status.ended())
            labels_->showChecking(status.progress.fractionDone);
    });

    connect(learning_, &LearningChoice::changed, this, [this] {
        learning_->setNameProblem(nameProblem(learning_->name()));
        showStep();
    });
    connect(learning_, &LearningChoice::baseModelChanged, this, [this] {
        baseChosen_ = true;
        loadKnownSounds();
        showStep();
    });

    connect(schedule_, &ScheduleEditor::settingsChanged, this, &TeachingWizard::showStep);
    connect(schedule_, &ScheduleEditor::rangeTestRequested, this, [this] {
        schedule_->setRangeTestProgress(0);
        trial_->testRange(trialOrder());
    });
    connect(schedule_, &ScheduleEditor::rangeTestCancelled, this, [this] {
        trial_->cancel();
        schedule_->setRangeTestProgress({});
        measure();
    });
    connect(trial_, &TeachingTrial::measured, this, [this](double seconds) {
        measuredFor_ = measuring_;
        schedule_->setSecondsPerStep(seconds);
    });
    connect(trial_, &TeachingTrial::measureFailed, this, [this](const QString &sentence) {
        measuredFor_ = measuring_; // it would fail again
        messages_->post({MessageSeverity::Warning, tr("How long it will take could not be measured. %1", "%1 is a sentence").arg(sentence), {}});
    });
    connect(trial_, &TeachingTrial::rangeProgress, this, [this](double fraction) { schedule_->setRangeTestProgress(fraction); });
    connect(trial_, &TeachingTrial::rangeTested, this, [this](const RangeTestResult &result) {
        schedule_->setRangeTestProgress({});
        schedule_->setRangeTest(result);
        measure(); // which it may have interrupted
    });
    connect(trial_, &TeachingTrial::rangeFailed, this, [this](const QString &sentence) {
        schedule_->setRangeTestProgress({});
        schedule_->showRangeTestError(sentence);
        measure();
    });

    const auto recipe = windowRecipe();
    schedule_->setSettings(recipe.schedule);
    learning_->setLearns(recipe.learns);
    learning_->setName(QStringLiteral("my-sounds"));
}

/// All that can be used, as they are learned from.
std::vector<TaggedRecording> TeachingWizard::learned() const
{
    return recordings_->table().usableRecordings();
}

void TeachingWizard::checkLabels()
{
    const auto recordings = learned();
    if (checking_ || (!checked_.empty() && sameTags(recordings, checked_)))
        return;
    struct Checked {
        std::vector<std::filesystem::path> paths;
        std::vector<DoubtfulTag> doubts;
    };
    labels_->showChecking(-1);
    checked_ = recordings;
    const std::filesystem::path base(learning_->basePath().toStdString());
    if (base.empty())
        return labels_->showError(tr("There is no model that could listen: install one, or choose another in the settings."));
    const TeachingParts parts{services_.jobs, services_.engine, services_.prompts, *audition_, services_.folder};
    checking_ = services_.jobs.submitFor<Checked>(
        JobKind::Short, tr("Check the tags"),
        [parts, recordings, base, device = services_.settings.computeDevice()](const JobContext &job) -> Result<Checked> {
            const auto cache = listeningCache(parts, recordings, job);
            if (!cache)
                return cache.error();
            const auto heard = parts.engine.hear(**cache, base, device, teachingWorkers(),
                                                 [&](double fraction) { job.progress({0.5 + fraction / 2, -1}); }, job.stop);
            if (!heard)
                return heard.error();
            auto doubts = parts.engine.doubtfulTags(**cache, *heard, job.stop);
            if (!doubts)
                return doubts.error();
            Checked made;
            made.doubts = std::move(*doubts);
            for (const auto &recording : (*cache)->recordings())
                made.paths.push_back(recording.path);
            return made;
        },
        this, [this](Result<Checked> made) {
            checking_ = 0;
            if (!made) {
                checked_.clear(); // so that it is checked when one comes back
                if (made.error().code != ErrorCode::Cancelled)
                    labels_->showError(errorText(made.error()));
                return;
            }
            checkedPaths_ = std::move(made->paths);
            QStringList names;
            for (const auto &path : checkedPaths_)
                names << QString::fromStdString(path.filename().string());
            labels_->setDoubts(made->doubts, names);
        });
}

void TeachingWizard::applyDecisions()
{
    if (checking_)
        services_.jobs.cancel(checking_);
    auto &table = recordings_->table();
    using Decision = LabelReviewView::Decision;
    for (size_t i = 0; i < labels_->doubts().size(); ++i) {
        const auto &doubt = labels_->doubts()[i];
        const auto decision = labels_->decisions()[i];
        if ((decision != Decision::UseSuggestion && decision != Decision::RemoveTag) || doubt.recording >= checkedPaths_.size())
            continue;
        const int row = table.rowOf(checkedPaths_[doubt.recording]);
        if (row < 0)
            continue;
        QStringList tags;
        for (const auto &tag : table.recordings()[size_t(row)].tags) {
            if (tag != doubt.tag)
                tags << QString::fromStdString(tag);
        }
        const QString suggested = QString::fromStdString(doubt.suggested);
        if (decision == Decision::UseSuggestion && !suggested.isEmpty() && !tags.contains(suggested))
            tags << suggested;
        table.setTags(row, tags);
    }
    if (!checking_)
        checked_ = learned(); // what was decided is not asked again
}

void TeachingWizard::showModels()
{
    std::vector<BaseModelChoice> choices;
    const auto model = services_.models.model();
    QString current;
    for (const auto &entry : services_.models.entries()) {
        BaseModelChoice choice{QString::fromStdString(entry.file.string()), QString::fromStdString(entry.name), {}};
        if (model && model->info().name == entry.name) {
            current = choice.path;
            choice.detail = tr("in use, knows %n sound(s)", nullptr, int(model->sounds().size()));
        }
        choices.push_back(std::move(choice));
    }
    learning_->setBaseModels(choices);
    if (!baseChosen_ && !current.isEmpty())
        learning_->setBasePath(current);
    loadKnownSounds();
    showStep();
}

void TeachingWizard::loadKnownSounds()
{
    const QString base = learning_->basePath();
    recordings_->setBase(base.toStdString(), services_.settings.computeDevice());
    if (base == knownOf_ || base.isEmpty())
        return;
    const auto take = [this, base](const QStringList &names) {
        known_ = names;
        knownOf_ = base;
        recordings_->table().setKnownSounds(names);
        if (step_ == TeachingStep::Learning)
            showLearning();
    };
    const auto model = services_.models.model();
    for (const auto &entry : services_.models.entries()) {
        if (model && QString::fromStdString(entry.file.string()) == base && model->info().name == entry.name)
            return take(normalNames(model->sounds()));
    }
    services_.jobs.submitFor<QStringList>(
        JobKind::Short, {},
        [load = services_.engine.loadModel, file = base.toStdString()](const JobContext &) -> Result<QStringList> {
            const auto loaded = load(file, DeviceChoice::Cpu);
            if (!loaded)
                return loaded.error();
            return normalNames((*loaded)->sounds());
        },
        this, [this, base, take](Result<QStringList> names) {
            if (learning_->basePath() != base)
                return;
            if (names)
                take(*names);
            else
                say(names.error());
        });
}

QString TeachingWizard::nameProblem(const QString &name) const
{
    if (name.isEmpty())
        return tr("Give the model a name.");
    if (name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.')))
        return tr("A name cannot contain “/” or begin with a dot.");
    if (name.startsWith(QLatin1String("partita-")))
        return tr("Names that begin with “partita-” belong to the models that come with Partita.");
    for (const auto &entry : services_.models.entries()) {
        if (QString::fromStdString(entry.name) == name && name != saved_)
            return tr("There is a model of this name already.");
    }
    return {};
}

void TeachingWizard::showLearning()
{
    const auto recordings = learned();
    std::vector<const TaggedRecording *> alone;
    std::set<QString> unknown;
    for (const auto &recording : recordings) {
        if (recording.isolated)
            alone.push_back(&recording);
        for (const auto &tag : recording.tags) {
            if (const auto name = QString::fromStdString(tag); !known_.contains(name))
                unknown.insert(name);
        }
    }
    const bool mixable = std::any_of(alone.begin(), alone.end(), [&](const auto *recording) {
        return std::any_of(alone.begin(), alone.end(), [&](const auto *other) { return recording->tags != other->tags; });
    });
    learning_->setObjectiveUnavailable(Objective::SemiSupervised,
                                       alone.empty() ? tr("None of the recordings is marked as having one sound alone.") : QString());
    learning_->setObjectiveUnavailable(Objective::Supervised,
                                       mixable ? QString() : tr("It needs recordings of two sounds, each alone, marked as such."));
    if (mixable && alone.size() == recordings.size())
        learning_->setRecommended(Objective::Supervised, tr("In all of your recordings one sound is heard alone: nothing teaches better."));
    else if (!alone.empty())
        learning_->setRecommended(Objective::SemiSupervised,
                                  tr("In %n of your recordings one sound is heard alone; the others are learned from by their tags.",
                                     nullptr, int(alone.size())));
    else
        learning_->setRecommended(Objective::Weak, tr("In your recordings sounds are heard together, and only their tags are known."));
    learning_->setNewSounds(QStringList(unknown.begin(), unknown.end()));
    learning_->setNameProblem(nameProblem(learning_->name()));
}

/// Of a few short recordings.
TeachingOrder TeachingWizard::trialOrder() const
{
    TeachingOrder order;
    order.recipe = windowRecipe();
    order.recipe.objective = learning_->objective();
    order.recipe.learns = learning_->learns();
    order.recipe.schedule = schedule_->settings();
    order.recipe.automaticRate = schedule_->automaticRate();
    order.recordings = recordings_->fewShort();
    order.place.base = learning_->basePath().toStdString();
    order.place.name = learning_->name().toStdString();
    order.place.device = services_.settings.computeDevice();
    return order;
}

/// What the time of a step depends on: where it has changed, a few steps are tried.
void TeachingWizard::measure()
{
    const QStringList now{learning_->basePath(), QString::number(int(learning_->learns())), QString::number(int(learning_->objective())),
                          QString::number(int(services_.settings.computeDevice()))};
    if (run_->isActive() || now == measuredFor_ || trial_->isBusy())
        return;
    measuring_ = now;
    schedule_->setSecondsPerStep({});
    trial_->measureSpeed(trialOrder());
}

} // namespace partita
