// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/edit_texts.h"

#include <QCoreApplication>

namespace partita {

QString editText(EditKind kind)
{
    switch (kind) {
    case EditKind::AddLanes: return QCoreApplication::translate("partita::EditTexts", "Separate");
    case EditKind::RenameLane: return QCoreApplication::translate("partita::EditTexts", "Rename lane");
    case EditKind::DuplicateLane: return QCoreApplication::translate("partita::EditTexts", "Duplicate lane");
    case EditKind::DeleteLane: return QCoreApplication::translate("partita::EditTexts", "Delete lane");
    case EditKind::MoveLane: return QCoreApplication::translate("partita::EditTexts", "Move lane");
    case EditKind::MergeLanes: return QCoreApplication::translate("partita::EditTexts", "Merge lanes");
    case EditKind::MoveTimeSpan: return QCoreApplication::translate("partita::EditTexts", "Move time span");
    case EditKind::Gain: return QCoreApplication::translate("partita::EditTexts", "Change gain");
    case EditKind::Pan: return QCoreApplication::translate("partita::EditTexts", "Change pan");
    case EditKind::Mute: return QCoreApplication::translate("partita::EditTexts", "Mute");
    case EditKind::Solo: return QCoreApplication::translate("partita::EditTexts", "Solo");
    case EditKind::Colour: return QCoreApplication::translate("partita::EditTexts", "Change colour");
    }
    return {};
}

} // namespace partita
