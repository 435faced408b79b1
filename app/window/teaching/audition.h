// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a file through the window's player, which gets its own recording back afterwards.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

#include "app/window/services/player.h"

namespace partita {

/// UI thread. One file at a time.
class Audition : public QObject {
    Q_OBJECT

public:
    /// Seconds from the start of the file; none: it has ended, or something else plays.
    using Moved = std::function<void(std::optional<double> seconds)>;

    /// `windowSession`: what the player has otherwise; null: nothing.
    Audition(Player &player, JobRunner &jobs, std::function<DocumentSession *()> windowSession, QObject *parent = nullptr);
    ~Audition() override;

    /// Opens the file in a job, then plays. `moved` is called until it ends, not where `context` is gone.
    void play(const std::filesystem::path &file, double fromSeconds, QObject *context, Moved moved);
    void stop();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void begin(StorePtr store, const std::filesystem::path &file, double fromSeconds);
    void end();
    void tell(std::optional<double> seconds);

    Player &player_;
    JobRunner &jobs_;
    std::function<DocumentSession *()> windowSession_;
    std::unique_ptr<DocumentSession> session_;
    std::uint64_t opening_ = 0, number_ = 0; ///< the job, and which call it is of
    QPointer<QObject> context_;
    Moved moved_;
};

} // namespace partita
