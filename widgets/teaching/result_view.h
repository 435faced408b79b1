// SPDX-License-Identifier: GPL-3.0-or-later
// What a model has learned: figures and sound, before and after.
#pragma once

#include <memory>
#include <optional>

#include <QStringList>
#include <QWidget>

#include "core/training/finetune/finetune.h"

namespace partita {

struct ResultFigures {
    std::int64_t steps = 0;
    double seconds = 0; ///< of training
    int recordings = 0; ///< learned from
    double recordedSeconds = 0; ///< of these
    std::int64_t modelBytes = 0;
    int heldBack = 0; ///< recordings that nothing was learned from
};

/// UI thread.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);
    ~ResultView() override;

    void setResult(const FinetuneResult &result, const ResultFigures &figures); ///< not saved yet
    void setFigures(const ResultFigures &figures);                              ///< of the same result

    /// Mixtures of recordings held back, to be heard before and after.
    void setSamples(const QStringList &names);
    void setHearing(std::optional<bool> after); ///< see TrainingView
    void setHearingPending(bool pending);

    QString name() const; ///< trimmed
    void setName(const QString &name);
    void setNameProblem(const QString &sentence); ///< empty: none; else saving is off
    void setSaveFolder(const QString &folder);
    /// Saved there; the button says so until the name changes. Empty: not saved.
    void setSaved(const QString &path);
    void showError(const QString &sentence); ///< of saving

    /// "use now" separates with the new model in it; empty: no recording is open, and the button is off.
    void setOpenRecording(const QString &name);

Q_SIGNALS:
    void hearRequested(int sample, bool after);
    void stopHearingRequested();
    void nameEdited(const QString &name);
    void saveRequested(const QString &name);
    void showFolderRequested();
    void useNowRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
