// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_mime_data.h"

#include <utility>

#include <QUrl>

namespace partita {

namespace {

const QString laneType = QLatin1String(laneMimeType);
const QString uriListType = QStringLiteral("text/uri-list");

} // namespace

LaneMimeData::LaneMimeData(LaneId lane, const QObject *list, LaneExportMime exportMime)
    : lane_(lane), list_(list), exportMime_(std::move(exportMime))
{
    setData(laneType, QByteArray::number(qulonglong(lane)));
}

std::optional<LaneId> LaneMimeData::laneOf(const QMimeData *data, const QObject *list)
{
    // Within a program a drop has the very object of the drag.
    const auto own = qobject_cast<const LaneMimeData *>(data);
    return own && own->list_ == list ? std::optional(own->lane_) : std::nullopt;
}

bool LaneMimeData::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QStringList LaneMimeData::formats() const
{
    return exportMime_ ? QStringList{laneType, uriListType} : QStringList{laneType};
}

QVariant LaneMimeData::retrieveData(const QString &type, QMetaType preferred) const
{
    if (type != uriListType || !exportMime_)
        return QMimeData::retrieveData(type, preferred);
    if (!exported_)
        exported_.reset(exportMime_(lane_));
    if (!exported_)
        return {};
    if (preferred.id() == QMetaType::QByteArray)
        return exported_->data(uriListType);
    QVariantList urls;
    for (const QUrl &url : exported_->urls())
        urls << url;
    return urls;
}

} // namespace partita
