// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bar below the lanes.
#pragma once

#include <QScrollBar>

#include "widgets/view/time_view.h"

namespace partita {

/// Its values are parts of the recording, so a recording may have more frames than an int. UI thread.
class TimeScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit TimeScrollBar(TimeView *time, QWidget *parent = nullptr);

private:
    static constexpr int whole = 1 << 30;
    void showAxis();

    TimeView *const time_;
    bool showing_ = false;
};

} // namespace partita
