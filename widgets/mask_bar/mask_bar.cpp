// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mask_bar/mask_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include "widgets/lanes/text_label.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/theme.h"

namespace partita {

MaskBar::MaskBar(const std::vector<QAction *> &actions, QWidget *parent) : QWidget(parent), text_(new TextLabel(TextLabel::Look::Normal, this))
{
    setObjectName(QStringLiteral("maskBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 6, 3);
    layout->setSpacing(6);
    layout->addWidget(text_, 1);
    for (QAction *action : actions)
        layout->addWidget(makeButton(action));
    keepTranslated(this, [this] { setAccessibleName(tr("What is painted")); });
}

QWidget *MaskBar::makeButton(QAction *action)
{
    QAbstractButton *button;
    if (action->menu()) {
        auto *opens = new QPushButton(this);
        opens->setFlat(true);
        opens->setMenu(action->menu());
        button = opens;
    } else {
        auto *does = new QToolButton(this);
        does->setDefaultAction(action);
        does->setAutoRaise(true);
        does->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button = does;
    }
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [action, button] {
        // What is for menus only: the key to press, in Chinese behind the words, and that more is asked.
        static const QRegularExpression forMenus(QStringLiteral("\\(&\\w\\)|&|\u2026"));
        const QString plain = action->text().remove(forMenus).trimmed();
        button->setText(plain);
        button->setAccessibleName(plain);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void MaskBar::setText(const QString &text)
{
    text_->setText(text);
    setAccessibleDescription(text);
}

void MaskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).line);
}

} // namespace partita
