// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/example_chips.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

/// One chip; pressing it, on its cross or by key, takes it away.
class Chip : public QAbstractButton {
public:
    Chip(const ExampleChip &chip, QWidget *parent) : QAbstractButton(parent), chip_(chip)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        keepTranslated(this, [this] {
            setText((chip_.notLike ? ExampleChips::tr("not like %1") : ExampleChips::tr("like %1")).arg(chip_.place));
            setToolTip((chip_.notLike ? ExampleChips::tr("Not like what is heard at %1. Click to take this example away.")
                                      : ExampleChips::tr("More like what is heard at %1. Click to take this example away."))
                           .arg(chip_.place));
            setAccessibleName(ExampleChips::tr("Take the example away: %1").arg(text()));
            setAccessibleDescription(toolTip());
            updateGeometry();
        });
    }
    QSize sizeHint() const override
    {
        const auto metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + 2 + 2 * sign() + 4 * gap(), metrics.height() + 6};
    }
    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), characterWidth(fontMetrics()) * 8), sizeHint().height()};
    }

private:
    int sign() const { return fontMetrics().height(); } ///< room for the plus or minus, and for the cross
    int gap() const { return fontMetrics().height() / 4; }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor mark = chip_.notLike ? theme.danger : theme.accent;
        const auto edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(hasFocus() ? theme.accent : chip_.asked ? theme.grid : mark, hasFocus() ? 2 : 1));
        painter.setBrush(underMouse() ? palette().color(QPalette::AlternateBase) : palette().color(QPalette::Base));
        painter.drawRoundedRect(hasFocus() ? edge.adjusted(0.5, 0.5, -0.5, -0.5) : edge, edge.height() / 2, edge.height() / 2);

        const int side = sign();
        const QPointF middle(1.5 * gap() + side / 2.0, height() / 2.0);
        const double arm = side / 4.0;
        painter.setPen(QPen(mark, 1.6));
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        if (!chip_.notLike)
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
        const QRect words = rect().adjusted(2 * gap() + side, 0, -side - 2 * gap(), 0);
        painter.setPen(chip_.asked ? theme.dimText : theme.text);
        painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const QPointF cross(width() - gap() - side / 2.0, height() / 2.0);
        const double reach = side / 6.0;
        painter.setPen(QPen(underMouse() ? theme.text : theme.dimText, 1.3));
        painter.drawLine(cross - QPointF(reach, reach), cross + QPointF(reach, reach));
        painter.drawLine(cross - QPointF(reach, -reach), cross + QPointF(reach, -reach));
    }

    const ExampleChip chip_;
};

} // namespace

ExampleChips::ExampleChips(QWidget *parent) : QWidget(parent), layout_(new QHBoxLayout(this))
{
    layout_->setContentsMargins({});
    layout_->setSpacing(6);
    setVisible(false);
    keepTranslated(this, [this] { setAccessibleName(tr("Examples")); });
}

void ExampleChips::setChips(const std::vector<ExampleChip> &chips)
{
    if (chips == chips_)
        return;
    // The focus stays among the chips as long as there are some.
    int focused = -1;
    for (int i = 0; auto *item = layout_->takeAt(0); ++i, delete item) {
        if (item->widget()->hasFocus())
            focused = i;
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
    }
    chips_ = chips;
    QWidget *next = nullptr;
    for (const auto &chip : chips_) {
        auto *made = new Chip(chip, this);
        connect(made, &QAbstractButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
        layout_->addWidget(made);
        made->show();
        if (layout_->count() <= focused + 1)
            next = made;
    }
    setVisible(!chips_.empty());
    if (focused >= 0 && next)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace partita
