// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_actions.h"

#include "widgets/theme/icons.h"

namespace partita {

WindowActions::WindowActions(ShortcutRegistry &registry, QObject *parent) : QObject(parent)
{
    using Keys = QList<QKeySequence>;
    using C = ShortcutCategory;
    const auto add = [&](QAction *&action, const char *id, C category, const Keys &keys, bool needsDocument = true) {
        action = new QAction(this);
        action->setObjectName(QLatin1String(id));
        registry.add(QLatin1String(id), category, action, keys);
        if (needsDocument)
            documentActions_.push_back(action);
    };
    const auto key = [](const char *text) { return QKeySequence(QLatin1String(text)); };

    add(open, "file.open", C::File, {QKeySequence::Open}, false);
    add(demo, "file.demo", C::File, {}, false);
    add(save, "file.save", C::File, {QKeySequence::Save});
    add(saveAs, "file.save-as", C::File, {key("Ctrl+Shift+S")});
    add(embedRecording, "file.embed", C::File, {});
    add(findRecording, "file.find-recording", C::File, {});
    embedRecording->setCheckable(true);
    add(exportLanes, "file.export", C::File, {key("Ctrl+E")});
    add(exportSelected, "file.export-lane", C::File, {key("Ctrl+Shift+E")});
    add(closeTab, "file.close", C::File, {QKeySequence::Close});
    add(quit, "file.quit", C::File, {key("Ctrl+Q")}, false);

    add(undo, "edit.undo", C::Edit, {QKeySequence::Undo});
    add(redo, "edit.redo", C::Edit, {key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    add(selectAll, "edit.select-all", C::Edit, {QKeySequence::SelectAll});
    add(selectNone, "edit.select-none", C::Edit, {key("Ctrl+Shift+A")});

    add(focusQuery, "separation.query", C::Separation, {QKeySequence::Find});
    add(cancelSeparation, "separation.cancel", C::Separation, {key("Ctrl+.")});
    add(finishLanes, "separation.finish", C::Separation, {});
    add(findMore, "example.find", C::Separation, {key("E")});
    add(alsoLike, "example.also", C::Separation, {key("Shift+E")});
    add(notLike, "example.not", C::Separation, {key("Shift+N")});
    add(saveSound, "example.save", C::Separation, {});
    add(sounds, "example.sounds", C::Separation, {}, false);
    add(teach, "teaching.show", C::Separation, {}, false);

    add(play, "playback.toggle", C::Playback, {key("Space")});
    add(toStart, "playback.start", C::Playback, {key("Ctrl+Home")});
    add(loop, "playback.loop", C::Playback, {key("L")});
    add(follow, "playback.follow", C::Playback, {key("F")});
    add(compare, "playback.compare", C::Playback, {key("A")});
    add(band, "playback.band", C::Playback, {key("B")});
    for (QAction *action : {loop, follow, compare, band})
        action->setCheckable(true);

    add(mute, "lane.mute", C::Lanes, {key("M")});
    add(solo, "lane.solo", C::Lanes, {key("S")});
    add(rename, "lane.rename", C::Lanes, {key("F2")});
    add(duplicate, "lane.duplicate", C::Lanes, {key("Ctrl+D")});
    add(remove, "lane.delete", C::Lanes, {key("Delete")});
    add(moveUp, "lane.up", C::Lanes, {key("Ctrl+Shift+Up")});
    add(moveDown, "lane.down", C::Lanes, {key("Ctrl+Shift+Down")});
    add(previousLane, "lane.previous", C::Lanes, {key("Alt+Up")});
    add(nextLane, "lane.next", C::Lanes, {key("Alt+Down")});
    add(separateLane, "lane.separate", C::Lanes, {key("Ctrl+Return")});

    add(hearMask, "mask.hear", C::Mask, {key("H")});
    add(extractMask, "mask.extract", C::Mask, {key("X")});
    add(muteMask, "mask.mute", C::Mask, {key("Shift+M")});
    add(separateMask, "mask.separate", C::Mask, {key("Ctrl+Shift+Return")});
    add(belongs, "mask.belongs", C::Mask, {key("Y")});
    add(belongsNot, "mask.belongs-not", C::Mask, {key("N")});
    add(invertMask, "mask.invert", C::Mask, {key("I")});
    add(growMask, "mask.grow", C::Mask, {key("G")});
    add(shrinkMask, "mask.shrink", C::Mask, {key("Shift+G")});
    add(featherMask, "mask.feather", C::Mask, {key("Shift+F")});
    add(similarMask, "mask.similar", C::Mask, {key("R")});
    add(showModelMask, "mask.show", C::Mask, {key("W")});
    add(correctLane, "mask.correct", C::Mask, {key("Shift+W")});
    add(clearMask, "mask.clear", C::Mask, {key("Ctrl+Backspace")});
    hearMask->setCheckable(true);

    add(zoomIn, "view.zoom-in", C::View, {key("Ctrl++"), key("Ctrl+=")});
    add(zoomOut, "view.zoom-out", C::View, {key("Ctrl+-")});
    add(zoomFit, "view.fit", C::View, {key("Ctrl+0")});
    add(zoomSelection, "view.zoom-selection", C::View, {key("Ctrl+8")});
    add(tallerLanes, "view.taller", C::View, {key("Ctrl+Alt++"), key("Ctrl+Alt+=")});
    add(lowerLanes, "view.lower", C::View, {key("Ctrl+Alt+-")});

    add(nextTab, "window.next", C::Window, {key("Ctrl+Tab"), key("Ctrl+PgDown")});
    add(previousTab, "window.previous", C::Window, {key("Ctrl+Shift+Tab"), key("Ctrl+PgUp")});
    add(resetLayout, "window.reset", C::Window, {}, false);
    add(settings, "window.settings", C::Window, {key("Ctrl+,")}, false);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);

    add(shortcuts, "help.shortcuts", C::Help, {key("F1")}, false);
    add(about, "help.about", C::Help, {}, false);
    about->setMenuRole(QAction::AboutRole);

    hearMask->setIcon(icon(IconId::Speaker));
    extractMask->setIcon(icon(IconId::Add));
    muteMask->setIcon(icon(IconId::Mute));
    separateMask->setIcon(icon(IconId::Search));
    clearMask->setIcon(icon(IconId::Cancel));
    open->setIcon(icon(IconId::Open));
    save->setIcon(icon(IconId::Save));
    exportLanes->setIcon(icon(IconId::Export));
    undo->setIcon(icon(IconId::Undo));
    redo->setIcon(icon(IconId::Redo));
    zoomIn->setIcon(icon(IconId::ZoomIn));
    zoomOut->setIcon(icon(IconId::ZoomOut));
    zoomFit->setIcon(icon(IconId::ZoomFit));
    zoomSelection->setIcon(icon(IconId::ZoomSelection));
    settings->setIcon(icon(IconId::Settings));
    retranslate();
}

void WindowActions::retranslate()
{
    open->setText(tr("&Open…"));
    open->setToolTip(tr("Open audio files and sessions"));
    demo->setText(tr("Open the &Demo"));
    save->setText(tr("&Save"));
    save->setToolTip(tr("Save the session: lanes, masks, gains and view"));
    saveAs->setText(tr("Save &As…"));
    embedRecording->setText(tr("&Include the Recording in the Session"));
    embedRecording->setToolTip(tr("The session then needs no other file, and is as much larger"));
    findRecording->setText(tr("&Find the Recording…"));
    exportLanes->setText(tr("&Export…"));
    exportLanes->setToolTip(tr("Export lanes or their mix as files"));
    exportSelected->setText(tr("Export the Selected &Lane…"));
    closeTab->setText(tr("&Close"));
    quit->setText(tr("&Quit"));

    undo->setText(tr("&Undo"));
    undo->setToolTip(tr("Undo"));
    redo->setText(tr("&Redo"));
    redo->setToolTip(tr("Redo"));
    selectAll->setText(tr("Select &All"));
    selectNone->setText(tr("Select &Nothing"));

    focusQuery->setText(tr("Say What to &Hear"));
    cancelSeparation->setText(tr("&Cancel Separations"));
    finishLanes->setText(tr("Finish &Unfinished Lanes"));
    finishLanes->setToolTip(tr("Make again what was not finished when the session was saved or Partita was stopped"));
    findMore->setText(tr("Find More &Like This"));
    alsoLike->setText(tr("&Also Like This"));
    notLike->setText(tr("No&t Like This"));
    saveSound->setText(tr("Sa&ve as a Sound…"));
    sounds->setText(tr("My Soun&ds…"));
    teach->setText(tr("T&each Your Own Sounds…"));
    teach->setToolTip(tr("Teach the model sounds of your own from recordings of which you only say what is in them"));

    play->setText(tr("&Play or Stop"));
    toStart->setText(tr("Go to the &Start"));
    loop->setText(tr("&Loop the Selection"));
    follow->setText(tr("&Follow the Play Position"));
    compare->setText(tr("Listen to the &Mixture Instead of the Lanes"));
    band->setText(tr("Hear Only the Selected Fre&quencies"));

    mute->setText(tr("&Mute"));
    solo->setText(tr("&Solo"));
    rename->setText(tr("&Rename"));
    duplicate->setText(tr("&Duplicate"));
    remove->setText(tr("D&elete"));
    moveUp->setText(tr("Move &Up"));
    moveDown->setText(tr("Move Do&wn"));
    previousLane->setText(tr("Select the &Previous Lane"));
    nextLane->setText(tr("Select the &Next Lane"));
    separateLane->setText(tr("Separate This Lane &Further"));

    hearMask->setText(tr("&Hear It"));
    extractMask->setText(tr("E&xtract It"));
    muteMask->setText(tr("M&ute It"));
    separateMask->setText(tr("&Separate Inside It…"));
    belongs->setText(tr("It &Belongs to the Selected Lane"));
    belongsNot->setText(tr("It Does &Not Belong to the Selected Lane"));
    invertMask->setText(tr("&Invert"));
    growMask->setText(tr("&Grow"));
    shrinkMask->setText(tr("Shrin&k"));
    featherMask->setText(tr("&Feather"));
    similarMask->setText(tr("Find Simila&r Events"));
    showModelMask->setText(tr("Sho&w the Model's Mask"));
    correctLane->setText(tr("C&orrect the Lane"));
    clearMask->setText(tr("&Clear"));

    zoomIn->setText(tr("Zoom &In"));
    zoomIn->setToolTip(tr("Zoom in"));
    zoomOut->setText(tr("Zoom &Out"));
    zoomOut->setToolTip(tr("Zoom out"));
    zoomFit->setText(tr("Show &All"));
    zoomFit->setToolTip(tr("Show the whole recording"));
    zoomSelection->setText(tr("Zoom to the &Selection"));
    zoomSelection->setToolTip(tr("Zoom to the selection"));
    tallerLanes->setText(tr("&Taller Lanes"));
    lowerLanes->setText(tr("&Lower Lanes"));

    nextTab->setText(tr("&Next Recording"));
    previousTab->setText(tr("Pre&vious Recording"));
    resetLayout->setText(tr("&Reset the Layout"));
    settings->setText(tr("&Settings…"));

    shortcuts->setText(tr("&Keyboard Shortcuts…"));
    about->setText(tr("&About Partita"));
}

} // namespace partita
