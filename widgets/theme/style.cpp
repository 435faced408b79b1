// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/style.h"

#include <algorithm>
#include <cmath>

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTabBar>

#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr double radius = 3.5;
constexpr int fieldPadding = 3; ///< between the edge of a field and its text, on top of Fusion's

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return float(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// What one control looks like at the moment.
struct Look {
    explicit Look(const QStyleOption *option)
        : theme(Theme::of(option->palette)), palette(option->palette), enabled(option->state & QStyle::State_Enabled),
          hovered(enabled && option->state & QStyle::State_MouseOver),
          pressed(enabled && option->state & QStyle::State_Sunken), checked(option->state & QStyle::State_On),
          focused(enabled && option->state & QStyle::State_HasFocus)
    {
    }
    /// Towards the text, as much as a pointer over it or a press should show.
    QColor raised(const QColor &colour) const { return mixed(colour, theme.text, pressed ? 0.18 : hovered ? 0.08 : 0); }
    /// The grid's colour is made for the canvas; here it has 3:1 on the window, too.
    QColor edge() const { return enabled ? mixed(theme.grid, theme.text, 0.16) : theme.line; }
    QColor outline() const { return focused ? theme.accent : hovered ? theme.dimText : edge(); }
    QColor mark() const { return enabled ? theme.onAccent : theme.window; }
    QColor text() const { return palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text); }

    const Theme &theme;
    const QPalette &palette;
    const bool enabled, hovered, pressed, checked, focused;
};

class Saved {
public:
    explicit Saved(QPainter *painter) : painter_(painter)
    {
        painter_->save();
        painter_->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { painter_->restore(); }

private:
    QPainter *painter_;
};

/// A filled shape with an outline inside `rect`, sharp at every scale.
void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, double width = 1,
               double corner = radius)
{
    const Saved saved(painter);
    const double inset = width / 2;
    painter->setBrush(fill);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void drawField(QPainter *painter, const QStyleOption *option, const QColor &fill)
{
    const Look look(option);
    drawPanel(painter, option->rect, look.enabled ? fill : look.theme.window, look.outline(), look.focused ? 2 : 1);
}

/// Up, down, left or right.
void drawChevron(QPainter *painter, const QRect &rect, double degrees, const QColor &colour, double size = 3.5)
{
    const Saved saved(painter);
    painter->translate(QRectF(rect).center());
    painter->rotate(degrees);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{-size, -size / 2}, {0, size / 2}, {size, -size / 2}}));
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const Look look(option);
    const bool some = option->state & QStyle::State_NoChange, filled = look.checked || some;
    const QColor accent = look.enabled ? look.theme.accent : look.theme.grid;
    // Square, however the room is.
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    // In a row that is selected the accent is around it.
    const QColor outline = option->state & QStyle::State_Selected ? look.palette.color(QPalette::HighlightedText)
                           : filled                               ? accent
                                                                  : look.outline();
    drawPanel(painter, box, look.raised(filled ? accent : look.palette.color(QPalette::Base)), outline, 1, 3);
    if (!filled)
        return;
    const Saved saved(painter);
    painter->translate(box.topLeft());
    painter->scale(side / 14.0, side / 14.0);
    painter->setPen(QPen(look.mark(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(some ? QPolygonF({{4, 7}, {10, 7}}) : QPolygonF({{3.4, 7.2}, {6, 9.8}, {10.6, 4.4}}));
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const Look look(option);
    const QColor accent = look.enabled ? look.theme.accent : look.theme.grid;
    const double side = std::min(option->rect.width(), option->rect.height());
    drawPanel(painter, option->rect, look.raised(look.checked ? accent : look.palette.color(QPalette::Base)),
              look.checked ? accent : look.outline(), 1, side / 2);
    if (!look.checked)
        return;
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.mark());
    painter->drawEllipse(QRectF(option->rect).center(), side * 0.2, side * 0.2);
}

void drawPushButton(QPainter *painter, const QStyleOption *option)
{
    const Look look(option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool asDefault = button && button->features & QStyleOptionButton::DefaultButton;
    if (flat && !look.hovered && !look.pressed && !look.focused && !look.checked)
        return;
    QColor fill = look.enabled ? look.palette.color(QPalette::Button) : look.theme.window;
    if (look.checked)
        fill = mixed(fill, look.theme.accent, 0.25);
    const bool ring = look.focused && option->state & QStyle::State_KeyboardFocusChange;
    const bool accent = look.enabled && (ring || asDefault || look.checked);
    const QColor outline = accent ? look.theme.accent : flat ? look.theme.line : look.edge();
    drawPanel(painter, option->rect, look.raised(fill), outline, ring ? 2 : 1);
}

/// In tool bars: nothing at rest, a tint under the pointer, the accent while it is on.
void drawToolButton(QPainter *painter, const QStyleOption *option)
{
    const Look look(option);
    const bool raises = option->state & QStyle::State_AutoRaise;
    if (look.checked) {
        const QColor accent = look.enabled ? look.theme.accent : look.theme.grid;
        drawPanel(painter, option->rect, look.raised(mixed(look.theme.window, accent, look.theme.dark ? 0.3 : 0.2)),
                  accent);
    } else if (!raises) {
        drawPanel(painter, option->rect, look.raised(look.palette.color(QPalette::Button)), look.edge());
    } else if (look.hovered || look.pressed) {
        drawPanel(painter, option->rect, look.raised(look.theme.window), look.theme.line);
    }
}

void drawComboBox(const QStyle *style, QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    const Look look(option);
    if (option->frame)
        drawField(painter, option,
                  option->editable ? look.palette.color(QPalette::Base)
                                   : look.raised(look.palette.color(QPalette::Button)));
    if (option->subControls & QStyle::SC_ComboBoxArrow)
        drawChevron(painter, style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget), 0,
                    look.text());
}

void drawSpinBox(const QStyle *style, QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget)
{
    const Look look(option);
    if (option->frame)
        drawField(painter, option, look.palette.color(QPalette::Base));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool can = look.enabled && option->stepEnabled &
                                             (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        if (can && option->activeSubControls == part)
            drawPanel(painter, rect.adjusted(0, 1, -1, -1),
                      mixed(look.palette.color(QPalette::Base), look.theme.text, look.pressed ? 0.25 : 0.12), {}, 0, 2);
        drawChevron(painter, rect.translated(0, up ? 1 : -1), up ? 180 : 0,
                    can ? look.text() : look.palette.color(QPalette::Disabled, QPalette::Text), 2.8);
    }
}

/// The side that faces what the tabs are for.
Qt::Edge innerEdge(QTabBar::Shape shape)
{
    switch (shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        return Qt::TopEdge;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        return Qt::RightEdge;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        return Qt::LeftEdge;
    default:
        return Qt::BottomEdge;
    }
}

Qt::Edge opposite(Qt::Edge edge)
{
    switch (edge) {
    case Qt::TopEdge:
        return Qt::BottomEdge;
    case Qt::BottomEdge:
        return Qt::TopEdge;
    case Qt::LeftEdge:
        return Qt::RightEdge;
    default:
        return Qt::LeftEdge;
    }
}

QRect edgeOf(const QRect &rect, Qt::Edge edge, int thickness)
{
    switch (edge) {
    case Qt::TopEdge:
        return {rect.left(), rect.top(), rect.width(), thickness};
    case Qt::LeftEdge:
        return {rect.left(), rect.top(), thickness, rect.height()};
    case Qt::RightEdge:
        return {rect.right() - thickness + 1, rect.top(), thickness, rect.height()};
    default:
        return {rect.left(), rect.bottom() - thickness + 1, rect.width(), thickness};
    }
}

void drawTab(QPainter *painter, const QStyleOptionTab *option)
{
    const Look look(option);
    const auto edge = innerEdge(option->shape);
    const bool selected = option->state & QStyle::State_Selected;
    if (selected || look.hovered)
        painter->fillRect(option->rect, mixed(look.theme.window, look.theme.text, selected ? 0.06 : 0.04));
    painter->fillRect(edgeOf(option->rect, edge, 1), look.theme.line);
    if (selected)
        painter->fillRect(edgeOf(option->rect, edge, 2), look.enabled ? look.theme.accent : look.theme.grid);
}

/// A thin line in the middle of what is dragged.
void drawSeparator(QPainter *painter, const QStyleOption *option, bool isVertical)
{
    const Look look(option);
    QRect line = option->rect;
    const int thickness = look.hovered || look.pressed ? 3 : 1;
    const QPoint middle = line.center();
    isVertical ? line.setWidth(thickness) : line.setHeight(thickness);
    isVertical ? line.moveLeft(middle.x() - thickness / 2) : line.moveTop(middle.y() - thickness / 2);
    painter->fillRect(line, thickness > 1 ? look.theme.accent : look.theme.line);
}

class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const Theme &theme = Theme::of(option->palette);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawCheckBox(painter, option);
        case PE_IndicatorRadioButton:
            return drawRadioButton(painter, option);
        case PE_PanelButtonCommand:
            return drawPushButton(painter, option);
        case PE_PanelButtonTool:
            return drawToolButton(painter, option);
        case PE_PanelLineEdit:
            if (!frame || frame->lineWidth <= 0) { // inside a spin box, combo box or table
                if (!(option->state & State_Enabled))
                    return;
                break;
            }
            return drawField(painter, option, option->palette.color(QPalette::Base));
        case PE_FrameLineEdit:
            return; // drawn with the panel
        case PE_Frame: {
            // What has the focus says so; what can have it has an edge like a field.
            const Look look(option);
            const bool field =
                qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() & Qt::TabFocus;
            const int width = field && look.focused ? 2 : 1;
            return drawPanel(painter, option->rect, Qt::transparent, field ? look.outline() : theme.line, width, 1);
        }
        case PE_FrameGroupBox:
            return drawPanel(painter, option->rect, Qt::transparent, theme.line);
        case PE_FrameMenu:
            return drawPanel(painter, option->rect, Qt::transparent, theme.dark ? theme.grid : theme.line, 1, 0);
        case PE_FrameFocusRect:
            return drawFocus(option, painter, widget);
        case PE_FrameTabBarBase:
            if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
                painter->fillRect(edgeOf(option->rect, innerEdge(base->shape), 1), theme.line);
            return;
        case PE_FrameTabWidget: // goes on with the line below the tabs
            if (const auto *tabs = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(option))
                painter->fillRect(edgeOf(option->rect, opposite(innerEdge(tabs->shape)), 1), theme.line);
            return;
        case PE_FrameDockWidget:
        case PE_FrameStatusBarItem:
            return;
        case PE_IndicatorDockWidgetResizeHandle: // horizontal is the line here, and what it separates in a splitter
            return drawSeparator(painter, option, !(option->state & State_Horizontal));
        case PE_IndicatorToolBarSeparator: {
            const bool vertical = option->state & State_Horizontal;
            const QRect &r = option->rect;
            const QPoint middle = r.center();
            painter->fillRect(vertical ? QRect(middle.x(), r.top() + 4, 1, r.height() - 8)
                                       : QRect(r.left() + 4, middle.y(), r.width() - 8, 1),
                              theme.line);
            return;
        }
        case PE_IndicatorArrowUp:
            return drawChevron(painter, option->rect, 180, Look(option).text());
        case PE_IndicatorArrowDown:
            return drawChevron(painter, option->rect, 0, Look(option).text());
        case PE_IndicatorArrowLeft:
            return drawChevron(painter, option->rect, 90, Look(option).text());
        case PE_IndicatorArrowRight:
            return drawChevron(painter, option->rect, -90, Look(option).text());
        default:
            break;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const Theme &theme = Theme::of(option->palette);
        switch (element) {
        case CE_TabBarTabShape:
            if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
                return drawTab(painter, tab);
            break;
        case CE_ProgressBarGroove:
            return drawPanel(painter, option->rect, option->palette.color(QPalette::Base), Look(option).outline());
        case CE_Splitter:
            return drawSeparator(painter, option, option->state & State_Horizontal);
        case CE_ToolBar: {
            painter->fillRect(option->rect, theme.window);
            const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(option);
            const auto edge = !bar || bar->toolBarArea == Qt::TopToolBarArea ? Qt::BottomEdge
                              : bar->toolBarArea == Qt::BottomToolBarArea    ? Qt::TopEdge
                              : bar->toolBarArea == Qt::LeftToolBarArea      ? Qt::RightEdge
                                                                             : Qt::LeftEdge;
            if (bar && bar->toolBarArea != Qt::NoToolBarArea)
                painter->fillRect(edgeOf(option->rect, edge, 1), theme.line);
            return;
        }
        case CE_DockWidgetTitle:
            if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
                dock && !dock->verticalTitleBar) {
                painter->fillRect(option->rect, mixed(theme.window, theme.text, 0.04));
                painter->fillRect(edgeOf(option->rect, Qt::BottomEdge, 1), theme.line);
                const QRect room = subElementRect(SE_DockWidgetTitleBarText, option, widget).adjusted(4, 0, -2, 0);
                const Saved saved(painter);
                QFont font = painter->font();
                font.setWeight(QFont::DemiBold);
                painter->setFont(font);
                painter->setPen(Look(option).text());
                painter->drawText(
                    room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                    QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, room.width(), Qt::TextShowMnemonic));
                return;
            }
            break;
        case CE_HeaderSection: {
            const Look look(option);
            painter->fillRect(option->rect, look.raised(mixed(theme.window, theme.text, 0.04)));
            painter->fillRect(edgeOf(option->rect, Qt::BottomEdge, 1), theme.line);
            painter->fillRect(edgeOf(option->rect, Qt::RightEdge, 1), theme.line);
            return;
        }
        default:
            break;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && control == CC_ComboBox)
            return drawComboBox(proxy(), painter, combo, widget);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
            return drawSpinBox(proxy(), painter, spin, widget);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override
    {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            element == SE_LineEditContents && frame && frame->lineWidth > 0)
            rect.adjust(fieldPadding, 0, -fieldPadding, 0);
        return rect;
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_TabBarTabOverlap:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarTabShiftVertical:
            return 0;
        case PM_ToolBarItemSpacing:
            return 3;
        case PM_TabBarBaseOverlap:
            return 1; // the line below the tabs is that of the page
        case PM_TabBarTabHSpace:
        case PM_TabBarTabVSpace:
            return QProxyStyle::pixelMetric(metric, option, widget) + 4;
        case PM_SplitterWidth:
        case PM_DockWidgetSeparatorExtent:
            return 5;
        case PM_DockWidgetTitleMargin:
            return 4;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_PushButton)
            size.rwidth() += 4 * fieldPadding;
        switch (type) {
        case CT_LineEdit:
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                !frame || frame->lineWidth <= 0)
                break;
            size.rwidth() += 2 * fieldPadding;
            [[fallthrough]];
        case CT_ComboBox:
        case CT_SpinBox:
        case CT_PushButton: // all as high, so that they stand well in a row
            size.setHeight(std::max(size.height(), option->fontMetrics.height() + 10));
            break;
        case CT_ItemViewItem: // so that ticks of neighbours do not touch
            size.setHeight(std::max(size.height(), option->fontMetrics.height() + 6));
            break;
        case CT_ToolButton:
            size += QSize(2, 2);
            break;
        default:
            break;
        }
        return size;
    }

private:
    static void drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget)
    {
        // As Fusion has it, after the keyboard was used; buttons and fields show theirs at the edge.
        if (!(option->state & State_KeyboardFocusChange) || (widget && widget->inherits("QPushButton")) ||
            (widget && widget->inherits("QComboBox")))
            return;
        const Theme &theme = Theme::of(option->palette);
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool onAccent = focus && qobject_cast<const QAbstractItemView *>(widget) &&
                              focus->backgroundColor == option->palette.color(QPalette::Highlight);
        drawPanel(painter, option->rect, Qt::transparent, onAccent ? theme.onAccent : theme.accent, 1.5, 2.5);
    }
};

} // namespace

QStyle *makeStyle()
{
    return new Style;
}

} // namespace partita
