// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work of a program that was killed.
#include <QFileInfo>
#include <QLocale>

#include "app/window/services/session_opening.h"
#include "app/window/session_controller.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {

/// As a person knows it: the session, or the recording if it was never saved.
QString nameOf(const RecoverableDocument &document)
{
    const auto &path = document.sessionPath.empty() ? document.sourcePath : document.sessionPath;
    return QString::fromStdString((path.empty() ? document.file : path).filename().string());
}

} // namespace

void SessionController::offerRecovery()
{
    if (services_.recoveryFolder.empty())
        return;
    using Documents = std::vector<RecoverableDocument>;
    services_.jobs.submitFor<Documents>(
        JobKind::Quick, {}, [folder = services_.recoveryFolder](const JobContext &) -> Result<Documents> { return listRecoverable(folder); },
        this, [this](Result<Documents> found) {
            if (found)
                offer(std::move(*found));
        });
}

void SessionController::offer(std::vector<RecoverableDocument> found)
{
    std::vector<RecoverableDocument> whole;
    for (auto &document : found) {
        if (!document.error) {
            whole.push_back(std::move(document));
            continue;
        }
        say(MessageSeverity::Warning, tr("There is unsaved work that cannot be read: %1").arg(errorText(*document.error)),
            {{tr("Discard"), [this, document] { discard({document}); }}});
    }
    if (whole.empty())
        return;
    QStringList names;
    for (const auto &document : whole)
        names << nameOf(document);
    say(MessageSeverity::Warning,
        tr("Partita was not closed properly. There is unsaved work on %n recording(s): %1.", nullptr, int(whole.size()))
            .arg(QLocale().createSeparatedList(names)),
        {{tr("Recover"), [this, whole] { recover(whole); }}, {tr("Discard"), [this, whole] { discard(whole); }}});
}

void SessionController::recover(const std::vector<RecoverableDocument> &found)
{
    const auto services = keeperServices();
    for (const auto &document : found) {
        AutosaveOptions options;
        options.folder = services.recoveryFolder;
        options.statusChanged = services.recoveryStatus;
        services_.jobs.submitFor<OpenedSession>(
            JobKind::Quick, tr("Recover %1").arg(nameOf(document)),
            [file = document.file, options](const JobContext &job) { return recoverSession(file, options, job); }, this,
            [this](Result<OpenedSession> opened) {
                if (opened)
                    show(std::move(*opened));
                else if (opened.error().code != ErrorCode::Cancelled)
                    say(MessageSeverity::Error, errorText(opened.error()));
            });
    }
}

void SessionController::discard(const std::vector<RecoverableDocument> &found)
{
    QStringList names;
    for (const auto &document : found)
        names << nameOf(document);
    const Question question{MessageSeverity::Warning, tr("Discard the unsaved work?"),
                            tr("What was not saved of %1 will be lost.").arg(QLocale().createSeparatedList(names)), {},
                            {tr("Discard"), tr("Keep")}, 1, 1};
    if (services_.prompts.ask(question) != 0)
        return offer(found);
    closing_.add([found] {
        for (const auto &document : found)
            discardRecovery(document.file);
    });
}

/// Of any document; in the UI thread.
void SessionController::recoveryStatus(const std::optional<Error> &error)
{
    if (error)
        recoveryMessage_ = say(MessageSeverity::Warning, tr("Unsaved work could not be kept for the case of a crash, so save it soon. %1")
                                                             .arg(errorText(*error)));
    else
        services_.messages.withdraw(recoveryMessage_);
}

} // namespace partita
