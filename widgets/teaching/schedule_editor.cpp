// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/schedule_editor.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>

#include "widgets/charts/chart.h"
#include "widgets/jobs/job_bar.h"
#include "widgets/language/error_text.h"
#include "widgets/language/keep_translated.h"
#include "widgets/teaching/rate_spin_box.h"
#include "widgets/teaching/schedule_words.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

struct ScheduleEditor::Private {
    ScheduleEditor *self;
    QFormLayout *form;
    std::vector<std::pair<QWidget *, QLabel *>> rows;
    // In the order of the Tab key.
    QCheckBox *automatic;
    QComboBox *kind;
    QLabel *when;
    QSpinBox *steps;
    RateSpinBox *peak;
    QSpinBox *warmup;
    QDoubleSpinBox *floor, *beta;
    QSpinBox *dropEvery;
    QDoubleSpinBox *dropFactor, *rise, *decay;
    QComboBox *decayShape;
    QLabel *estimate, *problem;
    QPushButton *test;
    JobBar *testBar;
    QLabel *testText, *testTitle;
    QPushButton *useRate;
    QStackedWidget *picture;
    QLabel *noPicture;
    Chart *rateChart, *testChart;
    ScheduleSettings base; ///< with what is not edited here
    std::vector<double> refined;
    std::optional<RangeTestResult> tested;
    std::optional<double> secondsPerStep, testing;
    QString testError;
    bool filling = false;

    void build();
    QLabel *addRow(QWidget *field);
    QDoubleSpinBox *percent(double low, double high);
    void fillKinds();
    void setTexts();
    void describeField(QWidget *field, const QString &name, const QString &toolTip);
    void changed();
    void show();
    void showTest();
    ScheduleKind chosen() const { return ScheduleKind(kind->currentData().toInt()); }
};

QLabel *ScheduleEditor::Private::addRow(QWidget *field)
{
    auto *label = new QLabel(self);
    label->setBuddy(field);
    form->addRow(label, field);
    rows.emplace_back(field, label);
    return label;
}

QDoubleSpinBox *ScheduleEditor::Private::percent(double low, double high)
{
    auto *box = new QDoubleSpinBox(self);
    box->setRange(low, high);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" %"));
    addRow(box);
    return box;
}

void ScheduleEditor::Private::build()
{
    const int letter = characterWidth(self->fontMetrics()), high = self->fontMetrics().height();
    auto *side = new QWidget(self);
    form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto number = [&](int low, int top) {
        auto *box = new QSpinBox(self);
        box->setRange(low, top);
        box->setGroupSeparatorShown(true);
        addRow(box);
        return box;
    };
    steps = number(10, 10'000'000);
    steps->setSingleStep(100);
    automatic = new QCheckBox(self);
    form->addRow(automatic);
    kind = new QComboBox(self);
    addRow(kind);
    when = makeLabel(LabelLook::Dim, self);
    form->addRow(when);
    peak = new RateSpinBox(self);
    addRow(peak);
    warmup = number(0, 10'000'000);
    warmup->setSingleStep(10);
    beta = new QDoubleSpinBox(self);
    beta->setRange(0, 0.99);
    beta->setSingleStep(0.05);
    addRow(beta);
    dropEvery = number(1, 10'000'000);
    dropEvery->setSingleStep(100);
    dropFactor = percent(1, 100);
    rise = percent(1, 99);
    decay = percent(1, 100);
    decayShape = new QComboBox(self);
    for (const auto shape : {DecayShape::Linear, DecayShape::Cosine, DecayShape::Rex})
        decayShape->addItem(QString(), int(shape));
    addRow(decayShape);
    floor = percent(0, 99);
    problem = makeLabel(LabelLook::Problem, self);
    problem->hide();
    estimate = makeLabel(LabelLook::Heading, self);

    testTitle = makeLabel(LabelLook::Heading, self);
    testText = makeLabel(LabelLook::Dim, self);
    test = new QPushButton(self);
    testBar = new JobBar(self);
    useRate = new QPushButton(self);
    test->setAutoDefault(false);
    useRate->setAutoDefault(false);

    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, letter, 0);
    left->addLayout(form);
    left->addWidget(problem);
    left->addSpacing(high / 3);
    left->addWidget(estimate);
    left->addSpacing(high / 2);
    left->addWidget(testTitle);
    left->addWidget(testText);
    left->addWidget(testBar);
    auto *testButtons = new QHBoxLayout;
    testButtons->addWidget(test);
    testButtons->addWidget(useRate);
    testButtons->addStretch();
    left->addLayout(testButtons);
    left->addStretch();
    auto *scroll = new QScrollArea(self);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(letter * 52);

    picture = new QStackedWidget(self);
    rateChart = new Chart(picture);
    noPicture = makeLabel(LabelLook::Dim, picture);
    noPicture->setAlignment(Qt::AlignCenter);
    noPicture->setMargin(high * 2);
    picture->addWidget(rateChart);
    picture->addWidget(noPicture);
    testChart = new Chart(self);
    testChart->hide();
    auto *right = new QVBoxLayout;
    right->addWidget(picture, 1);
    right->addWidget(testChart, 1);
    auto *all = new QHBoxLayout(self);
    all->setContentsMargins({});
    all->addWidget(scroll);
    all->addLayout(right, 1);

    const auto change = [this] { changed(); };
    for (auto *box : {steps, warmup, dropEvery})
        connect(box, &QSpinBox::valueChanged, self, change);
    for (auto *box : {static_cast<QDoubleSpinBox *>(peak), floor, beta, dropFactor, rise, decay})
        connect(box, &QDoubleSpinBox::valueChanged, self, change);
    for (auto *box : {kind, decayShape})
        connect(box, &QComboBox::currentIndexChanged, self, change);
    connect(automatic, &QCheckBox::toggled, self, change);
    connect(test, &QPushButton::clicked, self,
            [this] { testing ? Q_EMIT self->rangeTestCancelled() : Q_EMIT self->rangeTestRequested(); });
    connect(useRate, &QPushButton::clicked, self, [this] {
        if (tested)
            peak->setValue(tested->suggestedRate);
    });
}

void ScheduleEditor::Private::fillKinds()
{
    const QSignalBlocker quiet(kind);
    const auto before = kind->currentData();
    kind->clear();
    for (const auto one :
         {ScheduleKind::Rex, ScheduleKind::Linear, ScheduleKind::Cosine, ScheduleKind::WarmupStableDecay,
          ScheduleKind::OneCycle, ScheduleKind::Step, ScheduleKind::Constant, ScheduleKind::Refined}) {
        if (one == ScheduleKind::Refined && refined.empty())
            continue;
        kind->addItem(scheduleText(one), int(one));
        kind->setItemData(kind->count() - 1, scheduleAdvice(one), Qt::ToolTipRole);
        kind->setItemData(kind->count() - 1, scheduleAdvice(one), Qt::AccessibleDescriptionRole);
    }
    kind->setCurrentIndex(std::max(0, kind->findData(before)));
}

void ScheduleEditor::Private::describeField(QWidget *field, const QString &name, const QString &toolTip)
{
    for (const auto &[widget, label] : rows) {
        if (widget == field)
            label->setText(name);
    }
    describe(field, QString(name).remove('&'), toolTip);
}

void ScheduleEditor::Private::setTexts()
{
    self->setLocale(QLocale()); // of its numbers
    self->setAccessibleName(tr("Length and learning rate"));
    describeField(steps, tr("&Steps"),
                  tr("How often the model is corrected. More steps take longer and learn more, up to a point"));
    setButtonTexts(
        automatic, tr("&Find the rate while it learns (AutoLRS)"),
        tr("Tries rates on the way, goes back, and takes the best one for each part of the run (AutoLRS). No rate to "
           "choose, but it takes about twice as long"));
    describeField(kind, tr("S&chedule"), {});
    describeField(peak, tr("&Peak rate"),
                  tr("The highest learning rate: how far the model moves at a step. The range test finds one"));
    describeField(warmup, tr("&Warm-up"),
                  tr("Over so many steps the rate rises at the start: large first steps can spoil the model"));
    describeField(
        floor, tr("&Ends at"),
        tr("The rate that the schedule ends at, as a share of the peak. 0 is right unless the run is to go on later"));
    describeField(beta, tr("&Bend"),
                  tr("0: falls evenly. The nearer to 1, the longer it stays high; 0.5 is that of the paper"));
    describeField(dropEvery, tr("&Drop every"), tr("After so many steps the rate falls"));
    describeField(dropFactor, tr("Drop &to"), tr("What is left of the rate after a drop"));
    describeField(rise, tr("&Rise"), tr("The share of the run in which the rate rises"));
    describeField(decay, tr("&Decay"), tr("The share of the run, at its end, in which the rate falls"));
    describeField(decayShape, tr("Decay &shape"), tr("How the rate falls at the end"));
    steps->setSuffix({});
    for (auto *box : {warmup, dropEvery})
        box->setSuffix(tr(" steps"));
    const QString shapes[] = {tr("Linear"), tr("Cosine"), tr("REX")};
    for (int i = 0; i < 3; ++i)
        decayShape->setItemText(i, shapes[i]);
    testTitle->setText(tr("Range test"));
    testBar->setAccessibleName(tr("Progress of the range test"));
    noPicture->setText(tr("The rate is found while the model learns: there is nothing to draw beforehand. "
                          "The live page shows which rates were tried and taken."));
    rateChart->setAxes({tr("Step"),
                        ChartScale::Linear,
                        {},
                        [](double v) { return tr("Step %1").arg(QLocale().toString(qlonglong(v + 0.5))); }},
                       {tr("Learning rate"), ChartScale::Linear, {}, rateText});
    rateChart->setAccessibleName(tr("Learning rate over the steps"));
    testChart->setAxes({tr("Learning rate"), ChartScale::Logarithmic, {}, rateText},
                       {tr("Loss"), ChartScale::Linear, {}, [](double v) { return QLocale().toString(v, 'g', 4); }});
    testChart->setAccessibleName(tr("Range test: loss over learning rate"));
    fillKinds();
    show();
    showTest();
}

void ScheduleEditor::Private::changed()
{
    if (filling)
        return;
    show();
    Q_EMIT self->settingsChanged();
}

void ScheduleEditor::Private::show()
{
    const auto one = chosen();
    const bool byHand = !automatic->isChecked();
    const auto rowFor = [&](QWidget *field, bool visible) { form->setRowVisible(field, byHand && visible); };
    rowFor(kind, true);
    rowFor(when, true);
    rowFor(peak, true);
    rowFor(warmup, one != ScheduleKind::OneCycle && one != ScheduleKind::Refined);
    rowFor(floor, one != ScheduleKind::Constant);
    rowFor(beta, one == ScheduleKind::Rex || (one == ScheduleKind::WarmupStableDecay &&
                                              DecayShape(decayShape->currentData().toInt()) == DecayShape::Rex));
    rowFor(dropEvery, one == ScheduleKind::Step);
    rowFor(dropFactor, one == ScheduleKind::Step);
    rowFor(rise, one == ScheduleKind::OneCycle);
    rowFor(decay, one == ScheduleKind::WarmupStableDecay);
    rowFor(decayShape, one == ScheduleKind::WarmupStableDecay);
    when->setText(scheduleAdvice(one));
    kind->setToolTip(scheduleAdvice(one));
    kind->setAccessibleDescription(scheduleAdvice(one));
    warmup->setMaximum(steps->value());
    picture->setCurrentIndex(byHand ? 0 : 1);

    const auto schedule = Schedule::make(self->settings());
    say(problem, byHand && !schedule ? errorText(schedule.error()) : QString());
    std::vector<ChartSeries> series;
    if (schedule) {
        constexpr std::int64_t most = 2000;
        ChartSeries line{tr("Learning rate"), Theme::of(self).lane(0), {}};
        const std::int64_t count = std::min(schedule->steps(), most);
        for (std::int64_t i = 0; i <= count; ++i) {
            const auto step = schedule->steps() * i / count;
            line.points.push_back({double(step), schedule->rate(step)});
        }
        series.push_back(std::move(line));
    }
    rateChart->setSeries(std::move(series));
    const QString text = self->estimateText();
    estimate->setText(text.isEmpty() ? tr("How long it takes is being measured…")
                                     : tr("Takes %1 on this machine").arg(text));
}

void ScheduleEditor::Private::showTest()
{
    const bool running = testing.has_value();
    testBar->setVisible(running);
    if (running)
        testBar->setFraction(*testing);
    setButtonTexts(test,
                   running  ? tr("Stop the test")
                   : tested ? tr("Test again")
                            : tr("Test rates"),
                   running ? tr("End the range test")
                           : tr("A short run from low to high rates shows where the loss falls fastest"));
    useRate->setVisible(tested && !running);
    testChart->setVisible(tested.has_value());
    const bool failed = !running && !testError.isEmpty();
    testText->setForegroundRole(failed ? QPalette::BrightText : QPalette::PlaceholderText);
    if (failed) {
        testText->setText(testError);
    } else if (running) {
        testText->setText(tr("The rate rises step by step; nothing of this is kept."));
    } else if (!tested) {
        testText->setText(tr("A short run from low to high rates finds a good peak rate for these recordings."));
    } else {
        testText->setText(tested->divergenceRate > 0
                              ? tr("The loss falls fastest at %1 and breaks at %2.")
                                    .arg(rateText(tested->steepestRate), rateText(tested->divergenceRate))
                              : tr("The loss falls fastest at %1.").arg(rateText(tested->steepestRate)));
        setButtonTexts(useRate, tr("Use %1").arg(rateText(tested->suggestedRate)), tr("Take this as the peak rate"));
    }
    if (!tested)
        return;
    const Theme &theme = Theme::of(self);
    ChartSeries loss{tr("Loss, smoothed"), theme.lane(0), {}}, mark{tr("Suggested rate"), theme.lane(2), {}};
    for (const auto &point : tested->smoothed)
        loss.points.push_back({point.rate, point.loss});
    if (!loss.points.empty() && tested->suggestedRate > 0) {
        const auto [low, top] = std::minmax_element(loss.points.begin(), loss.points.end(),
                                                    [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        mark.points = {{tested->suggestedRate, low->y()}, {tested->suggestedRate, top->y()}};
    }
    testChart->setSeries({loss, mark});
}

ScheduleEditor::ScheduleEditor(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->self = this;
    d->build();
    d->fillKinds();
    setSettings({});
    keepTranslated(this, [this] { d->setTexts(); });
}

ScheduleEditor::~ScheduleEditor() = default;

ScheduleSettings ScheduleEditor::settings() const
{
    ScheduleSettings settings = d->base;
    settings.kind = d->chosen();
    settings.steps = d->steps->value();
    settings.peakRate = d->peak->value();
    const bool warms = settings.kind != ScheduleKind::OneCycle && settings.kind != ScheduleKind::Refined;
    settings.warmupSteps = warms ? std::min(d->warmup->value(), d->steps->value()) : 0;
    settings.floorShare = d->floor->value() / 100;
    settings.rexBeta = d->beta->value();
    settings.dropEverySteps = d->dropEvery->value();
    settings.dropFactor = d->dropFactor->value() / 100;
    settings.riseShare = d->rise->value() / 100;
    settings.decayShare = d->decay->value() / 100;
    settings.decayShape = DecayShape(d->decayShape->currentData().toInt());
    settings.curve = settings.kind == ScheduleKind::Refined ? d->refined : std::vector<double>{};
    return settings;
}

void ScheduleEditor::setSettings(const ScheduleSettings &settings)
{
    d->filling = true;
    d->base = settings;
    if (!settings.curve.empty()) {
        d->refined = settings.curve;
        d->fillKinds();
    }
    d->kind->setCurrentIndex(std::max(0, d->kind->findData(int(settings.kind))));
    d->steps->setValue(int(std::min<std::int64_t>(settings.steps, d->steps->maximum())));
    d->peak->setValue(settings.peakRate);
    d->warmup->setMaximum(d->steps->value());
    d->warmup->setValue(int(std::min<std::int64_t>(settings.warmupSteps, d->warmup->maximum())));
    d->floor->setValue(settings.floorShare * 100);
    d->beta->setValue(settings.rexBeta);
    d->dropEvery->setValue(int(std::min<std::int64_t>(settings.dropEverySteps, d->dropEvery->maximum())));
    d->dropFactor->setValue(settings.dropFactor * 100);
    d->rise->setValue(settings.riseShare * 100);
    d->decay->setValue(settings.decayShare * 100);
    d->decayShape->setCurrentIndex(d->decayShape->findData(int(settings.decayShape)));
    d->filling = false;
    d->show();
}

void ScheduleEditor::setRefinedCurve(const std::vector<double> &curve)
{
    d->refined = curve;
    d->fillKinds();
    d->show();
}

bool ScheduleEditor::automaticRate() const
{
    return d->automatic->isChecked();
}

void ScheduleEditor::setAutomaticRate(bool on)
{
    d->filling = true;
    d->automatic->setChecked(on);
    d->filling = false;
    d->show();
}

void ScheduleEditor::setSecondsPerStep(std::optional<double> seconds)
{
    d->secondsPerStep = seconds;
    d->show();
}

QString ScheduleEditor::estimateText() const
{
    constexpr double trials = 2; // AutoLRS makes about as many steps again for its trials
    return d->secondsPerStep ? aboutText(*d->secondsPerStep * d->steps->value() * (automaticRate() ? trials : 1))
                             : QString();
}

void ScheduleEditor::setRangeTestProgress(std::optional<double> fraction)
{
    d->testing = fraction;
    if (fraction)
        d->testError.clear();
    d->showTest();
}

void ScheduleEditor::setRangeTest(const RangeTestResult &result)
{
    d->tested = result;
    d->testing.reset();
    d->testError.clear();
    d->testChart->showAll();
    d->showTest();
}

void ScheduleEditor::showRangeTestError(const QString &sentence)
{
    d->testing.reset();
    d->testError = sentence;
    d->showTest();
}

Chart *ScheduleEditor::chart() const
{
    return d->rateChart;
}

Chart *ScheduleEditor::rangeTestChart() const
{
    return d->testChart;
}

} // namespace partita
