// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/keep_translated.h"

#include <utility>

#include <QEvent>

namespace partita {

namespace {

/// A widget passes a change of the language on to its children, one after the other.
class Texts : public QObject {
public:
    Texts(QWidget *widget, std::function<void()> set) : QObject(widget), set_(std::move(set)) { set_(); }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            set_();
        return QObject::event(event);
    }

private:
    std::function<void()> set_;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    new Texts(widget, std::move(setTexts));
}

void setOwnAccessibleName(QWidget *widget, QString &own, const QString &name)
{
    if (widget->accessibleName() == own)
        widget->setAccessibleName(name);
    own = name;
}

} // namespace partita
