// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_header.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QMenu>

#include "core/document/lane_gains.h"
#include "widgets/lanes/gain_slider.h"
#include "widgets/lanes/lane_buttons.h"
#include "widgets/lanes/lane_menu.h"
#include "widgets/lanes/lane_text.h"
#include "widgets/lanes/name_label.h"
#include "widgets/lanes/pan_knob.h"
#include "widgets/language/keep_translated.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/meters/level_text.h"
#include "widgets/theme/icons.h"

namespace partita {

namespace {

constexpr int rowSpacing = 3;

} // namespace

LaneHeader::LaneHeader(QWidget *parent) : QWidget(parent)
{
    makeParts();
    connectParts();
    arrange();
    keepTranslated(this, [this] { setTexts(); });
}

void LaneHeader::setTexts()
{
    more_->setAccessibleName(tr("More"));
    more_->setToolTip(tr("More that can be done with this lane"));
    more_->setAccessibleDescription(more_->toolTip());
    notFound_->setText(tr("Not found"));
    notFound_->setHint(tr("The model did not hear this in the recording. What is in the lane may be something else."));
    progressLine_->setAccessibleName(tr("Progress"));
    mute_->setText(tr("M", "mute"));
    mute_->setAccessibleName(tr("Mute"));
    mute_->setToolTip(tr("Mute: this lane is not heard"));
    solo_->setText(tr("S", "solo"));
    solo_->setAccessibleName(tr("Solo"));
    solo_->setToolTip(tr("Solo: only the lanes with solo are heard"));
    gainText_->setFixedWidth(gainText_->fontMetrics().horizontalAdvance(levelText(minimumGainDb)) + 2);
    showLane();
}

void LaneHeader::makeParts()
{
    grip_ = new LaneGrip(this);
    chip_ = new ColourChip(this);
    name_ = new NameLabel(this);
    QFont bold = font();
    bold.setBold(true);
    name_->setFont(bold);
    more_ = new QToolButton(this);
    more_->setIcon(icon(IconId::More));
    more_->setAutoRaise(true);

    originRow_ = new QWidget(this);
    origin_ = new TextLabel(TextLabel::Look::Dim, originRow_);
    notFound_ = new TextLabel(TextLabel::Look::WarningBadge, originRow_);
    percent_ = new TextLabel(TextLabel::Look::Dim, originRow_);
    progressLine_ = new ProgressLine(this);

    mute_ = new LetterButton(&Theme::danger, this);
    solo_ = new LetterButton(&Theme::warning, this);
    gain_ = new GainSlider(this);
    gainText_ = new TextLabel(TextLabel::Look::Dim, this);
    gainText_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    pan_ = new PanKnob(this);
    meter_ = new LevelMeterView(Qt::Vertical, this);
}

void LaneHeader::connectParts()
{
    connect(grip_, &LaneGrip::dragStarted, this, [this] { Q_EMIT dragStarted(lane_.id); });
    connect(chip_, &ColourChip::colourChosen, this, [this](int index) { Q_EMIT colourChosen(lane_.id, index); });
    connect(name_, &NameLabel::edited, this, [this](const QString &name) { Q_EMIT renamed(lane_.id, name); });
    connect(more_, &QToolButton::clicked, this, [this] { openMenu(more_->mapToGlobal(more_->rect().bottomLeft())); });
    connect(mute_, &QToolButton::clicked, this, [this](bool on) { Q_EMIT muteToggled(lane_.id, on); });
    connect(solo_, &QToolButton::clicked, this, [this](bool on) { Q_EMIT soloToggled(lane_.id, on); });
    connect(gain_, &MixControl::valueChanged, this, [this](double gainDb) {
        gainText_->setText(levelText(gainDb));
        Q_EMIT gainChanged(lane_.id, gainDb);
    });
    connect(gain_, &MixControl::editFinished, this, [this] { Q_EMIT gainEditFinished(lane_.id); });
    connect(pan_, &MixControl::valueChanged, this, [this](double pan) { Q_EMIT panChanged(lane_.id, pan); });
    connect(pan_, &MixControl::editFinished, this, [this] { Q_EMIT panEditFinished(lane_.id); });
    connect(meter_, &LevelMeterView::clipMarkReset, this, [this] { Q_EMIT clipMarkReset(lane_.id); });
}

void LaneHeader::arrange()
{
    const int iconSide = fontMetrics().height();
    more_->setIconSize({iconSide, iconSide});

    const auto top = new QHBoxLayout;
    top->setSpacing(5);
    top->addWidget(chip_);
    top->addWidget(name_, 1);
    top->addWidget(more_);

    const auto origin = new QHBoxLayout(originRow_);
    origin->setContentsMargins(0, 0, 0, 0);
    origin->setSpacing(5);
    origin->addWidget(origin_, 1);
    origin->addWidget(notFound_);
    origin->addWidget(percent_);

    const auto mix = new QHBoxLayout;
    mix->setSpacing(3);
    mix->addWidget(mute_);
    mix->addWidget(solo_);
    mix->addSpacing(3);
    mix->addWidget(gain_, 1);
    mix->addWidget(gainText_);
    mix->addSpacing(3);
    mix->addWidget(pan_);

    const auto column = new QVBoxLayout;
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(rowSpacing);
    column->addLayout(top);
    column->addWidget(originRow_);
    column->addWidget(progressLine_);
    column->addLayout(mix);
    column->addStretch(1);

    const auto all = new QHBoxLayout(this);
    all->setContentsMargins(2, 0, 4, 0);
    all->setSpacing(4);
    all->addWidget(grip_);
    all->addLayout(column, 1);
    const auto meterColumn = new QVBoxLayout;
    meterColumn->setContentsMargins(0, 5, 0, 5);
    meterColumn->addWidget(meter_);
    all->addLayout(meterColumn);
}

int LaneHeader::index() const
{
    const auto at = std::find_if(lanes_.begin(), lanes_.end(), [this](const LanePtr &lane) { return lane->id == lane_.id; });
    return at == lanes_.end() ? -1 : int(at - lanes_.begin());
}

void LaneHeader::setLane(const Lane &lane)
{
    lane_ = lane;
    showLane();
}

void LaneHeader::setLanes(std::vector<LanePtr> lanes)
{
    lanes_ = std::move(lanes);
    showLane();
}

void LaneHeader::setProgress(std::optional<double> fraction)
{
    progress_ = fraction ? std::optional(std::clamp(*fraction, 0.0, 1.0)) : std::nullopt;
    showOrigin();
}

void LaneHeader::showLane()
{
    name_->setText(laneName(lane_));
    name_->setLook(isAudible(lane_, anySolo(lanes_)) ? TextLabel::Look::Normal : TextLabel::Look::Dim);
    chip_->setColourIndex(lane_.colourIndex);
    mute_->setChecked(lane_.mute);
    solo_->setChecked(lane_.solo);
    gain_->setValue(lane_.gainDb);
    gainText_->setText(levelText(lane_.gainDb));
    pan_->setValue(lane_.pan);
    meter_->setChannels(lane_.content && lane_.content->channels() == 1 ? 1 : 2);
    setAccessibleName(laneDescription(lane_, index(), int(lanes_.size())));
    showOrigin();
}

void LaneHeader::showOrigin()
{
    origin_->setText(laneOriginText(lane_));
    notFound_->setVisible(!progress_ && isKnownAsNotFound(lane_));
    percent_->setVisible(progress_.has_value());
    if (progress_) {
        const int percent = int(std::floor(*progress_ * 100));
        percent_->setText(tr("%1 %").arg(percent));
        progressLine_->setValue(int(*progress_ * progressLine_->maximum()));
        progressLine_->setToolTip(tr("This lane is being separated: %1 %").arg(percent));
    }
    fitRows();
}

QSize LaneHeader::minimumSizeHint() const
{
    // A low lane goes without the row that only tells something.
    QSize least = layout()->minimumSize();
    if (!originRow_->isHidden())
        least.rheight() -= origin_->sizeHint().height() + rowSpacing;
    return least;
}

void LaneHeader::fitRows()
{
    originRow_->setVisible(height() >= minimumSizeHint().height() + origin_->sizeHint().height() + rowSpacing);
    progressLine_->setVisible(progress_.has_value());
}

void LaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void LaneHeader::startRename()
{
    name_->startEditing();
}

void LaneHeader::openMenu(QPoint globalPosition)
{
    Q_EMIT menuOpening(lane_.id);
    QMenu *menu = makeLaneMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

void LaneHeader::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

} // namespace partita
