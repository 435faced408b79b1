// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/training_view.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include "widgets/charts/chart.h"
#include "widgets/jobs/job_bar.h"
#include "widgets/jobs/job_words.h"
#include "widgets/language/keep_translated.h"
#include "widgets/query/accent_button.h"
#include "widgets/query/segmented_switch.h"
#include "widgets/teaching/hear_bar.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/teaching/training_curves.h"
#include "widgets/theme/character_width.h"

namespace partita {

namespace {

constexpr int charts = 5;
constexpr int redrawMs = 100;
constexpr int columns = 2000; ///< enough for any screen

struct Event {
    std::int64_t step;
    QString text;
};

} // namespace

struct TrainingView::Private {
    TrainingView *self;
    TrainingCurves curves;
    std::optional<FinetuneProgress> last;
    std::optional<FinetuneValidation> lastValidation;
    std::vector<Event> events;
    State state = State::Preparing;
    FinetuneStage stage = FinetuneStage::Reading;
    double stageFraction = 0;
    QString problem;
    std::array<bool, charts> stale{};
    bool statusStale = false, drawing = false;
    QTimer redraw;

    QLabel *headline, *status, *figures;
    JobBar *bar;
    SegmentedSwitch *choice;
    QPushButton *lines, *save;
    std::array<QAction *, lossLines> lineActions{};
    QAction *savePng, *saveCsv;
    QStackedWidget *stack;
    std::array<Chart *, charts> chart{};
    std::array<QStackedWidget *, charts> pages{}; ///< of each chart, a sentence while it is empty, and it
    std::array<QLabel *, charts> empty{};
    HearBar *hear;
    QLabel *eventsTitle;
    QListWidget *eventList;
    QPushButton *pause, *anneal, *stop;

    void build();
    void buildCharts();
    void setTexts();
    void showState();
    void showStatus();
    void showEvents();
    QString headlineText() const;
    void touch(std::initializer_list<TrainingChart> which);
    void draw(TrainingChart which);
    void drawStale();
    bool ended() const { return state == State::Finished || state == State::Stopped || state == State::Failed; }
};

void TrainingView::Private::buildCharts()
{
    for (int i = 0; i < charts; ++i) {
        auto *page = pages[size_t(i)] = new QStackedWidget(stack);
        auto *label = empty[size_t(i)] = makeLabel(LabelLook::Dim, page);
        label->setAlignment(Qt::AlignCenter);
        label->setMargin(self->fontMetrics().height() * 2);
        auto *made = chart[size_t(i)] = new Chart(page);
        page->addWidget(label);
        page->addWidget(made);
        stack->addWidget(page);
        connect(made, &Chart::visibleRangeChanged, self, [this, i] {
            // Zoomed in, more of the points can be told apart.
            if (drawing)
                return;
            for (auto *other : chart) {
                if (other != chart[size_t(i)])
                    other->followX(chart[size_t(i)]->isZoomedX() ? std::optional(chart[size_t(i)]->visibleX()) : std::nullopt);
            }
            stale.fill(true);
            redraw.start(0);
        });
    }
}

void TrainingView::Private::build()
{
    const int high = self->fontMetrics().height();
    headline = makeLabel(LabelLook::Heading, self);
    status = makeLabel(LabelLook::Dim, self);
    figures = makeLabel(LabelLook::Plain, self);
    bar = new JobBar(self);
    choice = new SegmentedSwitch(charts, self);
    lines = new QPushButton(self);
    auto *lineMenu = new QMenu(lines);
    for (size_t i = 0; i < lossLines; ++i) {
        auto *action = lineActions[i] = lineMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(curves.shown.contains(LossLine(i)));
        connect(action, &QAction::toggled, self, [this, i](bool on) {
            on ? (void)curves.shown.insert(LossLine(i)) : (void)curves.shown.erase(LossLine(i));
            draw(TrainingChart::Loss);
        });
    }
    lineMenu->setToolTipsVisible(true);
    lines->setMenu(lineMenu);
    save = new QPushButton(self);
    auto *saveMenu = new QMenu(save);
    savePng = saveMenu->addAction(QString());
    saveCsv = saveMenu->addAction(QString());
    save->setMenu(saveMenu);
    stack = new QStackedWidget(self);
    buildCharts();
    hear = new HearBar(self);
    eventsTitle = makeLabel(LabelLook::Heading, self);
    eventList = new QListWidget(self);
    eventList->setWordWrap(true);
    eventList->setFixedHeight(high * 5);
    pause = new QPushButton(self);
    anneal = new QPushButton(self);
    stop = new QPushButton(self);
    for (auto *button : {lines, save, pause, anneal, stop})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(choice);
    top->addStretch();
    top->addWidget(lines);
    top->addWidget(save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(hear, 1);
    buttons->addWidget(pause);
    buttons->addWidget(anneal);
    buttons->addWidget(stop);
    auto *rows = new QVBoxLayout(self);
    rows->setContentsMargins({});
    auto *heads = new QHBoxLayout;
    heads->addWidget(headline, 1);
    heads->addWidget(figures, 0, Qt::AlignRight);
    figures->setWordWrap(false);
    rows->addLayout(heads);
    rows->addWidget(bar);
    rows->addWidget(status);
    rows->addLayout(top);
    rows->addWidget(stack, 1);
    rows->addWidget(eventsTitle);
    rows->addWidget(eventList);
    rows->addLayout(buttons);

    connect(choice, &SegmentedSwitch::choiceChanged, self, [this](int index) {
        stack->setCurrentIndex(index);
        lines->setVisible(TrainingChart(index) == TrainingChart::Loss);
        drawStale();
    });
    connect(savePng, &QAction::triggered, self,
            [this] { Q_EMIT self->exportRequested(ChartFile::Png, self->currentChart()); });
    connect(saveCsv, &QAction::triggered, self,
            [this] { Q_EMIT self->exportRequested(ChartFile::Csv, self->currentChart()); });
    connect(hear, &HearBar::hearRequested, self, &TrainingView::hearRequested);
    connect(hear, &HearBar::stopRequested, self, &TrainingView::stopHearingRequested);
    connect(pause, &QPushButton::clicked, self, [this] {
        ended()                                             ? Q_EMIT self->goOnRequested()
        : state == State::Paused || state == State::Pausing ? Q_EMIT self->resumeRequested()
                                                            : Q_EMIT self->pauseRequested();
    });
    connect(anneal, &QPushButton::clicked, self, &TrainingView::annealRequested);
    connect(stop, &QPushButton::clicked, self, &TrainingView::stopRequested);
    redraw.setSingleShot(true);
    connect(&redraw, &QTimer::timeout, self, [this] { drawStale(); });
}

void TrainingView::Private::setTexts()
{
    self->setAccessibleName(tr("Training"));
    for (int i = 0; i < charts; ++i) {
        const auto which = TrainingChart(i);
        const QString hints[] = {tr("How wrong the model is; it is to fall"),
                                 tr("How well sounds are separated, in mixtures that nothing is learned from"),
                                 tr("How far the model moves at each step"),
                                 tr("How strongly it is pulled at each step; sudden peaks are a bad sign"),
                                 tr("What loss the run will end with, by the annealing law of arXiv 2408.11029")};
        choice->setChoiceTexts(i, trainingChartText(which), hints[i]);
        auto *one = chart[size_t(i)];
        one->setAccessibleName(trainingChartText(which));
        one->setAxes(curves.xAxis(), curves.yAxis(which));
        stale[size_t(i)] = true;
    }
    choice->setAccessibleName(tr("Chart to show"));
    for (size_t i = 0; i < lossLines; ++i) {
        lineActions[i]->setText(lossLineText(LossLine(i)));
        lineActions[i]->setToolTip(lossLineHint(LossLine(i)));
    }
    setButtonTexts(lines, tr("Lines"), tr("Choose what the chart of the loss shows: also each of its terms"));
    setButtonTexts(save, tr("Export"), tr("Save this chart as a picture or as a table"));
    savePng->setText(tr("Picture (PNG)…"));
    saveCsv->setText(tr("Table (CSV)…"));
    bar->setAccessibleName(tr("Progress of the training"));
    eventsTitle->setText(tr("What happened"));
    eventList->setAccessibleName(eventsTitle->text());
    eventList->setToolTip(tr("Recordings that could not be read, spikes that were undone, and the like"));
    showState();
    showEvents();
    drawStale();
}

QString TrainingView::Private::headlineText() const
{
    switch (state) {
    case State::Preparing:
        switch (stage) {
        case FinetuneStage::Reading:
            return tr("Reading the recordings…");
        case FinetuneStage::NewSounds:
            return tr("Getting to know the new sounds…");
        case FinetuneStage::Training:
            return tr("The training begins…");
        case FinetuneStage::Writing:
            return tr("Writing the model…");
        }
        return {};
    case State::Running:
        return tr("The model is learning");
    case State::Pausing:
        return tr("Pausing after this step…");
    case State::Paused:
        return tr("Paused");
    case State::Annealing:
        return tr("Annealing: the rate goes to zero, and then it is done");
    case State::Stopping:
        return tr("Stopping after this step…");
    case State::Finished:
        return tr("The model has learned");
    case State::Stopped:
        return tr("Stopped. What was learned so far is kept, and the run can go on.");
    case State::Failed:
        return problem;
    }
    return {};
}

void TrainingView::Private::showState()
{
    headline->setText(headlineText());
    headline->setForegroundRole(state == State::Failed ? QPalette::BrightText : QPalette::WindowText);
    const bool paused = state == State::Paused || state == State::Pausing, runs = state == State::Running || paused;
    const bool ended = this->ended(), canGoOn = ended && state != State::Finished;
    setButtonTexts(pause, canGoOn ? tr("&Go on learning") : paused ? tr("&Resume") : tr("&Pause"),
                   canGoOn  ? tr("Let the run go on from its last checkpoint")
                   : paused ? tr("Go on where it was")
                            : tr("Stop computing for a while; nothing is lost"));
    setButtonTexts(
        anneal, tr("&Anneal now and finish"),
        tr("Lower the rate to zero within a few steps, which makes the most of what was learned, and end there"));
    setButtonTexts(stop, tr("&Stop"),
                   tr("End it here. What was learned so far is kept in a checkpoint, and the run can go on later"));
    pause->setEnabled(runs || canGoOn || state == State::Annealing);
    anneal->setEnabled(state == State::Running || state == State::Paused);
    stop->setEnabled(!ended && state != State::Stopping);
    pause->setVisible(state != State::Finished);
    for (auto *button : {anneal, stop})
        button->setVisible(!ended);
    showStatus();
}

void TrainingView::Private::showStatus()
{
    const QLocale locale;
    QStringList parts;
    double done = state == State::Preparing ? stageFraction : 0;
    if (last && last->steps > 0 && state != State::Preparing) {
        done = double(last->step) / double(last->steps);
        parts
            << tr("Step %1 of %2").arg(locale.toString(qlonglong(last->step)), locale.toString(qlonglong(last->steps)));
        const bool moves = state == State::Running || state == State::Annealing;
        if (moves && last->secondsPerStep > 0)
            parts << timeLeftText(last->secondsPerStep * double(std::max<std::int64_t>(0, last->steps - last->step)));
        if (last->mixturesPerStep > 0)
            parts << tr("%n mixture(s) a step", nullptr, int(last->mixturesPerStep));
        if (last->secondsPerStep > 0)
            parts << tr("%1 s a step").arg(locale.toString(last->secondsPerStep, 'g', 2));
    }
    bar->setFraction(state == State::Finished ? 1.0 : done);
    status->setText(parts.isEmpty() ? tr("You can go on working meanwhile.") : parts.join(QStringLiteral("  ·  ")));
    QStringList values;
    if (last)
        values << tr("Loss %1").arg(numberText(last->loss, 3));
    if (lastValidation)
        values << tr("SDRi %1 dB").arg(signedText(lastValidation->sdri, 1));
    figures->setText(values.join(QStringLiteral("    ")));
    statusStale = false;
}

void TrainingView::Private::showEvents()
{
    eventList->clear();
    for (const auto &event : events)
        eventList->addItem(tr("Step %1: %2").arg(QLocale().toString(qlonglong(event.step)), event.text));
    eventList->scrollToBottom();
    eventsTitle->setVisible(!events.empty());
    eventList->setVisible(!events.empty());
}

void TrainingView::Private::touch(std::initializer_list<TrainingChart> which)
{
    for (const auto one : which)
        stale[size_t(one)] = true;
    if (!redraw.isActive())
        redraw.start(redrawMs);
}

void TrainingView::Private::draw(TrainingChart which)
{
    auto *one = chart[size_t(which)];
    drawing = true;
    one->setSeries(
        curves.series(which, Theme::of(self), one->isZoomedX() ? one->visibleX() : ChartRange{-1e300, 1e300}, columns));
    drawing = false;
    stale[size_t(which)] = false;
    const bool forecast = which == TrainingChart::Forecast, some = !one->series().empty();
    empty[size_t(which)]->setText(forecast ? forecastStateText(curves.forecast.state)
                                  : which == TrainingChart::Loss && curves.shown.empty()
                                      ? tr("Choose lines to show.")
                                      : tr("The first values come after some steps."));
    pages[size_t(which)]->setCurrentIndex(some && (!forecast || curves.forecast.state == ForecastState::Ready) ? 1 : 0);
    save->setEnabled(pages[size_t(which)]->currentIndex() == 1);
}

void TrainingView::Private::drawStale()
{
    if (!self->isVisible())
        return;
    if (statusStale)
        showStatus();
    if (const auto which = self->currentChart(); stale[size_t(which)])
        draw(which);
    else
        save->setEnabled(pages[size_t(which)]->currentIndex() == 1);
}

TrainingView::TrainingView(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->self = this;
    d->build();
    keepTranslated(this, [this] { d->setTexts(); });
}

TrainingView::~TrainingView() = default;

void TrainingView::clear()
{
    const auto shown = d->curves.shown;
    d->curves.clear();
    d->curves.shown = shown;
    d->last.reset();
    d->lastValidation.reset();
    d->events.clear();
    d->problem.clear();
    d->state = State::Preparing;
    d->stage = FinetuneStage::Reading;
    d->stageFraction = 0;
    for (auto *chart : d->chart)
        chart->showAll();
    d->hear->setSamples({});
    d->hear->setHearing({});
    d->setTexts();
}

void TrainingView::setState(State state)
{
    d->state = state;
    d->showState();
}

TrainingView::State TrainingView::state() const
{
    return d->state;
}

void TrainingView::setStage(FinetuneStage stage, double fraction)
{
    const bool same = std::exchange(d->stage, stage) == stage;
    d->stageFraction = fraction;
    if (!same)
        d->showState();
    else if (d->state == State::Preparing)
        d->bar->setFraction(fraction);
}

void TrainingView::setProblem(const QString &sentence)
{
    d->problem = sentence;
    d->showState();
}

void TrainingView::setPlan(const std::optional<Schedule> &plan)
{
    d->curves.plan = plan;
    d->touch({TrainingChart::Rate});
}

void TrainingView::addProgress(const FinetuneProgress &progress)
{
    d->curves.add(progress);
    d->last = progress;
    d->statusStale = true;
    d->touch({TrainingChart::Loss, TrainingChart::Quality, TrainingChart::Rate, TrainingChart::Gradient,
              TrainingChart::Forecast});
}

void TrainingView::addValidation(const FinetuneValidation &validation)
{
    d->curves.add(validation);
    d->lastValidation = validation;
    d->statusStale = true;
    d->touch({TrainingChart::Loss, TrainingChart::Quality});
}

void TrainingView::addEvent(std::int64_t step, const QString &text)
{
    d->events.push_back({step, text});
    d->showEvents();
}

void TrainingView::setForecast(const TrainingForecast &forecast)
{
    d->curves.forecast = forecast;
    d->touch({TrainingChart::Forecast});
}

void TrainingView::setSamples(const QStringList &names)
{
    d->hear->setSamples(names);
}

int TrainingView::sample() const
{
    return d->hear->sample();
}

void TrainingView::setHearing(std::optional<bool> after)
{
    d->hear->setHearing(after);
}

void TrainingView::setHearingPending(bool pending)
{
    d->hear->setPending(pending);
}

TrainingChart TrainingView::currentChart() const
{
    return TrainingChart(d->choice->choice());
}

void TrainingView::setCurrentChart(TrainingChart chart)
{
    d->choice->setChoice(int(chart));
}

Chart *TrainingView::chart(TrainingChart chart) const
{
    return d->chart[size_t(chart)];
}

QImage TrainingView::chartImage(TrainingChart chart)
{
    d->draw(chart);
    return this->chart(chart)->toImage();
}

QString TrainingView::chartCsv(TrainingChart chart) const
{
    return csvOf(d->curves.series(chart, Theme::of(this), {}, -1), d->curves.xAxis(), d->curves.yAxis(chart));
}

void TrainingView::refreshNow()
{
    d->redraw.stop();
    if (d->statusStale)
        d->showStatus();
    d->draw(currentChart());
}

void TrainingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->redraw.start(0);
}

void TrainingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        d->stale.fill(true);
        d->redraw.start(0);
    }
    QWidget::changeEvent(event);
}

} // namespace partita
