// SPDX-License-Identifier: GPL-3.0-or-later
// Appearance, language, sound device, model and the device that computes.
#pragma once

#include <QDialog>

#include "app/window/services/model_service.h"
#include "app/window/services/player.h"
#include "app/window/settings/app_settings.h"
#include "app/window/settings/appearance.h"
#include "app/window/settings/languages.h"

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;

namespace partita {

struct SettingsServices {
    AppSettings &settings;
    Appearance &appearance;
    Languages &languages;
    ModelService &models;
    Player &player;
};

/// UI thread. Not modal; every change counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingsServices &services, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fillLanguages();
    void fillDevices(const std::vector<AudioDevice> &devices);
    void fillModels();
    void showModel();

    SettingsServices services_;
    QGroupBox *look_, *sound_, *model_;
    QComboBox *theme_, *language_, *audioDevice_, *modelName_, *computeDevice_;
    QLabel *themeLabel_, *languageLabel_, *audioLabel_, *modelLabel_, *computeLabel_;
    QLabel *modelState_, *deviceState_;
    QPushButton *refresh_, *askAgain_, *close_;
    std::vector<AudioDevice> devices_;
};

} // namespace partita
