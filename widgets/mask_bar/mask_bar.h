// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, in words, and what can be done with it.
#pragma once

#include <vector>

#include <QWidget>

class QAction;

namespace partita {

class TextLabel;

/// A slim bar: a text, and a button for each action. UI thread.
class MaskBar : public QWidget {
    Q_OBJECT

public:
    /// Actions with a menu get a button that opens it; those that are not visible have none. They outlive the bar.
    explicit MaskBar(const std::vector<QAction *> &actions, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    QWidget *makeButton(QAction *action);
    void paintEvent(QPaintEvent *event) override;

    TextLabel *text_;
};

} // namespace partita
