// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own sounds, and what is asked by examples: the file is read, and a model listens, in jobs.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/window/services/model_service.h"
#include "core/query/sound_list.h"

namespace partita {

/// One sound that is asked for by examples.
struct ExampleQuestion {
    QString name;                       ///< of the lane that it makes
    std::vector<Example> like, notLike; ///< nothing is asked unless there is something that it is like
};

/// What a separation needs to know of queries and examples.
struct QueryAnswer {
    QueryCheck check; ///< not ok: the rest is empty
    std::vector<SoundVector> named, examples; ///< those that are asked for
};

/// UI thread. What calls back does so from the event loop, and not where `context` is gone.
class SoundLibrary : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const std::optional<Error> &)>; ///< none: it is done

    /// `file`: see SoundList; other programs may change it.
    SoundLibrary(JobRunner &jobs, ModelService &models, std::filesystem::path file = SoundList::defaultFile(),
                 QObject *parent = nullptr);
    ~SoundLibrary() override;

    /// As it was read last, in the order in which they were added.
    const std::vector<NamedSound> &sounds() const { return sounds_; }
    QStringList names() const;
    const std::optional<Error> &problem() const { return problem_; } ///< why the list cannot be read
    void refresh();                                                  ///< changed() follows where there is something new

    /// Listens to the examples, once there is a model, and adds what was heard to the list. Its files and times are as in
    /// `sound`, whose name it gets.
    void add(NamedSound sound, ExampleQuestion heardIn, QObject *context, Done done);
    void rename(const QString &name, const QString &to, QObject *context, Done done);
    void remove(const QString &name, QObject *context, Done done);
    void putBack(NamedSound sound, QObject *context, Done done); ///< one that was removed

    /// Reads the queries, with the sounds of the list by their names, and listens to the examples. `recording`: that is to
    /// be separated, see exampleQuery(). Returns the job; one that is cancelled gives ErrorCode::Cancelled.
    std::uint64_t answer(const QStringList &queries, const ExampleQuestion &question, const Example &recording,
                         QObject *context, std::function<void(const QueryAnswer &)> done);

Q_SIGNALS:
    void changed();

private:
    struct Waiting {
        NamedSound sound;
        ExampleQuestion heardIn;
        QPointer<QObject> context;
        Done done;
    };
    void listen(Waiting order);
    void change(std::function<Result<void>(SoundList &)> edit, QObject *context, Done done);

    JobRunner &jobs_;
    ModelService &models_;
    const std::filesystem::path file_;
    std::vector<NamedSound> sounds_;
    std::optional<Error> problem_;
    std::uint64_t reading_ = 0;    ///< the job that counts
    std::vector<Waiting> waiting_; ///< for the model
};

} // namespace partita
