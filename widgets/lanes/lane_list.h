// SPDX-License-Identifier: GPL-3.0-or-later
// All lanes of a document, below its mixture, which does not scroll away; time ruler above, scroll bar below.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/playback/playback_meter.h"
#include "widgets/lanes/lane_strip.h"

class QScrollArea;

namespace partita {

class LaneHeader;
class LaneRows;
class MixtureHeader;

/// UI thread. Shows what it is given and tells what a person wants; the document is the caller's. Lane 0 is the mixture.
class LaneList : public QWidget {
    Q_OBJECT

public:
    LaneList(LaneViews views, const StorePtr &mixture, QWidget *parent = nullptr);
    ~LaneList() override;

    MixtureHeader *mixtureHeader() const { return mixtureHeader_; }
    LaneHeader *header(LaneId lane) const; ///< null: there is none
    LaneStrip *strip(LaneId lane) const;   ///< of 0: the mixture's; null: there is none

    /// Above the mixture and below the lanes, as wide as the pictures. Become the list's.
    void setRuler(QWidget *ruler);
    void setScrollBar(QWidget *scrollBar);

    /// Makes the least change: strips of lanes that stay are kept, with their pictures.
    void setLanes(const std::vector<LanePtr> &lanes);
    /// 0 to 1 while a job fills the lane; below 0: none does.
    void setLaneProgress(LaneId lane, double fraction);
    void setReading(LaneId lane, const MeterReading &reading);
    void resetMeters();
    /// For the menus of all lanes; they are for the selected one, which that of the menu becomes. They outlive this.
    void setLaneActions(const QList<QAction *> &actions);
    void setTimeSelected(bool selected); ///< whether "move selected span" makes sense

    LaneId selectedLane() const { return selected_; } ///< 0: the mixture
    void selectLane(LaneId lane);

    void setLaneHeight(int pixels); ///< of all lanes, also those to come
    void setLaneHeight(LaneId lane, int pixels);
    int laneHeight(LaneId lane) const;
    void scaleLaneHeights(double factor);
    int pictureWidth() const;

public Q_SLOTS:
    void selectNext() { step(1); }
    void selectPrevious() { step(-1); }
    void moveSelected(int rows); ///< asks for it with moveRequested()
    void toggleMute();           ///< of the selected lane: muteToggled()
    void toggleSolo();
    void renameSelected();

Q_SIGNALS:
    void selectedLaneChanged(partita::LaneId lane);
    void pictureWidthChanged(int pixels);
    void dragStarted(partita::LaneId lane);       ///< the file may be wanted soon: LaneViews::exportMime is asked until it has one
    void fileDragRequested(partita::LaneId lane); ///< see LaneStrip
    void listenToMixtureToggled(bool on);
    // As those of LaneHeader; clip marks also of the mixture.
    void gainChanged(partita::LaneId lane, double gainDb);
    void gainEditFinished(partita::LaneId lane);
    void panChanged(partita::LaneId lane, double pan);
    void panEditFinished(partita::LaneId lane);
    void muteToggled(partita::LaneId lane, bool mute);
    void soloToggled(partita::LaneId lane, bool solo);
    void renamed(partita::LaneId lane, const QString &name);
    void colourChosen(partita::LaneId lane, int colourIndex);
    void deleteRequested(partita::LaneId lane);
    void duplicateRequested(partita::LaneId lane);
    void mergeRequested(partita::LaneId lane, partita::LaneId other);
    void moveSpanRequested(partita::LaneId from, partita::LaneId to);
    void moveRequested(partita::LaneId lane, int index);
    void separateRequested(partita::LaneId lane);
    void exportRequested(partita::LaneId lane);
    void clipMarkReset(partita::LaneId lane);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    LaneStrip *makeStrip(const Lane &lane);
    void connectHeader(LaneHeader *header);
    void connectStrip(LaneStrip *strip);
    void step(int rows);
    void selectByFocus(QWidget *now);
    void alignColumns();
    int indexOf(LaneId lane) const;
    QWidget *makeHolder();

    LaneViews views_;
    std::vector<LanePtr> lanes_;
    std::map<LaneId, int> heights_; ///< kept of lanes that are gone: undo brings them back
    std::optional<int> commonHeight_;
    LaneId selected_ = 0;
    bool timeSelected_ = false;
    QList<QAction *> laneActions_;

    QWidget *rulerHolder_, *scrollBarHolder_, *mixtureHolder_;
    MixtureHeader *mixtureHeader_;
    LaneStrip *mixtureStrip_;
    QScrollArea *area_;
    LaneRows *rows_;
};

} // namespace partita
