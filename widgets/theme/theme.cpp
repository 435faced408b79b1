// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <array>
#include <cmath>

namespace partita {

const Theme &Theme::light()
{
    static const Theme theme{
        .dark = false,
        .window = QColor(0xf4f5f7), .text = QColor(0x1d2129), .dimText = QColor(0x5a6270),
        .canvas = QColor(0xfcfcfd), .canvasText = QColor(0x434a56), .grid = QColor(0x8b93a1),
        .line = QColor(0xc9cdd5),
        .accent = QColor(0x0b62c4), .onAccent = QColor(0xffffff),
        .waveform = QColor(0x3d6ea5),
        .playCursor = QColor(0xffffff), .playCursorOutline = QColor(0xc01030),
        .selection = QColor(40, 120, 220, 70),
        .good = QColor(0x1b7f3b), .warning = QColor(0x9a5b00), .danger = QColor(0xb3261e)};
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme{
        .dark = true,
        .window = QColor(0x22252b), .text = QColor(0xe8eaee), .dimText = QColor(0xa5adba),
        .canvas = QColor(0x15171b), .canvasText = QColor(0xb9c0cc), .grid = QColor(0x707885),
        .line = QColor(0x3b404a),
        .accent = QColor(0x5aa9ff), .onAccent = QColor(0x0b1420),
        .waveform = QColor(0x7fb4ea),
        .playCursor = QColor(0xffffff), .playCursorOutline = QColor(0xff4d6d),
        .selection = QColor(120, 180, 255, 70),
        .good = QColor(0x5ac97d), .warning = QColor(0xf0b429), .danger = QColor(0xff8a80)};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF() ? darkTheme()
                                                                                                           : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const QColor button = dark ? window.lighter(125) : QColor(0xffffff);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, dark ? QColor(0x1a1c21) : QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x262930) : QColor(0xeef0f3));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, dimText);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x30343c) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, dark ? window.lighter(150) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? window.lighter(130) : QColor(0xe6e8ec));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, dark ? QColor(0x101216) : QColor(0x9aa1ad));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x08090b) : QColor(0x6d7480));
    const QColor faint = dark ? QColor(0x6d7480) : QColor(0x9097a3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QColor Theme::lane(int colourIndex) const
{
    // Hues after Okabe and Ito's palette for the colour-blind, in lightness fit for the canvas.
    static const std::array<QColor, laneColours> onDark{QColor(0x56b4e9), QColor(0xe69f00), QColor(0x2cc295), QColor(0xf0e442),
                                                        QColor(0xdf8cc0), QColor(0xff7a45), QColor(0xa6b8ff), QColor(0xb8c0cc)};
    static const std::array<QColor, laneColours> onLight{QColor(0x0072b2), QColor(0xa86500), QColor(0x007a5a), QColor(0x7a7000),
                                                         QColor(0xa8477f), QColor(0xc24600), QColor(0x4a55c0), QColor(0x5b6472)};
    const int index = ((colourIndex % laneColours) + laneColours) % laneColours;
    return (dark ? onDark : onLight)[size_t(index)];
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace partita
