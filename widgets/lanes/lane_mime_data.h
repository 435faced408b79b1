// SPDX-License-Identifier: GPL-3.0-or-later
// A lane on its way by drag and drop.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QMimeData>

#include "core/document/document.h"

namespace partita {

/// Inside of the window the lane's id, to reorder; outside of it a file. Who takes dropped files must leave this alone.
inline constexpr char laneMimeType[] = "application/x-partita-lane";

/// Makes the data for other programs: URLs of files. May return null.
using LaneExportMime = std::function<QMimeData *(LaneId)>;

/// Whoever asks for the file gets what `exportMime` has for it; it is asked again until that is something. UI thread.
class LaneMimeData : public QMimeData {
    Q_OBJECT

public:
    /// `list`: where it comes from.
    LaneMimeData(LaneId lane, const QObject *list, LaneExportMime exportMime);

    /// None: it is no lane of this list. (Another document's lane may have the same id.)
    static std::optional<LaneId> laneOf(const QMimeData *data, const QObject *list);

    bool hasFormat(const QString &type) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    LaneId lane_;
    const QObject *list_; ///< only compared
    LaneExportMime exportMime_;
    mutable std::unique_ptr<QMimeData> exported_;
};

} // namespace partita
