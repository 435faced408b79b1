// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/selection_panel.h"

#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/spectrogram/axes.h"
#include "widgets/charts/chart.h"
#include "widgets/language/keep_translated.h"
#include "widgets/language/quantity_text.h"
#include "widgets/query/segmented_switch.h"

namespace partita {

namespace {

QString frequencyAndNote(double hz)
{
    const auto note = noteText(hz);
    return note.empty() ? hertzText(hz) : hertzText(hz) + QLatin1String(", ") + QString::fromStdString(note);
}

} // namespace

SelectionPanel::SelectionPanel(QWidget *parent)
    : QWidget(parent), switch_(new SegmentedSwitch(2, this)), message_(new QLabel(this)), chart_(new Chart(this)),
      stack_(new QStackedLayout)
{
    connect(switch_, &SegmentedSwitch::choiceChanged, this, &SelectionPanel::requestChanged);

    message_->setAlignment(Qt::AlignCenter);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setMargin(fontMetrics().height());
    stack_->addWidget(message_);
    stack_->addWidget(chart_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(switch_, 0, Qt::AlignLeft);
    layout->addLayout(stack_, 1);
    keepTranslated(this, [this] { setTexts(); });
}

void SelectionPanel::setTexts()
{
    switch_->setChoiceTexts(0, tr("Spectrum"), tr("The average spectrum of the selection"));
    switch_->setChoiceTexts(1, tr("Level"), tr("The level over the time of the selection"));
    switch_->setAccessibleName(tr("What to show of the selection"));
    if (said_ == Message::NothingSelected)
        message_->setText(tr("Drag over a spectrogram to select a time.\nIts average spectrum and its level are shown here."));
    else if (said_ == Message::Computing)
        message_->setText(tr("Computing…"));
    if (shownMode_ == int(Mode::Spectrum)) {
        chart_->setAxisTitles(tr("Frequency (Hz)"), tr("Level (dB)"));
        chart_->setAccessibleName(tr("Average spectrum of the selection"));
    } else if (shownMode_ == int(Mode::Level)) {
        chart_->setAxisTitles(tr("Time (s)"), tr("Level (dBFS)"));
        chart_->setAccessibleName(tr("Level of the selection over time"));
    }
}

SelectionPanel::Mode SelectionPanel::mode() const
{
    return switch_->choice() == 0 ? Mode::Spectrum : Mode::Level;
}

void SelectionPanel::setMode(Mode mode)
{
    switch_->setChoice(mode == Mode::Spectrum ? 0 : 1);
}

void SelectionPanel::say(Message message, const QString &error)
{
    said_ = message;
    const bool failed = message == Message::Error;
    message_->setForegroundRole(failed ? QPalette::BrightText : QPalette::PlaceholderText);
    message_->setTextInteractionFlags(failed ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    message_->setText(error);
    setTexts();
    stack_->setCurrentWidget(message_);
}

void SelectionPanel::showNothingSelected()
{
    say(Message::NothingSelected);
}

void SelectionPanel::showComputing()
{
    // What was shown stays until there is something new, unless it is of another kind: nothing flickers while a person drags.
    if (stack_->currentWidget() != chart_ || shownMode_ != int(mode()))
        say(Message::Computing);
}

void SelectionPanel::showError(const QString &sentence)
{
    say(Message::Error, sentence);
}

void SelectionPanel::showSpectra(const std::vector<SpectrumLine> &lines)
{
    if (mode() != Mode::Spectrum)
        return;
    constexpr double lowestHz = 20; // what can be heard
    std::vector<ChartSeries> series;
    for (const auto &line : lines) {
        auto &points = series.emplace_back(ChartSeries{line.name, line.colour, {}}).points;
        for (size_t bin = 1; bin < line.spectrum.levelDb.size(); ++bin)
            points.push_back({double(bin) * line.spectrum.binHz, line.spectrum.levelDb[bin]});
    }
    ChartAxis x{{}, ChartScale::Logarithmic, {}, frequencyAndNote};
    const auto all = automaticRange(series, true, x.scale);
    if (all.high > lowestHz)
        x.range = ChartRange{lowestHz, all.high};
    showChart(x, {{}, ChartScale::Decibel, {}, decibelsText}, std::move(series));
}

void SelectionPanel::showLevels(const std::vector<LevelLine> &lines, double startSeconds, double blockSeconds)
{
    if (mode() != Mode::Level)
        return;
    std::vector<ChartSeries> series;
    for (const auto &line : lines) {
        auto &points = series.emplace_back(ChartSeries{line.name, line.colour, {}}).points;
        for (size_t block = 0; block < line.levelDb.size(); ++block)
            points.push_back({startSeconds + (double(block) + 0.5) * blockSeconds, line.levelDb[block]});
    }
    const auto seconds = [](double value) { return tr("%1 s").arg(QLocale().toString(value, 'f', 3)); };
    showChart({{}, ChartScale::Linear, {}, seconds}, {{}, ChartScale::Decibel, {}, decibelsText}, std::move(series));
}

void SelectionPanel::showChart(const ChartAxis &x, const ChartAxis &y, std::vector<ChartSeries> series)
{
    // New values of the same selection leave zoom and crosshair alone.
    const auto range = automaticRange(series, true, x.scale);
    if (shownMode_ != int(mode()) || shownX_ != range) {
        chart_->setSeries({});
        chart_->setAxes(x, y);
    }
    shownMode_ = int(mode());
    shownX_ = range;
    setTexts();
    chart_->setSeries(std::move(series));
    stack_->setCurrentWidget(chart_);
}

} // namespace partita
