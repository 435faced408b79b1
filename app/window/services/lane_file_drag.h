// SPDX-License-Identifier: GPL-3.0-or-later
// A lane as a file that can be dragged out of the window, to the desktop or into another program.
#pragma once

#include <map>
#include <memory>

#include <QLockFile>
#include <QMimeData>
#include <QObject>
#include <QTemporaryDir>

#include "app/window/services/job_runner.h"
#include "core/document/document.h"

namespace partita {

/// UI thread. A drop target wants the name of a file at once, some of them already while the pointer passes over them, and
/// whoever waits for a file then freezes both programs. So only a file that is there is dragged: prepare() on the press of
/// the mouse writes it in a job, which takes about as long as the hand needs for a long lane; the drag begins when the
/// pointer has moved and ready() came, and if the button is up by then, the next drag begins at once.
///
/// The files are WAV of 32-bit float without gain and pan, so that the lanes of a recording add up to it; they are named
/// after recording and lane. All are removed when the program ends, so a target should copy them, as file managers and most
/// workstations do; what a killed program left is removed by the next one.
class LaneFileDrag : public QObject {
    Q_OBJECT

public:
    /// `folder`: where a folder for the files is made; empty: "partita" in the user's cache folder.
    explicit LaneFileDrag(JobRunner &runner, const QString &folder = {}, QObject *parent = nullptr);
    ~LaneFileDrag() override;

    /// ready() or failed() follows, from the event loop. A lane that is still being filled fails.
    void prepare(const DocumentSnapshot &document, LaneId lane);
    /// What a QDrag takes, and owns; null where the lane as it is now has no file yet.
    std::unique_ptr<QMimeData> mimeData(const DocumentSnapshot &document, LaneId lane) const;

Q_SIGNALS:
    void ready(partita::LaneId lane);
    void failed(partita::LaneId lane, const QString &sentence);

private:
    struct File {
        std::weak_ptr<const LaneContent> content;
        QString name; ///< of the lane when it was written
        QString path; ///< empty while it is being written
        int number = 0;
        std::uint64_t job = 0;
    };
    using Key = std::pair<const SampleStore *, LaneId>; ///< lane of a document
    const File *find(const DocumentSnapshot &document, LaneId lane) const;
    bool makeFolder();

    JobRunner &runner_;
    QString parentFolder_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QLockFile> lock_;
    std::map<Key, File> files_;
    int count_ = 0;
};

} // namespace partita
