// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs in one line, for a status bar.
#pragma once

#include <map>
#include <set>

#include <QAbstractButton>

#include "core/jobs/job_queue.h"

namespace partita {

/// UI thread. Shows the oldest running job, how far it is, and how many more there are; a failure stays shown until the list
/// was asked for.
class JobIndicator : public QAbstractButton {
    Q_OBJECT

public:
    explicit JobIndicator(QWidget *parent = nullptr);

    /// As the queue reports it.
    void setStatus(const JobStatus &status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void showListRequested();

private:
    void paintEvent(QPaintEvent *event) override;
    void changed();

    std::map<std::uint64_t, JobStatus> active_;
    std::set<std::uint64_t> ended_; ///< the same end may be reported twice
    int failures_ = 0;
    QString text_; ///< beside the bar
};

} // namespace partita
