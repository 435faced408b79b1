// SPDX-License-Identifier: GPL-3.0-or-later
// One recording in the window: its mixture and lanes, bound to their session.
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "app/window/services/document_session.h"
#include "app/window/services/lane_file_drag.h"
#include "widgets/lanes/lane_list.h"
#include "widgets/spectrogram/lane_sources.h"
#include "widgets/view/display_state.h"

namespace partita {

class StoreView;
class TimeRuler;

/// UI thread. Owns the session.
class DocumentPage : public QWidget {
    Q_OBJECT

public:
    /// `display`, the pool of `resources` and `drag` outlive it.
    DocumentPage(std::unique_ptr<DocumentSession> session, DisplayState *display, const ViewResources &resources,
                 LaneFileDrag &drag, QWidget *parent = nullptr);
    ~DocumentPage() override;

    DocumentSession &session() { return *session_; }
    LaneList &lanes() { return *list_; }
    StoreView *picture(LaneId lane) const; ///< 0: of the mixture; null: there is none

    /// What the next query is about: a lane that a person chose (0: the mixture); none: what is left over.
    std::optional<LaneId> target() const { return target_; }
    void setTarget(std::optional<LaneId> target);
    QString targetName() const;

    void setLoop(bool looping); ///< shown in the ruler: the selected time is repeated
    /// What is looked at, the first seconds of it: made first where a separation takes long.
    FrameRange preview() const;

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    void targetChanged();
    void exportRequested(partita::LaneId lane);
    void clipMarkReset();
    void listenToMixtureToggled(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void showLanes();
    void showFormat();
    void showLoop();
    void fitMixture();

    std::unique_ptr<DocumentSession> session_;
    DisplayState *display_;
    LaneFileDrag &drag_;
    LaneList *list_;
    TimeRuler *ruler_;
    std::optional<LaneId> target_;
    bool looping_ = false;
    int tallHeight_ = 0; ///< of the mixture while it is alone; 0: it has its own
};

} // namespace partita
