// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_list.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/lane_rows.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/meters/level_meter_view.h"

namespace partita {

LaneList::LaneList(LaneViews views, const StorePtr &mixture, QWidget *parent)
    : QWidget(parent), views_(std::move(views)), rulerHolder_(makeHolder()), scrollBarHolder_(makeHolder()),
      mixtureHolder_(makeHolder()), mixtureHeader_(new MixtureHeader), area_(new QScrollArea(this)), rows_(new LaneRows)
{
    mixtureStrip_ = new LaneStrip(0, mixtureHeader_, mixture, views_, mixtureHolder_);
    mixtureHolder_->layout()->addWidget(mixtureStrip_);
    mixtureHeader_->setMeterChannels(mixture->channels());
    area_->setWidget(rows_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures keep their width when lanes come and go

    const auto column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rulerHolder_);
    column->addWidget(mixtureHolder_);
    column->addWidget(area_, 1);
    column->addWidget(scrollBarHolder_);

    connectStrip(mixtureStrip_);
    mixtureStrip_->setSelected(true);
    connect(mixtureHeader_, &MixtureHeader::listenToggled, this, &LaneList::listenToMixtureToggled);
    connect(mixtureHeader_, &MixtureHeader::clipMarkReset, this, [this] { Q_EMIT clipMarkReset(0); });
    connect(rows_, &LaneRows::dropped, this, &LaneList::moveRequested);
    connect(rows_, &LaneRows::draggedTo, this, [this](int y) { area_->ensureVisible(0, y, 0, fontMetrics().height() * 2); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { selectByFocus(now); });
    area_->viewport()->installEventFilter(this);
}

LaneList::~LaneList()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still changes while the strips go
}

QWidget *LaneList::makeHolder()
{
    const auto holder = new QWidget(this);
    const auto row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    return holder;
}

LaneStrip *LaneList::strip(LaneId lane) const
{
    if (lane == 0)
        return mixtureStrip_;
    const auto &all = rows_->strips();
    const auto at = std::find_if(all.begin(), all.end(), [lane](LaneStrip *strip) { return strip->lane() == lane; });
    return at == all.end() ? nullptr : *at;
}

LaneHeader *LaneList::header(LaneId lane) const
{
    const auto found = strip(lane);
    return found ? qobject_cast<LaneHeader *>(found->header()) : nullptr;
}

int LaneList::indexOf(LaneId lane) const
{
    const auto at = std::find_if(lanes_.begin(), lanes_.end(), [lane](const LanePtr &l) { return l->id == lane; });
    return at == lanes_.end() ? -1 : int(at - lanes_.begin());
}

void LaneList::setRuler(QWidget *ruler)
{
    rulerHolder_->layout()->addWidget(ruler);
}

void LaneList::setScrollBar(QWidget *scrollBar)
{
    scrollBarHolder_->layout()->addWidget(scrollBar);
}

LaneStrip *LaneList::makeStrip(const Lane &lane)
{
    const auto header = new LaneHeader;
    header->setLane(lane);
    header->setTimeSelected(timeSelected_);
    const auto made = new LaneStrip(lane.id, header, lane.content, views_, rows_);
    if (const auto kept = heights_.find(lane.id); kept != heights_.end())
        made->setStripHeight(kept->second);
    else if (commonHeight_)
        made->setStripHeight(*commonHeight_);
    connectHeader(header);
    connectStrip(made);
    return made;
}

void LaneList::connectHeader(LaneHeader *header)
{
    using H = LaneHeader;
    header->addActions(laneActions_);
    connect(header, &H::menuOpening, this, &LaneList::selectLane);
    connect(header, &H::gainChanged, this, &LaneList::gainChanged);
    connect(header, &H::gainEditFinished, this, &LaneList::gainEditFinished);
    connect(header, &H::panChanged, this, &LaneList::panChanged);
    connect(header, &H::panEditFinished, this, &LaneList::panEditFinished);
    connect(header, &H::muteToggled, this, &LaneList::muteToggled);
    connect(header, &H::soloToggled, this, &LaneList::soloToggled);
    connect(header, &H::renamed, this, &LaneList::renamed);
    connect(header, &H::colourChosen, this, &LaneList::colourChosen);
    connect(header, &H::deleteRequested, this, &LaneList::deleteRequested);
    connect(header, &H::duplicateRequested, this, &LaneList::duplicateRequested);
    connect(header, &H::mergeRequested, this, &LaneList::mergeRequested);
    connect(header, &H::moveSpanRequested, this, &LaneList::moveSpanRequested);
    connect(header, &H::moveRequested, this, &LaneList::moveRequested);
    connect(header, &H::separateRequested, this, &LaneList::separateRequested);
    connect(header, &H::exportRequested, this, &LaneList::exportRequested);
    connect(header, &H::clipMarkReset, this, &LaneList::clipMarkReset);
    connect(header, &H::dragStarted, this, [this](LaneId lane) {
        Q_EMIT dragStarted(lane);
        if (const auto dragged = strip(lane))
            dragged->drag();
    });
}

void LaneList::connectStrip(LaneStrip *strip)
{
    const LaneId lane = strip->lane();
    connect(strip, &LaneStrip::activated, this, [this, lane] { selectLane(lane); });
    connect(strip, &LaneStrip::heightDragged, this, [this, lane](int pixels) { setLaneHeight(lane, pixels); });
    connect(strip, &LaneStrip::defaultHeightWanted, this, [this, strip] { setLaneHeight(strip->lane(), strip->defaultHeight()); });
    connect(strip, &LaneStrip::stepRequested, this, &LaneList::step);
    connect(strip, &LaneStrip::moveStepRequested, this, &LaneList::moveSelected);
    connect(strip, &LaneStrip::renameRequested, this, &LaneList::renameSelected);
    connect(strip, &LaneStrip::fileDragRequested, this, [this, lane] { Q_EMIT fileDragRequested(lane); });
    strip->picture()->installEventFilter(this);
}

void LaneList::setLanes(const std::vector<LanePtr> &lanes)
{
    const int selectedIndex = indexOf(selected_);
    lanes_ = lanes;
    std::vector<LaneStrip *> strips;
    for (const LanePtr &lane : lanes_) {
        LaneStrip *shown = strip(lane->id);
        if (!shown) {
            shown = makeStrip(*lane);
        } else if (const auto old = header(lane->id)->lane(); old != *lane) {
            if (old.content != lane->content) {
                shown->setStore(lane->content);
                shown->picture()->installEventFilter(this);
            }
            header(lane->id)->setLane(*lane);
        }
        strips.push_back(shown);
    }
    rows_->setStrips(std::move(strips));
    for (const LanePtr &lane : lanes_)
        header(lane->id)->setLanes(lanes_);
    if (selected_ != 0 && indexOf(selected_) < 0) // to what is in its place now
        selectLane(lanes_.empty() ? 0 : lanes_[std::min(size_t(selectedIndex), lanes_.size() - 1)]->id);
}

void LaneList::setLaneProgress(LaneId lane, double fraction)
{
    if (const auto shown = header(lane))
        shown->setProgress(fraction >= 0 ? std::optional(fraction) : std::nullopt);
}

void LaneList::setReading(LaneId lane, const MeterReading &reading)
{
    if (lane == 0)
        mixtureHeader_->meter()->setReading(reading);
    else if (const auto shown = header(lane))
        shown->meter()->setReading(reading);
}

void LaneList::resetMeters()
{
    mixtureHeader_->meter()->reset();
    for (const LanePtr &lane : lanes_)
        header(lane->id)->meter()->reset();
}

void LaneList::setLaneActions(const QList<QAction *> &actions)
{
    laneActions_ = actions;
    for (const auto &lane : lanes_)
        header(lane->id)->addActions(actions);
}

void LaneList::setTimeSelected(bool selected)
{
    timeSelected_ = selected;
    for (const LanePtr &lane : lanes_)
        header(lane->id)->setTimeSelected(selected);
}

void LaneList::selectLane(LaneId lane)
{
    LaneStrip *const chosen = strip(lane);
    if (!chosen || lane == selected_)
        return;
    if (const auto before = strip(selected_))
        before->setSelected(false);
    selected_ = lane;
    chosen->setSelected(true);
    if (lane != 0)
        area_->ensureWidgetVisible(chosen, 0, 0);
    Q_EMIT selectedLaneChanged(lane);
}

void LaneList::selectByFocus(QWidget *now)
{
    for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        const auto focused = qobject_cast<LaneStrip *>(widget);
        if (focused && isAncestorOf(focused))
            return selectLane(focused->lane());
    }
}

void LaneList::step(int rows)
{
    const int index = std::clamp(indexOf(selected_) + rows, -1, int(lanes_.size()) - 1); // -1: the mixture
    selectLane(index < 0 ? 0 : lanes_[size_t(index)]->id);
    strip(selected_)->setFocus(Qt::OtherFocusReason);
}

void LaneList::moveSelected(int rows)
{
    const int from = indexOf(selected_);
    if (from < 0)
        return;
    const int to = std::clamp(from + rows, 0, int(lanes_.size()) - 1);
    if (to != from)
        Q_EMIT moveRequested(selected_, to);
}

void LaneList::toggleMute()
{
    if (const auto shown = header(selected_))
        Q_EMIT muteToggled(selected_, !shown->lane().mute);
}

void LaneList::toggleSolo()
{
    if (const auto shown = header(selected_))
        Q_EMIT soloToggled(selected_, !shown->lane().solo);
}

void LaneList::renameSelected()
{
    if (const auto shown = header(selected_))
        shown->startRename();
}

void LaneList::setLaneHeight(int pixels)
{
    commonHeight_ = pixels;
    heights_.clear();
    for (LaneStrip *shown : rows_->strips())
        shown->setStripHeight(pixels);
}

void LaneList::setLaneHeight(LaneId lane, int pixels)
{
    LaneStrip *const shown = strip(lane);
    if (!shown)
        return;
    // The mixture leaves room for a lane.
    shown->setStripHeight(lane == 0 ? std::min(pixels, height() * 2 / 3) : pixels);
    heights_[lane] = shown->height();
}

int LaneList::laneHeight(LaneId lane) const
{
    const auto shown = strip(lane);
    return shown ? shown->height() : 0;
}

void LaneList::scaleLaneHeights(double factor)
{
    for (LaneStrip *shown : rows_->strips())
        setLaneHeight(shown->lane(), int(shown->height() * factor));
}

int LaneList::pictureWidth() const
{
    return mixtureStrip_->picture()->width();
}

void LaneList::alignColumns()
{
    const int scrollBarWidth = area_->width() - area_->viewport()->width();
    mixtureHolder_->layout()->setContentsMargins(0, 0, scrollBarWidth, 0);
    const QWidget *picture = mixtureStrip_->picture();
    const int left = picture->mapTo(this, QPoint()).x();
    for (QWidget *holder : {rulerHolder_, scrollBarHolder_})
        holder->layout()->setContentsMargins(left, 0, std::max(0, width() - left - picture->width()), 0);
}

bool LaneList::eventFilter(QObject *object, QEvent *event)
{
    const bool isMixture = object == mixtureStrip_->picture();
    if (event->type() == QEvent::Resize && (isMixture || object == area_->viewport())) {
        alignColumns();
        if (isMixture)
            Q_EMIT pictureWidthChanged(pictureWidth());
    } else if (event->type() == QEvent::Move && isMixture) {
        alignColumns();
    } else if (event->type() == QEvent::Wheel && object != area_->viewport()) {
        const auto wheel = static_cast<QWheelEvent *>(event);
        if ((wheel->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == (Qt::ControlModifier | Qt::AltModifier)) {
            // With Alt some platforms turn the wheel sideways.
            const int turned = wheel->angleDelta().y() ? wheel->angleDelta().y() : wheel->angleDelta().x();
            scaleLaneHeights(std::pow(1.1, turned / 120.0));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace partita
