// SPDX-License-Identifier: GPL-3.0-or-later
// The window is killed again and again while it is worked with and saved: PARTITA_TEST_KILLS times (8). The next one offers
// what was not saved; at most the edits of the last PARTITA_TEST_MOST_LOST_MS (2000) are lost.
#include <csignal>
#include <ctime>
#include <random>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/app/test_main_window_fakes.h"
#include "tests/core/test_environment.h"
#include "widgets/message/message_bar.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

namespace {

constexpr int mostEdits = 10000;

/// When edit n was made; in memory that outlives the process that writes it.
struct EditLog {
    std::int64_t atNs[mostEdits];
    std::int64_t saves;
};

std::int64_t nowNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1000000000 + now.tv_nsec;
}

EditLog *mapLog(const QString &path)
{
    const int fd = ::open(path.toLocal8Bit().constData(), O_RDWR | O_CREAT, 0600);
    if (fd < 0 || ::ftruncate(fd, sizeof(EditLog)) != 0)
        return nullptr;
    void *memory = ::mmap(nullptr, sizeof(EditLog), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    return memory == MAP_FAILED ? nullptr : static_cast<EditLog *>(memory);
}

std::unique_ptr<TestWindow> windowIn(const QString &folder)
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(folder + "/cache"));
    auto made = std::make_unique<TestWindow>(folder + "/settings.ini");
    made->recoveryFolder = folder + "/recovery";
    return made;
}

/// The child: edit n names the first lane "n".
int editUntilKilled(const QString &folder, unsigned seed)
{
    qputenv("TMPDIR", QFile::encodeName(folder)); // nobody tidies up after a killed program but whoever has the folder
    auto *const log = mapLog(folder + "/log");
    auto w = windowIn(folder);
    if (!log || !w->show() || !w->open({folder + "/band.wav"}))
        return 1;
    std::mt19937 random(seed);
    w->ask("voice"); // fills meanwhile
    if (!waitFor([&] { return !w->lanes().empty(); }))
        return 2;
    const int savesEvery = seed % 3 == 0 ? mostEdits : seed % 3 == 1 ? 15 : 60;
    QObject::connect(&w->page().keeper(), &SessionKeeper::saved, [log](const SaveEnd &end) { log->saves += !end.error; });
    w->prompts.session = folder + "/band.partita";
    for (int edit = 1; edit < mostEdits; ++edit) {
        auto &s = w->session();
        s.setGain(w->lanes()[1]->id, double(random() % 20));
        s.rename(w->lanes()[0]->id, QString::number(edit));
        log->atNs[edit] = nowNs(); // done, as far as the person knows
        if (edit % savesEvery == 10)
            w->window->actions().save->trigger();
        else if (random() % 20 == 0)
            w->window->actions().saveAs->trigger();
        else if (random() % 20 == 0 && w->lanes().size() < 10)
            s.duplicate(w->lanes()[1]->id);
        QTest::qWait(int(random() % 40));
    }
    return 3;
}

} // namespace

class TestMainWindowKill : public QObject {
    Q_OBJECT

    int saves_ = 0, recoveries_ = 0;

    void killOne(const QString &folder, unsigned seed, int lifeMs)
    {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!writeWav(folder + "/band.wav", 2).isEmpty());
        auto *const log = mapLog(folder + "/log");
        QVERIFY(log);
        const pid_t child = ::fork();
        if (child == 0) {
            ::execl("/proc/self/exe", "test_main_window_kill", "--edit", folder.toLocal8Bit().constData(),
                    std::to_string(seed).c_str(), nullptr);
            ::_exit(9);
        }
        // Its life begins with the first edit: what comes before takes longer on some machines than on others.
        int status = 0;
        for (int waited = 0; log->atNs[1] == 0 && waited < 60000 && ::waitpid(child, &status, WNOHANG) == 0; waited += 5)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::this_thread::sleep_for(std::chrono::milliseconds(lifeMs));
        const auto killed = nowNs();
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), qPrintable(QString("ended by itself: %1").arg(WEXITSTATUS(status))));
        const auto deadline = killed - std::int64_t(fromEnvironment("PARTITA_TEST_MOST_LOST_MS", 2000)) * 1000000;
        int needed = 0, last = 0;
        for (int edit = 1; edit < mostEdits && log->atNs[edit] != 0; ++edit) {
            last = edit;
            needed = log->atNs[edit] <= deadline ? edit : needed;
        }
        QVERIFY(last > 0);
        saves_ += int(log->saves);
        ::munmap(log, sizeof(EditLog));
        examine(folder, needed, last);
    }

    void examine(const QString &folder, int needed, int last)
    {
        auto w = windowIn(folder);
        QVERIFY(w->show());
        int got = 0;
        const auto take = [&] {
            QVERIFY(w->lanes().size() >= 2);
            QVERIFY(!w->says("is damaged", &w->window->messages()));
            got = std::max(got, w->laneNames()[0].toInt());
            for (const auto &lane : w->lanes())
                QVERIFY(!all(*lane->content).empty()); // every checksum is right
        };
        const QString session = folder + "/band.partita";
        const bool offered = waitFor([&] {
            return w->jobs.statuses().empty() && (w->window->messages().count() > 0 || !QDir(folder).exists("recovery") ||
                                                  QDir(folder + "/recovery").isEmpty(QDir::Files));
        }) && w->window->messages().count() > 0;
        if (offered) {
            QVERIFY(w->says("not closed properly", &w->window->messages()));
            QVERIFY(w->click("Recover", &w->window->messages()));
            QVERIFY(waitFor([&] { return w->window->pageCount() == 1; }));
            take();
            ++recoveries_;
            w->prompts.session = session;
            w->window->actions().save->trigger();
            QVERIFY(waitFor([&] { return !w->page().keeper().isModified() && !w->page().keeper().isSaving(); }));
            w.reset();
            w = windowIn(folder);
            QVERIFY(w->show());
        }
        if (QFile::exists(session)) {
            auto file = SessionFile::open(session.toStdString(), SessionAccess::ReadOnly);
            QVERIFY2(file, file ? "" : file.error().message.c_str());
            const auto verified = (*file)->verify();
            QVERIFY(verified && !verified->damaged);
            QVERIFY(w->open({session}));
            take();
        }
        QVERIFY2(got >= needed, qPrintable(QString("edit %1 of %2 is there, %3 is wanted").arg(got).arg(last).arg(needed)));
    }

private Q_SLOTS:
    void survives()
    {
        const int kills = fromEnvironment("PARTITA_TEST_KILLS", 8);
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        QTemporaryDir root;
        for (int done = 0; done < kills; ++done) {
            const QString folder = root.filePath(QString::number(done));
            killOne(folder, unsigned(done) + 3 * (random() % 1000), 50 + int(random() % 3500));
            if (QTest::currentTestFailed())
                return;
            QDir(folder).removeRecursively();
        }
        qInfo("%d kills, %d saves before them, %d documents recovered", kills, saves_, recoveries_);
        QVERIFY(kills < 8 || (saves_ > 0 && recoveries_ > 0));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many kills take longer than QtTest's 5 minutes
    QApplication app(argc, argv);
    if (argc == 4 && std::string(argv[1]) == "--edit")
        return editUntilKilled(QString::fromLocal8Bit(argv[2]), unsigned(std::stoul(argv[3])));
    TestMainWindowKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_main_window_kill.moc"
