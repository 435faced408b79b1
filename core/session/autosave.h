// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is not saved, kept in a recovery file for the case that the program is killed.
#pragma once

#include <chrono>
#include <condition_variable>
#include <thread>

#include "core/session/session_file.h"

namespace partita {

struct AutosaveOptions {
    std::filesystem::path folder; ///< for recovery files; made if it is not there
    std::chrono::milliseconds delay{1000}; ///< from a change to its writing: changes in between are written together
    /// When writing begins to fail, with the error, and with none when it goes well again. From the autosave's thread; must not
    /// call the autosave.
    std::function<void(const std::optional<Error> &)> statusChanged;
};

/// Of one open document. A thread of its own writes what is new, also of stems while they fill, into a file in the folder; the
/// file is there only while the document has something that is not in its session. Every method may be called from any thread.
class Autosave {
public:
    /// Touches no disk.
    explicit Autosave(AutosaveOptions options);
    /// Writes what is not written yet. The file stays for the next start: discard() when the document is closed for good.
    ~Autosave();
    Autosave(const Autosave &) = delete;
    Autosave &operator=(const Autosave &) = delete;

    /// After every change; quick. The last state counts.
    void changed(SessionState state);
    /// After SessionFile::create(), save() or load(): the state with this revision, as changed() got it or will get it, is in
    /// `session`. Samples that the session has are not written here. Quick.
    void saved(std::shared_ptr<const SessionFile> session, std::uint64_t revision);
    /// Forgets the document, and the file goes. Blocks for what is being written.
    void discard();
    /// Blocks until all that changed() got is written. The error of the last attempt.
    Result<void> flush();

private:
    friend Result<struct RecoveredDocument> recoverDocument(const std::filesystem::path &, AutosaveOptions,
                                                            const std::function<void(double)> &, std::stop_token);
    Autosave(AutosaveOptions options, std::shared_ptr<detail::SessionStorage> storage, SessionState state,
             std::shared_ptr<const SessionFile> session);

    struct Task; ///< what is to be written, and how far its stems are
    void work();
    bool isNeeded(const Task &task) const;
    Result<bool> write(const Task &task); ///< false: there is more
    Result<void> openFile(const Task &task);
    void removeFile();

    const AutosaveOptions options_;
    // Of the thread alone:
    std::shared_ptr<detail::SessionStorage> storage_;
    std::unique_ptr<detail::SessionWriter> writer_;
    std::pair<std::uint64_t, std::uint64_t> written_{}; ///< Task::version

    std::mutex mutex_; ///< for what follows
    std::condition_variable wake_, idle_;
    std::optional<SessionState> state_;
    std::shared_ptr<const SessionFile> session_;
    std::optional<std::uint64_t> savedRevision_;
    std::uint64_t changes_ = 0;     ///< calls that gave the thread something to do
    std::uint64_t handled_ = 0;     ///< how many of them are done, or tried
    int waitingForFlush_ = 0;
    bool atOnce_ = false;           ///< without the delay
    bool stopping_ = false;
    Result<void> last_;
    std::thread thread_; ///< last: it uses all the others
};

} // namespace partita
