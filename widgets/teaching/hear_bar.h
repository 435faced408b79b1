// SPDX-License-Identifier: GPL-3.0-or-later
// A mixture, heard as the model took it apart before and as it does now.
#pragma once

#include <optional>

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace partita {

/// UI thread. Pressing the button of what is heard stops it.
class HearBar : public QWidget {
    Q_OBJECT

public:
    explicit HearBar(QWidget *parent = nullptr);

    void setSamples(const QStringList &names); ///< keeps the choice where it is still there
    int sample() const;                        ///< -1: there are none
    void setHearing(std::optional<bool> after);
    void setPending(bool pending); ///< what was asked for is being made

Q_SIGNALS:
    void hearRequested(int sample, bool after);
    void stopRequested();

private:
    void setTexts();
    void press(bool after);

    QLabel *title_, *state_;
    QComboBox *samples_;
    QPushButton *before_, *after_;
    std::optional<bool> hearing_;
    bool pending_ = false;
};

} // namespace partita
