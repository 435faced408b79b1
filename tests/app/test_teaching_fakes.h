// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a wizard, and recordings in a folder.
#pragma once

#include <QDir>
#include <QPushButton>

#include "app/window/teaching/teaching_controller.h"
#include "tests/app/test_main_window_fakes.h"
#include "tests/app/test_teaching_teacher.h"
#include "widgets/teaching/training_view.h"

namespace partita::test {

struct TeachingWindow {
    explicit TeachingWindow(const QString &folder) : folder_(folder), w(folder + "/settings.ini")
    {
        w.teaching = teacher.services(folder + "/runs");
    }
    /// With a teacher that learns, and models of this catalogue.
    TeachingWindow(const QString &folder, TeachingEngine engine, const ModelCatalogue &models)
        : folder_(folder), w(folder + "/settings.ini", {}, models)
    {
        w.teaching = {std::move(engine), (folder + "/runs").toStdString()};
    }
    ~TeachingWindow()
    {
        w.window.reset(); // before the teacher
        w.jobs.cancelAll();
        waitFor([this] { return w.jobs.statuses().empty(); });
    }

    bool show()
    {
        if (!w.show())
            return false;
        w.window->actions().teach->trigger();
        return wizard() && QTest::qWaitForWindowExposed(wizard(), limitMs);
    }
    TeachingWizard *wizard() const { return w.window->teaching()->wizard(); }
    TeachingRun &run() const { return wizard()->run(); }
    RecordingTable &table() const { return wizard()->recordings().table(); }
    TrainingView *view() const { return wizard()->findChild<TrainingView *>(); }
    QPushButton *next() const { return wizard()->findChild<QPushButton *>("next"); }
    QPushButton *back() const { return wizard()->findChild<QPushButton *>("back"); }
    /// Presses Next, once it can be pressed, and waits for the step.
    bool goOn(TeachingStep step) const
    {
        if (!waitFor([this] { return next()->isEnabled(); }))
            return false;
        QTest::mouseClick(next(), Qt::LeftButton);
        return waitFor([&] { return wizard()->step() == step; });
    }
    /// Clicks the button that is called so, once it can be clicked.
    bool press(const QString &name) const
    {
        const auto button = [&] { return w.find<QPushButton>(name, wizard()); };
        if (!waitFor([&] { return button() && button()->isEnabled(); }))
            return false;
        QTest::mouseClick(button(), Qt::LeftButton);
        return true;
    }
    bool reachesStep(std::int64_t step) const
    {
        return waitFor([&] { return !run().progress().empty() && run().progress().back().step >= step; });
    }
    /// Four recordings of each of two sounds, as a folder of folders.
    QString recordings() const
    {
        for (const char *tag : {"kazoo", "rumble"}) {
            for (int i = 0; i < 4; ++i) {
                QDir().mkpath(folder_ + "/sounds/" + tag);
                writeWav(folder_ + QStringLiteral("/sounds/%1/%1-%2.wav").arg(tag).arg(i), 1.0, 1, 32000,
                         [&](std::int64_t frame, int) { return toneAt(frame, tag[0] == 'k' ? 900 : 200, 32000, 0.2) + 0.05f * noiseAt(frame, i); });
            }
        }
        return folder_ + "/sounds";
    }
    /// To the page before the run.
    bool prepare() const
    {
        if (!dropFiles(wizard(), middleIn(wizard(), &wizard()->recordings()), {recordings()}))
            return false;
        return waitFor([this] { return table().recordings().size() == 8; }) && goOn(TeachingStep::Labels) && goOn(TeachingStep::Learning) &&
               goOn(TeachingStep::Schedule);
    }
    bool start() const { return prepare() && goOn(TeachingStep::Training); }
    bool reaches(TeachingRun::State state) const
    {
        return waitFor([&] { return run().state() == state; });
    }
    bool says(const QString &part) const { return w.says(part, wizard()); }

    QString folder_;
    FakeTeacher teacher;
    TestWindow w;
};

} // namespace partita::test
