// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/example_controller.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "app/window/document_page.h"
#include "core/mask/mask_shapes.h"
#include "core/mask/masked_store.h"
#include "widgets/language/error_text.h"
#include "widgets/language/quantity_text.h"
#include "widgets/language/time_text.h"
#include "widgets/query/query_bar.h"

namespace partita {

ExampleController::ExampleController(JobRunner &jobs, ModelService &models, WindowActions &actions, ShortcutRegistry &shortcuts,
                                     QueryBar &queryBar, QWidget *window)
    : QObject(window), jobs_(jobs), models_(models), actions_(actions), queryBar_(queryBar), window_(window),
      library_(jobs, models)
{
    connect(actions_.findMore, &QAction::triggered, this, &ExampleController::findMore);
    connect(actions_.alsoLike, &QAction::triggered, this, [this] { add(false); });
    connect(actions_.notLike, &QAction::triggered, this, [this] { add(true); });
    connect(actions_.saveSound, &QAction::triggered, this, [this] {
        if (auto place = pointedAt(Need::Sound))
            save({{0, std::move(*place), false, false}});
    });
    connect(actions_.sounds, &QAction::triggered, this, &ExampleController::showSounds);
    connect(&shortcuts, &ShortcutRegistry::changed, this, &ExampleController::showActions);
    connect(&queryBar_, &QueryBar::exampleRemoved, this, &ExampleController::remove);
    connect(&queryBar_, &QueryBar::textEdited, this, &ExampleController::dropAsked);
    connect(&queryBar_, &QueryBar::saveExamplesRequested, this, [this] { save(entries_); });
    connect(&library_, &SoundLibrary::changed, this, [this] { queryBar_.setOwnSounds(library_.names()); });
}

ExampleController::~ExampleController()
{
    delete dialog_;
}

void ExampleController::setPage(DocumentPage *page)
{
    for (const auto &connection : std::exchange(followed_, {}))
        disconnect(connection);
    page_ = page;
    if (page) {
        auto &session = page->session();
        followed_ = {connect(&session.view(), &TimeView::selectionChanged, this, &ExampleController::showActions),
                     connect(&session, &DocumentSession::drawnChanged, this, &ExampleController::showActions),
                     connect(&session, &DocumentSession::lanesChanged, this, &ExampleController::showActions),
                     connect(&page->lanes(), &LaneList::selectedLaneChanged, this, &ExampleController::showActions)};
    }
    showActions();
}

void ExampleController::showActions()
{
    const auto place = pointedAt(Need::Words);
    const QString whyNot = page_ ? tr("Select a span of time, or paint, where the sound is alone") : tr("Open a recording first");
    const auto show = [&](QAction *action, const QString &toolTip) {
        action->setEnabled(place.has_value());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(!place ? whyNot : keys.isEmpty() ? toolTip : tr("%1 (%2)", "a tool tip and its key").arg(toolTip, keys));
    };
    const QString where = place ? place->text : QString();
    show(actions_.findMore, tr("Separate what sounds like %1").arg(where));
    show(actions_.alsoLike, tr("Make %1 one more example of what you are looking for").arg(where));
    show(actions_.notLike, tr("What you are looking for is not like %1").arg(where));
    show(actions_.saveSound, tr("Give what is heard at %1 a name, to ask for it by that").arg(where));
    actions_.sounds->setToolTip(tr("The sounds that you have named"));
}

/// What is painted, or else the selected time, on the selected lane. Without its recording where that is not needed.
std::optional<ExampleController::Place> ExampleController::pointedAt(Need need) const
{
    if (!page_)
        return {};
    const auto &document = page_->session().document();
    const auto &selection = page_->session().view().selection();
    const auto &mixture = document.mixture();
    const auto contentOf = [&](LaneId lane) -> StorePtr {
        const auto there = document.lane(lane);
        return there ? StorePtr(there->content) : mixture;
    };
    if (const auto &[lane, mask] = document.drawn(); mask) {
        if (measured_ != mask) { // not at every selection: a long mask takes milliseconds
            measured_ = mask;
            extent_ = mask->extent();
        }
        const auto hop = std::int64_t(mask->grid().stft().hopFrames);
        const bool all = mask->background() > 0;
        const FrameRange shown = all ? FrameRange{0, mixture->frames()}
                                     : FrameRange{extent_.frameBegin * hop, std::min(extent_.frameEnd * hop, mixture->frames())};
        auto place = placeOf(lane, shown, false);
        if (need == Need::Words)
            return place;
        place.example.recording = std::make_shared<MaskedStore>(contentOf(lane), mask);
        if (!all)
            place.example.range = mask->soundingRange();
        return place;
    }
    if (selection.empty())
        return {};
    const auto lane = page_->lanes().selectedLane();
    auto place = placeOf(lane, selection.time, !selection.frequency);
    place.example.recording = contentOf(lane);
    if (const auto &frequency = selection.frequency; frequency && need == Need::Sound) {
        // Of all times: the example's range says which.
        MaskRectangle rectangle;
        rectangle.lowHz = frequency->lowHz;
        rectangle.highHz = frequency->highHz;
        const auto mask = rectangleMask({mixture->sampleRateHz(), mixture->frames()}, rectangle);
        place.example.recording = std::make_shared<MaskedStore>(place.example.recording, mask);
    }
    return place;
}

/// But for its recording. `whole`: all that sounds there.
ExampleController::Place ExampleController::placeOf(LaneId lane, FrameRange range, bool whole) const
{
    auto &session = page_->session();
    const auto there = session.document().lane(lane);
    const double rate = session.document().mixture()->sampleRateHz();
    const double begin = double(range.begin) / rate, end = double(range.end) / rate;
    // As many digits as tell the ends apart.
    const double seconds = end - begin;
    const int decimals = seconds >= 2 ? 0 : seconds >= 0.2 ? 1 : 2;
    Place place;
    place.times = tr("%1–%2", "two times").arg(timeText(begin, end, decimals), timeText(end, end, decimals));
    place.text = tr("%1 of %2", "a span of time of a lane").arg(place.times, there ? QString::fromStdString(there->name) : tr("Mixture"));
    place.example.range = range;
    place.example.name = place.text.toStdString();
    if (lane == 0 && whole)
        place.file = ExampleFile{session.document().sourcePath(), begin, end};
    return place;
}

ExampleQuestion ExampleController::ask(bool withText)
{
    if (withText && queryBar_.text() != askedText_) // another text, also from the history
        dropAsked();
    ExampleQuestion question;
    QStringList times;
    for (auto &entry : entries_) {
        entry.asked = true;
        (entry.notLike ? question.notLike : question.like).push_back(entry.place.example);
        if (!entry.notLike)
            times << entry.place.times;
    }
    question.name = tr("Like %1", "a lane's name").arg(QLocale().createSeparatedList(times));
    if (withText)
        askedText_ = queryBar_.text();
    showChips();
    return question;
}

void ExampleController::findMore()
{
    auto place = pointedAt(Need::Sound);
    if (!place)
        return;
    std::erase_if(entries_, [](const Entry &entry) { return entry.asked; });
    append(std::move(*place), false);
    Q_EMIT askRequested();
}

void ExampleController::add(bool notLike)
{
    auto place = pointedAt(Need::Sound);
    if (!place)
        return;
    for (auto &entry : entries_)
        entry.asked = false; // asked again, with this
    append(std::move(*place), notLike);
    checkByEar(entries_.back());
    queryBar_.focusText(); // where Return asks for it
}

void ExampleController::append(Place place, bool notLike)
{
    if (queryBar_.text() == askedText_)
        queryBar_.setText({});
    // The same place again says nothing new, or the other thing.
    std::erase_if(entries_, [&](const Entry &entry) {
        return entry.place.text == place.text && entry.place.example.range == place.example.range;
    });
    entries_.push_back({++lastId_, std::move(place), notLike, false});
    showChips();
}

/// So that an example in which nothing can be heard is told at once.
void ExampleController::checkByEar(const Entry &entry)
{
    if (!models_.model())
        return;
    jobs_.submitFor<HeardExample>(
        JobKind::Short, {},
        [example = entry.place.example, model = models_.model()](const JobContext &job) { return listenTo(example, *model, job.stop); },
        this, [this, id = entry.id](Result<HeardExample> heard) {
            const bool there = std::any_of(entries_.begin(), entries_.end(), [&](const Entry &e) { return e.id == id; });
            if (heard || !there)
                return;
            remove(id);
            Q_EMIT problem(errorText(heard.error()));
        });
}

void ExampleController::remove(std::uint64_t id)
{
    std::erase_if(entries_, [&](const Entry &entry) { return entry.id == id; });
    showChips();
}

void ExampleController::dropAsked()
{
    std::erase_if(entries_, [](const Entry &entry) { return entry.asked; });
    askedText_.clear();
    showChips();
}

void ExampleController::showChips()
{
    std::vector<ExampleChip> chips;
    for (const auto &entry : entries_)
        chips.push_back({entry.id, entry.place.text, entry.notLike, entry.asked});
    queryBar_.setExamples(chips);
}

void ExampleController::save(std::vector<Entry> entries)
{
    NamedSound sound;
    ExampleQuestion question;
    QStringList like, unlike;
    bool inFiles = true;
    for (const auto &entry : entries) {
        (entry.notLike ? question.notLike : question.like).push_back(entry.place.example);
        (entry.notLike ? unlike : like) << entry.place.text;
        inFiles = inFiles && entry.place.file;
        if (entry.place.file)
            (entry.notLike ? sound.notLike : sound.examples).push_back(*entry.place.file);
    }
    if (!inFiles) { // then another model could not hear all of it again
        sound.examples.clear();
        sound.notLike.clear();
    }
    const QLocale locale;
    const QString heardIn = locale.createSeparatedList(like);
    showSounds();
    dialog_->askForName(unlike.isEmpty() ? heardIn : tr("%1, not like %2").arg(heardIn, locale.createSeparatedList(unlike)),
                        std::move(sound), std::move(question));
}

void ExampleController::showSounds()
{
    if (!dialog_)
        dialog_ = new SoundsDialog(library_, models_, window_);
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

} // namespace partita
