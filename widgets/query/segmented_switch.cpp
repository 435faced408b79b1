// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/segmented_switch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

class Segment : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const auto metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + 2 * characterWidth(metrics) + 6, metrics.height() + 10};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool chosen = isChecked();
        // Chosen, it stands out by fill and by weight of contrast; the outer corners are those of the whole switch.
        const bool first = x() == 0, last = geometry().right() >= parentWidget()->width() - 1;
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(edge, 4, 4);
        if (!first)
            shape.addRect(edge.adjusted(0, 0, -edge.width() / 2, 0));
        if (!last)
            shape.addRect(edge.adjusted(edge.width() / 2, 0, 0, 0));
        shape = shape.simplified();
        const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        QColor fill = palette().color(QPalette::Button);
        if (chosen)
            fill = palette().color(group, QPalette::Highlight);
        else if (isEnabled() && underMouse())
            fill = theme.dark ? fill.lighter(120) : fill.darker(105);
        painter.setPen(isEnabled() ? theme.grid : theme.line);
        painter.setBrush(fill);
        painter.drawPath(shape);
        painter.setPen(palette().color(group, chosen ? QPalette::HighlightedText : QPalette::ButtonText));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(chosen ? theme.onAccent : theme.accent, 1, Qt::DotLine));
            painter.drawRoundedRect(edge.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
        }
    }
};

} // namespace

SegmentedSwitch::SegmentedSwitch(int choices, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (int index = 0; index < choices; ++index) {
        auto *segment = choices_.emplace_back(new Segment(this));
        segment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        layout->addWidget(segment);
        segment->setChecked(index == 0);
        connect(segment, &QRadioButton::toggled, this, [this, index](bool on) {
            if (on)
                Q_EMIT choiceChanged(index);
        });
    }
}

void SegmentedSwitch::setChoiceTexts(int index, const QString &text, const QString &toolTip)
{
    auto *segment = choices_[size_t(index)];
    segment->setText(text);
    segment->setToolTip(toolTip);
    segment->setAccessibleName(text);
    segment->setAccessibleDescription(toolTip);
    segment->updateGeometry();
}

void SegmentedSwitch::setChoiceEnabled(int index, bool enabled)
{
    choices_[size_t(index)]->setEnabled(enabled);
}

int SegmentedSwitch::choice() const
{
    for (size_t i = 0; i < choices_.size(); ++i) {
        if (choices_[i]->isChecked())
            return int(i);
    }
    return -1;
}

void SegmentedSwitch::setChoice(int index)
{
    choices_[size_t(index)]->setChecked(true);
}

} // namespace partita
