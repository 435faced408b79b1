// SPDX-License-Identifier: GPL-3.0-or-later
// Short runs that are thrown away: how fast this computer learns, and at what rate a model learns best.
#pragma once

#include "app/window/teaching/teaching_engine.h"
#include "app/window/teaching/teaching_order.h"
#include "core/training/schedule/range_test.h"

namespace partita {

/// UI thread. One trial at a time; another, and cancel(), end the one before without a word.
class TeachingTrial : public QObject {
    Q_OBJECT

public:
    static constexpr int speedSteps = 20, rangeSteps = 300;

    /// `folder`: for files, which are removed.
    TeachingTrial(JobRunner &jobs, TeachingEngine engine, std::filesystem::path folder, QObject *parent = nullptr);
    ~TeachingTrial() override;

    /// Of a few of the recordings. measured() or measureFailed() follows.
    void measureSpeed(TeachingOrder order);
    /// From a thousandth of the peak rate to thirty times as much. rangeProgress(), then rangeTested() or rangeFailed().
    void testRange(TeachingOrder order);
    void cancel();
    bool isBusy() const { return job_ != 0; }

Q_SIGNALS:
    void measured(double secondsPerStep);
    void measureFailed(const QString &sentence);
    void rangeProgress(double fraction);
    void rangeTested(const partita::RangeTestResult &result);
    void rangeFailed(const QString &sentence);

private:
    void prepare(TeachingOrder &order) const;

    JobRunner &jobs_;
    TeachingEngine engine_;
    const std::filesystem::path folder_;
    std::uint64_t job_ = 0, number_ = 0;
    bool ofRange_ = false;
};

} // namespace partita
