// SPDX-License-Identifier: GPL-3.0-or-later
// Spectrum and level of what is selected, computed in a job, for a chart.
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/window/services/job_runner.h"
#include "core/document/document.h"
#include "core/spectrogram/selection_analysis.h"

namespace partita {

struct AnalysisRequest {
    struct Curve {
        LaneId lane = 0; ///< 0: the mixture
        StorePtr store;
    };
    std::vector<Curve> curves;
    FrameRange selection;
    int fftSize = 4096;
    ChannelView channel = ChannelView::Sum;
    int levelPoints = 400; ///< about so many, each of at least 10 ms
};

struct SelectionAnalysis {
    struct Curve {
        LaneId lane = 0;
        int sampleRateHz = 0;
        AverageSpectrum spectrum;
        std::vector<double> levelsDb; ///< one every blockFrames, from selection.begin on
    };
    FrameRange selection;
    std::int64_t blockFrames = 0;
    std::vector<Curve> curves; ///< as asked for
};

/// UI thread. Waits until nothing new was asked for during a moment; the newest request wins.
class SelectionAnalyser : public QObject {
    Q_OBJECT

public:
    explicit SelectionAnalyser(JobRunner &runner, QObject *parent = nullptr);
    ~SelectionAnalyser() override;

    /// A request without curves or selection is clear().
    void request(AnalysisRequest request);
    /// No result of what was asked for so far comes any more.
    void clear();
    bool isBusy() const { return waiting_.has_value() || job_ != 0; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void ready(const partita::SelectionAnalysis &analysis);
    void failed(const QString &sentence);

private:
    void start();

    JobRunner &runner_;
    QTimer pause_;
    std::optional<AnalysisRequest> waiting_;
    std::uint64_t job_ = 0; ///< of the newest request
};

} // namespace partita
