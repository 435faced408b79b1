// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a chart's lines, in as many rows as they need.
#pragma once

#include <vector>

#include <QWidget>

#include "widgets/charts/chart_data.h"

namespace partita {

/// UI thread. Says nothing to screen readers: the chart names its lines itself.
class ChartLegend : public QWidget {
public:
    explicit ChartLegend(QWidget *parent);

    /// What has no points has no place.
    void setSeries(const std::vector<ChartSeries> &series);
    int heightForWidth(int width) const override;

private:
    struct Entry {
        QString name;
        QColor colour;
        bool band, dashed;
    };
    /// Where each entry goes, centred row by row.
    std::vector<QRectF> places(double width) const;
    void paintEvent(QPaintEvent *event) override;

    std::vector<Entry> entries_;
};

} // namespace partita
