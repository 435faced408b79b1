// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/autosave.h"

#include <algorithm>

#include "core/session/recovery.h"
#include "core/session/session_storage.h"
#include "core/session/session_writer.h"

namespace partita {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::int64_t bytesAtOnce = 32 << 20; // of samples: between them newer edits come first
constexpr std::chrono::seconds retryAfter{5};

} // namespace

struct Autosave::Task {
    SessionState state;
    std::shared_ptr<const SessionFile> session;
    std::optional<std::uint64_t> savedRevision;
    std::uint64_t change = 0;
    std::vector<const MadeSamples *> stores; ///< of `state`

    Task(const SessionState &s, std::shared_ptr<const SessionFile> file, std::optional<std::uint64_t> saved,
         std::uint64_t number)
        : state(s), session(std::move(file)), savedRevision(saved), change(number)
    {
        for (const auto &lane : state.document.lanes) {
            for (const auto &span : lane->content->spans()) {
                for (const auto &store : span.stores) {
                    if (const auto *made = dynamic_cast<const MadeSamples *>(store.get()))
                        stores.push_back(made);
                }
            }
        }
    }
    /// Another whenever there is something new to write.
    std::pair<std::uint64_t, std::uint64_t> version() const
    {
        std::uint64_t samples = 0;
        for (const auto *store : stores)
            samples += 2 * dynamic_cast<const SampleStore &>(*store).revision() + (store->complete() ? 1 : 0);
        return {change, samples};
    }
};

Autosave::Autosave(AutosaveOptions options) : options_(std::move(options)), thread_([this] { work(); }) {}

Autosave::Autosave(AutosaveOptions options, std::shared_ptr<detail::SessionStorage> storage, SessionState state,
                   std::shared_ptr<const SessionFile> session)
    : options_(std::move(options)), storage_(std::move(storage)),
      writer_(storage_ ? std::make_unique<detail::SessionWriter>(storage_) : nullptr), state_(std::move(state)),
      session_(std::move(session)), changes_(1), thread_([this] { work(); })
{
}

Autosave::~Autosave()
{
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void Autosave::changed(SessionState state)
{
    std::optional<SessionState> old(std::move(state));
    {
        std::lock_guard lock(mutex_);
        state_.swap(old);
        ++changes_;
    }
    wake_.notify_all();
}

void Autosave::saved(std::shared_ptr<const SessionFile> session, std::uint64_t revision)
{
    {
        std::lock_guard lock(mutex_);
        session_.swap(session);
        savedRevision_ = revision;
        atOnce_ = true; // or an older state would be offered after a kill
        ++changes_;
    }
    wake_.notify_all();
}

void Autosave::discard()
{
    std::optional<SessionState> old;
    {
        std::lock_guard lock(mutex_);
        state_.swap(old);
        ++changes_;
    }
    (void)flush();
}

Result<void> Autosave::flush()
{
    std::unique_lock lock(mutex_);
    const auto wanted = changes_;
    ++waitingForFlush_;
    wake_.notify_all();
    idle_.wait(lock, [&] { return handled_ >= wanted; });
    --waitingForFlush_;
    return last_;
}

bool Autosave::isNeeded(const Task &task) const
{
    return !task.session || task.savedRevision != task.state.revision ||
           !std::all_of(task.stores.begin(), task.stores.end(), [&](const MadeSamples *s) { return task.session->has(*s); });
}

void Autosave::work()
{
    std::unique_lock lock(mutex_);
    auto notBefore = Clock::now();
    bool more = false;
    for (;;) {
        // Stems fill without a word, so it looks at times.
        wake_.wait_for(lock, more ? std::chrono::milliseconds(0) : options_.delay,
                       [&] { return stopping_ || changes_ > handled_; });
        const bool waits = !more && changes_ > handled_;
        const auto due = std::max(notBefore, Clock::now() + (waits ? options_.delay : std::chrono::milliseconds(0)));
        wake_.wait_until(lock, due, [&] { return stopping_ || atOnce_ || waitingForFlush_ > 0; });
        atOnce_ = false;
        const bool last = stopping_;
        const auto number = changes_;
        std::optional<Task> task;
        if (state_)
            task.emplace(*state_, session_, savedRevision_, number);
        lock.unlock();

        Result<bool> done(true);
        if (!task || !isNeeded(*task))
            removeFile();
        else
            done = write(*task);
        task.reset(); // what it holds last is freed outside the lock
        const bool failedBefore = !last_.ok();
        Result<void> outcome = done ? Result<void>() : done.error();
        if (options_.statusChanged && failedBefore != !outcome.ok())
            options_.statusChanged(outcome ? std::nullopt : std::optional(outcome.error()));

        lock.lock();
        last_ = std::move(outcome);
        notBefore = Clock::now() + (last_.ok() ? Clock::duration(0) : Clock::duration(retryAfter));
        more = done && !*done;
        if (!more)
            handled_ = number;
        idle_.notify_all();
        if (last && !more)
            return;
    }
}

Result<bool> Autosave::write(const Task &task)
{
    const auto version = task.version();
    if (storage_ && version == written_)
        return true;
    std::error_code error;
    if (storage_ && !fs::exists(storage_->path(), error) && !error) { // somebody tidied up
        writer_.reset();
        storage_.reset();
    }
    if (!storage_) {
        if (auto opened = openFile(task); !opened)
            return opened.error();
    }
    detail::SessionWriter::Options options;
    options.mostBytes = bytesAtOnce;
    options.embedsFiles = false;
    if (task.session) {
        options.sessionPath = task.session->path();
        options.isElsewhere = [&](const MadeSamples &store) { return task.session->has(store); };
    }
    const auto written = writer_->write(task.state, options, {}, {});
    if (!written)
        return written.error();
    if (written->complete)
        written_ = version;
    return written->complete;
}

Result<void> Autosave::openFile(const Task &task)
{
    std::error_code error;
    if (fs::create_directories(options_.folder, error); !error)
        fs::permissions(options_.folder, fs::perms::owner_all, error); // what is in it is nobody else's business
    const auto path = options_.folder /
                      (std::to_string(task.state.documentId) + "-" + std::to_string(newUniqueId()) + recoverySuffix);
    auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    auto storage = detail::SessionStorage::create(path, true, std::move(*lock));
    if (!storage)
        return storage.error();
    storage_ = std::move(*storage);
    (void)storage_->useForSaving()->run("PRAGMA synchronous = NORMAL");
    writer_ = std::make_unique<detail::SessionWriter>(storage_);
    return {};
}

/// Stores of a document that was recovered may go on reading from it.
void Autosave::removeFile()
{
    if (!storage_)
        return;
    const auto path = storage_->path();
    removeRecoveryFile(path);
    writer_.reset();
    storage_.reset();
    written_ = {};
}

} // namespace partita
