// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of a run so far, as the lines of its charts.
#pragma once

#include <array>
#include <optional>
#include <set>

#include "widgets/charts/chart_data.h"
#include "widgets/teaching/live_series.h"
#include "widgets/teaching/training_view.h"
#include "widgets/theme/theme.h"

namespace partita {

/// What the loss chart can show.
enum class LossLine { Train, Validation, Whole, Sum, Contrast, Teacher, Absent, Presence, Tag };
inline constexpr int lossLines = 9;

QString lossLineText(LossLine line);
QString lossLineHint(LossLine line);
QString trainingChartText(TrainingChart chart);
/// Why there is no forecast yet, and when there will be.
QString forecastStateText(ForecastState state);

/// UI thread. Where a progress says a step that was known already, what follows it is forgotten.
class TrainingCurves {
public:
    void clear();
    void add(const FinetuneProgress &progress);
    void add(const FinetuneValidation &validation);

    std::set<LossLine> shown{LossLine::Train, LossLine::Validation};
    std::optional<Schedule> plan;
    TrainingForecast forecast;

    ChartAxis xAxis() const;
    ChartAxis yAxis(TrainingChart chart) const;
    /// `columns` below 0: every point, for a file.
    std::vector<ChartSeries> series(TrainingChart chart, const Theme &theme, ChartRange visible, int columns) const;

private:
    std::array<LiveSeries, lossLines> loss_;
    SmoothedSeries trainSmoothed_, gradientSmoothed_;
    LiveSeries sdri_, agreement_, rate_, gradient_;
};

} // namespace partita
