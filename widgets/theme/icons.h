// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of the product: drawn, so they are sharp at any size and follow the palette.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace partita {

enum class IconId {
    Play, Stop, Loop, ToStart, ZoomIn, ZoomOut, ZoomFit, ZoomSelection, Undo, Redo, Open, Save, Export, Search, Cancel, Add, Remove,
    Duplicate, Up, Down, Settings, Mute, Band, Compare, Warning, Info,
    Follow, More, Speaker,
    Select, Brush, Eraser, RectangleShape, Lasso, Wand, Harmonics
};

/// In the colours of the application's palette at the time of painting.
QIcon icon(IconId id);
/// One picture of `side` logical pixels in a colour of choice, for labels.
QPixmap tintedIcon(IconId id, const QColor &colour, int side, double devicePixelRatio);

} // namespace partita
