// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/job_indicator.h"

#include <algorithm>

#include <QPainter>

#include "widgets/jobs/job_bar.h"
#include "widgets/jobs/job_words.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

JobIndicator::JobIndicator(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        failures_ = 0;
        changed();
        Q_EMIT showListRequested();
    });
    keepTranslated(this, [this] { changed(); });
}

void JobIndicator::setStatus(const JobStatus &status)
{
    if (ended_.contains(status.id))
        return;
    if (status.ended()) {
        active_.erase(status.id);
        ended_.insert(status.id);
        failures_ += status.state == JobState::Failed;
    } else {
        active_[status.id] = status;
    }
    changed();
}

void JobIndicator::changed()
{
    if (failures_ > 0 && active_.empty())
        text_ = tr("%n job(s) failed", nullptr, failures_);
    else if (active_.empty())
        text_ = tr("No jobs");
    else
        text_ = QString::fromStdString(active_.begin()->second.title);
    const QString state = active_.empty() ? QString() : jobStateText(active_.begin()->second);
    setText(text_);
    setAccessibleName(tr("Jobs: %1").arg(text_));
    setAccessibleDescription(state);
    setToolTip(state.isEmpty() ? tr("Show the list of jobs") : tr("%1\n%2\nClick to show the list of jobs").arg(text_, state));
    update();
}

QSize JobIndicator::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 52, fontMetrics().height() + 8};
}

QSize JobIndicator::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 16, sizeHint().height()};
}

void JobIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    const int em = characterWidth(fontMetrics()), lineHeight = fontMetrics().height();
    QRect room = rect().adjusted(em, 0, -em, 0);
    if (failures_ > 0) {
        painter.drawPixmap(room.x(), (height() - lineHeight) / 2,
                           tintedIcon(IconId::Warning, theme.danger, lineHeight, devicePixelRatioF()));
        room.setLeft(room.left() + lineHeight + em / 2);
    }
    if (!active_.empty()) {
        if (active_.size() > 1) {
            const QString more = tr("+%1").arg(active_.size() - 1);
            painter.setPen(theme.dimText);
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, more);
            room.setRight(room.right() - fontMetrics().horizontalAdvance(more) - em);
        }
        const auto &status = active_.begin()->second;
        const double fraction = std::clamp(status.progress.fractionDone, 0.0, 1.0);
        const QString percent = status.state == JobState::Waiting ? QString() : tr("%1 %").arg(int(fraction * 100));
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, percent);
        room.setRight(room.right() - fontMetrics().horizontalAdvance(tr("%1 %").arg(100)) - em / 2);
        const double barWidth = std::min(em * 14.0, room.width() / 3.0), barHeight = std::max(5, lineHeight / 3);
        const QRectF bar(room.right() - barWidth, (height() - barHeight) / 2, barWidth, barHeight);
        paintProgress(painter, bar, fraction, theme);
        room.setRight(int(bar.left()) - em);
    }
    painter.setPen(active_.empty() && failures_ == 0 ? theme.dimText : theme.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text_, Qt::ElideRight, room.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
}

} // namespace partita
