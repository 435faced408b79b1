// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "widgets/charts/chart.h"
#include "widgets/teaching/live_series.h"
#include "widgets/teaching/training_view.h"

using namespace partita;

namespace {

FinetuneProgress progress(std::int64_t step, double loss)
{
    FinetuneProgress p;
    p.step = step;
    p.steps = 200'000;
    p.loss = loss;
    p.whole = loss / 2;
    p.learningRate = 1e-3;
    p.gradientNorm = 2;
    p.secondsPerStep = 0.5;
    p.mixturesPerStep = 24;
    return p;
}

QPushButton *button(const QWidget &widget, const QString &name)
{
    for (auto *child : widget.findChildren<QPushButton *>()) {
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

const ChartSeries *line(const Chart *chart, const QString &name)
{
    for (const auto &series : chart->series()) {
        if (series.name == name)
            return &series;
    }
    return nullptr;
}

void show(QWidget &widget)
{
    widget.resize(1000, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class TestTeachingTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStandForMany()
    {
        LiveSeries series;
        for (int i = 0; i < 100'000; ++i)
            series.append({double(i), i == 54'321 ? 9.0 : i == 77'777 ? -9.0 : std::sin(i * 0.01)});
        const auto all = series.visible(-1e300, 1e300, 500);
        QVERIFY(all.size() <= 500 * 20);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](auto &a, auto &b) { return a.x() < b.x(); }));
        QVERIFY(std::find(all.begin(), all.end(), QPointF(54'321, 9)) != all.end());
        QVERIFY(std::find(all.begin(), all.end(), QPointF(77'777, -9)) != all.end());
        QCOMPARE(all.front(), series.points().front());
        QCOMPARE(all.back(), series.points().back());
        // Zoomed in: every point there, and still the whole range.
        const auto near = series.visible(50'000, 50'100, 500);
        int inside = 0;
        for (const auto &point : near)
            inside += point.x() >= 50'000 && point.x() <= 50'100;
        QCOMPARE(inside, 101);
        QVERIFY(near.size() < 6000);
        QCOMPARE(near.front().x(), 0.0);
        QCOMPARE(near.back().x(), 99'999.0);
        QVERIFY(LiveSeries().visible(0, 1, 10).empty());
    }

    /// Buckets are right after every length, and after cuts at any place.
    void bucketsHoldTheExtremes()
    {
        LiveSeries series;
        const auto value = [](int i) { return double((i * 7919) % 1000); };
        const auto check = [&](int count) {
            const auto drawn = series.visible(-1e300, 1e300, 8);
            double low = 1e9, high = -1e9, drawnLow = 1e9, drawnHigh = -1e9;
            for (const auto &point : series.points())
                low = std::min(low, point.y()), high = std::max(high, point.y());
            for (const auto &point : drawn)
                drawnLow = std::min(drawnLow, point.y()), drawnHigh = std::max(drawnHigh, point.y());
            return int(series.points().size()) == count && drawnLow == low && drawnHigh == high &&
                   drawn.back() == series.points().back();
        };
        for (int i = 0; i < 2000; ++i) {
            series.append({double(i), value(i)});
            QVERIFY2(check(i + 1), qPrintable(QString::number(i)));
        }
        for (const int cut : {1999, 1500, 1024, 513, 512, 511, 64, 9, 8, 1}) {
            series.truncate(cut);
            QVERIFY2(check(cut), qPrintable(QString::number(cut)));
        }
        for (int i = 1; i < 700; ++i)
            series.append({double(i), value(i)});
        QVERIFY(check(700));
        series.append({5, 3}); // a step that came again
        QVERIFY(check(6));
        series.append({6, NAN});
        QCOMPARE(series.points().size(), size_t(6));
    }

    void theMeanIsNotBiasedTowardsItsStart()
    {
        SmoothedSeries smoothed(0.5);
        smoothed.append({0, 4});
        smoothed.append({1, 1});
        QCOMPARE(smoothed.series().points()[0].y(), 4.0);
        QVERIFY(std::abs(smoothed.series().points()[1].y() - 2) < 1e-12); // (0.5 * 0.5 * 4 + 0.5 * 1) / 0.75
        smoothed.append({1, 1});                                          // again: as if it had come once
        QVERIFY(std::abs(smoothed.series().points()[1].y() - 2) < 1e-12);
    }

    void curvesGrowAndGoBack()
    {
        TrainingView view;
        show(view);
        view.setState(TrainingView::State::Running);
        QVERIFY(says(view, "The first values come"));
        for (int i = 1; i <= 50; ++i)
            view.addProgress(progress(i, 100 - i));
        view.addValidation({40, 3, 1, 20, 2, 5});
        Chart *loss = view.chart(TrainingChart::Loss);
        QTRY_VERIFY(line(loss, "Training") && line(loss, "Training")->points.size() == 50);
        QVERIFY(line(loss, "Validation") && loss->isVisible());
        QVERIFY(says(view, "Step 50 of 200,000") && says(view, "hour"));
        view.addProgress(progress(30, 7)); // a spike was undone
        view.refreshNow();
        QCOMPARE(line(loss, "Training")->points.size(), size_t(30));
        QCOMPARE(line(loss, "Training")->points.back(), QPointF(30, 7));
        QVERIFY(!line(loss, "Validation"));

        // Each term by the menu.
        QAction *whole = nullptr;
        for (auto *action : button(view, "Lines")->menu()->actions())
            whole = action->text() == "Whole recording" ? action : whole;
        QVERIFY(whole && !line(loss, "Whole recording"));
        whole->trigger();
        QVERIFY(line(loss, "Whole recording"));
        QCOMPARE(line(loss, "Whole recording")->points.back(), QPointF(30, 3.5));
        whole->trigger();
        QVERIFY(!line(loss, "Whole recording"));
        view.clear();
        QVERIFY(loss->series().empty() && says(view, "The first values come"));
    }

    void manyPointsStayFewToDraw()
    {
        TrainingView view;
        show(view);
        view.setState(TrainingView::State::Running);
        QElapsedTimer timer;
        timer.start();
        for (int i = 1; i <= 100'000; ++i)
            view.addProgress(progress(i, i == 31'415 ? 50 : std::sin(i * 1e-3)));
        const auto added = timer.restart();
        view.refreshNow();
        const auto drawn = timer.elapsed();
        qInfo("100,000 points: %lld ms to add, %lld ms to draw", static_cast<long long>(added),
              static_cast<long long>(drawn));
        Chart *loss = view.chart(TrainingChart::Loss);
        const auto &points = line(loss, "Training")->points;
        QVERIFY(points.size() < 50'000);
        QVERIFY(std::find(points.begin(), points.end(), QPointF(31'415, 50)) != points.end());
        loss->zoomTo({31'000, 31'500}, loss->visibleY());
        const auto near = [&] {
            int inside = 0;
            for (const auto &point : line(loss, "Training")->points)
                inside += point.x() >= 31'000 && point.x() <= 31'500;
            return inside;
        };
        QTRY_COMPARE(near(), 501); // every one of them
        QVERIFY(loss->isZoomed());
        QVERIFY(view.chartCsv(TrainingChart::Loss).count('\n') > 200'000); // raw and mean, all of them
        QVERIFY(!view.chartImage(TrainingChart::Loss).isNull());
    }

    /// Rounding alone told them apart: the mean of the same values is not quite the same.
    void allAlike()
    {
        TrainingView view;
        show(view);
        view.setCurrentChart(TrainingChart::Gradient);
        for (int i = 1; i <= 20; ++i)
            view.addProgress(progress(i, 0.1));
        view.refreshNow();
        Chart *chart = view.chart(TrainingChart::Gradient);
        QVERIFY(chart->visibleY().low < 2 && chart->visibleY().high > 2);
        view.setCurrentChart(TrainingChart::Loss);
        view.refreshNow();
        QVERIFY(view.chart(TrainingChart::Loss)->isVisible());
    }

    void forecastComesWhenItCan()
    {
        TrainingView view;
        show(view);
        view.setState(TrainingView::State::Running);
        for (int i = 1; i <= 100; ++i)
            view.addProgress(progress(i, 100 - i));
        // By mouse, as all charts.
        for (auto *choice : view.findChildren<QRadioButton *>()) {
            if (choice->accessibleName() == "Forecast")
                QTest::mouseClick(choice, Qt::LeftButton);
        }
        QCOMPARE(view.currentChart(), TrainingChart::Forecast);
        Chart *chart = view.chart(TrainingChart::Forecast);
        QTRY_VERIFY(says(view, "enough losses"));
        QVERIFY(!chart->isVisible() && !button(view, "Export")->isEnabled());
        TrainingForecast forecast;
        forecast.state = ForecastState::NoAnnealing;
        view.setForecast(forecast);
        QTRY_VERIFY(says(view, "begun to fall"));
        forecast.state = ForecastState::Ready;
        forecast.planned = {{100, 1, 0.8, 1.2}, {200, 0.5, 0.2, 0.9}};
        forecast.others = {{ScheduleKind::Cosine, {{100, 1, 1, 1}, {200, 0.6, 0.5, 0.7}}}};
        forecast.annealNow = {{100, 1, 1, 1}, {120, 0.7, 0.6, 0.8}};
        view.setForecast(forecast);
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(line(chart, "Forecast")->points.back(), QPointF(200, 0.5));
        QCOMPARE(line(chart, "Likely range")->points.back(), QPointF(200, 0.2));
        QCOMPARE(line(chart, "Likely range")->upper.back(), QPointF(200, 0.9));
        QCOMPARE(line(chart, "Cosine")->points.back(), QPointF(200, 0.6));
        QCOMPARE(line(chart, "If annealed now")->points.back(), QPointF(120, 0.7));
    }

    void allChartsShowTheSameSteps()
    {
        TrainingView view;
        show(view);
        view.setState(TrainingView::State::Running);
        for (int i = 1; i <= 100; ++i)
            view.addProgress(progress(i, 100 - i));
        ScheduleSettings settings;
        settings.kind = ScheduleKind::Linear;
        settings.steps = 400;
        view.setPlan(*Schedule::make(settings));
        Chart *loss = view.chart(TrainingChart::Loss), *rate = view.chart(TrainingChart::Rate), *gradient = view.chart(TrainingChart::Gradient);
        view.refreshNow();
        const auto y = loss->visibleY();
        loss->zoomTo({20, 60}, y);
        for (const auto chart : {TrainingChart::Rate, TrainingChart::Gradient}) {
            view.setCurrentChart(chart);
            view.refreshNow();
            QCOMPARE(view.chart(chart)->visibleX(), (ChartRange{20, 60}));
        }
        QVERIFY(gradient->visibleY().low < 2 && gradient->visibleY().high > 2);
        view.setCurrentChart(TrainingChart::Rate);
        view.refreshNow();
        rate->zoomTo({200, 300}, rate->visibleY()); // where the others have nothing yet
        QCOMPARE(loss->visibleX(), (ChartRange{200, 300}));
        QCOMPARE(loss->visibleY(), y);
        for (int i = 101; i <= 250; ++i)
            view.addProgress(progress(i, i));
        view.setCurrentChart(TrainingChart::Loss);
        view.refreshNow();
        QCOMPARE(loss->visibleX(), (ChartRange{200, 300}));
        QTest::keyClick(loss, Qt::Key_0);
        QCOMPARE(loss->visibleX(), (ChartRange{1, 250}));
        QCOMPARE(rate->visibleX(), (ChartRange{0, 400}));
        QVERIFY(!loss->isZoomed() && !rate->isZoomed() && !gradient->isZoomed());
    }

    void buttonsFollowTheState()
    {
        TrainingView view;
        show(view);
        QSignalSpy pause(&view, &TrainingView::pauseRequested), resume(&view, &TrainingView::resumeRequested),
            stop(&view, &TrainingView::stopRequested), anneal(&view, &TrainingView::annealRequested),
            hear(&view, &TrainingView::hearRequested), quiet(&view, &TrainingView::stopHearingRequested),
            save(&view, &TrainingView::exportRequested), goOn(&view, &TrainingView::goOnRequested);
        QVERIFY(says(view, "Reading the recordings") && !button(view, "Pause")->isEnabled());
        view.setStage(FinetuneStage::NewSounds, 0.1);
        QVERIFY(says(view, "new sounds"));
        view.setState(TrainingView::State::Running);
        QTest::mouseClick(button(view, "Pause"), Qt::LeftButton);
        QCOMPARE(pause.size(), 1);
        view.setState(TrainingView::State::Paused);
        QTest::keyClick(button(view, "Resume"), Qt::Key_Space);
        QCOMPARE(resume.size(), 1);
        view.setState(TrainingView::State::Running);
        QTest::mouseClick(button(view, "Anneal now and finish"), Qt::LeftButton);
        QCOMPARE(anneal.size(), 1);
        view.setState(TrainingView::State::Annealing);
        QVERIFY(!button(view, "Anneal now and finish")->isEnabled());
        QTest::mouseClick(button(view, "Stop"), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        view.setState(TrainingView::State::Failed);
        view.setProblem("The disk is full.");
        QVERIFY(says(view, "The disk is full.") && !button(view, "Stop")->isVisible());
        QTest::mouseClick(button(view, "Go on learning"), Qt::LeftButton);
        view.setState(TrainingView::State::Stopped);
        QTest::mouseClick(button(view, "Go on learning"), Qt::LeftButton);
        QCOMPARE(goOn.size(), 2);
        QCOMPARE(pause.size() + resume.size(), 2);
        view.setState(TrainingView::State::Finished);
        for (const char *name : {"Pause", "Resume", "Go on learning"})
            QVERIFY(!button(view, name) || !button(view, name)->isVisible());

        view.setSamples({"a + b", "c + d"});
        QTest::mouseClick(button(view, "Before"), Qt::LeftButton);
        QCOMPARE(hear[0], QVariantList({0, false}));
        view.setHearing(false);
        QTest::mouseClick(button(view, "Before"), Qt::LeftButton);
        QCOMPARE(quiet.size(), 1);
        view.setHearingPending(true);
        QVERIFY(says(view, "Taking it apart") && !button(view, "Now")->isEnabled());

        view.setCurrentChart(TrainingChart::Gradient);
        view.addProgress(progress(1, 1));
        view.addProgress(progress(2, 1));
        view.refreshNow();
        for (auto *action : button(view, "Export")->menu()->actions())
            action->trigger();
        QCOMPARE(save.size(), 2);
        QCOMPARE(save[0][0].value<ChartFile>(), ChartFile::Png);
        QCOMPARE(save[1][0].value<ChartFile>(), ChartFile::Csv);
        QCOMPARE(save[1][1].value<TrainingChart>(), TrainingChart::Gradient);
    }

    void eventsAndPlan()
    {
        TrainingView view;
        show(view);
        auto *list = view.findChild<QListWidget *>();
        QVERIFY(!list->isVisible());
        view.addEvent(400, "The loss jumped.");
        QVERIFY(list->isVisible());
        QCOMPARE(list->item(0)->text(), QString("Step 400: The loss jumped."));
        ScheduleSettings settings;
        settings.kind = ScheduleKind::Linear;
        settings.steps = 100;
        settings.peakRate = 1;
        view.setCurrentChart(TrainingChart::Rate);
        view.setPlan(*Schedule::make(settings));
        Chart *rate = view.chart(TrainingChart::Rate);
        QTRY_VERIFY(line(rate, "Planned"));
        QCOMPARE(line(rate, "Planned")->points[50], QPointF(50, 0.5));
        QVERIFY(view.chartCsv(TrainingChart::Rate).contains("Planned"));
    }
};

QTEST_MAIN(TestTeachingTraining)
#include "test_teaching_training.moc"
