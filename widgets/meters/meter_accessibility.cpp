// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meters/meter_accessibility.h"

#include <algorithm>

#include <QAccessible>
#include <QAccessibleWidget>

#include "widgets/meters/level_meter_view.h"

namespace partita {

namespace {

class MeterAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit MeterAccessible(LevelMeterView *meter) : QAccessibleWidget(meter, QAccessible::Indicator) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? meter()->valueText() : QAccessibleWidget::text(type);
    }
    QStringList actionNames() const override
    {
        auto names = QAccessibleWidget::actionNames();
        if (meter()->clipped())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            meter()->resetClipMark();
        else
            QAccessibleWidget::doAction(name);
    }

    QVariant currentValue() const override
    {
        const double left = meter()->bar(0).heldPeakDb, right = meter()->bar(meter()->channels() - 1).heldPeakDb;
        return std::clamp(std::max(left, right), meterFloorDb, meterCeilingDb);
    }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return meterCeilingDb; }
    QVariant minimumValue() const override { return meterFloorDb; }
    QVariant minimumStepSize() const override { return 0.1; }

private:
    LevelMeterView *meter() const { return static_cast<LevelMeterView *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    const auto meter = qobject_cast<LevelMeterView *>(object);
    return meter ? new MeterAccessible(meter) : nullptr;
}

} // namespace

void installMeterAccessibility()
{
    QAccessible::installFactory(make); // installing it twice is ignored by Qt
}

} // namespace partita
