// SPDX-License-Identifier: GPL-3.0-or-later
// How controls of Qt look in this product.
#pragma once

class QStyle;

namespace partita {

/// Fusion, flat, with outlines that can be seen in light and dark (3:1), the focus in the accent colour, and as much room in
/// every field. Colours come from the Theme that fits the palette. For QApplication::setStyle(), which takes it.
QStyle *makeStyle();

} // namespace partita
