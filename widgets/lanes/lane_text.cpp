// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_text.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "widgets/meters/level_text.h"
#include "widgets/theme/theme.h"

namespace partita {

QString laneName(const Lane &lane)
{
    return QString::fromStdString(lane.name);
}

QString panText(double pan)
{
    const int percent = int(std::lround(std::abs(pan) * 100));
    if (percent == 0)
        return QCoreApplication::translate("LaneText", "middle", "of left and right");
    return pan < 0 ? QCoreApplication::translate("LaneText", "%1 % left").arg(percent)
                   : QCoreApplication::translate("LaneText", "%1 % right").arg(percent);
}

QString laneOriginText(const Lane &lane)
{
    const QString query = QString::fromStdString(lane.provenance.query);
    if (query.isEmpty())
        return lane.kind == LaneKind::Residual ? QCoreApplication::translate("LaneText", "Residual: all the rest") : QString();
    if (lane.provenance.operation == "removed")
        return QCoreApplication::translate("LaneText", "Taken out: %1").arg(query);
    return lane.provenance.operation == "remove" ? QCoreApplication::translate("LaneText", "Removed: %1").arg(query)
                                                 : QCoreApplication::translate("LaneText", "Extracted: %1").arg(query);
}

bool isKnownAsNotFound(const Lane &lane)
{
    if (lane.kind != LaneKind::Stem || lane.provenance.query.empty() || lane.provenance.found || !lane.content)
        return false;
    return lane.content->available(0) == FrameRange{0, lane.content->frames()};
}

QString laneDescription(const Lane &lane, int index, int count)
{
    QStringList state;
    if (lane.mute)
        state << QCoreApplication::translate("LaneText", "muted");
    if (lane.solo)
        state << QCoreApplication::translate("LaneText", "solo");
    state << levelText(lane.gainDb);
    if (lane.pan != 0)
        state << panText(lane.pan);
    //: %3: the name, %4: a list such as "muted, −3.0 dB"
    return QCoreApplication::translate("LaneText", "Lane %1 of %2: %3, %4")
        .arg(QString::number(index + 1), QString::number(count), laneName(lane), state.join(QLatin1String(", ")));
}

QString laneColourName(int colourIndex)
{
    static constexpr std::array<const char *, Theme::laneColours> names{
        QT_TRANSLATE_NOOP("LaneText", "Blue"),   QT_TRANSLATE_NOOP("LaneText", "Orange"),
        QT_TRANSLATE_NOOP("LaneText", "Green"),  QT_TRANSLATE_NOOP("LaneText", "Yellow"),
        QT_TRANSLATE_NOOP("LaneText", "Pink"),   QT_TRANSLATE_NOOP("LaneText", "Red"),
        QT_TRANSLATE_NOOP("LaneText", "Violet"), QT_TRANSLATE_NOOP("LaneText", "Grey")};
    constexpr int count = Theme::laneColours;
    return QCoreApplication::translate("LaneText", names[size_t(((colourIndex % count) + count) % count)]);
}

} // namespace partita
