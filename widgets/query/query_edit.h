// SPDX-License-Identifier: GPL-3.0-or-later
// The line in which a query is typed: completion over known sounds, and history.
#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace partita {

/// UI thread. Up and Down walk through the history while no completions are shown.
class QueryEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    /// `own`: those that the person has named, marked where they are offered.
    void setSounds(const QStringList &known, const QStringList &own = {});
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

    QStringList sounds_; ///< the person's own first
    QStringList own_, history_;
    qsizetype historyIndex_ = -1; ///< -1: what the person typed
    QString draft_;
    QStandardItemModel *offered_;
    QCompleter *completer_;
    qsizetype completionStart_ = 0;
};

} // namespace partita
