// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that look wrong to the model, before anything is learned from them.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/training/finetune/label_review.h"

namespace partita {

/// UI thread. What is decided can be changed until setDoubts() is called again; who owns it applies decisions() when
/// the person goes on. Keys: Up and Down move, Space plays, K keeps, U takes the suggestion, R removes the tag.
class LabelReviewView : public QWidget {
    Q_OBJECT

public:
    enum class Decision { Open, Keep, UseSuggestion, RemoveTag };

    explicit LabelReviewView(QWidget *parent = nullptr);
    ~LabelReviewView() override;

    /// The recordings are being listened to.
    void showChecking(double fraction);
    void showError(const QString &sentence);
    /// The most doubtful first; all open. `recordingNames`: of all recordings that DoubtfulTag::recording counts. None:
    /// nothing looks wrong.
    void setDoubts(const std::vector<DoubtfulTag> &doubts, const QStringList &recordingNames);

    const std::vector<DoubtfulTag> &doubts() const;
    /// One for each of doubts(). UseSuggestion: the suggested tag in place of the doubtful one, or added where that is
    /// empty.
    const std::vector<Decision> &decisions() const;
    int openCount() const;

    /// The doubt whose recording plays; none: nothing does.
    void setPlaying(std::optional<int> doubt);

Q_SIGNALS:
    void playRequested(int doubt); ///< index of doubts()
    void stopRequested();
    void decided(int doubt, partita::LabelReviewView::Decision decision);
    void cancelRequested(); ///< while checking: go on without
    void checkRequested();  ///< after an error

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
