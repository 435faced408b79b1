// SPDX-License-Identifier: GPL-3.0-or-later
// The model in use: found, loaded in a job, asked what it understands.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/window/services/job_runner.h"
#include "core/document/recipe.h"
#include "core/separation/query_plan.h"

namespace partita {

/// Where models come from; a test gives its own. Called in worker threads.
struct ModelCatalogue {
    std::function<std::vector<ModelEntry>()> list;
    std::function<Result<ModelEntry>(const std::string &nameOrFile)> find;
    std::function<Result<std::shared_ptr<const Model>>(const std::filesystem::path &file, DeviceChoice device)> load;

    static ModelCatalogue installed(); ///< those of models/model
};

/// Whether typed queries are understood.
struct QueryCheck {
    std::optional<Error> error; ///< as planQueries() gives it; none: understood
    QString unknown;            ///< UnknownSound only: the description that the model does not know ...
    QStringList nearest;        ///< ... and the known sounds that are nearest to it, best first

    bool ok() const { return !error; }
};
/// A text encoder runs, so: not in the UI thread.
QueryCheck checkQueries(const std::vector<std::string> &queries, const Model &model, const QuerySounds &sounds = {});

/// UI thread.
class ModelService : public QObject {
    Q_OBJECT

public:
    enum class State { None, Loading, Ready, Failed };

    explicit ModelService(JobRunner &runner, ModelCatalogue catalogue = ModelCatalogue::installed(),
                          QObject *parent = nullptr);
    ~ModelService() override;

    /// Asks which models are installed; entriesChanged() follows.
    void refreshEntries();
    const std::vector<ModelEntry> &entries() const { return entries_; }

    /// The name of an installed model or a file; empty: the default model. What is loaded already is not loaded again; the
    /// last call wins. While another model is loaded, and where that failed, none is in use.
    void load(const QString &nameOrFile, DeviceChoice device);

    State state() const { return state_; }
    std::shared_ptr<const Model> model() const { return model_; } ///< null unless Ready
    QString modelName() const;                                    ///< as loaded; before that: as asked for
    DeviceChoice deviceChoice() const { return device_; }
    /// For RemakeOptions: the very model that stems were made by, the loaded one or another that is loaded for them, on the
    /// device that was chosen. Called in a worker thread; NotFound, InvalidData where it is another version, errors of loading.
    std::function<Result<std::shared_ptr<const Model>>(const Recipe &)> makersOfStems() const;
    /// Which model is there, or why there is none.
    QString stateText() const;
    /// Which device computes, and why that one; empty unless Ready.
    QString deviceText() const;
    /// The names that the model knows, sorted; empty unless Ready.
    const QStringList &sounds() const { return sounds_; }

Q_SIGNALS:
    void entriesChanged();
    void stateChanged();

private:
    void loaded(Result<std::shared_ptr<const Model>> model);

    JobRunner &runner_;
    ModelCatalogue catalogue_;
    std::vector<ModelEntry> entries_;
    State state_ = State::None;
    QString wanted_;
    DeviceChoice device_ = DeviceChoice::Auto;
    std::uint64_t job_ = 0; ///< of the loading that counts
    std::shared_ptr<const Model> model_;
    QStringList sounds_;
    Error error_;
};

} // namespace partita
