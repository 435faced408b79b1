// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs, the model in use, the analysis of a selection, lanes as files.
#include <fstream>

#include <QAbstractButton>
#include <QUrl>

#include "app/window/services/edit_texts.h"
#include "app/window/services/lane_file_drag.h"
#include "app/window/services/model_service.h"
#include "app/window/services/prompts.h"
#include "app/window/services/selection_analyser.h"
#include "app/window/services/sound_library.h"
#include "core/document/file_store.h"
#include "tests/app/test_window_fakes.h"

using namespace partita;
using namespace partita::test;

static Result<void> untilStopped(const JobContext &context)
{
    while (!context.stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return Error{ErrorCode::Cancelled, "Stopped."};
}

class TestWindowServices : public QObject {
    Q_OBJECT
    static constexpr int limit = 60'000;
    QTemporaryDir folder_;
    std::unique_ptr<JobRunner> runner_;

    static ModelCatalogue catalogue()
    {
        ModelCatalogue fakes;
        fakes.list = [] { return std::vector<ModelEntry>{{"fake-1", "/models/fake-1"}, {"fake-2", "/models/fake-2"}}; };
        fakes.find = [](const std::string &name) -> Result<ModelEntry> {
            if (name == "none")
                return Error{ErrorCode::NotFound, "There is no model \"none\"."};
            return ModelEntry{name, "/models/" + name};
        };
        fakes.load = [](const std::filesystem::path &, DeviceChoice device) -> Result<std::shared_ptr<const Model>> {
            if (device == DeviceChoice::Cuda)
                return Error{ErrorCode::DeviceUnavailable, "CUDA was asked for, but there is none."};
            return std::shared_ptr<const Model>(std::make_shared<FakeModel>());
        };
        return fakes;
    }

private Q_SLOTS:
    void init() { runner_ = std::make_unique<JobRunner>(); }
    void cleanup() { runner_.reset(); }

    void jobsEndInTheThreadOfTheWindow()
    {
        QThread *const here = QThread::currentThread();
        std::vector<JobStatus> seen;
        connect(runner_.get(), &JobRunner::changed, this, [&](const JobStatus &status) {
            QCOMPARE(QThread::currentThread(), here);
            seen.push_back(status);
        });
        std::optional<Result<int>> answer;
        const auto id = runner_->submitFor<int>(
            JobKind::Short, "Think",
            [here](const JobContext &context) -> Result<int> {
                for (int i = 0; i < 1000; ++i)
                    context.progress({i / 1000.0, -1});
                return QThread::currentThread() != here ? 42 : 0;
            },
            this, [&](Result<int> value) { answer = std::move(value); });
        QVERIFY(!answer); // never within the call
        QCOMPARE(runner_->statuses().size(), size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), limit);
        QCOMPARE(**answer, 42);
        QVERIFY(seen.size() < 100);
        QCOMPARE(seen.back().id, id);
        QVERIFY(seen.back().state == JobState::Done);
        QVERIFY(runner_->statuses().empty());
    }

    void separationsGoOneByOneAndOthersBeside()
    {
        const auto first = runner_->submit(JobKind::Separation, "first", untilStopped);
        const auto second = runner_->submit(JobKind::Separation, "second", untilStopped);
        bool beside = false, cancelled = false;
        runner_->submit(JobKind::Short, "beside", [](const JobContext &) -> Result<void> { return {}; }, this,
                        [&](const JobStatus &) { beside = true; });
        runner_->submit(JobKind::Separation, {}, untilStopped, this,
                        [&](const JobStatus &status) { cancelled = status.state == JobState::Cancelled; });
        QTRY_VERIFY_WITH_TIMEOUT(beside, limit);
        QTRY_VERIFY_WITH_TIMEOUT(runner_->statuses().size() == 2 && runner_->statuses()[0].state == JobState::Running, limit);
        QCOMPARE(runner_->statuses()[0].id, first); // oldest first; what has no title is not listed
        QCOMPARE(runner_->statuses()[1].id, second);
        QVERIFY(runner_->statuses()[1].state == JobState::Waiting);
        runner_->cancel(first);
        QTRY_VERIFY_WITH_TIMEOUT(runner_->statuses().size() == 1 && runner_->statuses()[0].state == JobState::Running, limit);
        runner_->cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(runner_->statuses().empty() && cancelled, limit);
    }

    void nothingIsDeliveredAfterTheEnd()
    {
        int ends = 0;
        auto gone = std::make_unique<QObject>();
        runner_->submit(JobKind::Short, "a", [](const JobContext &) -> Result<void> { return {}; }, gone.get(),
                        [&](const JobStatus &) { ++ends; });
        gone.reset();
        runner_->submit(JobKind::Separation, "b", untilStopped, this, [&](const JobStatus &) { ++ends; });
        runner_->submit(JobKind::Separation, "c", untilStopped, this, [&](const JobStatus &) { ++ends; });
        QTest::qWait(20);
        runner_.reset();
        QTest::qWait(20);
        QCOMPARE(ends, 0);
    }

    void aModelIsLoadedAndAsked()
    {
        ModelService service(*runner_, catalogue());
        QSignalSpy states(&service, &ModelService::stateChanged), entries(&service, &ModelService::entriesChanged);
        service.refreshEntries();
        QTRY_COMPARE_WITH_TIMEOUT(entries.size(), 1, limit);
        QCOMPARE(service.entries().size(), size_t(2));
        QVERIFY(service.state() == ModelService::State::None);

        service.load({}, DeviceChoice::Auto);
        QVERIFY(service.state() == ModelService::State::Loading);
        QVERIFY(!service.model());
        QTRY_VERIFY_WITH_TIMEOUT(service.state() == ModelService::State::Ready, limit);
        QCOMPARE(service.modelName(), QString("fake-1"));
        QVERIFY(service.sounds().contains("voice"));
        QVERIFY(!service.deviceText().isEmpty());
        const auto before = states.size();
        service.load({}, DeviceChoice::Auto); // is there already
        QCOMPARE(states.size(), before);

        SoundLibrary library(*runner_, service, {});
        const Example recording{constantStore(44100, 0.1f), {0, 44100}, "it"};
        std::optional<QueryCheck> check;
        const auto ask = [&](const QStringList &queries) {
            check.reset();
            library.answer(queries, {}, recording, this, [&](const QueryAnswer &answer) { check = answer.check; });
            return QTest::qWaitFor([&] { return check.has_value(); }, limit);
        };
        QVERIFY(ask({"voice", "remove the rain"}));
        QVERIFY(check->ok());
        QVERIFY(ask({"voice", "the dog and a zither"}));
        QVERIFY(check->error->code == ErrorCode::UnknownSound);
        QCOMPARE(check->unknown, QString("zither"));
        QCOMPARE(check->nearest.size(), 3);
        QVERIFY(service.sounds().contains(check->nearest[0]));
        QVERIFY(ask({""}));
        QVERIFY(check->error->code == ErrorCode::InvalidArgument);
        QVERIFY(check->nearest.isEmpty());

        service.load({}, DeviceChoice::Cuda); // never a silent fallback
        QTRY_VERIFY_WITH_TIMEOUT(service.state() == ModelService::State::Failed, limit);
        QVERIFY(!service.model());
        QVERIFY(service.sounds().isEmpty());
        QVERIFY(service.stateText().contains("CUDA"));
        QVERIFY(ask({"voice"}));
        QVERIFY(!check->ok());

        service.load("none", DeviceChoice::Cpu);
        service.load("fake-2", DeviceChoice::Cpu); // the last wins
        QTRY_VERIFY_WITH_TIMEOUT(service.state() == ModelService::State::Ready, limit);
    }

    void theNewestSelectionIsAnalysed()
    {
        SelectionAnalyser analyser(*runner_);
        std::vector<SelectionAnalysis> results;
        QSignalSpy busy(&analyser, &SelectionAnalyser::busyChanged);
        connect(&analyser, &SelectionAnalyser::ready, this, [&](const SelectionAnalysis &analysis) { results.push_back(analysis); });
        const auto tone = std::make_shared<FunctionStore>(44100 * 5, [](std::int64_t f, int) { return toneAt(f, 1000, 44100, 0.5); });
        AnalysisRequest request{{{0, tone}, {7, constantStore(44100 * 5, 0)}}, {0, 1000}, 4096, ChannelView::Sum, 100};
        analyser.request(request);
        for (std::int64_t end = 2000; end <= 88'200; end += 8620) {
            request.selection = {0, end};
            analyser.request(request);
        }
        QVERIFY(analyser.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), size_t(1), limit);
        QCOMPARE(busy.size(), 2);
        const auto &analysis = results[0];
        QCOMPARE(analysis.selection, request.selection);
        QCOMPARE(analysis.curves.size(), size_t(2));
        QCOMPARE(analysis.curves[1].lane, LaneId(7));
        const auto &levels = analysis.curves[0].spectrum.levelDb;
        const auto peak = std::max_element(levels.begin(), levels.end()) - levels.begin();
        QVERIFY(std::abs(double(peak) * analysis.curves[0].spectrum.binHz - 1000) < 20);
        QVERIFY(std::abs(analysis.curves[0].levelsDb[10] - (-9.03)) < 0.1);
        QVERIFY(std::isinf(analysis.curves[1].levelsDb[10]));

        analyser.request(request);
        analyser.clear();
        QVERIFY(!analyser.isBusy());
        QTest::qWait(300);
        QCOMPARE(results.size(), size_t(1));
        { // gone while it computes
            SelectionAnalyser other(*runner_);
            other.request(request);
            QTest::qWait(150);
        }
    }

    void aLaneBecomesAFile()
    {
        DocumentSession session("/music/noise.wav", noiseStore(44100), *runner_);
        SessionLog log(session);
        auto model = std::make_shared<FakeModel>();
        model->fakeEstimator().millisecondsPerCall = 200;
        SeparationOrder order;
        order.queries = QStringList{"voice"};
        order.model = model;
        order.folder = folder_.path().toStdString();
        session.separate(order);
        QTRY_COMPARE_WITH_TIMEOUT(session.document().lanes().size(), size_t(2), limit);
        const auto voice = session.document().lanes()[0]->id;
        QString path;
        {
            LaneFileDrag drag(*runner_, folder_.filePath("cache"));
            QSignalSpy ready(&drag, &LaneFileDrag::ready), failed(&drag, &LaneFileDrag::failed);
            drag.prepare(session.document().snapshot(), voice);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, limit); // still being made
            QTRY_COMPARE_WITH_TIMEOUT(log.ends.size(), size_t(1), limit);

            QVERIFY(!drag.mimeData(session.document().snapshot(), voice));
            drag.prepare(session.document().snapshot(), voice);
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, limit);
            auto mime = drag.mimeData(session.document().snapshot(), voice);
            QVERIFY(mime && mime->hasUrls());
            path = mime->urls()[0].toLocalFile();
            QCOMPARE(QFileInfo(path).fileName(), QString("noise_voice.wav"));
            const auto file = FileStore::open(path.toStdString());
            QVERIFY(file.ok());
            QCOMPARE(all(**file), all(*session.document().lanes()[0]->content));

            drag.prepare(session.document().snapshot(), voice); // at once
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, limit);
            QCOMPARE(drag.mimeData(session.document().snapshot(), voice)->urls()[0].toLocalFile(), path);
            session.rename(voice, "a/b");
            QVERIFY(!drag.mimeData(session.document().snapshot(), voice));
            drag.prepare(session.document().snapshot(), voice);
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, limit);
            QVERIFY(QFile::exists(drag.mimeData(session.document().snapshot(), voice)->urls()[0].toLocalFile()));
            drag.prepare(session.document().snapshot(), 99);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, limit);
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder_.filePath("cache")).isEmpty());
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        const QString left = folder_.filePath("crashed/drag-abcdef"), used = folder_.filePath("crashed/drag-ghijkl");
        QVERIFY(QDir().mkpath(left) && QDir().mkpath(used));
        std::ofstream((left + "/in-use").toStdString()) << "99999999\npartita\n" << QSysInfo::machineHostName().toStdString() << "\n";
        std::ofstream((left + "/voice.wav").toStdString()) << "samples";
        QLockFile lock(used + "/in-use"); // by a program that runs
        QVERIFY(lock.tryLock(0));
        LaneFileDrag drag(*runner_, folder_.filePath("crashed"));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(left), limit);
        QVERIFY(QFile::exists(used));
    }

    void everyEditHasAName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(EditKind::Colour); ++kind)
            names << editText(EditKind(kind));
        QCOMPARE(names.size(), int(EditKind::Colour) + 1);
        QVERIFY(!names.contains(QString()));
    }

    void questionsAreAsked()
    {
        QWidget window;
        QtPrompts prompts(&window);
        const auto answerWith = [](const QString &label) {
            QTimer::singleShot(0, qApp, [label] {
                auto *box = QApplication::activeModalWidget();
                for (auto *button : box->findChildren<QAbstractButton *>()) {
                    if (button->text() == label)
                        return button->click();
                }
                QTest::keyClick(box, Qt::Key_Escape);
            });
        };
        const Question question{MessageSeverity::Warning, "It would clip", "By <b>3 dB", {}, {"Float", "Lower", "Cancel"}, 0, -1};
        answerWith("Lower");
        QCOMPARE(prompts.ask(question), 1);
        answerWith("no such button");
        QCOMPARE(prompts.ask(question), 2);
        answerWith("no such button");
        prompts.warn("Title", "Text");
    }
};

QTEST_MAIN(TestWindowServices)
#include "test_window_services.moc"
