// SPDX-License-Identifier: GPL-3.0-or-later
// partita: puts services and window together.
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include "app/window/main_window.h"
#include "core/playback/rtaudio_output.h"

int main(int argc, char **argv)
{
    using namespace partita;
    QApplication application(argc, argv);
    QApplication::setOrganizationName("partita");
    QApplication::setApplicationName("partita");
    QApplication::setApplicationDisplayName("Partita");
    QApplication::setApplicationVersion(PARTITA_VERSION);
    QApplication::setDesktopFileName("org.partita.Partita");
    QApplication::setWindowIcon(QIcon::fromTheme("org.partita.Partita", QIcon(":/icons/org.partita.Partita.svg")));

    AppSettings settings;
    Languages languages;
    languages.set(settings.language());
    QObject::connect(&settings, &AppSettings::languageChanged, &languages, [&] { languages.set(settings.language()); });
    Appearance appearance(application, settings.theme());
    QObject::connect(&settings, &AppSettings::themeChanged, &appearance, [&] { appearance.setChoice(settings.theme()); });

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("main", "Take one sound out of a recording."));
    const QCommandLineOption demo("demo", QCoreApplication::translate("main", "Open the demo and separate it."));
    const QCommandLineOption query({"q", "query"}, QCoreApplication::translate("main", "What to hear in the first file, such as \"the violin\"; can be given several times."), "text");
    arguments.addOptions({demo, query});
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument("files", QCoreApplication::translate("main", "Audio files to open."), "[files…]");
    arguments.process(application);

    JobRunner jobs;
    ModelService models(jobs);
    Player player(jobs, [] { return std::make_unique<RtAudioOutput>(); });
    MainWindow window({settings, appearance, languages, jobs, models, player,
                       [](QWidget *parent) { return std::make_unique<QtPrompts>(parent); }});
    window.show();
    if (!arguments.positionalArguments().isEmpty())
        window.openFiles(arguments.positionalArguments(), arguments.values(query));
    else if (arguments.isSet(demo))
        window.openDemo();
    return QApplication::exec();
}
