// SPDX-License-Identifier: GPL-3.0-or-later
// For session_controller alone: from the threads of autosaves, which may live longer, to the controller.
#pragma once

#include <mutex>

#include "app/window/session_controller.h"

namespace partita {

struct SessionController::Relay {
    explicit Relay(SessionController *controller) : target(controller) {}
    /// Any thread.
    void tell(const std::optional<Error> &error)
    {
        const std::lock_guard lock(mutex);
        if (target)
            QMetaObject::invokeMethod(target, [t = target, error] { t->recoveryStatus(error); }, Qt::QueuedConnection);
    }

    std::mutex mutex;
    SessionController *target; ///< null: it is gone
};

} // namespace partita
