// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that is elided where there is no room for it, with the whole text as a tool tip.
#pragma once

#include <QLabel>

namespace partita {

/// UI thread. Follows the theme.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Look { Normal, Dim, WarningBadge };

    explicit TextLabel(Look look = Look::Normal, QWidget *parent = nullptr);

    void setLook(Look look);
    /// Added to the tool tip below the text when that is elided.
    void setHint(const QString &hint) { hint_ = hint; }
    /// The narrowest that it wants to be.
    void setLeastCharacters(int characters);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const;

    Look look_;
    QString hint_;
    int leastCharacters_ = 3;
};

} // namespace partita
