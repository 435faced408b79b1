// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard from recordings to a saved model, with real files and a teacher that learns nothing.
#include <cmath>
#include <fstream>

#include <QAbstractButton>
#include <QComboBox>

#include "tests/app/test_teaching_fakes.h"
#include "widgets/message/message_bar.h"
#include "widgets/teaching/label_review_view.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/result_view.h"
#include "widgets/teaching/schedule_editor.h"

using namespace partita;
using namespace partita::test;

class TestTeachingWizard : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TeachingWindow> t_;

    QString path(const QString &name) const { return folder_->filePath(name); }
    template <class View> View *view() const { return t_->wizard()->findChild<View *>(); }
    QByteArray contents(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        t_ = std::make_unique<TeachingWindow>(folder_->path());
        QVERIFY(t_->show());
    }
    void cleanup()
    {
        t_.reset();
        folder_.reset();
    }

    void fromRecordingsToASavedModelInUse()
    {
        const QString song = writeWav(path("song.wav"), 2);
        QVERIFY(t_->w.open({song}));
        QVERIFY(t_->start());
        QVERIFY(t_->reaches(TeachingRun::State::Finished));
        const auto &order = t_->teacher.orders.at(0);
        QCOMPARE(order.recordings.size(), size_t(8));
        QCOMPARE(std::count_if(order.recordings.begin(), order.recordings.end(), [](const auto &r) { return r.validation; }), 2);
        QCOMPARE(order.recipe.objective, Objective::Weak);
        QCOMPARE(order.place.base, std::filesystem::path("/fake-1"));
        QCOMPARE(QString::fromStdString(order.place.output.string()), path("runs/my-sounds"));

        QVERIFY(t_->goOn(TeachingStep::Result));
        auto *result = view<ResultView>();
        QVERIFY(result->isVisible());
        QCOMPARE(result->name(), "my-sounds");
        result->setName("street");
        Q_EMIT result->useNowRequested(); // saves first
        const QString saved = t_->w.temporary.filePath("data/partita/models/street.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(saved) && t_->w.settings.model() == "street", limitMs);
        QCOMPARE(contents(saved), QByteArray("taught by 400 steps"));
        QCOMPARE(t_->w.window->queryBar().text(), "kazoo");

        QVERIFY(t_->goOn(TeachingStep::Recordings));
        QVERIFY(!t_->wizard()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path("runs/my-sounds")), limitMs); // it is saved
        QCOMPARE(t_->table().recordings().size(), size_t(8));
    }

    void aModelIsNeverWrittenOver()
    {
        QVERIFY(t_->start() && t_->goOn(TeachingStep::Result));
        const QString models = t_->w.temporary.filePath("data/partita/models");
        QVERIFY(QDir().mkpath(models));
        QFile mine(models + "/mine.safetensors");
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("other") == 5);
        mine.close();
        Q_EMIT view<ResultView>()->saveRequested("mine");
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("mine.safetensors"), limitMs);
        QCOMPARE(contents(mine.fileName()), QByteArray("other"));
        Q_EMIT view<ResultView>()->saveRequested("mine 2");
        QTRY_COMPARE_WITH_TIMEOUT(contents(models + "/mine 2.safetensors"), QByteArray("taught by 400 steps"), limitMs);
    }

    void saysWhyOneCannotGoOn()
    {
        QVERIFY(!t_->next()->isEnabled() && t_->says("Add recordings"));
        const QString folder = t_->recordings();
        t_->wizard()->recordings().addPaths({folder + "/kazoo/kazoo-0.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("give them tags"), limitMs);
        t_->table().setTags(0, {"kazoo"});
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("share no tag"), limitMs);
        QVERIFY(!t_->next()->isEnabled());
        t_->wizard()->recordings().addPaths({folder + "/rumble/rumble-0.wav"});
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(2), limitMs);
        t_->table().setTags(1, {"rumble", "kazoo"});
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("share no tag"), limitMs);
        t_->table().setTags(1, {"rumble"});
        QTRY_VERIFY_WITH_TIMEOUT(t_->next()->isEnabled(), limitMs);
        QVERIFY(!t_->back()->isEnabled());
    }

    void wrongFilesAreToldAndLeftOut()
    {
        const QString folder = t_->recordings();
        QFile text(path("notes.wav")), list(path("list.csv"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("not a sound") > 0);
        text.close();
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("a,b\n1,2\n") > 0);
        list.close();
        t_->wizard()->recordings().addPaths({folder, path("notes.wav"), path("list.csv"), path("nowhere")});
        QTRY_VERIFY_WITH_TIMEOUT(t_->table().recordings().size() == 10 && t_->says("left out"), limitMs);
        QVERIFY(t_->table().isUnreadable(t_->table().rowOf(path("notes.wav").toStdString())));
        QVERIFY(t_->table().isUnreadable(t_->table().rowOf(path("nowhere").toStdString())));
        QCOMPARE(t_->table().usableRecordings().size(), size_t(8));
        QVERIFY(t_->says("list.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(t_->next()->isEnabled(), limitMs);
    }

    void theListIsSavedAndReadAgain()
    {
        t_->wizard()->recordings().addPaths({t_->recordings()});
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(8), limitMs);
        t_->table().setTags(0, {"kazoo", "church, big \"bell\""});
        t_->w.prompts.saveFile = t_->w.prompts.openFile = path("sounds/recordings.csv");
        auto *recordings = &t_->wizard()->recordings();
        const auto press = [&](const QString &text) {
            for (auto *button : recordings->findChildren<QPushButton *>()) {
                if (QString(button->text()).remove('&') == text)
                    return QTest::mouseClick(button, Qt::LeftButton), true;
            }
            return false;
        };
        QVERIFY(press("Save the List…"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path("sounds/recordings.csv")), limitMs);
        const auto before = t_->table().recordings();
        t_->table().setRecordings({});
        QVERIFY(press("Read a List…"));
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(8), limitMs);
        for (size_t i = 1; i < before.size(); ++i) {
            QCOMPARE(t_->table().recordings()[i].path, before[i].path);
            QCOMPARE(t_->table().recordings()[i].tags, before[i].tags);
        }
        QVERIFY(contents(path("sounds/recordings.csv")).contains("\"kazoo/kazoo-0.wav\"")); // so the folder can be moved
    }

    void tagsAreSuggestedByTheModel()
    {
        t_->wizard()->recordings().addPaths({t_->recordings() + "/rumble"});
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(4), limitMs);
        Q_EMIT t_->table().suggestionsRequested();
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.jobs.statuses().empty(), limitMs);
        QVERIFY(t_->w.window->messages().count() == 0);
        QCOMPARE(t_->table().recordings()[0].tags.size(), size_t(0)); // only suggested
    }

    void doubtfulTagsAreCorrected()
    {
        t_->teacher.doubted = "rumble";
        QVERIFY(dropFiles(t_->wizard(), middleIn(t_->wizard(), &t_->wizard()->recordings()), {t_->recordings()}));
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(8), limitMs);
        QVERIFY(t_->goOn(TeachingStep::Labels));
        auto *labels = view<LabelReviewView>();
        QTRY_COMPARE_WITH_TIMEOUT(labels->doubts().size(), size_t(4), limitMs);
        for (auto *button : labels->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && QString(button->text()).remove('&') == "Use suggestion")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(labels->openCount(), 3, limitMs);
        QVERIFY(t_->goOn(TeachingStep::Learning));
        size_t corrected = 0;
        for (const auto &recording : t_->table().recordings())
            corrected += recording.tags == std::vector<std::string>{"voice"};
        QCOMPARE(corrected, size_t(1));
        // What was decided is not asked again.
        QTest::mouseClick(t_->back(), Qt::LeftButton);
        QCOMPARE(t_->wizard()->step(), TeachingStep::Labels);
        QVERIFY(t_->w.jobs.statuses().empty());
        QCOMPARE(t_->teacher.checks.load(), 1);
    }

    void theObjectiveFitsTheData()
    {
        QVERIFY(t_->prepare());
        auto *learning = view<LearningChoice>();
        QCOMPARE(learning->objective(), Objective::Weak);
        const auto mark = [&](size_t alone) {
            auto recordings = t_->table().recordings();
            for (size_t i = 0; i < recordings.size(); ++i)
                recordings[i].isolated = i % 4 < alone; // of each sound so many
            t_->table().setRecordings(recordings);
            for (size_t i = 0; i < recordings.size(); ++i)
                t_->table().setRead(int(i), 1.0);
            while (t_->wizard()->step() != TeachingStep::Labels)
                QTest::mouseClick(t_->back(), Qt::LeftButton);
            return t_->goOn(TeachingStep::Learning);
        };
        QVERIFY(mark(1));
        QCOMPARE(learning->objective(), Objective::SemiSupervised);
        QVERIFY(mark(4));
        QCOMPARE(learning->objective(), Objective::Supervised);
        QVERIFY(mark(0));
        QCOMPARE(learning->objective(), Objective::Weak);
    }

    void aNameMustBeFree()
    {
        QVERIFY(t_->prepare());
        QTest::mouseClick(t_->back(), Qt::LeftButton);
        auto *learning = view<LearningChoice>();
        for (const char *name : {"", "fake-1", "a/b", ".hidden", "partita-9"}) {
            learning->setName(name);
            Q_EMIT learning->changed();
            QVERIFY2(!t_->next()->isEnabled(), name);
        }
        learning->setName("street");
        Q_EMIT learning->changed();
        QVERIFY(t_->next()->isEnabled());
    }

    void theTimeIsMeasuredOnThisMachine()
    {
        QVERIFY(t_->prepare());
        auto *schedule = view<ScheduleEditor>();
        // 0.5 s a step, as the teacher says, for 400 steps.
        QTRY_VERIFY2_WITH_TIMEOUT(schedule->estimateText().contains('3'), qPrintable(schedule->estimateText()), limitMs);
        QCOMPARE(t_->teacher.trials.load(), 1);
        QVERIFY(t_->teacher.orders.empty());
        QVERIFY(!QFileInfo::exists(path("runs/trial")));
        QTest::mouseClick(t_->back(), Qt::LeftButton); // and again: it is known
        QVERIFY(t_->goOn(TeachingStep::Schedule));
        QVERIFY(t_->w.jobs.statuses().empty());
        QCOMPARE(t_->teacher.trials.load(), 1);
    }

    void anEarlierRunRefinesTheSchedule()
    {
        const std::filesystem::path runs(path("runs").toStdString());
        std::filesystem::create_directories(runs / "earlier");
        std::ofstream log(runs / "earlier/log.csv");
        log << "step,kind,loss,gradient_l1\n";
        for (int i = 1; i <= 40; ++i)
            log << 10 * i << ",train,1,7\n";
        log.close();
        keepRefinedCurve(runs, runs / "earlier");
        const auto curve = keptRefinedCurve(runs);
        QCOMPARE(curve.size(), size_t(40));
        QVERIFY(std::abs(curve[20] - 19.0 / 39) < 0.02); // norms that stay the same: linear decay

        t_->wizard()->hide();
        t_->wizard()->show(); // looks again
        QVERIFY(t_->prepare());
        auto *schedule = view<ScheduleEditor>();
        const auto offered = [&] {
            for (auto *box : schedule->findChildren<QComboBox *>()) {
                if (const int at = box->findData(int(ScheduleKind::Refined)); at >= 0) {
                    box->setCurrentIndex(at);
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(), limitMs);
        QCOMPARE(schedule->settings().kind, ScheduleKind::Refined);
        QCOMPARE(schedule->settings().curve, curve);
    }

    void aRangeTestFindsARate()
    {
        QVERIFY(t_->prepare());
        auto *schedule = view<ScheduleEditor>();
        Q_EMIT schedule->rangeTestRequested();
        QTRY_VERIFY_WITH_TIMEOUT(t_->teacher.trials.load() >= 1 && t_->w.jobs.statuses().empty(), limitMs);
        QVERIFY(schedule->rangeTestChart());
    }
};

QTEST_MAIN(TestTeachingWizard)
#include "test_teaching_wizard.moc"
