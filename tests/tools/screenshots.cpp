// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in the states that matter, into a folder.
#include <cmath>
#include <cstdio>
#include <fstream>

#include <QDir>
#include <QScreen>

#include "core/audio/audio_writer.h"
#include "tests/tools/tool_window.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;

namespace {

bool settled(MainWindow &window)
{
    if (!window.page())
        return true;
    for (auto *picture : window.page()->findChildren<StoreView *>()) {
        if (picture->isVisible() && !picture->isComplete())
            return false;
    }
    return !window.page()->session().separates();
}

bool save(ToolWindow &tool, const QDir &folder, const QString &name)
{
    if (!waitUntil([&] { return settled(*tool.window); }, 60))
        std::fprintf(stderr, "screenshots: %s is not complete.\n", qPrintable(name));
    QElapsedTimer timer; // what comes late: spectra of the selection, waveforms, lanes that filled
    timer.start();
    waitUntil([&] { return timer.elapsed() > 1500 && settled(*tool.window); }, 10);
    const bool saved = tool.window->grab().save(folder.filePath(name + ".png"));
    std::printf("%s\n", qPrintable(folder.filePath(name + ".png")));
    return saved;
}

/// A tone that climbs for an hour, with clicks: mono, 8 kHz.
void writeLong(const QString &path)
{
    auto writer = AudioWriter::create(path.toStdString(), {8000, 1, AudioFormat::Wav16});
    std::vector<float> second(8000);
    double phase = 0;
    for (int s = 0; writer && s < 3600; ++s) {
        for (size_t i = 0; i < second.size(); ++i) {
            phase += (100 + s % 600 * 5.0) / 8000;
            second[i] = float(0.3 * std::sin(2 * M_PI * phase)) + (i == 0 && s % 60 == 0 ? 0.6f : 0.0f);
        }
        if (!writer->write(second.data(), 8000))
            return;
    }
    if (writer)
        (void)writer->commit();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName("partita-screenshots");
    if (argc != 2) {
        std::fprintf(stderr, "Usage: screenshots FOLDER (QT_SCALE_FACTOR=2 for high density)\n");
        return 2;
    }
    QDir folder(argv[1]);
    folder.mkpath(".");
    const bool dense = qApp->devicePixelRatio() > 1;
    const QString density = dense ? "-200" : "";
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QString suffix = (theme == ThemeChoice::Dark ? "-dark" : "-light") + density;
        ToolWindow tool(application, ModelCatalogue::installed(), theme);
        auto &window = *tool.window;
        window.resize(1440, 900);
        window.show();
        waitUntil([&] { return tool.models.state() == ModelService::State::Ready; });
        save(tool, folder, "empty" + suffix);

        window.openDemo();
        waitUntil([&] { return window.page() && window.page()->session().document().lanes().size() > 2; });
        waitUntil([&] { return !window.page()->session().separates(); });
        window.page()->lanes().selectLane(window.page()->session().document().lanes()[1]->id);
        window.page()->session().view().setSelection({{44100 * 3, 44100 * 6}, {}});
        save(tool, folder, "demo" + suffix);

        const QString broken = tool.folder.filePath("broken.wav");
        std::ofstream(broken.toStdString()) << "This is no sound.";
        window.openFiles({broken});
        waitUntil([&] { return window.findChild<QWidget *>("messageBar") || tool.jobs.statuses().empty(); }, 3);
        save(tool, folder, "error" + suffix);

        const QString hour = tool.folder.filePath("an hour.wav");
        writeLong(hour);
        window.openFiles({hour});
        waitUntil([&] { return window.pageCount() == 2; });
        save(tool, folder, "hour" + suffix);
        window.actions().settings->trigger();
        QCoreApplication::processEvents();
    }
    return 0;
}
