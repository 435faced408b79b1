// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a recording, to go back to any of them.
#pragma once

#include <QListWidget>

#include "app/window/services/document_session.h"

namespace partita {

/// UI thread. The row of the state that the recording is in is selected; activating another goes there.
class HistoryPanel : public QListWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Null: no recording.
    void show(DocumentSession *session);

private:
    void goTo(int row);

    QPointer<DocumentSession> session_;
    bool showing_ = false;
};

} // namespace partita
