// SPDX-License-Identifier: GPL-3.0-or-later
// The strips of the lanes, one below the other; takes lanes that are dragged to another place.
#pragma once

#include <vector>

#include <QWidget>

#include "core/document/document.h"

class QLabel;
class QVBoxLayout;

namespace partita {

class LaneStrip;

/// UI thread. The strips belong to it.
class LaneRows : public QWidget {
    Q_OBJECT

public:
    explicit LaneRows(QWidget *parent = nullptr);

    /// From top to bottom. Strips that are no more among them are deleted; the others stay as they are.
    void setStrips(std::vector<LaneStrip *> strips);
    const std::vector<LaneStrip *> &strips() const { return strips_; }

Q_SIGNALS:
    void dropped(partita::LaneId lane, int index); ///< its place afterwards
    void draggedTo(int y);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setTabOrders();
    int indexOf(LaneId lane) const; ///< -1: not here
    int gapAt(int y) const;         ///< before which strip
    void showGap(int gap);

    std::vector<LaneStrip *> strips_;
    QVBoxLayout *layout_;
    QLabel *empty_;
    QWidget *indicator_;
};

} // namespace partita
