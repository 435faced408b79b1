// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing masks on a lane: mouse, pen and keyboard.
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPainterPath>
#include <QPointF>
#include <QTimer>

#include "widgets/mask/mask_drawing.h"
#include "widgets/view/display_state.h"
#include "widgets/view/time_view.h"

class QKeyEvent;
class QTabletEvent;
class QWidget;

namespace partita {

class LaneKeys;

/// Watches a lane while a tool is chosen. The left button or the pen draws, with Shift adds, with Alt takes away, with both
/// keeps what is common; with Ctrl a rectangle is of time only; beyond the sides the view scrolls along. Return begins at the
/// keyboard's cursor and ends, the arrow keys go on. Escape takes back what is not finished; so do another tool and hiding the
/// lane. [ and ] change the size, with Shift the hardness. What is drawn are places in time and frequency: the zoom may change
/// in between. To be made after the LaneKeys, as it has to see keys first. UI thread.
class LaneMaskGestures : public QObject {
    Q_OBJECT

public:
    using LevelAt = std::function<double(double seconds, double hz)>; ///< see BrushHarmonics
    LaneMaskGestures(QWidget *lane, LaneKeys *keys, TimeView *time, DisplayState *display, MaskToolState *tools, LevelAt level);

    /// What the next gesture starts from. Another one than mask() and that which the one in progress started from cancels it.
    void setMask(MaskPtr mask);
    const MaskPtr &mask() const { return mask_; }
    /// A tool is chosen, and there is a spectrogram to draw on.
    bool isOn() const;
    bool isDrawing() const { return drawing_ != nullptr; }
    /// In pixels of the lane: what is dragged out, or else the brush at `pointer`.
    QPainterPath outline(const std::optional<ViewPointer> &pointer) const;

Q_SIGNALS:
    void painting(const partita::MaskPtr &mask);
    void painted(partita::EditKind kind, const partita::MaskPtr &mask);
    void cancelled();
    /// Instead of painted(), after cancelled(): one that takes long, for somebody to make and set.
    void drawn(const std::shared_ptr<partita::MaskDrawing> &drawing);
    void wandRequested(double seconds, double hz, partita::MaskCombine combine);
    void outlineChanged();
    void pointerTaken(); ///< the pen has moved the TimeView's pointer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class By { Mouse, Pen, Keys };

    bool tablet(QTabletEvent &event);
    bool key(const QKeyEvent &event);
    void begin(By by, ViewPointer at, Qt::KeyboardModifiers modifiers, double pressure, bool eraser);
    void add(ViewPointer at, double pressure);
    void dragTo(QPointF at, double pressure);
    void finish(bool atOnce = false);
    void cancel();
    void reset();
    void compute();
    void autoScroll();
    ViewPointer pointAt(QPointF at) const;
    FrequencyAxis frequencyAxis() const;

    QWidget *const lane_;
    LaneKeys *const keys_;
    TimeView *const time_;
    DisplayState *const display_;
    MaskToolState *const tools_;
    const LevelAt levelAt_;
    MaskPtr mask_, before_;
    std::unique_ptr<MaskDrawing> drawing_;
    By by_ = By::Mouse;
    QPointF start_, last_; ///< pixels
    double pressure_ = 1;
    bool moved_ = false, changed_ = false, slow_ = false;
    QTimer scrolling_, computing_;
};

} // namespace partita
