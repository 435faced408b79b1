// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history_panel.h"

#include "app/window/services/edit_texts.h"

namespace partita {

HistoryPanel::HistoryPanel(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentRowChanged, this, &HistoryPanel::goTo);
}

void HistoryPanel::show(DocumentSession *session)
{
    showing_ = true;
    session_ = session;
    setAccessibleName(tr("History of edits"));
    setToolTip(tr("Choose a row to go back to that state"));
    clear();
    if (session) {
        const auto &history = session->history();
        addItem(tr("As opened"));
        for (const auto &edit : history.edits()) {
            const QString subject = QString::fromStdString(edit.subject());
            addItem(subject.isEmpty() ? editText(edit.kind()) : tr("%1: %2").arg(editText(edit.kind()), subject));
        }
        for (int row = int(history.index()) + 1; row < count(); ++row) // what can be redone
            item(row)->setForeground(palette().color(QPalette::PlaceholderText));
        setCurrentRow(int(history.index()));
    }
    showing_ = false;
}

void HistoryPanel::goTo(int row)
{
    if (showing_ || !session_ || row < 0)
        return;
    // Afterwards: the list is made anew meanwhile, which it must not be inside of its own signal.
    QMetaObject::invokeMethod(session_, [session = session_, row] {
        if (session)
            session->goTo(size_t(row));
    }, Qt::QueuedConnection);
}

} // namespace partita
