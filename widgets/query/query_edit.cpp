// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/query_edit.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "widgets/language/keep_translated.h"
#include "widgets/query/completion.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr int markRole = Qt::UserRole; ///< said behind the sound's name

/// The name at the left, the mark at the right.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString mark = index.data(markRole).toString();
        const int more = mark.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(mark) + 2 * gap(option);
        return QStyledItemDelegate::sizeHint(option, index) + QSize(more, 0);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::of(option.palette).dimText);
        painter->drawText(option.rect.adjusted(0, 0, -gap(option), 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(markRole).toString());
    }

private:
    static int gap(const QStyleOptionViewItem &option) { return characterWidth(option.fontMetrics); }
};

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent), offered_(new QStandardItemModel(this)), completer_(new QCompleter(offered_, this))
{
    // Not setCompleter(): that would complete the whole text instead of the words being typed.
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->popup()->setItemDelegate(new OfferDelegate(completer_)); // the popup would keep another one
    keepTranslated(this, [this] { completer_->popup()->setAccessibleName(tr("Known sounds")); });
    connect(completer_, qOverload<const QString &>(&QCompleter::activated), this, &QueryEdit::complete);
    connect(this, &QLineEdit::textEdited, this, [this] {
        historyIndex_ = -1;
        offerCompletions();
    });
}

void QueryEdit::setSounds(const QStringList &known, const QStringList &own)
{
    own_ = own;
    sounds_ = own;
    for (const auto &sound : known) { // one of the same name is not meant any more
        if (!own_.contains(sound, Qt::CaseInsensitive))
            sounds_ << sound;
    }
}

void QueryEdit::setHistory(const QStringList &history)
{
    history_ = history;
    history_.removeDuplicates();
    history_ = history_.mid(0, longestHistory);
    historyIndex_ = -1;
}

void QueryEdit::remember(const QString &text)
{
    history_.removeAll(text);
    setHistory(QStringList(text) + history_);
}

void QueryEdit::offerCompletions()
{
    const auto completions = completionsFor(text().left(cursorPosition()), sounds_);
    completionStart_ = completions.start;
    offered_->clear();
    for (const auto &sound : completions.sounds) {
        auto *item = new QStandardItem(sound);
        item->setEditable(false);
        if (own_.contains(sound)) {
            item->setData(tr("yours"), markRole);
            item->setData(tr("%1, a sound of yours").arg(sound), Qt::AccessibleTextRole);
        }
        offered_->appendRow(item);
    }
    if (completions.sounds.isEmpty()) {
        completer_->popup()->hide();
        return;
    }
    // Below the words that it completes.
    auto *popup = completer_->popup();
    const int x = std::max(0, cursorRect().x() - fontMetrics().horizontalAdvance(text().mid(
                                                     completionStart_, cursorPosition() - completionStart_)));
    const int width = popup->sizeHintForColumn(0) + 2 * popup->frameWidth() + characterWidth(fontMetrics()) * 4;
    completer_->complete(QRect(x, 0, std::clamp(width, 1, std::max(1, this->width())), height()));
}

/// The sound that is chosen in the popup; empty where none is.
QString QueryEdit::chosen() const
{
    const auto selected = completer_->popup()->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.first().data().toString();
}

void QueryEdit::complete(const QString &sound)
{
    const QString whole = text();
    setText(whole.left(completionStart_) + sound + whole.mid(cursorPosition()));
    setCursorPosition(int(completionStart_ + sound.size()));
    completer_->popup()->hide();
}

void QueryEdit::walkHistory(int step)
{
    const auto next = std::clamp<qsizetype>(historyIndex_ + step, -1, history_.size() - 1);
    if (next == historyIndex_)
        return;
    if (historyIndex_ < 0)
        draft_ = text();
    setText(next < 0 ? draft_ : history_[next]);
    historyIndex_ = next;
}

bool QueryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && completer_->popup()->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        complete(chosen().isEmpty() ? offered_->index(0, 0).data().toString() : chosen());
        return true;
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (completer_->popup()->isVisible()) {
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        // Left to the popup: closing it, and taking the sound that is chosen in it.
        if (key == Qt::Key_Escape || (enter && !chosen().isEmpty())) {
            event->ignore();
            return;
        }
        if (enter)
            completer_->popup()->hide();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        walkHistory(key == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace partita
