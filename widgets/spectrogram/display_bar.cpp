// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/display_bar.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>
#include <QIcon>
#include <QSignalBlocker>
#include <QSpinBox>

#include "widgets/language/keep_translated.h"

namespace partita {

namespace {

/// From quiet to loud.
QIcon previewOf(ColorMap map, const QSize &size)
{
    constexpr int scale = 2; // for dense screens
    const auto colors = colorsOf(map);
    QImage image(size * scale, QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        const Rgb color = colors[size_t(x * 255 / (image.width() - 1))];
        for (int y = 0; y < image.height(); ++y)
            image.setPixel(x, y, qRgb(color.red, color.green, color.blue));
    }
    image.setDevicePixelRatio(scale);
    return QPixmap::fromImage(image);
}

} // namespace

DisplayBar::DisplayBar(DisplayState *display, QWidget *parent) : QToolBar(parent), display_(display)
{
    setObjectName(QStringLiteral("displayBar"));
    spectrogram_ = addToggle(QStringLiteral("spectrogram"), &DisplaySettings::spectrogram);
    waveform_ = addToggle(QStringLiteral("waveform"), &DisplaySettings::waveform);
    addSeparator();
    channel_ = addCombo(QStringLiteral("channel"), {int(ChannelView::Sum), int(ChannelView::Left), int(ChannelView::Right),
                                                    int(ChannelView::Side)});
    fftSize_ = addCombo(QStringLiteral("fftSize"), {512, 1024, 2048, 4096, 8192, 16384});
    scale_ = addCombo(QStringLiteral("scale"),
                      {int(FrequencyScale::Linear), int(FrequencyScale::Log), int(FrequencyScale::Mel)});
    allFrequencies_ = addAction(QString());
    allFrequencies_->setObjectName(QStringLiteral("allFrequencies"));
    connect(allFrequencies_, &QAction::triggered, this, [this] {
        change([](DisplaySettings &s) { s.lowHz = s.highHz = 0; });
    });
    addSeparator();

    colorMap_ = addCombo(QStringLiteral("colorMap"), {int(ColorMap::Magma), int(ColorMap::Viridis), int(ColorMap::Inferno),
                                                      int(ColorMap::Grey), int(ColorMap::InvertedGrey)});
    const int side = fontMetrics().height();
    colorMap_->setIconSize({3 * side, side * 3 / 4});
    for (int i = 0; i < colorMap_->count(); ++i)
        colorMap_->setItemIcon(i, previewOf(ColorMap(colorMap_->itemData(i).toInt()), colorMap_->iconSize()));
    floor_ = addLevel(QStringLiteral("floor"), -140, 0);
    ceiling_ = addLevel(QStringLiteral("ceiling"), -134, 12);

    const auto onChoice = [this](QComboBox *combo, auto apply) {
        connect(combo, &QComboBox::activated, this,
                [=, this] { change([&](DisplaySettings &s) { apply(s, combo->currentData().toInt()); }); });
    };
    onChoice(channel_, [](DisplaySettings &s, int value) { s.channel = ChannelView(value); });
    onChoice(fftSize_, [](DisplaySettings &s, int value) { s.fftSize = value; });
    onChoice(scale_, [](DisplaySettings &s, int value) { s.scale = FrequencyScale(value); });
    onChoice(colorMap_, [](DisplaySettings &s, int value) { s.colorMap = ColorMap(value); });
    // The other end gives way, so that both can be set to any value.
    connect(floor_, &QSpinBox::valueChanged, this, [this](int db) {
        change([db](DisplaySettings &s) {
            s.floorDb = db;
            s.ceilingDb = std::max(s.ceilingDb, s.floorDb + 6);
        });
    });
    connect(ceiling_, &QSpinBox::valueChanged, this, [this](int db) {
        change([db](DisplaySettings &s) {
            s.ceilingDb = db;
            s.floorDb = std::min(s.floorDb, s.ceilingDb - 6);
        });
    });
    connect(display, &DisplayState::changed, this, &DisplayBar::showSettings);
    keepTranslated(this, [this] { setTexts(); });
    showSettings();
}

void DisplayBar::setTexts()
{
    setWindowTitle(tr("Display"));
    setAccessibleName(tr("Display"));
    const auto act = [](QAction *action, const QString &text, const QString &toolTip) {
        action->setText(text);
        action->setToolTip(toolTip);
    };
    act(spectrogram_, tr("Spectrogram"), tr("Show the spectrogram"));
    act(waveform_, tr("Waveform"), tr("Show the waveform"));
    act(allFrequencies_, tr("All frequencies"), tr("Show all frequencies, after Ctrl and the wheel have zoomed in"));

    const auto describe = [](QWidget *control, const QString &name, const QString &toolTip) {
        control->setAccessibleName(name);
        control->setToolTip(toolTip);
    };
    describe(channel_, tr("Channel"), tr("Which channels are shown"));
    describe(fftSize_, tr("FFT size"), tr("FFT size in samples: large separates tones, small separates moments"));
    describe(scale_, tr("Frequency scale"), tr("How the frequencies are spread over the height"));
    describe(colorMap_, tr("Colours"), tr("Colours of the spectrogram, from quiet to loud"));
    describe(floor_, tr("Quietest level shown"), tr("What is quieter than this has the first colour"));
    describe(ceiling_, tr("Loudest level shown"), tr("What is louder than this has the last colour"));

    const auto name = [](QComboBox *combo, auto value, const QString &text) {
        combo->setItemText(combo->findData(int(value)), text);
    };
    name(channel_, ChannelView::Sum, tr("Sum"));
    name(channel_, ChannelView::Left, tr("Left"));
    name(channel_, ChannelView::Right, tr("Right"));
    name(channel_, ChannelView::Side, tr("Side"));
    channel_->setItemData(0, tr("The mean of all channels"), Qt::ToolTipRole);
    channel_->setItemData(3, tr("Half the difference of left and right"), Qt::ToolTipRole);
    for (int i = 0; i < fftSize_->count(); ++i)
        fftSize_->setItemText(i, tr("FFT %1").arg(fftSize_->itemData(i).toInt()));
    name(scale_, FrequencyScale::Linear, tr("Linear"));
    name(scale_, FrequencyScale::Log, tr("Log"));
    name(scale_, FrequencyScale::Mel, tr("Mel"));
    name(colorMap_, ColorMap::Magma, tr("Magma"));
    name(colorMap_, ColorMap::Viridis, tr("Viridis"));
    name(colorMap_, ColorMap::Inferno, tr("Inferno"));
    name(colorMap_, ColorMap::Grey, tr("Grey"));
    name(colorMap_, ColorMap::InvertedGrey, tr("Grey on white"));
    for (QSpinBox *level : {floor_, ceiling_})
        level->setSuffix(tr(" dB"));
}

QComboBox *DisplayBar::addCombo(const QString &objectName, std::initializer_list<int> values)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(objectName);
    for (const int value : values)
        combo->addItem(QString(), value);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(combo);
    return combo;
}

QSpinBox *DisplayBar::addLevel(const QString &objectName, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setSingleStep(5);
    addWidget(box);
    return box;
}

QAction *DisplayBar::addToggle(const QString &objectName, bool DisplaySettings::*value)
{
    auto *action = addAction(QString());
    action->setObjectName(objectName);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, value](bool on) {
        change([&](DisplaySettings &s) {
            s.*value = on;
            // Never nothing at all: the other one comes back.
            if (!s.spectrogram && !s.waveform)
                (value == &DisplaySettings::spectrogram ? s.waveform : s.spectrogram) = true;
        });
    });
    return action;
}

void DisplayBar::change(const std::function<void(DisplaySettings &)> &change)
{
    DisplaySettings settings = display_->settings();
    change(settings);
    display_->set(settings);
    showSettings(); // also where nothing changed, for it may have been refused
}

void DisplayBar::showSettings()
{
    const auto &settings = display_->settings();
    const QSignalBlocker blockFloor(floor_), blockCeiling(ceiling_);
    const auto choose = [](QComboBox *combo, int value) { combo->setCurrentIndex(combo->findData(value)); };
    choose(channel_, int(settings.channel));
    choose(fftSize_, settings.fftSize);
    choose(scale_, int(settings.scale));
    choose(colorMap_, int(settings.colorMap));
    floor_->setValue(int(std::lround(settings.floorDb)));
    ceiling_->setValue(int(std::lround(settings.ceilingDb)));
    spectrogram_->setChecked(settings.spectrogram);
    waveform_->setChecked(settings.waveform);
    allFrequencies_->setEnabled(settings.lowHz > 0 || settings.highHz > 0);
    for (QWidget *control : std::initializer_list<QWidget *>{fftSize_, scale_, colorMap_, floor_, ceiling_})
        control->setEnabled(settings.spectrogram);
}

} // namespace partita
