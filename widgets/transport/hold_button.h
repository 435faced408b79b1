// SPDX-License-Identifier: GPL-3.0-or-later
// A toggle that also works while it is held down.
#pragma once

#include <QTimer>
#include <QToolButton>

namespace partita {

/// UI thread. A short press toggles; a longer one switches on for as long as it is held. setChecked() emits nothing of its own.
class HoldButton : public QToolButton {
    Q_OBJECT

public:
    explicit HoldButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void switched(bool on); ///< by the person

protected:
    void nextCheckState() override; ///< the press has done it

private:
    void press();
    void release();

    QTimer held_;
    bool wasOn_ = false;
};

} // namespace partita
