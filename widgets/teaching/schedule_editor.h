// SPDX-License-Identifier: GPL-3.0-or-later
// How long a model learns, and at what learning rate when.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/training/schedule/range_test.h"
#include "core/training/schedule/schedule.h"

namespace partita {

class Chart;

/// UI thread. The chart shows what Schedule says of the settings, before anything runs.
class ScheduleEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleEditor(QWidget *parent = nullptr);
    ~ScheduleEditor() override;

    /// What cannot be edited here (anneals, table) is kept as it was set.
    ScheduleSettings settings() const;
    void setSettings(const ScheduleSettings &settings);
    /// A curve of an earlier run offers ScheduleKind::Refined; empty: it is not offered.
    void setRefinedCurve(const std::vector<double> &curve);

    bool automaticRate() const; ///< AutoLRS in place of the schedule
    void setAutomaticRate(bool on);

    /// Measured on this machine, for "about 6 min"; none: not known yet.
    void setSecondsPerStep(std::optional<double> seconds);
    QString estimateText() const;

    /// The range test runs, in [0, 1]; none: it does not.
    void setRangeTestProgress(std::optional<double> fraction);
    /// Shows its curve and offers its rate.
    void setRangeTest(const RangeTestResult &result);
    void showRangeTestError(const QString &sentence);

    Chart *chart() const;          ///< of the rate
    Chart *rangeTestChart() const; ///< loss over rate

Q_SIGNALS:
    void settingsChanged(); ///< by a person
    void rangeTestRequested();
    void rangeTestCancelled();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
