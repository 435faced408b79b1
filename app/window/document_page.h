// SPDX-License-Identifier: GPL-3.0-or-later
// One recording in the window: its mixture and lanes, bound to their session.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QWidget>

#include "app/window/mask_controller.h"
#include "app/window/services/document_session.h"
#include "app/window/services/lane_file_drag.h"
#include "app/window/services/session_keeper.h"
#include "widgets/lanes/lane_list.h"
#include "widgets/spectrogram/lane_sources.h"
#include "widgets/view/display_state.h"

namespace partita {

class StoreView;
class TimeRuler;

/// UI thread. Owns the session and its keeper.
class DocumentPage : public QWidget {
    Q_OBJECT

public:
    /// `display`, `tools`, the pool of `resources`, `drag` and `jobs` outlive it.
    DocumentPage(std::unique_ptr<DocumentSession> session, std::unique_ptr<SessionKeeper> keeper, DisplayState *display,
                 MaskToolState *tools, const ViewResources &resources, LaneFileDrag &drag, JobRunner &jobs, QWidget *parent = nullptr);
    ~DocumentPage() override;

    DocumentSession &session() { return *session_; }
    SessionKeeper &keeper() { return *keeper_; }
    LaneList &lanes() { return *list_; }
    MaskController &masks() { return *masks_; }
    StoreView *picture(LaneId lane) const; ///< 0: of the mixture; null: there is none

    /// What the next query is about: a lane that a person chose (0: the mixture); none: what is left over.
    std::optional<LaneId> target() const { return target_; }
    void setTarget(std::optional<LaneId> target);
    QString targetName() const;
    /// The next query is confined to what is painted, as long as there is something.
    bool isConfined() const { return confined_; }
    void setConfined(bool confined);

    void setLoop(bool looping); ///< shown in the ruler: the selected time is repeated
    /// What is looked at, the first seconds of it: made first where a separation takes long.
    FrameRange preview() const;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void targetChanged(); ///< or whether it is confined
    /// While a gesture is made: what it has drawn so far; after it was cancelled, what is drawn again.
    void painting(const partita::DrawnMask &drawn);
    void maskMenuRequested(const QPoint &globalPosition);
    void exportRequested(partita::LaneId lane);
    void clipMarkReset();
    void listenToMixtureToggled(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void connectList();
    void connectPicture(StoreView *picture);
    LaneId laneOf(const StoreView *picture) const;
    void showLanes();
    void showMask();
    void showFormat();
    void showLoop();
    void fitMixture();

    std::unique_ptr<DocumentSession> session_;
    std::unique_ptr<SessionKeeper> keeper_;
    DisplayState *display_;
    MaskToolState *tools_;
    LaneFileDrag &drag_;
    MaskController *masks_;
    LaneList *list_;
    std::map<LaneId, std::pair<MaskPtr, QColor>> shownMasks_; ///< as the pictures were told last
    TimeRuler *ruler_;
    std::optional<LaneId> target_;
    bool looping_ = false, confined_ = false;
    int tallHeight_ = 0; ///< of the mixture while it is alone; 0: it has its own
};

} // namespace partita
