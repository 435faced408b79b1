// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "widgets/lanes/text_label.h"

class QLineEdit;

namespace partita {

/// A name that is edited in its place after a double click or startEditing(): Enter or leaving takes it, Escape does not.
/// UI thread.
class NameLabel : public TextLabel {
    Q_OBJECT

public:
    explicit NameLabel(QWidget *parent = nullptr);
    void startEditing();

Q_SIGNALS:
    void edited(const QString &name); ///< not empty, another than before

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void stopEditing(bool take);

    QLineEdit *edit_ = nullptr; ///< only while editing
    QPointer<QWidget> focusBefore_;
};

} // namespace partita
