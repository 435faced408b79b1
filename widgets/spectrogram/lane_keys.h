// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on a lane.
#pragma once

#include <optional>

#include <QObject>

#include "widgets/view/display_state.h"
#include "widgets/view/time_view.h"

class QKeyEvent;
class QWidget;

namespace partita {

/// Watches a lane. Left and Right move its cursor (the pointer of the TimeView) by a pixel, Up and Down its frequency, with
/// Ctrl by twenty; Home and End go to the ends, Page Up and Page Down one view further; with Shift the selection goes along.
/// Plus and minus zoom at the cursor, Return seeks to it, Escape drops the selection. UI thread.
class LaneKeys : public QObject {
    Q_OBJECT

public:
    LaneKeys(QWidget *lane, TimeView *time, DisplayState *display);

    /// Whether Shift selects, as it does at first.
    void setSelecting(bool on) { selecting_ = on; }
    /// The cursor, or where it would appear.
    ViewPointer cursor() const;
    void moveTo(ViewPointer to, bool selecting = false);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void pointerTaken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool key(const QKeyEvent &event);

    QWidget *const lane_;
    TimeView *const time_;
    DisplayState *const display_;
    bool selecting_ = true;
    std::optional<ViewPointer> anchor_; ///< where the selection began
};

} // namespace partita
