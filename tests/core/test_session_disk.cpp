// SPDX-License-Identifier: GPL-3.0-or-later
// A session file among other programs, under any name, on a disk that is full, read-only or damaged.
#include <atomic>
#include <csignal>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "test_file_size_limit.h"
#include "test_session_folder.h"

using namespace partita;
using namespace partita::test;

class TestSessionDisk : public QObject, SessionFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }

    void tellsTheSecond()
    {
        const auto state = fullState(recording_, temporary_);
        auto file = *SessionFile::create(path_, state);
        const auto holder = SessionFile::holder(path_);
        QVERIFY(holder && holder->process == ::getpid() && std::abs(holder->sinceSeconds - std::time(nullptr)) < 60);
        fs::create_symlink(path_, folder_ / "link.partita");
        for (const auto &name : {path_, folder_ / "link.partita"}) {
            const auto second = SessionFile::open(name, SessionAccess::ReadWrite);
            QVERIFY(!second && second.error().code == ErrorCode::PermissionDenied);
            QVERIFY(second.error().message.find(std::to_string(::getpid())) != std::string::npos);
        }
        // Another process too, which may read, also while the first saves.
        const pid_t child = ::fork();
        if (child == 0) {
            const bool told = !SessionFile::open(path_, SessionAccess::ReadWrite);
            const auto other = SessionFile::open(path_, SessionAccess::ReadOnly);
            ::_exit(told && other && (*other)->load() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        auto reader = *SessionFile::open(path_, SessionAccess::ReadOnly);
        auto read = *reader->load();
        OK(file->save(state));
        QCOMPARE(reader->save(read.state).error().code, ErrorCode::PermissionDenied);

        // The stores of a document keep the lock after the session is gone; then it is free.
        auto loaded = *file->load();
        file.reset();
        QVERIFY(!SessionFile::open(path_, SessionAccess::ReadWrite));
        loaded = {};
        OK(SessionFile::open(path_, SessionAccess::ReadWrite));
        QVERIFY(!SessionFile::holder(path_));
    }

    void locksOfTheDeadDoNotCount()
    {
        OK(SessionFile::create(path_, fullState(recording_, temporary_)));
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto file = SessionFile::open(path_, SessionAccess::ReadWrite);
            (void)!::write(ready[1], file ? "y" : "n", 1);
            for (;;)
                ::pause();
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        const auto holder = SessionFile::holder(path_);
        QVERIFY(holder && holder->process == child);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        QVERIFY(!SessionFile::holder(path_));
        OK(SessionFile::open(path_, SessionAccess::ReadWrite));
    }

    void readsWhileItSaves()
    {
        auto state = fullState(recording_, temporary_);
        auto file = *SessionFile::create(path_, state);
        auto loaded = *file->load();
        std::atomic<bool> stop = false;
        std::atomic<int> reads = 0, wrong = 0;
        std::vector<std::thread> readers;
        for (unsigned r = 0; r < 3; ++r) {
            readers.emplace_back([&, r] {
                std::mt19937 random(r);
                const auto &content = *loaded.state.document.lanes[0]->content;
                const auto expected = soundOf(1, frames);
                while (!stop) {
                    const auto from = randomBetween(random, 0, frames - 1000);
                    const auto got = samplesOf(content, from, 1000);
                    wrong += !std::equal(got.begin(), got.end(), expected.begin() + from * 2,
                                         expected.begin() + (from + 1000) * 2);
                    ++reads;
                }
            });
        }
        for (unsigned i = 0; i < 5; ++i) {
            auto more = loaded.state;
            more.document.lanes.push_back(
                laneOf(50 + i, "more", LaneContent::of(stemOf(soundOf(100 + i, frames), temporary_))));
            OK(file->save(more));
        }
        QTRY_VERIFY_WITH_TIMEOUT(reads > 20, 60000);
        stop = true;
        for (auto &reader : readers)
            reader.join();
        QCOMPARE(wrong.load(), 0);
    }

    void cancelledOrFullItIsAsBefore_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("cancelled") << false;
        QTest::newRow("full disk") << true;
    }
    void cancelledOrFullItIsAsBefore()
    {
        QFETCH(bool, full);
        auto state = stateOf(recording_);
        state.document.lanes = {laneOf(1, "dog", LaneContent::of(stemOf(soundOf(1, frames), temporary_)))};
        auto file = *SessionFile::create(path_, state);
        const auto before = bytesOf(path_);
        auto more = state;
        const auto big = soundOf(2, 40 * frames); // far more than SQLite's cache holds
        const auto source = folder_ / "long.wav";
        for (LaneId id = 2; id < 20; ++id)
            more.document.lanes.push_back(
                laneOf(id, "more", LaneContent::of(stemOf(soundOf(unsigned(id), frames), temporary_))));
        const auto free = full ? std::make_unique<FileSizeLimit>(before.size() + 9000000) : nullptr;
        std::stop_source stop;
        const auto saved = file->save(more, [&](double done) {
            if (!full && done > 0.9)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, full ? ErrorCode::NoSpace : ErrorCode::Cancelled);
        QVERIFY(bytesOf(path_) == before);
        QCOMPARE(namesIn(folder_),
                 (std::vector<std::string>{".street.partita.lock", "street.partita", "street.wav", "temporary"}));
        // The same for a new name, where nothing appears; a smaller change is saved after all.
        std::stop_source again;
        const auto other = SessionFile::create(folder_ / "new.partita", more, false, nullptr, [&](double done) {
            if (!full && done > 0.9)
                again.request_stop();
        }, again.get_token());
        QVERIFY(!other);
        QCOMPARE(other.error().code, full ? ErrorCode::NoSpace : ErrorCode::Cancelled);
        QVERIFY(!full || other.error().message.find("new.partita") != std::string::npos);
        QCOMPARE(namesIn(folder_),
                 (std::vector<std::string>{".street.partita.lock", "street.partita", "street.wav", "temporary"}));
        state.settings["zoom"] = "2";
        OK(file->save(state));
        QVERIFY(sameDocument(loadAgain(path_)->state, state));
    }

    void namesAndFolders()
    {
        const auto state = fullState(recording_, temporary_);
        const auto folder = folder_ / "\xE9\x9F\xB3\xE6\xA5\xBD \xF0\x9F\x8E\xBB";
        fs::create_directory(folder);
        const auto longName = std::string(200, 'x') + "\xC3\xBC \"a'b%20.partita"; // with the lock's name close to the limit
        for (const auto &name : {std::string("Stra\xC3\x9F"
                                             "e.partita"),
                                 longName, std::string(":memory:"), std::string("file:x?mode=ro")}) {
            {
                auto file = SessionFile::create(folder / name, state);
                OK(file);
                OK((*file)->save(state));
            }
            const auto loaded = loadAgain(folder / name);
            OK(loaded);
            QVERIFY(sameDocument(loaded->state, state));
        }
        QCOMPARE(namesIn(folder).size(), size_t(4));
        QCOMPARE(SessionFile::open(folder / "none.partita", SessionAccess::ReadWrite).error().code, ErrorCode::NotFound);
        QCOMPARE(SessionFile::open(folder / "none.partita", SessionAccess::ReadOnly).error().code, ErrorCode::NotFound);
        QCOMPARE(namesIn(folder).size(), size_t(4));
        QVERIFY(!SessionFile::open(folder, SessionAccess::ReadOnly));
    }

    void readOnlyFolder()
    {
        const auto folder = folder_ / "archive";
        fs::create_directory(folder);
        const auto state = fullState(recording_, temporary_);
        OK(SessionFile::create(folder / "a.partita", state));
        // Rights do not stop root, so as somebody else.
        const pid_t child = ::fork();
        if (child == 0) {
            ::chmod(root_.path().toLocal8Bit().constData(), 0755);
            fs::permissions(folder, fs::perms(0555));
            fs::permissions(folder / "a.partita", fs::perms(0444));
            if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
                ::_exit(10);
            if (SessionFile::create(folder / "b.partita", state).error().code != ErrorCode::PermissionDenied)
                ::_exit(1);
            const auto write = SessionFile::open(folder / "a.partita", SessionAccess::ReadWrite);
            if (write || write.error().code != ErrorCode::PermissionDenied)
                ::_exit(2);
            const auto read = loadAgain(folder / "a.partita");
            ::_exit(read && sameLane(*read->state.document.lanes[0], *state.document.lanes[0]) ? 0 : 3);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        fs::permissions(folder, fs::perms::owner_all);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("seenAtOnce");
        QTest::newRow("samples changed") << QByteArray(
                                                "UPDATE chunk SET samples = zeroblob(length(samples)) WHERE number = 1 "
                                                "AND store = (SELECT store FROM lane_sum WHERE lane = 3)")
                                         << false;
        QTest::newRow("samples short") << QByteArray("UPDATE chunk SET samples = x'00' WHERE number = 1 AND store = "
                                                     "(SELECT store FROM lane_sum WHERE lane = 3)")
                                       << false;
        QTest::newRow("store gone") << QByteArray(
                                           "DELETE FROM store WHERE id = (SELECT store FROM lane_sum WHERE lane = 3)")
                                    << true;
        QTest::newRow("span gone") << QByteArray("DELETE FROM lane_span WHERE lane = 3") << true;
        QTest::newRow("mask gone") << QByteArray("DELETE FROM mask WHERE id = (SELECT given FROM lane WHERE id = 3)") << true;
    }
    void damaged()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, seenAtOnce);
        const auto state = fullState(recording_, temporary_);
        OK(SessionFile::create(path_, state));
        QVERIFY(change(path_, sql.constData()));
        const auto before = bytesOf(path_);
        {
            auto file = *SessionFile::open(path_, SessionAccess::ReadWrite);
            auto loaded = file->load();
            OK(loaded);
            QCOMPARE(loaded->state.document.lanes.size(), size_t(3));
            QCOMPARE(loaded->damaged, seenAtOnce);
            QVERIFY(sameLane(*loaded->state.document.lanes[1], *state.document.lanes[1])); // the others are whole
            if (seenAtOnce) {
                QCOMPARE(loaded->damagedLanes, std::vector<LaneId>{3});
            } else {
                const auto verified = file->verify();
                OK(verified);
                QVERIFY(verified->damaged);
                QCOMPARE(verified->damagedLanes, std::vector<LaneId>{3});
                std::vector<float> some(2000);
                QVERIFY(loaded->state.document.lanes[0]->content->read(0, some));
                QCOMPARE(loaded->state.document.lanes[0]->content->read(40000, some).error().code, ErrorCode::InvalidData);
            }
            QVERIFY(file->damaged());
            QCOMPARE(file->save(loaded->state).error().code, ErrorCode::InvalidFormat);
            // A copy has all that can be read.
            SaveReport report;
            auto copy = SessionFile::create(folder_ / "copy.partita", loaded->state, false, &report);
            OK(copy);
            QVERIFY(seenAtOnce || report.incompleteLanes == std::vector<LaneId>{3});
            QVERIFY(!(*copy)->verify()->damaged);
            auto again = (*copy)->load();
            QVERIFY(again && !again->damaged);
            if (!seenAtOnce) {
                QCOMPARE(again->unfinishedLanes, std::vector<LaneId>{3});
                QVERIFY(samplesOf(*again->state.document.lanes[0]->content, 70000, 30000) ==
                        samplesOf(*state.document.lanes[0]->content, 70000, 30000));
            }
        }
        QVERIFY(bytesOf(path_) == before);
    }

    void healthyIsVerified()
    {
        auto file = *SessionFile::create(path_, fullState(recording_, temporary_));
        const auto report = file->verify();
        OK(report);
        QVERIFY2(!report->damaged, report->findings.empty() ? "" : report->findings[0].c_str());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(file->verify({}, stop.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSessionDisk)
#include "test_session_disk.moc"
