// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/lane_file_drag.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include "core/export/exporter.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {

constexpr QLatin1String lockName("in-use");

/// Folders of programs that were killed: nobody holds their lock any more.
void removeLeftOvers(const QString &parent)
{
    for (const auto &name : QDir(parent).entryList({QStringLiteral("drag-*")}, QDir::Dirs)) {
        const QString folder = parent + QLatin1Char('/') + name;
        QLockFile lock(folder + QLatin1Char('/') + lockName);
        lock.setStaleLockTime(0);
        // One without lock is perhaps just being made.
        const bool old = QFileInfo(folder).lastModified().secsTo(QDateTime::currentDateTime()) > 60;
        if ((old || QFile::exists(lock.fileName())) && lock.tryLock(0)) {
            lock.unlock();
            QDir(folder).removeRecursively();
        }
    }
}

} // namespace

LaneFileDrag::LaneFileDrag(JobRunner &runner, const QString &folder, QObject *parent)
    : QObject(parent), runner_(runner), parentFolder_(folder)
{
    if (parentFolder_.isEmpty())
        parentFolder_ = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/partita");
    runner_.submit(JobKind::Quick, {}, [where = parentFolder_](const JobContext &) -> Result<void> {
        removeLeftOvers(where);
        return {};
    });
}

LaneFileDrag::~LaneFileDrag()
{
    for (const auto &[key, file] : files_)
        runner_.cancel(file.job);
}

bool LaneFileDrag::makeFolder()
{
    if (folder_)
        return true;
    QDir().mkpath(parentFolder_);
    auto folder = std::make_unique<QTemporaryDir>(parentFolder_ + QLatin1String("/drag-XXXXXX"));
    if (!folder->isValid())
        return false;
    lock_ = std::make_unique<QLockFile>(folder->filePath(lockName));
    lock_->setStaleLockTime(0);
    lock_->lock();
    folder_ = std::move(folder);
    return true;
}

const LaneFileDrag::File *LaneFileDrag::find(const DocumentSnapshot &document, LaneId id) const
{
    const auto lane = document.lane(id);
    const auto file = files_.find({document.mixture.get(), id});
    if (!lane || file == files_.end() || file->second.content.lock() != lane->content ||
        file->second.name != QString::fromStdString(lane->name))
        return nullptr;
    return &file->second;
}

void LaneFileDrag::prepare(const DocumentSnapshot &document, LaneId id)
{
    const auto tell = [this, id](const QString &sentence) {
        const auto signal = [this, id, sentence] { sentence.isEmpty() ? Q_EMIT ready(id) : Q_EMIT failed(id, sentence); };
        QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
    };
    const auto lane = document.lane(id);
    if (!lane)
        return tell(tr("That lane is not there any more."));
    const auto name = QString::fromStdString(lane->name);
    if (const auto *file = find(document, id)) {
        if (!file->path.isEmpty() && QFile::exists(file->path))
            return tell({});
        if (file->path.isEmpty())
            return; // is being written
    }
    if (lane->content->available(0) != FrameRange{0, lane->content->frames()})
        return tell(tr("“%1” is still being made. Drag it when it is complete.").arg(name));
    if (!makeFolder())
        return tell(tr("No file can be made in %1. Make room there or export the lane.").arg(parentFolder_));

    const Key key(document.mixture.get(), id);
    File &file = files_[key];
    runner_.cancel(file.job);
    const int number = ++count_;
    file = {lane->content, name, {}, number, 0};
    ExportRequest request;
    request.document = document;
    request.lanes = {id};
    // A folder for each: a name may come again, and a program may still read the older file.
    request.folder = folder_->filePath(QString::number(number)).toStdString();
    using Files = std::vector<ExportedFile>;
    file.job = runner_.submitFor<Files>(
        JobKind::Quick, tr("Prepare “%1” for dragging").arg(name),
        [request](const JobContext &job) {
            return exportLanes(request, [&](double done) { job.progress({done, -1}); }, job.stop);
        },
        this, [this, key, number](Result<Files> made) {
            File &written = files_[key];
            if (written.number != number) // a newer one is on its way
                return;
            if (made) {
                written.path = QString::fromStdString(made->front().path.string());
                Q_EMIT ready(key.second);
                return;
            }
            files_.erase(key);
            if (made.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(key.second, errorText(made.error()));
        });
}

std::unique_ptr<QMimeData> LaneFileDrag::mimeData(const DocumentSnapshot &document, LaneId lane) const
{
    const auto *file = find(document, lane);
    if (!file || file->path.isEmpty())
        return nullptr;
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(file->path)});
    return mime;
}

} // namespace partita
