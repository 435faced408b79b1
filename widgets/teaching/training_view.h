// SPDX-License-Identifier: GPL-3.0-or-later
// A model that learns, as it happens: charts, how long it still takes, and what a person can do about it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QImage>
#include <QStringList>
#include <QWidget>

#include "core/training/finetune/finetune.h"
#include "core/training/schedule/annealing_law.h"

namespace partita {

class Chart;

struct TrainingForecast {
    struct Other {
        ScheduleKind kind = ScheduleKind::Linear;
        std::vector<ForecastPoint> points;
    };
    ForecastState state = ForecastState::TooFewLosses;
    std::vector<ForecastPoint> planned;   ///< to the end of the schedule as it is; the band is its low and high
    std::vector<Other> others;            ///< had another schedule been followed from now on
    std::vector<ForecastPoint> annealNow; ///< if it annealed from here; may be empty
};

enum class TrainingChart { Loss, Quality, Rate, Gradient, Forecast };
enum class ChartFile { Png, Csv };

/// UI thread. Charts are drawn at most ten times a second, and only the one that is seen, in a time that does not grow
/// with the number of points. Zoomed in x, all show the same steps. Steps that come again (after a spike was undone, or a run was resumed) replace those from
/// there on.
class TrainingView : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Preparing, ///< see setStage()
        Running,
        Pausing, ///< asked for; the step at hand is finished first
        Paused,
        Annealing, ///< the rate goes to 0, and then it ends
        Stopping,
        Finished,
        Stopped, ///< by the person; a checkpoint was kept
        Failed,  ///< see setProblem()
    };

    explicit TrainingView(QWidget *parent = nullptr);
    ~TrainingView() override;

    void clear(); ///< before another run

    void setState(State state);
    State state() const;
    void setStage(FinetuneStage stage, double fraction);
    void setProblem(const QString &sentence); ///< shown with State::Failed

    /// The rates to come, as a faint line behind those that were; AutoLRS has none.
    void setPlan(const std::optional<Schedule> &plan);
    void addProgress(const FinetuneProgress &progress);
    void addValidation(const FinetuneValidation &validation);
    void addEvent(std::int64_t step, const QString &text);
    void setForecast(const TrainingForecast &forecast);

    /// Mixtures of recordings held back that can be listened to; none: the buttons are off, and say why.
    void setSamples(const QStringList &names);
    int sample() const;
    /// What is being heard: false before, true after; none: nothing. The button stops it.
    void setHearing(std::optional<bool> after);
    /// The sample as the model is now is being made.
    void setHearingPending(bool pending);

    TrainingChart currentChart() const;
    void setCurrentChart(TrainingChart chart);
    Chart *chart(TrainingChart chart) const;
    QImage chartImage(TrainingChart chart);
    QString chartCsv(TrainingChart chart) const; ///< of all points, not only of those that are seen
    /// Draws now what has come since the last time.
    void refreshNow();

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested(); ///< after a pause
    void goOnRequested();   ///< of a run that was stopped, or failed
    void stopRequested();
    void annealRequested();
    void hearRequested(int sample, bool after);
    void stopHearingRequested();
    void exportRequested(partita::ChartFile format, partita::TrainingChart chart);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
