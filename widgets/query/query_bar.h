// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person says what to hear: the query, what to do with it, and where.
#pragma once

#include <functional>

#include <QWidget>

#include "widgets/query/example_chips.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace partita {

class QueryEdit;
class SegmentedSwitch;

/// UI thread. Several queries, separated by ";", make several stems; examples, one more together. The line below the query says
/// how it is understood, why nothing can be separated now, or which known sounds are nearest to an unknown one.
class QueryBar : public QWidget {
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    /// For completion, and so that "mortar and pestle" stays one sound.
    void setSounds(const QStringList &sounds);
    /// The person's own names for sounds: offered and understood before the known ones, and marked.
    void setOwnSounds(const QStringList &sounds);
    /// What is asked for besides the text: all of them together are one sound. Without one that it is like, they wait.
    void setExamples(const std::vector<ExampleChip> &examples);
    void setHistory(const QStringList &newestFirst);
    QStringList history() const;
    QString text() const;
    void setText(const QString &text);
    void focusText(); ///< and selects it, for a shortcut

    /// What is separated: "Mixture", a lane's name.
    void setTarget(const QString &name);
    /// 0: nothing is selected, so the whole file is separated. The choice comes back with the next selection.
    void setSelectionSeconds(double seconds);
    bool selectionOnly() const;
    /// Why nothing can be separated now, "Open a recording first."; empty: it can.
    void setUnavailable(const QString &reason);

    /// A sentence about the query; it goes with the next change of the text.
    void showProblem(const QString &sentence);
    /// `words` of the query mean no known sound; the nearest ones, best first, can be taken instead.
    void showUnknown(const QString &words, const QStringList &nearest);

Q_SIGNALS:
    /// `queries` may be empty where there are examples.
    void submitted(const QStringList &queries, bool selectionOnly);
    void textEdited(); ///< by a person
    void exampleRemoved(quint64 id);
    void saveExamplesRequested();
    /// The menu is empty and about to be shown: whoever answers fills it with what can be separated.
    void targetMenuRequested(QMenu *menu);

private:
    void setTexts();
    void showTarget();
    void showScope();
    void submit();
    QStringList queries() const; ///< as they are handed over
    void updateLine();
    void setProblem(std::function<QString()> sentence);
    void setLine(int icon, const QColor &colour, const QString &text);
    void clearSuggestions();
    QString understanding() const;
    bool asksByExample() const;
    QStringList phrases() const;
    void changeEvent(QEvent *event) override;

    // In the order of the Tab key.
    SegmentedSwitch *operation_;
    QueryEdit *edit_;
    QPushButton *targetButton_;
    SegmentedSwitch *scope_;
    QPushButton *separate_;
    ExampleChips *examples_;
    QPushButton *saveExamples_;
    QLabel *lineIcon_, *line_;
    QHBoxLayout *lower_, *suggestions_;
    QStringList sounds_, ownSounds_;
    std::vector<std::string> ownKeys_; ///< as the parser reads their names
    QString target_; ///< empty: the mixture
    QString unavailable_;
    std::function<QString()> problem_; ///< in the language of the moment; none: there is none
    bool wantsSelection_ = false;
    double selectionSeconds_ = 0;
};

} // namespace partita
