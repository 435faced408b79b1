// SPDX-License-Identifier: GPL-3.0-or-later
// Files into the window: dropped, opened, broken, unusual.
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_rows.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/start/start_page.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowFiles : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<TestWindow> w_;

    QString path(const QString &name) const { return folder_.filePath(name); }
    QTabBar *tabs() const { return w_->window->findChild<QTabWidget *>("documents")->tabBar(); }
    bool pictureIsThere() const
    {
        auto *picture = w_->page().picture(0);
        return waitFor([picture] { return picture->isVisible() && picture->isComplete(); }) && picture->errorText().isEmpty();
    }
    /// Opens a file that cannot be opened; the sentence names it, and the window is as before.
    void refuses(const QString &name, const QString &part)
    {
        const int before = w_->window->pageCount();
        QVERIFY(dropFiles(w_->window.get(), middleIn(w_->window.get(), w_->window->centralWidget()), {path(name)}));
        QVERIFY(waitFor([&] { return w_->window->messages().isVisible(); }));
        QVERIFY2(w_->says(name, &w_->window->messages()), qPrintable(w_->window->messages().accessibleName()));
        QVERIFY2(w_->says(part, &w_->window->messages()), qPrintable(w_->window->messages().accessibleName()));
        QCOMPARE(w_->window->pageCount(), before);
        QVERIFY(w_->click("Close this message"));
        QVERIFY(!w_->window->messages().isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(path("cache")));
        QVERIFY(!writeWav(path("a.wav"), 3).isEmpty());
        QVERIFY(!writeWav(path("b.wav"), 1, 1, 48000).isEmpty());
        QVERIFY(!writeWav(path("six.wav"), 2, 6, 48000).isEmpty());
        QVERIFY(!writeWav(path("telephone.wav"), 2, 1, 8000, {}, AudioFormat::Wav16).isEmpty());
    }
    void init()
    {
        QFile::remove(path("settings.ini"));
        w_ = std::make_unique<TestWindow>(path("settings.ini"));
        QVERIFY(w_->show());
    }
    void cleanup() { w_.reset(); }

    void startsEmpty()
    {
        QVERIFY(w_->window->startPage().isVisible());
        QCOMPARE(w_->window->pageCount(), 0);
        QVERIFY(!w_->window->queryBar().isVisible());
        QVERIFY(!w_->window->actions().play->isEnabled());
        QVERIFY(w_->window->actions().open->isEnabled());
        w_->key(Qt::Key_Space); // nothing to play
        QVERIFY(!w_->player.isPlaying());
    }

    void aFileIsDroppedOnTheStartPage()
    {
        auto &start = w_->window->startPage();
        QVERIFY(dropFiles(w_->window.get(), middleIn(w_->window.get(), &start), {path("a.wav")}));
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 1; }));
        QVERIFY(!start.isVisible());
        QCOMPARE(tabs()->tabText(0), QString("a.wav"));
        QVERIFY(w_->window->windowTitle().contains("a.wav"));
        QVERIFY(w_->page().lanes().mixtureHeader()->isVisible());
        QVERIFY(w_->page().lanes().mixtureHeader()->accessibleName().contains("44.1 kHz, stereo"));
        QVERIFY(w_->window->queryBar().isVisible() && w_->window->transport().isVisible());
        QVERIFY(pictureIsThere());
        QCOMPARE(w_->settings.recentFiles(), QStringList{path("a.wav")});
    }

    void severalFilesAreDropped()
    {
        QVERIFY(dropFiles(w_->window.get(), middleIn(w_->window.get(), &w_->window->startPage()), {path("a.wav"), path("b.wav")}));
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 2; }));
        QSet<QString> names{tabs()->tabText(0), tabs()->tabText(1)};
        QCOMPARE(names, (QSet<QString>{"a.wav", "b.wav"}));
        const QString shown = w_->session().name();
        w_->key(QKeySequence("Ctrl+Tab"));
        QVERIFY(w_->session().name() != shown);
        QVERIFY(w_->window->windowTitle().contains(w_->session().name()));
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(0).center());
        QCOMPARE(tabs()->currentIndex(), 0);
        w_->key(QKeySequence::Close);
        w_->key(QKeySequence::Close);
        QCOMPARE(w_->window->pageCount(), 0);
        QVERIFY(w_->window->startPage().isVisible());
    }

    /// Wherever it is dropped in the open window, also where text could be.
    void moreFilesAreDroppedOnTheOpenWindow()
    {
        QVERIFY(w_->open({path("a.wav")}));
        auto *window = w_->window.get();
        const QList<QWidget *> targets{w_->page().picture(0), w_->page().lanes().mixtureHeader(), w_->find("Query"), w_->find("Lanes"),
                                       &window->transport(), window->findChild<QWidget *>("fileBar"), tabs()};
        for (auto *target : targets) {
            QVERIFY(target);
            const int before = window->pageCount();
            QVERIFY2(dropFiles(window, middleIn(window, target), {path("b.wav")}), qPrintable(target->accessibleName()));
            QVERIFY2(waitFor([&] { return window->pageCount() == before + 1; }), qPrintable(target->accessibleName()));
            tabs()->setCurrentIndex(0);
        }
        QVERIFY(window->queryBar().text().isEmpty());
    }

    void whatIsNoFileIsNotTaken()
    {
        QMimeData text, web, lane;
        text.setText("the violin");
        web.setUrls({QUrl("https://example.org/a.wav")});
        const QPoint middle = middleIn(w_->window.get(), &w_->window->startPage());
        QVERIFY(!drop(w_->window.get(), middle, text));
        QVERIFY(!drop(w_->window.get(), middle, web));

        QVERIFY(w_->open({path("a.wav")}));
        QVERIFY(w_->separate("voice"));
        // A lane on its way has a file for other programs; here it stays a lane.
        LaneMimeData onItsWay(w_->lanes()[0]->id, &w_->page().lanes(), [this](LaneId) {
            auto *file = new QMimeData;
            file->setUrls({QUrl::fromLocalFile(path("b.wav"))});
            return file;
        });
        for (QWidget *target : QList<QWidget *>{w_->page().picture(0), w_->find("Lanes"), &w_->window->transport()})
            drop(w_->window.get(), middleIn(w_->window.get(), target), onItsWay);
        QTest::qWait(200);
        QCOMPARE(w_->window->pageCount(), 1);
    }

    void openedWithTheDialogAndFromTheRecentFiles()
    {
        w_->prompts.files = {path("a.wav")};
        w_->key(QKeySequence::Open);
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 1; }));
        w_->key(QKeySequence::Close);
        auto *recent = w_->find<QListWidget>("Recent files");
        QVERIFY(recent);
        QCOMPARE(recent->count(), 1);
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualItemRect(recent->item(0)).center());
        w_->key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return w_->window->pageCount() >= 1; }));
    }

    void unusualFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("seconds");
        QTest::newRow("six channels") << "six.wav" << 6 << 48000 << 2.0;
        QTest::newRow("three seconds") << "a.wav" << 2 << 44100 << 3.0;
        QTest::newRow("telephone") << "telephone.wav" << 1 << 8000 << 2.0;
    }
    void unusualFiles()
    {
        QFETCH(QString, name);
        QFETCH(int, channels);
        QFETCH(int, rate);
        QFETCH(double, seconds);
        QVERIFY(w_->open({path(name)}));
        const auto &mixture = *w_->session().document().mixture();
        QCOMPARE(mixture.channels(), channels);
        QCOMPARE(mixture.sampleRateHz(), rate);
        QCOMPARE(double(mixture.frames()) / rate, seconds);
        QVERIFY(pictureIsThere());
        QVERIFY(w_->separate("voice"));
        QCOMPARE(w_->lanes().size(), size_t(2));
        QVERIFY(differenceFromMixture(w_->session().document()) < 1e-6);
        QVERIFY(meanSquare(all(*w_->lanes()[0]->content)) > 1e-4);
        QVERIFY(waitFor([&] { return w_->page().picture(w_->lanes()[0]->id)->isComplete(); }));
        w_->player.play(); // is converted and mixed down where it must be
        QVERIFY(waitFor([&] { return levelDb(w_->speaker->take(1024)) > -40; }));
    }

    void anHour()
    {
        QVERIFY(!writeWav(path("hour.wav"), 3600, 1, 8000, [](std::int64_t f, int) { return 0.3f * noiseAt(f % 65536, 0); },
                          AudioFormat::Wav16).isEmpty());
        QVERIFY(w_->open({path("hour.wav")}));
        QVERIFY(pictureIsThere());
        auto &view = w_->session().view();
        auto *picture = w_->page().picture(0);
        QVERIFY(view.showsAll());
        w_->key(QKeySequence("Ctrl++")); // in, to the end, and back
        QVERIFY(!view.showsAll());
        QTest::mouseClick(picture, Qt::LeftButton, {}, picture->rect().center());
        for (int i = 0; i < 12; ++i)
            w_->key(QKeySequence("Ctrl++"));
        QVERIFY(pictureIsThere());
        w_->key(QKeySequence("Ctrl+0"));
        QVERIFY(view.showsAll());
        QVERIFY(pictureIsThere());
        QVERIFY(view.secondsOfFrame(double(view.frames())) == 3600);
        QFile::remove(path("hour.wav"));
    }

    void brokenFilesSayWhy()
    {
        const auto write = [this](const QString &name, const QByteArray &data) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
        };
        QFile whole(path("a.wav"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(write("empty.wav", {}));
        QVERIFY(write("letter.wav", "Dear Sir, this is no audio file at all, but it has some length all the same."));
        QVERIFY(write("cut.flac", "fLaC" + QByteArray(64, '\x7f')));
        QVERIFY(QDir(folder_.path()).mkpath("folder.wav"));
        for (int round = 0; round < 2; ++round) { // on the start page, and in the open window
            refuses("empty.wav", "empty");
            refuses("letter.wav", {});
            refuses("cut.flac", {});
            refuses("folder.wav", {});
            refuses("gone.wav", {});
            if (QTest::currentTestFailed())
                return;
            if (round == 0) {
                QVERIFY(w_->open({path("a.wav")}));
                QVERIFY(w_->separate("voice"));
            }
        }
        QCOMPARE(w_->lanes().size(), size_t(2));
        QCOMPARE(w_->settings.recentFiles(), QStringList{path("a.wav")});
    }

    void theReasonIsInTheLanguageOfTheWindow()
    {
        if (w_->languages.available().size() < 2)
            QSKIP("built without translations");
        w_->settings.setLanguage("de");
        QFile letter(path("brief %1.wav"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Sehr geehrte Damen und Herren, dies ist kein Audio.") > 0);
        letter.close();
        w_->window->openFiles({letter.fileName()});
        QVERIFY(waitFor([&] { return w_->window->messages().isVisible(); }));
        const QString sentence =
            "Die Datei „" + letter.fileName() + "“ enthält kein Audio, das Partita lesen kann, oder ist beschädigt.";
        QVERIFY2(w_->says(sentence, &w_->window->messages()), qPrintable(w_->window->messages().accessibleName()));
    }

    void aGoodFileAmongBadOnes()
    {
        w_->window->openFiles({path("gone.wav"), path("a.wav"), path("gone too.wav")});
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 1 && w_->window->messages().count() == 2; }));
    }

    /// It is read while it is looked at: when its disk is taken away, what was made of it stays.
    void theFileVanishesWhileItIsOpen()
    {
        const QString file = writeWav(path("stick.wav"), 20);
        QVERIFY(w_->open({file}));
        QVERIFY(w_->separate("voice"));
        const auto lane = all(*w_->lanes()[0]->content);
        QFile data(file);
        QVERIFY(data.resize(100)); // a removed file stays readable while it is open; a cut one does not
        w_->session().view().zoomTo({44100 * 5, 44100 * 6});
        QVERIFY(waitFor([&] { return !w_->page().picture(0)->errorText().isEmpty() || w_->page().picture(0)->isComplete(); }));
        QSignalSpy finished(&w_->session(), &DocumentSession::separationFinished);
        w_->page().setTarget(LaneId(0));
        w_->ask("hiss");
        QVERIFY(waitFor([&] { return finished.size() == 1; }));
        QCOMPARE(finished[0][0].value<SeparationEnd>().state, JobState::Failed);
        QVERIFY(waitFor([&] { return w_->says("stick.wav", &w_->window->messages()); }));
        QCOMPARE(w_->lanes().size(), size_t(2));
        QCOMPARE(all(*w_->lanes()[0]->content), lane);
    }

    void withoutAModelTheWindowStillOpensFiles()
    {
        w_ = std::make_unique<TestWindow>(path("settings.ini"));
        w_->modelMissing = true;
        QVERIFY(w_->show());
        QVERIFY(w_->open({path("a.wav")}));
        QVERIFY(w_->says("The fake model is not installed.", &w_->window->queryBar()));
        w_->ask("voice");
        QTest::qWait(100);
        QVERIFY(w_->lanes().empty());
    }
};

QTEST_MAIN(TestMainWindowFiles)
#include "test_main_window_files.moc"
