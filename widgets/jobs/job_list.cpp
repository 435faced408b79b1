// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/job_list.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "widgets/jobs/job_bar.h"
#include "widgets/jobs/job_words.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

/// One job: title and cancel button, bar while it runs, state.
class JobRow : public QFrame {
public:
    explicit JobRow(QWidget *parent);

    void set(const JobStatus &status);
    const JobStatus &status() const { return status_; }

    QToolButton *cancel;

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::of(this).line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

    JobStatus status_;
    QLabel *title_, *state_;
    JobBar *bar_;
    QToolButton *copy_;
};

JobRow::JobRow(QWidget *parent)
    : QFrame(parent), cancel(new QToolButton(this)), title_(new QLabel(this)), state_(new QLabel(this)),
      bar_(new JobBar(this)), copy_(new QToolButton(this))
{
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    cancel->setIcon(icon(IconId::Cancel));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::TabFocus);
    copy_->setIcon(icon(IconId::Duplicate));
    copy_->setAutoRaise(true);
    copy_->setFocusPolicy(Qt::TabFocus);
    connect(copy_, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(state_->text()); });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(title_);
    texts->addWidget(bar_);
    texts->addWidget(state_);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 6, 8);
    layout->addLayout(texts, 1);
    layout->addWidget(copy_, 0, Qt::AlignTop);
    layout->addWidget(cancel, 0, Qt::AlignTop);
    keepTranslated(this, [this] {
        copy_->setToolTip(JobList::tr("Copy this message"));
        copy_->setAccessibleName(copy_->toolTip());
        cancel->setToolTip(JobList::tr("Cancel this job"));
        set(status_);
    });
}

void JobRow::set(const JobStatus &status)
{
    status_ = status;
    const bool failed = status.state == JobState::Failed;
    const QString title = QString::fromStdString(status.title);
    title_->setText(title);
    // A running job answers within a chunk of its work; until then it is seen that the click was heard.
    const bool cancelling = status.state == JobState::Running && !cancel->isEnabled();
    state_->setText(cancelling ? JobList::tr("Cancelling…") : jobStateText(status));
    state_->setTextInteractionFlags(failed ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                           : Qt::TextInteractionFlags(Qt::NoTextInteraction));
    bar_->setVisible(!status.ended());
    bar_->setFraction(status.progress.fractionDone);
    bar_->setAccessibleName(JobList::tr("Progress of: %1").arg(title));
    cancel->setVisible(!status.ended());
    cancel->setAccessibleName(JobList::tr("Cancel: %1").arg(title));
    copy_->setVisible(failed);
    setAccessibleName(title);
    setAccessibleDescription(state_->text());
    // Only what went wrong is coloured: the rest is calm.
    state_->setForegroundRole(failed ? QPalette::BrightText : QPalette::PlaceholderText);
}

JobList::JobList(QWidget *parent)
    : QWidget(parent), layout_(new QVBoxLayout), summary_(new QLabel(this)), empty_(new QLabel(this)),
      clear_(new QPushButton(this))
{
    clear_->setAutoDefault(false);
    connect(clear_, &QPushButton::clicked, this, &JobList::clearFinished);
    summary_->setForegroundRole(QPalette::PlaceholderText);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    layout_->addStretch();
    layout_->setContentsMargins({});
    layout_->setSpacing(0);
    content->setLayout(layout_);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);

    auto *lower = new QHBoxLayout;
    lower->setContentsMargins(10, 4, 6, 6);
    lower->addWidget(summary_, 1);
    lower->addWidget(clear_);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    layout_->insertWidget(0, empty_, 1);
    all->addWidget(scroll, 1);
    all->addLayout(lower);
    keepTranslated(this, [this, scroll] {
        setAccessibleName(tr("Jobs"));
        scroll->setAccessibleName(accessibleName());
        clear_->setText(tr("Clear finished"));
        clear_->setToolTip(tr("Take the jobs that have ended off this list"));
        clear_->setAccessibleName(clear_->text());
        clear_->setAccessibleDescription(clear_->toolTip());
        empty_->setText(tr("Nothing is being computed.\nSeparations and exports show their progress here."));
        refresh();
    });
}

void JobList::setStatus(const JobStatus &status)
{
    if (cleared_.contains(status.id))
        return;
    auto &row = rows_[status.id];
    if (row && row->status().ended())
        return; // an end is final
    if (!row) {
        row = new JobRow(this);
        connect(row->cancel, &QToolButton::clicked, this, [this, row, id = status.id] {
            row->cancel->setEnabled(false);
            row->set(row->status());
            Q_EMIT cancelRequested(id);
        });
        const auto newer = std::distance(rows_.upper_bound(status.id), rows_.end());
        layout_->insertWidget(int(newer), row);
    }
    row->set(status);
    const auto ended = [](const auto &entry) { return entry.second->status().ended(); };
    if (size_t(std::count_if(rows_.begin(), rows_.end(), ended)) > mostEnded)
        remove(std::find_if(rows_.begin(), rows_.end(), ended)->first);
    refresh();
}

void JobList::remove(std::uint64_t id)
{
    const auto at = rows_.find(id);
    at->second->hide();
    at->second->deleteLater();
    rows_.erase(at);
    cleared_.insert(id);
}

void JobList::clearFinished()
{
    std::vector<std::uint64_t> ended;
    for (const auto &[id, row] : rows_) {
        if (row->status().ended())
            ended.push_back(id);
    }
    for (const auto id : ended)
        remove(id);
    refresh();
}

void JobList::refresh()
{
    const auto active = std::count_if(rows_.begin(), rows_.end(), [](const auto &r) { return !r.second->status().ended(); });
    empty_->setVisible(rows_.empty());
    clear_->setEnabled(active < std::ptrdiff_t(rows_.size()));
    summary_->setText(active > 0 ? tr("%n active job(s)", nullptr, int(active)) : QString());
}

} // namespace partita
