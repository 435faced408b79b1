// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over two axes. All of the product's charts go through this: what draws them is known to chart_qtcharts.cpp alone,
// since Qt Charts is deprecated upstream.
#pragma once

#include <memory>

#include <QImage>
#include <QWidget>

#include "widgets/charts/chart_data.h"

namespace partita {

/// UI thread. The wheel zooms in x at the pointer, with Ctrl in y; dragging a rectangle zooms into it, a double click shows all
/// again. By keyboard: Left and Right move the crosshair, + and - zoom at it, 0 shows all, Escape hides the crosshair.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    /// Forgets the zoom.
    void setAxes(const ChartAxis &x, const ChartAxis &y);
    void setAxisTitles(const QString &x, const QString &y); ///< and nothing else
    /// Replaces all; the zoom stays. Quick also with 100,000 points: only what can be seen is drawn.
    void setSeries(std::vector<ChartSeries> series);
    const std::vector<ChartSeries> &series() const;

    ChartRange visibleX() const;
    ChartRange visibleY() const;
    /// Never beyond what showAll() shows.
    void zoomTo(ChartRange x, ChartRange y);
    void showAll();
    bool isZoomed() const;
    bool isZoomedX() const;
    /// As another chart of the same x has it, also where there is nothing here; none: all. Leaves y alone, and is no news.
    void followX(std::optional<ChartRange> x);

    /// Where the crosshair is, in x; none: not shown.
    std::optional<double> cursor() const;
    void setCursorAt(std::optional<double> x);
    /// "1.25 kHz", "Violin: -32.1 dB", "Drums: -40.0 dB", of a band "Range: 1.2 – 1.5"; empty without a crosshair.
    QStringList cursorTexts() const;
    /// Where the plane between the axes lies, in this widget.
    QRectF plotArea() const;

    QImage toImage();       ///< as seen, without the crosshair, at the screen's resolution
    QString toCsv() const;

Q_SIGNALS:
    void visibleRangeChanged();
    void cursorChanged();

protected:
    bool event(QEvent *event) override;

private:
    friend class ChartOverlay;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
