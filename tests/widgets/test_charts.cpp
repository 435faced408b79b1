// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QLabel>
#include <QRadioButton>
#include <QWheelEvent>
#include <QtTest>

#include "widgets/charts/chart.h"
#include "widgets/charts/selection_panel.h"
#include "widgets/theme/theme.h"

using namespace partita;

static QStringList labelsOf(const std::vector<ChartTick> &ticks)
{
    QStringList labels;
    for (const auto &tick : ticks)
        labels << tick.label;
    return labels;
}

static void wheel(QWidget &widget, QPointF at, int delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Where the platform puts the pointer is no matter of these tests.
static void hover(QWidget &widget, QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &event);
}

class TestCharts : public QObject {
    Q_OBJECT

    static void fill(Chart &chart)
    {
        std::vector<QPointF> points;
        for (int i = 0; i <= 1000; ++i)
            points.push_back({i / 10.0, double(i % 100)});
        chart.setAxes({"Time (s)", ChartScale::Linear, {}, {}}, {"Level", ChartScale::Linear, ChartRange{0, 100}, {}});
        chart.setSeries({{"Violin", Qt::red, points}, {"Silence", Qt::blue, {}}});
        chart.resize(600, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(chart.plotArea().width() > 300);
    }
    static bool says(const QWidget &widget, const QString &words)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](auto *l) { return l->isVisible() && l->text().contains(words); });
    }

private Q_SLOTS:
    void decimationKeepsPeaks()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.push_back({double(i), std::sin(i * 0.01)});
        points[54'321].setY(9);
        points[77'777].setY(-INFINITY);
        const auto kept = decimated(points, 0, 100'000, 500);
        QVERIFY(kept.size() <= 4 * 500 + 2);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](auto &a, auto &b) { return a.x() < b.x(); }));
        QVERIFY(std::find(kept.begin(), kept.end(), QPointF(54'321, 9)) != kept.end());
        QVERIFY(std::any_of(kept.begin(), kept.end(), [](auto &p) { return p.y() == -INFINITY; }));
        QCOMPARE(kept.front(), points.front());
        QCOMPARE(kept.back(), points.back());
        // Few points stay as they are, with a neighbour on each side so that lines reach the edges.
        const auto few = decimated(points, 100.5, 103.5, 500);
        QCOMPARE(few.front().x(), 100.0);
        QCOMPARE(few.back().x(), 104.0);
        QCOMPARE(few.size(), size_t(5));
        QVERIFY(decimated({}, 0, 1, 10).empty());
        QVERIFY(decimated(points, 1, 1, 10).empty());
        QCOMPARE(decimated(points, 2e5, 3e5, 10).size(), size_t(1)); // only a neighbour
    }

    void ticksAreRound()
    {
        QCOMPARE(labelsOf(ticksOf({0, 10}, ChartScale::Linear, 5)), QStringList({"0", "2", "4", "6", "8", "10"}));
        QCOMPARE(labelsOf(ticksOf({-0.1, 0.1}, ChartScale::Linear, 4)),
                 QStringList({"\u22120.10", "\u22120.05", "0.00", "0.05", "0.10"}));
        QCOMPARE(labelsOf(ticksOf({20, 20000}, ChartScale::Logarithmic, 10)),
                 QStringList({"20", "50", "100", "200", "500", "1k", "2k", "5k", "10k", "20k"}));
        QCOMPARE(labelsOf(ticksOf({20, 20000}, ChartScale::Logarithmic, 3)), QStringList({"100", "1k", "10k"}));
        QCOMPARE(labelsOf(ticksOf({400, 500}, ChartScale::Logarithmic, 5)).first(), QString("400"));
        QCOMPARE(labelsOf(ticksOf({1e-5, 1e-3}, ChartScale::Logarithmic, 3)), QStringList({"1e\u22125", "0.0001", "0.001"}));
        QVERIFY(ticksOf({1e6, std::nextafter(1e6, 2e6)}, ChartScale::Linear, 5).size() <= 1); // no step is that small
        QVERIFY(ticksOf({1, 1}, ChartScale::Linear, 5).empty());
        QVERIFY(ticksOf({0, INFINITY}, ChartScale::Linear, 5).empty());
    }

    void automaticRanges()
    {
        std::vector<ChartSeries> series{{"a", {}, {{0, -INFINITY}, {10, -33}, {20, -250}}}};
        QCOMPARE(automaticRange(series, true, ChartScale::Linear), (ChartRange{0, 20}));
        QCOMPARE(automaticRange(series, true, ChartScale::Logarithmic), (ChartRange{10, 20}));
        QCOMPARE(automaticRange(series, false, ChartScale::Decibel), (ChartRange{-130, -30}));
        QCOMPARE(automaticRange({}, false, ChartScale::Decibel), (ChartRange{-100, 0}));
        series[0].points = {{0, 0.1 + 0.2}, {1, 0.3}}; // the same but for rounding
        QVERIFY(automaticRange(series, false, ChartScale::Linear).length() > 0.01);
        series[0].points = {{5, 5}};
        QCOMPARE(automaticRange(series, true, ChartScale::Linear), (ChartRange{4.5, 14.5})); // a run's first step
    }

    void wheelDragAndDoubleClick()
    {
        Chart chart;
        fill(chart);
        QCOMPARE(chart.visibleX(), (ChartRange{0, 100}));
        const QRectF plot = chart.plotArea();
        wheel(chart, {plot.left() + plot.width() / 4, plot.center().y()}, 240);
        QVERIFY(chart.isZoomed());
        const auto x = chart.visibleX();
        QVERIFY(x.length() < 80);
        QVERIFY(std::abs(x.low + x.length() / 4 - 25) < 0.01); // what was at the pointer stays there
        QCOMPARE(chart.visibleY(), (ChartRange{0, 100}));
        wheel(chart, plot.center(), 240, Qt::ControlModifier);
        QVERIFY(chart.visibleY().length() < 80);
        for (int i = 0; i < 20; ++i) {
            wheel(chart, plot.center(), -240);
            wheel(chart, plot.center(), -240, Qt::ControlModifier);
        }
        QVERIFY(!chart.isZoomed()); // not beyond all
        const auto at = [&](double fx, double fy) {
            return QPointF(plot.left() + fx * plot.width(), plot.top() + fy * plot.height()).toPoint();
        };
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(0.5, 0.25));
        QTest::mouseMove(&chart, at(0.6, 0.5));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(0.75, 0.75));
        QVERIFY(std::abs(chart.visibleX().low - 50) < 1 && std::abs(chart.visibleX().high - 75) < 1);
        QVERIFY(std::abs(chart.visibleY().low - 25) < 1 && std::abs(chart.visibleY().high - 75) < 1);
        auto series = chart.series();
        chart.setSeries(series); // live data does not throw the zoom away
        QVERIFY(std::abs(chart.visibleX().low - 50) < 1);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, at(0.5, 0.5));
        QVERIFY(!chart.isZoomed());
    }

    void crosshairReadsValues()
    {
        Chart chart;
        fill(chart);
        const QRectF plot = chart.plotArea();
        hover(chart, {plot.left() + plot.width() * 0.505, plot.center().y()});
        QVERIFY(chart.cursor());
        QVERIFY(std::abs(*chart.cursor() - 50.5) < 0.3);
        chart.setCursorAt(50.52);
        QCOMPARE(chart.cursorTexts().mid(1), QStringList("Violin: 5")); // the nearest point; nothing of an empty line
        QVERIFY(chart.accessibleDescription().contains("Violin: 5"));
        auto series = chart.series();
        series[1].points = {{0, 7}, {40, 7}}; // which ends before
        chart.setSeries(series);
        QCOMPARE(chart.cursorTexts().mid(1), QStringList("Violin: 5"));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(*chart.cursor() > 50.52);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.isZoomed());
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(!chart.isZoomed());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.cursor() && chart.cursorTexts().isEmpty());
    }

    void exports()
    {
        Chart chart;
        chart.setAxes({"Frequency (Hz)", ChartScale::Logarithmic, {}, {}}, {"Level (dB)", ChartScale::Decibel, {}, {}});
        chart.setSeries({{"a \"b\", c", Qt::red, {{100, -12.5}, {1000, -INFINITY}}}});
        QCOMPARE(chart.toCsv(), QString("\"series\",\"Frequency (Hz)\",\"Level (dB)\"\r\n"
                                        "\"a \"\"b\"\", c\",100,-12.5\r\n\"a \"\"b\"\", c\",1000,-inf\r\n"));
        fill(chart);
        const QImage image = chart.toImage();
        QCOMPARE(image.size(), chart.size() * chart.devicePixelRatioF());
        bool red = false;
        for (int y = 0; y < image.height() && !red; ++y) {
            for (int x = 0; x < image.width() && !red; ++x) {
                const QColor colour = image.pixelColor(x, y);
                red = colour.red() > 200 && colour.green() < 60 && colour.blue() < 60;
            }
        }
        QVERIFY(red); // the line
    }

    void bandsAreFilled()
    {
        Chart chart;
        fill(chart);
        const std::vector<ChartSeries> series{{"Middle", Qt::black, {{0, 50}, {100, 50}}},
                                              {"Range", QColor(0, 255, 0), {{0, 25}, {100, 25}}, {{0, 75}, {100, 75}}}};
        chart.setSeries(series);
        QCOMPARE(automaticRange(std::span(series).subspan(1), false, ChartScale::Linear), (ChartRange{22.5, 77.5}));
        QTRY_VERIFY(chart.plotArea().width() > 300);
        const QImage image = chart.toImage();
        const auto at = [&](double y) {
            const QRectF plot = chart.plotArea();
            return image.pixelColor((QPointF(plot.center().x() + 5, plot.bottom() - y / 100 * plot.height()) * chart.devicePixelRatioF()).toPoint());
        };
        QCOMPARE(at(40), QColor(0, 255, 0));
        QCOMPARE(at(65), QColor(0, 255, 0));
        QVERIFY(at(10) != QColor(0, 255, 0) && at(90) != QColor(0, 255, 0));
        chart.setSeries({{"One", QColor(255, 0, 0), {{50, 50}}}}); // a point that no line leads to
        const QRectF plot = chart.plotArea();
        const QPointF point(plot.left() + 0.05 * plot.width(), plot.center().y());
        QCOMPARE(chart.toImage().pixelColor((point * chart.devicePixelRatioF()).toPoint()), QColor(255, 0, 0));
        chart.setSeries(series);
        chart.setCursorAt(40);
        QCOMPARE(chart.cursorTexts().mid(1), QStringList({"Middle: 50", "Range: 25 \u2013 75"}));
        QVERIFY(chart.toCsv().contains("\"Range (low)\",100,25\r\n\"Range (high)\",0,75"));
    }

    /// Every name is seen, however narrow the chart.
    void theLegendHasTheRowsThatItNeeds()
    {
        Chart chart;
        fill(chart);
        const double one = chart.plotArea().top();
        std::vector<ChartSeries> series;
        for (int i = 0; i < 12; ++i)
            series.push_back({QStringLiteral("A line with a long name %1").arg(i), Qt::red, {{0, 0}, {100, 100}}});
        chart.setSeries(series);
        QTRY_VERIFY(chart.plotArea().top() > one + 2 * chart.fontMetrics().height());
        const double narrow = chart.plotArea().top();
        chart.resize(1200, 300);
        QTRY_VERIFY(chart.plotArea().top() < narrow);
        QVERIFY(chart.plotArea().bottom() < chart.height());
    }

    void followsAnotherInX()
    {
        Chart chart;
        fill(chart);
        QSignalSpy changed(&chart, &Chart::visibleRangeChanged);
        chart.followX(ChartRange{90, 150}); // also where it has nothing
        QCOMPARE(chart.visibleX(), (ChartRange{90, 150}));
        chart.setSeries(std::vector<ChartSeries>(chart.series()));
        QCOMPARE(chart.visibleX(), (ChartRange{90, 150}));
        QVERIFY(chart.isZoomedX() && changed.empty());
        chart.followX({});
        QVERIFY(!chart.isZoomed() && chart.visibleX() == (ChartRange{0, 100}));
    }

    void followsThePalette()
    {
        Chart chart;
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            chart.setPalette(theme->palette());
            fill(chart);
            const QImage image = chart.toImage();
            QCOMPARE(image.pixelColor(1, image.height() - 2), theme->window);
        }
    }

    void manyPoints()
    {
        Chart chart;
        fill(chart);
        std::vector<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.push_back({double(i), std::sin(i * 0.001)});
        for (int times = 0; times < 5; ++times)
            chart.setSeries({{"live", Qt::green, points}});
        points.assign({{NAN, 1}, {1, NAN}, {1, INFINITY}, {2, -INFINITY}});
        chart.setSeries({{"odd", Qt::green, points}});
        QVERIFY(!chart.toImage().isNull());
        chart.setSeries({});
        QVERIFY(!chart.toImage().isNull());
    }

    void selectionPanelStates()
    {
        SelectionPanel panel;
        panel.resize(500, 300);
        panel.show();
        QVERIFY(says(panel, "select"));
        panel.showComputing();
        QVERIFY(says(panel, "Computing"));
        panel.showSpectra({{"Mixture", Qt::red, {10, 3, {-INFINITY, -20, -30, -40, -50}}}});
        QVERIFY(panel.chart()->isVisible());
        QCOMPARE(panel.chart()->series()[0].points.size(), size_t(4)); // 0 Hz has no place on a logarithmic axis
        QCOMPARE(panel.chart()->series()[0].points[1], QPointF(20, -30));
        panel.chart()->setCursorAt(30);
        QVERIFY(panel.chart()->cursorTexts().join(' ').contains("-40.0 dB"));
        panel.showComputing(); // what is there stays until there is something new
        QVERIFY(panel.chart()->isVisible());
        panel.showSpectra({{"Mixture", Qt::red, {10, 3, {-INFINITY, -20, -30, -45, -50}}}});
        QVERIFY(panel.chart()->cursorTexts().join(' ').contains("-45.0 dB")); // the crosshair stays over the same selection

        QSignalSpy requested(&panel, &SelectionPanel::requestChanged);
        QTest::mouseClick(panel.findChildren<QRadioButton *>()[1], Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(panel.mode() == SelectionPanel::Mode::Level);
        panel.showComputing();
        QVERIFY(says(panel, "Computing"));
        panel.showSpectra({}); // too late
        QVERIFY(says(panel, "Computing"));
        panel.showLevels({{"Mixture", Qt::red, {-10, -INFINITY, -20}}}, 5, 0.5);
        QVERIFY(panel.chart()->isVisible());
        QCOMPARE(panel.chart()->series()[0].points[0], QPointF(5.25, -10));
        panel.showError("The file is gone.");
        QVERIFY(says(panel, "The file is gone."));
        panel.showNothingSelected();
        QVERIFY(!panel.chart()->isVisible());
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
