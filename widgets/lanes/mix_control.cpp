// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/mix_control.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace partita {

MixControl::MixControl(const Range &range, QWidget *parent) : QWidget(parent), range_(range)
{
    setFocusPolicy(Qt::StrongFocus);
    pause_.setSingleShot(true);
    pause_.setInterval(700);
    connect(&pause_, &QTimer::timeout, this, &MixControl::finish);
}

void MixControl::setValue(double value)
{
    value = std::clamp(value, range_.least, range_.most);
    if (value == value_)
        return;
    value_ = value;
    update();
    QAccessibleValueChangeEvent change(this, value_);
    QAccessible::updateAccessibility(&change);
}

void MixControl::changeTo(double value)
{
    const double before = value_;
    setValue(value);
    if (value_ == before)
        return;
    edited_ = true;
    Q_EMIT valueChanged(value_);
}

void MixControl::finish()
{
    pause_.stop();
    if (std::exchange(edited_, false))
        Q_EMIT editFinished();
}

void MixControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    finish();
    dragging_ = true;
    last_ = event->position();
    dragged_ = value_;
}

void MixControl::mouseMoveEvent(QMouseEvent *event)
{
    if (!dragging_)
        return event->ignore();
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    dragged_ = std::clamp(valueAfterDrag(dragged_, (event->position() - last_) * (fine ? 0.1 : 1.0)), range_.least, range_.most);
    last_ = event->position();
    const bool caught = !fine && std::abs(dragged_) < range_.catchWithin;
    changeTo(caught ? 0 : std::round(dragged_ / range_.fineStep) * range_.fineStep);
}

void MixControl::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    dragging_ = false;
    finish();
}

void MixControl::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    changeTo(0);
    finish();
}

void MixControl::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return event->ignore();
    // With Shift some platforms turn the wheel sideways.
    wheelRest_ += event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    const int notches = wheelRest_ / 120;
    wheelRest_ -= notches * 120;
    changeTo(value_ + notches * (event->modifiers() & Qt::ShiftModifier ? range_.fineStep : range_.step));
    pause_.start();
    event->accept();
}

void MixControl::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers() & Qt::ShiftModifier ? range_.fineStep : range_.step;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up: changeTo(value_ + step); break;
    case Qt::Key_Left:
    case Qt::Key_Down: changeTo(value_ - step); break;
    case Qt::Key_PageUp: changeTo(value_ + range_.page); break;
    case Qt::Key_PageDown: changeTo(value_ - range_.page); break;
    case Qt::Key_Home: changeTo(range_.least); break;
    case Qt::Key_End: changeTo(range_.most); break;
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace: changeTo(0); break;
    default: return QWidget::keyPressEvent(event);
    }
    pause_.start();
}

void MixControl::focusOutEvent(QFocusEvent *event)
{
    finish();
    QWidget::focusOutEvent(event);
    update();
}

bool MixControl::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), QStringLiteral("%1\n%2").arg(valueText(), toolTip()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace partita
