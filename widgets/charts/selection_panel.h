// SPDX-License-Identifier: GPL-3.0-or-later
// Average spectrum, or level over time, of what is selected.
#pragma once

#include <QWidget>

#include "core/spectrogram/selection_analysis.h"
#include "widgets/charts/chart_data.h"

class QLabel;
class QStackedLayout;

namespace partita {

class Chart;
class SegmentedSwitch;

struct SpectrumLine {
    QString name;
    QColor colour;
    AverageSpectrum spectrum;
};

struct LevelLine {
    QString name;
    QColor colour;
    std::vector<double> levelDb; ///< of blocks, see levelOverTime()
};

/// UI thread. Shows what it is given and computes nothing: whoever owns it answers requestChanged(), and every change of the
/// selection, with showComputing() and then with lines or an error.
class SelectionPanel : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Spectrum, Level };

    explicit SelectionPanel(QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);

    void showNothingSelected();
    void showComputing();
    void showError(const QString &sentence);
    /// Not shown where the mode has become another since: an answer that came too late.
    void showSpectra(const std::vector<SpectrumLine> &lines);
    /// The first block begins at `startSeconds` of the recording, and each lasts `blockSeconds`.
    void showLevels(const std::vector<LevelLine> &lines, double startSeconds, double blockSeconds);

    Chart *chart() const { return chart_; } ///< for export

Q_SIGNALS:
    void requestChanged();

private:
    enum class Message { NothingSelected, Computing, Error };

    void setTexts();
    void say(Message message, const QString &error = {});
    void showChart(const ChartAxis &x, const ChartAxis &y, std::vector<ChartSeries> series);

    SegmentedSwitch *switch_;
    QLabel *message_;
    Chart *chart_;
    QStackedLayout *stack_;
    Message said_ = Message::NothingSelected;
    int shownMode_ = -1; ///< what the chart shows, and of which x
    ChartRange shownX_;
};

} // namespace partita
