// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/time_view.h"

#include <algorithm>
#include <cmath>

namespace partita {

double TimeView::mostFramesPerPixel() const
{
    return std::max(double(frames_) / width_, leastFramesPerPixel);
}

bool TimeView::showsAll() const
{
    return axis_.framesPerPixel >= mostFramesPerPixel() * (1 - 1e-9);
}

void TimeView::setRecording(int sampleRateHz, std::int64_t frames)
{
    sampleRateHz_ = std::max(sampleRateHz, 1);
    frames_ = std::max<std::int64_t>(frames, 0);
    Q_EMIT recordingChanged();
    setSelection({});
    setPointer({});
    setPlayFrame(0);
    fit();
}

void TimeView::setWidth(int pixels)
{
    pixels = std::max(pixels, 1);
    if (pixels == width_)
        return;
    const bool all = showsAll();
    width_ = pixels;
    TimeAxis axis = axis_;
    if (all)
        axis.framesPerPixel = mostFramesPerPixel();
    axis_ = {-1, 0}; // the same axis in another width is a change too
    setAxis(axis);
}

void TimeView::setAxis(const TimeAxis &axis)
{
    TimeAxis limited = axis;
    if (!(limited.framesPerPixel > 0) || !std::isfinite(limited.firstFrame))
        limited = TimeAxis{0, mostFramesPerPixel()};
    limited.framesPerPixel = std::clamp(limited.framesPerPixel, std::min(leastFramesPerPixel, mostFramesPerPixel()),
                                        mostFramesPerPixel());
    const double last = std::max(0.0, double(frames_) - width_ * limited.framesPerPixel);
    limited.firstFrame = std::clamp(limited.firstFrame, 0.0, last);
    if (limited.firstFrame == axis_.firstFrame && limited.framesPerPixel == axis_.framesPerPixel)
        return;
    axis_ = limited;
    Q_EMIT axisChanged();
}

void TimeView::zoomAt(double x, double factor)
{
    // The limits first, or the point under the pointer would move when they are met.
    const double wanted = std::clamp(axis_.framesPerPixel / factor, std::min(leastFramesPerPixel, mostFramesPerPixel()),
                                     mostFramesPerPixel());
    setAxis(axis_.zoomedAt(x, axis_.framesPerPixel / wanted));
}

void TimeView::scrollBy(double pixels)
{
    setAxis({axis_.firstFrame + pixels * axis_.framesPerPixel, axis_.framesPerPixel});
}

void TimeView::fit()
{
    setAxis({0, mostFramesPerPixel()});
}

void TimeView::zoomTo(FrameRange range)
{
    if (!range.empty())
        setAxis({double(range.begin), double(range.length()) / width_});
}

void TimeView::show(double frame)
{
    const double x = axis_.xOfFrame(frame);
    if (x < 0 || x >= width_)
        setAxis({frame, axis_.framesPerPixel});
}

void TimeView::setSelection(const ViewSelection &selection)
{
    ViewSelection limited = selection;
    limited.time.begin = std::clamp<std::int64_t>(limited.time.begin, 0, frames_);
    limited.time.end = std::clamp<std::int64_t>(limited.time.end, 0, frames_);
    if (limited.time.empty())
        limited = {};
    if (limited.frequency && !(limited.frequency->lowHz < limited.frequency->highHz))
        limited.frequency.reset();
    if (limited == selection_)
        return;
    selection_ = limited;
    Q_EMIT selectionChanged();
}

void TimeView::setPointer(std::optional<ViewPointer> pointer)
{
    if (pointer == pointer_)
        return;
    pointer_ = pointer;
    Q_EMIT pointerChanged();
}

void TimeView::setPlayFrame(std::int64_t frame)
{
    frame = std::clamp<std::int64_t>(frame, 0, frames_);
    if (frame == playFrame_)
        return;
    playFrame_ = frame;
    Q_EMIT playFrameChanged();
}

} // namespace partita
