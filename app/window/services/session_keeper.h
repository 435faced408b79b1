// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one open recording: whether all of it is saved, saving it, and the copy of unsaved work for the next start.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <QStringList>

#include "app/window/services/closing_work.h"
#include "app/window/services/document_session.h"
#include "core/session/recovery.h"

namespace partita {

/// A session, or unsaved work of a program that was killed, as it was read.
struct OpenedSession {
    LoadedSession loaded;
    std::shared_ptr<SessionFile> file;    ///< null: it was never saved, or its session is not there
    std::unique_ptr<Autosave> autosave;   ///< of recovered work
    bool recovered = false;
    std::optional<Error> sessionError;    ///< why recovered work has no file, though it once had
};

struct SaveEnd {
    std::optional<Error> error; ///< Cancelled is one too; none: it is saved
    SaveReport report;
};

struct KeeperServices {
    JobRunner &jobs;
    ClosingWork &closing;
    std::filesystem::path recoveryFolder; ///< empty: unsaved work is not kept
    /// When keeping unsaved work begins to fail, and with none when it goes well again. Any thread.
    std::function<void(const std::optional<Error> &)> recoveryStatus;
};

/// UI thread, which never waits for a disk here. The session outlives it; so do the services.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    using ViewState = std::map<std::string, std::string>; ///< SessionState::settings

    /// Of an audio file.
    SessionKeeper(DocumentSession &session, KeeperServices services);
    /// `session` has the document of `opened`.
    SessionKeeper(DocumentSession &session, KeeperServices services, OpenedSession opened);
    /// Unsaved work stays for the next start, unless closeForGood() was called.
    ~SessionKeeper() override;

    DocumentSession &session() { return session_; }
    QString path() const; ///< of the session file; empty: none
    QString name() const; ///< of the session file, or else of the recording
    /// Whether something would be lost without saving; what is seen does not count.
    bool isModified() const;
    bool isSaving() const { return saving_ != 0; }
    /// Whether save() can write; else the session needs another name.
    bool canSave() const;
    bool isReadOnly() const { return file_ && file_->access() == SessionAccess::ReadOnly; }

    /// Into its file. What was changed meanwhile is not saved; a save that runs is followed by another.
    void save() { saveAs(path()); }
    /// A file that is there is written over: the person was asked.
    void saveAs(const QString &path);

    bool embedsRecording() const { return embed_; }
    void setEmbedsRecording(bool embed);
    bool recordingIsInSession() const; ///< and perhaps nowhere else, so embedding it stays

    std::shared_ptr<MissingSource> missingSource() const { return missing_; } ///< null: the recording is there
    /// Where relocate() found it.
    void setSource(SourceReference source);

    const ViewState &loadedView() const { return view_; }
    /// Asked whenever the document is saved.
    void setViewState(std::function<ViewState()> viewState) { viewState_ = std::move(viewState); }
    /// Asks once more, and then no more.
    void freezeView();
    void viewChanged();
    const QStringList &queries() const { return queries_; } ///< that were asked here, newest first
    void addQuery(const QString &query);

    /// The recording is closed, its unsaved work not wanted. What is returned is given to ClosingWork once the document is
    /// gone: it lets go of files.
    std::function<void()> closeForGood();

Q_SIGNALS:
    void stateChanged(); ///< isModified(), name(), canSave() or missingSource()
    void saved(const partita::SaveEnd &end);
    void recordingFound(); ///< what could not be read can be read now

private:
    struct Saved {
        std::shared_ptr<SessionFile> file;
        SaveReport report;
    };
    void connectSession();
    bool isWhole() const;
    void changed();
    void update();
    SessionState state() const;
    AutosaveOptions autosaveOptions() const;
    void finishSave(const SessionState &state, bool whole, Result<Saved> done);
    void dropAutosave();

    DocumentSession &session_;
    KeeperServices services_;
    std::uint64_t documentId_, revision_ = 0, savedRevision_ = 0;
    std::shared_ptr<SessionFile> file_;
    std::unique_ptr<Autosave> autosave_;
    std::shared_ptr<MissingSource> missing_;
    bool embed_ = false, savedEmbed_ = false;
    /// None: what is in the file, if anything, is not what is here whatever the document's state.
    std::optional<DocumentState> savedState_;
    std::function<ViewState()> viewState_;
    ViewState view_;
    QStringList queries_;
    std::uint64_t saving_ = 0; ///< the job
    QString next_;             ///< to be saved there after that
    bool updating_ = false, shownModified_ = false;
};

} // namespace partita
