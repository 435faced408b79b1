// SPDX-License-Identifier: GPL-3.0-or-later
// Drag and drop between the window and another program, on a real display server, with a real mouse.
#include <QDrag>
#include <QMouseEvent>
#include <QProcess>
#include <QTabWidget>

#include "app/window/services/lane_file_drag.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_buttons.h"
#include "widgets/lanes/lane_header.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr QRect windowPlace(0, 0, 1300, 1000), otherPlace(1400, 100, 400, 400);

/// The other program: takes files and gives files, and says on standard output what happens.
class OtherProgram : public QWidget {
public:
    explicit OtherProgram(const QStringList &gives) : gives_(gives)
    {
        setAcceptDrops(true);
        setGeometry(otherPlace);
        show();
    }
    static void say(const QString &line)
    {
        std::puts(line.toUtf8().constData());
        std::fflush(stdout);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(shown_, true))
            say("shown");
    }
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        event->acceptProposedAction();
        say("entered");
    }
    void dropEvent(QDropEvent *event) override
    {
        const auto urls = event->mimeData()->urls();
        event->acceptProposedAction();
        for (const auto &url : urls)
            say("file " + url.toLocalFile());
        say("dropped");
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || std::exchange(dragged_, true))
            return;
        auto *mime = new QMimeData;
        QList<QUrl> urls;
        for (const auto &path : gives_)
            urls << QUrl::fromLocalFile(path);
        mime->setUrls(urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        say("drags");
        say(drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction) == Qt::CopyAction ? "copied" : "not copied");
    }

private:
    QStringList gives_;
    bool shown_ = false, dragged_ = false;
};

} // namespace

class TestWindowDrag : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<TestWindow> w_;
    std::unique_ptr<QProcess> other_;
    QStringList said_;

    bool startOther(const QStringList &gives = {})
    {
        said_.clear();
        other_ = std::make_unique<QProcess>();
        other_->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(other_.get(), &QProcess::readyReadStandardOutput, this, [this] {
            while (other_->canReadLine())
                said_ << QString::fromUtf8(other_->readLine()).chopped(1);
        });
        other_->start(QCoreApplication::applicationFilePath(), QStringList{"--other"} + gives);
        return waitFor([this] { return said_.contains("shown"); });
    }

    struct Step {
        QStringList mouse;                             ///< arguments of xdotool
        std::function<bool()> done = [] { return true; }; ///< before the next step
    };
    static Step moveTo(QPoint at, const std::function<bool()> &done = [] { return true; })
    {
        return {{"mousemove", QString::number(at.x()), QString::number(at.y())}, done};
    }
    /// Steps go on while a drag in the window has an event loop of its own.
    static bool play(const std::vector<Step> &steps)
    {
        size_t next = 0;
        bool ok = true;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            if (next == steps.size() || (next > 0 && !steps[next - 1].done()))
                return;
            ok = QProcess::execute("xdotool", steps[next].mouse) == 0 && ok;
            ++next;
        });
        timer.start(50);
        const bool played = waitFor([&] { return next == steps.size() && steps.back().done(); });
        if (!played)
            QProcess::execute("xdotool", {"mouseup", "1"}); // or a drag would never end
        return ok && played;
    }
    /// A press at one place, a release at another; `canDrop` is waited for.
    static bool drag(QPoint from, QPoint to, const std::function<bool()> &canDrop, const std::function<bool()> &after)
    {
        return play({moveTo(from), {{"mousedown", "1"}}, moveTo(from + QPoint(4, 12)), moveTo(from + QPoint(8, 30)),
                     moveTo(from + (to - from) / 2), moveTo(to - QPoint(9, 9)), moveTo(to, canDrop), {{"mouseup", "1"}, after}});
    }
    QPoint gripOf(size_t lane) const
    {
        const auto *grip = w_->page().lanes().header(w_->lanes()[lane]->id)->findChild<LaneGrip *>();
        return grip->mapToGlobal(grip->rect().center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), QString("xcb"));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        w_->window->setGeometry(windowPlace);
        QVERIFY(w_->open({writeWav(folder_.filePath("band.wav"), 3)}));
        QVERIFY(w_->separate("voice"));
        QVERIFY(w_->lanes().size() >= 2);
    }
    void cleanup()
    {
        if (other_) {
            other_->kill();
            other_->waitForFinished();
            other_.reset();
        }
    }
    void cleanupTestCase() { w_.reset(); }

    void aLaneIsAFileForOthers()
    {
        QVERIFY(startOther());
        QSignalSpy ready(w_->window->findChild<LaneFileDrag *>(), &LaneFileDrag::ready);
        QVERIFY(drag(gripOf(0), otherPlace.center(), [&] { return said_.contains("entered") && !ready.empty(); },
                     [&] { return said_.contains("dropped"); }));
        const auto file = said_.filter("file ");
        QCOMPARE(file.size(), 1);
        const QString path = file[0].mid(5);
        QVERIFY2(path.endsWith(".wav") && path.contains("voice"), qPrintable(path));
        QVERIFY(readWav(path) == all(*w_->lanes()[0]->content));
    }

    void aLaneIsMovedBelowTheNext()
    {
        const auto first = w_->lanes()[0]->id;
        const auto *below = w_->page().lanes().strip(w_->lanes()[1]->id);
        const QPoint to = below->mapToGlobal(QPoint(100, below->height() - 8));
        QVERIFY(drag(gripOf(0), to, [] { return true; }, [&] { return w_->lanes()[1]->id == first; }));
    }

    void filesOfOthersAreOpened()
    {
        const QStringList paths{writeWav(folder_.filePath(QString::fromUtf8("Für Elise & 100 % лето.wav")), 1),
                                writeWav(folder_.filePath(QString::fromUtf8("小さな 曲 #2.wav")), 1)};
        QVERIFY(startOther(paths));
        const int before = w_->window->pageCount();
        const auto *lanes = &w_->page().lanes();
        QVERIFY(drag(otherPlace.center(), lanes->mapToGlobal(lanes->rect().center()), [&] { return said_.contains("drags"); },
                     [&] { return w_->window->pageCount() == before + 2; }));
        QStringList opened;
        for (int i = 0; i < 2; ++i)
            opened << w_->window->findChild<QTabWidget *>("documents")->tabToolTip(before + i);
        opened.sort();
        QStringList expected = paths;
        expected.sort();
        QCOMPARE(opened, expected);
        // Who offers to move files is told that they stay where they are.
        QVERIFY(waitFor([&] { return said_.contains("copied"); }));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && argv[1] == std::string_view("--other")) {
        OtherProgram other(QCoreApplication::arguments().mid(2));
        return QApplication::exec();
    }
    TestWindowDrag test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_window_drag.moc"
