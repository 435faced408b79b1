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
    case EditKind::Paint: return QCoreApplication::translate("partita::EditTexts", "Paint");
    case EditKind::Erase: return QCoreApplication::translate("partita::EditTexts", "Erase");
    case EditKind::MaskShape: return QCoreApplication::translate("partita::EditTexts", "Select an area");
    case EditKind::MagicWand: return QCoreApplication::translate("partita::EditTexts", "Magic wand");
    case EditKind::Harmonics: return QCoreApplication::translate("partita::EditTexts", "Paint harmonics");
    case EditKind::SimilarEvents: return QCoreApplication::translate("partita::EditTexts", "Select similar events");
    case EditKind::GrowMask: return QCoreApplication::translate("partita::EditTexts", "Grow the mask");
    case EditKind::ShrinkMask: return QCoreApplication::translate("partita::EditTexts", "Shrink the mask");
    case EditKind::FeatherMask: return QCoreApplication::translate("partita::EditTexts", "Feather the mask");
    case EditKind::InvertMask: return QCoreApplication::translate("partita::EditTexts", "Invert the mask");
    case EditKind::ClearMask: return QCoreApplication::translate("partita::EditTexts", "Clear the mask");
    case EditKind::ShowMask: return QCoreApplication::translate("partita::EditTexts", "Show the model's mask");
    case EditKind::ExtractPainted: return QCoreApplication::translate("partita::EditTexts", "Extract what is painted");
    case EditKind::MutePainted: return QCoreApplication::translate("partita::EditTexts", "Mute what is painted");
    case EditKind::MovePainted: return QCoreApplication::translate("partita::EditTexts", "Move what is painted");
    case EditKind::RefineLane: return QCoreApplication::translate("partita::EditTexts", "Refine lane");
    case EditKind::RemakeLanes: return QCoreApplication::translate("partita::EditTexts", "Finish lanes");
    case EditKind::Gain: return QCoreApplication::translate("partita::EditTexts", "Change gain");
    case EditKind::Pan: return QCoreApplication::translate("partita::EditTexts", "Change pan");
    case EditKind::Mute: return QCoreApplication::translate("partita::EditTexts", "Mute");
    case EditKind::Solo: return QCoreApplication::translate("partita::EditTexts", "Solo");
    case EditKind::Colour: return QCoreApplication::translate("partita::EditTexts", "Change colour");
    }
    return {};
}

} // namespace partita
