// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of how spectrograms look.
#pragma once

#include <functional>
#include <initializer_list>

#include <QToolBar>

#include "widgets/view/display_state.h"

class QComboBox;
class QSpinBox;

namespace partita {

/// A tool bar; what does not fit goes behind its extension button. Follows the state, too. UI thread.
class DisplayBar : public QToolBar {
    Q_OBJECT

public:
    explicit DisplayBar(DisplayState *display, QWidget *parent = nullptr);

private:
    QComboBox *addCombo(const QString &objectName, std::initializer_list<int> values);
    QSpinBox *addLevel(const QString &objectName, int least, int most);
    QAction *addToggle(const QString &objectName, bool DisplaySettings::*value);
    void setTexts();
    void change(const std::function<void(DisplaySettings &)> &change);
    void showSettings();

    DisplayState *const display_;
    QAction *spectrogram_, *waveform_, *allFrequencies_;
    QComboBox *fftSize_, *scale_, *channel_, *colorMap_;
    QSpinBox *floor_, *ceiling_;
};

} // namespace partita
