// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of a few words side by side, of which one holds.
#pragma once

#include <vector>

#include <QWidget>

class QRadioButton;

namespace partita {

/// UI thread. The arrow keys move the choice; a screen reader meets radio buttons.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    /// The first one is chosen. They want setChoiceTexts().
    explicit SegmentedSwitch(int choices, QWidget *parent = nullptr);

    void setChoiceTexts(int index, const QString &text, const QString &toolTip);
    void setChoiceEnabled(int index, bool enabled);
    int choice() const;
    void setChoice(int index);

Q_SIGNALS:
    void choiceChanged(int index); ///< by a person or by setChoice()

private:
    std::vector<QRadioButton *> choices_;
};

} // namespace partita
