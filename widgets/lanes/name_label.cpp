// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/name_label.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include "widgets/language/keep_translated.h"

namespace partita {

NameLabel::NameLabel(QWidget *parent) : TextLabel(Look::Normal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepTranslated(this, [this] { setHint(tr("Double-click to rename")); });
}

void NameLabel::startEditing()
{
    if (edit_)
        return;
    focusBefore_ = QApplication::focusWidget();
    edit_ = new QLineEdit(text(), parentWidget()); // not in the label: it is taller
    edit_->setAccessibleName(tr("Name of the lane"));
    edit_->installEventFilter(this);
    connect(edit_, &QLineEdit::editingFinished, this, [this] { stopEditing(true); });
    QRect place = geometry();
    place.setHeight(edit_->sizeHint().height());
    place.moveCenter(geometry().center());
    place.moveTop(std::max(0, place.top()));
    edit_->setGeometry(place);
    edit_->show();
    edit_->selectAll();
    edit_->setFocus(Qt::OtherFocusReason);
}

void NameLabel::stopEditing(bool take)
{
    QLineEdit *const edit = std::exchange(edit_, nullptr);
    if (!edit)
        return;
    const QString name = edit->text().simplified();
    const bool hadFocus = edit->hasFocus();
    edit->hide();
    edit->deleteLater();
    if (hadFocus && focusBefore_)
        focusBefore_->setFocus(Qt::OtherFocusReason); // keys go on working there
    if (take && !name.isEmpty() && name != text())
        Q_EMIT edited(name);
}

void NameLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        startEditing();
}

bool NameLabel::eventFilter(QObject *object, QEvent *event)
{
    if (object == edit_ && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // also where Escape is a shortcut of the window
        if (event->type() == QEvent::KeyPress)
            stopEditing(false);
        return true;
    }
    return TextLabel::eventFilter(object, event);
}

} // namespace partita
