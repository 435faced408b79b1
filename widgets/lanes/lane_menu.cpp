// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_menu.h"

#include <QMenu>

#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/lane_text.h"
#include "widgets/theme/icons.h"

namespace partita {

namespace {

using ToOther = void (LaneHeader::*)(LaneId, LaneId);

/// A lane is chosen from all the others.
void addOthers(QMenu *menu, LaneHeader *header, const QString &title, ToOther signal, bool enabled)
{
    QMenu *others = menu->addMenu(title);
    for (const LanePtr &lane : header->lanes()) {
        if (lane->id == header->lane().id)
            continue;
        const QString name = laneName(*lane).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = others->addAction(name);
        QObject::connect(action, &QAction::triggered, header, [header, signal, other = lane->id] {
            Q_EMIT (header->*signal)(header->lane().id, other);
        });
    }
    others->setEnabled(enabled && !others->isEmpty());
}

} // namespace

QMenu *makeLaneMenu(LaneHeader *header)
{
    const auto menu = new QMenu(header);
    const auto add = [&](const QString &title, auto then, bool enabled = true) {
        QAction *action = menu->addAction(title);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, header, then);
        return action;
    };
    const LaneId id = header->lane().id;
    const int index = header->index(), count = int(header->lanes().size());

    // Behind the menu's closing, which gives the focus back.
    add(LaneHeader::tr("Rename"), [header] {
        QMetaObject::invokeMethod(header, &LaneHeader::startRename, Qt::QueuedConnection);
    });
    add(LaneHeader::tr("Duplicate"), [=] { Q_EMIT header->duplicateRequested(id); })->setIcon(icon(IconId::Duplicate));
    add(LaneHeader::tr("Delete"), [=] { Q_EMIT header->deleteRequested(id); })->setIcon(icon(IconId::Remove));
    menu->addSeparator();
    add(LaneHeader::tr("Move up"), [=] { Q_EMIT header->moveRequested(id, index - 1); }, index > 0)->setIcon(icon(IconId::Up));
    add(LaneHeader::tr("Move down"), [=] { Q_EMIT header->moveRequested(id, index + 1); }, index >= 0 && index + 1 < count)
        ->setIcon(icon(IconId::Down));
    menu->addSeparator();
    addOthers(menu, header, LaneHeader::tr("Merge with"), &LaneHeader::mergeRequested, true);
    addOthers(menu, header, LaneHeader::tr("Move selected span to"), &LaneHeader::moveSpanRequested, header->timeSelected());
    add(LaneHeader::tr("Separate further…"), [=] { Q_EMIT header->separateRequested(id); });
    menu->addSeparator();
    add(LaneHeader::tr("Export this lane…"), [=] { Q_EMIT header->exportRequested(id); })->setIcon(icon(IconId::Export));
    if (!header->actions().isEmpty())
        menu->addSeparator();
    menu->addActions(header->actions());
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace partita
