// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the recording into the export panel, and carries out what the panel asks for.
#pragma once

#include <QPointer>

#include "app/window/services/document_session.h"
#include "app/window/services/prompts.h"
#include "app/window/settings/app_settings.h"
#include "widgets/export/export_panel.h"

namespace partita {

/// UI thread.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(JobRunner &jobs, AppSettings &settings, Prompts &prompts, QObject *parent);

    ExportPanel *panel() const { return panel_; } ///< has no parent at first
    void setSession(DocumentSession *session);
    void lanesChanged();
    void selectionChanged();
    /// Asks for the panel to be seen; with a lane, that lane alone is chosen.
    void show(LaneId lane = 0);

Q_SIGNALS:
    void shown();
    void message(partita::MessageSeverity severity, const QString &text);
    void exported(const QStringList &files);

private:
    struct Outcome {
        std::vector<ExportedFile> files;
        bool written = false; ///< else they were only measured
    };
    static Result<Outcome> carryOut(std::vector<ExportRequest> requests, bool measureOnly, const JobContext &job);
    void tell(const Outcome &outcome);
    std::vector<ExportRequest> requests() const;
    void run(bool measureOnly);

    JobRunner &jobs_;
    AppSettings &settings_;
    Prompts &prompts_;
    QPointer<ExportPanel> panel_;
    QPointer<DocumentSession> session_;
    QString automaticFolder_;
};

} // namespace partita
