// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "widgets/jobs/job_indicator.h"
#include "widgets/jobs/job_list.h"
#include "widgets/jobs/job_words.h"

using namespace partita;

static JobStatus status(std::uint64_t id, JobState state, double done = 0, double left = -1, const std::string &error = {})
{
    JobStatus s;
    s.id = id;
    s.title = "Job " + std::to_string(id);
    s.state = state;
    s.progress = {done, left};
    if (!error.empty())
        s.error = Error{ErrorCode::NoSpace, error};
    return s;
}

/// What can be read in a widget, from top to bottom.
static QStringList textsOf(const QWidget &widget)
{
    QCoreApplication::processEvents(); // layouts show what is new to them
    QList<QLabel *> labels;
    for (auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            labels << label;
    }
    std::sort(labels.begin(), labels.end(), [&](auto *a, auto *b) {
        return a->mapTo(&widget, QPoint()).y() < b->mapTo(&widget, QPoint()).y();
    });
    QStringList texts;
    for (auto *label : labels)
        texts << label->text();
    return texts;
}

template <class T>
static T *named(const QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    for (auto *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == name && child->isVisible())
            return child;
    }
    return nullptr;
}

class TestJobList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeLeftInWords()
    {
        QCOMPARE(timeLeftText(-1), QString());
        QCOMPARE(timeLeftText(NAN), QString());
        QVERIFY(timeLeftText(3).contains("few seconds"));
        QVERIFY(timeLeftText(14).contains("10 second"));
        QVERIFY(timeLeftText(31).contains("30 second"));
        QVERIFY(timeLeftText(57).contains("1 minute"));
        QVERIFY(timeLeftText(125).contains("2 minute"));
        QVERIFY(timeLeftText(43 * 60).contains("45 minute")); // no false precision
        QVERIFY(timeLeftText(59.5 * 60).contains("1 hour"));
        QVERIFY(timeLeftText(3.2 * 3600).contains("3 hour"));
        QVERIFY(!timeLeftText(INFINITY).isEmpty());
    }

    void rowsFollowTheirJobs()
    {
        JobList list;
        list.resize(400, 400);
        list.show();
        QVERIFY(textsOf(list).first().contains("Nothing"));
        list.setStatus(status(1, JobState::Running, 0.25, 125));
        list.setStatus(status(2, JobState::Waiting));
        list.setStatus(status(2, JobState::Waiting)); // twice the same
        QTRY_COMPARE(textsOf(list).mid(0, 3), QStringList({"Job 2", "Waiting", "Job 1"})); // the newest first
        QVERIFY(textsOf(list)[3].startsWith("25 %"));
        auto *bar = named<QProgressBar>(list, "Progress of: Job 1");
        QVERIFY(bar && bar->value() * 4 == bar->maximum());

        QSignalSpy cancelled(&list, &JobList::cancelRequested);
        QTest::mouseClick(named<QToolButton>(list, "Cancel: Job 1"), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toULongLong(), 1ull);
        QVERIFY(textsOf(list).contains("Cancelling…")); // the click was heard

        list.setStatus(status(1, JobState::Cancelled, 0.3));
        list.setStatus(status(1, JobState::Running, 0.4)); // an end is final
        QTRY_VERIFY(textsOf(list).contains("Cancelled"));
        QVERIFY(!named<QToolButton>(list, "Cancel: Job 1"));
        list.setStatus(status(2, JobState::Done, 1));
        QVERIFY(textsOf(list).contains("Done"));
    }

    void failuresCanBeReadAndCopied()
    {
        JobList list;
        list.resize(400, 400);
        list.show();
        list.setStatus(status(7, JobState::Failed, 0.5, -1, "The disk is full: /tmp/a.wav."));
        QVERIFY(textsOf(list).contains("The disk is full: /tmp/a.wav."));
        QTest::mouseClick(named<QToolButton>(list, "Copy this message"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QString("The disk is full: /tmp/a.wav."));
    }

    void clearsWhatHasEnded()
    {
        JobList list;
        list.resize(400, 400);
        list.show();
        auto *clear = named<QPushButton>(list, "Clear finished");
        list.setStatus(status(1, JobState::Running));
        QVERIFY(!clear->isEnabled());
        list.setStatus(status(2, JobState::Done));
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(!textsOf(list).contains("Job 2"));
        QVERIFY(textsOf(list).contains("Job 1"));
        list.setStatus(status(2, JobState::Done)); // reported once more: stays away
        QVERIFY(!textsOf(list).contains("Job 2"));
        for (std::uint64_t id = 10; id < 100; ++id)
            list.setStatus(status(id, JobState::Done));
        QVERIFY(textsOf(list).contains("Job 1") && textsOf(list).contains("Job 99"));
        QCOMPARE(textsOf(list).filter("Done").size(), qsizetype(JobList::mostEnded)); // bounded
    }

    void indicatorShowsTheOldestAndAsksForTheList()
    {
        JobIndicator indicator;
        indicator.resize(indicator.sizeHint());
        indicator.show();
        QVERIFY(indicator.text().contains("No jobs"));
        indicator.setStatus(status(1, JobState::Running, 0.5, 20));
        indicator.setStatus(status(2, JobState::Waiting));
        QCOMPARE(indicator.text(), QString("Job 1"));
        QVERIFY(indicator.accessibleDescription().startsWith("50 %"));
        indicator.setStatus(status(1, JobState::Failed, 0.5, -1, "No."));
        QCOMPARE(indicator.text(), QString("Job 2"));
        indicator.setStatus(status(2, JobState::Done, 1));
        indicator.setStatus(status(1, JobState::Failed, 0.5, -1, "No.")); // twice the same
        QVERIFY(indicator.text().startsWith("1 job"));

        QSignalSpy asked(&indicator, &JobIndicator::showListRequested);
        QTest::mouseClick(&indicator, Qt::LeftButton);
        QVERIFY(indicator.text().contains("No jobs")); // seen
        QTest::keyClick(&indicator, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
    }
};

QTEST_MAIN(TestJobList)
#include "test_job_list.moc"
