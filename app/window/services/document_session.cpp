// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and edits; the separations are in document_separations.cpp.
#include "app/window/services/document_session.h"

#include "core/document/file_store.h"
#include "widgets/language/error_text.h"

namespace partita {

std::uint64_t DocumentSession::open(const QString &path, JobRunner &runner, QObject *context, Opened opened)
{
    struct Recording {
        std::shared_ptr<const FileStore> store;
        SourceReference source;
    };
    const std::filesystem::path file(path.toStdString());
    return runner.submitFor<Recording>(
        JobKind::Quick, tr("Open %1").arg(QString::fromStdString(file.filename().string())),
        [file](const JobContext &) -> Result<Recording> {
            auto store = FileStore::open(file);
            if (!store)
                return store.error();
            auto source = describeSource((*store)->path());
            if (!source)
                return source.error();
            return Recording{std::move(*store), std::move(*source)};
        },
        context,
        [&runner, opened = std::move(opened)](Result<Recording> made) {
            if (!made)
                return opened(made.error());
            auto session = std::make_unique<DocumentSession>(made->store->path(), made->store, runner);
            session->setSource(std::move(made->source));
            opened(std::move(session));
        });
}

DocumentSession::DocumentSession(std::filesystem::path path, StorePtr mixture, JobRunner &runner, QObject *parent)
    : QObject(parent), runner_(runner), document_(std::move(path), std::move(mixture)), history_(document_)
{
    view_.setRecording(document_.mixture()->sampleRateHz(), document_.mixture()->frames());
    document_.setObserver([this](std::span<const LaneChange> changes) {
        Q_EMIT lanesChanged(std::vector<LaneChange>(changes.begin(), changes.end()));
    });
    document_.setDrawnObserver([this] { Q_EMIT drawnChanged(); });
    history_.setObserver([this] { onHistoryChanged(); });
    connect(&runner_, &JobRunner::changed, this, &DocumentSession::onJobChanged);
    source_.path = document_.sourcePath();
}

DocumentSession::DocumentSession(const DocumentSnapshot &saved, SourceReference source, JobRunner &runner)
    : DocumentSession(source.path, saved.mixture, runner)
{
    source_ = std::move(source);
    document_.setState({saved.lanes, saved.drawn});
}

DocumentSession::~DocumentSession()
{
    for (const auto &run : runs_)
        runner_.cancel(run.job);
    for (const auto &run : maskRuns_)
        runner_.cancel(run.job);
    if (remaking_)
        runner_.cancel(remaking_->job);
}

QString DocumentSession::path() const
{
    return QString::fromStdString(document_.sourcePath().string());
}

QString DocumentSession::name() const
{
    return QString::fromStdString(document_.sourcePath().filename().string());
}

void DocumentSession::setSource(SourceReference source)
{
    source_ = std::move(source);
    document_.setSourcePath(source_.path);
}

QString DocumentSession::laneName(LaneId lane) const
{
    const auto there = document_.lane(lane);
    return there ? QString::fromStdString(there->name) : name();
}

void DocumentSession::say(const Error &error)
{
    Q_EMIT message(MessageSeverity::Error, errorText(error));
}

bool DocumentSession::push(Result<DocumentEdit> edit, bool ownStep)
{
    if (!edit) {
        say(edit.error());
        return false;
    }
    if (ownStep)
        history_.endGesture();
    history_.push(std::move(*edit));
    if (ownStep)
        history_.endGesture();
    return true;
}

void DocumentSession::rename(LaneId lane, const QString &name)
{
    push(edits::rename(document_, lane, name.trimmed().toStdString()));
}

void DocumentSession::setGain(LaneId lane, double gainDb) { push(edits::setGain(document_, lane, gainDb), false); }
void DocumentSession::setPan(LaneId lane, double pan) { push(edits::setPan(document_, lane, pan), false); }
void DocumentSession::setMute(LaneId lane, bool mute) { push(edits::setMute(document_, lane, mute)); }
void DocumentSession::setSolo(LaneId lane, bool solo) { push(edits::setSolo(document_, lane, solo)); }
void DocumentSession::setColour(LaneId lane, int colour) { push(edits::setColour(document_, lane, colour)); }
void DocumentSession::remove(LaneId lane) { push(edits::remove(document_, lane)); }
void DocumentSession::reorder(LaneId lane, size_t index) { push(edits::reorder(document_, lane, index)); }
void DocumentSession::merge(LaneId lane, LaneId merged) { push(edits::merge(document_, lane, merged)); }

void DocumentSession::draw(EditKind kind, DrawnMask drawn)
{
    if (!drawn.mask || (drawn.mask->isUniform() && drawn.mask->background() == 0))
        drawn = {};
    push(edits::draw(document_, kind, std::move(drawn)));
}

void DocumentSession::duplicate(LaneId lane)
{
    push(edits::duplicate(document_, lane, tr("%1 copy").arg(laneName(lane)).toStdString()));
}

void DocumentSession::moveTimeSpan(LaneId from, LaneId to, FrameRange range)
{
    push(edits::moveTimeSpan(document_, from, to, range));
}

} // namespace partita
