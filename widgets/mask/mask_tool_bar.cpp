// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mask/mask_tool_bar.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

#include "widgets/language/keep_translated.h"
#include "widgets/language/quantity_text.h"
#include "widgets/mask/mask_slider.h"
#include "widgets/theme/icons.h"

namespace partita {

namespace {

using enum MaskTool;

IconId iconOf(MaskTool tool)
{
    switch (tool) {
    case Brush: return IconId::Brush;
    case Eraser: return IconId::Eraser;
    case Rectangle: return IconId::RectangleShape;
    case Lasso: return IconId::Lasso;
    case Wand: return IconId::Wand;
    case Harmonics: return IconId::Harmonics;
    case Select: break;
    }
    return IconId::Select;
}

QString percentText(double part)
{
    return MaskToolBar::tr("%1 %").arg(qRound(part * 100));
}

QString durationText(double ms)
{
    return ms < 1000 ? MaskToolBar::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0))
                     : MaskToolBar::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', ms < 10000 ? 2 : 1));
}

} // namespace

QKeySequence MaskToolBar::suggestedKey(MaskTool tool)
{
    return QKeySequence(Qt::Key(Qt::Key_1 + int(tool)));
}

MaskToolBar::MaskToolBar(MaskToolState *tools, DisplayState *display, QWidget *parent)
    : QToolBar(parent), state_(tools), display_(display)
{
    using S = MaskToolSettings;
    setObjectName(QStringLiteral("maskToolBar"));
    auto *group = new QActionGroup(this);
    addTool(Select, "select");
    addTool(Brush, "brush");
    addTool(Eraser, "eraser");
    addTool(Rectangle, "rectangle");
    addTool(Lasso, "lasso");
    addTool(Wand, "wand");
    addTool(Harmonics, "harmonics");
    for (const auto &[tool, action] : tools_)
        group->addAction(action);
    addSeparator();

    const std::vector<MaskTool> brushes{Brush, Eraser, Harmonics}, shapes{Rectangle, Lasso, Wand};
    rectangle_ = addCombo("rectangleSpan", {RectangleSpan::Both, RectangleSpan::Time, RectangleSpan::Frequency}, &S::rectangle,
                          {Rectangle});
    combine_ = addCombo("combine", {MaskCombine::Replace, MaskCombine::Add, MaskCombine::Subtract, MaskCombine::Intersect},
                        &S::combine, shapes);
    time_ = addSlider("sizeMs", true, S::leastSizeMs, S::mostSizeMs, &S::sizeMs, brushes);
    height_ = addSlider("sizeHz", true, S::leastSizeHz, S::mostSizeHz, &S::sizeHz, brushes);
    heightAction_ = options_.back().action;
    semitones_ = addSlider("sizeSemitones", true, S::leastSizeSemitones, S::mostSizeSemitones, &S::sizeSemitones, brushes);
    semitonesAction_ = options_.back().action;
    followAxis_ = new QCheckBox(this);
    followAxis_->setObjectName(QStringLiteral("followAxis"));
    connect(followAxis_, &QCheckBox::toggled, this, [this](bool on) { change([on](S &s) { s.followAxis = on; }); });
    show_.push_back([this](const S &s) { followAxis_->setChecked(s.followAxis); });
    addOption(followAxis_, brushes);
    partials_ = new MaskSlider(MaskSlider::Law::Linear, 1, S::mostPartials, S().partials, this);
    partials_->setObjectName(QStringLiteral("partials"));
    connect(partials_, &MaskSlider::amountChanged, this,
            [this](double count) { change([count](S &s) { s.partials = qRound(count); }); });
    show_.push_back([this](const S &s) { partials_->setAmount(s.partials); });
    addOption(partials_, {Harmonics});
    tolerance_ = addSlider("tolerance", false, S::leastToleranceDb, S::mostToleranceDb, &S::toleranceDb, {Wand});
    hardness_ = addSlider("hardness", false, 0, 1, &S::hardness, brushes);
    strength_ = addSlider("strength", false, 0.01, 1, &S::strength, {Brush, Eraser, Rectangle, Lasso, Wand, Harmonics});
    pressure_ = addCombo("pressure", {PenPressure::Ignored, PenPressure::Size, PenPressure::Strength}, &S::pressure, brushes);

    connect(tools, &MaskToolState::changed, this, &MaskToolBar::showSettings);
    connect(display, &DisplayState::changed, this, &MaskToolBar::showSettings);
    keepTranslated(this, [this] { setTexts(); });
    showSettings();
}

void MaskToolBar::addTool(MaskTool tool, const char *objectName)
{
    auto *action = addAction(icon(iconOf(tool)), QString());
    action->setObjectName(QLatin1String(objectName));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, tool] { state_->setTool(tool); });
    connect(action, &QAction::changed, this, &MaskToolBar::setToolTips); // other keys
    tools_[tool] = action;
}

void MaskToolBar::addOption(QWidget *control, std::vector<MaskTool> tools)
{
    options_.push_back({addWidget(control), std::move(tools)});
}

MaskSlider *MaskToolBar::addSlider(const char *objectName, bool logarithmic, double least, double most,
                                   double MaskToolSettings::*value, std::vector<MaskTool> tools)
{
    auto *slider = new MaskSlider(logarithmic ? MaskSlider::Law::Logarithmic : MaskSlider::Law::Linear, least, most,
                                  MaskToolSettings().*value, this);
    slider->setObjectName(QLatin1String(objectName));
    connect(slider, &MaskSlider::amountChanged, this,
            [this, value](double amount) { change([=](MaskToolSettings &s) { s.*value = amount; }); });
    show_.push_back([slider, value](const MaskToolSettings &s) { slider->setAmount(s.*value); });
    addOption(slider, std::move(tools));
    return slider;
}

template <typename Choice>
QComboBox *MaskToolBar::addCombo(const char *objectName, std::initializer_list<Choice> choices,
                                 Choice MaskToolSettings::*value, std::vector<MaskTool> tools)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    for (const Choice choice : choices)
        combo->addItem(QString(), int(choice));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::activated, this, [=, this] {
        change([=](MaskToolSettings &s) { s.*value = Choice(combo->currentData().toInt()); });
    });
    show_.push_back([=](const MaskToolSettings &s) { combo->setCurrentIndex(combo->findData(int(s.*value))); });
    addOption(combo, std::move(tools));
    return combo;
}

void MaskToolBar::setTexts()
{
    setWindowTitle(tr("Mask tools"));
    setAccessibleName(tr("Mask tools"));
    const auto tool = [this](MaskTool which, const QString &name, const QString &toolTip) {
        toolTips_[which] = toolTip;
        tools_[which]->setText(name);
    };
    tool(Select, tr("Select"), tr("Select: click to play from there, drag to select a time span"));
    tool(Brush, tr("Brush"), tr("Brush: paint what shall belong to the mask, with Alt take away"));
    tool(Eraser, tr("Eraser"), tr("Eraser: take away from the mask"));
    tool(Rectangle, tr("Rectangle"), tr("Rectangle: drag a box, with Ctrl a time span with all frequencies"));
    tool(Lasso, tr("Lasso"), tr("Lasso: draw around a region"));
    tool(Wand, tr("Magic wand"), tr("Magic wand: click on a sound to take all that hangs together and is about as loud"));
    tool(Harmonics, tr("Harmonics"), tr("Harmonics: draw along the lowest partial, the overtones come along"));
    setToolTips();

    const auto about = [](auto format) { return [format](double amount) { return format(amount); }; };
    time_->setTexts(tr("Width"), about(durationText), tr("Width of the brush in time\nKeys [ and ] change the size"));
    height_->setTexts(tr("Height"), about(hertzText), tr("Height of the brush in frequency\nKeys [ and ] change the size"));
    semitones_->setTexts(
        tr("Height"), [](double semitones) { return tr("%1 st", "semitones").arg(QLocale().toString(semitones, 'f', 1)); },
        tr("Height of the brush in semitones\nKeys [ and ] change the size"));
    hardness_->setTexts(tr("Hardness"), about(percentText),
                        tr("How sharp the edge of the brush is\nShift and the keys [ and ] change it"));
    strength_->setTexts(tr("Strength"), about(percentText), tr("Opacity: how much of the sound is taken"));
    tolerance_->setTexts(
        tr("Tolerance"), [](double db) { return tr("%1 dB").arg(qRound(db)); },
        tr("How much louder or quieter than the place that is clicked the sound may be"));
    partials_->setTexts(
        tr("Partials"), [](double count) { return QLocale().toString(qRound(count)); },
        tr("How many partials are drawn, with the lowest one"));
    followAxis_->setText(tr("Follow axis"));
    followAxis_->setToolTip(tr("Height in Hz where the frequency axis is linear, in semitones where it is not"));

    const auto describe = [](QComboBox *combo, const QString &name, const QString &toolTip, const QStringList &items) {
        combo->setAccessibleName(name);
        combo->setToolTip(toolTip);
        for (int i = 0; i < combo->count(); ++i)
            combo->setItemText(i, items[i]);
    };
    describe(rectangle_, tr("Extent of the rectangle"), tr("What of the box counts"),
             {tr("Time and frequency"), tr("Time only"), tr("Frequency only")});
    describe(combine_, tr("Combination"),
             tr("What a new shape does to the mask\nWhile drawing: Shift adds, Alt subtracts, both intersect"),
             {tr("Replace"), tr("Add"), tr("Subtract"), tr("Intersect")});
    describe(pressure_, tr("Pen pressure"), tr("What the pressure of a pen changes"),
             {tr("Ignore pressure"), tr("Pressure: size"), tr("Pressure: strength")});
}

void MaskToolBar::setToolTips()
{
    for (const auto &[tool, action] : tools_) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText), toolTip = toolTips_[tool];
        const QString whole = keys.isEmpty() ? toolTip : tr("%1 (%2)", "a tool tip and its key").arg(toolTip, keys);
        if (action->toolTip() != whole)
            action->setToolTip(whole);
    }
}

void MaskToolBar::change(const std::function<void(MaskToolSettings &)> &change)
{
    MaskToolSettings settings = state_->settings();
    change(settings);
    state_->set(settings);
}

void MaskToolBar::showSettings()
{
    const auto &settings = state_->settings();
    tools_[settings.tool]->setChecked(true);
    for (const auto &show : show_)
        show(settings);
    const bool semitones = settings.followAxis && display_->settings().scale != FrequencyScale::Linear;
    for (const auto &[action, tools] : options_) {
        const bool belongs = std::find(tools.begin(), tools.end(), settings.tool) != tools.end();
        action->setVisible(belongs && !(action == heightAction_ && semitones) && !(action == semitonesAction_ && !semitones));
    }
    // Without a spectrogram there is nothing to draw on.
    for (const auto &[tool, action] : tools_)
        action->setEnabled(tool == Select || display_->settings().spectrogram);
}

} // namespace partita
