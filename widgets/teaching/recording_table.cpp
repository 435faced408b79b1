// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/recording_table.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "widgets/language/keep_translated.h"
#include "widgets/language/time_text.h"
#include "widgets/teaching/recording_table_parts.h"
#include "widgets/teaching/tag_edit.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

void RecordingTable::Private::showCounts()
{
    const auto &counts = model->tagCounts();
    int untagged = 0, heldBack = 0, unreadable = 0, newSounds = 0;
    double seconds = 0;
    for (int row = 0; row < model->count(); ++row) {
        const auto &recording = model->recordings()[size_t(row)];
        untagged += recording.tags.empty();
        heldBack += recording.validation;
        unreadable += !model->state(row).problem.isEmpty();
        seconds += std::max(0.0, model->state(row).seconds);
    }
    const auto *current = tagList->currentItem();
    const int kind = current ? current->data(tagRole + 1).toInt() : 0;
    const QString tag = current ? current->data(tagRole).toString() : QString();
    filling = true;
    tagList->clear();
    const auto add = [&](const QString &text, RecordingFilter::Kind rowKind, const QString &rowTag = {}) {
        auto *item = new QListWidgetItem(text, tagList);
        item->setData(tagRole, rowTag);
        item->setData(tagRole + 1, int(rowKind));
        if (int(rowKind) == kind && rowTag == tag)
            tagList->setCurrentItem(item);
        return item;
    };
    add(tr("All recordings (%1)").arg(model->count()), RecordingFilter::Kind::All);
    if (untagged > 0)
        add(tr("Without tags (%1)").arg(untagged), RecordingFilter::Kind::Untagged);
    for (const auto &[name, count] : counts) {
        const bool isNew = !model->knows(name);
        auto *item =
            add((isNew ? tr("%1 (%2), new") : tr("%1 (%2)")).arg(name).arg(count), RecordingFilter::Kind::Tagged, name);
        newSounds += isNew;
        if (isNew)
            item->setForeground(Theme::of(self).accent);
        item->setToolTip(isNew ? tr("A new sound, which the model learns") : tr("A sound that the model knows"));
    }
    if (!tagList->currentItem())
        tagList->setCurrentRow(0);
    filling = false;
    filterByTag();
    tagsOfMany->setOffers(model->tagsToOffer());

    QStringList parts{tr("%n recording(s)", nullptr, model->count())};
    if (seconds > 0)
        parts << tr("%1 long").arg(timeText(seconds, 0, 0));
    parts << tr("%n tag(s)", nullptr, int(counts.size()));
    if (newSounds > 0)
        parts << tr("%n new sound(s)", nullptr, newSounds);
    if (untagged > 0)
        parts << tr("%n without tags", nullptr, untagged);
    if (heldBack > 0)
        parts << tr("%n held back to check", nullptr, heldBack);
    if (unreadable > 0)
        parts << tr("%n cannot be read", nullptr, unreadable);
    summary->setText(parts.join(QStringLiteral("  ·  ")));
    showSelection();
}

std::vector<int> RecordingTable::Private::selectedRows() const
{
    std::vector<int> rows;
    for (const auto &index : view->selectionModel()->selectedRows())
        rows.push_back(filter->mapToSource(index).row());
    return rows;
}

void RecordingTable::Private::showSelection()
{
    const auto rows = view->selectionModel()->selectedRows().size();
    selectionText->setText(tr("%n selected", nullptr, int(rows)));
    const bool some = rows > 0, tags = some && !tagsOfMany->tags().isEmpty();
    tagsOfMany->setEnabled(some);
    addTag->setEnabled(tags);
    removeTag->setEnabled(tags);
    removeRows->setEnabled(some);
    for (QWidget *widget : std::initializer_list<QWidget *>{suggest, find})
        widget->setVisible(suggesting || model->count() > 0);
}

void RecordingTable::Private::showPlayer()
{
    const bool some = model->holds(shownRow), playing = some && playingRow == shownRow && playhead;
    play->setIcon(icon(playing ? IconId::Stop : IconId::Play));
    describe(play, playing ? tr("Stop") : tr("Play"), playing ? tr("Stop (Space)") : tr("Play this recording (Space)"));
    const bool readable = some && model->state(shownRow).problem.isEmpty();
    play->setEnabled(readable);
    strip->setEnabled(readable);
    playingName->setText(some ? model->fileName(shownRow) : tr("No recording chosen"));
    const double seconds = some ? model->state(shownRow).seconds : -1;
    time->setText(seconds < 0 ? QString()
                  : playing   ? tr("%1 / %2").arg(timeText(*playhead, seconds, 1), timeText(seconds, 0, 1))
                              : timeText(seconds, 0, 1));
    strip->setPlayhead(playing ? playhead : std::nullopt);
}

void RecordingTable::Private::currentChanged()
{
    const auto index = view->currentIndex();
    shownRow = index.isValid() ? filter->mapToSource(index).row() : -1;
    const bool some = model->holds(shownRow);
    strip->setRecording(some ? model->state(shownRow).peaks : WaveformPeaks{},
                        some ? model->state(shownRow).seconds : 0);
    showPlayer();
    Q_EMIT self->currentRowChanged(shownRow);
    if (some && model->state(shownRow).peaks.low.empty() && model->state(shownRow).problem.isEmpty())
        Q_EMIT self->peaksRequested(shownRow);
}

void RecordingTable::Private::tagMany(bool add)
{
    const QStringList tags = tagsOfMany->tags();
    if (tags.isEmpty())
        return;
    for (const int row : selectedRows()) {
        QStringList now = model->tags(row);
        for (const auto &tag : tags) {
            now.removeAll(tag);
            if (add)
                now << tag;
        }
        model->setTags(row, now);
    }
    tagsOfMany->clear();
}

/// As a tick in many boxes: if one is not ticked, all are.
void RecordingTable::Private::toggleMany(RecordingModel::Column column)
{
    const auto rows = selectedRows();
    const auto isOn = [&](int row) {
        const auto &recording = model->recordings()[size_t(row)];
        return column == RecordingModel::IsolatedColumn ? recording.isolated : recording.validation;
    };
    const bool on = !std::all_of(rows.begin(), rows.end(), isOn);
    for (const int row : rows)
        column == RecordingModel::IsolatedColumn ? model->setIsolated(row, on) : model->setHeldBack(row, on);
}

void RecordingTable::Private::removeSelected()
{
    if (playhead)
        Q_EMIT self->stopRequested();
    const int next = view->currentIndex().row();
    model->removeRecordings(selectedRows());
    if (filter->rowCount() > 0)
        view->selectRow(std::clamp(next, 0, filter->rowCount() - 1));
}

void RecordingTable::Private::playOrStop()
{
    if (playhead && playingRow == shownRow)
        Q_EMIT self->stopRequested();
    else if (model->holds(shownRow) && model->state(shownRow).problem.isEmpty())
        Q_EMIT self->playRequested(shownRow, 0);
}

void RecordingTable::Private::editTags()
{
    if (view->currentIndex().isValid())
        view->edit(view->currentIndex().siblingAtColumn(RecordingModel::TagsColumn));
}

void RecordingTable::Private::takeSuggestion(int row, const QString &tag)
{
    model->setTags(row, model->tags(row) << tag);
}

bool RecordingTable::Private::key(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editTags();
        return true;
    case Qt::Key_Space:
        playOrStop();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_I:
        toggleMany(RecordingModel::IsolatedColumn);
        return true;
    case Qt::Key_H:
        toggleMany(RecordingModel::HeldBackColumn);
        return true;
    case Qt::Key_S:
        for (const int row : selectedRows()) {
            if (const auto names = model->suggestions(row); !names.isEmpty())
                takeSuggestion(row, names.first());
        }
        return true;
    default:
        return false;
    }
}

void RecordingTable::Private::menu(const QPoint &at)
{
    if (!model->holds(shownRow) || selectedRows().empty())
        return;
    auto *made = new QMenu(self);
    made->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto act) {
        connect(made->addAction(text), &QAction::triggered, self, act);
    };
    add(playhead && playingRow == shownRow ? tr("Stop") : tr("Play"), [this] { playOrStop(); });
    add(tr("Edit tags…"), [this] { editTags(); });
    const int row = shownRow;
    for (const auto &tag : model->suggestions(row))
        add(tr("Take the suggested tag \"%1\"").arg(tag), [=, this] { takeSuggestion(row, tag); });
    made->addSeparator();
    add(tr("Nothing else is heard in it, or take that back"), [this] { toggleMany(RecordingModel::IsolatedColumn); });
    add(tr("Hold back to check, or take that back"), [this] { toggleMany(RecordingModel::HeldBackColumn); });
    made->addSeparator();
    add(tr("Remove from list"), [this] { removeSelected(); });
    made->popup(view->viewport()->mapToGlobal(at));
}

void RecordingTable::Private::filterByTag()
{
    const auto *item = tagList->currentItem();
    if (!filling && item)
        filter->setTag(RecordingFilter::Kind(item->data(tagRole + 1).toInt()), item->data(tagRole).toString());
}

void RecordingTable::Private::setHighlighted(bool on)
{
    drop->highlighted = on;
    drop->update();
}

RecordingTable::RecordingTable(QWidget *parent) : QWidget(parent), d(new Private(this))
{
    keepTranslated(this, [this] { d->setTexts(); });
}

RecordingTable::~RecordingTable()
{
    d->recount.stop();
    disconnect(d->view->selectionModel(), nullptr, this, nullptr);
}

void RecordingTable::setKnownSounds(const QStringList &sounds)
{
    d->model->setKnownSounds(sounds);
    d->recount.start(0);
}

void RecordingTable::setRecordings(const std::vector<TaggedRecording> &recordings)
{
    d->model->setRecordings(recordings);
}

void RecordingTable::addRecordings(const std::vector<TaggedRecording> &recordings)
{
    d->model->addRecordings(recordings);
    if (!d->view->currentIndex().isValid() && d->filter->rowCount() > 0)
        d->view->selectRow(0);
}

const std::vector<TaggedRecording> &RecordingTable::recordings() const
{
    return d->model->recordings();
}

std::vector<TaggedRecording> RecordingTable::usableRecordings() const
{
    std::vector<TaggedRecording> usable;
    for (int row = 0; row < d->model->count(); ++row) {
        if (!d->model->recordings()[size_t(row)].tags.empty() && !isUnreadable(row))
            usable.push_back(d->model->recordings()[size_t(row)]);
    }
    return usable;
}

int RecordingTable::rowOf(const std::filesystem::path &path) const
{
    return d->model->rowOf(path);
}

void RecordingTable::setTags(int row, const QStringList &tags)
{
    if (d->model->holds(row))
        d->model->setTags(row, tags);
}

void RecordingTable::setRead(int row, double seconds)
{
    if (!d->model->holds(row))
        return;
    d->model->setRead(row, seconds);
    d->recount.start(0);
    if (row == d->shownRow) {
        d->strip->setRecording(d->model->state(row).peaks, seconds);
        d->showPlayer();
    }
}

void RecordingTable::setUnreadable(int row, const QString &reason)
{
    if (!d->model->holds(row))
        return;
    d->model->setUnreadable(row, reason);
    d->recount.start(0);
    if (row == d->shownRow)
        d->showPlayer();
}

bool RecordingTable::isUnreadable(int row) const
{
    return d->model->holds(row) && !d->model->state(row).problem.isEmpty();
}

void RecordingTable::setSuggestions(int row, const std::vector<SuggestedTag> &suggestions)
{
    if (d->model->holds(row))
        d->model->setSuggestions(row, suggestions);
}

void RecordingTable::setSuggestionProgress(std::optional<double> fraction)
{
    d->suggesting = fraction;
    d->setTexts();
}

void RecordingTable::setPeaks(int row, const WaveformPeaks &peaks)
{
    if (!d->model->holds(row))
        return;
    d->model->setPeaks(row, peaks);
    if (row == d->shownRow) {
        d->strip->setRecording(peaks, d->model->state(row).seconds);
        d->showPlayer();
    }
}

void RecordingTable::setPlayhead(int row, std::optional<double> seconds)
{
    if (!seconds && row != d->playingRow)
        return;
    d->playingRow = seconds ? row : -1;
    d->playhead = seconds;
    d->model->setPlaying(d->playingRow);
    d->showPlayer();
}

int RecordingTable::currentRow() const
{
    return d->shownRow;
}

void RecordingTable::setCurrentRow(int row)
{
    const auto index = d->filter->mapFromSource(d->model->index(row, 0));
    if (index.isValid())
        d->view->selectRow(index.row());
}

void RecordingTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    d->setHighlighted(true);
}

void RecordingTable::dragLeaveEvent(QDragLeaveEvent *)
{
    d->setHighlighted(false);
}

void RecordingTable::dropEvent(QDropEvent *event)
{
    d->setHighlighted(false);
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

void RecordingTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        d->recount.start(0);
    QWidget::changeEvent(event);
}

} // namespace partita
