// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/document_page.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include "widgets/lanes/mixture_header.h"
#include "widgets/language/quantity_text.h"
#include "widgets/language/time_text.h"
#include "widgets/rulers/frequency_ruler.h"
#include "widgets/rulers/time_ruler.h"
#include "widgets/rulers/time_scroll_bar.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

/// A recording shorter than this is separated before anybody looks for a preview.
constexpr double previewFromSeconds = 20, previewSeconds = 8;

} // namespace

DocumentPage::DocumentPage(std::unique_ptr<DocumentSession> session, std::unique_ptr<SessionKeeper> keeper, DisplayState *display,
                           MaskToolState *tools, const ViewResources &resources, LaneFileDrag &drag, JobRunner &jobs, QWidget *parent)
    : QWidget(parent), session_(std::move(session)), keeper_(std::move(keeper)), display_(display), tools_(tools), drag_(drag),
      masks_(new MaskController(*session_, *display, *tools, jobs, this))
{
    LaneViews views;
    views.makePicture = [this, resources](const StorePtr &store) {
        auto *view = new StoreView(store, &session_->view(), display_, resources);
        connectPicture(view);
        return view;
    };
    views.changePicture = [](QWidget *picture, const StorePtr &store) { qobject_cast<StoreView *>(picture)->setStore(store); };
    views.makeFrequencyRuler = [this](const StorePtr &) { return new FrequencyRuler(&session_->view(), display_); };
    views.exportMime = [this](LaneId lane) { return drag_.mimeData(session_->document().snapshot(), lane).release(); };

    list_ = new LaneList(std::move(views), session_->document().mixture(), this);
    ruler_ = new TimeRuler(&session_->view());
    list_->setRuler(ruler_);
    list_->setScrollBar(new TimeScrollBar(&session_->view()));
    connect(ruler_, &TimeRuler::seekRequested, this, &DocumentPage::seekRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(list_);

    list_->mixtureHeader()->setName(session_->name());
    list_->mixtureHeader()->setMeterChannels(session_->document().mixture()->channels() == 1 ? 1 : 2);
    showFormat();
    connectList();
    connect(display_, &DisplayState::changed, this, &DocumentPage::showFormat);
    connect(session_.get(), &DocumentSession::lanesChanged, this, &DocumentPage::showLanes);
    connect(session_.get(), &DocumentSession::drawnChanged, this, &DocumentPage::showMask);
    connect(session_.get(), &DocumentSession::laneProgress, list_, &LaneList::setLaneProgress);
    connect(session_.get(), &DocumentSession::separationFinished, this, &DocumentPage::showLanes);
    connect(keeper_.get(), &SessionKeeper::recordingFound, this, [this] {
        for (auto *picture : list_->findChildren<StoreView *>()) {
            picture->retry();
            picture->refresh();
        }
    });
    connect(&session_->view(), &TimeView::selectionChanged, this, [this] {
        list_->setTimeSelected(!session_->view().selection().empty());
        showLoop();
    });
    showLanes();
}

DocumentPage::~DocumentPage()
{
    keeper_->freezeView(); // it goes now
    delete list_; // its pictures look at the session's view
    list_ = nullptr;
    delete masks_; // as it does at the session
}

void DocumentPage::connectPicture(StoreView *picture)
{
    picture->setMaskTools(tools_);
    picture->installEventFilter(this);
    picture->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(picture, &StoreView::seekRequested, this, &DocumentPage::seekRequested);
    connect(picture, &StoreView::maskPainting, this,
            [this, picture](const MaskPtr &mask) { Q_EMIT painting({laneOf(picture), mask}); });
    connect(picture, &StoreView::maskGestureCancelled, this, [this] { Q_EMIT painting(session_->document().drawn()); });
    connect(picture, &StoreView::maskPainted, this,
            [this, picture](EditKind kind, const MaskPtr &mask) {
                shownMasks_.erase(laneOf(picture)); // it shows this one
                session_->draw(kind, {laneOf(picture), mask});
            });
    connect(picture, &StoreView::maskDrawn, this,
            [this, picture](const std::shared_ptr<MaskDrawing> &drawing) { masks_->make(laneOf(picture), drawing); });
    connect(picture, &StoreView::wandRequested, this, [this, picture](double seconds, double hz, MaskCombine combine) {
        masks_->wand(laneOf(picture), seconds, hz, combine);
    });
    connect(picture, &QWidget::customContextMenuRequested, this, [this, picture](const QPoint &at) {
        if (!(QApplication::mouseButtons() & Qt::LeftButton)) // something is dragged
            Q_EMIT maskMenuRequested(picture->mapToGlobal(at));
    });
}

bool DocumentPage::eventFilter(QObject *object, QEvent *event)
{
    // A gesture begins: a mask that is computed yet would end it.
    const bool begins = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TabletPress;
    if (begins && tools_->settings().tool != MaskTool::Select && qobject_cast<StoreView *>(object))
        masks_->drop();
    return QWidget::eventFilter(object, event);
}

LaneId DocumentPage::laneOf(const StoreView *picture) const
{
    const auto &lanes = session_->document().lanes();
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const LanePtr &l) { return this->picture(l->id) == picture; });
    return lane != lanes.end() ? (*lane)->id : 0;
}

void DocumentPage::connectList()
{
    auto *s = session_.get();
    connect(list_, &LaneList::gainChanged, s, &DocumentSession::setGain);
    connect(list_, &LaneList::gainEditFinished, s, &DocumentSession::endGesture);
    connect(list_, &LaneList::panChanged, s, &DocumentSession::setPan);
    connect(list_, &LaneList::panEditFinished, s, &DocumentSession::endGesture);
    connect(list_, &LaneList::muteToggled, s, &DocumentSession::setMute);
    connect(list_, &LaneList::soloToggled, s, &DocumentSession::setSolo);
    connect(list_, &LaneList::renamed, s, &DocumentSession::rename);
    connect(list_, &LaneList::colourChosen, s, &DocumentSession::setColour);
    connect(list_, &LaneList::deleteRequested, s, &DocumentSession::remove);
    connect(list_, &LaneList::duplicateRequested, s, &DocumentSession::duplicate);
    connect(list_, &LaneList::mergeRequested, s, &DocumentSession::merge);
    connect(list_, &LaneList::moveRequested, s, [s](LaneId lane, int index) { s->reorder(lane, size_t(std::max(index, 0))); });
    connect(list_, &LaneList::moveSpanRequested, s,
            [s](LaneId from, LaneId to) { s->moveTimeSpan(from, to, s->view().selection().time); });
    connect(list_, &LaneList::separateRequested, this, [this](LaneId lane) { setTarget(lane); });
    connect(list_, &LaneList::exportRequested, this, &DocumentPage::exportRequested);
    connect(list_, &LaneList::clipMarkReset, this, &DocumentPage::clipMarkReset);
    connect(list_, &LaneList::listenToMixtureToggled, this, &DocumentPage::listenToMixtureToggled);
    connect(list_, &LaneList::dragStarted, this,
            [this](LaneId lane) { drag_.prepare(session_->document().snapshot(), lane); });
}

StoreView *DocumentPage::picture(LaneId lane) const
{
    const auto *strip = list_->strip(lane);
    return strip ? qobject_cast<StoreView *>(strip->picture()) : nullptr;
}

void DocumentPage::showLanes()
{
    const auto &lanes = session_->document().lanes();
    const bool hadFocus = list_->isAncestorOf(QApplication::focusWidget());
    list_->setLanes(lanes);
    // A lane that goes must not leave the keys to the query: the next of them may be undo, or space to listen.
    if (hadFocus && !list_->isAncestorOf(QApplication::focusWidget()))
        list_->strip(list_->selectedLane())->setFocus();
    for (const auto &lane : lanes) {
        list_->setLaneProgress(lane->id, session_->progressOf(lane->id).value_or(-1));
        if (auto *view = picture(lane->id))
            view->setTint(Theme::of(this).lane(lane->colourIndex));
    }
    showMask();
    fitMixture();
    if (target_ && *target_ != 0 && !session_->document().lane(*target_))
        setTarget({});
    else
        Q_EMIT targetChanged(); // the name, or what is left over, may be another
}

void DocumentPage::showMask()
{
    const auto &document = session_->document();
    const auto &drawn = document.drawn();
    std::erase_if(shownMasks_, [&](const auto &shown) { return !picture(shown.first); });
    const auto show = [&](LaneId lane, const QColor &tint) {
        auto *view = picture(lane);
        const std::pair wanted(lane == drawn.lane ? drawn.mask : nullptr, tint);
        // Not told again what it knows: another mask than the one that is being drawn ends the gesture.
        if (!view || (shownMasks_.contains(lane) && shownMasks_[lane] == wanted))
            return;
        shownMasks_[lane] = wanted;
        view->setMask(wanted.first, tint);
    };
    show(0, Theme::of(this).accent);
    for (const auto &lane : document.lanes())
        show(lane->id, Theme::of(this).lane(lane->colourIndex));
    if (confined_ && !drawn.mask)
        setConfined(false);
}

void DocumentPage::showFormat()
{
    const auto &mixture = *session_->document().mixture();
    const int channels = mixture.channels();
    const QString rate = sampleRateText(mixture.sampleRateHz());
    const QString shape = channels == 1 ? tr("mono") : channels == 2 ? tr("stereo") : tr("%n channel(s)", nullptr, channels);
    const double seconds = double(mixture.frames()) / mixture.sampleRateHz();
    list_->mixtureHeader()->setFormat(tr("%1, %2, %3").arg(rate, shape, timeText(seconds)));
    const auto channel = display_->settings().channel;
    list_->mixtureHeader()->setChannelNote(channel == ChannelView::Left    ? tr("Left channel shown")
                                           : channel == ChannelView::Right ? tr("Right channel shown")
                                           : channel == ChannelView::Side  ? tr("Side signal shown")
                                                                           : QString());
}

void DocumentPage::setTarget(std::optional<LaneId> target)
{
    target_ = target;
    Q_EMIT targetChanged();
}

void DocumentPage::setConfined(bool confined)
{
    confined_ = confined && session_->document().drawn().mask;
    Q_EMIT targetChanged();
}

QString DocumentPage::targetName() const
{
    const auto lane = session_->document().lane(target_.value_or(session_->defaultTarget()));
    const QString name = lane ? QString::fromStdString(lane->name) : tr("Mixture");
    return confined_ ? tr("%1, inside the mask").arg(name) : name;
}

void DocumentPage::setLoop(bool looping)
{
    looping_ = looping;
    showLoop();
}

void DocumentPage::showLoop()
{
    const auto time = session_->view().selection().time;
    ruler_->setLoop(looping_ && !time.empty() ? std::optional(time) : std::nullopt);
}

FrameRange DocumentPage::preview() const
{
    const auto &view = session_->view();
    const double rate = view.sampleRateHz();
    if (double(view.frames()) < previewFromSeconds * rate)
        return {};
    const auto begin = std::int64_t(view.showsAll() ? double(view.playFrame()) : view.axis().firstFrame);
    const auto visible = std::int64_t(view.axis().framesPerPixel * view.width());
    return {begin, std::min(view.frames(), begin + std::min(std::int64_t(previewSeconds * rate), visible))};
}

/// A mixture without lanes takes most of the page, unless a person gave it another height.
void DocumentPage::fitMixture()
{
    const int height = list_->laneHeight(0);
    if (tallHeight_ != 0 && height != tallHeight_)
        return;
    if (session_->document().lanes().empty()) {
        if (!isVisible())
            return;
        list_->setLaneHeight(LaneId(0), list_->height() * 3 / 5);
        tallHeight_ = list_->laneHeight(0);
    } else if (tallHeight_ != 0) {
        list_->setLaneHeight(LaneId(0), list_->strip(0)->defaultHeight());
        tallHeight_ = 0;
    }
}

void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Afterwards: the list has its new height then.
    QMetaObject::invokeMethod(this, &DocumentPage::fitMixture, Qt::QueuedConnection);
}

void DocumentPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLanes();
    else if (event->type() == QEvent::LanguageChange)
        showFormat();
}

} // namespace partita
