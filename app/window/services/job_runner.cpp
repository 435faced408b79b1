// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/job_runner.h"

#include <algorithm>

namespace partita {

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    constexpr std::array<int, kinds> workers{1, 3, 3, 1};
    for (size_t kind = 0; kind < kinds; ++kind)
        queues_[kind] = std::make_unique<JobQueue>(workers[kind], [this, kind](const JobStatus &s) { take(kind, s); },
                                                   JobKind(kind) == JobKind::Quick ? ThreadPriority::Normal : ThreadPriority::Background);
}

JobRunner::~JobRunner()
{
    // All are asked to stop before the first is waited for.
    cancelAll();
    for (auto &queue : queues_)
        queue.reset();
}

std::uint64_t JobRunner::submit(JobKind kind, const QString &title, JobWork work, QObject *context,
                                std::function<void(const JobStatus &)> ended)
{
    const auto text = title.toStdString();
    const auto id = idOf(size_t(kind), queues_[size_t(kind)]->submit(text, std::move(work)));
    JobStatus status;
    status.id = id;
    status.title = text;
    entries_[id] = {status, context, context != nullptr, std::move(ended)};
    order_.push_back(id);
    return id;
}

std::vector<JobStatus> JobRunner::statuses() const
{
    std::vector<JobStatus> statuses;
    for (const auto id : order_) {
        if (const auto &status = entries_.at(id).status; !status.title.empty())
            statuses.push_back(status);
    }
    return statuses;
}

void JobRunner::cancel(std::uint64_t id)
{
    queues_[size_t(id % kinds)]->cancel(id / kinds);
}

void JobRunner::cancelAll()
{
    for (auto &queue : queues_)
        queue->cancelAll();
}

/// Threads of the queues, and the UI's when it submits or cancels.
void JobRunner::take(size_t kind, JobStatus status)
{
    status.id = idOf(kind, status.id);
    const std::lock_guard lock(mutex_);
    const auto known = std::find_if(news_.begin(), news_.end(), [&](const JobStatus &s) { return s.id == status.id; });
    if (known != news_.end())
        *known = std::move(status);
    else
        news_.push_back(std::move(status));
    if (!std::exchange(posted_, true))
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void JobRunner::deliver()
{
    std::vector<JobStatus> news;
    {
        const std::lock_guard lock(mutex_);
        posted_ = false;
        news.swap(news_);
    }
    const QPointer<JobRunner> alive(this);
    for (const auto &status : news) {
        const auto entry = entries_.find(status.id);
        if (entry == entries_.end())
            continue; // its end was told already
        entry->second.status = status;
        Entry ended;
        if (status.ended()) {
            ended = std::move(entry->second);
            entries_.erase(entry);
            std::erase(order_, status.id);
        }
        if (!status.title.empty())
            Q_EMIT changed(status);
        if (alive && ended.ended && (!ended.hasContext || ended.context))
            ended.ended(status);
        if (!alive)
            return;
    }
}

} // namespace partita
