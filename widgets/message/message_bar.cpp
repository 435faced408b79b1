// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message/message_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "widgets/language/keep_translated.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), icon_(new QLabel(this)), text_(new QLabel(this)), more_(new QLabel(this)), actions_(new QHBoxLayout),
      close_(new QToolButton(this))
{
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    more_->setForegroundRole(QPalette::PlaceholderText);
    close_->setIcon(icon(IconId::Cancel));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    connect(close_, &QToolButton::clicked, this, &MessageBar::closeCurrent);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(icon_, 0, Qt::AlignVCenter);
    layout->addWidget(text_, 1);
    layout->addLayout(actions_);
    layout->addWidget(more_);
    layout->addWidget(close_);
    // A label that wraps asks for as much height as its width needs.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

void MessageBar::setTexts()
{
    more_->setToolTip(tr("More messages are waiting; they follow when this one is closed"));
    close_->setToolTip(tr("Close this message (Escape)"));
    close_->setAccessibleName(tr("Close this message"));
    if (queue_.empty())
        return;
    more_->setText(tr("1 of %1").arg(queue_.size()));
    const auto &message = queue_.front().message;
    const QString severity = message.severity == MessageSeverity::Info      ? tr("Information")
                             : message.severity == MessageSeverity::Warning ? tr("Warning")
                                                                            : tr("Error");
    icon_->setAccessibleName(severity);
    setAccessibleName(tr("%1: %2").arg(severity, message.text));
}

std::uint64_t MessageBar::post(Message message)
{
    for (const auto &entry : queue_) {
        if (entry.message.text == message.text && entry.message.severity == message.severity)
            return entry.id;
    }
    const auto graver = std::upper_bound(queue_.begin(), queue_.end(), message.severity, [](auto severity, const Entry &entry) {
        return severity > entry.message.severity;
    });
    queue_.insert(graver, {++lastId_, std::move(message)});
    const auto id = lastId_;
    refresh();
    return id;
}

void MessageBar::withdraw(std::uint64_t id)
{
    std::erase_if(queue_, [id](const Entry &entry) { return entry.id == id; });
    refresh();
}

void MessageBar::closeCurrent()
{
    if (!queue_.empty())
        withdraw(queue_.front().id);
}

QColor MessageBar::colour() const
{
    const Theme &theme = Theme::of(this);
    if (queue_.empty() || queue_.front().message.severity == MessageSeverity::Info)
        return theme.accent;
    return queue_.front().message.severity == MessageSeverity::Warning ? theme.warning : theme.danger;
}

void MessageBar::refresh()
{
    if (queue_.empty()) {
        shownId_ = 0;
        hide();
        return;
    }
    more_->setVisible(queue_.size() > 1);
    setTexts();
    const auto &[id, message] = queue_.front();
    if (id == shownId_)
        return;
    shownId_ = id;
    while (auto *item = actions_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    icon_->setPixmap(tintedIcon(message.severity == MessageSeverity::Info ? IconId::Info : IconId::Warning, colour(),
                                fontMetrics().height() * 5 / 4, devicePixelRatioF()));
    text_->setText(message.text);
    for (const auto &action : message.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
        button->setToolTip(action.text);
        button->setAccessibleName(action.text);
        actions_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = id, run = action.run] {
            withdraw(id);
            if (run)
                run();
        });
        setTabOrder(text_, button);
    }
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor edge = colour(), window = Theme::of(this).window;
    const auto mixed = [&](double share) {
        return QColor::fromRgbF(float(edge.redF() * share + window.redF() * (1 - share)),
                                float(edge.greenF() * share + window.greenF() * (1 - share)),
                                float(edge.blueF() * share + window.blueF() * (1 - share)));
    };
    QPainter painter(this);
    painter.fillRect(rect(), mixed(0.1)); // faint: the text keeps its contrast
    painter.fillRect(QRect(0, 0, 4, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(0.4));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !queue_.empty()) {
        shownId_ = 0;
        refresh();
    }
    QWidget::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partita
