// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include <QAccessible>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include "widgets/lanes/gain_slider.h"
#include "widgets/lanes/height_handle.h"
#include "widgets/lanes/lane_accessibility.h"
#include "widgets/lanes/lane_buttons.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/lane_list.h"
#include "widgets/lanes/lane_menu.h"
#include "widgets/lanes/lane_rows.h"
#include "widgets/lanes/lane_text.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/lanes/pan_knob.h"
#include "widgets/lanes/text_label.h"

using namespace partita;

namespace {

/// Silence, of which so much is there.
class Store : public SampleStore {
public:
    explicit Store(std::int64_t made = 1000) : made_(made) {}
    int channels() const override { return 2; }
    int sampleRateHz() const override { return 8000; }
    std::int64_t frames() const override { return 1000; }
    Result<void> read(std::int64_t, std::span<float>) const override { return {}; }
    FrameRange available(std::int64_t) const override { return {0, made_}; }

private:
    std::int64_t made_;
};

Lane lane(LaneId id, const char *name)
{
    Lane made;
    made.id = id;
    made.name = name;
    made.content = LaneContent::of(std::make_shared<Store>());
    made.provenance.query = name;
    made.provenance.operation = "extract";
    made.provenance.found = true;
    return made;
}

std::vector<LanePtr> pointers(std::vector<Lane> lanes)
{
    std::vector<LanePtr> all;
    for (Lane &each : lanes)
        all.push_back(std::make_shared<const Lane>(std::move(each)));
    return all;
}

/// A list in a window, with Violin, Dog and Rest.
struct Window {
    int pictures = 0;
    QWidget *ruler = new QWidget, *scrollBar = new QWidget;
    std::vector<Lane> lanes{lane(1, "Violin"), lane(2, "Dog"), lane(3, "Rest")};
    LaneList list;

    explicit Window(LaneExportMime exporter = {}) : list(views(std::move(exporter)), std::make_shared<Store>())
    {
        ruler->setFixedHeight(20);
        scrollBar->setFixedHeight(16);
        list.setRuler(ruler);
        list.setScrollBar(scrollBar);
        list.mixtureHeader()->setName(QStringLiteral("song.wav"));
        list.setLanes(pointers(lanes));
        list.resize(900, 700);
        list.show();
        list.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&list);
    }
    LaneViews views(LaneExportMime exporter)
    {
        LaneViews made;
        made.makePicture = [this](const StorePtr &) {
            ++pictures;
            return new QWidget;
        };
        made.exportMime = std::move(exporter);
        return made;
    }
    void show() { list.setLanes(pointers(lanes)); }
    template <class T>
    T *part(LaneId id)
    {
        return list.header(id)->findChild<T *>();
    }
    QToolButton *button(LaneId id, const char *name)
    {
        for (QToolButton *each : list.header(id)->findChildren<QToolButton *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    std::vector<int> tops()
    {
        std::vector<int> all;
        for (const Lane &each : lanes)
            all.push_back(list.strip(each.id)->y());
        return all;
    }
};

QAction *action(QMenu *menu, const char *title)
{
    for (QAction *each : menu->actions()) {
        if (each->text() == QString::fromUtf8(title))
            return each;
    }
    return nullptr;
}

void drag(QWidget *widget, QPoint by, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint from = widget->rect().center();
    const QPointF start = widget->mapToGlobal(QPointF(from)); // the widget may move along
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF moved = QPointF(by) * i / 10.0;
        QMouseEvent move(QEvent::MouseMove, from + moved, start + moved, Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, from + by);
}

void wheel(QWidget *widget, int notches, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TestLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installLaneAccessibility();
    }

    void showsALaneWithoutSayingAnything()
    {
        Window w;
        QSignalSpy gain(&w.list, &LaneList::gainChanged), mute(&w.list, &LaneList::muteToggled),
            pan(&w.list, &LaneList::panChanged);
        w.lanes[0].gainDb = -12;
        w.lanes[0].pan = 0.5;
        w.lanes[0].mute = true;
        w.show();
        QCOMPARE(w.part<GainSlider>(1)->value(), -12.0);
        QCOMPARE(w.part<PanKnob>(1)->valueText(), QStringLiteral("50 % right"));
        QVERIFY(w.button(1, "Mute")->isChecked());
        QCOMPARE(gain.size() + mute.size() + pan.size(), 0);
    }

    void keepsTheWidgetsOfLanesThatStay()
    {
        Window w;
        QCOMPARE(w.pictures, 4);
        LaneStrip *const violin = w.list.strip(1), *const rest = w.list.strip(3);
        const QWidget *const picture = violin->picture();
        w.lanes[0].name = "Fiddle";
        w.lanes.erase(w.lanes.begin() + 1);
        w.lanes.insert(w.lanes.begin(), lane(4, "Piano"));
        std::swap(w.lanes[1], w.lanes[2]);
        w.show();
        QCOMPARE(w.pictures, 5);
        QCOMPARE(w.list.strip(1), violin);
        QCOMPARE(w.list.strip(3), rest);
        QCOMPARE(violin->picture(), picture);
        QCOMPARE(w.list.strip(2), nullptr);
        QCoreApplication::processEvents();
        const auto tops = w.tops();
        QVERIFY(std::is_sorted(tops.begin(), tops.end()));
        w.lanes[1].content = LaneContent::of(std::make_shared<Store>());
        w.show(); // only its picture is made anew
        QCOMPARE(w.pictures, 6);
        QCOMPARE(w.list.strip(3), rest);
    }

    void alignsAllPicturesWithTheRuler()
    {
        Window w;
        QSignalSpy widths(&w.list, &LaneList::pictureWidthChanged);
        for (const int width : {900, 1234}) {
            w.list.resize(width, 700);
            QCoreApplication::processEvents();
            const auto span = [&](QWidget *widget) {
                return std::pair(widget->mapTo(&w.list, QPoint()).x(), widget->width());
            };
            const auto mixture = span(w.list.strip(0)->picture());
            QCOMPARE(span(w.ruler), mixture);
            QCOMPARE(span(w.scrollBar), mixture);
            for (const LaneId id : {1, 2, 3})
                QCOMPARE(span(w.list.strip(id)->picture()), mixture);
            QCOMPARE(w.list.pictureWidth(), mixture.second);
        }
        QCOMPARE(widths.last().at(0).toInt(), w.list.pictureWidth());
    }

    void changesTheGain()
    {
        Window w;
        QSignalSpy changed(&w.list, &LaneList::gainChanged), finished(&w.list, &LaneList::gainEditFinished);
        auto *const gain = w.part<GainSlider>(2);
        QTest::mouseClick(gain, Qt::LeftButton); // a click alone changes nothing
        QCOMPARE(changed.size(), 0);
        drag(gain, {-20, 0});
        QVERIFY(changed.size() > 1);
        QCOMPARE(finished.size(), 1); // one gesture
        QCOMPARE(changed.last().at(0).value<LaneId>(), LaneId(2));
        const double coarse = changed.last().at(1).toDouble();
        QVERIFY(coarse < 0 && coarse > minimumGainDb);
        QTest::mouseDClick(gain, Qt::LeftButton);
        QCOMPARE(changed.last().at(1).toDouble(), 0.0);
        drag(gain, {-20, 0}, Qt::ShiftModifier);
        QVERIFY(gain->value() < 0 && gain->value() > coarse);
        drag(gain, {-2000, 0});
        QCOMPARE(gain->value(), minimumGainDb);
        drag(gain, {5000, 0});
        QCOMPARE(gain->value(), maximumGainDb);

        gain->setFocus();
        QTest::keyClick(gain, Qt::Key_0);
        QCOMPARE(gain->value(), 0.0);
        QTest::keyClick(gain, Qt::Key_Up);
        QCOMPARE(gain->value(), 0.5);
        wheel(gain, -2);
        QCOMPARE(gain->value(), -0.5);
        wheel(gain, 1, Qt::ShiftModifier);
        QVERIFY(std::abs(gain->value() + 0.4) < 1e-9);
        const auto before = finished.size();
        w.part<PanKnob>(2)->setFocus();
        QCOMPARE(finished.size(), before + 1);
        wheel(gain, 3); // somebody scrolls by
        QVERIFY(std::abs(gain->value() + 0.4) < 1e-9);
    }

    void catchesAtZeroDecibels()
    {
        GainSlider gain;
        gain.resize(120, 20);
        gain.setValue(-6);
        bool caught = false;
        connect(&gain, &MixControl::valueChanged, this, [&](double db) { caught = caught || db == 0; });
        drag(&gain, {30, 0});
        QVERIFY(caught);
        QVERIFY(gain.value() > 0);
    }

    void pansMutesAndSolos()
    {
        Window w;
        QSignalSpy pan(&w.list, &LaneList::panChanged), mute(&w.list, &LaneList::muteToggled),
            solo(&w.list, &LaneList::soloToggled);
        drag(w.part<PanKnob>(3), {0, 40});
        QVERIFY(pan.last().at(1).toDouble() < 0);
        QTest::mouseDClick(w.part<PanKnob>(3), Qt::LeftButton);
        QCOMPARE(pan.last().at(1).toDouble(), 0.0);
        QTest::mouseClick(w.button(1, "Mute"), Qt::LeftButton);
        QCOMPARE(mute.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), true}));
        QTest::mouseClick(w.button(1, "Solo"), Qt::LeftButton);
        QCOMPARE(solo.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), true}));
        w.list.selectLane(2);
        w.list.toggleMute();
        QCOMPARE(mute.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(2)), true}));
        w.list.selectLane(0);
        w.list.toggleMute(); // the mixture has none
        QCOMPARE(mute.size(), 0);
    }

    void renamesInPlace()
    {
        Window w;
        QSignalSpy renamed(&w.list, &LaneList::renamed);
        const auto edit = [&] { return w.list.header(1)->findChild<QLineEdit *>(); };
        w.list.selectLane(1);
        w.list.strip(1)->setFocus();
        QTest::keyClick(w.list.strip(1), Qt::Key_F2);
        QVERIFY(edit() && edit()->hasFocus());
        QTest::keyClicks(edit(), QStringLiteral("  First  violin "));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.takeFirst().at(1).toString(), QStringLiteral("First violin"));
        QTRY_VERIFY(!edit());
        QVERIFY(w.list.strip(1)->hasFocus());

        QTest::keyClick(w.list.strip(1), Qt::Key_F2);
        QTest::keyClicks(edit(), QStringLiteral("Other"));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!edit());
        w.list.renameSelected();
        edit()->clear();
        QTest::keyClick(edit(), Qt::Key_Return); // a lane has a name
        QTRY_VERIFY(!edit());
        QCOMPARE(renamed.size(), 0);
    }

    void selectsByKeysAndClicks()
    {
        Window w;
        QSignalSpy selected(&w.list, &LaneList::selectedLaneChanged), moved(&w.list, &LaneList::moveRequested);
        QCOMPARE(w.list.selectedLane(), LaneId(0));
        w.list.strip(0)->setFocus();
        QTest::keyClick(w.list.strip(0), Qt::Key_Down);
        QTest::keyClick(w.list.strip(1), Qt::Key_Down);
        QCOMPARE(w.list.selectedLane(), LaneId(2));
        QVERIFY(w.list.strip(2)->hasFocus());
        QCOMPARE(selected.size(), 2);
        QTest::keyClick(w.list.strip(2), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(moved.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(2)), 0}));
        QTest::mouseClick(w.list.strip(3)->picture(), Qt::LeftButton);
        QCOMPARE(w.list.selectedLane(), LaneId(3));
        QTest::keyClick(w.list.strip(3), Qt::Key_Down); // the last one
        QCOMPARE(w.list.selectedLane(), LaneId(3));
        w.part<GainSlider>(1)->setFocus();
        QCOMPARE(w.list.selectedLane(), LaneId(1));

        w.lanes.erase(w.lanes.begin());
        w.show(); // what is in its place
        QCOMPARE(w.list.selectedLane(), LaneId(2));
        w.lanes.clear();
        w.show();
        QCOMPARE(w.list.selectedLane(), LaneId(0));
    }

    void tabsFromTopToBottom()
    {
        Window w;
        std::rotate(w.lanes.begin(), w.lanes.begin() + 2, w.lanes.end());
        w.lanes.insert(w.lanes.begin() + 1, lane(4, "Piano"));
        w.show();
        w.list.strip(3)->setFocus();
        std::vector<LaneId> lanes;
        int stops = 0;
        for (QWidget *now = QApplication::focusWidget(); now && stops < 100; now = QApplication::focusWidget(), ++stops) {
            while (now && !qobject_cast<LaneStrip *>(now))
                now = now->parentWidget();
            const LaneId at = now ? static_cast<LaneStrip *>(now)->lane() : 0;
            if (at == 0)
                break;
            if (lanes.empty() || lanes.back() != at)
                lanes.push_back(at);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(lanes, (std::vector<LaneId>{3, 4, 1, 2}));
        QCOMPARE(stops, 4 * 7); // strip, colour, more, mute, solo, gain, pan
    }

    void offersWhatCanBeDone()
    {
        Window w;
        LaneHeader *const header = w.list.header(1);
        const auto menu = [&] { return std::unique_ptr<QMenu>(makeLaneMenu(header)); };
        QVERIFY(!action(menu().get(), "Move up")->isEnabled());
        QVERIFY(!action(menu().get(), "Move selected span to")->isEnabled());
        w.list.setTimeSelected(true);

        QSignalSpy moved(&w.list, &LaneList::moveRequested), merged(&w.list, &LaneList::mergeRequested),
            spanMoved(&w.list, &LaneList::moveSpanRequested), exported(&w.list, &LaneList::exportRequested);
        const auto made = menu();
        action(made.get(), "Move down")->trigger();
        QCOMPARE(moved.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), 1}));
        action(action(made.get(), "Merge with")->menu(), "Rest")->trigger();
        QCOMPARE(merged.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), QVariant::fromValue(LaneId(3))}));
        action(action(made.get(), "Move selected span to")->menu(), "Dog")->trigger();
        QCOMPARE(spanMoved.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), QVariant::fromValue(LaneId(2))}));
        action(made.get(), "Export this lane…")->trigger();
        QCOMPARE(exported.size(), 1);
    }

    void saysWhatWasNotFound()
    {
        Window w;
        const auto badge = [&](LaneId id) {
            for (TextLabel *label : w.list.header(id)->findChildren<TextLabel *>()) {
                if (label->text() == QLatin1String("Not found"))
                    return label->isVisible();
            }
            return false;
        };
        QVERIFY(!badge(1));
        w.lanes[0].provenance.found = false;
        w.lanes[1].provenance.found = false;
        w.lanes[1].content = LaneContent::of(std::make_shared<Store>(10)); // who knows yet
        w.lanes[2].provenance.found = false;
        w.lanes[2].kind = LaneKind::Residual;
        w.show();
        QVERIFY(badge(1));
        QVERIFY(!badge(2));
        QVERIFY(!badge(3));
        w.list.setLaneProgress(1, 0.5); // asked again
        QVERIFY(!badge(1));
        QVERIFY(w.part<ProgressLine>(1)->isVisible());
        w.list.setLaneProgress(1, -1);
        QVERIFY(badge(1));
        QVERIFY(!w.part<ProgressLine>(1)->isVisible());
    }

    void keepsTheHeightOfEveryLane()
    {
        Window w;
        auto *const handle = w.list.strip(2)->findChild<HeightHandle *>();
        const int before = w.list.laneHeight(2), other = w.list.laneHeight(1);
        drag(handle, {0, 40});
        QCOMPARE(w.list.laneHeight(2), before + 40);
        QCOMPARE(w.list.laneHeight(1), other);
        const Lane dog = w.lanes[1];
        w.lanes.erase(w.lanes.begin() + 1);
        w.show();
        w.lanes.insert(w.lanes.begin(), dog); // undone
        w.show();
        QCOMPARE(w.list.laneHeight(2), before + 40);
        w.list.setLaneHeight(2, 1);
        QCoreApplication::processEvents();
        QVERIFY(w.button(2, "Mute")->visibleRegion().boundingRect().height() == w.button(2, "Mute")->height());
        w.list.setLaneHeight(200);
        wheel(w.list.strip(1)->picture(), 1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(w.list.laneHeight(1), 220);
        QCOMPARE(w.list.laneHeight(2), 220);
    }

    void reordersByDragging()
    {
        // The platform without a screen has no drag of its own: what Qt would send.
        Window w;
        QSignalSpy moved(&w.list, &LaneList::moveRequested);
        auto *const rows = w.list.findChild<LaneRows *>();
        const LaneMimeData data(1, rows, {}), foreign(1, &w.list, {});
        const auto drop = [&](const LaneMimeData &what, LaneId below) {
            const QRect place = w.list.strip(below)->geometry();
            const QPoint at(100, place.bottom() - 5);
            QDragEnterEvent enter(at, Qt::CopyAction, &what, Qt::LeftButton, {});
            QApplication::sendEvent(rows, &enter);
            if (!enter.isAccepted())
                return false;
            QDragMoveEvent move(at, Qt::CopyAction, &what, Qt::LeftButton, {});
            QApplication::sendEvent(rows, &move);
            QDropEvent dropped(at, Qt::CopyAction, &what, Qt::LeftButton, {});
            QApplication::sendEvent(rows, &dropped);
            return true;
        };
        QVERIFY(drop(data, 2));
        QCOMPARE(moved.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), 1}));
        QVERIFY(drop(data, 3));
        QCOMPARE(moved.takeFirst(), (QVariantList{QVariant::fromValue(LaneId(1)), 2}));
        QVERIFY(drop(data, 1)); // where it was
        QCOMPARE(moved.size(), 0);
        QVERIFY(!drop(foreign, 2)); // another document's
    }

    void survivesADragThatEndsAtOnce()
    {
        Window w;
        // With a display the drag ends by the button; without one it ends at once.
        QTimer::singleShot(100, &w.list, [&] { QTest::mouseRelease(w.list.windowHandle(), Qt::LeftButton, {}, {5, 5}); });
        drag(w.part<LaneGrip>(1), {0, 40});
        QCoreApplication::processEvents();
        QVERIFY(w.list.strip(1));
    }

    void givesAFileToOthersOnlyWhenAsked()
    {
        int made = 0;
        const LaneMimeData data(7, this, [&](LaneId id) {
            ++made;
            const auto mime = new QMimeData;
            mime->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/lane %1.wav").arg(id))});
            return mime;
        });
        QCOMPARE(LaneMimeData::laneOf(&data, this), std::optional<LaneId>(7));
        QVERIFY(data.hasUrls());
        QCOMPARE(made, 0);
        QCOMPARE(data.urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp/lane 7.wav"))});
        QVERIFY(data.data(QStringLiteral("text/uri-list")).startsWith("file:///tmp/lane%207.wav"));
        QCOMPARE(made, 1);
        const LaneMimeData plain(7, this, {});
        QVERIFY(!plain.hasUrls());
        QVERIFY(!LaneMimeData::laneOf(nullptr, this));
        const QMimeData foreign;
        QVERIFY(!LaneMimeData::laneOf(&foreign, this));
    }

    void tellsScreenReaders()
    {
        Window w;
        w.lanes[1].mute = true;
        w.lanes[1].gainDb = -3;
        w.show();
        QVERIFY(QAccessible::queryAccessibleInterface(w.list.strip(0))->text(QAccessible::Name).contains(QLatin1String("song.wav")));
        QAccessibleInterface *const item = QAccessible::queryAccessibleInterface(w.list.strip(2));
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Lane 2 of 3: Dog, muted, −3.0 dB"));
        QCOMPARE(item->parent()->role(), QAccessible::List);
        QCOMPARE(item->parent()->childCount(), 3);
        QCOMPARE(item->parent()->indexOfChild(item), 1);
        w.list.selectLane(2);
        QVERIFY(item->state().selected);

        QSignalSpy gain(&w.list, &LaneList::gainChanged);
        QAccessibleInterface *const slider = QAccessible::queryAccessibleInterface(w.part<GainSlider>(2));
        QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("−3.0 dB"));
        slider->valueInterface()->setCurrentValue(-6.0);
        QCOMPARE(gain.last().at(1).toDouble(), -6.0);
        for (QToolButton *each : w.list.header(2)->findChildren<QToolButton *>())
            QVERIFY(!each->accessibleName().isEmpty() && !each->toolTip().isEmpty() && each->focusPolicy() & Qt::TabFocus);
    }
};

QTEST_MAIN(TestLanes)
#include "test_lanes.moc"
