// SPDX-License-Identifier: GPL-3.0-or-later
// Query by example in the window, with the mouse and the keys: what the network is asked, and what has a name from then on.
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/window/example_controller.h"
#include "core/query/example_query.h"
#include "tests/app/test_main_window_fakes.h"
#include "tests/core/test_ears.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/example_chips.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowExamples : public QObject {
    Q_OBJECT
    static constexpr int rate = 44100;
    static constexpr double seconds = 18;
    QTemporaryDir folder_;
    QString file_, data_;
    std::vector<float> mixture_;
    std::shared_ptr<Ears> ears_;
    std::unique_ptr<TestWindow> w_;

    /// A low, a middle and a high tone, each alone for 4 s; 2 s of silence; all three.
    static float sample(std::int64_t frame, int)
    {
        const double s = double(frame) / rate;
        const float low = toneAt(frame, 300, rate, 0.2), middle = toneAt(frame, 1500, rate, 0.2), high = toneAt(frame, 8000, rate, 0.2);
        return s < 4 ? low : s < 8 ? middle : s < 12 ? high : s < 14 ? 0.0f : low + middle + high;
    }

    WindowActions &actions() const { return w_->window->actions(); }
    StoreView *picture() const { return w_->page().picture(0); }
    QPoint at(double s, double hz) const
    {
        const auto &view = w_->session().view();
        const auto axis = w_->window->display().settings().frequencyAxis(picture()->height(), rate);
        return {int(std::lround(view.axis().xOfFrame(s * rate))), int(std::lround(axis.yOfHz(hz)))};
    }
    /// With the mouse.
    void drag(QPoint from, QPoint to) const
    {
        picture()->setFocus();
        QTest::mousePress(picture(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(picture(), from + (to - from) * i / 10);
        QTest::mouseRelease(picture(), Qt::LeftButton, {}, to);
    }
    void select(double from, double to) const { drag(at(from, 1000), at(to, 1000)); }
    /// Whether something was separated, and no job is left.
    bool done() const
    {
        return waitFor([&] { return !w_->lanes().empty() && !w_->session().separates() && w_->jobs.statuses().empty(); });
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const auto &chip : w_->window->queryBar().findChild<ExampleChips *>()->chips())
            texts << (chip.notLike ? "not " : "") + chip.place;
        return texts;
    }
    /// Level of a lane, where the tones are alone (0: low, 1: middle, 2: high), beside that of the recording.
    double heardDb(size_t lane, int tone) const
    {
        const auto samples = all(*w_->lanes()[lane]->content);
        const auto part = [&](const std::vector<float> &stereo) {
            return std::span(stereo).subspan(size_t((tone * 4 + 1) * rate) * 2, size_t(2 * rate) * 2);
        };
        return levelDb(part(samples)) - levelDb(part(mixture_));
    }
    bool asked(const std::vector<float> &vector) const
    {
        const std::lock_guard lock(ears_->mutex);
        return std::any_of(ears_->asked.begin(), ears_->asked.end(), [&](const auto &query) {
            return std::equal(query.begin(), query.end(), vector.begin(), vector.end(),
                              [](float a, float b) { return std::abs(a - b) < 1e-5f; });
        });
    }
    void forget() const
    {
        const std::lock_guard lock(ears_->mutex);
        ears_->asked.clear();
    }
    bool start(std::shared_ptr<const Model> model)
    {
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(data_)); // the same for all windows of a test
        w_->otherModel = std::move(model);
        return w_->show() && w_->open({file_}) && waitFor([&] { return picture()->isComplete(); });
    }
    SoundsDialog &dialog() const { return *w_->window->examples().dialog(); }
    /// As a person names what is selected.
    void save(const QString &name) const
    {
        actions().saveSound->trigger();
        auto *field = w_->find<QLineEdit>("Name of the new sound", &dialog());
        QVERIFY(field);
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    Result<SoundList> list() const { return SoundList::load(SoundList::defaultFile()); }
    QTreeWidget *rows() const { return dialog().findChild<QTreeWidget *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("tones.wav"), seconds, 2, rate, sample);
        mixture_ = readWav(file_);
        QCOMPARE(mixture_.size(), size_t(seconds * rate) * 2);
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        data_ = folder_.filePath(QString("data-%1").arg(QTest::currentTestFunction()));
        ears_ = std::make_shared<Ears>();
        QVERIFY(start(ears_));
    }
    void cleanup() { w_.reset(); }

    void aSpanFindsMoreOfItsSound()
    {
        QVERIFY(!actions().findMore->isEnabled() && !actions().notLike->isEnabled() && !actions().saveSound->isEnabled());
        QVERIFY(actions().findMore->toolTip().contains("Select a span"));
        select(1, 3.4);
        QVERIFY(actions().findMore->isEnabled());
        QVERIFY2(actions().findMore->toolTip().contains("0:01–0:03 of Mixture"), qPrintable(actions().findMore->toolTip()));
        w_->key(QKeySequence("E"));
        QCOMPARE(chips(), QStringList("0:01–0:03 of Mixture"));
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"Like 0:01–0:03", "rest"}));
        QVERIFY(heardDb(0, 0) > -1 && heardDb(0, 1) < -15 && heardDb(0, 2) < -15);
        QVERIFY(differenceFromMixture(w_->session().document()) < 1e-6);
        // What core makes of the example is what the network was asked.
        const Example example{w_->session().document().mixture(), w_->session().view().selection().time, "it"};
        const Example recording{w_->session().document().mixture(), {0, std::int64_t(seconds * rate)}, "all"};
        const auto heard = hearSound("it", std::span(&example, 1), {}, *ears_);
        const auto query = exampleQuery(*heard, *ears_, &recording);
        QVERIFY(asked(*query));
        QCOMPARE(QString::fromStdString(w_->lanes()[0]->provenance.query), QString("Like 0:01–0:03"));
        w_->key(QKeySequence::Undo);
        QVERIFY(w_->lanes().empty());
    }

    void likeThisNotLikeThatIsOneQuery()
    {
        select(1, 3.4);
        w_->key(QKeySequence("Shift+E"));
        QVERIFY(w_->find("Query")->hasFocus());
        select(4.2, 6.6);
        w_->key(QKeySequence("Shift+E"));
        select(5, 7.4);
        w_->key(QKeySequence("Shift+N"));
        QCOMPARE(chips(), QStringList({"0:01–0:03 of Mixture", "0:04–0:07 of Mixture", "not 0:05–0:07 of Mixture"}));
        QVERIFY(w_->says("more like the example"));
        QVERIFY(w_->lanes().empty()); // nothing ran yet
        w_->key(Qt::Key_Return);
        QVERIFY(done());
        QCOMPARE(w_->lanes().size(), size_t(2));
        QVERIFY(heardDb(0, 0) > -1 && heardDb(0, 1) < -15);
        QCOMPARE(chips().size(), 3); // to be asked again, with more or less

        w_->key(QKeySequence::Undo);
        QVERIFY(w_->lanes().empty());
        const auto crosses = w_->window->queryBar().findChildren<QAbstractButton *>();
        for (auto *cross : crosses) {
            if (cross->isVisible() && cross->accessibleName() == "Take the example away: not like 0:05–0:07 of Mixture")
                QTest::mouseClick(cross, Qt::LeftButton);
        }
        QCOMPARE(chips().size(), 2);
        QVERIFY(w_->click("Separate"));
        QVERIFY(done());
        QVERIFY(heardDb(0, 0) > -12 && heardDb(0, 1) > -12 && heardDb(0, 2) < -15);
    }

    void whatItIsNotLikeAloneWaits()
    {
        select(5, 7.4);
        w_->key(QKeySequence("Shift+N"));
        QCOMPARE(chips(), QStringList("not 0:05–0:07 of Mixture"));
        QVERIFY(!w_->click("Separate"));
        QVERIFY(w_->says("Find More Like This"));
        w_->key(Qt::Key_Return);
        select(1, 3.4);
        w_->key(QKeySequence("E")); // with what it is not like
        QCOMPARE(chips().size(), 2);
        QVERIFY(done());
        QVERIFY(heardDb(0, 0) > -1 && heardDb(0, 1) < -15);
        // What was asked makes room for what is asked next.
        select(9, 11.4);
        w_->key(QKeySequence("E"));
        QCOMPARE(chips(), QStringList("0:09–0:11 of Mixture"));
        QVERIFY(done());
        w_->ask("middle");
        QVERIFY(chips().isEmpty());
        QVERIFY(waitFor([&] { return w_->laneNames().contains("middle"); }) && done());
        QVERIFY(w_->laneNames().contains("Like 0:09–0:11"));
    }

    void textAndExampleMakeTwoStems()
    {
        w_->type("high");
        select(1, 3.4);
        w_->key(QKeySequence("Shift+E"));
        w_->key(Qt::Key_Return);
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"high", "Like 0:01–0:03", "rest"}));
        QVERIFY(heardDb(0, 2) > -1 && heardDb(1, 0) > -1 && heardDb(2, 1) > -1);
    }

    /// A text that waits is not asked by the key that finds more, nor is what was found asked again with it.
    void textThatWaitsStaysApart()
    {
        w_->type("high");
        select(1, 3.4);
        w_->key(QKeySequence("E"));
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"Like 0:01–0:03", "rest"}));
        QCOMPARE(w_->window->queryBar().text(), QString("high"));
        QVERIFY(w_->click("Separate"));
        QVERIFY(waitFor([&] { return w_->laneNames() == QStringList({"Like 0:01–0:03", "high", "rest"}); }) && done());
        QVERIFY(chips().isEmpty());
    }

    void whatTheCommandLineSavesIsOffered()
    {
        NamedSound hum;
        hum.name = "hum";
        hum.setHeard(*ears_, {"hum", {1, 0, 0}, {}});
        QVERIFY(SoundList::change(SoundList::defaultFile(), [&](SoundList &now) { return now.add(hum); }));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(w_->activate());
        QVERIFY(waitFor([&] { return w_->window->examples().library().names() == QStringList("hum"); }));
    }

    void whatIsPaintedIsAnExample()
    {
        w_->key(QKeySequence("4")); // rectangle
        drag(at(14.5, 12000), at(17.1, 6000)); // over the high tone, where all sound
        QVERIFY(w_->session().document().drawn().mask);
        QVERIFY(w_->click("Find More Like This", w_->window->findChild<QWidget *>("maskBar")));
        QVERIFY(done());
        QVERIFY2(w_->laneNames()[0].startsWith("Like 0:15–0:17"), qPrintable(w_->laneNames()[0]));
        QVERIFY(heardDb(0, 2) > -1 && heardDb(0, 0) < -15 && heardDb(0, 1) < -15);
        QVERIFY(w_->session().document().drawn().mask); // to go on with
    }

    void selectedFrequenciesAreAnExample()
    {
        picture()->setFocus();
        w_->session().view().setSelection({{std::int64_t(14.5 * rate), std::int64_t(17.5 * rate)}, FrequencyRange{900, 2500}});
        w_->key(QKeySequence("E"));
        QVERIFY(done());
        QVERIFY(heardDb(0, 1) > -1 && heardDb(0, 0) < -15 && heardDb(0, 2) < -15);
    }

    void aLaneHasItsOwnExamples()
    {
        QVERIFY(w_->separate("high"));
        w_->page().lanes().selectLane(w_->lanes()[1]->id);
        w_->session().view().setSelection({{std::int64_t(14.5 * rate), std::int64_t(17.5 * rate)}, {}});
        QVERIFY(actions().findMore->toolTip().contains("of rest"));
        actions().alsoLike->trigger();
        QCOMPARE(chips(), QStringList("0:15–0:18 of rest"));
    }

    void anExampleAsksAnotherRecording()
    {
        const auto other = writeWav(folder_.filePath("other.wav"), 8, 2, rate, [](std::int64_t f, int) {
            return toneAt(f, 250, rate, 0.2) + toneAt(f, 9000, rate, 0.2);
        });
        select(1, 3.4);
        w_->key(QKeySequence("Shift+E"));
        QVERIFY(w_->open({other}));
        QVERIFY(w_->click("Separate"));
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"Like 0:01–0:03", "rest"}));
        const auto stem = all(*w_->lanes()[0]->content);
        QVERIFY(std::abs(levelDb(stem) - levelDb(readWav(other)) + 3) < 1); // one of two tones
    }

    void whatCannotBeHeardSaysWhy()
    {
        select(12.2, 13.8);
        w_->key(QKeySequence("E"));
        QVERIFY(waitFor([&] { return w_->says("is silent"); }));
        QVERIFY(w_->lanes().empty());
        w_->session().view().setSelection({{rate, rate + rate / 50}, {}});
        actions().notLike->trigger(); // told before anything is asked
        QVERIFY(waitFor([&] { return w_->says("is too short"); }));
        QCOMPARE(chips(), QStringList("0:12.2–0:13.8 of Mixture"));
    }

    void aModelWithoutEarsSaysSo()
    {
        w_.reset();
        QVERIFY(start(nullptr));
        select(1, 3.4);
        w_->key(QKeySequence("E"));
        QVERIFY(waitFor([&] { return w_->says("does not listen"); }));
        QVERIFY(w_->lanes().empty());
    }

    void waitsForTheModel()
    {
        w_->holdModel(true);
        w_->models.load("another", DeviceChoice::Cpu);
        select(1, 3.4);
        w_->key(QKeySequence("E"));
        QCOMPARE(chips().size(), 1);
        save("hum");
        QVERIFY(w_->says("as soon as the model is loaded", &dialog()));
        QVERIFY(w_->lanes().empty());
        w_->holdModel(false);
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"Like 0:01–0:03", "rest"}));
        QVERIFY(waitFor([&] { return list()->find("hum") != nullptr; }));
    }

    void aSavedSoundIsAskedForByName()
    {
        select(1, 3.4);
        save("My Hum");
        QVERIFY(waitFor([&] { return w_->says("“My Hum” is saved", &dialog()); }));
        QVERIFY(waitFor([&] { return rows()->topLevelItemCount() == 1; }));
        QVERIFY(rows()->topLevelItem(0)->text(1).contains("tones.wav"));
        QCOMPARE(rows()->topLevelItem(0)->text(2), QString("ears-1"));
        // For the command line too, and for other models: with the file.
        const auto saved = *list()->find("hum");
        QCOMPARE(saved.examples.size(), size_t(1));
        QCOMPARE(QString::fromStdString(saved.examples[0].file.string()), file_);
        QVERIFY(std::abs(*saved.examples[0].startSeconds - 1) < 0.05 && std::abs(*saved.examples[0].endSeconds - 3.4) < 0.05);

        dialog().close();
        QVERIFY(w_->activate());
        w_->type("my h");
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QString("My Hum"));
        QVERIFY(popup->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("yours"));
        w_->key(Qt::Key_Tab);
        QVERIFY(w_->says("My Hum (yours)"));
        forget();
        w_->key(Qt::Key_Return);
        QVERIFY(done());
        QCOMPARE(w_->laneNames(), QStringList({"hum", "rest"}));
        QVERIFY(heardDb(0, 0) > -1 && heardDb(0, 1) < -15);
        const auto heard = saved.heardBy(*ears_);
        const Example recording{w_->session().document().mixture(), {0, std::int64_t(seconds * rate)}, "all"};
        QVERIFY(heard && asked(*exampleQuery(*heard, *ears_, &recording)));
    }

    void soundsAreRenamedRemovedAndBroughtBack()
    {
        select(1, 3.4);
        save("hum");
        QVERIFY(waitFor([&] { return list()->find("hum") && rows()->topLevelItemCount() == 1; }));
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_F2);
        auto *editor = rows()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "drone");
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(waitFor([&] { return list()->find("drone") && !list()->find("hum"); }));
        QVERIFY(waitFor([&] { return w_->window->examples().library().names() == QStringList("drone"); }));

        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Delete);
        QVERIFY(waitFor([&] { return w_->says("“drone” is removed", &dialog()); }));
        QVERIFY(waitFor([&] { return w_->says("You have no sounds of your own yet", &dialog()); }));
        QVERIFY(w_->activate());
        w_->ask("drone");
        QVERIFY(waitFor([&] { return w_->says("No known sound is called “drone”"); }));
        QVERIFY(w_->lanes().empty());

        for (auto *button : dialog().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "&Undo")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(waitFor([&] { return w_->window->examples().library().names() == QStringList("drone"); }));
        w_->ask("drone");
        QVERIFY(done());
        QVERIFY(heardDb(0, 0) > -1);
    }

    void namesThatWillNotDoSayWhy()
    {
        select(1, 3.4);
        save("the");
        QVERIFY(waitFor([&] { return w_->says("cannot be the name of a sound", &dialog()); }));
        auto *field = w_->find<QLineEdit>("Name of the new sound", &dialog());
        QVERIFY(field->hasFocus()); // with the name selected, for another
        QTest::keyClicks(field, "hum");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitFor([&] { return list()->find("hum") != nullptr; }));
        QVERIFY(waitFor([&] { return !field->isVisible(); }));
        save("HUM");
        QVERIFY(waitFor([&] { return w_->says("You have a sound that is named", &dialog()); }));
        dialog().close();
        QVERIFY(!w_->find<QLineEdit>("Name of the new sound", &dialog()));
    }

    /// The examples of the query bar, with what it is not like.
    void examplesOfTheQueryAreSaved()
    {
        select(1, 3.4);
        w_->key(QKeySequence("Shift+E"));
        select(5, 7.4);
        w_->key(QKeySequence("Shift+N"));
        QVERIFY(w_->click("Save the examples as a sound"));
        auto *field = w_->find<QLineEdit>("Name of the new sound", &dialog());
        QVERIFY(field);
        QVERIFY(w_->says("0:01–0:03 of Mixture, not like 0:05–0:07 of Mixture", &dialog()));
        QTest::keyClicks(field, "hum");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitFor([&] { return list()->find("hum") != nullptr; }));
        const auto saved = *list()->find("hum");
        QCOMPARE(saved.examples.size(), size_t(1));
        QCOMPARE(saved.notLike.size(), size_t(1));
        const std::vector<float> low{1, 0, 0}, middle{0, 1, 0};
        QCOMPARE(saved.heardBy(*ears_)->like, low);
        QCOMPARE(saved.heardBy(*ears_)->notLike, middle);
    }

    void aSoundOfAnotherModelSaysSo()
    {
        w_.reset();
        const Ears other("ears-0", 0.5f);
        const auto saved = SoundList::change(SoundList::defaultFile(), [&](SoundList &now) -> Result<void> {
            NamedSound painted;
            painted.name = "squeak";
            painted.setHeard(other, {"squeak", {1, 0, 0}, {}});
            auto filed = painted;
            filed.name = "hum";
            filed.examples = {{file_.toStdString(), 1.0, 3.0}};
            auto added = now.add(painted);
            return added ? now.add(filed) : added;
        });
        QVERIFY(saved);
        QVERIFY(start(ears_));
        actions().sounds->trigger();
        QVERIFY(waitFor([&] { return rows()->topLevelItemCount() == 2; }));
        QVERIFY(waitFor([&] { return w_->says("there is no file to hear it in again", &dialog()); }));
        rows()->setCurrentItem(rows()->topLevelItem(1));
        QVERIFY(w_->says("will be heard again in its file", &dialog()));
        dialog().close();
        QVERIFY(w_->activate());
        w_->ask("squeak");
        QVERIFY(waitFor([&] { return w_->says("there is no file to hear it in again"); }));
        w_->ask("hum");
        QVERIFY(done());
        QVERIFY(heardDb(0, 0) > -1);
        QVERIFY(list()->find("hum")->heardBy(*ears_)); // and learned
    }

    void aDamagedListIsNoReasonNotToSeparate()
    {
        w_.reset();
        QDir().mkpath(data_ + "/partita");
        QFile broken(data_ + "/partita/sounds.json");
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        QVERIFY(start(ears_));
        QVERIFY(w_->separate("low"));
        actions().sounds->trigger();
        QVERIFY(waitFor([&] { return w_->says("is damaged", &dialog()); }));
        dialog().close();
        QVERIFY(w_->activate());
        select(1, 3.4);
        save("hum");
        QVERIFY(waitFor([&] { return w_->says("is damaged", &dialog()); }));
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), QByteArray("{")); // never written over
    }
};

QTEST_MAIN(TestMainWindowExamples)
#include "test_main_window_examples.moc"
