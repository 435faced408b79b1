// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says about a painted widget that has one reading: a cursor in a picture, a position on a ruler.
#pragma once

#include <QString>

class QWidget;

namespace partita {

/// To be a base of a QWidget. UI thread.
class AccessibleReading {
public:
    struct Value {
        double value = 0, least = 0, most = 0, step = 0;
    };

    virtual ~AccessibleReading() = default;
    virtual Value reading() const = 0;
    virtual QString readingText() const = 0;
    virtual void setReading(double value) = 0;
};

/// Makes Qt find the interface of every widget that is an AccessibleReading. May be called more than once.
void installAccessibleReadings();

/// To be called when what a widget reads has changed.
void tellReadingChanged(QWidget *widget, const QString &text);

} // namespace partita
