// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/explained_choice.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QStyle>

#include "widgets/teaching/teaching_parts.h"

namespace partita {

ExplainedChoice::ExplainedChoice(int choices, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (int index = 0; index < choices; ++index) {
        auto *texts = new QWidget(this);
        auto *column = new QVBoxLayout(texts);
        column->setContentsMargins(indent, 0, 0, fontMetrics().height() / 2);
        column->setSpacing(1);
        const Row row{new QRadioButton(this), makeLabel(LabelLook::Plain, texts), makeLabel(LabelLook::Dim, texts),
                      makeLabel(LabelLook::Plain, texts)};
        row.mark->setForegroundRole(QPalette::Link);
        for (auto *label : {row.sentence, row.mark, row.reason})
            column->addWidget(label);
        row.mark->hide();
        row.reason->hide();
        row.button->setChecked(index == 0);
        connect(row.button, &QRadioButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        grid->addWidget(row.button, 2 * index, 0);
        grid->addWidget(texts, 2 * index + 1, 0);
        rows_.push_back(row);
    }
}

void ExplainedChoice::describeRow(const Row &row)
{
    QString text = row.sentence->text();
    for (const auto *label : {row.mark, row.reason}) {
        if (!label->text().isEmpty())
            text += ' ' + label->text();
    }
    describe(row.button, row.button->text(), text);
}

void ExplainedChoice::setChoiceTexts(int index, const QString &text, const QString &sentence)
{
    const auto &row = rows_[size_t(index)];
    row.button->setText(text);
    row.sentence->setText(sentence);
    describeRow(row);
}

void ExplainedChoice::setUnavailable(int index, const QString &reason)
{
    const auto &row = rows_[size_t(index)];
    say(row.reason, reason);
    row.button->setEnabled(reason.isEmpty());
    describeRow(row);
}

bool ExplainedChoice::isAvailable(int index) const
{
    return rows_[size_t(index)].reason->text().isEmpty();
}

void ExplainedChoice::setRecommended(int index, const QString &words)
{
    for (size_t i = 0; i < rows_.size(); ++i) {
        say(rows_[i].mark, int(i) == index ? words : QString());
        describeRow(rows_[i]);
    }
}

int ExplainedChoice::choice() const
{
    for (size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].button->isChecked())
            return int(i);
    }
    return -1;
}

void ExplainedChoice::setChoice(int index)
{
    rows_[size_t(index)].button->setChecked(true);
}

} // namespace partita
