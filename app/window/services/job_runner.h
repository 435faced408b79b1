// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs of the window: started in the UI thread, run in core's worker threads, reported in the UI thread.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include <QObject>
#include <QPointer>

#include "core/jobs/job_queue.h"

namespace partita {

enum class JobKind {
    Separation, ///< one at a time: each uses all cores
    Short,      ///< export, loading a model, analysis: a few at once
    Quick,      ///< what a person waits for: opening a file or a sound device; never behind the others
    Teaching    ///< one at a time, for hours; leaves a core to the others
};

/// UI thread. Outlives all that is given it. A job without a title is for no list: it has no changed(), and is not among statuses().
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels all jobs and waits for those that run. Nothing is delivered any more.
    ~JobRunner() override;

    /// `ended` is called once, from the event loop, when the job has ended in any way; not where `context` is gone by then.
    std::uint64_t submit(JobKind kind, const QString &title, JobWork work, QObject *context = nullptr,
                         std::function<void(const JobStatus &)> ended = {});

    /// The same for work with a value; of a cancelled job, `ended` gets ErrorCode::Cancelled.
    template <class T>
    std::uint64_t submitFor(JobKind kind, const QString &title, std::function<Result<T>(const JobContext &)> work,
                            QObject *context, std::function<void(Result<T>)> ended)
    {
        auto value = std::make_shared<std::optional<T>>();
        return submit(
            kind, title,
            [value, work = std::move(work)](const JobContext &job) -> Result<void> {
                auto made = work(job);
                if (!made)
                    return made.error();
                *value = std::move(*made);
                return {};
            },
            context,
            [value, ended = std::move(ended)](const JobStatus &status) {
                if (status.state == JobState::Done)
                    ended(std::move(**value));
                else
                    ended(status.error.value_or(Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")}));
            });
    }

    /// Jobs with a title that wait or run, oldest first, as changed() told last.
    std::vector<JobStatus> statuses() const;
    void cancel(std::uint64_t id);
    void cancelAll();

Q_SIGNALS:
    /// At most about 20 times a second a job, and whenever its state changed; comes before `ended`.
    void changed(const partita::JobStatus &status);

private:
    struct Entry {
        JobStatus status;
        QPointer<QObject> context;
        bool hasContext = false;
        std::function<void(const JobStatus &)> ended;
    };
    static constexpr std::uint64_t kinds = 4;
    static std::uint64_t idOf(size_t kind, std::uint64_t idInQueue) { return idInQueue * kinds + kind; }
    void take(size_t kind, JobStatus status);
    Q_INVOKABLE void deliver();

    std::vector<std::uint64_t> order_;        ///< oldest first
    std::map<std::uint64_t, Entry> entries_;  ///< jobs of which the end was not delivered yet
    std::mutex mutex_;                        ///< for news_ and posted_
    std::vector<JobStatus> news_;             ///< the last status of every job that changed, in the order of the changes
    bool posted_ = false;
    std::array<std::unique_ptr<JobQueue>, kinds> queues_;
};

} // namespace partita
