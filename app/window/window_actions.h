// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, with its default keys.
#pragma once

#include <vector>

#include <QObject>

#include "app/window/settings/shortcuts.h"

namespace partita {

/// UI thread. Only the actions: what they do is connected elsewhere. All are in the registry, so their keys can be changed.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(ShortcutRegistry &registry, QObject *parent);

    // File
    QAction *open, *demo, *save, *saveAs, *embedRecording, *findRecording, *exportLanes, *exportSelected, *closeTab, *quit;
    // Edit
    QAction *undo, *redo, *selectAll, *selectNone;
    // Separation
    QAction *focusQuery, *finishLanes, *cancelSeparation, *findMore, *alsoLike, *notLike, *saveSound, *sounds, *teach;
    // Playback
    QAction *play, *toStart, *loop, *follow, *compare, *band;
    // Lanes
    QAction *mute, *solo, *rename, *duplicate, *remove, *moveUp, *moveDown, *nextLane, *previousLane, *separateLane;
    // Mask; the tools are those of the tool bar
    QAction *hearMask, *extractMask, *muteMask, *separateMask, *belongs, *belongsNot, *invertMask, *growMask, *shrinkMask,
        *featherMask, *similarMask, *showModelMask, *correctLane, *clearMask;
    // View
    QAction *zoomIn, *zoomOut, *zoomFit, *zoomSelection, *tallerLanes, *lowerLanes;
    // Window
    QAction *nextTab, *previousTab, *resetLayout, *settings;
    // Help
    QAction *shortcuts, *about;

    /// Texts in the language of the moment.
    void retranslate();

    /// Those that need a recording; the others always work.
    const std::vector<QAction *> &documentActions() const { return documentActions_; }

private:
    std::vector<QAction *> documentActions_;
};

} // namespace partita
