// SPDX-License-Identifier: GPL-3.0-or-later
// How far a job is, as a bar whose track can be seen on any background.
#pragma once

#include <QProgressBar>

class QPainter;

namespace partita {

struct Theme;

void paintProgress(QPainter &painter, const QRectF &bar, double fractionDone, const Theme &theme);

/// UI thread.
class JobBar : public QProgressBar {
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    void setFraction(double fractionDone); ///< 0 to 1; what is beyond is limited

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partita
