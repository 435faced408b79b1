// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport/time_field.h"

#include <algorithm>

#include <QKeyEvent>
#include <QToolTip>

#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"
#include "widgets/language/time_text.h"

namespace partita {

TimeField::TimeField(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Position"));
        setToolTip(tr("Position. Type a time such as 1:23.5, 83.5 or 2 min and press Enter to go there."));
        setAccessibleDescription(toolTip());
        setTime(seconds_, lengthSeconds_);
    });
}

void TimeField::setTime(double seconds, double lengthSeconds)
{
    const bool otherWidth = timeText(lengthSeconds, lengthSeconds).size() != timeText(lengthSeconds_, lengthSeconds_).size();
    seconds_ = seconds;
    lengthSeconds_ = lengthSeconds;
    if (otherWidth)
        updateGeometry();
    if (!hasFocus())
        setText(timeText(seconds_, lengthSeconds_));
}

QSize TimeField::sizeHint() const
{
    const QString widest = timeText(lengthSeconds_, lengthSeconds_) + QStringLiteral("0");
    const QMargins margins = textMargins() + contentsMargins();
    return {fontMetrics().horizontalAdvance(widest) + margins.left() + margins.right() + characterWidth(fontMetrics()) * 2,
            QLineEdit::sizeHint().height()};
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        seek();
    else if (event->key() == Qt::Key_Escape)
        clearFocus();
    else
        QLineEdit::keyPressEvent(event);
}

void TimeField::seek()
{
    const auto seconds = secondsOfTimeText(text());
    if (!seconds) {
        setWrong(true);
        selectAll();
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("This is not a time. Try 1:23.5, 83.5 or 2 min."), this);
        return;
    }
    seconds_ = std::min(*seconds, lengthSeconds_);
    clearFocus(); // so that the space bar plays again
    Q_EMIT seekRequested(seconds_);
}

void TimeField::setWrong(bool wrong)
{
    QPalette colours;
    if (wrong)
        colours.setColor(QPalette::Text, Theme::of(this).danger);
    setPalette(colours);
}

void TimeField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // A click would otherwise take the selection away again.
    QMetaObject::invokeMethod(this, &QLineEdit::selectAll, Qt::QueuedConnection);
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    setWrong(false);
    setText(timeText(seconds_, lengthSeconds_));
}

} // namespace partita
