// SPDX-License-Identifier: GPL-3.0-or-later
// partita: puts services and window together.
#include <algorithm>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include "app/window/main_window.h"
#include "app/window/settings/desktop_appearance.h"
#include "core/playback/rtaudio_output.h"

namespace {

class Arguments {
public:
    Arguments()
    {
        parser_.setApplicationDescription(QCoreApplication::translate("main", "Take one sound out of a recording."));
        parser_.addOptions({demo_, query_});
        parser_.addHelpOption();
        parser_.addVersionOption();
        parser_.addPositionalArgument("files", QCoreApplication::translate("main", "Audio files and sessions to open."), "[files…]");
    }
    /// Ends the program for --help, --version and what it does not understand.
    void parse(const QCoreApplication &application) { parser_.process(application); }

    bool wantsDemo() const { return parser_.isSet(demo_) && files().isEmpty(); }
    QStringList files() const { return parser_.positionalArguments(); }
    QStringList queries() const { return parser_.values(query_); }

private:
    QCommandLineParser parser_;
    QCommandLineOption demo_{"demo", QCoreApplication::translate("main", "Open the demo and separate it.")};
    QCommandLineOption query_{{"q", "query"},
                              QCoreApplication::translate("main", "What to hear in the first file, such as \"the violin\"; "
                                                                  "can be given several times."),
                              "text"};
};

} // namespace

int main(int argc, char **argv)
{
    using namespace partita;
    QCoreApplication::setOrganizationName("partita");
    QCoreApplication::setApplicationName("partita");
    QCoreApplication::setApplicationVersion(PARTITA_VERSION);
    const bool onlySays = std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h";
    });
    if (onlySays) { // needs no display
        const QCoreApplication application(argc, argv);
        Languages languages;
        languages.set({});
        Arguments().parse(application);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName("Partita");
    QApplication::setDesktopFileName("org.partita.Partita");
    QApplication::setWindowIcon(QIcon::fromTheme("org.partita.Partita", QIcon(":/icons/org.partita.Partita.svg")));

    AppSettings settings;
    Languages languages;
    languages.set(settings.language());
    QObject::connect(&settings, &AppSettings::languageChanged, &languages, [&] { languages.set(settings.language()); });
    Appearance appearance(application, settings.theme());
    QObject::connect(&settings, &AppSettings::themeChanged, &appearance, [&] { appearance.setChoice(settings.theme()); });
    const DesktopAppearance desktop;
    QObject::connect(&desktop, &DesktopAppearance::changed, &appearance, [&] { appearance.setDesktopDark(desktop.dark()); });

    Arguments arguments;
    arguments.parse(application);

    JobRunner jobs;
    ModelService models(jobs);
    Player player(jobs, [] { return std::make_unique<RtAudioOutput>(); });
    const auto data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    MainWindow window({settings, appearance, languages, jobs, models, player,
                       [](QWidget *parent) { return std::make_unique<QtPrompts>(parent); },
                       std::filesystem::path(data.toStdString()) / "recovery",
                       {TeachingEngine::installed(), std::filesystem::path(data.toStdString()) / "runs"}});
    window.show();
    if (arguments.wantsDemo())
        window.openDemo();
    else
        window.openFiles(arguments.files(), arguments.queries());
    return QApplication::exec();
}
