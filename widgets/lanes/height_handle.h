// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partita {

/// The lower edge of a strip, by which its height is dragged. UI thread.
class HeightHandle : public QWidget {
    Q_OBJECT

public:
    static constexpr int thickness = 5;

    explicit HeightHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    void dragged(int pixels); ///< since the last signal, downwards
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int lastY_ = 0;
};

} // namespace partita
