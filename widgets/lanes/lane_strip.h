// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a lane list: a header, a frequency ruler where there is one, and a picture.
#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "widgets/lanes/lane_mime_data.h"

namespace partita {

/// Made by who knows pictures: lanes know none of them.
struct LaneViews {
    std::function<QWidget *(const StorePtr &)> makePicture;
    /// Gives a picture another store; without it the picture is made anew.
    std::function<void(QWidget *picture, const StorePtr &)> changePicture;
    /// To the left of the picture; may be empty. All of them want the same width.
    std::function<QWidget *(const StorePtr &)> makeFrequencyRuler;
    LaneExportMime exportMime;
};

/// UI thread. Has the focus for its keys: Up, Down, with Ctrl to move the lane, F2, the menu key.
class LaneStrip : public QWidget {
    Q_OBJECT

public:
    /// `views` must outlive it. Lane 0 is the mixture.
    LaneStrip(LaneId lane, QWidget *header, const StorePtr &store, const LaneViews &views, QWidget *parent = nullptr);

    LaneId lane() const { return lane_; }
    QWidget *header() const { return header_; }
    QWidget *picture() const { return picture_; }
    QWidget *frequencyRuler() const { return ruler_; }
    void setStore(const StorePtr &store);
    void setSelected(bool selected);
    bool isSelected() const { return selected_; }

    int leastHeight() const;
    void setStripHeight(int pixels); ///< limited
    int defaultHeight() const;
    /// Returns after the drop. What is dragged is the lane, out of the window a file.
    void drag();

Q_SIGNALS:
    void activated();                 ///< clicked anywhere
    void heightDragged(int pixels);   ///< by the person
    void defaultHeightWanted();
    void stepRequested(int rows);     ///< select the lane so far below
    void moveStepRequested(int rows); ///< the lane is to move
    void renameRequested();
    void fileDragRequested();         ///< a drag leaves the window: a file may soon be wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placePicture(const StorePtr &store);

    LaneId lane_;
    const LaneViews &views_;
    QWidget *header_, *ruler_ = nullptr;
    QPointer<QWidget> picture_;
    QWidget *content_;
    bool selected_ = false;
};

} // namespace partita
