// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/recording_model.h"

#include <algorithm>

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "widgets/language/time_text.h"
#include "widgets/theme/icons.h"

namespace partita {

namespace {

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

std::vector<std::string> normal(const QStringList &tags)
{
    return splitTags(tags.join(',').toStdString());
}

} // namespace

void RecordingModel::setKnownSounds(const QStringList &sounds)
{
    knownList_ = sounds;
    known_ = QSet<QString>(sounds.begin(), sounds.end());
    if (count() > 0)
        Q_EMIT dataChanged(createIndex(0, TagsColumn), createIndex(count() - 1, TagsColumn));
}

void RecordingModel::count(const std::vector<std::string> &tags, int by)
{
    for (const auto &tag : tags) {
        const auto found = counts_.try_emplace(QString::fromStdString(tag), 0).first;
        if ((found->second += by) == 0)
            counts_.erase(found);
    }
}

void RecordingModel::indexPaths()
{
    rows_.clear();
    for (size_t row = 0; row < recordings_.size(); ++row)
        rows_.emplace(recordings_[row].path.string(), int(row));
}

void RecordingModel::setRecordings(const std::vector<TaggedRecording> &recordings)
{
    beginResetModel();
    recordings_ = recordings;
    states_.assign(recordings.size(), {});
    playing_ = -1;
    counts_.clear();
    for (const auto &recording : recordings_)
        count(recording.tags, 1);
    indexPaths();
    endResetModel();
    Q_EMIT edited();
}

void RecordingModel::addRecordings(const std::vector<TaggedRecording> &recordings)
{
    std::vector<TaggedRecording> fresh;
    std::unordered_map<std::string, size_t> freshRows;
    const auto merge = [](std::vector<std::string> &into, const std::vector<std::string> &tags) {
        for (const auto &tag : tags) {
            if (std::find(into.begin(), into.end(), tag) == into.end())
                into.push_back(tag);
        }
    };
    for (const auto &recording : recordings) {
        if (const int row = rowOf(recording.path); row >= 0) {
            auto &tags = recordings_[size_t(row)].tags;
            count(tags, -1);
            merge(tags, recording.tags);
            count(tags, 1);
            changed(row);
        } else if (const auto [found, isNew] = freshRows.try_emplace(recording.path.string(), fresh.size()); isNew) {
            fresh.push_back(recording);
        } else {
            merge(fresh[found->second].tags, recording.tags);
        }
    }
    if (!fresh.empty()) {
        beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
        for (const auto &recording : fresh)
            count(recording.tags, 1);
        recordings_.insert(recordings_.end(), fresh.begin(), fresh.end());
        states_.resize(recordings_.size());
        indexPaths();
        endInsertRows();
    }
    Q_EMIT edited();
}

void RecordingModel::removeRecordings(std::vector<int> rows)
{
    if (rows.empty())
        return;
    // In one reset: thousands of single removals would each move the rest.
    std::sort(rows.begin(), rows.end());
    beginResetModel();
    playing_ = -1;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        count(recordings_[size_t(*row)].tags, -1);
        recordings_.erase(recordings_.begin() + *row);
        states_.erase(states_.begin() + *row);
    }
    indexPaths();
    endResetModel();
    Q_EMIT edited();
}

int RecordingModel::rowOf(const std::filesystem::path &path) const
{
    const auto found = rows_.find(path.string());
    return found == rows_.end() ? -1 : found->second;
}

QStringList RecordingModel::tags(int row) const
{
    QStringList tags;
    for (const auto &tag : recordings_[size_t(row)].tags)
        tags << QString::fromStdString(tag);
    return tags;
}

void RecordingModel::setTags(int row, const QStringList &tags)
{
    auto &now = recordings_[size_t(row)].tags;
    auto wanted = normal(tags);
    if (wanted == now)
        return;
    count(now, -1);
    now = std::move(wanted);
    count(now, 1);
    changed(row);
    Q_EMIT edited();
}

void RecordingModel::setIsolated(int row, bool on)
{
    if (std::exchange(recordings_[size_t(row)].isolated, on) == on)
        return;
    changed(row);
    Q_EMIT edited();
}

void RecordingModel::setHeldBack(int row, bool on)
{
    if (std::exchange(recordings_[size_t(row)].validation, on) == on)
        return;
    changed(row);
    Q_EMIT edited();
}

void RecordingModel::setRead(int row, double seconds)
{
    states_[size_t(row)].seconds = seconds;
    states_[size_t(row)].problem.clear();
    changed(row);
}

void RecordingModel::setUnreadable(int row, const QString &reason)
{
    states_[size_t(row)].problem = reason;
    changed(row);
}

void RecordingModel::setSuggestions(int row, const std::vector<SuggestedTag> &suggestions)
{
    states_[size_t(row)].suggestions = suggestions;
    changed(row);
}

QStringList RecordingModel::suggestions(int row) const
{
    QStringList names;
    const QStringList has = tags(row);
    for (const auto &suggestion : states_[size_t(row)].suggestions) {
        if (!has.contains(suggestion.name))
            names << suggestion.name;
    }
    return names;
}

void RecordingModel::setPlaying(int row)
{
    const int before = std::exchange(playing_, row);
    for (const int changedRow : {before, row}) {
        if (before != row && holds(changedRow))
            changed(changedRow);
    }
}

void RecordingModel::setPeaks(int row, const WaveformPeaks &peaks)
{
    states_[size_t(row)].peaks = peaks;
}

void RecordingModel::changed(int row)
{
    Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, columns - 1));
}

QString RecordingModel::fileName(int row) const
{
    return pathText(recordings_[size_t(row)].path.filename());
}

QStringList RecordingModel::tagsToOffer() const
{
    QStringList all;
    for (const auto &[tag, times] : counts_)
        all << tag;
    for (const auto &tag : knownList_) {
        if (!counts_.contains(tag))
            all << tag;
    }
    return all;
}

void RecordingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (count() > 0)
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(count() - 1, columns - 1));
}

/// What a screen reader says of the tags: chips cannot be seen by it.
QString RecordingModel::spoken(int row) const
{
    if (!states_[size_t(row)].problem.isEmpty())
        return states_[size_t(row)].problem;
    QStringList words;
    for (const auto &tag : tags(row))
        words << (knows(tag) ? tag : tr("%1 (new sound)").arg(tag));
    for (const auto &tag : suggestions(row))
        words << tr("%1 (suggested)").arg(tag);
    return words.isEmpty() ? tr("no tags") : words.join(QStringLiteral(", "));
}

QVariant RecordingModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (!holds(row))
        return {};
    const auto &recording = recordings_[size_t(row)];
    const auto &now = states_[size_t(row)];
    if (role == ProblemRole)
        return now.problem;
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole || role == SortRole)
            return fileName(row);
        if (role == Qt::ToolTipRole)
            return now.problem.isEmpty() ? pathText(recording.path) : pathText(recording.path) + '\n' + now.problem;
        if (role == Qt::DecorationRole && !now.problem.isEmpty())
            return icon(IconId::Warning);
        if (role == Qt::DecorationRole && row == playing_)
            return icon(IconId::Speaker);
        break;
    case LengthColumn:
        if (role == Qt::DisplayRole)
            return !now.problem.isEmpty() ? QStringLiteral("\u2013")
                   : now.seconds < 0      ? QStringLiteral("\u2026")
                                          : timeText(now.seconds, 0, 1);
        if (role == SortRole)
            return now.seconds;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignCenter);
        if (role == Qt::ToolTipRole && now.problem.isEmpty() && now.seconds < 0)
            return tr("The recording is being read");
        break;
    case TagsColumn:
        if (role == Qt::EditRole || role == SortRole)
            return tags(row).join(QStringLiteral(", "));
        if (role == TagsRole)
            return tags(row);
        if (role == SuggestionsRole)
            return suggestions(row);
        if (role == ProbabilityRole) {
            QList<double> all;
            const QStringList has = tags(row);
            for (const auto &suggestion : now.suggestions) {
                if (!has.contains(suggestion.name))
                    all << suggestion.probability;
            }
            return QVariant::fromValue(all);
        }
        if (role == Qt::AccessibleTextRole)
            return spoken(row);
        break;
    case IsolatedColumn:
    case HeldBackColumn: {
        const bool isolated = index.column() == IsolatedColumn,
                   on = isolated ? recording.isolated : recording.validation;
        if (role == Qt::CheckStateRole)
            return int(on ? Qt::Checked : Qt::Unchecked);
        if (role == SortRole)
            return on;
        if (role == Qt::AccessibleTextRole)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
        if (role == Qt::ToolTipRole)
            return headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
        break;
    }
    default:
        break;
    }
    return {};
}

bool RecordingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == TagsColumn && role == Qt::EditRole)
        setTags(index.row(), {value.toString()});
    else if (index.column() == IsolatedColumn && role == Qt::CheckStateRole)
        setIsolated(index.row(), on);
    else if (index.column() == HeldBackColumn && role == Qt::CheckStateRole)
        setHeldBack(index.row(), on);
    else
        return false;
    return true;
}

Qt::ItemFlags RecordingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == TagsColumn)
        flags |= Qt::ItemIsEditable;
    if (index.column() >= IsolatedColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn || section == TagsColumn ? Qt::AlignLeft : Qt::AlignHCenter) |
                   Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tip ? tr("The name of the file") : tr("Recording");
    case LengthColumn:
        return tip ? tr("How long it lasts") : tr("Length");
    case TagsColumn:
        return tip ? tr("Every sound that is heard in it, apart by commas. F2 or a double click edits them.")
                   : tr("Tags");
    case IsolatedColumn:
        return tip ? tr("Nothing else is heard in it: an example of its sound alone (I)") : tr("Alone");
    case HeldBackColumn:
        return tip ? tr("Nothing is learned from it: what was learned is checked with it. Where none is marked, some "
                        "are chosen (H)")
                   : tr("To check");
    default:
        return {};
    }
}

RecordingFilter::RecordingFilter(RecordingModel *model, QObject *parent) : QSortFilterProxyModel(parent), model_(model)
{
    setSourceModel(model);
    setSortRole(RecordingModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(false); // a row does not run away while its tags are written
}

void RecordingFilter::setTag(Kind kind, const QString &tag)
{
    kind_ = kind;
    tag_ = tag;
    invalidateFilter();
}

void RecordingFilter::setWords(const QString &words)
{
    words_ = words.trimmed();
    invalidateFilter();
}

bool RecordingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &recording = model_->recordings()[size_t(row)];
    if (kind_ == Kind::Untagged && !recording.tags.empty())
        return false;
    const auto tag = tag_.toStdString();
    if (kind_ == Kind::Tagged && std::find(recording.tags.begin(), recording.tags.end(), tag) == recording.tags.end())
        return false;
    return words_.isEmpty() || model_->fileName(row).contains(words_, Qt::CaseInsensitive) ||
           model_->tags(row).join(',').contains(words_, Qt::CaseInsensitive);
}

} // namespace partita
