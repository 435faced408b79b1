// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which tags are written, apart by commas.
#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace partita {

/// UI thread. Offers tags for the one that is being written; Tab, or Down and Enter, take one.
class TagEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setOffers(const QStringList &tags); ///< the best first
    QStringList tags() const;                ///< as normalTag() writes them, each once
    bool isOffering() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &tag);
    qsizetype start() const; ///< of the tag at the cursor

    QStringList offers_;
    QStringListModel *offered_;
    QCompleter *completer_;
};

} // namespace partita
