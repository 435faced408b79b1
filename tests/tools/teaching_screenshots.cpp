// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages of teaching, with the engine and the bundled model, into a folder: light, dark and in German.
#include <cstdio>

#include <QDir>
#include <QPushButton>

#include "app/window/teaching/teaching_controller.h"
#include "tests/tools/tool_window.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/schedule_editor.h"
#include "widgets/teaching/training_view.h"

using namespace partita;

namespace {

struct Pictures {
    ToolWindow &tool;
    TeachingWizard &wizard;
    QDir folder;

    void save(const QString &name)
    {
        const auto grab = [&](const QString &suffix) {
            QElapsedTimer timer;
            timer.start();
            waitUntil([&] { return timer.elapsed() > 500; });
            const QString file = folder.filePath(name + suffix + (qApp->devicePixelRatio() > 1 ? "-200.png" : ".png"));
            wizard.grab().save(file);
            std::printf("%s\n", qPrintable(file));
            std::fflush(stdout);
        };
        grab("-light");
        tool.languages.set("de");
        grab("-de");
        tool.languages.set("en");
        tool.appearance.setChoice(ThemeChoice::Dark);
        grab("-dark");
        tool.appearance.setChoice(ThemeChoice::Light);
    }
    bool next(TeachingStep step)
    {
        if (!waitUntil([&] { return wizard.nextProblem().isEmpty(); }, 1800))
            return false;
        wizard.findChild<QPushButton *>("next")->click();
        return waitUntil([&] { return wizard.step() == step; });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName("partita-screenshots");
    if (argc != 4 || QString(argv[3]).toInt() < 10) {
        std::fprintf(stderr, "Usage: teaching_screenshots FOLDER RECORDINGS STEPS (a list or folder of recordings that are tagged; from 10 steps on)\n");
        return 2;
    }
    QDir folder(argv[1]);
    folder.mkpath(".");
    ToolWindow tool(application, ModelCatalogue::installed(), ThemeChoice::Light, TeachingEngine::installed());
    tool.window->resize(1440, 900);
    tool.window->show();
    waitUntil([&] { return tool.models.state() == ModelService::State::Ready; });
    tool.window->openDemo();
    tool.window->actions().teach->trigger();
    auto &wizard = *tool.window->teaching()->wizard();
    Pictures pictures{tool, wizard, folder};
    pictures.save("1-recordings-empty");
    wizard.recordings().addPaths({QFileInfo(QString::fromLocal8Bit(argv[2])).absoluteFilePath()});
    waitUntil([&] { return wizard.nextProblem().isEmpty(); });
    wizard.recordings().table().setCurrentRow(1);
    Q_EMIT wizard.recordings().table().suggestionsRequested();
    waitUntil([&] { return tool.jobs.statuses().empty(); }, 600);
    pictures.save("1-recordings");

    pictures.next(TeachingStep::Labels);
    waitUntil([&] { return tool.jobs.statuses().empty(); }, 600);
    pictures.save("2-labels");
    pictures.next(TeachingStep::Learning);
    wizard.findChild<LearningChoice *>()->setLearns(Learns::NewSounds);
    pictures.save("3-learning");
    pictures.next(TeachingStep::Schedule);
    auto &schedule = *wizard.findChild<ScheduleEditor *>();
    auto settings = schedule.settings();
    settings.steps = QString(argv[3]).toInt();
    schedule.setSettings(settings);
    waitUntil([&] { return tool.jobs.statuses().empty(); }, 600);
    pictures.save("4-schedule");

    pictures.next(TeachingStep::Training);
    auto &run = wizard.run();
    auto &view = *wizard.findChild<TrainingView *>();
    waitUntil([&] { return !run.isActive() || (!run.progress().empty() && run.progress().back().step * 2 >= settings.steps); }, 3600);
    const std::pair<TrainingChart, const char *> charts[] = {{TrainingChart::Loss, "loss"}, {TrainingChart::Quality, "quality"},
                                                             {TrainingChart::Rate, "rate"}, {TrainingChart::Gradient, "gradient"},
                                                             {TrainingChart::Forecast, "forecast"}};
    for (const auto &[chart, name] : charts) {
        view.setCurrentChart(chart);
        pictures.save(QStringLiteral("5-learning-") + name);
    }
    view.setCurrentChart(TrainingChart::Loss);
    if (run.isActive()) {
        run.stop();
        waitUntil([&] { return !run.isActive(); });
        pictures.save("5-learning-stopped");
        run.start(TeachingOrder(run.order()));
        waitUntil([&] { return !run.isActive(); }, 3600);
    }
    pictures.save("5-learning-finished");
    if (run.result()) {
        pictures.next(TeachingStep::Result);
        pictures.save("6-result");
    }
    return 0;
}
