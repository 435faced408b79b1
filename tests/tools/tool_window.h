// SPDX-License-Identifier: GPL-3.0-or-later
// A window for tools: with settings of its own, sound that goes nowhere, and answers to no question.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include "app/window/main_window.h"
#include "core/playback/offline_output.h"

namespace partita {

class NoPrompts : public Prompts {
public:
    QStringList openFiles(const QString &) override { return {}; }
    QString chooseFolder(const QString &, const QString &) override { return {}; }
    QString openRecording(const QString &, const QString &) override { return {}; }
    QString saveSession(const QString &) override { return {}; }
    QString openFile(const QString &, const QString &) override { return {}; }
    QString saveFile(const QString &, const QString &, const QString &) override { return {}; }
    int ask(const Question &question) override { return question.buttons.isEmpty() ? 0 : int(question.buttons.size()) - 1; }
};

struct ToolWindow {
    QTemporaryDir folder;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("settings.ini"), QSettings::IniFormat)};
    Languages languages;
    Appearance appearance;
    JobRunner jobs;
    ModelService models;
    Player player;
    std::unique_ptr<MainWindow> window;

    explicit ToolWindow(QApplication &application, ModelCatalogue catalogue = ModelCatalogue::installed(), ThemeChoice theme = ThemeChoice::Light,
                        TeachingEngine teaching = {})
        : appearance(application, theme), models(jobs, std::move(catalogue)),
          player(jobs, [] { return std::make_unique<OfflineOutput>(); })
    {
        languages.set("en");
        window = std::make_unique<MainWindow>(WindowServices{settings, appearance, languages, jobs, models, player,
                                                             [](QWidget *) { return std::make_unique<NoPrompts>(); }, {},
                                                             {std::move(teaching), folder.filePath("runs").toStdString()}});
    }
};

/// Lets the window work until `done`, or `limitSeconds` have passed; sleeps while nothing happens.
inline bool waitUntil(const std::function<bool()> &done, double limitSeconds = 120)
{
    bool isDone = done();
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        isDone = done();
        if (isDone || double(clock.elapsed()) > limitSeconds * 1000)
            loop.quit();
    });
    poll.start(5);
    if (!isDone)
        loop.exec();
    return isDone;
}

} // namespace partita
