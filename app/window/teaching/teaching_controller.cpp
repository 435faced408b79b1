// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_controller.h"

#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"

namespace partita {

TeachingController::TeachingController(WizardServices services, MessageBar &messages, QWidget *window)
    : services_(std::move(services)), messages_(messages), window_(window)
{
    lookForKeptRuns();
}

TeachingController::~TeachingController()
{
    close();
}

void TeachingController::close()
{
    delete wizard_;
}

void TeachingController::say(MessageSeverity severity, const QString &text, const QString &button)
{
    messages_.withdraw(offer_);
    offer_ = messages_.post({severity, text, {{button, [this] { show(); }}}});
}

/// At the start of the program.
void TeachingController::lookForKeptRuns()
{
    if (services_.folder.empty())
        return;
    services_.jobs.submitFor<std::vector<KeptRun>>(
        JobKind::Short, {}, [folder = services_.folder](const JobContext &) -> Result<std::vector<KeptRun>> { return keptRuns(folder); }, this,
        [this](Result<std::vector<KeptRun>> kept) {
            if (!kept || kept->empty() || wizard_)
                return;
            const auto &latest = kept->front();
            const QString name = QString::fromStdString(latest.order.place.name);
            say(MessageSeverity::Info,
                latest.finished ? tr("The model “%1” was taught, but not saved.").arg(name) : tr("The model “%1” has not finished learning.").arg(name),
                tr("Show…"));
        });
}

void TeachingController::show()
{
    messages_.withdraw(offer_);
    if (!wizard_) {
        wizard_ = new TeachingWizard(services_, window_);
        connect(wizard_, &TeachingWizard::useRequested, this, &TeachingController::useRequested);
        connect(wizard_, &TeachingWizard::closedWhileRunning, this, [this] {
            say(MessageSeverity::Info,
                tr("“%1” goes on learning; the menu Separation brings its window back.")
                    .arg(QString::fromStdString(wizard_->run().order().place.name)),
                tr("Show"));
        });
        connect(&wizard_->run(), &TeachingRun::stateChanged, this, [this] {
            if (wizard_->isVisible())
                return;
            const auto &run = wizard_->run();
            const QString name = QString::fromStdString(run.order().place.name);
            if (run.state() == TeachingRun::State::Finished)
                say(MessageSeverity::Info, tr("“%1” has finished learning.").arg(name), tr("Show the Result"));
            else if (run.state() == TeachingRun::State::Failed && run.error())
                say(MessageSeverity::Error, tr("“%1” could not go on learning. %2", "%2 is a sentence").arg(name, errorText(*run.error())),
                    tr("Show"));
        });
    }
    wizard_->show();
    wizard_->raise();
    wizard_->activateWindow();
}

} // namespace partita
