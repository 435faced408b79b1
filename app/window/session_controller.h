// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the window: opened, saved, found again after a crash, with what must be asked and said meanwhile.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <vector>

#include <QPointer>

#include "app/window/services/prompts.h"
#include "app/window/services/session_keeper.h"
#include "app/window/settings/app_settings.h"
#include "widgets/message/message_bar.h"

namespace partita {

struct SessionServices {
    JobRunner &jobs;
    AppSettings &settings;
    Prompts &prompts;
    MessageBar &messages;
    std::filesystem::path recoveryFolder; ///< empty: unsaved work is not kept
    std::function<void(DocumentSession &)> finishLanes; ///< makes what is unfinished again
};

/// UI thread. Outlives all keepers.
class SessionController : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<DocumentSession>, std::unique_ptr<SessionKeeper>)>;

    /// `opened` shows what was opened, and owns it.
    SessionController(SessionServices services, Opened opened);
    ~SessionController() override;

    static bool isSession(const QString &path); ///< by its suffix

    /// Of a recording that was opened by itself.
    std::unique_ptr<SessionKeeper> keep(DocumentSession &session);
    /// A message follows where it cannot be opened; `failed` is called then.
    void open(const QString &path, std::function<void()> failed);

    /// Into its file, or asks for another. False: that was cancelled.
    bool save(SessionKeeper &keeper);
    bool saveAs(SessionKeeper &keeper);
    /// Asks where the recording of the session is.
    void findRecording(SessionKeeper &keeper);
    /// Once the document is gone: lets its files go.
    void finish(std::function<void()> closed) { closing_.add(std::move(closed)); }

    /// Looks for unsaved work of a program that was killed; a message offers it.
    void offerRecovery();

private:
    void start(const QString &path, SessionAccess access, std::function<void()> failed);
    void show(OpenedSession opened);
    void tellAbout(SessionKeeper &keeper, const LoadedSession &loaded);
    void askForRecording(SessionKeeper &keeper, bool changed = false);
    void relocate(SessionKeeper &keeper, const QString &path, SourceMatch match);
    void watch(SessionKeeper &keeper);
    void saved(SessionKeeper &keeper, const SaveEnd &end);
    KeeperServices keeperServices();
    void offer(std::vector<RecoverableDocument> found);
    void recover(const std::vector<RecoverableDocument> &found);
    void discard(const std::vector<RecoverableDocument> &found);
    void recoveryStatus(const std::optional<Error> &error);
    std::uint64_t say(MessageSeverity severity, const QString &text, std::vector<MessageAction> actions = {});

    SessionServices services_;
    Opened opened_;
    ClosingWork closing_;
    std::set<QString> opening_;
    struct Relay;
    std::shared_ptr<Relay> relay_;      ///< from the threads that keep unsaved work
    std::uint64_t recoveryMessage_ = 0; ///< that it cannot be kept
};

} // namespace partita
