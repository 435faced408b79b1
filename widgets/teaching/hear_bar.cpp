// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/hear_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "widgets/language/keep_translated.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"

namespace partita {

HearBar::HearBar(QWidget *parent)
    : QWidget(parent), title_(new QLabel(this)), state_(makeLabel(LabelLook::Dim, this)), samples_(new QComboBox(this)),
      before_(new QPushButton(this)), after_(new QPushButton(this))
{
    samples_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    samples_->setMinimumContentsLength(24);
    samples_->setMaximumWidth(characterWidth(fontMetrics()) * 60);
    title_->setBuddy(samples_);
    state_->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(title_);
    row->addWidget(samples_, 1);
    row->addWidget(before_);
    row->addWidget(after_);
    row->addWidget(state_);
    row->addStretch();
    for (auto *button : {before_, after_}) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, button] { press(button == after_); });
    }
    connect(samples_, &QComboBox::activated, this, [this](int index) {
        if (hearing_)
            Q_EMIT hearRequested(index, *hearing_); // another one, the same way
    });
    keepTranslated(this, [this] { setTexts(); });
}

void HearBar::setTexts()
{
    const bool some = samples_->count() > 0;
    title_->setText(tr("&Listen to"));
    describe(samples_, tr("Mixture to listen to"), tr("Mixtures of recordings that nothing is learned from"));
    const auto show = [&](QPushButton *button, bool after, const QString &text, const QString &toolTip) {
        const bool heard = hearing_ == after;
        button->setIcon(icon(heard ? IconId::Stop : IconId::Play));
        setButtonTexts(button, text,
                       !some   ? tr("There is something to hear once the training has begun")
                       : heard ? tr("Stop")
                               : toolTip);
        button->setEnabled(some && (!pending_ || heard));
    };
    show(before_, false, tr("Before"), tr("Hear the mixture taken apart by the model as it was before"));
    show(after_, true, tr("Now"), tr("Hear the mixture taken apart by the model as it is now"));
    samples_->setEnabled(some);
    say(state_, pending_ ? tr("Taking it apart…") : QString());
}

void HearBar::setSamples(const QStringList &names)
{
    const QString before = samples_->currentText();
    samples_->clear();
    samples_->addItems(names);
    samples_->setCurrentIndex(std::max(0, samples_->findText(before)));
    setTexts();
}

int HearBar::sample() const
{
    return samples_->currentIndex();
}

void HearBar::setHearing(std::optional<bool> after)
{
    hearing_ = after;
    setTexts();
}

void HearBar::setPending(bool pending)
{
    pending_ = pending;
    setTexts();
}

void HearBar::press(bool after)
{
    if (hearing_ == after)
        Q_EMIT stopRequested();
    else
        Q_EMIT hearRequested(sample(), after);
}

} // namespace partita
