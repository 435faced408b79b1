// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/session/recovery.h"
#include "core/session/session_storage.h"
#include "test_session_folder.h"

using namespace partita;
using namespace partita::test;

class TestSessionAutosave : public QObject, SessionFolder {
    Q_OBJECT

    fs::path recovery_;

    AutosaveOptions options() const { return {recovery_, std::chrono::milliseconds(20), {}}; }
    std::vector<fs::path> files() const
    {
        std::vector<fs::path> found;
        if (fs::exists(recovery_)) {
            for (const auto &entry : fs::directory_iterator(recovery_)) {
                if (entry.path().extension() == recoverySuffix)
                    found.push_back(entry.path());
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        recovery_ = folder_ / "recovery";
    }

    void recoversWhatWasNeverSaved()
    {
        auto state = fullState(recording_, temporary_);
        {
            Autosave autosave(options());
            OK(autosave.flush());
            QVERIFY(files().empty());
            autosave.changed(state);
            QTRY_COMPARE_WITH_TIMEOUT(files().size(), size_t(1), 20000);
            state.settings["zoom"] = "7";
            ++state.revision;
            autosave.changed(state);
            OK(autosave.flush());
            QVERIFY(listRecoverable(recovery_).empty()); // we live
        }
        const auto found = listRecoverable(recovery_);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found[0].error);
        QCOMPARE(found[0].sourcePath, recording_);
        QVERIFY(found[0].sessionPath.empty());
        QCOMPARE(found[0].lanes, 3);
        QVERIFY(std::abs(found[0].changedSeconds - std::time(nullptr)) < 60);
        {
            auto recovered = recoverDocument(found[0].file, options());
            OK(recovered);
            QVERIFY(sameDocument(recovered->loaded.state, state));
            QVERIFY(!recovered->session && !recovered->sessionError);
            QVERIFY(!recoverDocument(found[0].file, options())); // another window
            // It goes on in the same file, and is recovered once more.
            auto more = recovered->loaded.state;
            more.document.lanes.push_back(laneOf(20, "new", LaneContent::of(stemOf(soundOf(8, frames), temporary_))));
            ++more.revision;
            state.document.lanes.push_back(more.document.lanes.back());
            ++state.revision;
            recovered->autosave->changed(more);
            OK(recovered->autosave->flush());
            QCOMPARE(files().size(), size_t(1));
        }
        {
            auto recovered = recoverDocument(found[0].file, options());
            OK(recovered);
            QVERIFY(sameDocument(recovered->loaded.state, state));
            // Saved: the file goes, and the document that read from it still sounds.
            auto file = SessionFile::create(folder_ / "a.partita", recovered->loaded.state);
            OK(file);
            recovered->autosave->saved(*file, recovered->loaded.state.revision);
            OK(recovered->autosave->flush());
            QVERIFY(files().empty());
            QVERIFY(sameDocument(recovered->loaded.state, state));
        }
        state = {};
        QVERIFY(files().empty());
    }

    void savedSessionKeepsItsSamples()
    {
        const auto path = folder_ / "a.partita";
        auto state = fullState(recording_, temporary_);
        {
            std::shared_ptr<SessionFile> file = *SessionFile::create(path, state);
            Autosave autosave(options());
            autosave.changed(state);
            autosave.saved(file, state.revision);
            OK(autosave.flush());
            QVERIFY(files().empty());
            // A new name and a new stem; the old stems stay where they are.
            auto lane = std::make_shared<Lane>(*state.document.lanes[0]);
            lane->name = "Wolf";
            state.document.lanes[0] = lane;
            state.document.lanes.push_back(laneOf(20, "new", LaneContent::of(stemOf(soundOf(8, frames), temporary_))));
            ++state.revision;
            autosave.changed(state);
            OK(autosave.flush());
            QCOMPARE(numberIn(files().at(0), "SELECT count(*) FROM store WHERE elsewhere = 1"), 2);
            QCOMPARE(numberIn(files().at(0), "SELECT count(*) FROM chunk"), 4);
        }
        const auto found = listRecoverable(recovery_);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].sessionPath, path);
        {
            auto recovered = recoverDocument(found[0].file, options());
            OK(recovered);
            QVERIFY(!recovered->loaded.damaged);
            QVERIFY(recovered->session && recovered->session->access() == SessionAccess::ReadWrite);
            QVERIFY(sameDocument(recovered->loaded.state, state));
            OK(recovered->session->save(recovered->loaded.state));
            // Killed before the recovery file was removed: the session has it all, so nothing is offered.
            recovered->autosave.reset();
        }
        QCOMPARE(files().size(), size_t(1));
        QVERIFY(listRecoverable(recovery_).empty());
        QVERIFY(files().empty());
        QVERIFY(sameDocument((*(*SessionFile::open(path, SessionAccess::ReadOnly))->load()).state, state));
    }

    void withoutItsSessionTheRestIsThere()
    {
        const auto path = folder_ / "a.partita";
        auto state = fullState(recording_, temporary_);
        {
            std::shared_ptr<SessionFile> file = *SessionFile::create(path, state);
            Autosave autosave(options());
            autosave.saved(file, state.revision);
            state.document.lanes.push_back(laneOf(20, "new", LaneContent::of(stemOf(soundOf(8, frames), temporary_))));
            ++state.revision;
            autosave.changed(state);
        } // writes at the end
        fs::remove(path);
        const auto found = listRecoverable(recovery_);
        QCOMPARE(found.size(), size_t(1));
        auto recovered = recoverDocument(found[0].file, options());
        OK(recovered);
        QVERIFY(recovered->sessionError && !recovered->session);
        QCOMPARE(recovered->loaded.damagedLanes, (std::vector<LaneId>{1, 3, 7}));
        QCOMPARE(recovered->loaded.state.document.lanes.size(), size_t(4));
        QVERIFY(sameLane(*recovered->loaded.state.document.lanes[3], *state.document.lanes[3]));
        recovered->autosave->discard();
    }

    void stemsFillWithoutAWord()
    {
        auto state = stateOf(recording_);
        const auto store = stem(frames, temporary_);
        state.document.lanes = {laneOf(1, "dog", LaneContent::of(store))};
        const auto samples = soundOf(5, frames);
        {
            Autosave autosave(options());
            autosave.changed(state);
            OK(autosave.flush());
            QVERIFY(store->write(0, std::span(samples).first(80000)));
            QTRY_COMPARE_WITH_TIMEOUT(numberIn(files().at(0), "SELECT count(*) FROM chunk"), 2, 20000);
        }
        {
            auto recovered = recoverDocument(files().at(0), options());
            OK(recovered);
            QCOMPARE(recovered->loaded.unfinishedLanes, std::vector<LaneId>{1});
            const auto &content = recovered->loaded.state.document.lanes[0]->content;
            QVERIFY(content->available(0) == (FrameRange{0, 40000}));
            QVERIFY(samplesOf(*content) == samplesOf(*store));
            // Saved and recovered again it is the same.
            OK(recovered->autosave->flush());
        }
        auto recovered = recoverDocument(files().at(0), options());
        OK(recovered);
        QVERIFY(samplesOf(*recovered->loaded.state.document.lanes[0]->content) == samplesOf(*store));
    }

    void discards()
    {
        {
            Autosave autosave(options());
            autosave.changed(fullState(recording_, temporary_));
            OK(autosave.flush());
            autosave.discard();
            QVERIFY(files().empty());
        }
        QVERIFY(files().empty());
        {
            Autosave autosave(options());
            autosave.changed(fullState(recording_, temporary_));
        }
        QCOMPARE(files().size(), size_t(1));
        discardRecovery(files().at(0));
        QVERIFY(files().empty());
        QCOMPARE(namesIn(recovery_), std::vector<std::string>());
    }

    void saysWhenItCannot()
    {
        std::atomic<int> failures = 0, recoveries = 0;
        auto with = options();
        with.statusChanged = [&](const std::optional<Error> &error) { ++(error ? failures : recoveries); };
        std::ofstream(recovery_) << "a file where the folder should be";
        Autosave autosave(with);
        autosave.changed(fullState(recording_, temporary_));
        const auto failed = autosave.flush();
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.empty());
        QCOMPARE(failures.load(), 1);
        fs::remove(recovery_);
        OK(autosave.flush().ok() ? Result<void>() : [&] { // at the next try
            for (int i = 0; i < 400 && recoveries == 0; ++i)
                QTest::qWait(50);
            return autosave.flush();
        }());
        autosave.changed(fullState(recording_, temporary_));
        OK(autosave.flush());
        QCOMPARE(failures.load(), 1);
        QCOMPARE(recoveries.load(), 1);
        QCOMPARE(files().size(), size_t(1));
        // Somebody tidies up: another file is begun.
        fs::remove(files().at(0));
        autosave.changed(fullState(recording_, temporary_));
        OK(autosave.flush());
        QCOMPARE(files().size(), size_t(1));
    }

    void brokenFilesAreSaid()
    {
        fs::create_directory(recovery_);
        std::ofstream(recovery_ / ("empty" + std::string(recoverySuffix)));
        std::ofstream(recovery_ / ("broken" + std::string(recoverySuffix))) << std::string(5000, 'x');
        std::ofstream(recovery_ / "other.txt") << "x";
        const auto found = listRecoverable(recovery_);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].error);
        QVERIFY(!recoverDocument(found[0].file, options()));
        QCOMPARE(files().size(), size_t(1));
        QVERIFY(listRecoverable(folder_ / "none").empty());
    }
};

QTEST_GUILESS_MAIN(TestSessionAutosave)
#include "test_session_autosave.moc"
