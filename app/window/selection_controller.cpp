// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/selection_controller.h"

#include "widgets/theme/theme.h"

namespace partita {

SelectionController::SelectionController(JobRunner &jobs, DisplayState &display, QObject *parent)
    : QObject(parent), display_(display), analyser_(jobs), panel_(new SelectionPanel)
{
    connect(&analyser_, &SelectionAnalyser::ready, this, &SelectionController::take);
    connect(&analyser_, &SelectionAnalyser::failed, panel_, &SelectionPanel::showError);
    connect(panel_, &SelectionPanel::requestChanged, this, [this] {
        if (latest_)
            take(*latest_); // both curves are there
    });
    connect(&display, &DisplayState::changed, this, [this](const DisplaySettings &before) {
        if (before.fftSize != display_.settings().fftSize || before.channel != display_.settings().channel)
            analyse();
    });
}

void SelectionController::show(DocumentSession &session, LaneId lane)
{
    const auto &selection = session.view().selection();
    if (session_ == &session && lane_ == lane && selection_ == selection && (selection.empty() || latest_ || analyser_.isBusy()))
        return;
    session_ = &session;
    lane_ = lane;
    selection_ = selection;
    analyse();
}

void SelectionController::analyse()
{
    latest_.reset();
    if (!session_ || selection_.empty()) {
        analyser_.clear();
        panel_->showNothingSelected();
        return;
    }
    AnalysisRequest request;
    request.curves.push_back({0, session_->document().mixture()});
    if (const auto lane = session_->document().lane(lane_))
        request.curves.push_back({lane_, lane->content});
    request.selection = selection_.time;
    request.fftSize = display_.settings().fftSize;
    request.channel = display_.settings().channel;
    panel_->showComputing();
    analyser_.request(std::move(request));
}

void SelectionController::clear()
{
    session_.clear();
    analyse();
}

void SelectionController::take(const SelectionAnalysis &analysis)
{
    if (!session_)
        return;
    latest_ = analysis;
    std::vector<SpectrumLine> spectra;
    std::vector<LevelLine> levels;
    double rate = 1;
    for (const auto &curve : analysis.curves) {
        const auto lane = session_->document().lane(curve.lane);
        const QString name = lane ? QString::fromStdString(lane->name) : tr("Mixture");
        const auto &theme = Theme::of(panel_);
        const QColor colour = lane ? theme.lane(lane->colourIndex) : theme.dimText;
        spectra.push_back({name, colour, curve.spectrum});
        levels.push_back({name, colour, curve.levelsDb});
        rate = curve.sampleRateHz;
    }
    if (panel_->mode() == SelectionPanel::Mode::Spectrum)
        panel_->showSpectra(spectra);
    else
        panel_->showLevels(levels, double(analysis.selection.begin) / rate, double(analysis.blockFrames) / rate);
}

} // namespace partita
