// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace partita {

namespace {

/// A combo box whose entries are set without telling anybody, and kept selected by their data.
void refill(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &entries, const QVariant &selected)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(selected)));
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsServices &services, QWidget *parent) : QDialog(parent), services_(services)
{
    setObjectName("settings");
    const auto combo = [](QComboBox *&box, const char *name) {
        box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(24);
    };
    combo(theme_, "theme");
    combo(language_, "language");
    combo(audioDevice_, "audioDevice");
    combo(modelName_, "model");
    combo(computeDevice_, "computeDevice");
    auto *layout = new QVBoxLayout(this);
    const auto group = [&](QGroupBox *&box, std::initializer_list<std::pair<QLabel **, QWidget *>> rows) {
        box = new QGroupBox;
        auto *form = new QFormLayout(box);
        for (const auto &[label, field] : rows) {
            *label = new QLabel;
            (*label)->setBuddy(field);
            form->addRow(*label, field);
        }
        layout->addWidget(box);
        return form;
    };
    group(look_, {{&themeLabel_, theme_}, {&languageLabel_, language_}});
    refresh_ = new QPushButton;
    auto *soundForm = group(sound_, {{&audioLabel_, audioDevice_}});
    soundForm->addRow(QString(), refresh_);
    auto *modelForm = group(model_, {{&modelLabel_, modelName_}, {&computeLabel_, computeDevice_}});
    for (QLabel **label : {&modelState_, &deviceState_}) {
        *label = new QLabel;
        (*label)->setWordWrap(true);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        modelForm->addRow(*label);
    }
    auto *buttons = new QHBoxLayout;
    askAgain_ = new QPushButton;
    close_ = new QPushButton;
    close_->setDefault(true);
    buttons->addWidget(askAgain_);
    buttons->addStretch();
    buttons->addWidget(close_);
    layout->addStretch();
    layout->addLayout(buttons);

    auto &settings = services_.settings;
    connect(theme_, &QComboBox::currentIndexChanged, this,
            [this] { services_.settings.setTheme(ThemeChoice(theme_->currentData().toInt())); });
    connect(language_, &QComboBox::currentIndexChanged, this,
            [this] { services_.settings.setLanguage(language_->currentData().toString()); });
    connect(audioDevice_, &QComboBox::currentIndexChanged, this,
            [this] { services_.settings.setAudioDeviceId(audioDevice_->currentData().toString()); });
    connect(modelName_, &QComboBox::currentIndexChanged, this,
            [this] { services_.settings.setModel(modelName_->currentData().toString()); });
    connect(computeDevice_, &QComboBox::currentIndexChanged, this,
            [this] { services_.settings.setComputeDevice(DeviceChoice(computeDevice_->currentData().toInt())); });
    connect(refresh_, &QPushButton::clicked, &services_.player, &Player::refreshDevices);
    connect(askAgain_, &QPushButton::clicked, &settings, &AppSettings::askEverythingAgain);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(&services_.player, &Player::devicesChanged, this, &SettingsDialog::fillDevices);
    connect(&services_.models, &ModelService::entriesChanged, this, &SettingsDialog::fillModels);
    connect(&services_.models, &ModelService::stateChanged, this, &SettingsDialog::showModel);
    retranslate();
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    services_.player.refreshDevices();
    services_.models.refreshEntries();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    look_->setTitle(tr("Appearance"));
    sound_->setTitle(tr("Sound output"));
    model_->setTitle(tr("Separation"));
    themeLabel_->setText(tr("&Colours:"));
    languageLabel_->setText(tr("&Language:"));
    audioLabel_->setText(tr("&Device:"));
    modelLabel_->setText(tr("&Model:"));
    computeLabel_->setText(tr("Compute &on:"));
    refresh_->setText(tr("Look for Devices A&gain"));
    askAgain_->setText(tr("&Ask All Questions Again"));
    askAgain_->setToolTip(tr("Brings back the questions that you asked not to see again"));
    close_->setText(tr("Close"));
    refill(theme_, {{tr("As the system"), int(ThemeChoice::System)}, {tr("Light"), int(ThemeChoice::Light)},
                    {tr("Dark"), int(ThemeChoice::Dark)}}, int(services_.settings.theme()));
    refill(computeDevice_, {{tr("GPU where there is one"), int(DeviceChoice::Auto)}, {tr("CPU"), int(DeviceChoice::Cpu)},
                            {tr("GPU (CUDA)"), int(DeviceChoice::Cuda)}}, int(services_.settings.computeDevice()));
    fillLanguages();
    fillDevices(devices_);
    fillModels();
    showModel();
}

void SettingsDialog::fillLanguages()
{
    std::vector<std::pair<QString, QVariant>> entries{{tr("As the system"), QString()}};
    for (const auto &language : services_.languages.available())
        entries.push_back({language.name, language.code});
    refill(language_, entries, services_.settings.language());
}

void SettingsDialog::fillDevices(const std::vector<AudioDevice> &devices)
{
    devices_ = devices;
    const QString chosen = services_.settings.audioDeviceId();
    std::vector<std::pair<QString, QVariant>> entries{{tr("Default device"), QString()}};
    bool there = chosen.isEmpty();
    for (const auto &device : devices) {
        entries.push_back({QString::fromStdString(device.name), QString::fromStdString(device.id)});
        there = there || entries.back().second == chosen;
    }
    if (!there)
        entries.push_back({tr("%1 (not connected)").arg(chosen), chosen});
    refill(audioDevice_, entries, chosen);
}

void SettingsDialog::fillModels()
{
    const QString chosen = services_.settings.model();
    std::vector<std::pair<QString, QVariant>> entries{{tr("Newest that came with Partita"), QString()}};
    bool there = chosen.isEmpty();
    for (const auto &entry : services_.models.entries()) {
        entries.push_back({QString::fromStdString(entry.name), QString::fromStdString(entry.name)});
        there = there || entries.back().second == chosen;
    }
    if (!there)
        entries.push_back({tr("%1 (not found)").arg(chosen), chosen});
    refill(modelName_, entries, chosen);
}

void SettingsDialog::showModel()
{
    modelState_->setText(services_.models.stateText());
    deviceState_->setText(services_.models.deviceText());
    deviceState_->setVisible(!deviceState_->text().isEmpty());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace partita
