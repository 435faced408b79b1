// SPDX-License-Identifier: GPL-3.0-or-later
// Mixtures of recordings that were held back, with one sound taken out by the model before and by the model after.
#pragma once

#include "app/window/teaching/audition.h"
#include "app/window/teaching/teaching_run.h"

namespace partita {

/// UI thread. All work is done in jobs, beside a run; files are kept in the run's folder.
class HeldBackSamples : public QObject {
    Q_OBJECT

public:
    static constexpr size_t most = 8;
    static constexpr double seconds = 8; ///< of a mixture

    HeldBackSamples(JobRunner &jobs, TeachingEngine engine, Audition &audition, QObject *parent = nullptr);
    ~HeldBackSamples() override;

    void setOrder(const TeachingOrder &order);
    QStringList names() const;
    /// `after`: with the model as `run` has it now; else with the base model.
    void hear(int sample, bool after, TeachingRun &run);
    void stop();

Q_SIGNALS:
    void hearingChanged(std::optional<bool> after); ///< see TrainingView::setHearing()
    void pendingChanged(bool pending);
    void message(partita::MessageSeverity severity, const QString &text);

private:
    struct Sample {
        size_t recording, other; ///< indices of the order's recordings
        std::string sound;       ///< of the first one
    };
    struct Made {
        std::filesystem::path file;
        bool unknown = false; ///< the model does not know the sound: it is the mixture
        std::shared_ptr<const Model> model;
    };
    static Result<Made> make(const TeachingEngine &engine, const TeachingOrder &order, const Sample &sample, int number,
                             std::shared_ptr<const Model> model, const std::filesystem::path &modelFile, bool after,
                             const JobContext &job);
    void separate(int sample, bool after, const std::filesystem::path &modelFile);
    void setPending(bool pending);

    JobRunner &jobs_;
    TeachingEngine engine_;
    Audition &audition_;
    TeachingOrder order_;
    std::vector<Sample> samples_;
    std::shared_ptr<const Model> base_;
    std::uint64_t job_ = 0, asked_ = 0;
    bool playing_ = false;
};

} // namespace partita
