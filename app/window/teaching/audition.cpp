// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/audition.h"

#include "core/document/file_store.h"
#include "widgets/language/error_text.h"

namespace partita {

Audition::Audition(Player &player, JobRunner &jobs, std::function<DocumentSession *()> windowSession, QObject *parent)
    : QObject(parent), player_(player), jobs_(jobs), windowSession_(std::move(windowSession))
{
    connect(&player_, &Player::playingChanged, this, [this](bool playing) {
        if (!playing && session_)
            end();
    });
    connect(&player_, &Player::failed, this, [this](const QString &sentence) {
        if (moved_)
            Q_EMIT failed(sentence);
    });
}

Audition::~Audition()
{
    moved_ = {};
    stop();
}

void Audition::play(const std::filesystem::path &file, double fromSeconds, QObject *context, Moved moved)
{
    stop();
    context_ = context;
    moved_ = std::move(moved);
    opening_ = jobs_.submitFor<StorePtr>(
        JobKind::Quick, {},
        [file](const JobContext &) -> Result<StorePtr> {
            auto store = FileStore::open(file);
            if (!store)
                return store.error();
            return StorePtr(*store);
        },
        this, [this, file, fromSeconds, number = ++number_](Result<StorePtr> store) {
            if (number != number_ || !opening_)
                return;
            opening_ = 0;
            if (!store) {
                if (store.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(errorText(store.error()));
                return tell({});
            }
            begin(std::move(*store), file, fromSeconds);
        });
}

void Audition::begin(StorePtr store, const std::filesystem::path &file, double fromSeconds)
{
    session_ = std::make_unique<DocumentSession>(file, std::move(store), jobs_);
    auto &view = session_->view();
    connect(&view, &TimeView::playFrameChanged, this, [this, &view] { tell(view.secondsOfFrame(double(view.playFrame()))); });
    player_.setSession(session_.get());
    player_.seek(std::int64_t(fromSeconds * view.sampleRateHz()));
    player_.play();
}

void Audition::stop()
{
    if (opening_)
        jobs_.cancel(std::exchange(opening_, 0));
    if (session_) {
        auto mine = std::move(session_);
        player_.setSession(windowSession_());
    }
    tell({});
}

/// The player has stopped, perhaps in the middle of getting another session.
void Audition::end()
{
    auto *over = session_.release();
    over->disconnect(this);
    over->view().disconnect(this);
    tell({});
    QMetaObject::invokeMethod(this, [this, over] {
        if (!session_)
            player_.setSession(windowSession_());
        delete over;
    }, Qt::QueuedConnection);
}

void Audition::tell(std::optional<double> seconds)
{
    const auto moved = seconds ? moved_ : std::exchange(moved_, {});
    if (moved && context_)
        moved(seconds);
}

} // namespace partita
