// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

#include "widgets/charts/chart.h"
#include "widgets/teaching/label_review_view.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/rate_spin_box.h"
#include "widgets/teaching/result_view.h"
#include "widgets/teaching/schedule_editor.h"
#include "widgets/teaching/teaching_parts.h"

using namespace partita;

namespace {

template <class T> T *named(const QWidget &widget, const QString &name)
{
    for (auto *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](auto *l) { return l->isVisible() && l->text().contains(words); });
}

void show(QWidget &widget)
{
    widget.resize(1000, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void click(const QWidget &widget, const QString &button)
{
    auto *found = named<QPushButton>(widget, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace

class TestTeachingChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void texts()
    {
        QCOMPARE(aboutText(-1), QString());
        QCOMPARE(aboutText(3), QString("about 5 s"));
        QCOMPARE(aboutText(380), QString("about 6 min"));
        QCOMPARE(aboutText(4800), QString("about 1 h 20 min"));
        QCOMPARE(aboutText(7190), QString("about 2 h"));
        QCOMPARE(signedText(1.24, 1), QString("+1.2"));
        QCOMPARE(signedText(-0.04, 1), QString("0.0"));
        QCOMPARE(signedText(-3, 1), QString("\u22123.0"));
        QCOMPARE(signedText(NAN, 1), QString("\u2013"));
    }

    void doubtsAreDecidedByKeyAndButton()
    {
        LabelReviewView view;
        show(view);
        view.setDoubts({}, {});
        QVERIFY(says(view, "Nothing looks wrong"));
        QSignalSpy decided(&view, &LabelReviewView::decided), play(&view, &LabelReviewView::playRequested),
            stop(&view, &LabelReviewView::stopRequested);
        view.setDoubts({{2, "dog", "fan", 0.93}, {0, "rain", "", 0.8}, {1, "", "birds", 0.6}, {0, "fan", "dog", 0.5}},
                       {"a.wav", "b.wav", "c.wav"});
        QVERIFY(!says(view, "Nothing looks wrong"));
        QVERIFY(says(view, "c.wav has the tag \"dog\""));
        QCOMPARE(view.openCount(), 4);
        auto *table = named<QTableView>(view, "Doubtful tags");
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(play[0][0].toInt(), 0);
        view.setPlaying(0);
        click(view, "Stop");
        QCOMPARE(stop.size(), 1);
        QTest::keyClick(table, Qt::Key_U); // and on to the next
        QCOMPARE(view.decisions()[0], LabelReviewView::Decision::UseSuggestion);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(!named<QPushButton>(view, "Use suggestion")->isEnabled()); // there is none
        QTest::keyClick(table, Qt::Key_U);
        QCOMPARE(view.decisions()[1], LabelReviewView::Decision::Open);
        click(view, "Remove tag");
        QCOMPARE(view.decisions()[1], LabelReviewView::Decision::RemoveTag);
        QVERIFY(says(view, "\"birds\" seems to be heard in b.wav"));
        QTest::keyClick(table, Qt::Key_R); // there is no tag to remove
        QCOMPARE(view.decisions()[2], LabelReviewView::Decision::Open);
        click(view, "Add the tag");
        QCOMPARE(view.decisions()[2], LabelReviewView::Decision::UseSuggestion);
        click(view, "Keep all others");
        QCOMPARE(view.decisions()[3], LabelReviewView::Decision::Keep);
        QCOMPARE(view.openCount(), 0);
        QCOMPARE(decided.size(), 4);
        table->selectRow(0); // a mind can be changed
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(view.decisions()[0], LabelReviewView::Decision::Keep);
    }

    void theCheckCanBeSkippedAndTriedAgain()
    {
        LabelReviewView view;
        show(view);
        QSignalSpy cancel(&view, &LabelReviewView::cancelRequested), again(&view, &LabelReviewView::checkRequested);
        view.showChecking(0.4);
        QVERIFY(says(view, "Listening"));
        click(view, "Skip the check");
        QCOMPARE(cancel.size(), 1);
        view.showError("The model cannot be read.");
        QVERIFY(says(view, "The model cannot be read."));
        click(view, "Check again");
        QCOMPARE(again.size(), 1);
    }

    void whatIsRecommendedIsChosen()
    {
        LearningChoice choice;
        show(choice);
        QSignalSpy changed(&choice, &LearningChoice::changed), base(&choice, &LearningChoice::baseModelChanged);
        QCOMPARE(choice.objective(), Objective::Weak);
        QCOMPARE(choice.learns(), Learns::QueryPath);
        choice.setRecommended(Objective::SemiSupervised, "two recordings hold one sound alone.");
        QCOMPARE(choice.objective(), Objective::SemiSupervised);
        QVERIFY(says(choice, "Recommended: two recordings hold one sound alone."));
        QCOMPARE(changed.size(), 0);
        auto *whole = named<QRadioButton>(choice, "By whole recordings");
        QTest::mouseClick(whole, Qt::LeftButton, {}, {8, whole->height() / 2});
        QCOMPARE(choice.objective(), Objective::MixAndSeparate);
        QCOMPARE(changed.size(), 1);
        choice.setRecommended(Objective::Weak, "they have tags only."); // a person's choice holds ...
        QCOMPARE(choice.objective(), Objective::MixAndSeparate);
        choice.setObjectiveUnavailable(Objective::MixAndSeparate, "Not now."); // ... while it can be had
        QCOMPARE(choice.objective(), Objective::Weak);
        QVERIFY(!whole->isEnabled() && says(choice, "Not now."));

        auto *quick = named<QRadioButton>(choice, "Quick: only the new sounds");
        QVERIFY(!quick->isEnabled()); // there are none
        choice.setNewSounds({"fan", "clock"});
        QVERIFY(quick->isEnabled() && says(choice, "New to the model: fan, clock."));
        QTest::mouseClick(quick, Qt::LeftButton, {}, {8, quick->height() / 2});
        QCOMPARE(choice.learns(), Learns::NewSounds);
        QTest::keyClick(quick, Qt::Key_Down);
        QCOMPARE(choice.learns(), Learns::QueryPath);
        QTest::mouseClick(quick, Qt::LeftButton, {}, {8, quick->height() / 2});
        choice.setNewSounds({});
        QCOMPARE(choice.learns(), Learns::QueryPath);

        choice.setBaseModels({{"/m/a", "A", "Knows 5 sounds."}, {"/m/b", "B", {}}});
        QCOMPARE(choice.basePath(), QString("/m/a"));
        QVERIFY(says(choice, "Knows 5 sounds."));
        auto *combo = named<QComboBox>(choice, "Base model");
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(choice.basePath(), QString("/m/b"));
        QCOMPARE(base.size(), 1);
        choice.setBaseModels({{"/m/c", "C", {}}, {"/m/b", "B", {}}});
        QCOMPARE(choice.basePath(), QString("/m/b"));
        QTest::keyClicks(named<QLineEdit>(choice, "Name of the new model"), " Mine ");
        QCOMPARE(choice.name(), QString("Mine"));
    }

    void rateStepsAreFactors()
    {
        RateSpinBox box;
        box.setValue(1e-3);
        box.stepBy(1);
        QCOMPARE(box.value(), 1.25e-3);
        box.stepBy(-4);
        QCOMPARE(box.value(), 5e-4);
        box.selectAll();
        QTest::keyClicks(&box, "3e-5");
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 3e-5);
        QCOMPARE(box.text(), QString("3e-05"));
        box.setValue(1e-8);
        box.stepBy(-1);
        QCOMPARE(box.value(), 1e-8);
    }

    void theChartIsWhatTheRunWillDo()
    {
        ScheduleEditor editor;
        show(editor);
        ScheduleSettings settings;
        settings.steps = 100;
        settings.peakRate = 0.01;
        editor.setSettings(settings);
        QVERIFY(editor.settings() == settings);
        const auto rateAt = [&](double step) {
            for (const auto &point : editor.chart()->series().at(0).points) {
                if (point.x() == step)
                    return point.y();
            }
            return -1.0;
        };
        QCOMPARE(rateAt(0), 0.01);
        QVERIFY(std::abs(rateAt(50) - 0.01 * 2 / 3) < 1e-12); // REX at half: 0.5 / (0.5 + 0.25)
        QCOMPARE(rateAt(100), 0.0);

        QSignalSpy changed(&editor, &ScheduleEditor::settingsChanged);
        auto *kind = named<QComboBox>(editor, "Schedule");
        QTest::keyClick(kind, Qt::Key_Down); // linear comes next
        QCOMPARE(editor.settings().kind, ScheduleKind::Linear);
        QCOMPARE(changed.size(), 1);
        QVERIFY(std::abs(rateAt(50) - 0.005) < 1e-12);
        QVERIFY(!named<QDoubleSpinBox>(editor, "Bend")->isVisible());
        QVERIFY(kind->findData(int(ScheduleKind::Refined)) < 0);
        editor.setRefinedCurve({1, 0.25, 0});
        QVERIFY(kind->findData(int(ScheduleKind::Refined)) >= 0);
        kind->setCurrentIndex(kind->findData(int(ScheduleKind::Refined)));
        QVERIFY(std::abs(rateAt(50) - 0.0025) < 1e-12);
        kind->setCurrentIndex(kind->findData(int(ScheduleKind::Step)));
        QVERIFY(named<QSpinBox>(editor, "Drop every")->isVisible());

        auto *steps = named<QSpinBox>(editor, "Steps");
        steps->selectAll();
        QTest::keyClicks(steps, "2000");
        QTest::keyClick(steps, Qt::Key_Return);
        QCOMPARE(editor.settings().steps, std::int64_t(2000));
        QCOMPARE(editor.estimateText(), QString());
        editor.setSecondsPerStep(0.18);
        QCOMPARE(editor.estimateText(), QString("about 6 min"));
        QVERIFY(says(editor, "about 6 min"));
        auto *automatic = editor.findChild<QCheckBox *>();
        QTest::mouseClick(automatic, Qt::LeftButton, {}, {8, automatic->height() / 2});
        QVERIFY(editor.automaticRate());
        QCOMPARE(editor.estimateText(), QString("about 12 min"));
        QVERIFY(!kind->isVisible() && !editor.chart()->isVisible());
    }

    void rangeTestOffersItsRate()
    {
        ScheduleEditor editor;
        show(editor);
        QSignalSpy test(&editor, &ScheduleEditor::rangeTestRequested),
            cancel(&editor, &ScheduleEditor::rangeTestCancelled);
        QVERIFY(!editor.rangeTestChart()->isVisible());
        click(editor, "Test rates");
        QCOMPARE(test.size(), 1);
        editor.setRangeTestProgress(0.5);
        click(editor, "Stop the test");
        QCOMPARE(cancel.size(), 1);
        editor.showRangeTestError("The loss never fell.");
        QVERIFY(says(editor, "The loss never fell."));
        RangeTestResult result;
        result.smoothed = {{1e-5, 3}, {1e-4, 2.5}, {1e-3, 1}, {1e-2, 0.5}};
        result.steepestRate = 5e-4;
        result.suggestedRate = 4e-4;
        editor.setRangeTest(result);
        QVERIFY(editor.rangeTestChart()->isVisible());
        QCOMPARE(editor.rangeTestChart()->series().at(0).points.size(), size_t(4));
        click(editor, "Use 0.0004");
        QCOMPARE(editor.settings().peakRate, 4e-4);
    }

    void resultIsComparedAndSaved()
    {
        ResultView view;
        show(view);
        FinetuneResult result;
        result.newSounds = {"fan", "clock"};
        result.before = {0, 2, 1.5, 20, 4, 10};
        result.after = {500, 1, 5, 19.8, 4, 10};
        view.setResult(result, {500, 380, 20, 300, 5'000'000, 4});
        QVERIFY(says(view, "4 held back"));
        QVERIFY(says(view, "2 new sound") && says(view, "fan, clock"));
        auto *table = named<QTableWidget>(view, "Before and after");
        QCOMPARE(table->item(0, 3)->text(), QString("+3.5 dB"));
        QCOMPARE(table->item(1, 3)->text(), QString("\u22120.2 dB"));
        QCOMPARE(table->item(2, 3)->text(), QString("\u22121.000"));
        QVERIFY(table->item(0, 3)->foreground() == table->item(2, 3)->foreground()); // both are better
        QVERIFY(table->item(0, 3)->foreground() != table->item(1, 3)->foreground());

        QSignalSpy save(&view, &ResultView::saveRequested), use(&view, &ResultView::useNowRequested),
            hear(&view, &ResultView::hearRequested), stop(&view, &ResultView::stopHearingRequested);
        QVERIFY(!named<QPushButton>(view, "Save model")->isEnabled()); // it has no name
        auto *name = named<QLineEdit>(view, "Name");
        QTest::keyClicks(name, "Mine");
        view.setNameProblem("A model of this name exists.");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(save.size(), 0);
        view.setNameProblem({});
        click(view, "Save model");
        QCOMPARE(save[0][0].toString(), QString("Mine"));
        view.setSaved("/models/Mine.safetensors");
        QVERIFY(says(view, "/models/Mine.safetensors") && !named<QPushButton>(view, "Saved")->isEnabled());
        QTest::keyClicks(name, "2");
        QVERIFY(named<QPushButton>(view, "Save model")->isEnabled());
        QVERIFY(!named<QPushButton>(view, "Use now")->isEnabled());
        view.setOpenRecording("street.wav");
        click(view, "Use now on \"street.wav\"");
        QCOMPARE(use.size(), 1);
        QVERIFY(!named<QPushButton>(view, "Before")->isEnabled());
        view.setSamples({"one", "two"});
        click(view, "Now");
        QCOMPARE(hear[0], QVariantList({0, true}));
        view.setHearing(true);
        click(view, "Now");
        QCOMPARE(stop.size(), 1);
    }
};

QTEST_MAIN(TestTeachingChoices)
#include "test_teaching_choices.moc"
