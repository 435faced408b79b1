// SPDX-License-Identifier: GPL-3.0-or-later
// The small painted parts of a lane's header. UI thread.
#pragma once

#include <optional>

#include <QProgressBar>
#include <QToolButton>

#include "widgets/theme/theme.h"

namespace partita {

/// A toggle with a letter, filled with a colour of the theme while it is on: "M", "S".
class LetterButton : public QToolButton {
    Q_OBJECT

public:
    explicit LetterButton(QColor Theme::*colour, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Theme::*colour_;
};

/// The colour of a lane, with a menu of all.
class ColourChip : public QToolButton {
    Q_OBJECT

public:
    explicit ColourChip(QWidget *parent = nullptr);
    void setColourIndex(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void colourChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    int index_ = 0;
};

/// Where a lane is taken to be dragged.
class LaneGrip : public QWidget {
    Q_OBJECT

public:
    explicit LaneGrip(QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dragStarted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::optional<QPoint> pressed_;
};

/// A thin progress bar without text.
class ProgressLine : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {40, 3}; }
    QSize minimumSizeHint() const override { return {10, 3}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partita
