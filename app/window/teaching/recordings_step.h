// SPDX-License-Identifier: GPL-3.0-or-later
// First step of the wizard: which recordings, and what is heard in each.
#pragma once

#include <map>
#include <set>

#include "app/window/services/prompts.h"
#include "app/window/teaching/audition.h"
#include "app/window/teaching/teaching_engine.h"
#include "widgets/teaching/recording_table.h"

class QPushButton;

namespace partita {

/// What the steps of the wizard work with; all of it outlives them.
struct TeachingParts {
    JobRunner &jobs;
    TeachingEngine engine;
    Prompts &prompts;
    Audition &audition;
    std::filesystem::path folder; ///< of runs, and of what is decoded to be listened to
};

/// The audio of these recordings, decoded where it is not. Blocks.
Result<std::shared_ptr<const RecordingCache>> listeningCache(const TeachingParts &parts, const std::vector<TaggedRecording> &recordings,
                                                             const JobContext &job);

/// UI thread. Files are read in jobs.
class RecordingsStep : public QWidget {
    Q_OBJECT

public:
    explicit RecordingsStep(const TeachingParts &parts, QWidget *parent = nullptr);
    ~RecordingsStep() override;

    RecordingTable &table() { return *table_; }
    /// Files, folders, lists.
    void addPaths(const QStringList &paths);
    /// Whose ear suggests tags; empty: none can.
    void setBase(const std::filesystem::path &model, DeviceChoice device);
    /// Why nothing can be learned from them yet; empty: it can.
    QString problem() const;
    /// Something that is left out; may be empty.
    QString note() const;
    /// Of the shortest usable ones, for a trial.
    std::vector<TaggedRecording> fewShort() const;
    double seconds() const; ///< of all usable ones
    void stopPlaying();

Q_SIGNALS:
    void changed();
    void message(partita::MessageSeverity severity, const QString &text);

private:
    void retranslate();
    void changeEvent(QEvent *event) override;
    void probe();
    void findPeaks(int row);
    void play(int row, double fromSeconds);
    void suggest();
    void readList();
    void saveList();
    void say(const Error &error) { Q_EMIT message(MessageSeverity::Error, errorSentence(error)); }
    static QString errorSentence(const Error &error);

    TeachingParts parts_;
    RecordingTable *table_;
    QPushButton *readList_, *saveList_;
    std::filesystem::path base_;
    DeviceChoice device_ = DeviceChoice::Auto;
    std::set<std::filesystem::path> asked_;              ///< that are read, or were
    std::map<std::filesystem::path, double> seconds_;    ///< of those that could be read
    std::set<std::filesystem::path> waiting_;
    std::uint64_t suggesting_ = 0;
};

} // namespace partita
