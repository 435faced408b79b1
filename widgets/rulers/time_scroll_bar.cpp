// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/time_scroll_bar.h"

#include <algorithm>
#include <cmath>

#include "widgets/language/keep_translated.h"

namespace partita {

TimeScrollBar::TimeScrollBar(TimeView *time, QWidget *parent) : QScrollBar(Qt::Horizontal, parent), time_(time)
{
    keepTranslated(this, [this] {
        setAccessibleName(tr("Visible time"));
        setToolTip(tr("Drag to scroll through the recording"));
    });
    setFocusPolicy(Qt::TabFocus);
    connect(time, &TimeView::axisChanged, this, &TimeScrollBar::showAxis);
    connect(time, &TimeView::recordingChanged, this, &TimeScrollBar::showAxis);
    connect(this, &QScrollBar::valueChanged, this, [this](int value) {
        if (!showing_)
            time_->setAxis({double(value) / whole * double(time_->frames()), time_->axis().framesPerPixel});
    });
    showAxis();
}

void TimeScrollBar::showAxis()
{
    const double frames = double(std::max<std::int64_t>(time_->frames(), 1));
    const double page = std::min(1.0, time_->width() * time_->axis().framesPerPixel / frames);
    // What is set here is rounded, and must not come back to the view.
    showing_ = true;
    setRange(0, int(std::lround((1 - page) * whole)));
    setPageStep(std::max(1, int(std::lround(page * whole))));
    setSingleStep(std::max(1, pageStep() / 10));
    setValue(int(std::lround(time_->axis().firstFrame / frames * whole)));
    showing_ = false;
}

} // namespace partita
