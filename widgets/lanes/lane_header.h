// SPDX-License-Identifier: GPL-3.0-or-later
// What stands to the left of a lane's picture: its name, where it comes from, and how it is mixed.
#pragma once

#include <vector>

#include <QWidget>

#include "core/document/document.h"

class QToolButton;

namespace partita {

class ColourChip;
class GainSlider;
class LaneGrip;
class LetterButton;
class LevelMeterView;
class NameLabel;
class PanKnob;
class ProgressLine;
class TextLabel;

/// UI thread. Its accessible name is the lane in words. Setters show a lane and emit nothing; the signals tell what a person
/// wants, and the lane that comes back with the next setLane() is what counts.
class LaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit LaneHeader(QWidget *parent = nullptr);

    void setLane(const Lane &lane);
    const Lane &lane() const { return lane_; }
    /// All lanes of the document, from top to bottom: for the menu, and for whether this one is heard.
    void setLanes(std::vector<LanePtr> lanes);
    const std::vector<LanePtr> &lanes() const { return lanes_; }
    int index() const; ///< of this lane; -1 if it is not among them
    /// Whether "move the selected span" makes sense.
    void setTimeSelected(bool selected) { timeSelected_ = selected; }
    bool timeSelected() const { return timeSelected_; }
    /// 0 to 1 while the lane is being made; none: it is not.
    void setProgress(std::optional<double> fraction);
    LevelMeterView *meter() const { return meter_; }

    void startRename();
    void openMenu(QPoint globalPosition);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void gainChanged(partita::LaneId lane, double gainDb);
    void gainEditFinished(partita::LaneId lane); ///< the gesture is over: the next change is another step
    void panChanged(partita::LaneId lane, double pan);
    void panEditFinished(partita::LaneId lane);
    void muteToggled(partita::LaneId lane, bool mute);
    void soloToggled(partita::LaneId lane, bool solo);
    void renamed(partita::LaneId lane, const QString &name);
    void colourChosen(partita::LaneId lane, int colourIndex);
    void deleteRequested(partita::LaneId lane);
    void duplicateRequested(partita::LaneId lane);
    void mergeRequested(partita::LaneId lane, partita::LaneId other); ///< `other` goes
    void moveSpanRequested(partita::LaneId from, partita::LaneId to);
    void moveRequested(partita::LaneId lane, int index); ///< its place afterwards
    void separateRequested(partita::LaneId lane);
    void menuOpening(partita::LaneId lane); ///< its actions() come last in it: they are for the selected lane
    void exportRequested(partita::LaneId lane);
    void clipMarkReset(partita::LaneId lane);
    void dragStarted(partita::LaneId lane);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void connectParts();
    void arrange();
    void setTexts();
    void showLane();
    void showOrigin();
    void fitRows();

    Lane lane_;
    std::vector<LanePtr> lanes_;
    bool timeSelected_ = false;
    std::optional<double> progress_;

    LaneGrip *grip_ = nullptr;
    ColourChip *chip_ = nullptr;
    NameLabel *name_ = nullptr;
    QToolButton *more_ = nullptr;
    QWidget *originRow_ = nullptr;
    TextLabel *origin_ = nullptr, *notFound_ = nullptr, *percent_ = nullptr;
    ProgressLine *progressLine_ = nullptr;
    LetterButton *mute_ = nullptr, *solo_ = nullptr;
    GainSlider *gain_ = nullptr;
    TextLabel *gainText_ = nullptr;
    PanKnob *pan_ = nullptr;
    LevelMeterView *meter_ = nullptr;
};

} // namespace partita
