// SPDX-License-Identifier: GPL-3.0-or-later
// What the gain slider and the pan knob of a lane have in common: a value that is dragged, wheeled or set by keys.
#pragma once

#include <QTimer>
#include <QWidget>

namespace partita {

/// UI thread. Dragging is relative, so a click alone changes nothing; Shift is fine; around the neutral value the drag
/// catches; a double click, Delete or 0 returns to neutral. The wheel acts on a control with the focus only: it must not
/// change a value while somebody scrolls by. setValue() emits nothing.
class MixControl : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double least = 0, most = 1;
        double step = 0.1, fineStep = 0.01, page = 0.5;
        double catchWithin = 0; ///< of the neutral value, which is 0
    };

    explicit MixControl(const Range &range, QWidget *parent = nullptr);

    const Range &range() const { return range_; }
    double value() const { return value_; }
    void setValue(double value); ///< limited to the range
    /// As a person does it.
    void changeTo(double value);
    virtual QString valueText() const = 0;

Q_SIGNALS:
    void valueChanged(double value); ///< by the person
    void editFinished();             ///< a drag, or a run of keys or wheel steps, is over: what follows is another gesture

protected:
    /// The value after a drag of so many pixels from `start`.
    virtual double valueAfterDrag(double start, QPointF pixels) const = 0;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void finish();

    Range range_;
    double value_ = 0;
    bool dragging_ = false, edited_ = false;
    QPointF last_;
    double dragged_ = 0; ///< where the drag is, without the catch
    int wheelRest_ = 0;
    QTimer pause_;
};

} // namespace partita
