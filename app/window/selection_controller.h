// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what is selected into the selection panel.
#pragma once

#include <QPointer>

#include "app/window/services/document_session.h"
#include "app/window/services/selection_analyser.h"
#include "widgets/charts/selection_panel.h"
#include "widgets/view/display_state.h"

namespace partita {

/// UI thread. Shows the mixture, and the selected lane over it.
class SelectionController : public QObject {
    Q_OBJECT

public:
    SelectionController(JobRunner &jobs, DisplayState &display, QObject *parent);

    SelectionPanel *panel() const { return panel_; } ///< has no parent at first
    void show(DocumentSession &session, LaneId lane);
    void clear();

private:
    void analyse();
    void take(const SelectionAnalysis &analysis);

    DisplayState &display_;
    SelectionAnalyser analyser_;
    QPointer<SelectionPanel> panel_;
    QPointer<DocumentSession> session_;
    LaneId lane_ = 0;
    ViewSelection selection_;
    std::optional<SelectionAnalysis> latest_;
};

} // namespace partita
