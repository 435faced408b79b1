// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_strip.h"

#include <algorithm>

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QKeyEvent>
#include <QPainter>

#include "widgets/lanes/height_handle.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr int accentWidth = 3;

} // namespace

LaneStrip::LaneStrip(LaneId lane, QWidget *header, const StorePtr &store, const LaneViews &views, QWidget *parent)
    : QWidget(parent), lane_(lane), views_(views), header_(header), content_(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header_->setParent(content_);
    header_->setFixedWidth(characterWidth(fontMetrics()) * 40);
    const auto row = new QHBoxLayout(content_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(header_);
    if (views_.makeFrequencyRuler && (ruler_ = views_.makeFrequencyRuler(store)))
        row->addWidget(ruler_);
    placePicture(store);

    const auto handle = new HeightHandle(this);
    const auto column = new QVBoxLayout(this);
    column->setContentsMargins(accentWidth, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content_, 1);
    column->addWidget(handle);
    connect(handle, &HeightHandle::dragged, this, [this](int pixels) {
        Q_EMIT heightDragged(std::max(leastHeight(), height() + pixels));
    });
    connect(handle, &HeightHandle::doubleClicked, this, &LaneStrip::defaultHeightWanted);
    setStripHeight(defaultHeight());
}

void LaneStrip::placePicture(const StorePtr &store)
{
    delete picture_.data();
    picture_ = views_.makePicture(store);
    picture_->installEventFilter(this);
    static_cast<QHBoxLayout *>(content_->layout())->addWidget(picture_, 1);
}

void LaneStrip::setStore(const StorePtr &store)
{
    if (views_.changePicture)
        views_.changePicture(picture_, store);
    else
        placePicture(store);
}

void LaneStrip::setSelected(bool selected)
{
    if (selected_ == selected)
        return;
    selected_ = selected;
    update();
}

int LaneStrip::leastHeight() const
{
    return std::max(header_->minimumSizeHint().height(), fontMetrics().height() * 2 + 24) + HeightHandle::thickness;
}

int LaneStrip::defaultHeight() const
{
    return fontMetrics().height() * (lane_ == 0 ? 11 : 8);
}

void LaneStrip::setStripHeight(int pixels)
{
    setFixedHeight(std::clamp(pixels, leastHeight(), 2000));
}

void LaneStrip::drag()
{
    // Qt deletes it. It belongs to the list: this strip may go before the drop, by an undo.
    const auto drag = new QDrag(parentWidget());
    drag->setMimeData(new LaneMimeData(lane_, parentWidget(), views_.exportMime));
    drag->setPixmap(header_->grab());
    drag->setHotSpot({characterWidth(fontMetrics()), header_->height() / 2});
    connect(drag, &QDrag::targetChanged, this, [this, told = false](QObject *target) mutable {
        if (!target && !told && !window()->frameGeometry().contains(QCursor::pos())) {
            told = true;
            Q_EMIT fileDragRequested();
        }
    });
    // Never a move: another program must not take the file away.
    drag->exec(Qt::CopyAction);
}

void LaneStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (!selected_)
        return;
    QColor tint = theme.accent;
    tint.setAlpha(theme.dark ? 34 : 22);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, accentWidth, height()), theme.accent);
    if (hasFocus()) {
        const QRect header(header_->mapTo(this, QPoint()), header_->size());
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(QRectF(header).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void LaneStrip::mousePressEvent(QMouseEvent *)
{
    Q_EMIT activated();
}

bool LaneStrip::eventFilter(QObject *object, QEvent *event)
{
    if (object == picture_ && event->type() == QEvent::MouseButtonPress)
        Q_EMIT activated();
    return QWidget::eventFilter(object, event);
}

void LaneStrip::keyPressEvent(QKeyEvent *event)
{
    const int rows = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (rows && modifiers == Qt::NoModifier)
        Q_EMIT stepRequested(rows);
    else if (rows && modifiers == Qt::ControlModifier)
        Q_EMIT moveStepRequested(rows);
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameRequested();
    else
        QWidget::keyPressEvent(event);
}

void LaneStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LaneStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace partita
