// SPDX-License-Identifier: GPL-3.0-or-later
// What is being computed, and what became of it.
#pragma once

#include <map>
#include <set>

#include <QWidget>

#include "core/jobs/job_queue.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partita {

class JobRow;

/// UI thread. Newest job first. Ended jobs stay with their outcome until they are cleared, or many newer ones have ended.
class JobList : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostEnded = 30;

    explicit JobList(QWidget *parent = nullptr);

    /// As the queue reports it; the same status twice changes nothing, and a cleared job does not come back.
    void setStatus(const JobStatus &status);
    void clearFinished();

Q_SIGNALS:
    void cancelRequested(quint64 id);

private:
    void remove(std::uint64_t id);
    void refresh();

    std::map<std::uint64_t, JobRow *> rows_;
    std::set<std::uint64_t> cleared_;
    QVBoxLayout *layout_;
    QLabel *summary_, *empty_;
    QPushButton *clear_;
};

} // namespace partita
