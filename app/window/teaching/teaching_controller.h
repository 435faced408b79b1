// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard as a part of the window: opened when it is wanted, heard of when it is closed.
#pragma once

#include <QPointer>

#include "app/window/teaching/teaching_wizard.h"

namespace partita {

class MessageBar;

/// UI thread.
class TeachingController : public QObject {
    Q_OBJECT

public:
    /// `window`: parent of the wizard; `messages`: of the window.
    TeachingController(WizardServices services, MessageBar &messages, QWidget *window);
    ~TeachingController() override;

    void show();
    TeachingWizard *wizard() const { return wizard_; } ///< null before show()
    /// Hides it, as long as what it uses is there.
    void close();

Q_SIGNALS:
    void useRequested(const QString &model, const QStringList &sounds);

private:
    void lookForKeptRuns();
    void say(MessageSeverity severity, const QString &text, const QString &button);

    WizardServices services_;
    MessageBar &messages_;
    QWidget *window_;
    QPointer<TeachingWizard> wizard_;
    std::uint64_t offer_ = 0;
};

} // namespace partita
