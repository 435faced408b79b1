// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "tests/app/test_window_fakes.h"

using namespace partita;
using namespace partita::test;

class TestWindowSession : public QObject {
    Q_OBJECT
    static constexpr std::int64_t frames = 44100 * 12;
    static constexpr int limit = 60'000; // milliseconds, for machines that are busy
    QTemporaryDir folder_;
    std::unique_ptr<JobRunner> runner_;
    std::shared_ptr<FakeModel> model_;
    std::unique_ptr<DocumentSession> session_;
    std::unique_ptr<SessionLog> log_;

    const std::vector<LanePtr> &lanes() const { return session_->document().lanes(); }
    std::uint64_t separate(const QStringList &queries, std::optional<LaneId> target = {}, FrameRange span = {})
    {
        SeparationOrder order;
        order.target = target;
        order.queries = queries;
        order.span = span;
        order.model = model_;
        order.options.workers = 1;
        order.options.longestSpanFrames = 32; // many spans and chunks
        order.options.chunkSamples = 1 << 12;
        order.folder = folder_.path().toStdString();
        return session_->separate(order);
    }
    std::vector<QString> names() const
    {
        std::vector<QString> all;
        for (const auto &lane : lanes())
            all.push_back(QString::fromStdString(lane->name));
        return all;
    }
    using Names = std::vector<QString>;

private Q_SLOTS:
    void init()
    {
        runner_ = std::make_unique<JobRunner>();
        model_ = std::make_shared<FakeModel>();
        session_ = std::make_unique<DocumentSession>("/music/noise.wav", noiseStore(frames), *runner_);
        log_ = std::make_unique<SessionLog>(*session_);
    }
    void cleanup()
    {
        log_.reset();
        session_.reset();
        runner_.reset();
    }

    void lanesComeAtOnceAndFill()
    {
        model_->fakeEstimator().millisecondsPerCall = 5;
        QSignalSpy started(session_.get(), &DocumentSession::separationStarted);
        const auto number = separate({"voice", "hiss"}, {}, {44100, 44100 * 10});
        QVERIFY(session_->separates());
        QVERIFY(lanes().empty()); // never within the call
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, limit);
        QCOMPARE(names(), (Names{"voice", "hiss", "rest"}));
        QCOMPARE(session_->defaultTarget(), lanes()[2]->id);
        QVERIFY(session_->progressOf(lanes()[0]->id).has_value());
        QVERIFY(lanes()[0]->colourIndex != lanes()[1]->colourIndex);
        QCOMPARE(session_->history().edits().size(), size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(log_->progress > 0 && log_->progress < 1, limit);

        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->state == JobState::Done);
        QVERIFY(log_->endOf(number)->lanesStay);
        QVERIFY(!session_->separates());
        QVERIFY(!session_->progressOf(lanes()[0]->id));
        QVERIFY(lanes()[0]->provenance.found);
        QVERIFY(log_->messages.empty());
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
    }

    void whatIsNotHeardIsSaid()
    {
        model_->fakeEstimator().presence = 0;
        const auto number = separate({"voice", "hiss"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QCOMPARE(log_->endOf(number)->notFound, (QStringList{"voice", "hiss"}));
        QCOMPARE(log_->messages.size(), size_t(2));
        QVERIFY(log_->messages[0].first == MessageSeverity::Info);
        QVERIFY(log_->messages[0].second.contains("voice"));
        QCOMPARE(lanes().size(), size_t(3));
    }

    void theResidualIsTakenApartNext()
    {
        separate({"voice"});
        const auto second = separate({"remove the dog"}); // its target is known when its turn comes
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(second), limit);
        QCOMPARE(names(), (Names{"voice", "without dog", "dog"}));
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
        // A name or a colour is not given twice.
        session_->setGain(lanes()[1]->id, -6);
        const auto third = separate({"voice"}, lanes()[1]->id);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(third), limit);
        QCOMPARE(lanes()[1]->gainDb, -6.0); // they sound as what they replace
        QCOMPARE(lanes()[2]->gainDb, -6.0);
        QCOMPARE(names(), (Names{"voice", "voice 2", "rest", "dog"}));
        QVERIFY(lanes()[0]->colourIndex != lanes()[1]->colourIndex);
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
        session_->goTo(0);
        QVERIFY(lanes().empty());
        session_->goTo(4);
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
    }

    void cancellingWhileItFillsTakesItBack()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto number = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->progress > 0, limit);
        session_->cancelSeparation(number);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->state == JobState::Cancelled);
        QVERIFY(!log_->endOf(number)->lanesStay);
        QVERIFY(lanes().empty());
        QVERIFY(log_->messages.empty()); // it is what was asked for

        session_->redo(); // what is only partly filled does not come back
        QVERIFY(lanes().empty() && session_->history().edits().empty());

        model_->fakeEstimator().millisecondsPerCall = 0;
        const auto again = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(again), limit);
        QVERIFY(log_->endOf(again)->state == JobState::Done);
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
    }

    void cancellingBeforeTheLanesAreThere()
    {
        const auto number = separate({"voice"});
        const auto other = separate({"hiss"});
        session_->cancelSeparation(number);
        QVERIFY(log_->endOf(number));
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(other), limit);
        QCOMPARE(names(), (Names{"hiss", "rest"}));
    }

    void cancellingFromTheListOfJobsIsTheSame()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto number = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->progress > 0, limit);
        QCOMPARE(runner_->statuses().size(), size_t(1));
        QVERIFY(QString::fromStdString(runner_->statuses()[0].title).contains("noise.wav"));
        runner_->cancel(runner_->statuses()[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(lanes().empty());
        QVERIFY(runner_->statuses().empty());
    }

    void cancellingTakesThoseAlongThatBuildOnIt()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto first = separate({"voice"});
        const auto second = separate({"hiss"});
        QTRY_COMPARE_WITH_TIMEOUT(lanes().size(), size_t(3), limit);
        session_->cancelSeparation(first);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(first) && log_->endOf(second), limit);
        QVERIFY(log_->endOf(second)->state == JobState::Cancelled);
        QVERIFY(lanes().empty());
        QCOMPARE(session_->history().index(), size_t(0));
        QVERIFY(!session_->separates());
    }

    void whatWasEditedMeanwhileStays()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto number = separate({"voice"});
        QTRY_COMPARE_WITH_TIMEOUT(lanes().size(), size_t(2), limit);
        session_->rename(lanes()[0]->id, "singer");
        session_->cancelSeparation(number);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->lanesStay);
        QCOMPARE(names(), (Names{"singer", "rest"}));
        QCOMPARE(log_->messages.size(), size_t(1));
        QVERIFY(log_->messages[0].first == MessageSeverity::Info);
        session_->goTo(0);
        QVERIFY(lanes().empty());
    }

    void undoingWhileItRunsCancels()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto number = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->progress > 0, limit);
        session_->undo();
        QVERIFY(lanes().empty());
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->state == JobState::Cancelled);
        QVERIFY(log_->messages.empty());
        QVERIFY(!session_->history().canRedo());
    }

    void undoingMoreThanWhatRunsKeepsTheRest()
    {
        const auto first = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(first), limit);
        model_->fakeEstimator().millisecondsPerCall = 50;
        const auto second = separate({"hiss"});
        QTRY_COMPARE_WITH_TIMEOUT(lanes().size(), size_t(3), limit);
        session_->goTo(0);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(second), limit);
        QVERIFY(log_->endOf(second)->state == JobState::Cancelled);
        session_->goTo(99);
        QCOMPARE(names(), (Names{"voice", "rest"}));
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
    }

    void deletingOneLaneDoesNotCancel()
    {
        model_->fakeEstimator().millisecondsPerCall = 5;
        const auto number = separate({"voice", "hiss"});
        QTRY_COMPARE_WITH_TIMEOUT(lanes().size(), size_t(3), limit);
        session_->remove(lanes()[1]->id);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->state == JobState::Done);
        session_->undo();
        QVERIFY(lanes()[1]->provenance.found); // what was found out reaches lanes that undo brings back
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
    }

    void failuresAreSaidAndTakenBack()
    {
        model_->fakeEstimator().failOnCall = 4;
        const auto number = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->state == JobState::Failed);
        QVERIFY(lanes().empty());
        QCOMPARE(log_->messages.size(), size_t(1));
        QVERIFY(log_->messages[0].first == MessageSeverity::Error);
        QVERIFY(log_->messages[0].second.contains("fake network"));
    }

    void whatIsNotUnderstoodMakesNoLane()
    {
        const auto number = separate({"zither"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        QVERIFY(log_->endOf(number)->error->code == ErrorCode::UnknownSound);
        QVERIFY(lanes().empty());
        QCOMPARE(session_->history().edits().size(), size_t(0));
        model_.reset();
        const auto without = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(without), limit);
        QVERIFY(log_->endOf(without)->state == JobState::Failed);
    }

    void theMixtureBesideLanesIsSaidToBeLouder()
    {
        const auto first = separate({"voice"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(first), limit);
        const auto second = separate({"hiss"}, 0);
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(second), limit);
        QCOMPARE(names(), (Names{"voice", "rest", "hiss", "rest 2"}));
        QCOMPARE(log_->messages.size(), size_t(1));
    }

    void closingWhileItRuns()
    {
        model_->fakeEstimator().millisecondsPerCall = 50;
        separate({"voice"});
        separate({"hiss"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->progress > 0, limit);
        session_.reset();
        const auto before = log_->ends.size();
        QTRY_VERIFY_WITH_TIMEOUT(runner_->statuses().empty(), limit);
        QCOMPARE(log_->ends.size(), before);
        // And the runner while a job runs.
        session_ = std::make_unique<DocumentSession>("/music/noise.wav", noiseStore(frames), *runner_);
        separate({"voice"});
        QTRY_COMPARE_WITH_TIMEOUT(lanes().size(), size_t(2), limit);
        session_.reset();
        runner_.reset();
    }

    void editsAreStepsAndErrorsAreSaid()
    {
        const auto number = separate({"voice", "hiss"});
        QTRY_VERIFY_WITH_TIMEOUT(log_->endOf(number), limit);
        const auto voice = lanes()[0]->id, hiss = lanes()[1]->id, rest = lanes()[2]->id;
        QSignalSpy changes(session_.get(), &DocumentSession::lanesChanged), history(session_.get(), &DocumentSession::historyChanged);
        const auto steps = [&] { return session_->history().index(); };
        for (const double gain : {-1.0, -2.0, -3.0}) // one gesture
            session_->setGain(voice, gain);
        session_->endGesture();
        QCOMPARE(steps(), size_t(2));
        session_->setGain(voice, -4);
        QCOMPARE(steps(), size_t(3));
        QCOMPARE(changes.size(), 4);
        QCOMPARE(history.size(), 4);
        session_->setMute(voice, true);
        session_->setMute(voice, false); // a step too: each is a key press
        QCOMPARE(steps(), size_t(5));
        session_->setSolo(hiss, true);
        session_->setPan(hiss, -0.5);
        session_->setColour(hiss, 5);
        session_->rename(hiss, "  air ");
        session_->duplicate(hiss);
        QCOMPARE(names(), (Names{"voice", "air", "air copy", "rest"}));
        session_->reorder(rest, 0);
        session_->remove(lanes()[3]->id);
        QCOMPARE(names(), (Names{"rest", "voice", "air"}));
        session_->moveTimeSpan(voice, rest, {1000, 2000});
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
        session_->merge(voice, hiss);
        QCOMPARE(names(), (Names{"rest", "voice"}));
        QVERIFY(differenceFromMixture(session_->document()) <= 1e-6);
        QVERIFY(log_->messages.empty());

        session_->rename(voice, "   ");
        session_->merge(voice, voice);
        session_->moveTimeSpan(voice, rest, {-20, -10});
        session_->remove(hiss);
        QCOMPARE(log_->messages.size(), size_t(4));
        QVERIFY(log_->messages[0].first == MessageSeverity::Error && !log_->messages[0].second.isEmpty());
        const auto last = steps();
        session_->goTo(1);
        QCOMPARE(names(), (Names{"voice", "hiss", "rest"}));
        session_->goTo(last);
        QCOMPARE(names(), (Names{"rest", "voice"}));
    }

    void filesThatCannotBeOpened()
    {
        const auto corrupt = folder_.filePath("corrupt.wav");
        std::ofstream(corrupt.toStdString()) << "RIFF, but no more than that";
        for (const auto &path : {corrupt, folder_.filePath("missing.flac")}) {
            std::optional<Result<std::unique_ptr<DocumentSession>>> opened;
            DocumentSession::open(path, *runner_, this, [&](auto session) { opened.emplace(std::move(session)); });
            QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), limit);
            QVERIFY(!opened->ok());
            QVERIFY(opened->error().message.find(QFileInfo(path).fileName().toStdString()) != std::string::npos);
        }
    }

    void aFileIsOpened()
    {
        std::unique_ptr<DocumentSession> opened;
        DocumentSession::open(PARTITA_SOURCE_DIR "/packaging/demo/demo.flac", *runner_, this, [&](auto session) {
            QVERIFY(session.ok());
            opened = std::move(*session);
        });
        QTRY_VERIFY_WITH_TIMEOUT(opened, limit);
        QCOMPARE(opened->name(), QString("demo.flac"));
        QCOMPARE(opened->view().frames(), opened->document().mixture()->frames());
        QVERIFY(opened->view().frames() > 0);
        QCOMPARE(opened->defaultTarget(), LaneId(0));
    }
};

QTEST_MAIN(TestWindowSession)
#include "test_window_session.moc"
