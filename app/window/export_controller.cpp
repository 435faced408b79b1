// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_controller.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "widgets/language/error_text.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

/// Beside the recording; where nothing can be written there (the installed demo, a CD), with the user's music.
QString exportFolderFor(const QString &recording)
{
    const QString beside = QFileInfo(recording).absolutePath();
    return QFileInfo(beside).isWritable() ? beside : QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

} // namespace

ExportController::ExportController(JobRunner &jobs, AppSettings &settings, Prompts &prompts, QObject *parent)
    : QObject(parent), jobs_(jobs), settings_(settings), prompts_(prompts), panel_(new ExportPanel)
{
    panel_->setSettings(settings.exporting());
    panel_->setPathsFunction([this](const ExportRequest &request) -> Result<std::vector<std::filesystem::path>> {
        if (!session_)
            return Error{ErrorCode::InvalidArgument, tr("Open a recording first.").toStdString()};
        ExportRequest whole = request;
        whole.document = session_->document().snapshot();
        return exportPaths(whole);
    });
    connect(panel_, &ExportPanel::settingsChanged, this, [this] {
        auto kept = panel_->settings();
        if (kept.folder == automaticFolder_) // nobody chose it
            kept.folder.clear();
        settings_.setExporting(kept);
    });
    connect(panel_, &ExportPanel::browseRequested, this, [this] {
        const QString folder = prompts_.chooseFolder(tr("Folder for the exported files"), panel_->settings().folder);
        if (!folder.isEmpty())
            panel_->setFolder(folder);
    });
    connect(panel_, &ExportPanel::measureRequested, this, [this] { run(true); });
    connect(panel_, &ExportPanel::exportRequested, this, [this] { run(false); });
}

void ExportController::setSession(DocumentSession *session)
{
    if (session == session_)
        return;
    session_ = session;
    panel_->setEnabled(session);
    // Where the recording is, unless a folder was chosen.
    if (const QString folder = panel_->settings().folder; session && (folder.isEmpty() || folder == automaticFolder_)) {
        automaticFolder_ = exportFolderFor(session->path());
        panel_->setFolder(automaticFolder_);
    }
    lanesChanged();
    selectionChanged();
}

void ExportController::lanesChanged()
{
    std::vector<ExportLane> lanes;
    if (session_) {
        for (const auto &lane : session_->document().lanes())
            lanes.push_back({lane->id, QString::fromStdString(lane->name), Theme::of(panel_).lane(lane->colourIndex)});
    }
    panel_->setLanes(lanes);
}

void ExportController::selectionChanged()
{
    if (session_)
        panel_->setRecording(session_->document().mixture()->sampleRateHz(), session_->view().selection().time);
}

void ExportController::show(LaneId lane)
{
    if (lane != 0)
        panel_->chooseOnly(lane);
    Q_EMIT shown();
}

std::vector<ExportRequest> ExportController::requests() const
{
    auto requests = panel_->requests();
    for (auto &request : requests)
        request.document = session_->document().snapshot();
    return requests;
}

void ExportController::run(bool measureOnly)
{
    if (!session_)
        return;
    for (const auto &lane : session_->document().lanes()) {
        if (session_->progressOf(lane->id))
            return panel_->showError(tr("Wait until the separation is done; the lanes are still being filled."));
    }
    const auto all = requests();
    if (all.empty())
        return;
    const QString title = measureOnly ? tr("Measure the peaks of %1").arg(session_->name()) : tr("Export %1").arg(session_->name());
    jobs_.submitFor<Outcome>(
        JobKind::Short, title, [all, measureOnly](const JobContext &job) { return carryOut(all, measureOnly, job); }, this,
        [this](Result<Outcome> done) {
            if (done)
                tell(*done);
            else if (done.error().code != ErrorCode::Cancelled)
                panel_->showError(errorText(done.error()));
        });
}

/// All that could clip is measured before anything is written.
Result<ExportController::Outcome> ExportController::carryOut(std::vector<ExportRequest> requests, bool measureOnly, const JobContext &job)
{
    Outcome outcome;
    const double steps = double(requests.size()) * (measureOnly ? 1 : 2);
    double step = 0;
    const auto progress = [&](double done) { job.progress({(step + done) / steps, -1}); };
    for (auto &request : requests) {
        if (measureOnly || (audioFormatClips(request.format) && !request.allowClipping)) {
            const auto measured = measureExport(request, progress, job.stop);
            if (!measured)
                return measured.error();
            outcome.files.insert(outcome.files.end(), measured->begin(), measured->end());
            request.allowClipping = true; // it does not, and need not be measured again
        }
        ++step;
    }
    const bool clips = std::any_of(outcome.files.begin(), outcome.files.end(), [](const auto &f) { return f.clippedSamples > 0; });
    if (measureOnly || clips)
        return outcome;
    outcome.files.clear();
    for (const auto &request : requests) {
        const auto written = exportLanes(request, progress, job.stop);
        if (!written)
            return written.error();
        outcome.files.insert(outcome.files.end(), written->begin(), written->end());
        ++step;
    }
    outcome.written = true;
    return outcome;
}

void ExportController::tell(const Outcome &outcome)
{
    const auto loudest = std::max_element(outcome.files.begin(), outcome.files.end(),
                                          [](const auto &a, const auto &b) { return a.peakDb < b.peakDb; });
    const QString name = QString::fromStdString(loudest->path.filename().string());
    const QString peak = QLocale().toString(loudest->peakDb, 'f', 1);
    if (outcome.written) {
        QStringList files;
        for (const auto &file : outcome.files)
            files << QString::fromStdString(file.path.string());
        panel_->showInfo(tr("%n file(s) written.", nullptr, int(files.size())));
        Q_EMIT message(MessageSeverity::Info, tr("%n file(s) exported to %1.", nullptr, int(files.size()))
                                                  .arg(QDir::toNativeSeparators(QFileInfo(files.front()).absolutePath())));
        Q_EMIT exported(files);
    } else if (loudest->clippedSamples > 0) {
        panel_->showClipping(tr("%1 would clip: its peak is %2 dB above full scale. Nothing was written.").arg(name, peak),
                             loudest->peakDb);
    } else {
        panel_->showInfo(std::isfinite(loudest->peakDb) ? tr("The highest peak is %1 dBFS, in %2.").arg(peak, name)
                                                        : tr("There is only silence to export."));
    }
}

} // namespace partita
