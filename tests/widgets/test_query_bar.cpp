// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "widgets/query/completion.h"
#include "widgets/query/query_bar.h"

using namespace partita;

static const QStringList sounds{"acoustic guitar", "dog", "mortar and pestle", "piano", "rain", "raindrop", "train", "violin"};

class TestQueryBar : public QObject {
    Q_OBJECT
    std::unique_ptr<QueryBar> bar_;
    QLineEdit *edit_ = nullptr;

    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // layouts show what is new to them
        for (auto *button : bar_->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QRadioButton *choice(const QString &text) const
    {
        for (auto *button : bar_->findChildren<QRadioButton *>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = bar_->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](auto *l) { return l->isVisible() && l->text().contains(words); });
    }
    QAbstractItemView *popup() const
    {
        auto *view = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        return view && view->isVisible() ? view : nullptr;
    }
    void type(const QString &text) { QTest::keyClicks(edit_, text); }

private Q_SLOTS:
    void init()
    {
        bar_ = std::make_unique<QueryBar>();
        bar_->setSounds(sounds);
        bar_->resize(1000, bar_->sizeHint().height());
        bar_->show();
        edit_ = bar_->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
        bar_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bar_.get()));
        edit_->setFocus();
    }
    void cleanup() { bar_.reset(); }

    void enterAndButtonSubmit()
    {
        QSignalSpy submitted(bar_.get(), &QueryBar::submitted);
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(submitted.size(), 0); // nothing was typed
        QVERIFY(!button("Separate")->isEnabled());
        bar_->setText("the violin; remove the rain;; \"a;b\" ");
        QVERIFY(says("violin") && says("everything without rain")); // how it is understood
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted[0][0].toStringList(), QStringList({"the violin", "remove the rain", "\"a;b\""}));
        QCOMPARE(submitted[0][1].toBool(), false);
        QTest::mouseClick(button("Separate"), Qt::LeftButton);
        QCOMPARE(submitted.size(), 2);
    }

    void removeTurnsDescriptionsIntoRemovals()
    {
        QSignalSpy submitted(bar_.get(), &QueryBar::submitted);
        QTest::mouseClick(choice("Remove"), Qt::LeftButton);
        bar_->setText("the rain; everything but the dog; keep the piano");
        QVERIFY(says("piano") && says("everything without rain"));
        QTest::keyClick(edit_, Qt::Key_Enter);
        QCOMPARE(submitted[0][0].toStringList(),
                 QStringList({"remove the rain", "everything but the dog", "remove keep the piano"}));
    }

    void selectionIsOfferedWithItsLength()
    {
        QSignalSpy submitted(bar_.get(), &QueryBar::submitted);
        QVERIFY(!choice("Selection")->isEnabled());
        bar_->setSelectionSeconds(2.5);
        QVERIFY(choice("Selection")->text().contains("2.50 s"));
        QVERIFY(!bar_->selectionOnly());
        QTest::mouseClick(choice("Selection"), Qt::LeftButton);
        bar_->setText("dog");
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(submitted.last()[1].toBool(), true);
        bar_->setSelectionSeconds(0); // nothing selected: the whole file, until there is a selection again
        QVERIFY(!bar_->selectionOnly());
        QVERIFY(!choice("Selection")->isEnabled());
        bar_->setSelectionSeconds(125);
        QVERIFY(bar_->selectionOnly());
        QVERIFY(choice("Selection")->text().contains("2:05"));
    }

    void completesTheLastWords()
    {
        using Strings = QStringList;
        const auto offered = [](const QString &text) { return completionsFor(text, sounds).sounds; };
        QCOMPARE(offered("ra"), Strings({"rain", "raindrop", "train"})); // beginnings first
        QCOMPARE(offered("dog and remove the RAI"), Strings({"rain", "raindrop", "train"}));
        QCOMPARE(offered("piano, gui"), Strings({"acoustic guitar"}));
        QCOMPARE(offered("acoustic g"), Strings({"acoustic guitar"}));
        QCOMPARE(offered("dog"), Strings()); // it is all there
        QCOMPARE(offered("r"), Strings());
        QCOMPARE(offered("rain "), Strings()); // a finished word
        QCOMPARE(offered(""), Strings());
        QCOMPARE(completionsFor("a dog; vio", sounds).start, 7);
    }

    void popupByKeyboard()
    {
        QSignalSpy submitted(bar_.get(), &QueryBar::submitted);
        type("dog and the rai");
        QTRY_VERIFY(popup());
        QVERIFY(edit_->hasFocus());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(edit_->text(), QString("dog and the raindrop"));
        QCOMPARE(submitted.size(), 0); // it only took the sound
        QTRY_VERIFY(!popup());
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);

        bar_->setText("");
        type("vio");
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Tab); // the first one
        QCOMPARE(edit_->text(), QString("violin"));
        bar_->setText("");
        type("vio");
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(edit_->text(), QString("vio"));
        type("l");
        QTRY_VERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Return); // nothing was chosen: what was typed is asked for
        QCOMPARE(submitted.last()[0].toStringList(), QStringList("viol"));
    }

    void history()
    {
        bar_->setHistory({"piano", "dog", "piano"});
        QCOMPARE(bar_->history(), QStringList({"piano", "dog"}));
        type("ow");
        QTest::keyClick(edit_, Qt::Key_Up);
        QCOMPARE(edit_->text(), QString("piano"));
        QTest::keyClick(edit_, Qt::Key_Up);
        QTest::keyClick(edit_, Qt::Key_Up); // the end
        QCOMPARE(edit_->text(), QString("dog"));
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(bar_->history(), QStringList({"dog", "piano"}));
        bar_->setText("draft");
        QTest::keyClick(edit_, Qt::Key_Up);
        QTest::keyClick(edit_, Qt::Key_Down);
        QCOMPARE(edit_->text(), QString("draft"));
    }

    void unknownSoundsOfferTheNearest()
    {
        bar_->setText("the  Theramin Solo; dog");
        bar_->showUnknown("theramin solo", {"theremin", "violin"});
        QVERIFY(says("theramin solo"));
        QTest::mouseClick(button("violin"), Qt::LeftButton);
        QCOMPARE(edit_->text(), QString("the  violin; dog"));
        QVERIFY(!button("violin") && !says("theramin solo"));
        bar_->showUnknown("dog", {});
        QVERIFY(says("dog"));
        edit_->setFocus();
        type("x"); // editing takes it away
        QVERIFY(!says("No known sound"));
        QCOMPARE(replacedWords("bread", "read", "x"), QString("x")); // only whole words
    }

    void saysWhyNothingCanBeSeparated()
    {
        QSignalSpy submitted(bar_.get(), &QueryBar::submitted);
        bar_->setUnavailable("Open a recording first.");
        type("dog"); // can be typed meanwhile
        QVERIFY(says("Open a recording first."));
        QTest::keyClick(edit_, Qt::Key_Return);
        QVERIFY(!button("Separate")->isEnabled());
        QCOMPARE(submitted.size(), 0);
        bar_->setUnavailable({});
        QVERIFY(button("Separate")->isEnabled());
        bar_->setText("remove the");
        QTest::keyClick(edit_, Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(says("names no sound"));
    }

    void targetMenuIsFilledByOthers()
    {
        bar_->setTarget("Drums & bass");
        QPushButton *target = nullptr;
        for (auto *b : bar_->findChildren<QPushButton *>())
            target = b->menu() ? b : target;
        QVERIFY(target && target->accessibleName().contains("Drums & bass"));
        connect(bar_.get(), &QueryBar::targetMenuRequested, this, [](QMenu *menu) { menu->addAction("Violin"); });
        for (int times = 0; times < 2; ++times) {
            target->menu()->popup({});
            QCOMPARE(target->menu()->actions().size(), 1); // empty before it is asked for again
            target->menu()->hide();
        }
    }

    void everyControlIsNamedAndReached()
    {
        for (auto *control : bar_->findChildren<QWidget *>()) {
            if (control->isVisible() && control->focusPolicy() & Qt::TabFocus) {
                auto *interface = QAccessible::queryAccessibleInterface(control);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), control->metaObject()->className());
                QVERIFY2(!control->toolTip().isEmpty(), control->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestQueryBar)
#include "test_query_bar.moc"
