// SPDX-License-Identifier: GPL-3.0-or-later
// The one button of a panel that everything else leads to.
#pragma once

#include <QPushButton>

namespace partita {

/// UI thread. In the accent colour: the gradients of styles would take the contrast from its text.
class AccentButton : public QPushButton {
    Q_OBJECT

public:
    explicit AccentButton(const QString &text, QWidget *parent = nullptr);
    /// Off: a plain button, while another one is what everything leads to.
    void setAccented(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    bool accented_ = true;
};

} // namespace partita
