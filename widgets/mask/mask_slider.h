// SPDX-License-Identifier: GPL-3.0-or-later
// A slider that is as small as a field: with its name and value in it.
#pragma once

#include <functional>

#include <QSlider>

#include "widgets/rulers/accessible_reading.h"

namespace partita {

/// Press or drag to set, double-click for the value that it had at first; the wheel acts with the focus only. UI thread.
class MaskSlider : public QSlider, public AccessibleReading {
    Q_OBJECT

public:
    enum class Law { Linear, Logarithmic };
    using Text = std::function<QString(double amount)>;

    MaskSlider(Law law, double least, double most, double initial, QWidget *parent = nullptr);

    double amount() const { return amount_; }
    void setAmount(double amount); ///< limited; emits nothing
    /// `name` is written into the slider; the widest of the texts at both ends decides on its width.
    void setTexts(const QString &name, Text text, const QString &toolTip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Value reading() const override { return {amount_, least_, most_, amountAt(value() + 1) - amountAt(value())}; }
    QString readingText() const override { return text_ ? text_(amount_) : QString(); }
    void setReading(double amount) override;

Q_SIGNALS:
    void amountChanged(double amount); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double amountAt(int position) const;
    int positionOf(double amount) const;
    void drag(double x);

    const Law law_;
    const double least_, most_, initial_;
    double amount_;
    QString name_;
    Text text_;
};

} // namespace partita
