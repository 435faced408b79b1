// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/session_keeper.h"

#include <algorithm>

namespace partita {

namespace {

constexpr auto queriesKey = "queries";

QString textOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

} // namespace

SessionKeeper::SessionKeeper(DocumentSession &session, KeeperServices services)
    : session_(session), services_(std::move(services)), documentId_(newUniqueId()), savedState_(session.document().state())
{
    connectSession();
}

SessionKeeper::SessionKeeper(DocumentSession &session, KeeperServices services, OpenedSession opened)
    : session_(session), services_(std::move(services)), documentId_(opened.loaded.state.documentId),
      revision_(opened.loaded.state.revision), savedRevision_(revision_), file_(std::move(opened.file)),
      autosave_(std::move(opened.autosave)), missing_(std::move(opened.loaded.missingSource)),
      embed_(opened.loaded.state.embedSource), savedEmbed_(embed_), view_(std::move(opened.loaded.state.settings))
{
    if (!opened.recovered)
        savedState_ = session.document().state();
    if (const auto queries = view_.find(queriesKey); queries != view_.end())
        queries_ = QString::fromStdString(queries->second).split('\n', Qt::SkipEmptyParts);
    connectSession();
    shownModified_ = isModified();
}

SessionKeeper::~SessionKeeper()
{
    const QSignalBlocker quiet(this);
    if (updating_) // what was done last
        update();
    services_.closing.add([autosave = std::shared_ptr<Autosave>(std::move(autosave_)), file = std::move(file_)] {});
}

void SessionKeeper::connectSession()
{
    connect(&session_, &DocumentSession::historyChanged, this, &SessionKeeper::changed);
    connect(&session_, &DocumentSession::lanesChanged, this, &SessionKeeper::changed);
    connect(&session_, &DocumentSession::drawnChanged, this, &SessionKeeper::changed);
    connect(&session_.view(), &TimeView::axisChanged, this, &SessionKeeper::viewChanged);
    connect(&session_.view(), &TimeView::selectionChanged, this, &SessionKeeper::viewChanged);
}

QString SessionKeeper::path() const
{
    return file_ ? textOf(file_->path()) : QString();
}

QString SessionKeeper::name() const
{
    return file_ ? textOf(file_->path().filename()) : session_.name();
}

bool SessionKeeper::isModified() const
{
    return savedState_ != session_.document().state() || embed_ != savedEmbed_;
}

bool SessionKeeper::canSave() const
{
    return file_ && file_->access() == SessionAccess::ReadWrite && !file_->damaged();
}

/// No lane is being filled: what is saved now is all that there will be.
bool SessionKeeper::isWhole() const
{
    const auto &lanes = session_.document().lanes();
    return std::none_of(lanes.begin(), lanes.end(), [](const LanePtr &lane) { return isBeingFilled(*lane->content); });
}

void SessionKeeper::setEmbedsRecording(bool embed)
{
    embed_ = embed || recordingIsInSession();
    changed();
}

bool SessionKeeper::recordingIsInSession() const
{
    return dynamic_cast<const SessionStore *>(session_.document().mixture().get());
}

void SessionKeeper::setSource(SourceReference source)
{
    session_.setSource(std::move(source));
    missing_ = nullptr;
    savedState_.reset(); // so that the session can learn it
    Q_EMIT recordingFound();
    Q_EMIT stateChanged();
    changed();
}

void SessionKeeper::addQuery(const QString &query)
{
    queries_.removeAll(query);
    queries_.prepend(query);
    viewChanged();
}

void SessionKeeper::freezeView()
{
    view_ = state().settings;
    viewState_ = {};
}

void SessionKeeper::viewChanged()
{
    if (shownModified_) // else it is not worth a file; the next change tells it
        changed();
}

/// Many changes of one moment are one.
void SessionKeeper::changed()
{
    if (!std::exchange(updating_, true))
        QMetaObject::invokeMethod(this, &SessionKeeper::update, Qt::QueuedConnection);
}

void SessionKeeper::update()
{
    updating_ = false;
    const bool modified = isModified();
    if (!modified) {
        dropAutosave();
    } else if (!services_.recoveryFolder.empty()) {
        ++revision_;
        if (!autosave_) {
            autosave_ = std::make_unique<Autosave>(autosaveOptions());
            if (canSave())
                autosave_->saved(file_, savedRevision_);
        }
        autosave_->changed(state());
    }
    if (std::exchange(shownModified_, modified) != modified)
        Q_EMIT stateChanged();
}

AutosaveOptions SessionKeeper::autosaveOptions() const
{
    AutosaveOptions options;
    options.folder = services_.recoveryFolder;
    options.statusChanged = services_.recoveryStatus;
    return options;
}

void SessionKeeper::dropAutosave()
{
    if (autosave_)
        services_.closing.add([autosave = std::shared_ptr<Autosave>(std::move(autosave_))] { autosave->discard(); });
}

SessionState SessionKeeper::state() const
{
    SessionState state;
    state.documentId = documentId_;
    state.revision = revision_;
    state.document = session_.document().snapshot();
    state.source = session_.source();
    state.embedSource = embed_;
    state.settings = view_; // also what another version wrote
    if (viewState_) {
        for (auto &[name, value] : viewState_())
            state.settings[name] = std::move(value);
    }
    state.settings[queriesKey] = queries_.join('\n').toStdString();
    return state;
}

void SessionKeeper::saveAs(const QString &path)
{
    if (isSaving()) {
        next_ = path;
        return;
    }
    ++revision_;
    const auto state = this->state();
    if (autosave_)
        autosave_->changed(state);
    const std::filesystem::path target(path.toStdString());
    const bool here = file_ && file_->path() == target;
    saving_ = services_.jobs.submitFor<Saved>(
        JobKind::Quick, tr("Save %1").arg(textOf(target.filename())),
        [state, target, file = here ? file_ : nullptr](const JobContext &job) -> Result<Saved> {
            const auto progress = [&](double done) { job.progress({done, -1}); };
            Saved done{file, {}};
            if (file) {
                auto report = file->save(state, progress, job.stop);
                if (!report)
                    return report.error();
                done.report = std::move(*report);
                return done;
            }
            auto made = SessionFile::create(target, state, true, &done.report, progress, job.stop);
            if (!made)
                return made.error();
            done.file = std::move(*made);
            return done;
        },
        this, [this, state, whole = isWhole()](Result<Saved> done) { finishSave(state, whole, std::move(done)); });
    Q_EMIT stateChanged();
}

void SessionKeeper::finishSave(const SessionState &state, bool whole, Result<Saved> done)
{
    saving_ = 0;
    const QString next = std::exchange(next_, {});
    SaveEnd end;
    if (done) {
        end.report = done->report;
        savedRevision_ = state.revision;
        savedEmbed_ = state.embedSource;
        savedState_ = whole ? std::optional(DocumentState{state.document.lanes, state.document.drawn}) : std::nullopt;
        std::shared_ptr<SessionFile> old;
        if (file_ != done->file)
            old = std::exchange(file_, done->file);
        if (!missing_)
            session_.setSource(end.report.source);
        if (autosave_)
            autosave_->saved(file_, savedRevision_);
        // Afterwards, so that unsaved work no longer counts on the old file.
        if (old)
            services_.closing.add([old = std::move(old), made = file_] { (void)made->takeOver(*old); });
        update();
        Q_EMIT stateChanged();
    } else {
        end.error = done.error();
        Q_EMIT stateChanged();
    }
    if (done && !next.isEmpty())
        saveAs(next);
    Q_EMIT saved(end);
}

std::function<void()> SessionKeeper::closeForGood()
{
    services_.jobs.cancel(saving_);
    services_.recoveryFolder.clear(); // nothing is kept from now on
    return [autosave = std::shared_ptr<Autosave>(std::move(autosave_)), file = std::move(file_),
            document = session_.document().snapshot()] {
        if (autosave)
            autosave->discard();
    };
}

} // namespace partita
