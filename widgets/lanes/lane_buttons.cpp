// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_buttons.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/lanes/lane_text.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"

namespace partita {

LetterButton::LetterButton(QColor Theme::*colour, QWidget *parent) : QToolButton(parent), colour_(colour)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LetterButton::sizeHint() const
{
    const int side = fontMetrics().height() + 4;
    return {side + 2, side};
}

void LetterButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isChecked() ? theme.*colour_ : palette().color(QPalette::Button);
    if (isDown())
        fill = fill.darker(115);
    painter.setBrush(fill);
    painter.setPen(QPen(underMouse() ? theme.grid : theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (hasFocus()) { // inside, so that it also shows around a filled button
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(!isEnabled() ? theme.grid : isChecked() ? theme.window : theme.dimText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

ColourChip::ColourChip(QWidget *parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTranslated(this, [this] {
        setToolTip(tr("Colour of the lane"));
        setColourIndex(index_);
    });
    connect(this, &QToolButton::clicked, this, &ColourChip::openMenu);
}

void ColourChip::setColourIndex(int index)
{
    index_ = index;
    setAccessibleName(tr("Colour: %1").arg(laneColourName(index)));
    update();
}

QSize ColourChip::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void ColourChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.lane(index_));
    painter.setPen(hasFocus() ? QPen(theme.text, 2) : underMouse() ? QPen(theme.text, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
}

void ColourChip::openMenu()
{
    const auto menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int side = fontMetrics().height();
    for (int i = 0; i < Theme::laneColours; ++i) {
        QPixmap swatch(QSize(side, side) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(Theme::of(this).lane(i));
        QAction *action = menu->addAction(swatch, laneColourName(i));
        action->setCheckable(true);
        action->setChecked(laneColourName(i) == laneColourName(index_));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT colourChosen(i); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

LaneGrip::LaneGrip(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    keepTranslated(this, [this] {
        setToolTip(tr("Drag to reorder, or out of the window to get the lane as a file"));
        setAccessibleName(tr("Drag handle"));
    });
}

QSize LaneGrip::sizeHint() const
{
    return {characterWidth(fontMetrics()) + 6, fontMetrics().height()};
}

void LaneGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? Theme::of(this).dimText : Theme::of(this).grid);
    const QPointF centre = QRectF(rect()).center();
    for (int row = -2; row <= 2; ++row) {
        for (const int column : {-1, 1})
            painter.drawEllipse(centre + QPointF(column * 2.0, row * 4.0), 1.1, 1.1);
    }
}

void LaneGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pressed_ = event->position().toPoint();
    event->ignore(); // the strip is selected
}

void LaneGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!pressed_ || (event->position().toPoint() - *pressed_).manhattanLength() < QApplication::startDragDistance())
        return;
    pressed_.reset();
    Q_EMIT dragStarted();
}

void LaneGrip::mouseReleaseEvent(QMouseEvent *)
{
    pressed_.reset();
}

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 1000);
    setTextVisible(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true); // nothing jumps when it comes and goes
    setSizePolicy(policy);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.line);
    const double fraction = double(value() - minimum()) / std::max(1, maximum() - minimum());
    painter.fillRect(QRectF(0, 0, width() * fraction, height()), theme.accent);
}

} // namespace partita
