// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport/transport_bar.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "widgets/lanes/text_label.h"
#include "widgets/language/keep_translated.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/hold_button.h"
#include "widgets/transport/time_field.h"
#include "widgets/language/time_text.h"

namespace partita {

namespace {

void describe(QWidget *widget, const QString &name, const QString &description)
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(description);
    widget->setToolTip(description);
}

} // namespace

TransportBar::TransportBar(QWidget *parent) : QWidget(parent)
{
    makeButtons();
    makeDisplays();
    arrange();
    setScaledFonts();
    keepTranslated(this, [this] { setTexts(); });
}

void TransportBar::setTexts()
{
    setAccessibleName(tr("Playback"));
    describe(toStart_, tr("To start"), tr("Go to the start"));
    describe(loop_, tr("Loop"), tr("Play the selection, or else all of it, again and again"));
    describe(follow_, tr("Follow playback"), tr("Scroll along with the play position"));
    describe(compare_, tr("Hear the mixture"),
             tr("Hear the mixture instead of the lanes. Click to switch, or hold to listen for as long as you hold."));
    compare_->setText(tr("Mixture"));
    describe(band_, tr("Hear only the band"), tr("Hear only the selected frequencies. Select some in a spectrogram first."));
    band_->setText(tr("Band"));
    length_->setToolTip(tr("Length of the recording"));
    selectionTimes_->setHint(tr("Start and end of the selection"));
    selectionDetails_->setHint(tr("Length of the selection, and its frequencies"));
    meter_->setAccessibleName(tr("Master level"));
    showPlaying();
    showTimes();
    showDevice();
    setSelection(selection_);
}

void TransportBar::makeButtons()
{
    const auto make = [](IconId id, auto *button) {
        button->setIcon(icon(id));
        button->setAutoRaise(true);
        return button;
    };
    toStart_ = make(IconId::ToStart, new QToolButton(this));
    play_ = make(IconId::Play, new QToolButton(this));
    loop_ = make(IconId::Loop, new QToolButton(this));
    follow_ = make(IconId::Follow, new QToolButton(this));
    position_ = new TimeField(this);
    compare_ = make(IconId::Compare, new HoldButton(this));
    band_ = make(IconId::Band, new QToolButton(this));
    for (QToolButton *button : {static_cast<QToolButton *>(compare_), band_})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {loop_, follow_, band_})
        button->setCheckable(true);

    connect(toStart_, &QToolButton::clicked, this, &TransportBar::toStartRequested);
    connect(play_, &QToolButton::clicked, this, [this] { playing_ ? Q_EMIT stopRequested() : Q_EMIT playRequested(); });
    // clicked, not toggled: only what a person does is told.
    connect(loop_, &QToolButton::clicked, this, &TransportBar::loopToggled);
    connect(follow_, &QToolButton::clicked, this, &TransportBar::followToggled);
    connect(band_, &QToolButton::clicked, this, &TransportBar::bandAuditionToggled);
    connect(compare_, &HoldButton::switched, this, &TransportBar::compareToggled);
    connect(position_, &TimeField::seekRequested, this, &TransportBar::seekRequested);
}

void TransportBar::makeDisplays()
{
    length_ = new QLabel(this);
    selectionTimes_ = new TextLabel(TextLabel::Look::Normal, this);
    selectionDetails_ = new TextLabel(TextLabel::Look::Dim, this);

    meter_ = new LevelMeterView(Qt::Horizontal, this);
    meter_->setScaleVisible(true);
    connect(meter_, &LevelMeterView::clipMarkReset, this, &TransportBar::clipMarkReset);

    device_ = new QToolButton(this);
    device_->setAutoRaise(true);
    device_->setIcon(icon(IconId::Speaker));
    device_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(device_, &QToolButton::clicked, this, &TransportBar::deviceActivated);

    warning_ = new QWidget(this);
    warningIcon_ = new QLabel(warning_);
    warningText_ = new QLabel(warning_);
    warningText_->setWordWrap(true);
    warningText_->setTextFormat(Qt::PlainText);
    warningText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    warning_->hide();
}

void TransportBar::arrange()
{
    const int gap = characterWidth(fontMetrics()) * 2;
    const auto row = new QHBoxLayout;
    row->setSpacing(2);
    for (QToolButton *button : {toStart_, play_, loop_, follow_})
        row->addWidget(button);
    row->addSpacing(gap);
    row->addWidget(position_);
    row->addSpacing(gap / 4);
    row->addWidget(length_);
    row->addSpacing(gap * 2);
    const auto selection = new QVBoxLayout;
    selection->setSpacing(0);
    selection->addWidget(selectionTimes_);
    selection->addWidget(selectionDetails_);
    row->addLayout(selection);
    row->addSpacing(gap);
    row->addStretch(1);
    row->addWidget(compare_);
    row->addWidget(band_);
    row->addSpacing(gap);
    row->addWidget(meter_, 2, Qt::AlignVCenter);
    row->addSpacing(gap);
    row->addWidget(device_);

    const auto warning = new QHBoxLayout(warning_);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->addWidget(warningIcon_, 0, Qt::AlignTop);
    warning->addWidget(warningText_, 1);

    const auto all = new QVBoxLayout(this);
    all->setContentsMargins(gap / 2, 4, gap / 2, 4);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(warning_);
}

void TransportBar::setScaledFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    position_->setFont(large);
    const int iconSide = fontMetrics().height() * 5 / 4;
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setIconSize({iconSide, iconSide});
    warningIcon_->setPixmap(icon(IconId::Warning).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    const int selectionWidth = fontMetrics().horizontalAdvance(QStringLiteral("0:00:00.000 – 0:00:00.000")) + 4;
    selectionTimes_->setFixedWidth(selectionWidth);
    selectionDetails_->setFixedWidth(selectionWidth);
    meter_->setMaximumWidth(characterWidth(fontMetrics()) * 40);
    length_->setForegroundRole(QPalette::PlaceholderText);
    QPalette warning;
    warning.setColor(QPalette::WindowText, Theme::of(this).warning);
    warningText_->setPalette(warning);
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (warningText_ && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        setScaledFonts();
}

void TransportBar::setLength(double seconds)
{
    lengthSeconds_ = seconds;
    positionSeconds_ = std::min(positionSeconds_, seconds);
    showTimes();
    showEnabled();
}

void TransportBar::setPosition(double seconds)
{
    positionSeconds_ = seconds;
    position_->setTime(positionSeconds_, lengthSeconds_);
}

void TransportBar::showTimes()
{
    position_->setTime(positionSeconds_, lengthSeconds_);
    const QString length = timeText(lengthSeconds_, lengthSeconds_);
    //: Behind the play position: the length of the recording
    length_->setText(tr("/ %1").arg(length));
    length_->setAccessibleName(tr("Length %1").arg(length));
}

void TransportBar::showEnabled()
{
    const bool ready = lengthSeconds_ > 0;
    for (QWidget *widget : {static_cast<QWidget *>(toStart_), static_cast<QWidget *>(play_), static_cast<QWidget *>(loop_),
                            static_cast<QWidget *>(follow_), static_cast<QWidget *>(compare_), static_cast<QWidget *>(position_),
                            static_cast<QWidget *>(length_)})
        widget->setEnabled(ready);
    // What is switched on can always be switched off.
    band_->setEnabled(ready && (band_->isChecked() || (selection_ && !selection_->frequencies.isEmpty())));
}

void TransportBar::setPlaying(bool playing)
{
    if (playing_ == playing)
        return;
    playing_ = playing;
    showPlaying();
}

void TransportBar::showPlaying()
{
    play_->setIcon(icon(playing_ ? IconId::Stop : IconId::Play));
    describe(play_, playing_ ? tr("Stop") : tr("Play"),
             playing_ ? tr("Stop playing") : tr("Play from the play position, or the selection"));
}

void TransportBar::setLooping(bool looping)
{
    loop_->setChecked(looping);
}

void TransportBar::setFollowing(bool following)
{
    follow_->setChecked(following);
}

void TransportBar::setComparing(bool comparing)
{
    compare_->setChecked(comparing);
}

void TransportBar::setBandAudition(bool on)
{
    band_->setChecked(on);
    showEnabled();
}

void TransportBar::setSelection(const std::optional<Selection> &selection)
{
    selection_ = selection;
    selectionTimes_->setLook(selection ? TextLabel::Look::Normal : TextLabel::Look::Dim);
    if (selection) {
        const double length = selection->endSeconds - selection->startSeconds;
        const QString lengthText = length < 60 ? tr("%1 s").arg(QLocale().toString(length, 'f', 3)) : timeText(length);
        selectionTimes_->setText(tr("%1 – %2", "a span of time")
                                     .arg(timeText(selection->startSeconds, lengthSeconds_),
                                          timeText(selection->endSeconds, lengthSeconds_)));
        selectionDetails_->setText(selection->frequencies.isEmpty()
                                       ? lengthText
                                       : tr("%1, %2", "length of a selection, its frequencies")
                                             .arg(lengthText, selection->frequencies));
    } else {
        selectionTimes_->setText(tr("No selection"));
        selectionDetails_->clear();
    }
    selectionDetails_->setVisible(selection.has_value());
    showEnabled();
}

void TransportBar::setReading(const MeterReading &reading)
{
    meter_->setReading(reading);
}

void TransportBar::resetMeter()
{
    meter_->reset();
}

void TransportBar::setDevice(const QString &name)
{
    deviceName_ = name;
    device_->setIcon(icon(IconId::Speaker));
    showDevice();
    warning_->hide();
}

void TransportBar::showDevice()
{
    const QString shown = deviceName_.isEmpty() ? tr("No output") : deviceName_;
    device_->setText(fontMetrics().elidedText(shown, Qt::ElideRight, characterWidth(fontMetrics()) * 20));
    describe(device_, tr("Output: %1").arg(shown), tr("Output device: %1. Click to choose another.").arg(shown));
}

void TransportBar::setDeviceLost(const QString &sentence)
{
    setDevice({});
    device_->setIcon(icon(IconId::Warning));
    warningText_->setText(sentence);
    warning_->show();
}

} // namespace partita
