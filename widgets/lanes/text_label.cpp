// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/text_label.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

TextLabel::TextLabel(Look look, QWidget *parent) : QLabel(parent), look_(look)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(look == Look::WarningBadge ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setLook(Look look)
{
    look_ = look;
    update();
}

void TextLabel::setLeastCharacters(int characters)
{
    leastCharacters_ = characters;
    updateGeometry();
}

int TextLabel::padding() const
{
    return look_ == Look::WarningBadge ? characterWidth(fontMetrics()) / 2 + 1 : 0;
}

bool TextLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > width() - 2 * padding();
}

QSize TextLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding() + 1, fontMetrics().height()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize all = sizeHint();
    return look_ == Look::WarningBadge ? all
                                       : QSize(std::min(all.width(), characterWidth(fontMetrics()) * leastCharacters_), all.height());
}

void TextLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QRect inside = rect();
    QColor color = look_ == Look::Dim ? theme.dimText : theme.text;
    if (look_ == Look::WarningBadge) {
        color = theme.warning;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        inside.adjust(padding(), 0, -padding(), 0);
    }
    if (!isEnabled())
        color = palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setPen(color);
    painter.drawText(inside, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QStringList lines;
    if (isElided())
        lines << text();
    if (!hint_.isEmpty())
        lines << hint_;
    // Names may look like mark-up.
    const QString html = lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), html, this);
    return true;
}

} // namespace partita
