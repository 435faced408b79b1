// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_rows.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDropEvent>
#include <QLabel>
#include <QPainter>

#include "widgets/lanes/lane_mime_data.h"
#include "widgets/lanes/lane_strip.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

class DropIndicator : public QWidget {
public:
    explicit DropIndicator(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).accent); }
};

} // namespace

LaneRows::LaneRows(QWidget *parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), empty_(new QLabel(this)), indicator_(new DropIndicator(this))
{
    setAcceptDrops(true);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    layout_->addWidget(empty_, 1);
    layout_->addStretch(0);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Lanes"));
        empty_->setText(tr("Ask for a sound: its lane appears here, and one with all the rest."));
    });
}

void LaneRows::setStrips(std::vector<LaneStrip *> strips)
{
    for (LaneStrip *strip : strips_) {
        if (std::find(strips.begin(), strips.end(), strip) == strips.end()) {
            strip->hide();
            strip->deleteLater(); // it may be what has just asked for this
        }
    }
    const bool otherOrder = strips_ != strips;
    strips_ = std::move(strips);
    for (size_t i = 0; i < strips_.size(); ++i) {
        if (layout_->indexOf(strips_[i]) != int(i))
            layout_->insertWidget(int(i), strips_[i]);
        strips_[i]->show();
    }
    if (otherOrder)
        setTabOrders();
    empty_->setVisible(strips_.empty());
    indicator_->raise();
}

void LaneRows::setTabOrders()
{
    std::vector<QWidget *> order;
    for (LaneStrip *strip : strips_) {
        order.push_back(strip);
        for (QWidget *next = strip->nextInFocusChain(); next != strip; next = next->nextInFocusChain()) {
            if (next->focusPolicy() != Qt::NoFocus && strip->isAncestorOf(next))
                order.push_back(next);
        }
    }
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

int LaneRows::indexOf(LaneId lane) const
{
    const auto at = std::find_if(strips_.begin(), strips_.end(), [lane](LaneStrip *strip) { return strip->lane() == lane; });
    return at == strips_.end() ? -1 : int(at - strips_.begin());
}

int LaneRows::gapAt(int y) const
{
    return int(std::count_if(strips_.begin(), strips_.end(), [y](LaneStrip *strip) { return strip->geometry().center().y() < y; }));
}

void LaneRows::showGap(int gap)
{
    const int y = gap < int(strips_.size()) ? strips_[size_t(gap)]->y() : strips_.empty() ? 0 : strips_.back()->geometry().bottom() + 1;
    indicator_->setGeometry(0, std::clamp(y - 2, 0, std::max(0, height() - 3)), width(), 3);
    indicator_->show();
}

void LaneRows::dragEnterEvent(QDragEnterEvent *event)
{
    const auto lane = LaneMimeData::laneOf(event->mimeData(), this);
    if (lane && indexOf(*lane) >= 0)
        event->acceptProposedAction();
}

void LaneRows::dragMoveEvent(QDragMoveEvent *event)
{
    const int y = event->position().toPoint().y();
    showGap(gapAt(y));
    Q_EMIT draggedTo(y);
    event->acceptProposedAction();
}

void LaneRows::dragLeaveEvent(QDragLeaveEvent *)
{
    indicator_->hide();
}

void LaneRows::dropEvent(QDropEvent *event)
{
    indicator_->hide();
    const LaneId lane = LaneMimeData::laneOf(event->mimeData(), this).value_or(0);
    const int from = indexOf(lane), gap = gapAt(event->position().toPoint().y());
    event->acceptProposedAction();
    const int to = gap > from ? gap - 1 : gap;
    if (from >= 0 && to != from)
        Q_EMIT dropped(lane, to);
}

} // namespace partita
