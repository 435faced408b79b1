// SPDX-License-Identifier: GPL-3.0-or-later
// Export through the panel of the window, compared with the lanes sample by sample.
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

#include "app/window/export_controller.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/accent_button.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowExport : public QObject {
    Q_OBJECT
    static constexpr int rate = 16000;
    QTemporaryDir folder_;
    std::unique_ptr<QTemporaryDir> out_;
    std::unique_ptr<TestWindow> w_;
    std::unique_ptr<QSignalSpy> exported_;

    QWidget *panel() const { return w_->window->exporter().panel(); }
    LaneHeader *header(size_t index) const { return w_->page().lanes().header(w_->lanes()[index]->id); }
    QAbstractButton *exportButton() const
    {
        for (auto *button : panel()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith("Export ") && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void chooseFormat(AudioFormat format)
    {
        auto *box = w_->find<QComboBox>("Format", panel());
        box->setFocus();
        w_->key(Qt::Key_Home);
        while (box->currentData().toInt() != int(format) && box->currentIndex() < box->count() - 1)
            w_->key(Qt::Key_Down);
    }
    QStringList filesThere() const { return QDir(out_->path()).entryList(QDir::Files | QDir::Hidden); }
    /// Presses the button and waits for the files, in the order of the lanes.
    QStringList exportFiles()
    {
        exported_->clear();
        if (!exportButton() || !exportButton()->isEnabled())
            return {};
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        waitFor([&] { return !exported_->empty(); });
        return exported_->empty() ? QStringList() : exported_->front()[0].toStringList();
    }
    static double difference(const std::vector<float> &a, const std::vector<float> &b)
    {
        if (a.size() != b.size())
            return 1e9;
        double most = 0;
        for (size_t i = 0; i < a.size(); ++i)
            most = std::max(most, double(std::abs(a[i] - b[i])));
        return most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        QVERIFY(!writeWav(folder_.filePath("song.wav"), 3, 2, rate).isEmpty());
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        out_ = std::make_unique<QTemporaryDir>();
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({folder_.filePath("song.wav")}));
        QVERIFY(w_->separate("rumble; voice"));
        w_->key(QKeySequence("Ctrl+E"));
        QVERIFY(waitFor([&] { return exportButton() != nullptr; }));
        w_->prompts.folder = out_->path();
        QVERIFY(w_->click("Browse for a folder", panel()));
        exported_ = std::make_unique<QSignalSpy>(&w_->window->exporter(), &ExportController::exported);
    }
    void cleanup()
    {
        exported_.reset();
        w_.reset();
    }

    void everyLaneAFile()
    {
        chooseFormat(AudioFormat::WavFloat32);
        const auto files = exportFiles();
        QCOMPARE(files.size(), 3);
        QCOMPARE(filesThere().size(), 3);
        QVERIFY(files[0].endsWith("song_rumble.wav") && files[1].endsWith("song_voice.wav"));
        std::vector<float> rest = readWav(folder_.filePath("song.wav"));
        for (int i = 0; i < 3; ++i) {
            const auto samples = readWav(files[i]);
            QCOMPARE(samples, all(*w_->lanes()[size_t(i)]->content)); // bit by bit
            for (size_t s = 0; s < rest.size(); ++s)
                rest[s] -= samples[s];
        }
        QVERIFY(difference(rest, std::vector<float>(rest.size())) < 1e-6);
        QVERIFY(waitFor([&] { return w_->says(" exported to ", &w_->window->messages()); }));
    }

    void otherFormats_data()
    {
        QTest::addColumn<AudioFormat>("format");
        QTest::addColumn<double>("step");
        QTest::newRow("16 bit") << AudioFormat::Wav16 << 1.0 / 32768;
        QTest::newRow("24 bit") << AudioFormat::Wav24 << 1.0 / 8388608;
        QTest::newRow("FLAC") << AudioFormat::Flac << 1.0 / 8388608;
        QTest::newRow("OGG") << AudioFormat::OggVorbis << 0.5;
    }
    void otherFormats()
    {
        QFETCH(AudioFormat, format);
        QFETCH(double, step);
        chooseFormat(format);
        const auto files = exportFiles();
        QCOMPARE(files.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(difference(readWav(files[i]), all(*w_->lanes()[size_t(i)]->content)) <= step);
    }

    void oneLaneFromItsMenuKey()
    {
        QTest::mouseClick(header(1), Qt::LeftButton, {}, {2, 2});
        w_->key(QKeySequence("Ctrl+Shift+E"));
        QVERIFY(exportButton()->accessibleName().startsWith("Export 1 "));
        const auto files = exportFiles();
        QCOMPARE(files.size(), 1);
        QCOMPARE(readWav(files[0]), all(*w_->lanes()[1]->content));
    }

    void theMixAsItIsHeard()
    {
        QVERIFY(w_->click("Mute", header(2)));
        auto *gain = w_->find("Gain", header(0));
        gain->setFocus();
        w_->key(Qt::Key_PageDown);
        const float factor = float(std::pow(10, w_->lanes()[0]->gainDb / 20));
        QVERIFY(factor < 1);
        QAbstractButton *mix = nullptr;
        for (auto *button : panel()->findChildren<QAbstractButton *>()) {
            if (button->text() == "One mix")
                mix = button;
        }
        QVERIFY(mix);
        QTest::mouseClick(mix, Qt::LeftButton);
        const auto files = exportFiles();
        QCOMPARE(files.size(), 1);
        auto expected = all(*w_->lanes()[0]->content);
        const auto voice = all(*w_->lanes()[1]->content);
        for (size_t i = 0; i < expected.size(); ++i)
            expected[i] = expected[i] * factor + voice[i];
        QVERIFY(difference(readWav(files[0]), expected) < 1e-6);
    }

    void onlyTheTickedLanesAndTheSelection()
    {
        w_->session().view().setSelection({{rate, 2 * rate}, {}});
        auto *lanes = w_->find<QListWidget>("Lanes to export", panel());
        QVERIFY(w_->click("Choose no lane", panel()));
        QVERIFY(!exportButton() || !exportButton()->isEnabled());
        lanes->setCurrentRow(0); // the mixture
        lanes->setFocus();
        w_->key(Qt::Key_Space); // ticks, and does not play
        QVERIFY(!w_->player.isPlaying());
        QAbstractButton *span = nullptr;
        for (auto *button : panel()->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith("Selection ("))
                span = button;
        }
        QVERIFY(span && span->isEnabled());
        QTest::mouseClick(span, Qt::LeftButton);
        const auto files = exportFiles();
        QCOMPARE(files.size(), 1);
        const auto mixture = all(*w_->session().document().mixture());
        QCOMPARE(readWav(files[0]), std::vector(mixture.begin() + 2 * rate, mixture.begin() + 4 * rate));
    }

    void clippingIsSaidBeforeAnythingIsWritten()
    {
        auto *gain = w_->find("Gain", header(1));
        gain->setFocus();
        for (int i = 0; i < 40; ++i)
            w_->key(Qt::Key_PageUp);
        QCOMPARE(w_->lanes()[1]->gainDb, maximumGainDb);
        QVERIFY(w_->click("With the gain and pan of each lane", panel()));
        chooseFormat(AudioFormat::Wav16);
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w_->says("would clip", panel()); }));
        QVERIFY(w_->says("Nothing was written", panel()));
        QVERIFY(filesThere().isEmpty());
        QVERIFY(exported_->empty());
        QVERIFY(w_->click("Use 32-bit float", panel()));
        QVERIFY(!w_->says("would clip", panel()));
        const auto files = exportFiles();
        QCOMPARE(files.size(), 3);
        auto loud = all(*w_->lanes()[1]->content);
        for (auto &s : loud)
            s *= float(std::pow(10, maximumGainDb / 20));
        QVERIFY(difference(readWav(files[1]), loud) < 1e-5);
        QVERIFY(*std::max_element(loud.begin(), loud.end()) > 1);
    }

    void clippingIsMendedByALowerGain()
    {
        auto *gain = w_->find("Gain", header(1));
        gain->setFocus();
        for (int i = 0; i < 40; ++i)
            w_->key(Qt::Key_PageUp);
        QVERIFY(w_->click("With the gain and pan of each lane", panel()));
        chooseFormat(AudioFormat::Wav24);
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QAbstractButton *lower = nullptr;
        QVERIFY(waitFor([&] {
            for (auto *button : panel()->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith("Lower the gain by "))
                    lower = button;
            }
            return lower != nullptr;
        }));
        QTest::mouseClick(lower, Qt::LeftButton);
        const auto files = exportFiles();
        QCOMPARE(files.size(), 3);
        const auto written = readWav(files[1]);
        const float peak = std::abs(*std::max_element(written.begin(), written.end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
        QVERIFY2(peak < 1 && peak > 0.95f, qPrintable(QString::number(peak)));
    }

    void existingFilesStay()
    {
        QCOMPARE(exportFiles().size(), 3);
        const QString voice = out_->filePath("song_voice.wav");
        QFile file(voice);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        exported_->clear();
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w_->says("exists", panel()) && w_->jobs.statuses().empty(); }));
        QVERIFY(exported_->empty());
        QCOMPARE(QFileInfo(voice).size(), 4);
        QCOMPARE(filesThere().size(), 3); // no temporary ones
        QVERIFY(w_->click("Replace files that exist already", panel()));
        QCOMPARE(exportFiles().size(), 3);
        QCOMPARE(readWav(voice), all(*w_->lanes()[1]->content));
    }

    void notWhileItSeparates()
    {
        w_->model->allow(0);
        w_->ask("hiss");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 4; }));
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w_->says("Wait until the separation is done", panel()); }));
        QVERIFY(filesThere().isEmpty());
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QCOMPARE(exportFiles().size(), 4);
    }

    void nothingIsCutOffInAnyLanguage()
    {
        w_->window->resize(1280, 720);
        auto *button = panel()->findChild<AccentButton *>();
        for (const char *language : {"de", "es", "zh_CN", "en"}) {
            w_->languages.set(language);
            QTRY_VERIFY2(panel()->visibleRegion().boundingRect().width() == panel()->width() &&
                             panel()->rect().right() > button->mapTo(panel(), button->rect().topRight()).x() &&
                             panel()->width() >= panel()->minimumSizeHint().width(), language);
        }
    }

    void aFolderThatCannotBeWritten()
    {
        auto *folder = w_->find("Folder", panel());
        folder->setFocus();
        w_->key(QKeySequence("Ctrl+A"));
        w_->keys("/proc/nowhere");
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w_->says("/proc/nowhere", panel()); }));
        QVERIFY(exported_->empty());
    }
};

QTEST_MAIN(TestMainWindowExport)
#include "test_main_window_export.moc"
