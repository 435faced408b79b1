// SPDX-License-Identifier: GPL-3.0-or-later
// The run, as it is seen, and what becomes of its model.
#include <fstream>

#include <QDesktopServices>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include "app/window/teaching/teaching_wizard.h"
#include "core/training/finetune/model_file.h"
#include "core/training/finetune/recording_cache.h"
#include "models/model/model.h"
#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/result_view.h"
#include "widgets/teaching/schedule_editor.h"
#include "widgets/teaching/training_view.h"

namespace partita {

namespace {

std::filesystem::path modelPath(const QString &name)
{
    return ownModelFolder() / (name.toStdString() + ".safetensors");
}

} // namespace

void TeachingWizard::connectRun()
{
    connect(run_, &TeachingRun::stateChanged, this, &TeachingWizard::showRunState);
    connect(run_, &TeachingRun::stageChanged, training_, &TrainingView::setStage);
    connect(run_, &TeachingRun::progressed, training_, &TrainingView::addProgress);
    connect(run_, &TeachingRun::validated, training_, &TrainingView::addValidation);
    connect(run_, &TeachingRun::eventHappened, training_, &TrainingView::addEvent);
    connect(run_, &TeachingRun::planChanged, training_, &TrainingView::setPlan);
    connect(run_, &TeachingRun::forecastChanged, training_, &TrainingView::setForecast);

    connect(training_, &TrainingView::pauseRequested, run_, &TeachingRun::pause);
    connect(training_, &TrainingView::resumeRequested, run_, &TeachingRun::resume);
    connect(training_, &TrainingView::goOnRequested, this, [this] { run_->start(TeachingOrder(run_->order())); });
    connect(training_, &TrainingView::stopRequested, run_, &TeachingRun::stop);
    connect(training_, &TrainingView::annealRequested, run_, &TeachingRun::annealNow);
    connect(training_, &TrainingView::exportRequested, this, &TeachingWizard::exportChart);

    const auto hear = [this](int sample, bool after) { samples_->hear(sample, after, *run_); };
    connect(training_, &TrainingView::hearRequested, this, hear);
    connect(training_, &TrainingView::stopHearingRequested, samples_, &HeldBackSamples::stop);
    connect(result_, &ResultView::hearRequested, this, hear);
    connect(result_, &ResultView::stopHearingRequested, samples_, &HeldBackSamples::stop);
    connect(samples_, &HeldBackSamples::hearingChanged, training_, &TrainingView::setHearing);
    connect(samples_, &HeldBackSamples::hearingChanged, result_, &ResultView::setHearing);
    connect(samples_, &HeldBackSamples::pendingChanged, training_, &TrainingView::setHearingPending);
    connect(samples_, &HeldBackSamples::pendingChanged, result_, &ResultView::setHearingPending);
    connect(samples_, &HeldBackSamples::message, this,
            [this](MessageSeverity severity, const QString &text) { messages_->post({severity, text, {}}); });

    connect(result_, &ResultView::nameEdited, this, [this](const QString &name) { result_->setNameProblem(nameProblem(name)); });
    connect(result_, &ResultView::saveRequested, this, [this](const QString &name) { save(name, false); });
    connect(result_, &ResultView::useNowRequested, this, &TeachingWizard::useNow);
    connect(result_, &ResultView::showFolderRequested, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(ownModelFolder().string()))); });
}

void TeachingWizard::start()
{
    auto order = trialOrder();
    order.recordings = learned();
    // Marked here, so that it is known which ones can be listened to.
    holdBack(order.recordings, order.recipe.validationShare, order.recipe.seed);
    trial_->cancel();
    choosingFolder_ = true;
    showStep();
    services_.jobs.submitFor<std::filesystem::path>(
        JobKind::Quick, {},
        [parent = services_.folder, name = order.place.name](const JobContext &) -> Result<std::filesystem::path> {
            return freeRunFolder(parent, name);
        },
        this, [this, order](Result<std::filesystem::path> folder) mutable {
            choosingFolder_ = false;
            if (!folder || run_->isActive())
                return showStep();
            order.place.output = *folder;
            resume(order);
        });
}

void TeachingWizard::resume(const TeachingOrder &order)
{
    if (run_->isActive())
        return;
    training_->clear();
    saved_.clear();
    result_->setSaved({});
    learning_->setName(QString::fromStdString(order.place.name));
    samples_->setOrder(order);
    training_->setSamples({});
    samplesShown_ = false;
    result_->setSamples(samples_->names());
    run_->start(order);
    goTo(TeachingStep::Training);
}

void TeachingWizard::showRunState()
{
    if (run_->state() == TeachingRun::State::Failed && run_->error())
        training_->setProblem(run_->progress().empty()
                                  ? errorText(*run_->error())
                                  : tr("%1 Nothing is lost: it can go on from the last checkpoint.", "%1 is a sentence")
                                        .arg(errorText(*run_->error())));
    training_->setState(run_->state());
    // Only once the recordings are decoded; the choice among them stays.
    const bool decoded = run_->state() != TeachingRun::State::Preparing;
    if (std::exchange(samplesShown_, decoded) != decoded)
        training_->setSamples(decoded ? samples_->names() : QStringList());
    showStep();
    if (run_->state() == TeachingRun::State::Finished)
        offerRefinedSchedule(true);
    if (run_->state() == TeachingRun::State::Finished && step_ == TeachingStep::Training && !isVisible())
        goTo(TeachingStep::Result); // so that it is what one comes back to
}

void TeachingWizard::exportChart(ChartFile format, TrainingChart chart)
{
    const bool picture = format == ChartFile::Png;
    const auto file = services_.prompts.saveFile(tr("Save the chart"), picture ? QStringLiteral("chart.png") : QStringLiteral("chart.csv"),
                                                 picture ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    // Drawn in this thread, written in another.
    auto work = picture ? std::function<bool()>([image = training_->chartImage(chart), file] { return image.save(file, "PNG"); })
                        : std::function<bool()>([text = training_->chartCsv(chart).toStdString(), file] {
                              std::ofstream out(file.toStdString(), std::ios::binary);
                              out << text;
                              out.close();
                              return bool(out);
                          });
    services_.jobs.submitFor<bool>(
        JobKind::Quick, {}, [work](const JobContext &) -> Result<bool> { return work(); }, this, [this, file](Result<bool> done) {
            if (done && *done)
                messages_->post({MessageSeverity::Info, tr("The chart is saved as %1.").arg(file), {}});
            else
                messages_->post({MessageSeverity::Error, tr("The chart could not be written to %1: choose another folder.").arg(file), {}});
        });
}

/// A schedule refined from the run that has just ended, or from an earlier one.
void TeachingWizard::offerRefinedSchedule(bool ended)
{
    services_.jobs.submitFor<std::vector<double>>(
        JobKind::Quick, {},
        [ended, folder = services_.folder, run = run_->order().place.output](const JobContext &) -> Result<std::vector<double>> {
            if (ended)
                keepRefinedCurve(folder, run);
            return keptRefinedCurve(folder);
        },
        this, [this](Result<std::vector<double>> curve) {
            if (curve && !curve->empty())
                schedule_->setRefinedCurve(*curve);
        });
}

/// Runs that were not finished, or of which nothing was saved.
void TeachingWizard::offerKeptRuns()
{
    if (run_->isActive())
        return;
    services_.jobs.submitFor<std::vector<KeptRun>>(
        JobKind::Quick, {}, [folder = services_.folder](const JobContext &) -> Result<std::vector<KeptRun>> { return keptRuns(folder); }, this,
        [this](Result<std::vector<KeptRun>> kept) {
            for (const auto id : std::exchange(offers_, {}))
                messages_->withdraw(id);
            if (!kept || run_->isActive())
                return;
            for (const auto &one : *kept) {
                if (step_ >= TeachingStep::Training && one.order.place.output == run_->order().place.output)
                    continue; // it is what is looked at
                const QString name = QString::fromStdString(one.order.place.name);
                const QString text = one.finished ? tr("“%1” has finished learning, but was not saved.").arg(name)
                                                  : tr("“%1” has not finished learning: %2 of %3 steps are done.")
                                                        .arg(name, locale().toString(qlonglong(one.step)), locale().toString(qlonglong(one.steps)));
                offers_.push_back(messages_->post(
                    {MessageSeverity::Info, text,
                     {{one.finished ? tr("Show") : tr("Go On"),
                       [this, order = one.order]() mutable {
                           order.place.device = services_.settings.computeDevice();
                           resume(order);
                       }},
                      {tr("Delete"), [this, folder = one.order.place.output] {
                           services_.jobs.submit(JobKind::Short, {}, [folder](const JobContext &) -> Result<void> {
                               std::error_code ec;
                               std::filesystem::remove_all(folder, ec);
                               return {};
                           });
                       }}}}));
            }
        });
}

void TeachingWizard::showResult()
{
    if (!run_->result())
        return;
    const auto &order = run_->order();
    const auto learnedFrom = std::count_if(order.recordings.begin(), order.recordings.end(), [](const auto &r) { return !r.validation; });
    ResultFigures figures;
    figures.steps = run_->progress().empty() ? 0 : run_->progress().back().step;
    figures.seconds = run_->trainedSeconds();
    figures.recordings = int(learnedFrom);
    figures.heldBack = int(order.recordings.size()) - figures.recordings;
    result_->setSaveFolder(QString::fromStdString(ownModelFolder().string()));
    result_->setResult(*run_->result(), figures);
    if (!saved_.isEmpty()) {
        result_->setSaved(QString::fromStdString(modelPath(saved_).string()));
    } else {
        result_->setName(QString::fromStdString(order.place.name));
        result_->setNameProblem(nameProblem(result_->name()));
    }
    const auto *session = services_.windowSession();
    result_->setOpenRecording(session ? session->name() : QString());
    services_.jobs.submitFor<ResultFigures>(
        JobKind::Quick, {},
        [figures, order, model = run_->result()->model](const JobContext &job) -> Result<ResultFigures> {
            auto whole = figures;
            std::error_code ec;
            if (const auto bytes = std::filesystem::file_size(model, ec); !ec)
                whole.modelBytes = std::int64_t(bytes);
            const auto cache = RecordingCache::make(order.place.output, order.recordings, {}, job.stop);
            for (size_t i = 0; cache && i < (*cache)->recordings().size(); ++i) {
                if (!(*cache)->recordings()[i].validation)
                    whole.recordedSeconds += double((*cache)->sound(i).samples.size()) / RecordingCache::sampleRateHz;
            }
            return whole;
        },
        this, [this](Result<ResultFigures> whole) {
            if (whole && run_->result())
                result_->setFigures(*whole); // it may be saved by now
        });
}

void TeachingWizard::save(const QString &name, bool thenUse)
{
    if (saving_ || !run_->result() || !nameProblem(name).isEmpty())
        return;
    saving_ = true;
    showStep();
    const auto target = modelPath(name);
    services_.jobs.submitFor<bool>(
        JobKind::Short, tr("Save “%1”").arg(name),
        [from = run_->result()->model, target](const JobContext &job) -> Result<bool> {
            if (auto copied = copyModel(from, target, job.stop); !copied)
                return copied.error();
            return true;
        },
        this, [this, name, target, thenUse](Result<bool> done) {
            saving_ = false;
            if (done) {
                saved_ = name;
                result_->setSaved(QString::fromStdString(target.string()));
                services_.models.refreshEntries();
                if (thenUse)
                    useNow();
            } else {
                result_->showError(errorText(done.error()));
            }
            showStep();
        });
}

void TeachingWizard::useNow()
{
    if (!run_->result())
        return;
    if (saved_.isEmpty())
        return save(result_->name(), true);
    QStringList sounds;
    for (const auto &sound : run_->result()->newSounds)
        sounds << QString::fromStdString(sound);
    if (sounds.isEmpty() && !run_->order().recordings.empty())
        sounds << QString::fromStdString(run_->order().recordings.front().tags.front());
    Q_EMIT useRequested(saved_, sounds);
}

/// Ready for another one. What was saved needs its checkpoints no more; what was not is offered again.
void TeachingWizard::finish()
{
    samples_->stop();
    if (!saved_.isEmpty()) {
        services_.jobs.submit(JobKind::Short, {}, [folder = run_->order().place.output](const JobContext &) -> Result<void> {
            std::error_code ec;
            std::filesystem::remove_all(folder, ec);
            return {};
        });
    }
    goTo(TeachingStep::Recordings);
    close();
}

} // namespace partita
