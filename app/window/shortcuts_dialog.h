// SPDX-License-Identifier: GPL-3.0-or-later
// All keys: to look up, and to change.
#pragma once

#include <QDialog>

#include "app/window/settings/shortcuts.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

/// UI thread. Not modal; a change counts when it is made, unless another action has the keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(ShortcutRegistry &registry, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void filter(const QString &text);
    void showSelected();
    void assign();
    void report(const std::optional<ShortcutRegistry::Conflict> &conflict);
    QString selectedId() const;

    ShortcutRegistry &registry_;
    QLineEdit *search_;
    QTreeWidget *tree_;
    QLabel *editLabel_, *mouse_, *problem_;
    QKeySequenceEdit *edit_;
    QPushButton *clear_, *reset_, *resetAll_, *close_;
    bool showing_ = false;
};

} // namespace partita
