// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport/hold_button.h"

namespace partita {

HoldButton::HoldButton(QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    held_.setSingleShot(true);
    held_.setInterval(350);
    connect(this, &QToolButton::pressed, this, &HoldButton::press);
    connect(this, &QToolButton::released, this, &HoldButton::release);
}

void HoldButton::press()
{
    wasOn_ = isChecked();
    held_.start();
    if (!wasOn_) { // at once: what is compared must not come late
        setChecked(true);
        Q_EMIT switched(true);
    }
}

void HoldButton::release()
{
    const bool wasHeld = !held_.isActive();
    held_.stop();
    if (wasOn_ || wasHeld) {
        setChecked(false);
        Q_EMIT switched(false);
    }
}

void HoldButton::nextCheckState() {}

} // namespace partita
