// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace partita {

class LevelMeterView;
class TextLabel;

/// What stands to the left of the mixture's picture. UI thread. Its accessible name is the mixture in words.
class MixtureHeader : public QWidget {
    Q_OBJECT

public:
    explicit MixtureHeader(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setFormat(const QString &text);      ///< "44.1 kHz, stereo, 3:25"
    void setChannelNote(const QString &text); ///< "Left channel shown"; empty: none
    void setListening(bool on);               ///< the mixture is heard instead of the lanes
    void setMeterChannels(int channels);
    LevelMeterView *meter() const { return meter_; }

Q_SIGNALS:
    void listenToggled(bool mixture);
    void clipMarkReset();

private:
    void describe();

    TextLabel *name_, *format_, *channelNote_;
    QToolButton *listen_;
    LevelMeterView *meter_;
};

} // namespace partita
