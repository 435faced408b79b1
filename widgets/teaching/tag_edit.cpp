// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/tag_edit.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include "core/training/finetune/tagged_recordings.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"

namespace partita {

TagEdit::TagEdit(QWidget *parent)
    : QLineEdit(parent), offered_(new QStringListModel(this)), completer_(new QCompleter(offered_, this))
{
    // Not setCompleter(): that would complete the whole text instead of the tag that is written.
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(completer_, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::take);
    connect(this, &QLineEdit::textEdited, this, &TagEdit::offer);
    keepTranslated(this, [this] { completer_->popup()->setAccessibleName(tr("Tags to choose from")); });
}

void TagEdit::setOffers(const QStringList &tags)
{
    offers_ = tags;
}

QStringList TagEdit::tags() const
{
    QStringList tags;
    for (const auto &tag : splitTags(text().toStdString()))
        tags << QString::fromStdString(tag);
    return tags;
}

bool TagEdit::isOffering() const
{
    return completer_->popup()->isVisible();
}

qsizetype TagEdit::start() const
{
    const QString before = text().left(cursorPosition());
    qsizetype at = std::max({before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('|')}) + 1;
    while (at < before.size() && before[at].isSpace())
        ++at;
    return at;
}

void TagEdit::offer()
{
    constexpr qsizetype most = 12;
    const QString typed = text().mid(start(), cursorPosition() - start());
    QStringList first, later; // those that begin with it, those where a later word does
    for (const auto &tag : offers_) {
        if (typed.isEmpty() || tag == typed)
            continue;
        if (tag.startsWith(typed, Qt::CaseInsensitive))
            first << tag;
        else if (tag.contains(' ' + typed, Qt::CaseInsensitive))
            later << tag;
        if (first.size() >= most)
            break;
    }
    offered_->setStringList((first + later).mid(0, most));
    if (offered_->rowCount() == 0) {
        completer_->popup()->hide();
        return;
    }
    const int x = cursorRect().x() - fontMetrics().horizontalAdvance(typed);
    const int wide = completer_->popup()->sizeHintForColumn(0) + 4 * characterWidth(fontMetrics());
    completer_->complete(QRect(std::max(0, x), 0, std::clamp(wide, 1, std::max(1, width())), height()));
}

void TagEdit::take(const QString &tag)
{
    const qsizetype from = start();
    setText(text().left(from) + tag + text().mid(cursorPosition()));
    setCursorPosition(int(from + tag.size()));
    completer_->popup()->hide();
}

bool TagEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOffering() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        const auto chosen = completer_->popup()->currentIndex();
        take((chosen.isValid() ? chosen : offered_->index(0)).data().toString());
        return true;
    }
    return QLineEdit::event(event);
}

void TagEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOffering() && (key == Qt::Key_Escape || (enter && completer_->popup()->currentIndex().isValid()))) {
        event->ignore(); // left to the popup
        return;
    }
    if (enter)
        completer_->popup()->hide();
    QLineEdit::keyPressEvent(event);
}

} // namespace partita
