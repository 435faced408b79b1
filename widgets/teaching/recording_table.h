// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings that a model is taught from, and what is heard in each.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/training/finetune/tagged_recordings.h"
#include "widgets/teaching/waveform_strip.h"

namespace partita {

struct SuggestedTag {
    QString name;
    double probability = 0; ///< in [0, 1]
};

/// UI thread. Reads no file: who owns it answers filesDropped() with addRecordings(), and then tells for each whether
/// it can be read. A row is an index of recordings(), whatever is sorted or filtered; rows after a removed one move up,
/// so an answer that comes later asks rowOf() first. Keys in the list: F2 or Enter edits the tags, Space plays, Delete
/// removes, I marks as isolated, H holds back. Of two thousand rows only those that are seen are drawn.
class RecordingTable : public QWidget {
    Q_OBJECT

public:
    explicit RecordingTable(QWidget *parent = nullptr);
    ~RecordingTable() override;

    /// What the base model knows, as normalTag() writes it; other tags are marked as new sounds.
    void setKnownSounds(const QStringList &sounds);

    /// Replaces all; they are being read until setRead() or setUnreadable().
    void setRecordings(const std::vector<TaggedRecording> &recordings);
    /// At the end of the list; those that are in it already only get the tags that they did not have.
    void addRecordings(const std::vector<TaggedRecording> &recordings);
    /// All, also those without tags and those that cannot be read.
    const std::vector<TaggedRecording> &recordings() const;
    /// Those that can be learned from: with at least one tag, and not unreadable.
    std::vector<TaggedRecording> usableRecordings() const;
    int rowOf(const std::filesystem::path &path) const; ///< -1: it is not in the list any more
    void setTags(int row, const QStringList &tags);     ///< as normalTag() writes them; emits recordingsChanged()

    void setRead(int row, double seconds);
    void setUnreadable(int row, const QString &reason);
    bool isUnreadable(int row) const;

    /// Shown where the recording has no such tag yet, until they are taken; the likeliest first.
    void setSuggestions(int row, const std::vector<SuggestedTag> &suggestions);
    /// In [0, 1] while suggestions are made, which the button for them shows; none: they are not.
    void setSuggestionProgress(std::optional<double> fraction);

    void setPeaks(int row, const WaveformPeaks &peaks);
    /// The recording that plays, and where; the same row with none ends it.
    void setPlayhead(int row, std::optional<double> seconds);

    int currentRow() const; ///< -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void filesDropped(const QStringList &filesAndFolders);
    void addFilesRequested(); ///< wants a choice of files, then addRecordings()
    void addFolderRequested();
    void suggestionsRequested(); ///< wants setSuggestions() for every row
    void suggestionsCancelled();
    void peaksRequested(int row); ///< of the current recording, which has none yet: wants setPeaks()
    void playRequested(int row, double fromSeconds);
    void stopRequested();
    void recordingsChanged(); ///< the list, a tag or a mark, by a person or by a call
    void currentRowChanged(int row);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
