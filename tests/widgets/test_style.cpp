// SPDX-License-Identifier: GPL-3.0-or-later
// Controls have edges that can be seen, and the focus too, in light and dark.
#include <QtTest>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

using namespace partita;

namespace {

/// The best contrast with the window in the left part of a row: where the edge is.
double edgeContrast(QWidget *widget, int y)
{
    const QImage image = widget->window()->grab().toImage();
    const QPoint origin = widget->mapTo(widget->window(), QPoint());
    double best = 0;
    for (int x = -1; x < 8; ++x)
        best = std::max(best, contrastRatio(image.pixelColor(origin + QPoint(x, y)), Theme::of(widget).window));
    return best;
}

bool shows(QWidget *widget, const QColor &color)
{
    const QImage image = widget->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }

    void edgesAndFocusAreSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void edgesAndFocusAreSeen()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
        QApplication::setPalette(theme.palette());
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new QListWidget;
        auto *item = new QListWidgetItem(list);
        item->setCheckState(Qt::Unchecked);
        auto *other = new QPushButton("Other");
        const QList<QWidget *> fields{new QLineEdit, new QComboBox, new QSpinBox, new QPushButton("Button")};
        const QList<QWidget *> others{new QCheckBox, new QRadioButton, list};
        layout->addWidget(other);
        for (auto *each : fields + others)
            layout->addWidget(each);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        for (auto *each : fields + others)
            QVERIFY2(edgeContrast(each, each->height() / 2) >= 3, each->metaObject()->className());
        const QRect row = list->visualItemRect(item);
        QVERIFY(edgeContrast(list->viewport(), row.center().y()) >= 3); // its tick
        for (auto *each : fields)
            QCOMPARE(each->height(), fields.first()->height()); // they stand in rows
        for (auto *each : fields + QList<QWidget *>{list}) {
            QVERIFY2(!shows(each, theme.accent), each->metaObject()->className());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(each->hasFocus());
            QVERIFY2(shows(each, theme.accent), each->metaObject()->className());
            if (each == fields.last())
                others[1]->setFocus(); // the list comes next
        }
    }

    void toolButtonsShowThatTheyAreOn()
    {
        const Theme &theme = Theme::darkTheme();
        QApplication::setPalette(theme.palette());
        QToolButton button;
        button.setText("Loop");
        button.setAutoRaise(true);
        button.setCheckable(true);
        button.resize(60, 30);
        QVERIFY(!shows(&button, theme.accent));
        button.setChecked(true);
        QVERIFY(shows(&button, theme.accent));
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
