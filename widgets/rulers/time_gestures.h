// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on everything that lies along the time axis: lanes and the time ruler.
#pragma once

#include <optional>

#include <QObject>
#include <QPointF>
#include <QTimer>

#include "widgets/view/display_state.h"
#include "widgets/view/time_view.h"

class QMouseEvent;
class QNativeGestureEvent;
class QTouchEvent;
class QWheelEvent;
class QWidget;

namespace partita {

/// Watches a widget as wide as the TimeView. Click: seek. Drag: select a time span; with Shift or Alt a box of time and
/// frequency; on an edge of the selection: move it; beyond the sides the view scrolls along; Escape takes it back. Double
/// click: select all or nothing. Wheel: zoom, with Shift or sideways scroll, with Ctrl zoom the frequencies. Pinch on a
/// touchpad or screen: zoom. Middle button: pan. Without a DisplayState there are no frequencies. UI thread.
class TimeGestures : public QObject {
    Q_OBJECT

public:
    TimeGestures(QWidget *lane, TimeView *time, DisplayState *display);

    /// Whether the left button seeks and selects, as it does at first; else it is left to somebody else, under a cross.
    void setSelecting(bool on);

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void selectionDragged(); ///< begun by the user
    void pointerTaken();     ///< the pointer of the TimeView is over this widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { None, Pressed, Selecting, Panning };
    struct Edge {
        bool time = false, frequency = false; ///< what it changes
        double frame = 0, hz = 0;             ///< of the opposite edge
    };

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void doubleClick();
    bool wheel(const QWheelEvent &event);
    bool touchpad(const QNativeGestureEvent &event);
    void touch(const QTouchEvent &event);
    void spreadTo(double x, double spread);
    void giveUp();
    void select(QPointF at);
    void autoScroll();
    void hover(QPointF at);
    void leave();
    std::optional<Edge> edgeAt(QPointF at) const;
    FrequencyAxis frequencyAxis() const;
    std::int64_t frameAt(double x) const;
    double hzAt(double y) const;

    QWidget *const lane_;
    TimeView *const time_;
    DisplayState *const display_;
    Mode mode_ = Mode::None;
    QPointF pressedAt_, last_;
    double spread_ = 1; ///< of two fingers: their distance
    bool touched_ = false; ///< with both
    Edge edge_; ///< that the drag leaves where it is
    bool selecting_ = true, resizing_ = false;
    ViewSelection before_;
    QTimer scrolling_;
};

} // namespace partita
