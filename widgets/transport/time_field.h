// SPDX-License-Identifier: GPL-3.0-or-later
// The play position, in which another one can be typed.
#pragma once

#include <QLineEdit>

namespace partita {

/// UI thread. While it has the focus it keeps what is typed; Enter seeks, Escape gives up.
class TimeField : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    void setTime(double seconds, double lengthSeconds);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void seekRequested(double seconds); ///< from 0 to the length

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void seek();
    void setWrong(bool wrong);

    double seconds_ = 0, lengthSeconds_ = 0;
};

} // namespace partita
