// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the recording table.
#pragma once

#include <map>
#include <unordered_map>

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include "widgets/teaching/recording_table.h"

namespace partita {

/// UI thread.
class RecordingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, LengthColumn, TagsColumn, IsolatedColumn, HeldBackColumn, columns };
    enum Role {
        SortRole = Qt::UserRole,
        TagsRole,        ///< QStringList
        SuggestionsRole, ///< QStringList, those that are no tags yet
        ProbabilityRole, ///< QList<double> of the suggestions
        ProblemRole,     ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setKnownSounds(const QStringList &sounds);
    bool knows(const QString &tag) const { return known_.isEmpty() || known_.contains(tag); }
    const QStringList &knownSounds() const { return knownList_; }

    void setRecordings(const std::vector<TaggedRecording> &recordings);
    void addRecordings(const std::vector<TaggedRecording> &recordings);
    void removeRecordings(std::vector<int> rows);
    const std::vector<TaggedRecording> &recordings() const { return recordings_; }
    int count() const { return int(recordings_.size()); }
    int rowOf(const std::filesystem::path &path) const;

    QStringList tags(int row) const;
    void setTags(int row, const QStringList &tags);
    void setIsolated(int row, bool on);
    void setHeldBack(int row, bool on);
    void setRead(int row, double seconds);
    void setUnreadable(int row, const QString &reason);
    void setSuggestions(int row, const std::vector<SuggestedTag> &suggestions);
    QStringList suggestions(int row) const;
    void setPlaying(int row); ///< -1: none
    void setPeaks(int row, const WaveformPeaks &peaks);

    struct State {
        double seconds = -1; ///< -1: not read yet
        QString problem;
        std::vector<SuggestedTag> suggestions;
        WaveformPeaks peaks;
    };
    bool holds(int row) const { return row >= 0 && row < count(); }
    const State &state(int row) const { return states_[size_t(row)]; }
    QString fileName(int row) const;
    /// How many recordings have a tag.
    const std::map<QString, int> &tagCounts() const { return counts_; }
    QStringList tagsToOffer() const; ///< those of the list, then those that are known
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< what recordings() answers

private:
    void changed(int row);
    void count(const std::vector<std::string> &tags, int by);
    void indexPaths();
    QString spoken(int row) const;

    std::vector<TaggedRecording> recordings_;
    std::vector<State> states_;
    std::unordered_map<std::string, int> rows_; ///< by path
    std::map<QString, int> counts_;
    QStringList knownList_;
    QSet<QString> known_;
    int playing_ = -1;
};

/// Recordings with a tag, without any, or with words in their name or tags.
class RecordingFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordingFilter(RecordingModel *model, QObject *parent);

    enum class Kind { All, Untagged, Tagged };
    void setTag(Kind kind, const QString &tag = {});
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecordingModel *model_;
    Kind kind_ = Kind::All;
    QString tag_, words_;
};

} // namespace partita
