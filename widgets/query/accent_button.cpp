// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/accent_button.h"

#include <QPainter>

#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

AccentButton::AccentButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

QSize AccentButton::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 4 * characterWidth(metrics), metrics.height() + 12};
}

void AccentButton::setAccented(bool on)
{
    accented_ = on;
    update();
}

void AccentButton::paintEvent(QPaintEvent *event)
{
    if (!accented_)
        return QPushButton::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Pressed and hovered it moves away from its text's lightness, never towards it.
    const int away = isDown() ? 125 : underMouse() ? 112 : 100;
    const QColor fill = theme.dark ? theme.accent.lighter(away) : theme.accent.darker(away);
    painter.setPen(isEnabled() ? QPen(Qt::NoPen) : QPen(theme.line));
    painter.setBrush(isEnabled() ? fill : theme.window);
    painter.drawRoundedRect(edge, 4, 4);
    painter.setPen(isEnabled() ? theme.onAccent : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.onAccent, 1, Qt::DotLine));
        painter.drawRoundedRect(edge.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
}

} // namespace partita
