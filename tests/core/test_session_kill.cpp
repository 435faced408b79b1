// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits, saves and autosaves is killed again and again: PARTITA_TEST_KILLS times (12), and must not lose more
// than the edits of the last PARTITA_TEST_MOST_LOST_MS (2000).
#include <QtTest>

#include <QTemporaryDir>

#include <csignal>
#include <ctime>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/session/recovery.h"
#include "core/session/session_storage.h"
#include "test_environment.h"
#include "test_session_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr std::int64_t frames = 40000;
constexpr size_t mostEdits = 10000;

/// When edit n was made; in memory that outlives the process that writes it.
struct EditLog {
    std::int64_t atNs[mostEdits];
    std::int64_t saves;
};

std::int64_t nowNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1000000000 + now.tv_nsec;
}

EditLog *mapLog(const fs::path &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
    if (fd < 0 || ::ftruncate(fd, sizeof(EditLog)) != 0)
        return nullptr;
    void *memory = ::mmap(nullptr, sizeof(EditLog), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    return memory == MAP_FAILED ? nullptr : static_cast<EditLog *>(memory);
}

/// The child: never returns.
[[noreturn]] void editUntilKilled(const fs::path &folder, unsigned seed)
{
    auto *const log = mapLog(folder / "log");
    std::mt19937 random(seed);
    auto state = stateOf(folder / "street.wav");
    if (!log || !state.document.mixture)
        ::_exit(1);
    Autosave autosave({folder / "recovery", std::chrono::milliseconds(1000), {}});
    std::shared_ptr<SessionFile> file;
    std::thread saver;
    std::atomic<bool> saving = false;
    std::shared_ptr<StemStore> filling;
    std::int64_t filled = 0;
    const size_t savesEvery = seed % 3 == 0 ? mostEdits + 10 : seed % 3 == 1 ? 25 : 110; // or never
    for (size_t edit = 1; edit < mostEdits; ++edit) {
        const auto action = random() % 10;
        auto &lanes = state.document.lanes;
        if (action == 0 && lanes.size() < 12) {
            const LaneId id = edit;
            lanes.push_back(laneOf(id, "stem", LaneContent::of(stemOf(soundOf(unsigned(id), frames), folder / "temporary"))));
        } else if (action == 1 && !lanes.empty()) {
            lanes.erase(lanes.begin() + long(random() % lanes.size()));
        } else if (action == 2) {
            state.document.drawn = {0, paintedMask(frames, unsigned(edit))};
        } else if (action == 3 && !filling && lanes.size() < 12) {
            filling = stem(frames, folder / "temporary");
            filled = 0;
            lanes.push_back(laneOf(edit, "filling", LaneContent::of(filling)));
        } else if (filling) {
            const auto samples = soundOf(7, frames);
            (void)filling->write(filled, std::span(samples).subspan(size_t(filled * 2), 8000));
            filled += 4000;
            if (filled == frames) {
                filling->finish();
                filling.reset();
            }
        }
        state.settings["edit"] = std::to_string(edit);
        state.revision = edit;
        autosave.changed(state);
        log->atNs[edit] = nowNs(); // done, as far as the person knows
        if (edit % savesEvery == 10 && !saving) {
            if (saver.joinable())
                saver.join();
            saving = true;
            saver = std::thread([&, state, other = random() % 4 == 0] {
                Result<void> done;
                if (!file || other) {
                    // Under another name as well, sometimes over a file that is there.
                    auto made = SessionFile::create(
                        folder / (file && file->path().filename() == "a.partita" ? "b.partita" : "a.partita"), state,
                        true);
                    done = made ? Result<void>() : made.error();
                    if (made)
                        file = *made;
                } else if (auto saved = file->save(state); !saved) {
                    done = saved.error();
                }
                if (!done)
                    ::_exit(2);
                autosave.saved(file, state.revision);
                ++log->saves;
                saving = false;
            });
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 40));
    }
    ::_exit(3);
}

} // namespace

class TestSessionKill : public QObject {
    Q_OBJECT

    struct Child {
        pid_t pid = -1;
        fs::path folder;
        std::int64_t killAtNs = 0, killedAtNs = 0;
    };
    int saves_ = 0, recoveries_ = 0;

    static Child start(const fs::path &folder, unsigned seed, std::int64_t lifeMs)
    {
        fs::create_directories(folder / "temporary");
        if (!writeRecording(folder / "street.wav", 99, frames))
            return {};
        Child child{::fork(), folder, nowNs() + lifeMs * 1000000};
        if (child.pid == 0) {
            const auto seedText = std::to_string(seed);
            ::execl("/proc/self/exe", "test_session_kill", "--edit", folder.c_str(), seedText.c_str(), nullptr);
            ::_exit(9);
        }
        return child;
    }

    /// Every stem that is finished sounds as it was made.
    static bool soundsRight(const SessionState &state)
    {
        for (const auto &lane : state.document.lanes) {
            const auto wanted = soundOf(lane->name == "stem" ? unsigned(lane->id) : 7u, frames),
                       got = samplesOf(*lane->content);
            for (std::int64_t at = 0; at < frames;) {
                const auto part = lane->content->available(at);
                if (part.empty())
                    break;
                if (got.empty() || !std::equal(got.begin() + part.begin * 2, got.begin() + part.end * 2,
                                               wanted.begin() + part.begin * 2))
                    return false;
                at = part.end;
            }
        }
        return true;
    }

    void examine(const Child &child)
    {
        auto *const log = mapLog(child.folder / "log");
        QVERIFY(log);
        saves_ += int(log->saves);
        const auto deadline = child.killedAtNs - std::int64_t(fromEnvironment("PARTITA_TEST_MOST_LOST_MS", 2000)) * 1000000;
        size_t needed = 0, last = 0;
        for (size_t edit = 1; edit < mostEdits && log->atNs[edit] != 0; ++edit) {
            last = edit;
            needed = log->atNs[edit] <= deadline ? edit : needed;
        }
        ::munmap(log, sizeof(EditLog));

        size_t got = 0;
        fs::path newest;
        for (const char *name : {"a.partita", "b.partita"}) {
            if (!fs::exists(child.folder / name))
                continue;
            auto file = SessionFile::open(child.folder / name, SessionAccess::ReadWrite);
            QVERIFY2(file, file ? "" : file.error().message.c_str());
            const auto verified = (*file)->verify();
            QVERIFY(verified && !verified->damaged);
            const auto loaded = (*file)->load();
            QVERIFY(loaded && !loaded->damaged && loaded->sourceStatus == SourceStatus::Found);
            QVERIFY(soundsRight(loaded->state));
            const auto edit = size_t(std::stoul(loaded->state.settings.at("edit")));
            newest = edit > got ? child.folder / name : newest;
            got = std::max(got, edit);
        }
        const auto recoverable = listRecoverable(child.folder / "recovery");
        QVERIFY(recoverable.size() <= 1);
        for (const auto &document : recoverable) {
            QVERIFY2(!document.error, document.error ? document.error->message.c_str() : "");
            auto recovered = recoverDocument(document.file, {child.folder / "recovery", std::chrono::milliseconds(1000), {}});
            QVERIFY2(recovered, recovered ? "" : recovered.error().message.c_str());
            QVERIFY(!recovered->loaded.damaged);
            QVERIFY(soundsRight(recovered->loaded.state));
            // What is offered for a session is not older than that. (Killed right after "save as": for the old name.)
            const auto edit = size_t(std::stoul(recovered->loaded.state.settings.at("edit")));
            QVERIFY2(edit >= got || document.sessionPath != newest,
                     qPrintable(QString("offered %1, saved %2").arg(edit).arg(got)));
            got = std::max(got, edit);
            auto db = detail::Connection::open(document.file, detail::Connection::Mode::ReadOnly);
            QVERIFY(db);
            detail::Statement check(**db, "PRAGMA integrity_check");
            QVERIFY(check.next() && check.text(0) == "ok");
            ++recoveries_;
        }
        QVERIFY2(got >= needed, qPrintable(QString("edit %1 of %2 is there, %3 is wanted").arg(got).arg(last).arg(needed)));
    }

private Q_SLOTS:
    void survives()
    {
        const int kills = fromEnvironment("PARTITA_TEST_KILLS", 12), together = 4;
        std::random_device device;
        const auto seed = device();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        QTemporaryDir root;
        for (int done = 0; done < kills;) {
            std::vector<Child> children;
            for (int i = 0; i < together && done < kills; ++i, ++done) {
                const auto folder = fs::path(root.path().toStdString()) / std::to_string(done);
                children.push_back(start(folder, random(), 50 + random() % 4500));
                QVERIFY(children.back().pid > 0);
            }
            std::sort(children.begin(), children.end(),
                      [](const Child &a, const Child &b) { return a.killAtNs < b.killAtNs; });
            for (auto &child : children) {
                while (nowNs() < child.killAtNs)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                child.killedAtNs = nowNs();
                ::kill(child.pid, SIGKILL);
            }
            for (const auto &child : children) {
                int status = 0;
                QCOMPARE(::waitpid(child.pid, &status, 0), child.pid);
                QVERIFY2(WIFSIGNALED(status), qPrintable(QString("ended by itself: %1").arg(WEXITSTATUS(status))));
                examine(child);
                if (QTest::currentTestFailed())
                    return;
                fs::remove_all(child.folder);
            }
        }
        qInfo("%d kills, %d saves before them, %d documents recovered", kills, saves_, recoveries_);
        QVERIFY(kills < 10 || (saves_ > 0 && recoveries_ > 0));
    }
};

int main(int argc, char **argv)
{
    if (argc == 4 && std::string(argv[1]) == "--edit")
        editUntilKilled(argv[2], unsigned(std::stoul(argv[3])));
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many kills take longer than QtTest's 5 minutes
    QCoreApplication app(argc, argv);
    TestSessionKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_session_kill.moc"
