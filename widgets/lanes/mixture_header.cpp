// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/mixture_header.h"

#include <QBoxLayout>
#include <QToolButton>

#include "widgets/lanes/text_label.h"
#include "widgets/language/keep_translated.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"

namespace partita {

MixtureHeader::MixtureHeader(QWidget *parent)
    : QWidget(parent), name_(new TextLabel(TextLabel::Look::Normal, this)), format_(new TextLabel(TextLabel::Look::Dim, this)),
      channelNote_(new TextLabel(TextLabel::Look::Dim, this)), listen_(new QToolButton(this)),
      meter_(new LevelMeterView(Qt::Vertical, this))
{
    QFont bold = font();
    bold.setBold(true);
    name_->setFont(bold);
    channelNote_->hide();
    listen_->setIcon(icon(IconId::Compare));
    listen_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    listen_->setCheckable(true);
    connect(listen_, &QToolButton::clicked, this, &MixtureHeader::listenToggled);
    connect(meter_, &LevelMeterView::clipMarkReset, this, &MixtureHeader::clipMarkReset);

    const auto column = new QVBoxLayout;
    column->setContentsMargins(0, 5, 0, 5);
    column->setSpacing(3);
    for (TextLabel *label : {name_, format_, channelNote_})
        column->addWidget(label);
    column->addSpacing(3);
    column->addWidget(listen_, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto all = new QHBoxLayout(this);
    // In line with the names of the lanes, which stand behind a grip.
    all->setContentsMargins(characterWidth(fontMetrics()) + 12, 0, 4, 0);
    all->setSpacing(4);
    all->addLayout(column, 1);
    const auto meterColumn = new QVBoxLayout;
    meterColumn->setContentsMargins(0, 5, 0, 5);
    meterColumn->addWidget(meter_);
    all->addLayout(meterColumn);
    keepTranslated(this, [this] {
        listen_->setText(tr("Listen to the mixture"));
        listen_->setAccessibleName(listen_->text());
        listen_->setToolTip(tr("Hear the recording as it was instead of its lanes"));
        listen_->setAccessibleDescription(listen_->toolTip());
        meter_->setAccessibleName(tr("Level of the mixture"));
        describe();
    });
}

void MixtureHeader::setName(const QString &name)
{
    name_->setText(name);
    describe();
}

void MixtureHeader::setFormat(const QString &text)
{
    format_->setText(text);
    describe();
}

void MixtureHeader::setChannelNote(const QString &text)
{
    channelNote_->setText(text);
    channelNote_->setVisible(!text.isEmpty());
}

void MixtureHeader::setListening(bool on)
{
    listen_->setChecked(on);
}

void MixtureHeader::setMeterChannels(int channels)
{
    meter_->setChannels(channels);
}

void MixtureHeader::describe()
{
    //: %1: the name of a file, %2: its format, such as "44.1 kHz, stereo, 3:25"
    setAccessibleName(tr("Mixture: %1, %2").arg(name_->text(), format_->text()));
}

} // namespace partita
