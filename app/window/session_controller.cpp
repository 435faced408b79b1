// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving; unsaved work of another start is in session_recovery.cpp.
#include "app/window/session_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include "app/window/services/session_opening.h"
#include "app/window/session_relay.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {

/// "drums and voice"; of lanes that are gone too, nothing.
QString laneNames(const DocumentSnapshot &document, const std::vector<LaneId> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        if (const auto lane = document.lane(id))
            names << QString::fromStdString(lane->name);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

SessionController::SessionController(SessionServices services, Opened opened)
    : services_(std::move(services)), opened_(std::move(opened)), relay_(std::make_shared<Relay>(this))
{
}

SessionController::~SessionController()
{
    const std::lock_guard lock(relay_->mutex);
    relay_->target = nullptr;
}

bool SessionController::isSession(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String(sessionSuffix), Qt::CaseInsensitive) == 0;
}

std::uint64_t SessionController::say(MessageSeverity severity, const QString &text, std::vector<MessageAction> actions)
{
    return services_.messages.post({severity, text, std::move(actions)});
}

KeeperServices SessionController::keeperServices()
{
    return {services_.jobs, closing_, services_.recoveryFolder,
            [relay = relay_](const std::optional<Error> &error) { relay->tell(error); }};
}

std::unique_ptr<SessionKeeper> SessionController::keep(DocumentSession &session)
{
    auto keeper = std::make_unique<SessionKeeper>(session, keeperServices());
    watch(*keeper);
    return keeper;
}

void SessionController::watch(SessionKeeper &keeper)
{
    connect(&keeper, &SessionKeeper::saved, this, [this, k = &keeper](const SaveEnd &end) { saved(*k, end); });
}

void SessionController::open(const QString &path, std::function<void()> failed)
{
    if (opening_.insert(path).second)
        start(path, SessionAccess::ReadWrite, std::move(failed));
}

void SessionController::start(const QString &path, SessionAccess access, std::function<void()> failed)
{
    services_.jobs.submitFor<SessionOpening>(
        JobKind::Quick, tr("Open %1").arg(QFileInfo(path).fileName()),
        [file = std::filesystem::path(path.toStdString()), access](const JobContext &job) { return openSession(file, access, job); },
        this, [this, path, failed = std::move(failed)](Result<SessionOpening> done) {
            if (done && done->locked) {
                const Question question{MessageSeverity::Warning, tr("The session is open already"), errorText(*done->locked), {},
                                        {tr("Open read-only"), tr("Cancel")}, 0, 1};
                if (services_.prompts.ask(question) == 0)
                    return start(path, SessionAccess::ReadOnly, failed);
            }
            opening_.erase(path);
            if (!done && done.error().code != ErrorCode::Cancelled)
                say(MessageSeverity::Error, errorText(done.error()));
            if (!done || done->locked)
                return failed();
            services_.settings.addRecentFile(path);
            show(std::move(done->opened));
        });
}

void SessionController::show(OpenedSession opened)
{
    const LoadedSession loaded = opened.loaded;
    const auto sessionError = opened.sessionError;
    auto session = std::make_unique<DocumentSession>(loaded.state.document, loaded.state.source, services_.jobs);
    auto made = std::make_unique<SessionKeeper>(*session, keeperServices(), std::move(opened));
    auto &keeper = *made;
    watch(keeper);
    opened_(std::move(session), std::move(made));
    if (sessionError)
        say(MessageSeverity::Warning, tr("The unsaved work on %1 belongs to a session that cannot be opened: %2")
                                          .arg(keeper.session().name(), errorText(*sessionError)));
    tellAbout(keeper, loaded);
}

void SessionController::tellAbout(SessionKeeper &keeper, const LoadedSession &loaded)
{
    const auto &document = loaded.state.document;
    if (loaded.damaged) {
        const QString names = laneNames(document, loaded.damagedLanes);
        say(MessageSeverity::Warning,
            names.isEmpty() ? tr("%1 is damaged. What could be read is here; save it under another name.").arg(keeper.name())
                            : tr("%1 is damaged. What could be read is here, but something is missing in: %2. Save it under another name.")
                                  .arg(keeper.name(), names));
    } else if (keeper.isReadOnly()) {
        say(MessageSeverity::Info, tr("%1 is open for reading only. To keep changes, save it under another name.").arg(keeper.name()));
    }
    if (loaded.missingSource)
        askForRecording(keeper, loaded.sourceStatus == SourceStatus::Changed);
    if (const QString names = laneNames(document, loaded.unfinishedLanes); !names.isEmpty())
        say(MessageSeverity::Info, tr("These lanes of %1 were not finished when it was saved, and are silent where they end: %2.")
                                       .arg(keeper.name(), names),
            {{tr("Finish them"), [this, asked = QPointer(&keeper)] {
                if (asked)
                    services_.finishLanes(asked->session());
            }}});
}

void SessionController::askForRecording(SessionKeeper &keeper, bool changed)
{
    const QPointer<SessionKeeper> asked(&keeper);
    const auto find = [this, asked] {
        if (asked)
            findRecording(*asked);
    };
    const QString text = changed ? tr("The recording of %1 is another file now: %2") : tr("The recording of %1 is not found: %2");
    say(MessageSeverity::Warning, text.arg(keeper.name(), QDir::toNativeSeparators(keeper.session().path())),
        {{tr("Find the recording…"), find}});
}

void SessionController::findRecording(SessionKeeper &keeper)
{
    const QPointer<SessionKeeper> asked(&keeper);
    const QString path = services_.prompts.openRecording(tr("Where is %1 now?").arg(keeper.session().name()));
    if (!asked || !keeper.missingSource())
        return;
    if (path.isEmpty())
        askForRecording(keeper);
    else
        relocate(keeper, path, SourceMatch::SameContent);
}

void SessionController::relocate(SessionKeeper &keeper, const QString &path, SourceMatch match)
{
    services_.jobs.submitFor<FoundRecording>(
        JobKind::Quick, tr("Compare %1").arg(QFileInfo(path).fileName()),
        [missing = keeper.missingSource(), file = std::filesystem::path(path.toStdString()), match](const JobContext &job) {
            return partita::findRecording(*missing, file, match, job);
        },
        &keeper, [this, k = &keeper, path](Result<FoundRecording> found) {
            if (found && found->same)
                return k->setSource(std::move(found->reference));
            if (found) {
                const Question question{MessageSeverity::Warning, tr("This is another file"),
                                        tr("%1 is as long as the recording of %2, but not the same file. With another recording, lanes and "
                                           "recording no longer fit each other.").arg(QFileInfo(path).fileName(), k->name()),
                                        {}, {tr("Use it"), tr("Cancel")}, 1, 1};
                if (services_.prompts.ask(question) == 0)
                    return relocate(*k, path, SourceMatch::SameShape);
            } else if (found.error().code != ErrorCode::Cancelled) {
                say(MessageSeverity::Error, errorText(found.error()));
            }
            askForRecording(*k);
        });
}

bool SessionController::save(SessionKeeper &keeper)
{
    if (keeper.canSave()) {
        keeper.save();
        return true;
    }
    if (!keeper.path().isEmpty()) {
        const QString why = keeper.isReadOnly()
                                ? tr("%1 is open for reading only, so it stays as it is. Your changes can be saved under another name.")
                                : tr("%1 is damaged, so it stays as it is. What is here can be saved under another name.");
        const Question question{MessageSeverity::Info, tr("Save under another name?"), why.arg(keeper.name()), {},
                                {tr("Save As…"), tr("Cancel")}, 0, 1};
        if (services_.prompts.ask(question) != 0)
            return false;
    }
    return saveAs(keeper);
}

bool SessionController::saveAs(SessionKeeper &keeper)
{
    QFileInfo beside(keeper.path().isEmpty() ? keeper.session().path() : keeper.path());
    QString folder = beside.absolutePath();
    if (!QFileInfo(folder).isWritable()) // the installed demo, a CD
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = beside.completeBaseName();
    if (!keeper.path().isEmpty() && !keeper.canSave())
        name = tr("%1 copy").arg(name);
    const QString path = services_.prompts.saveSession(folder + '/' + name + '.' + QLatin1String(sessionSuffix));
    if (path.isEmpty())
        return false;
    keeper.saveAs(QFileInfo(path).absoluteFilePath());
    return true;
}

void SessionController::saved(SessionKeeper &keeper, const SaveEnd &end)
{
    if (!end.error)
        services_.settings.addRecentFile(keeper.path());
    else if (end.error->code != ErrorCode::Cancelled)
        say(MessageSeverity::Error, errorText(*end.error), {{tr("Save As…"), [this, asked = QPointer(&keeper)] {
            if (asked)
                saveAs(*asked);
        }}});
    if (const QString names = laneNames(keeper.session().document().snapshot(), end.report.incompleteLanes); !names.isEmpty())
        say(MessageSeverity::Warning, tr("%1 is saved, but not all of these lanes could be read: %2. %3")
                                          .arg(keeper.name(), names, end.report.readError ? errorText(*end.report.readError) : QString()));
}

} // namespace partita
