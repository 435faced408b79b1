// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_keys.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QWidget>

namespace partita {

LaneKeys::LaneKeys(QWidget *lane, TimeView *time, DisplayState *display)
    : QObject(lane), lane_(lane), time_(time), display_(display)
{
    lane->installEventFilter(this);
}

bool LaneKeys::eventFilter(QObject *, QEvent *event)
{
    return event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event));
}

ViewPointer LaneKeys::cursor() const
{
    if (time_->pointer())
        return *time_->pointer();
    const double x = time_->axis().xOfFrame(double(time_->playFrame()));
    const bool visible = x >= 0 && x < time_->width();
    const auto axis = display_->settings().frequencyAxis(lane_->height(), time_->sampleRateHz());
    return {visible ? double(time_->playFrame()) : time_->axis().frameOfX(time_->width() / 2.0),
            axis.hzOfY(axis.height / 2.0)};
}

void LaneKeys::moveTo(ViewPointer to, bool selecting)
{
    const ViewPointer from = cursor();
    to.frame = std::clamp(to.frame, 0.0, double(time_->frames()));
    if (!selecting) {
        anchor_.reset();
    } else {
        if (!anchor_ || time_->selection().empty())
            anchor_ = from;
        ViewSelection selection = time_->selection();
        const auto [begin, end] = std::minmax<std::int64_t>({std::llround(anchor_->frame), std::llround(to.frame)});
        selection.time = {begin, end};
        if (to.hz != from.hz) {
            const auto [low, high] = std::minmax({anchor_->hz, to.hz});
            selection.frequency = FrequencyRange{low, high};
        }
        time_->setSelection(selection);
    }
    time_->setPointer(to);
    // The end of the recording is beyond its last pixel.
    time_->show(std::min(to.frame, double(time_->frames()) - 1));
    Q_EMIT pointerTaken();
}

bool LaneKeys::key(const QKeyEvent &event)
{
    const bool selecting = selecting_ && (event.modifiers() & Qt::ShiftModifier);
    const int pixels = event.modifiers() & Qt::ControlModifier ? 20 : 1;
    const double frames = std::max(1.0, time_->axis().framesPerPixel) * pixels;
    const auto axis = display_->settings().frequencyAxis(lane_->height(), time_->sampleRateHz());
    ViewPointer to = cursor();
    const auto hzAt = [&](double by) { return axis.hzOfY(std::clamp(axis.yOfHz(to.hz) + by, 0.0, double(axis.height))); };
    switch (event.key()) {
    case Qt::Key_Left: to.frame -= frames; break;
    case Qt::Key_Right: to.frame += frames; break;
    case Qt::Key_Up: to.hz = hzAt(-pixels); break;
    case Qt::Key_Down: to.hz = hzAt(pixels); break;
    case Qt::Key_Home: to.frame = 0; break;
    case Qt::Key_End: to.frame = double(time_->frames()); break;
    case Qt::Key_PageUp: to.frame -= time_->width() * time_->axis().framesPerPixel; break;
    case Qt::Key_PageDown: to.frame += time_->width() * time_->axis().framesPerPixel; break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: time_->zoomAt(time_->axis().xOfFrame(to.frame), std::sqrt(2.0)); return true;
    case Qt::Key_Minus: time_->zoomAt(time_->axis().xOfFrame(to.frame), std::sqrt(0.5)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT seekRequested(std::llround(to.frame)); return true;
    case Qt::Key_Escape:
        anchor_.reset();
        if (time_->selection().empty())
            return false;
        time_->setSelection({});
        return true;
    default: return false;
    }
    moveTo(to, selecting);
    return true;
}

} // namespace partita
