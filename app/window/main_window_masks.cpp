// SPDX-License-Identifier: GPL-3.0-or-later
// Masks in the window: tools, menu and bar, and hearing what is painted.
#include <QMenu>

#include "app/window/main_window.h"
#include "widgets/language/time_text.h"
#include "widgets/language/quantity_text.h"
#include "widgets/mask/mask_tool_bar.h"
#include "widgets/mask_bar/mask_bar.h"
#include "widgets/query/query_bar.h"

namespace partita {

void MainWindow::makeMaskTools()
{
    maskTools_ = new MaskToolState(this);
    maskTools_->set(services_.settings.maskTools());
    connect(maskTools_, &MaskToolState::changed, this, [this] { services_.settings.setMaskTools(maskTools_->settings()); });
    maskToolBar_ = new MaskToolBar(maskTools_, display_, this);
    using enum MaskTool;
    for (const auto &[tool, id] : {std::pair(Select, "mask.select"), {Brush, "mask.brush"}, {Eraser, "mask.eraser"},
                                   {Rectangle, "mask.rectangle"}, {Lasso, "mask.lasso"}, {Wand, "mask.wand"},
                                   {Harmonics, "mask.harmonics"}}) {
        auto *action = maskToolBar_->action(tool);
        shortcutRegistry_->add(QLatin1String(id), ShortcutCategory::Mask, action, {MaskToolBar::suggestedKey(tool)});
        addAction(action); // so that its key works where the tool bar is hidden
    }
    moveMenu_ = new QMenu(this);
    connect(moveMenu_, &QMenu::aboutToShow, this, &MainWindow::fillMoveMenu);
    const auto &a = *actions_;
    maskBar_ = new MaskBar({a.hearMask, a.extractMask, moveMenu_->menuAction(), a.muteMask, a.separateMask, a.findMore, a.correctLane, a.clearMask});
}

QMenu *MainWindow::makeMaskMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const auto &a = *actions_;
    for (int tool = int(MaskTool::Select); tool <= int(MaskTool::Harmonics); ++tool)
        menu->addAction(maskToolBar_->action(MaskTool(tool)));
    menu->addSeparator();
    menu->addActions({a.hearMask, a.extractMask});
    menu->addMenu(moveMenu_);
    menu->addActions({a.muteMask, a.separateMask});
    menu->addSeparator();
    menu->addActions({a.findMore, a.alsoLike, a.notLike, a.saveSound});
    menu->addSeparator();
    menu->addActions({a.belongs, a.belongsNot});
    menu->addSeparator();
    menu->addActions({a.showModelMask, a.correctLane});
    menu->addSeparator();
    menu->addActions({a.invertMask, a.growMask, a.shrinkMask, a.featherMask, a.similarMask});
    menu->addSeparator();
    menu->addAction(a.clearMask);
    return menu;
}

void MainWindow::connectMasks()
{
    auto &a = *actions_;
    const auto onPage = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (auto *current = page())
                what(*current);
        });
    };
    using Change = MaskController::Change;
    onPage(a.extractMask, [](DocumentPage &p) { p.session().applyMask(MaskAction::Extract); });
    onPage(a.muteMask, [](DocumentPage &p) { p.session().applyMask(MaskAction::Mute); });
    onPage(a.invertMask, [](DocumentPage &p) { p.masks().change(Change::Invert); });
    onPage(a.growMask, [](DocumentPage &p) { p.masks().change(Change::Grow); });
    onPage(a.shrinkMask, [](DocumentPage &p) { p.masks().change(Change::Shrink); });
    onPage(a.featherMask, [](DocumentPage &p) { p.masks().change(Change::Feather); });
    onPage(a.similarMask, [](DocumentPage &p) { p.masks().findSimilarEvents(); });
    onPage(a.clearMask, [](DocumentPage &p) { p.masks().clear(); });
    onPage(a.separateMask, [this](DocumentPage &p) {
        const auto &document = p.session().document();
        if (const LaneId lane = document.drawn().lane; lane != 0 || document.lanes().empty())
            p.setTarget(lane);
        p.setConfined(true);
        queryBar_->focusText();
    });
    onPage(a.showModelMask, [](DocumentPage &p) { p.masks().showMaskOf(p.lanes().selectedLane()); });
    onPage(a.correctLane, [this](DocumentPage &) { correctLane(); });
    onPage(a.belongs, [this](DocumentPage &) { refine(true); });
    onPage(a.belongsNot, [this](DocumentPage &) { refine(false); });
    connect(a.hearMask, &QAction::toggled, this, &MainWindow::hearMask);
    connect(shortcutRegistry_, &ShortcutRegistry::changed, this, &MainWindow::showMask);
    connect(maskTools_, &MaskToolState::changed, this, &MainWindow::showMask);
}

void MainWindow::connectMasks(DocumentPage *made)
{
    auto *s = &made->session();
    const auto show = [this, made] {
        if (page() == made)
            showMask();
    };
    connect(s, &DocumentSession::drawnChanged, this, show);
    connect(s, &DocumentSession::lanesChanged, this, show);
    connect(&made->lanes(), &LaneList::selectedLaneChanged, this, show);
    connect(&made->masks(), &MaskController::message, this, &MainWindow::say);
    connect(&made->masks(), &MaskController::shownChanged, this, show);
    connect(made, &DocumentPage::painting, this, [this, made](const DrawnMask &drawn) {
        if (page() == made && actions_->hearMask->isChecked())
            services_.player.hearMask(drawn);
    });
    connect(made, &DocumentPage::maskMenuRequested, this, [this](const QPoint &at) { maskMenu_->popup(at); });
}

void MainWindow::fillMoveMenu()
{
    moveMenu_->clear();
    auto *current = page();
    if (!current)
        return;
    const auto &document = current->session().document();
    for (const auto &lane : document.lanes()) {
        if (lane->id == document.drawn().lane)
            continue;
        auto *action = moveMenu_->addAction(QString::fromStdString(lane->name).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, current,
                [current, to = lane->id] { current->session().applyMask(MaskAction::Move, to); });
    }
}

void MainWindow::showMask()
{
    auto *current = page();
    const auto *document = current ? &current->session().document() : nullptr;
    const bool painted = document && document->drawn().mask, drawing = maskTools_->settings().tool != MaskTool::Select;
    auto &a = *actions_;
    const QString why = current ? tr("Nothing is painted yet: choose a tool and draw on a spectrogram") : tr("Open a recording first");
    const auto enable = [&](QAction *action, bool on, const QString &toolTip, const QString &whyNot) {
        action->setEnabled(on);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(!on ? whyNot : keys.isEmpty() ? toolTip : tr("%1 (%2)", "a tool tip and its key").arg(toolTip, keys));
    };
    // Before anything is painted: it is heard from the first stroke on.
    enable(a.hearMask, painted || (current && drawing), tr("Hear only what is painted, also while you paint"), why);
    enable(a.extractMask, painted, tr("Take what is painted out into a lane of its own"), why);
    enable(a.muteMask, painted, tr("Take what is painted out into a lane that is muted"), why);
    enable(a.separateMask, painted, tr("Ask for a sound that is only looked for where you painted"), why);
    const auto asked = refinable();
    const QString name = asked ? QString::fromStdString(asked->name) : QString();
    const QString whyNotAsked = painted ? tr("Select a lane that was made by a query") : why;
    enable(a.belongs, asked != nullptr, tr("Make “%1” again, with what is painted as a hint of what it sounds like").arg(name),
           whyNotAsked);
    enable(a.belongsNot, asked != nullptr, tr("Make “%1” again, with what is painted as a hint of what it is not").arg(name),
           whyNotAsked);
    const auto selected = document ? document->lane(current->lanes().selectedLane()) : nullptr;
    enable(a.showModelMask, selected && LaneRefinement::isPossible(*selected),
           tr("Draw what the model gave to “%1”, to be corrected by hand").arg(selected ? QString::fromStdString(selected->name) : QString()),
           current ? tr("Select a lane that was made by a query") : why);
    const auto *shown = painted ? current->masks().shown() : nullptr;
    const auto shownLane = shown ? document->lane(shown->lane) : nullptr;
    a.correctLane->setVisible(shown);
    enable(a.correctLane, shown && document->drawn().mask != shown->mask,
           tr("Make “%1” again so that it has just what is painted; later hints keep that")
               .arg(shownLane ? QString::fromStdString(shownLane->name) : QString()),
           tr("Change the mask first: paint what is missing, erase what is too much"));
    enable(a.invertMask, painted, tr("Select what is not painted"), why);
    enable(a.growMask, painted, tr("Make what is painted a little larger; repeat for more"), why);
    enable(a.shrinkMask, painted, tr("Make what is painted a little smaller; repeat for more"), why);
    enable(a.featherMask, painted, tr("Soften the edge a little; repeat for more"), why);
    enable(a.similarMask, painted, tr("Find where the painted sound comes again, and add that"), why);
    enable(a.clearMask, painted, tr("Forget what is painted"), why);
    const size_t others = document ? document->lanes().size() - (document->drawn().lane != 0 ? 1 : 0) : 0;
    const size_t least = painted && document->drawn().lane == 0 ? 2 : 1; // from the others
    enable(moveMenu_->menuAction(), painted && others >= least, tr("Move what is painted to another lane"),
           painted ? tr("There is no other lane to move it to; extract it first") : why);

    maskBar_->setVisible(painted || (current && drawing));
    maskBar_->setText(maskText());
    if (!painted && !(current && drawing))
        a.hearMask->setChecked(false);
    if (a.hearMask->isChecked())
        services_.player.hearMask(document->drawn());
}

/// The lane that a hint is for: the selected one, or else the one that is painted on. Null: no query made it.
LanePtr MainWindow::refinable() const
{
    auto *current = page();
    const auto *document = current ? &current->session().document() : nullptr;
    if (!document || !document->drawn().mask)
        return nullptr;
    for (const LaneId id : {current->lanes().selectedLane(), document->drawn().lane}) {
        if (const auto lane = document->lane(id); lane && LaneRefinement::isPossible(*lane))
            return lane;
    }
    return nullptr;
}

void MainWindow::refine(bool belongs)
{
    const auto lane = refinable();
    if (!lane)
        return;
    SeparationOrder order;
    order.target = lane->id;
    order.hint = {page()->session().document().drawn().mask, belongs, nullptr};
    order.preview = page()->preview();
    order.model = services_.models.model();
    start(page()->session(), std::move(order));
}

void MainWindow::correctLane()
{
    auto *current = page();
    const auto *shown = current ? current->masks().shown() : nullptr;
    if (!shown)
        return;
    SeparationOrder order;
    order.target = shown->lane;
    order.hint = {current->session().document().drawn().mask, true, shown->mask};
    order.preview = current->preview();
    order.model = services_.models.model();
    start(current->session(), std::move(order));
}

QString MainWindow::maskText() const
{
    auto *current = page();
    const auto *document = current ? &current->session().document() : nullptr;
    if (!document || !document->drawn().mask)
        return tr("Draw on a spectrogram");
    const auto *shown = current->masks().shown();
    if (const auto of = shown ? document->lane(shown->lane) : nullptr)
        return tr("The model's mask of %1").arg(QString::fromStdString(of->name));
    const auto &[id, mask] = document->drawn();
    const auto lane = document->lane(id);
    const QString name = lane ? QString::fromStdString(lane->name) : tr("Mixture");
    const auto spec = mask->grid().stft();
    const auto extent = mask->extent();
    const double cell = double(spec.hopFrames) / mask->grid().sampleRateHz;
    const double end = double(mask->grid().samples) / mask->grid().sampleRateHz;
    const QString times = tr("%1 – %2").arg(timeText(double(extent.frameBegin) * cell, end, 2),
                                            timeText(std::min(end, double(extent.frameEnd) * cell), end, 2));
    const QString frequencies =
        tr("%1 – %2").arg(hertzText(double(extent.binBegin) * spec.binHz()),
                          hertzText(std::min(spec.sampleRateHz / 2.0, double(extent.binEnd) * spec.binHz())));
    return mask->background() == 0 ? tr("Painted on %1: %2, %3").arg(name, times, frequencies)
           : extent.empty()        ? tr("Painted on %1: all").arg(name)
                                   : tr("Painted on %1: all but %2, %3").arg(name, times, frequencies);
}

void MainWindow::hearMask(bool on)
{
    auto *current = page();
    auto &player = services_.player;
    player.hearMask(on && current ? current->session().document().drawn() : DrawnMask());
    const auto mask = current ? current->session().document().drawn().mask : nullptr;
    if (!on || !mask)
        return;
    player.setListen(Player::Listen::Lanes);
    if (player.isPlaying())
        return;
    // From where there is something to hear, unless a loop says where.
    const auto range = mask->soundingRange();
    auto &view = current->session().view();
    const bool within = view.playFrame() >= range.begin && view.playFrame() < range.end;
    if (mask->background() == 0 && !within && !(player.isLooping() && !view.selection().empty()))
        player.seek(range.begin);
    player.play();
}

} // namespace partita
