// SPDX-License-Identifier: GPL-3.0-or-later
// The sounds that a person has named: a new one gets its name here, the others can be renamed and removed.
#pragma once

#include <optional>

#include <QDialog>

#include "app/window/services/sound_library.h"

class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

/// UI thread. Not modal; every change counts at once.
class SoundsDialog : public QDialog {
    Q_OBJECT

public:
    /// Both outlive it.
    SoundsDialog(SoundLibrary &library, ModelService &models, QWidget *parent);

    /// Asks for the name of a new sound. `heardIn`: in words. `sound`: all but its name.
    void askForName(const QString &heardIn, NamedSound sound, ExampleQuestion examples);
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fill();
    void showSelected();
    void save();
    void endSaving();
    void rename(QTreeWidgetItem *item);
    void removeSelected();
    void say(const QString &sentence, bool problem);
    void report(const std::optional<Error> &error);
    const NamedSound *selected() const;
    QString originOf(const NamedSound &sound) const;
    QString noteOn(const NamedSound &sound) const;

    SoundLibrary &library_;
    ModelService &models_;
    QGroupBox *new_;
    QLabel *heardIn_, *nameLabel_;
    QLineEdit *name_;
    QPushButton *save_, *cancel_;
    QStackedWidget *pages_;
    QLabel *empty_;
    QTreeWidget *list_;
    QLabel *message_;
    QPushButton *undo_, *rename_, *remove_, *close_;

    struct Unnamed {
        QString heardIn;
        NamedSound sound;
        ExampleQuestion examples;
    };
    std::optional<Unnamed> unnamed_;
    std::optional<NamedSound> removed_; ///< that Undo brings back
    bool saving_ = false, removing_ = false, filling_ = false;
};

} // namespace partita
