// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/spectrogram/axes.h"
#include "core/spectrogram/color_map.h"
#include "core/spectrogram/spectrogram_view.h"
#include "core/spectrogram/view_benchmark.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

std::shared_ptr<SpectrogramTile> emptyTile(const TileKey &key, std::uint8_t level)
{
    auto tile = std::make_shared<SpectrogramTile>();
    tile->key = key;
    tile->levels.assign(size_t(key.bins()) * TileKey::columns, level);
    tile->states.fill(ColumnState::Final);
    return tile;
}

double lightness(Rgb c) { return 0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue; }

} // namespace

class TestSpectrogramView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frequencyAxes()
    {
        for (auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
            const FrequencyAxis axis{scale, 20, 20000, 400};
            QVERIFY(std::abs(axis.hzOfY(0) - 20000) < 1e-6 && std::abs(axis.hzOfY(400) - 20) < 1e-6);
            for (double y = 0; y <= 400; y += 12.5)
                QVERIFY(std::abs(axis.yOfHz(axis.hzOfY(y)) - y) < 1e-9);
        }
        QVERIFY(std::abs(FrequencyAxis{FrequencyScale::Linear, 0, 1000, 100}.hzOfY(25) - 750) < 1e-9);
        // The middle of a log axis is the geometric mean.
        QVERIFY(std::abs(FrequencyAxis{FrequencyScale::Log, 100, 10000, 100}.hzOfY(50) - 1000) < 1e-9);
        QVERIFY(std::isfinite(FrequencyAxis{FrequencyScale::Log, 0, 10000, 100}.yOfHz(0)));
        QVERIFY(std::abs(melOfHz(1000) - 999.99) < 0.01);
        QVERIFY(std::abs(hzOfMel(melOfHz(440)) - 440) < 1e-9);
    }

    void timeAxis()
    {
        const TimeAxis axis{1000, 64};
        QCOMPARE(axis.frameOfX(10), 1640.0);
        QCOMPARE(axis.xOfFrame(axis.frameOfX(123.5)), 123.5);
        const auto zoomed = axis.zoomedAt(300, 2);
        QCOMPARE(zoomed.framesPerPixel, 32.0);
        QCOMPARE(zoomed.frameOfX(300), axis.frameOfX(300));
        QCOMPARE(TimeAxis::fitting(160000, 1600).xOfFrame(160000), 1600.0);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("expected");
        const auto row = [](const std::string &got, const char *expected) {
            QTest::newRow(expected) << QString::fromStdString(got) << QString::fromUtf8(expected);
        };
        row(noteText(440), "A4");
        row(noteText(443.06), "A4 +12 cents");
        row(noteText(261.6256), "C4");
        row(noteText(277.0227), "C#4 -1 cent"); // 277.1826 is C#4
        row(noteText(27.5), "A0");
        row(noteText(8.1758), "C-1");
        row(noteText(7.7169), "B-2");
        row(noteText(0), "");
        row(decibelText(-12.34), "-12.3 dB");
        row(decibelText(3), "+3.0 dB");
        row(decibelText(-0.01), "0.0 dB");
        row(decibelText(-INFINITY), "-∞ dB");
        row(frequencyText(82.41), "82.4 Hz");
        row(frequencyText(440), "440 Hz");
        row(frequencyText(1250), "1.25 kHz");
        row(frequencyText(12500), "12.5 kHz");
    }
    void texts()
    {
        QFETCH(QString, got);
        QFETCH(QString, expected);
        QCOMPARE(got, expected);
    }

    void colours()
    {
        for (auto map : {ColorMap::Magma, ColorMap::Viridis, ColorMap::Inferno, ColorMap::Grey, ColorMap::InvertedGrey}) {
            const auto colors = colorsOf(map);
            const double sign = map == ColorMap::InvertedGrey ? -1 : 1;
            for (size_t i = 1; i < colors.size(); ++i) // told apart by lightness alone
                QVERIFY(sign * (lightness(colors[i]) - lightness(colors[i - 1])) > -0.5);
            QVERIFY(sign * (lightness(colors[255]) - lightness(colors[0])) > 150);
        }
        QVERIFY(colorsOf(ColorMap::Viridis)[0] == (Rgb{0x44, 0x01, 0x54}));
        QVERIFY(colorsOf(ColorMap::Viridis)[255] == (Rgb{0xFD, 0xE7, 0x25}));
        QVERIFY(colorsOf(ColorMap::Grey)[100] == (Rgb{100, 100, 100}));
        QCOMPARE(colorIndex(-80, -80, 0), 0);
        QCOMPARE(colorIndex(-INFINITY, -80, 0), 0);
        QCOMPARE(colorIndex(-40, -80, 0), 128);
        QCOMPARE(colorIndex(5, -80, 0), 255);
        const auto table = colorTableForLevels(ColorMap::Grey, -80, 0);
        QCOMPARE(int(table[0].red), 0);
        QCOMPARE(int(table[255].red), 255);
        QCOMPARE(int(table[levelOfPower(1e-4)].red), colorIndex(dbOfLevel(levelOfPower(1e-4)), -80, 0));
    }

    void rowsOfBins()
    {
        // 257 bins of 100 Hz. Linear to 25600 Hz in 64 rows: four bins a row.
        std::vector<std::uint8_t> bins(257), rows(64);
        bins[9] = 77;  // 900 Hz: row from 800 to 1200
        bins[12] = 33; // 1200 Hz: the row above
        RowMap({FrequencyScale::Linear, 0, 25600, 64}, 512, 51200).apply(bins.data(), rows.data(), 1);
        QCOMPARE(int(rows[61]), 77);
        QCOMPARE(int(rows[60]), 33);
        QCOMPARE(int(std::count(rows.begin(), rows.end(), 0)), 62);
        // Every bin is in some row, at any height and scale.
        for (auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
            const RowMap map({scale, 0, 25600, 100}, 512, 51200);
            std::vector<std::uint8_t> out(100);
            for (int b = 1; b < 256; ++b) {
                std::fill(bins.begin(), bins.end(), std::uint8_t(0));
                bins[size_t(b)] = 200;
                map.apply(bins.data(), out.data(), 1);
                QVERIFY(*std::max_element(out.begin(), out.end()) > 0);
            }
        }
        // Four rows a bin: in between, levels go over from one bin to the next.
        std::fill(bins.begin(), bins.end(), std::uint8_t(0));
        bins[10] = 100;
        rows.assign(80, 0);
        RowMap({FrequencyScale::Linear, 0, 2000, 80}, 512, 51200).apply(bins.data(), rows.data(), 1);
        // Row 39 is 1000 to 1025 Hz and holds the bin; row 38's middle is 37.5 Hz above it, row 42's 62.5 Hz below.
        QCOMPARE(int(rows[39]), 100);
        QCOMPARE(int(rows[38]), 63);
        QCOMPARE(int(rows[42]), 38);
        // Beyond the last bin is nothing.
        std::fill(bins.begin(), bins.end(), std::uint8_t(9));
        rows.assign(4, 1);
        RowMap({FrequencyScale::Linear, 0, 51200, 4}, 512, 51200).apply(bins.data(), rows.data(), 1);
        QCOMPARE(rows, (std::vector<std::uint8_t>{0, 9, 9, 9}));
    }

    void zoomLevels()
    {
        QCOMPARE(hopLog2For(2048, 1024), 10);
        QCOMPARE(hopLog2For(2048, 2047), 10);
        QCOMPARE(hopLog2For(2048, 0.1), 5); // an eighth of a window and finer would all look the same
        SpectrogramView view{{256 * 1024.0 * 3, 1024}, {FrequencyScale::Linear, 0, 24000, 100}, 512, 2048, ChannelView::Left};
        const auto tiles = tilesOfView(view, 100000000, 400, 1);
        std::vector<std::int64_t> order;
        for (const auto &key : tiles) {
            QVERIFY(key.valid() && key.hopLog2 == 10 && key.channel == ChannelView::Left);
            order.push_back(key.index);
        }
        QCOMPARE(order, (std::vector<std::int64_t>{4, 3, 5, 2})); // visible first, nearest to x = 400; then beside it
        QCOMPARE(tilesOfView(view, 256 * 1024 * 3 + 10, 0, 0).size(), size_t(1));
        QVERIFY(tilesOfView(view, 1000, 0).empty()); // scrolled past the end
    }

    void paint()
    {
        const TileKey key{512, 10, ChannelView::Sum, 0};
        auto tile = emptyTile(key, 5);
        tile->levels[10 * 257 + 50] = 99; // column 10
        const std::int64_t frames = 256 << 10;
        // One and a half columns a pixel, two rows: the upper and lower half of the bins.
        const SpectrogramView view{{0, 1536}, {FrequencyScale::Linear, 0, 24000, 2}, 200, 512, ChannelView::Sum};
        std::vector<std::uint8_t> levels(400, 1);
        const ViewPainter painter(view, 48000, frames);
        const auto tileOf = [&](const TileKey &k) { return k == key ? tile : nullptr; };
        QCOMPARE(painter.paint(tileOf, 0, 200, levels.data(), 200), 0);
        QCOMPARE(int(levels[200 + 7]), 99); // the middle of column 10, frame 10752, lies in pixel 7
        QCOMPARE(int(std::count(levels.begin(), levels.end(), 99)), 1);
        QCOMPARE(int(levels[170]), 5);
        QCOMPARE(int(levels[171]), 0); // its middle is beyond the end
        // In steps it is the same picture.
        std::vector<std::uint8_t> steps(400, 1);
        for (int x = 0; x < 200; x += 30)
            painter.paint(tileOf, x, std::min(200, x + 30), steps.data(), 200);
        QCOMPARE(steps, levels);
        // Zoomed in, with only the coarse tile there: its columns are drawn wide, and counted as not final.
        const SpectrogramView close{{0, 256}, view.frequency, 100, 512, ChannelView::Sum};
        QCOMPARE(ViewPainter(close, 48000, frames).paint(tileOf, 0, 100, levels.data(), 200), 100);
        QCOMPARE(int(levels[200 + 40]), 99);
        QCOMPARE(int(levels[200 + 43]), 99);
        QCOMPARE(int(levels[200 + 44]), 5);
        // Nothing there at all.
        QCOMPARE(ViewPainter(close, 48000, frames).paint([](const TileKey &) { return nullptr; }, 0, 100, levels.data(), 200), 100);
        QCOMPARE(int(levels[200 + 40]), 0);
    }

    void benchmark()
    {
        const auto store = std::make_shared<MemoryStore>(8000, 2, noiseOf(2 * 8000 * 60));
        ViewBenchmarkOptions options;
        options.width = 300;
        options.height = 50;
        options.workers = 2;
        options.scrollSteps = 20;
        const auto result = benchmarkView(store, options);
        QVERIFY(result);
        QVERIFY(result->tiles >= 2 && result->firstPictureSeconds > 0);
        QVERIFY(result->refinedSeconds >= result->firstPictureSeconds && result->waveformSeconds >= result->refinedSeconds);
        QVERIFY(result->paintMedianMs > 0 && result->paintP99Ms >= result->paintMedianMs &&
                result->paintWorstMs >= result->paintP99Ms);
        QVERIFY(result->cacheBytes > 0 && result->cacheBytes <= options.cacheBytes);
        store->fails = true;
        QCOMPARE(benchmarkView(store, options).error().code, ErrorCode::IoError);
        options.width = 0;
        QCOMPARE(benchmarkView(store, options).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramView)
#include "test_spectrogram_view.moc"
