// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mask_controller.h"

#include "app/window/services/edit_texts.h"
#include "core/mask/mask_morphology.h"
#include "core/mask/ratio_mask.h"
#include "core/mask/similar_events.h"
#include "core/mask/wand.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {

/// Of one step of growing and its like: a cell or two of the mask.
constexpr MaskReach reach{20, 50};
constexpr double mostShownSeconds = 600; ///< of a model's mask, some 50 MB at 44.1 kHz
constexpr double listedFromSeconds = 60;
constexpr std::size_t listedFromTiles = 500; ///< what is smaller is done before anybody reads a list

} // namespace

MaskController::MaskController(DocumentSession &session, DisplayState &display, MaskToolState &tools, JobRunner &jobs,
                               QObject *parent)
    : QObject(parent), session_(session), display_(display), tools_(tools), jobs_(jobs)
{
    connect(&session_, &DocumentSession::drawnChanged, this, [this] {
        if (isBusy() && session_.document().drawn() != before_)
            drop();
        if (const auto &drawn = session_.document().drawn(); !drawn.mask || drawn.lane != 0)
            shown_ = {}; // what is drawn next is something else
    });
}

MaskController::~MaskController()
{
    drop();
}

void MaskController::make(LaneId lane, std::shared_ptr<MaskDrawing> drawing)
{
    settle();
    drop();
    Order order{drawing->kind(), lane, {}, [drawing](const StorePtr &, const MaskPtr &, const JobContext &) -> Result<Made> {
        return Made{drawing->mask()};
    }};
    order.drawing = std::move(drawing);
    add(std::move(order));
}

void MaskController::settle()
{
    if (orders_.empty() || !orders_.front().drawing)
        return;
    const Order order = std::move(orders_.front());
    drop();
    take(order, Made{order.drawing->mask()});
}

void MaskController::wand(LaneId lane, double seconds, double hz, MaskCombine combine)
{
    settle();
    drop();
    WandOptions options;
    options.toleranceDb = tools_.settings().toleranceDb;
    options.opacity = tools_.settings().strength;
    options.channel = display_.settings().channel;
    const bool same = session_.document().drawn().lane == lane;
    add({EditKind::MagicWand, lane, {}, [=](const StorePtr &store, const MaskPtr &drawn, const JobContext &job) -> Result<Made> {
             auto with = options;
             with.stop = job.stop;
             auto found = magicWand(*store, {seconds, hz}, with);
             if (!found)
                 return found.error();
             const auto base = same && drawn ? drawn : Mask::uniform(found->mask->grid());
             return Made{combined(base, found->mask, combine), found->complete, 0};
         }});
}

void MaskController::change(Change change)
{
    settle();
    const auto &drawn = session_.document().drawn();
    if (!drawn.mask)
        return;
    const auto kind = change == Change::Invert   ? EditKind::InvertMask
                      : change == Change::Grow   ? EditKind::GrowMask
                      : change == Change::Shrink ? EditKind::ShrinkMask
                                                 : EditKind::FeatherMask;
    add({kind, drawn.lane, drawn.mask->tileCount() > listedFromTiles ? editText(kind) : QString(),
         [change](const StorePtr &, const MaskPtr &mask, const JobContext &job) -> Result<Made> {
             auto made = change == Change::Invert   ? Result<MaskPtr>(inverted(*mask))
                         : change == Change::Grow   ? grown(*mask, reach, job.stop)
                         : change == Change::Shrink ? shrunk(*mask, reach, job.stop)
                                                    : feathered(*mask, reach, job.stop);
             return made ? Result(Made{std::move(*made)}) : Result<Made>(made.error());
         }});
}

void MaskController::findSimilarEvents()
{
    settle();
    const auto &drawn = session_.document().drawn();
    if (!drawn.mask)
        return;
    add({EditKind::SimilarEvents, drawn.lane, editText(EditKind::SimilarEvents),
         [channel = display_.settings().channel](const StorePtr &store, const MaskPtr &mask, const JobContext &job) -> Result<Made> {
             SimilarEventsOptions options;
             options.channel = channel;
             options.stop = job.stop;
             options.progress = [&](double fraction) { job.progress({fraction, -1}); };
             const auto events = partita::findSimilarEvents(*store, *mask, options);
             if (!events)
                 return events.error();
             return Made{events->empty() ? mask : repeatedMask(*mask, *events), true, int(events->size())};
         }});
}

void MaskController::showMaskOf(LaneId id)
{
    const auto lane = session_.document().lane(id);
    if (!lane)
        return;
    settle();
    drop();
    const auto &view = session_.view();
    const auto most = std::int64_t(mostShownSeconds * view.sampleRateHz());
    FrameRange range = view.selection().time;
    if (range.empty())
        range = {0, view.frames()};
    if (range.length() > most) { // what is looked at
        const auto first = std::clamp<std::int64_t>(std::int64_t(view.axis().firstFrame), 0, view.frames());
        const auto seen = std::int64_t(view.axis().framesPerPixel * view.width());
        range = {first, std::min(view.frames(), first + std::min(most, seen))};
        Q_EMIT message(MessageSeverity::Info, tr("The recording is long, so the mask is shown for the part that is seen. Select a "
                                                 "span of time to have it for that."));
    }
    const bool listed = double(range.length()) > listedFromSeconds * view.sampleRateHz();
    add({EditKind::ShowMask, 0, listed ? editText(EditKind::ShowMask) : QString(),
         [stem = lane->content, range](const StorePtr &mixture, const MaskPtr &, const JobContext &job) -> Result<Made> {
             RatioMaskOptions options{range, job.stop, [&](double fraction) { job.progress({fraction, -1}); }};
             auto mask = ratioMask(*stem, *mixture, options);
             return mask ? Result(Made{std::move(*mask)}) : Result<Made>(mask.error());
         },
         {id, lane->content, nullptr}});
}

const MaskController::Shown *MaskController::shown() const
{
    const auto lane = session_.document().lane(shown_.lane);
    return lane && shown_.mask && lane->content == shown_.content ? &shown_ : nullptr;
}

void MaskController::clear()
{
    settle();
    drop();
    if (session_.document().drawn().mask)
        session_.draw(EditKind::ClearMask, {});
}

void MaskController::add(Order order)
{
    orders_.push_back(std::move(order));
    if (!isBusy())
        startNext();
}

void MaskController::startNext()
{
    const auto &document = session_.document();
    const Order &order = orders_.front();
    const auto lane = document.lane(order.lane);
    before_ = document.drawn();
    const StorePtr store = lane ? StorePtr(lane->content) : document.mixture();
    auto number = std::make_shared<std::uint64_t>(0);
    *number = job_ = jobs_.submitFor<Made>(
        JobKind::Quick, order.title,
        [make = order.make, store, mask = before_.mask](const JobContext &job) { return make(store, mask, job); }, this,
        [this, number](Result<Made> made) {
            if (*number != job_) // cancelled
                return;
            job_ = 0;
            const Order done = std::move(orders_.front());
            orders_.pop_front();
            take(done, std::move(made));
            if (!orders_.empty() && !isBusy())
                startNext();
        });
}

void MaskController::take(const Order &order, Result<Made> made)
{
    if (!made) {
        orders_.clear();
        if (made.error().code != ErrorCode::Cancelled)
            Q_EMIT message(MessageSeverity::Error, errorText(made.error()));
        return;
    }
    if (order.kind == EditKind::SimilarEvents)
        Q_EMIT message(MessageSeverity::Info, made->events == 0 ? tr("No similar event was found.")
                                                                : tr("%n similar event(s) found and added to what is painted.", nullptr,
                                                                     made->events));
    if (!made->complete)
        Q_EMIT message(MessageSeverity::Info, tr("There is more that is connected with this than can be selected at once; these are "
                                                 "the parts around it. A smaller tolerance selects less."));
    const bool same = before_.mask && before_.lane == order.lane ? *before_.mask == *made->mask
                                                                 : made->mask->isUniform() && made->mask->background() == 0;
    const auto mask = made->mask;
    if (!same)
        session_.draw(order.kind, {order.lane, mask});
    else if (order.kind == EditKind::ShowMask && mask->isUniform())
        Q_EMIT message(MessageSeverity::Info, tr("There is nothing in this lane there."));
    if (order.kind == EditKind::ShowMask && session_.document().drawn().mask) {
        shown_ = order.shown;
        shown_.mask = mask;
        Q_EMIT shownChanged();
    }
}

void MaskController::drop()
{
    orders_.clear();
    jobs_.cancel(std::exchange(job_, 0));
}

} // namespace partita
