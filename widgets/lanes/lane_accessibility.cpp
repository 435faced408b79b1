// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes/lane_accessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "widgets/lanes/gain_slider.h"
#include "widgets/lanes/lane_rows.h"
#include "widgets/lanes/lane_strip.h"
#include "widgets/lanes/mix_control.h"

namespace partita {

namespace {

class MixControlAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit MixControlAccessible(MixControl *control)
        : QAccessibleWidget(control, qobject_cast<GainSlider *>(control) ? QAccessible::Slider : QAccessible::Dial)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? control()->valueText() : QAccessibleWidget::text(type);
    }
    QVariant currentValue() const override { return control()->value(); }
    void setCurrentValue(const QVariant &value) override { control()->changeTo(value.toDouble()); }
    QVariant maximumValue() const override { return control()->range().most; }
    QVariant minimumValue() const override { return control()->range().least; }
    QVariant minimumStepSize() const override { return control()->range().step; }

private:
    MixControl *control() const { return static_cast<MixControl *>(widget()); }
};

class StripAccessible : public QAccessibleWidget {
public:
    explicit StripAccessible(LaneStrip *strip) : QAccessibleWidget(strip, QAccessible::ListItem) {}

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? strip()->header()->accessibleName() : QAccessibleWidget::text(type);
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = strip()->isSelected();
        return state;
    }

private:
    LaneStrip *strip() const { return static_cast<LaneStrip *>(widget()); }
};

/// Only strips are its items.
class RowsAccessible : public QAccessibleWidget {
public:
    explicit RowsAccessible(LaneRows *rows) : QAccessibleWidget(rows, QAccessible::List) {}

    int childCount() const override { return int(strips().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? QAccessible::queryAccessibleInterface(strips()[size_t(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child && child->object() == strips()[size_t(i)])
                return i;
        }
        return -1;
    }

private:
    const std::vector<LaneStrip *> &strips() const { return static_cast<LaneRows *>(widget())->strips(); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (const auto control = qobject_cast<MixControl *>(object))
        return new MixControlAccessible(control);
    if (const auto strip = qobject_cast<LaneStrip *>(object))
        return new StripAccessible(strip);
    if (const auto rows = qobject_cast<LaneRows *>(object))
        return new RowsAccessible(rows);
    return nullptr;
}

} // namespace

void installLaneAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace partita
