// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/accessible_reading.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace partita {

namespace {

class ReadingInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ReadingInterface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto *source = this->source();
        return kind == QAccessible::Value && source ? source->readingText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return value().value; }
    QVariant minimumValue() const override { return value().least; }
    QVariant maximumValue() const override { return value().most; }
    QVariant minimumStepSize() const override { return value().step; }
    void setCurrentValue(const QVariant &newValue) override
    {
        if (auto *source = this->source())
            source->setReading(newValue.toDouble());
    }

private:
    AccessibleReading *source() const { return dynamic_cast<AccessibleReading *>(object()); }
    AccessibleReading::Value value() const
    {
        const auto *source = this->source();
        return source ? source->reading() : AccessibleReading::Value{};
    }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<AccessibleReading *>(object) ? new ReadingInterface(widget) : nullptr;
}

} // namespace

void installAccessibleReadings()
{
    QAccessible::installFactory(create); // which looks whether it is there already
}

void tellReadingChanged(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace partita
