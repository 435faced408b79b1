// SPDX-License-Identifier: GPL-3.0-or-later
// The line in which a query is typed: completion over known sounds, and history.
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace partita {

/// UI thread. Up and Down walk through the history while no completions are shown.
class QueryEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    void setSounds(const QStringList &sounds) { sounds_ = sounds; }
    const QStringList &sounds() const { return sounds_; }
    /// Newest first.
    void setHistory(const QStringList &history);
    const QStringList &history() const { return history_; }
    void remember(const QString &text);

    static constexpr qsizetype longestHistory = 50;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerCompletions();
    QString chosen() const;
    void complete(const QString &sound);
    void walkHistory(int step);

    QStringList sounds_, history_;
    qsizetype historyIndex_ = -1; ///< -1: what the person typed
    QString draft_;
    QStringListModel *offered_;
    QCompleter *completer_;
    qsizetype completionStart_ = 0;
};

} // namespace partita
