// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of the whole product, light and dark.
#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace partita {

/// Every text colour has a contrast of at least 4.5:1 on the background it is meant for, every line and mark 3:1
/// (WCAG 2.1 AA); a test computes it.
struct Theme {
    bool dark = false;
    QColor window, text, dimText;         ///< panels and what is written on them
    QColor canvas, canvasText, grid;      ///< behind waveforms, and in rulers
    QColor line;                          ///< between panels
    QColor accent, onAccent;              ///< the one colour that calls for attention, and text on it
    QColor waveform;
    QColor playCursor, playCursorOutline; ///< the pair is visible on any picture
    QColor selection;                     ///< with alpha, over pictures
    QColor good, warning, danger;         ///< meters and messages

    static const Theme &light();
    static const Theme &darkTheme();
    /// The one that fits the palette of a widget.
    static const Theme &of(const QWidget *widget) { return of(widget->palette()); }
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;
    static constexpr int laneColours = 8;
    /// Of a lane, by its colourIndex (any integer); apart from each other also for the colour-blind.
    QColor lane(int colourIndex) const;
};

/// Contrast of two opaque colours by WCAG 2.1: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace partita
