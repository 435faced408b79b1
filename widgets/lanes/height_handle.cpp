// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/height_handle.h"

#include <QMouseEvent>
#include <QPainter>

#include "widgets/language/keep_translated.h"
#include "widgets/theme/theme.h"

namespace partita {

HeightHandle::HeightHandle(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setCursor(Qt::SizeVerCursor);
    setAttribute(Qt::WA_Hover);
    keepTranslated(this, [this] {
        setToolTip(tr("Drag to change the height, double-click for the usual one"));
        setAccessibleName(tr("Height of the lane"));
    });
}

void HeightHandle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void HeightHandle::mousePressEvent(QMouseEvent *event)
{
    lastY_ = event->globalPosition().toPoint().y();
}

void HeightHandle::mouseMoveEvent(QMouseEvent *event)
{
    // The handle moves along: only the screen stands still.
    const int y = event->globalPosition().toPoint().y();
    const int moved = y - lastY_;
    lastY_ = y;
    if (event->buttons() & Qt::LeftButton && moved != 0)
        Q_EMIT dragged(moved);
}

void HeightHandle::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT doubleClicked();
}

} // namespace partita
