// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/selection_analyser.h"

#include <algorithm>

#include "widgets/language/error_text.h"

namespace partita {

namespace {

constexpr int pauseMilliseconds = 120;

Result<SelectionAnalysis> analyse(const AnalysisRequest &request, std::stop_token stop)
{
    SelectionOptions options;
    options.channel = request.channel;
    options.stop = std::move(stop);
    SelectionAnalysis analysis;
    analysis.selection = request.selection;
    for (const auto &curve : request.curves) {
        const int rate = curve.store->sampleRateHz();
        analysis.blockFrames = std::max<std::int64_t>(request.selection.length() / std::max(1, request.levelPoints), rate / 100);
        analysis.blockFrames = std::max<std::int64_t>(analysis.blockFrames, 1);
        auto spectrum = averageSpectrum(*curve.store, request.selection, request.fftSize, options);
        if (!spectrum)
            return spectrum.error();
        auto levels = levelOverTime(*curve.store, request.selection, analysis.blockFrames, options);
        if (!levels)
            return levels.error();
        analysis.curves.push_back({curve.lane, rate, std::move(*spectrum), std::move(*levels)});
    }
    return analysis;
}

} // namespace

SelectionAnalyser::SelectionAnalyser(JobRunner &runner, QObject *parent) : QObject(parent), runner_(runner)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&pause_, &QTimer::timeout, this, &SelectionAnalyser::start);
}

SelectionAnalyser::~SelectionAnalyser()
{
    runner_.cancel(job_);
}

void SelectionAnalyser::request(AnalysisRequest request)
{
    if (request.curves.empty() || request.selection.empty())
        return clear();
    const bool before = isBusy();
    runner_.cancel(std::exchange(job_, 0));
    waiting_ = std::move(request);
    pause_.start();
    if (!before)
        Q_EMIT busyChanged(true);
}

void SelectionAnalyser::clear()
{
    const bool before = isBusy();
    runner_.cancel(std::exchange(job_, 0));
    waiting_.reset();
    pause_.stop();
    if (before)
        Q_EMIT busyChanged(false);
}

void SelectionAnalyser::start()
{
    auto number = std::make_shared<std::uint64_t>(0);
    *number = job_ = runner_.submitFor<SelectionAnalysis>(
        JobKind::Short, {},
        [request = *std::exchange(waiting_, std::nullopt)](const JobContext &job) { return analyse(request, job.stop); }, this,
        [this, number](Result<SelectionAnalysis> analysis) {
            if (*number != job_) // another was asked for meanwhile
                return;
            job_ = 0;
            Q_EMIT busyChanged(false);
            if (analysis)
                Q_EMIT ready(*analysis);
            else if (analysis.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(errorText(analysis.error()));
        });
}

} // namespace partita
