// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: first picture of a long recording, painting while scrolling, zooming and drawing, stalls of the UI thread
// while a separation runs, memory.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

#include <QFile>
#include <QMouseEvent>
#include <QTimer>

#include "core/audio/audio_writer.h"
#include "tests/tools/tool_window.h"
#include "widgets/mask/mask_tool_state.h"
#include "widgets/query/query_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;

namespace {

/// Noise that swells, over a rising tone; 44.1 kHz, stereo, 16 bit.
bool writeRecording(const QString &path, double seconds)
{
    auto writer = AudioWriter::create(path.toStdString(), {44100, 2, AudioFormat::Wav16});
    if (!writer)
        return false;
    std::minstd_rand random(1);
    std::vector<float> block(2 * 44100);
    double phase = 0;
    for (int second = 0; second < int(seconds); ++second) {
        for (size_t i = 0; i < block.size(); i += 2) {
            phase += (200 + second % 60 * 50.0) / 44100;
            const float tone = 0.2f * float(std::sin(2 * M_PI * (phase - std::floor(phase))));
            for (size_t c = 0; c < 2; ++c)
                block[i + c] = tone + float(second % 10) * 0.02f * (float(random()) / 1.0e9f - 1);
        }
        if (!writer->write(block.data(), 44100))
            return false;
    }
    return writer->commit().ok();
}

double memoryMiB(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key))
            return std::atof(line.c_str() + std::string(key).size() + 1) / 1024;
    }
    return 0;
}

struct Interaction {
    std::vector<double> paintMs, lateMs;
};

constexpr int heartbeatMs = 2;

/// Takes 60 steps a second, and notes how late the UI thread came to a heartbeat.
Interaction interact(DocumentPage &page, double seconds, const std::function<void(int step)> &act)
{
    Interaction result;
    QObject context;
    QTimer heartbeat;
    heartbeat.setTimerType(Qt::PreciseTimer);
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    QObject::connect(&heartbeat, &QTimer::timeout, &context, [&] {
        result.lateMs.push_back(std::max(0.0, double(sinceBeat.nsecsElapsed()) / 1e6 - heartbeatMs));
        sinceBeat.restart();
    });
    heartbeat.start(heartbeatMs);
    const auto before = page.picture(0)->paintTimes().paintMs.size();
    QTimer timer;
    int step = 0;
    QObject::connect(&timer, &QTimer::timeout, &context, [&] { act(++step); });
    timer.start(16);
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return double(clock.elapsed()) > seconds * 1000; }, seconds + 60);
    for (auto *picture : page.findChildren<StoreView *>()) {
        const auto &times = picture->paintTimes().paintMs;
        const auto from = picture == page.picture(0) ? std::min(before, times.size()) : 0;
        result.paintMs.insert(result.paintMs.end(), times.begin() + std::ptrdiff_t(from), times.end());
    }
    return result;
}

/// Scrolls and zooms.
Interaction browse(DocumentPage &page, double seconds)
{
    auto &view = page.session().view();
    return interact(page, seconds, [&](int step) {
        const double x = view.width() * (0.2 + 0.6 * std::fmod(step * 0.013, 1));
        if (step % 240 < 80)
            view.zoomAt(x, 1.08);
        else if (step % 240 < 200)
            view.scrollBy(step % 480 < 240 ? 24 : -24);
        else
            view.zoomAt(x, 1 / 1.15);
    });
}

void sendMouse(QWidget &widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// One stroke of the brush over all that is visible, up and down.
Interaction paint(DocumentPage &page, double seconds)
{
    auto &picture = *page.picture(0);
    const auto at = [&](int step) {
        return QPointF(picture.width() * (0.02 + 0.96 * std::min(1.0, step / (60 * seconds))),
                       picture.height() * (0.5 + 0.35 * std::sin(step * 0.15)));
    };
    sendMouse(picture, QEvent::MouseButtonPress, at(0), Qt::LeftButton);
    auto result = interact(page, seconds, [&](int step) { sendMouse(picture, QEvent::MouseMove, at(step), Qt::LeftButton); });
    sendMouse(picture, QEvent::MouseButtonRelease, at(int(60 * seconds)), Qt::NoButton);
    return result;
}

void print(const char *what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double part) { return ms.empty() ? 0.0 : ms[size_t(part * double(ms.size() - 1))]; };
    std::printf("%-44s median %.1f ms, 99 %% %.1f ms, worst %.1f ms (%zu)\n", what, at(0.5), at(0.99), at(1), ms.size());
}

void print(const char *when, const Interaction &interaction)
{
    std::printf("%s\n", when);
    print("  paint events of the pictures:", interaction.paintMs);
    print("  UI thread late for a heartbeat:", interaction.lateMs);
    const auto over = [&](double limit) {
        return std::count_if(interaction.lateMs.begin(), interaction.lateMs.end(), [limit](double ms) { return ms > limit; });
    };
    std::printf("  stalls over 16 ms: %ld, over 50 ms: %ld\n", long(over(16)), long(over(50)));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName("partita-benchmark");
    const double seconds = argc > 1 ? std::atof(argv[1]) : 3600;
    if (!(seconds >= 1)) {
        std::fprintf(stderr, "Usage: window_benchmark [SECONDS of the recording, default 3600]\n");
        return 2;
    }
    ToolWindow tool(application);
    auto &window = *tool.window;
    const QString file = tool.folder.filePath("benchmark.wav");
    if (!writeRecording(file, seconds)) {
        std::fprintf(stderr, "window_benchmark: The recording cannot be written to %s.\n", qPrintable(file));
        return 1;
    }
    window.resize(1600, 1000);
    // First without a model, then with one.
    window.show();
    waitUntil([&] { return tool.models.state() != ModelService::State::Loading; });

    QElapsedTimer clock;
    clock.start();
    window.openFiles({file});
    const auto seen = [&](DocumentPage *page) { // something in every sixteenth of the picture
        auto *picture = page ? page->picture(0) : nullptr;
        for (int i = 0; picture && i < 16; ++i) {
            if (!picture->levelAt((i + 0.5) / 16 * double(page->session().view().frames()), 1000))
                return false;
        }
        return picture != nullptr;
    };
    if (!waitUntil([&] { return seen(window.page()); })) {
        std::fprintf(stderr, "window_benchmark: No picture came.\n");
        return 1;
    }
    std::printf("recording: %.0f s, 44.1 kHz, stereo, 16 bit\n", seconds);
    std::printf("first picture: %.2f s\n", double(clock.elapsed()) / 1000);
    print("scrolling and zooming for 10 s, peaks being computed:", browse(*window.page(), 10));
    waitUntil([&] { return window.page()->picture(0)->isComplete(); });
    window.page()->session().view().fit();
    waitUntil([&] { return window.page()->picture(0)->isComplete(); });
    std::printf("picture complete: %.2f s after opening\n", double(clock.elapsed()) / 1000);
    print("scrolling and zooming for 10 s, all computed:", browse(*window.page(), 10));

    auto &session = window.page()->session();
    session.view().fit();
    window.maskTools().setTool(MaskTool::Brush);
    print("a stroke of 10 s over the whole recording:", paint(*window.page(), 10));
    session.view().zoomTo({0, std::min<std::int64_t>(session.view().frames(), 60 * 44100)});
    waitUntil([&] { return window.page()->picture(0)->isComplete(); });
    window.maskTools().setTool(MaskTool::Wand);
    auto &picture = *window.page()->picture(0);
    const QPointF place(picture.width() / 2.0, picture.height() / 2.0);
    const auto painted = session.document().drawn().mask;
    clock.restart();
    sendMouse(picture, QEvent::MouseButtonPress, place, Qt::LeftButton);
    sendMouse(picture, QEvent::MouseButtonRelease, place, Qt::NoButton);
    const bool found = waitUntil([&] { return session.document().drawn().mask != painted; }, 10);
    std::printf("magic wand on a minute: %s after %lld ms\n", found ? "answers" : "no answer", static_cast<long long>(clock.elapsed()));
    window.maskTools().setTool(MaskTool::Select);
    session.draw(EditKind::ClearMask, {});
    const bool model = tool.models.model() != nullptr;
    std::printf("memory %s a model: %.0f MiB, at most %.0f MiB\n", model ? "with" : "without", memoryMiB("VmRSS:"), memoryMiB("VmHWM:"));
    if (!model)
        return 0;
    window.page()->session().view().fit();
    window.queryBar().setText("speech");
    Q_EMIT window.queryBar().submitted({"speech"}, false);
    waitUntil([&] { return window.page()->session().separates() && !window.page()->session().document().lanes().empty(); });
    print("scrolling and zooming for 10 s while a separation runs:", browse(*window.page(), 10));
    std::printf("memory while separating: %.0f MiB, at most %.0f MiB\n", memoryMiB("VmRSS:"), memoryMiB("VmHWM:"));
    return 0;
}
