// SPDX-License-Identifier: GPL-3.0-or-later
// Queries in the window: lanes that fill, unknown sounds, cancelling, asking again, closing meanwhile.
#include <QPushButton>
#include <QTabWidget>

#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowSeparation : public QObject {
    Q_OBJECT
    static constexpr int rate = 16000;
    QTemporaryDir folder_;
    QString file_;
    std::unique_ptr<TestWindow> w_;

    double sumError() const { return differenceFromMixture(w_->session().document()); }
    /// The list of jobs, in front of the other panels.
    QWidget *jobs() const
    {
        auto *panel = w_->window->findChild<QWidget *>("jobPanel");
        panel->raise();
        QCoreApplication::processEvents();
        return panel;
    }
    /// Asks a query that stays unfinished until model->allow().
    bool clickSelectionOnly()
    {
        for (auto *button : w_->window->queryBar().findChildren<QAbstractButton *>()) {
            if (button->isEnabled() && (button->accessibleName().startsWith("Selection (") || button->text().startsWith("Selection (")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return w_->window->queryBar().selectionOnly();
    }
    void askAndWait(const QString &query)
    {
        w_->model->allow(0);
        const auto before = w_->lanes().size();
        w_->ask(query);
        QVERIFY(waitFor([&] { return w_->lanes().size() > before; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("band.wav"), 60, 2, rate);
        QVERIFY(!file_.isEmpty());
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({file_}));
    }
    void cleanup() { w_.reset(); }

    void lanesAppearAtOnceFillAndFinish()
    {
        askAndWait("voice");
        QCOMPARE(w_->lanes().size(), size_t(2)); // "voice" and what is left over
        QCOMPARE(w_->laneNames()[0], QString("voice"));
        QCOMPARE(w_->lanes()[1]->kind, LaneKind::Residual);
        const LaneId voice = w_->lanes()[0]->id;
        QVERIFY(w_->page().lanes().strip(voice)->isVisible());
        QVERIFY(w_->page().picture(voice)->isVisible());
        QVERIFY(w_->session().progressOf(voice).has_value());
        QVERIFY(w_->find("Progress", w_->page().lanes().header(voice)));
        // The window lives meanwhile.
        w_->key(QKeySequence("Ctrl++"));
        QVERIFY(!w_->session().view().showsAll());
        w_->key(QKeySequence("Ctrl+0"));
        const auto &content = *w_->lanes()[0]->content;
        const auto filled = [&] { return content.available(0).length(); };
        QCOMPARE(filled(), std::int64_t(0));
        w_->model->allow(8);
        QVERIFY(waitFor([&] { return filled() > 0; }));
        QVERIFY(filled() < content.frames());
        QVERIFY(w_->session().separates());
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QCOMPARE(filled(), content.frames());
        QVERIFY(sumError() < 1e-6);
        // The tone of 1.5 kHz, and the noise around it, but not all.
        const double voiceDb = levelDb(all(content)), restDb = levelDb(all(*w_->lanes()[1]->content));
        QVERIFY2(voiceDb > -25 && restDb > -25, qPrintable(QString("%1 %2").arg(voiceDb).arg(restDb)));
        QVERIFY(!w_->find("Progress", w_->page().lanes().header(voice)));
        QVERIFY(waitFor([&] { return w_->page().picture(voice)->isComplete(); }));
        QCOMPARE(w_->settings.queryHistory(), QStringList{"voice"});
        QVERIFY(!w_->window->messages().isVisible());
    }

    void severalAtOnceAndARemoval()
    {
        QVERIFY(w_->separate("rumble; voice; remove the hiss"));
        const auto names = w_->laneNames();
        QVERIFY2(names.size() == 4 && names[0] == "rumble" && names[1] == "voice", qPrintable(names.join(", ")));
        QVERIFY(sumError() < 1e-6);
        QCOMPARE(w_->lanes()[0]->provenance.query, std::string("rumble"));
        QCOMPARE(w_->lanes()[0]->provenance.modelName, std::string("fake-1"));
    }

    void anUnknownSoundIsMended()
    {
        w_->ask("extract the voise");
        auto &bar = w_->window->queryBar();
        QVERIFY(waitFor([&] { return w_->says("No known sound is called “voise”", &bar); }));
        QVERIFY(w_->lanes().empty());
        QPushButton *nearest = nullptr;
        QVERIFY(waitFor([&] { return (nearest = w_->find<QPushButton>("Ask for “voice” instead", &bar)) != nullptr; }));
        QTest::mouseClick(nearest, Qt::LeftButton);
        QCOMPARE(bar.text(), QString("extract the voice"));
        QVERIFY(w_->find("Query")->hasFocus());
        QSignalSpy finished(&w_->session(), &DocumentSession::separationFinished);
        w_->key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return finished.size() == 1; }));
        QCOMPARE(w_->laneNames()[0], QString("voice"));
        QCOMPARE(w_->settings.queryHistory(), QStringList{"extract the voice"}); // not the one that was not understood
    }

    void cancelledInTheListOfJobs()
    {
        askAndWait("voice");
        w_->model->allow(6);
        QVERIFY(waitFor([&] { return w_->lanes()[0]->content->available(0).length() > 0; }));
        auto *list = jobs();
        QAbstractButton *cancel = nullptr;
        for (auto *button : list->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith("Cancel: "))
                cancel = button;
        }
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        w_->model->allow(-1); // the chunk that is being computed
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QVERIFY(w_->lanes().empty());
        QVERIFY(w_->says("Cancelled", list));
        QVERIFY(!w_->window->messages().isVisible()); // an outcome, not an error
        QVERIFY(!w_->window->actions().undo->isEnabled());

        QVERIFY(w_->separate("rumble")); // and again
        QCOMPARE(w_->laneNames()[0], QString("rumble"));
        QVERIFY(sumError() < 1e-6);
    }

    void cancelledByKeyAndAskedAgain()
    {
        QVERIFY(w_->separate("rumble"));
        const auto before = w_->session().document().snapshot().lanes;
        askAndWait("voice");
        w_->key(QKeySequence("Ctrl+."));
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QCOMPARE(w_->session().document().lanes(), before);
        QVERIFY(w_->separate("voice"));
        QCOMPARE(w_->lanes().size(), size_t(3));
        QVERIFY(sumError() < 1e-6);
    }

    void ctrlPeriodCancelsSeparationsOnly()
    {
        std::atomic<bool> go{false}, stopped{false};
        w_->jobs.submit(JobKind::Short, "An export", [&](const JobContext &job) -> Result<void> {
            while (!go && !job.stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stopped = job.stop.stop_requested();
            return {};
        });
        askAndWait("voice");
        w_->key(QKeySequence("Ctrl+."));
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        go = true;
        QVERIFY(waitFor([&] { return w_->jobs.statuses().empty(); }));
        QVERIFY(!stopped);
    }

    void undoneWhileItRuns()
    {
        askAndWait("voice");
        w_->page().picture(0)->setFocus(); // in the query it would be the text's undo
        w_->key(QKeySequence::Undo);
        QVERIFY(w_->lanes().empty());
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates() && w_->jobs.statuses().empty(); }));
        QVERIFY(w_->lanes().empty());
    }

    void onlyTheSelection()
    {
        auto &view = w_->session().view();
        auto *picture = w_->page().picture(0);
        // Drag from one to two thirds.
        const int y = picture->height() / 2;
        QTest::mousePress(picture, Qt::LeftButton, {}, {picture->width() / 3, y});
        QTest::mouseMove(picture, {picture->width() / 2, y});
        QTest::mouseMove(picture, {picture->width() * 2 / 3, y});
        QTest::mouseRelease(picture, Qt::LeftButton, {}, {picture->width() * 2 / 3, y});
        const auto span = view.selection().time;
        QVERIFY2(std::abs(span.begin - 20 * rate) < rate && std::abs(span.end - 40 * rate) < rate,
                 qPrintable(QString("%1 %2").arg(span.begin).arg(span.end)));
        QVERIFY(clickSelectionOnly());
        QVERIFY(w_->separate("voice"));
        const auto voice = all(*w_->lanes()[0]->content);
        const auto part = [&](std::int64_t from, std::int64_t to) { return std::span(voice).subspan(size_t(from) * 2, size_t(to - from) * 2); };
        QCOMPARE(meanSquare(part(0, span.begin)), 0.0);
        QVERIFY(meanSquare(part(span.begin, span.end)) > 1e-3);
        QCOMPARE(meanSquare(part(span.end, 60 * rate)), 0.0);
        QVERIFY(sumError() < 1e-6);
    }

    void aLaneIsTakenApartFurther()
    {
        QVERIFY(w_->separate("everything loud"));
        const LaneId loud = w_->lanes()[0]->id;
        auto *strip = w_->page().lanes().strip(loud);
        QTest::mouseClick(strip->header(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(w_->page().lanes().selectedLane(), loud);
        w_->key(QKeySequence("Ctrl+Return"));
        QVERIFY(w_->find("Query")->hasFocus());
        QVERIFY(w_->find("Separate in: everything loud"));
        const auto loudSamples = all(*w_->lanes()[0]->content);
        QVERIFY(w_->separate("voice"));
        QVERIFY(!w_->session().document().lane(loud)); // replaced by "voice" and its own rest
        QCOMPARE(w_->lanes().size(), size_t(3));
        auto first = all(*w_->lanes()[0]->content);
        const auto second = all(*w_->lanes()[1]->content);
        double most = 0;
        for (size_t i = 0; i < first.size(); ++i)
            most = std::max(most, double(std::abs(first[i] + second[i] - loudSamples[i])));
        QVERIFY(most < 1e-6);
        QVERIFY(sumError() < 1e-6);
        QVERIFY(!w_->find("Separate in: everything loud")); // as usual again
    }

    void fromTheMenuOfTheQueryBar()
    {
        QVERIFY(w_->separate("voice"));
        QPushButton *button = nullptr;
        for (auto *b : w_->window->queryBar().findChildren<QPushButton *>()) {
            if (b->accessibleName().startsWith("Separate in: "))
                button = b;
        }
        QVERIFY(w_->choose([&] { QTest::mouseClick(button, Qt::LeftButton); }, {"voice"}));
        QCOMPARE(w_->page().target(), std::optional(w_->lanes()[0]->id));
        QCOMPARE(button->accessibleName(), QString("Separate in: voice"));
    }

    void whatIsNotThereIsSaid()
    {
        w_->model->setPresence(0);
        QVERIFY(w_->separate("voice"));
        QVERIFY(waitFor([&] { return w_->says("voice", &w_->window->messages()); }));
        QVERIFY(sumError() < 1e-6);
    }

    void typedBeforeTheModelIsThere()
    {
        w_->models.load("another", DeviceChoice::Cpu); // takes until the event loop runs
        QVERIFY(!w_->models.model());
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2 && !w_->session().separates(); }));
        QCOMPARE(w_->laneNames()[0], QString("voice"));
    }

    void typedBeforeTheModelIsThereForTheSelection()
    {
        const FrameRange span{10 * rate, 20 * rate};
        w_->session().view().setSelection({span, {}});
        QVERIFY(clickSelectionOnly());
        w_->models.load("another", DeviceChoice::Cpu);
        w_->ask("voice");
        w_->session().view().setSelection({}); // it was there when it was asked
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2 && !w_->session().separates(); }));
        const auto voice = all(*w_->lanes()[0]->content);
        const auto power = [&](std::int64_t from, std::int64_t to) {
            return meanSquare(std::span(voice).subspan(size_t(from) * 2, size_t(to - from) * 2));
        };
        QCOMPARE(power(0, span.begin), 0.0);
        QVERIFY(power(span.begin, span.end) > 1e-3);
        QCOMPARE(power(span.end, 60 * rate), 0.0);
    }

    void theModelIsCancelledWhileAQueryWaits()
    {
        w_->holdModel(true);
        w_->models.load("another", DeviceChoice::Cpu);
        w_->ask("voice");
        for (const auto &job : w_->jobs.statuses())
            w_->jobs.cancel(job.id);
        w_->holdModel(false);
        QVERIFY(waitFor([&] { return w_->says("No model is loaded.", &w_->window->queryBar()); }));
        QVERIFY(w_->lanes().empty());
    }

    void closingAsksWhileItSeparates()
    {
        askAndWait("voice");
        w_->prompts.answer = 2; // "Cancel"
        w_->key(QKeySequence::Close);
        QCOMPARE(w_->window->pageCount(), 1);
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        QVERIFY(w_->prompts.asked[0].text.contains("band.wav"));
        QVERIFY(w_->prompts.asked[0].text.contains("separation is running"));
        QVERIFY(!w_->window->close());
        QVERIFY(w_->window->isVisible() && w_->session().separates());
        QCOMPARE(w_->prompts.asked.size(), size_t(2));
        w_->prompts.answer = 1; // "Do not save"
        QVERIFY(w_->window->close());
        QCOMPARE(w_->window->pageCount(), 0);
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return w_->jobs.statuses().empty(); }));
    }

    void closedWithoutAQuestionWhenNothingIsLost()
    {
        QVERIFY(w_->separate("voice"));
        w_->key(QKeySequence::Undo);
        QVERIFY(w_->window->close());
        QVERIFY(w_->prompts.asked.empty());
    }

    void theWindowIsGoneWhileItSeparates()
    {
        askAndWait("voice");
        w_->window.reset();
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return w_->jobs.statuses().empty(); }));
    }
};

QTEST_MAIN(TestMainWindowSeparation)
#include "test_main_window_separation.moc"
