// SPDX-License-Identifier: GPL-3.0-or-later
// partita-cli: Partita without a window.
#include <clocale>
#include <csignal>
#include <cstdio>
#include <exception>

#include "app/cli/console.h"

int main(int argc, char **argv)
{
    using namespace partita::cli;
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no further is an error to report, not a reason to die
    interruptToken();              // Ctrl-C is heard from here on

    CLI::App app{"Partita takes a recording apart: name a sound, and get it as a file of its own.\n"
                 "\n"
                 "  partita-cli separate street.wav --query \"a dog barking\"\n"
                 "  partita-cli separate song.flac --query vocals --query drums --out stems\n"
                 "  partita-cli separate talk.mp3 --query \"remove the rain\" --format flac\n"
                 "\n"
                 "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 unknown sound, 130 stopped by Ctrl-C."};
    app.name("partita-cli");
    app.set_version_flag("--version", "partita-cli " PARTITA_VERSION);
    app.require_subcommand(1);
    int exitCode = Success;
    addSeparate(app, exitCode);
    addRender(app, exitCode);
    addCatalogue(app, exitCode);
    addInfo(app, exitCode);
    addEvaluate(app, exitCode);
    addTrain(app, exitCode);
    addFinetune(app, exitCode);
    addBlend(app, exitCode);
    addForecast(app, exitCode);
    addMixtures(app, exitCode);
    addBench(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &e) {
        return app.exit(e) == 0 ? int(Success) : int(Usage);
    } catch (const std::bad_alloc &) {
        std::fprintf(stderr, "partita-cli: There is not enough memory.\n");
        return Failure;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "partita-cli: Something went wrong that Partita did not expect: %s\n", e.what());
        return Failure;
    }
    return exitCode;
}
