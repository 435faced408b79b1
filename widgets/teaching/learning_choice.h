// SPDX-License-Identifier: GPL-3.0-or-later
// What a model learns from recordings, and how.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/training/finetune/finetune_recipe.h"

namespace partita {

struct BaseModelChoice {
    QString path; ///< what basePath() answers
    QString name;
    QString detail; ///< "knows 527 sounds"; may be empty
};

/// UI thread. Which objectives the recordings allow, and which suits them, is said by who owns it.
class LearningChoice : public QWidget {
    Q_OBJECT

public:
    explicit LearningChoice(QWidget *parent = nullptr);
    ~LearningChoice() override;

    /// Keeps the chosen one where it is still there; else the first.
    void setBaseModels(const std::vector<BaseModelChoice> &models);
    QString basePath() const; ///< empty: there are none
    void setBasePath(const QString &path);

    /// Why an objective cannot be chosen now, "None of the recordings is isolated."; empty: it can.
    void setObjectiveUnavailable(Objective objective, const QString &reason);
    /// Marked as recommended with the reason, and chosen unless a person has chosen another that is available.
    void setRecommended(Objective objective, const QString &reason);
    Objective objective() const;
    void setObjective(Objective objective); ///< counts as a person's choice

    /// Tags that the base model does not know. Without any, Learns::NewSounds cannot be chosen.
    void setNewSounds(const QStringList &sounds);
    Learns learns() const;
    void setLearns(Learns learns);

    QString name() const; ///< of the model to be, trimmed
    void setName(const QString &name);
    /// A sentence below the name, "A model of this name exists."; empty: none.
    void setNameProblem(const QString &sentence);

Q_SIGNALS:
    void changed(); ///< anything, by a person
    void baseModelChanged(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace partita
