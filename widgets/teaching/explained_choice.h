// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of a few things that each need a sentence.
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QRadioButton;

namespace partita {

/// UI thread. The arrow keys move the choice; a screen reader hears the sentence with its button.
class ExplainedChoice : public QWidget {
    Q_OBJECT

public:
    /// The first one is chosen. They want setChoiceTexts().
    explicit ExplainedChoice(int choices, QWidget *parent = nullptr);

    void setChoiceTexts(int index, const QString &text, const QString &sentence);
    /// Below the sentence; empty: it can be chosen.
    void setUnavailable(int index, const QString &reason);
    bool isAvailable(int index) const;
    void setRecommended(int index, const QString &words); ///< "Recommended: …"; takes the mark from the others
    int choice() const;
    void setChoice(int index);

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    struct Row {
        QRadioButton *button;
        QLabel *mark, *sentence, *reason;
    };
    void describeRow(const Row &row);
    std::vector<Row> rows_;
};

} // namespace partita
