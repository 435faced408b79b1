// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence at the edge of a window, instead of a dialog that stops the work.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <QWidget>

#include "widgets/message/severity.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace partita {

struct MessageAction {
    QString text;               ///< of its button
    std::function<void()> run;  ///< the message is closed before
};

struct Message {
    MessageSeverity severity = MessageSeverity::Info;
    QString text;
    std::vector<MessageAction> actions;
};

/// UI thread. Hidden while there is nothing to say. Messages wait in a queue, the gravest first, and stay until a person closes
/// them or the window takes them back. Never takes the focus; says itself to screen readers.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// The id of the message; the same sentence that waits already is not said twice.
    std::uint64_t post(Message message);
    /// Takes a message back that holds no longer. Nothing happens to one that is gone.
    void withdraw(std::uint64_t id);
    void closeCurrent();
    int count() const { return int(queue_.size()); }

private:
    void refresh();
    void setTexts();
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QColor colour() const;

    struct Entry {
        std::uint64_t id;
        Message message;
    };
    std::vector<Entry> queue_; ///< the first one is shown
    std::uint64_t lastId_ = 0, shownId_ = 0;
    QLabel *icon_, *text_, *more_;
    QHBoxLayout *actions_;
    QToolButton *close_;
};

} // namespace partita
