// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <latch>
#include <map>

#include <QtTest>

#include "core/jobs/job_queue.h"

using namespace partita;

/// Everything that a queue reported, by job.
class Log {
public:
    void operator()(const JobStatus &status)
    {
        const std::lock_guard lock(mutex_);
        seen_[status.id].push_back(status);
    }
    std::vector<JobStatus> of(std::uint64_t id) const
    {
        const std::lock_guard lock(mutex_);
        return seen_.contains(id) ? seen_.at(id) : std::vector<JobStatus>();
    }

private:
    mutable std::mutex mutex_;
    std::map<std::uint64_t, std::vector<JobStatus>> seen_;
};

static Result<void> untilStopped(const JobContext &context)
{
    while (!context.stop.stop_requested())
        std::this_thread::yield();
    return Error{ErrorCode::Cancelled, "Stopped."};
}

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderAndReports()
    {
        Log log;
        std::vector<int> order; // one worker: no lock needed
        {
            JobQueue queue(1, std::ref(log));
            for (int i = 1; i <= 3; ++i) {
                const auto id = queue.submit("job " + std::to_string(i), [&order, i](const JobContext &context) -> Result<void> {
                    context.progress({0.5, 1});
                    order.push_back(i);
                    return {};
                });
                QCOMPARE(id, std::uint64_t(i));
            }
            queue.wait(3);
            queue.wait(99); // never was: does not hang
            QVERIFY(queue.active().empty());
        }
        QCOMPARE(order, (std::vector<int>{1, 2, 3}));
        for (std::uint64_t id = 1; id <= 3; ++id) {
            const auto seen = log.of(id);
            QVERIFY(!seen.empty());
            for (size_t i = 1; i < seen.size(); ++i)
                QVERIFY(seen[i - 1].state <= seen[i].state); // never backwards
            QCOMPARE(seen.back().state, JobState::Done);
            QCOMPARE(seen.back().progress.fractionDone, 1.0);
            QCOMPARE(seen.back().title, "job " + std::to_string(id));
        }
    }

    void failuresAreKept()
    {
        Log log;
        JobQueue queue(2, std::ref(log));
        const auto failing = queue.submit("fails", [](const JobContext &) -> Result<void> {
            return Error{ErrorCode::NoSpace, "The disk is full."};
        });
        const auto throwing = queue.submit("throws", [](const JobContext &) -> Result<void> { throw std::bad_alloc(); });
        queue.wait(failing);
        queue.wait(throwing);
        QTRY_VERIFY(log.of(failing).back().ended() && log.of(throwing).back().ended());
        QCOMPARE(log.of(failing).back().state, JobState::Failed);
        QCOMPARE(log.of(failing).back().error->message, std::string("The disk is full."));
        QVERIFY(log.of(throwing).back().error->code == ErrorCode::OutOfMemory);
    }

    void cancelsWaitingAndRunning()
    {
        Log log;
        std::atomic<bool> ran = false;
        JobQueue queue(1, std::ref(log));
        const auto running = queue.submit("long", untilStopped);
        const auto waiting = queue.submit("next", [&](const JobContext &) -> Result<void> {
            ran = true;
            return {};
        });
        queue.cancel(waiting);
        queue.wait(waiting);
        QCOMPARE(log.of(waiting).back().state, JobState::Cancelled);
        queue.cancel(running);
        queue.wait(running);
        QTRY_COMPARE(log.of(running).back().state, JobState::Cancelled); // an outcome, not an error
        QVERIFY(!log.of(running).back().error);
        queue.cancel(running); // ended: nothing happens
        QVERIFY(!ran);
    }

    void workersRunSideBySide()
    {
        JobQueue queue(2);
        std::latch both(2);
        const auto meet = [&](const JobContext &) -> Result<void> {
            both.arrive_and_wait();
            return {};
        };
        queue.submit("a", meet);
        queue.wait(queue.submit("b", meet));
    }

    void closingCancelsEverything()
    {
        Log log;
        {
            JobQueue queue(2, std::ref(log));
            for (int i = 0; i < 20; ++i)
                queue.submit("long", untilStopped);
        }
        for (std::uint64_t id = 1; id <= 20; ++id)
            QCOMPARE(log.of(id).back().state, JobState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "test_jobs.moc"
