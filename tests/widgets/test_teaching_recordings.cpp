// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "widgets/teaching/recording_delegates.h"
#include "widgets/teaching/recording_model.h"
#include "widgets/teaching/recording_table.h"
#include "widgets/teaching/tag_edit.h"

using namespace partita;

using Column = RecordingModel;

namespace {

std::vector<TaggedRecording> three()
{
    return {{"/r/a.wav", {"fan"}, false, false},
            {"/r/b.wav", {"dog", "wind"}, false, false},
            {"/r/c.wav", {}, false, false}};
}

template <class T> T *named(const QWidget &widget, const QString &name)
{
    for (auto *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

struct Shown {
    RecordingTable table;
    QTableView *view;
    Shown()
    {
        table.setKnownSounds({"dog", "dog bark", "wind", "rain"});
        table.resize(1000, 600);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
        view = named<QTableView>(table, "Recordings");
    }
    QStringList tags(int row) const
    {
        QStringList tags;
        for (const auto &tag : table.recordings()[size_t(row)].tags)
            tags << QString::fromStdString(tag);
        return tags;
    }
    QModelIndex cell(int row, int column) const { return view->model()->index(row, column); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(cell(row, column)).center());
    }
    std::vector<TagDelegate::Chip> chips(int row) const
    {
        auto *delegate = qobject_cast<TagDelegate *>(view->itemDelegateForColumn(Column::TagsColumn));
        QStyleOptionViewItem option;
        option.rect = view->visualRect(cell(row, Column::TagsColumn));
        option.fontMetrics = view->fontMetrics();
        return delegate->chips(option, cell(row, Column::TagsColumn));
    }
    QListWidget *tagList() const { return named<QListWidget>(table, "Tags of all recordings"); }
    QStringList listed() const
    {
        QStringList texts;
        for (int i = 0; i < tagList()->count(); ++i)
            texts << tagList()->item(i)->text();
        return texts;
    }
};

} // namespace

class TestTeachingRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyListSaysWhatToDo()
    {
        Shown s;
        const auto labels = s.table.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](auto *l) { return l->isVisible() && l->text().contains("Drop recordings here"); }));
        QVERIFY(!s.view->isVisible());
        s.table.setRecordings(three());
        QVERIFY(s.view->isVisible());
    }

    void filesAreDropped()
    {
        Shown s;
        QSignalSpy dropped(&s.table, &RecordingTable::filesDropped);
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile("/r/a.wav"), QUrl("https://example.org/b.wav"), QUrl::fromLocalFile("/r/folder")});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&s.table, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&s.table, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList({"/r/a.wav", "/r/folder"}));

        QMimeData text;
        text.setText("no file");
        QDragEnterEvent no({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, {});
        no.ignore();
        QCoreApplication::sendEvent(&s.table, &no);
        QVERIFY(!no.isAccepted());
    }

    void theSameRecordingIsListedOnce()
    {
        Shown s;
        s.table.addRecordings(three());
        s.table.addRecordings({{"/r/a.wav", {"dog"}, false, false},
                               {"/r/d.wav", {"rain"}, false, false},
                               {"/r/d.wav", {"wind"}, false, false}});
        QCOMPARE(s.table.recordings().size(), size_t(4));
        QCOMPARE(s.tags(0), QStringList({"fan", "dog"}));
        QCOMPARE(s.tags(3), QStringList({"rain", "wind"}));
        QCOMPARE(s.table.rowOf("/r/d.wav"), 3);
        QCOMPARE(s.table.rowOf("/r/none.wav"), -1);
    }

    void tagsAreEditedInPlaceWithCompletion()
    {
        Shown s;
        s.table.setRecordings(three());
        QSignalSpy changed(&s.table, &RecordingTable::recordingsChanged);
        s.click(2, Column::NameColumn);
        QTest::keyClick(s.view, Qt::Key_F2);
        auto *edit = s.view->findChild<TagEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, "Ceiling_Fan , do");
        QTRY_VERIFY(edit->isOffering());
        QTest::keyClick(edit, Qt::Key_Tab); // takes "dog", the first that begins so
        QCOMPARE(edit->text(), QString("Ceiling_Fan , dog"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(s.tags(2), QStringList({"ceiling fan", "dog"}));
        QCOMPARE(changed.size(), 1);

        QTRY_VERIFY(!s.view->findChild<TagEdit *>());
        QTest::keyClick(s.view, Qt::Key_F2);
        edit = s.view->findChild<TagEdit *>();
        QTest::keyClicks(edit, "nonsense");
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!s.view->findChild<TagEdit *>());
        QCOMPARE(s.tags(2), QStringList({"ceiling fan", "dog"}));
    }

    void newSoundsLookDifferent()
    {
        Shown s;
        s.table.setRecordings(three());
        QCOMPARE(s.chips(0).at(0).kind, TagDelegate::ChipKind::New);
        QCOMPARE(s.chips(1).at(0).kind, TagDelegate::ChipKind::Known);
        QTRY_VERIFY(s.listed().contains("fan (1), new"));
        QVERIFY(s.listed().contains("dog (1)"));
        QVERIFY(s.cell(0, Column::TagsColumn).data(Qt::AccessibleTextRole).toString().contains("fan (new sound)"));
        s.table.setKnownSounds({"fan"});
        QCOMPARE(s.chips(0).at(0).kind, TagDelegate::ChipKind::Known);
        QTRY_VERIFY(s.listed().contains("dog (1), new"));
    }

    void aClickTakesASuggestion()
    {
        Shown s;
        s.table.setRecordings(three());
        s.table.setSuggestions(1, {{"rain", 0.9}, {"dog", 0.8}, {"speech", 0.4}});
        const auto chips = s.chips(1); // dog is a tag already
        QCOMPARE(chips.size(), size_t(4));
        QCOMPARE(chips[2].tag, QString("rain"));
        QCOMPARE(chips[2].kind, TagDelegate::ChipKind::Suggested);
        QTest::mouseClick(s.view->viewport(), Qt::LeftButton, {}, chips[2].rect.center());
        QCOMPARE(s.tags(1), QStringList({"dog", "wind", "rain"}));
        s.click(1, Column::NameColumn);
        QTest::keyClick(s.view, Qt::Key_S); // the next one by key
        QCOMPARE(s.tags(1), QStringList({"dog", "wind", "rain", "speech"}));
        QTest::keyClick(s.view, Qt::Key_S);
        QCOMPARE(s.tags(1).size(), 4);
    }

    void manyAreTaggedAtOnce()
    {
        Shown s;
        s.table.setRecordings(three());
        s.click(0, Column::NameColumn);
        s.click(2, Column::NameColumn, Qt::ControlModifier);
        auto *edit = named<TagEdit>(s.table, "Tags for the selected recordings");
        auto *add = named<QPushButton>(s.table, "Add to selected");
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(edit, "Rain; fan");
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(s.tags(0), QStringList({"rain", "fan"}));
        QCOMPARE(s.tags(1), QStringList({"dog", "wind"}));
        QCOMPARE(s.tags(2), QStringList({"rain", "fan"}));
        QVERIFY(edit->text().isEmpty());
        QTest::keyClicks(edit, "fan");
        QTest::mouseClick(named<QPushButton>(s.table, "Take from selected"), Qt::LeftButton);
        QCOMPARE(s.tags(0), QStringList({"rain"}));
        QTRY_VERIFY(s.listed().contains("rain (2)"));
    }

    void marksByClickAndKey()
    {
        Shown s;
        s.table.setRecordings(three());
        s.click(1, Column::IsolatedColumn);
        QVERIFY(s.table.recordings()[1].isolated);
        s.click(1, Column::HeldBackColumn);
        QVERIFY(s.table.recordings()[1].validation);
        s.view->selectAll();
        QTest::keyClick(s.view, Qt::Key_H); // not all are: now all are
        QVERIFY(s.table.recordings()[0].validation && s.table.recordings()[2].validation);
        QTest::keyClick(s.view, Qt::Key_H);
        QVERIFY(!s.table.recordings()[0].validation && !s.table.recordings()[1].validation);
        QTest::keyClick(s.view, Qt::Key_I);
        QVERIFY(s.table.recordings()[2].isolated);
    }

    void aTagFiltersTheList()
    {
        Shown s;
        s.table.setRecordings(three());
        QTRY_COMPARE(s.listed().size(), 5); // all, untagged, three tags
        const auto choose = [&](const QString &text) {
            auto *item = s.tagList()->findItems(text, Qt::MatchExactly).value(0);
            QVERIFY(item);
            QTest::mouseClick(s.tagList()->viewport(), Qt::LeftButton, {}, s.tagList()->visualItemRect(item).center());
        };
        choose("dog (1)");
        QCOMPARE(s.view->model()->rowCount(), 1);
        QCOMPARE(s.cell(0, 0).data().toString(), QString("b.wav"));
        s.click(0, Column::NameColumn);
        QCOMPARE(s.table.currentRow(), 1); // of recordings(), not of what is seen
        choose("Without tags (1)");
        QCOMPARE(s.cell(0, 0).data().toString(), QString("c.wav"));
        choose("All recordings (3)");
        QCOMPARE(s.view->model()->rowCount(), 3);
        QTest::keyClicks(named<QLineEdit>(s.table, "Find recordings"), "WIND");
        QCOMPARE(s.view->model()->rowCount(), 1);
    }

    void unreadableOnesSayWhyAndAreNotUsed()
    {
        Shown s;
        s.table.setRecordings(three());
        s.table.setRead(1, 61.5);
        s.table.setUnreadable(0, "The file is damaged.");
        QVERIFY(s.table.isUnreadable(0));
        QCOMPARE(s.cell(0, Column::TagsColumn).data(Column::ProblemRole).toString(), QString("The file is damaged."));
        QVERIFY(s.cell(0, Column::TagsColumn).data(Qt::AccessibleTextRole).toString().contains("damaged"));
        const auto usable = s.table.usableRecordings(); // c has no tags
        QCOMPARE(usable.size(), size_t(1));
        QCOMPARE(usable[0].path, std::filesystem::path("/r/b.wav"));
        QSignalSpy play(&s.table, &RecordingTable::playRequested);
        s.click(0, Column::NameColumn);
        QTest::keyClick(s.view, Qt::Key_Space);
        QCOMPARE(play.size(), 0);
    }

    void playsAndSeeks()
    {
        Shown s;
        s.table.setRecordings(three());
        s.table.setRead(1, 10);
        QSignalSpy peaks(&s.table, &RecordingTable::peaksRequested), play(&s.table, &RecordingTable::playRequested),
            stop(&s.table, &RecordingTable::stopRequested);
        s.click(1, Column::NameColumn);
        QCOMPARE(peaks.size(), 1);
        QCOMPARE(peaks[0][0].toInt(), 1);
        s.table.setPeaks(1, {{-0.5f, -1}, {0.5f, 1}});
        QTest::keyClick(s.view, Qt::Key_Space);
        QCOMPARE(play.size(), 1);
        QCOMPARE(play[0][0].toInt(), 1);
        QCOMPARE(play[0][1].toDouble(), 0.0);
        s.table.setPlayhead(1, 2.5);
        auto *button = named<QToolButton>(s.table, "Stop");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        s.table.setPlayhead(0, {}); // an older one's end does not end this
        QVERIFY(named<QToolButton>(s.table, "Stop"));
        s.table.setPlayhead(1, {});
        QVERIFY(named<QToolButton>(s.table, "Play"));

        auto *strip = s.table.findChild<WaveformStrip *>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, 10});
        QCOMPARE(play.size(), 2);
        QVERIFY(std::abs(play[1][1].toDouble() - 5) < 0.05);
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY(std::abs(play[2][1].toDouble() - 6) < 0.05);
        QTest::keyClick(strip, Qt::Key_Home);
        QCOMPARE(play[3][1].toDouble(), 0.0);
        s.click(0, Column::NameColumn);
        s.click(1, Column::NameColumn);
        QCOMPARE(peaks.size(), 2); // those of b are known
    }

    void removedOnesAreGone()
    {
        Shown s;
        s.table.setRecordings(three());
        s.click(0, Column::NameColumn);
        QTest::keyClick(s.view, Qt::Key_Delete);
        QCOMPARE(s.table.recordings().size(), size_t(2));
        QCOMPARE(s.table.rowOf("/r/b.wav"), 0);
        QCOMPARE(s.table.currentRow(), 0);
        s.view->selectAll();
        QTest::keyClick(s.view, Qt::Key_Delete);
        QVERIFY(s.table.recordings().empty());
        QCOMPARE(s.table.currentRow(), -1);
        QVERIFY(!s.view->isVisible());
    }

    void twoThousandRows()
    {
        Shown s;
        std::vector<TaggedRecording> many;
        for (int i = 0; i < 2000; ++i)
            many.push_back({"/r/" + std::to_string(i) + ".wav", {"tag " + std::to_string(i % 50)}, false, false});
        s.table.addRecordings(many);
        for (int i = 0; i < 2000; ++i)
            s.table.setRead(i, 1);
        s.view->selectAll();
        auto *edit = named<TagEdit>(s.table, "Tags for the selected recordings");
        QTest::keyClicks(edit, "rain");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(s.listed().contains("rain (2000)"));
        QTest::keyClick(s.view, Qt::Key_Delete);
        QVERIFY(s.table.recordings().empty());
    }
};

QTEST_MAIN(TestTeachingRecordings)
#include "test_teaching_recordings.moc"
