// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Qt Charts. Qt Charts draws axes, grid and lines, all in positions of an axis (logarithms where it is
// logarithmic), with ticks of our own; legend (theirs leaves out what has no room), bands, zoom and crosshair are ours.
#include "widgets/charts/chart.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/charts/chart_legend.h"
#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

/// Bands, crosshair and rubber band, above the picture.
class ChartOverlay : public QWidget {
public:
    explicit ChartOverlay(Chart *chart) : QWidget(chart), chart_(chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

private:
    void paintEvent(QPaintEvent *event) override;
    Chart *chart_;
};

struct Chart::Private {
    explicit Private(Chart *owner) : self(owner) {}

    Chart *self;
    QChart *chart = new QChart;
    QChartView *view = nullptr;
    ChartLegend *legend = nullptr;
    ChartOverlay *overlay = nullptr;
    QCategoryAxis *axes[2] = {new QCategoryAxis, new QCategoryAxis};
    ChartAxis settings[2];
    std::vector<ChartSeries> series;
    std::vector<std::vector<QPointF>> positions, uppers; ///< of the points on the axes
    std::vector<QLineSeries *> lines;                    ///< one a series; empty for a band
    ChartRange full[2], visible[2] = {{0, 1}, {0, 1}}; ///< positions
    QString ownName;
    bool zoomed[2] = {};
    bool follows = false; ///< in x: another chart, beyond what is here
    bool refreshing = false;
    std::optional<double> cursor; ///< position
    std::optional<QPointF> pressed;
    QPointF dragged;

    QRectF plot() const { return chart->plotArea().translated(view->pos()); }
    double xOfPosition(double p) const { return plot().left() + (p - visible[0].low) / visible[0].length() * plot().width(); }
    double yOfPosition(double p) const { return plot().bottom() - (p - visible[1].low) / visible[1].length() * plot().height(); }
    double positionOfX(double x) const { return visible[0].low + (x - plot().left()) / plot().width() * visible[0].length(); }
    double positionOfY(double y) const { return visible[1].low + (plot().bottom() - y) / plot().height() * visible[1].length(); }
    ChartRange values(int axis) const
    {
        return {fromAxis(visible[axis].low, settings[axis].scale), fromAxis(visible[axis].high, settings[axis].scale)};
    }

    std::vector<QPointF> positionsOf(const std::vector<QPointF> &points) const;
    void layOut();
    void measure();
    void show(ChartRange x, ChartRange y);
    void zoom(int axis, double position, double factor);
    void refresh();
    void setTicks(int axis);
    void paintShapes(QPainter &painter) const;
    void recolour();
    void setCursor(std::optional<double> position);
    /// Of a series at the crosshair; none beyond its ends.
    std::optional<QPointF> reading(const std::vector<QPointF> &points) const;
    void endDrag();
    void describe();
    bool key(QKeyEvent *event);
};

void ChartOverlay::paintEvent(QPaintEvent *)
{
    const auto &d = *chart_->d;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    d.paintShapes(painter);
    if (chart_->hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(d.plot().adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (d.pressed) {
        painter.setPen(theme.accent);
        painter.setBrush(theme.selection);
        painter.drawRect(QRectF(*d.pressed, d.dragged).normalized() & d.plot());
        return;
    }
    if (!d.cursor || *d.cursor < d.visible[0].low || *d.cursor > d.visible[0].high)
        return;
    painter.setClipRect(d.plot());
    const double x = d.xOfPosition(*d.cursor);
    painter.setPen(QPen(theme.canvasText, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, d.plot().top()), QPointF(x, d.plot().bottom()));
    painter.setPen(QPen(theme.canvas, 1.5));
    for (size_t i = 0; i < d.series.size(); ++i) {
        if (const auto point = d.reading(d.positions[i]); point && !d.series[i].isBand()) {
            painter.setBrush(d.series[i].colour);
            painter.drawEllipse(QPointF(d.xOfPosition(point->x()), d.yOfPosition(point->y())), 4, 4);
        }
    }
    // The values in a box beside the line, on the side that has room.
    const QStringList texts = chart_->cursorTexts();
    const QFontMetrics metrics(font());
    int width = 0;
    for (const auto &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    const double pad = characterWidth(metrics), lineHeight = metrics.height();
    QRectF box(x + pad, d.plot().top() + pad, width + 3.5 * pad, lineHeight * double(texts.size()) + pad);
    if (box.right() > d.plot().right())
        box.moveRight(x - pad);
    painter.setPen(theme.line);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 3, 3);
    size_t row = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double top = box.top() + pad / 2 + double(i) * lineHeight;
        double left = box.left() + pad;
        if (i > 0) {
            while (row < d.series.size() && !d.reading(d.positions[row]))
                ++row;
            painter.fillRect(QRectF(left, top + lineHeight / 2 - pad / 2, pad, pad), d.series[row++].colour);
            left += 1.5 * pad;
        }
        painter.setPen(palette().color(QPalette::ToolTipText));
        painter.drawText(QRectF(left, top, box.right() - left, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, texts[i]);
    }
}

void Chart::Private::layOut()
{
    const int width = self->width(), top = legend->heightForWidth(width);
    legend->setGeometry(0, 0, width, top);
    view->setGeometry(0, top, width, std::max(1, self->height() - top));
    overlay->setGeometry(self->rect());
}

std::vector<QPointF> Chart::Private::positionsOf(const std::vector<QPointF> &points) const
{
    std::vector<QPointF> made;
    made.reserve(points.size());
    for (const auto &point : points) {
        const bool drawable = !std::isnan(point.x()) && !std::isnan(point.y()) &&
                              (settings[0].scale != ChartScale::Logarithmic || point.x() > 0);
        if (drawable)
            made.push_back({toAxis(point.x(), settings[0].scale), toAxis(point.y(), settings[1].scale)});
    }
    return made;
}

void Chart::Private::paintShapes(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(plot());
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < series.size(); ++i) {
        painter.setBrush(series[i].colour);
        if (positions[i].size() == 1 && !series[i].isBand()) // which Qt Charts does not show
            painter.drawEllipse(QPointF(xOfPosition(positions[i][0].x()), yOfPosition(positions[i][0].y())), 3, 3);
        QPolygonF edge;
        for (const auto &point : uppers[i])
            edge << QPointF(xOfPosition(point.x()), yOfPosition(point.y()));
        if (edge.isEmpty())
            continue;
        for (auto point = positions[i].rbegin(); point != positions[i].rend(); ++point)
            edge << QPointF(xOfPosition(point->x()), yOfPosition(point->y()));
        painter.drawPolygon(edge);
    }
    painter.restore();
}

/// What showAll() shows, in positions.
void Chart::Private::measure()
{
    for (int a = 0; a < 2; ++a) {
        const auto scale = settings[a].scale;
        const ChartRange range = settings[a].range.value_or(automaticRange(series, a == 0, scale));
        full[a] = {toAxis(range.low, scale), toAxis(range.high, scale)};
    }
}

void Chart::Private::show(ChartRange x, ChartRange y)
{
    const ChartRange before[2] = {visible[0], visible[1]};
    ChartRange wanted[2] = {x, y};
    for (int a = 0; a < 2; ++a) {
        if (a == 0 && follows && wanted[0] == visible[0])
            continue;
        const double length = std::clamp(wanted[a].length(), full[a].length() * 1e-4, full[a].length());
        const double low = std::clamp(wanted[a].low, full[a].low, full[a].high - length);
        visible[a] = {low, low + length};
        zoomed[a] = length < full[a].length() * 0.9999;
        follows = follows && a != 0;
    }
    refresh();
    if (before[0] != visible[0] || before[1] != visible[1])
        Q_EMIT self->visibleRangeChanged();
}

/// Twice as near with a factor of 2; what is at the position stays there.
void Chart::Private::zoom(int axis, double position, double factor)
{
    ChartRange wanted[2] = {visible[0], visible[1]};
    wanted[axis] = {position - (position - visible[axis].low) / factor, position + (visible[axis].high - position) / factor};
    show(wanted[0], wanted[1]);
}

void Chart::Private::refresh()
{
    refreshing = true;
    for (int a = 0; a < 2; ++a) {
        axes[a]->setRange(visible[a].low, visible[a].high);
        setTicks(a);
    }
    const int columns = std::max(1, int(plot().width() * self->devicePixelRatioF()));
    const double below = visible[1].low - visible[1].length();
    for (size_t i = 0; i < lines.size(); ++i) {
        QList<QPointF> drawn;
        if (series[i].isBand()) {
            lines[i]->replace(drawn);
            continue;
        }
        const auto points = decimated(positions[i], visible[0].low, visible[0].high, columns);
        drawn.reserve(qsizetype(points.size()));
        for (const auto &point : points)
            drawn.append({point.x(), std::max(point.y(), below)}); // silence is -infinity
        lines[i]->replace(drawn);
    }
    refreshing = false;
    overlay->update();
}

void Chart::Private::setTicks(int a)
{
    const QFontMetrics metrics(self->font());
    const double room = a == 0 ? plot().width() / (characterWidth(metrics) * 9.0) : plot().height() / (metrics.height() * 2.2);
    const auto ticks = ticksOf(values(a), settings[a].scale, std::clamp(int(room), 2, 20));
    for (const auto &label : axes[a]->categoriesLabels())
        axes[a]->remove(label);
    axes[a]->setStartValue(visible[a].low - visible[a].length()); // before the first tick, also one at the edge
    int widest = 0;
    for (const auto &tick : ticks) {
        axes[a]->append(tick.label, toAxis(tick.value, settings[a].scale));
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    if (a == 0) // room for labels at the very end of an axis, which Qt Charts would cut off
        chart->setMargins(QMargins(2, metrics.height() / 2, widest / 2 + 4, 2));
}

void Chart::Private::recolour()
{
    const Theme &theme = Theme::of(self);
    chart->setBackgroundBrush(theme.window);
    chart->setPlotAreaBackgroundBrush(theme.canvas);
    view->setBackgroundBrush(theme.window);
    for (auto *axis : axes) {
        axis->setLabelsBrush(theme.canvasText);
        axis->setTitleBrush(theme.dimText);
        axis->setLabelsFont(self->font());
        axis->setTitleFont(self->font());
        axis->setGridLinePen(QPen(theme.line, 1));
        axis->setLinePen(QPen(theme.grid, 1));
    }
}

void Chart::Private::setCursor(std::optional<double> position)
{
    if (position == cursor)
        return;
    cursor = position;
    overlay->update();
    describe();
    Q_EMIT self->cursorChanged();
}

std::optional<QPointF> Chart::Private::reading(const std::vector<QPointF> &points) const
{
    const double near = visible[0].length() / 100;
    if (points.empty() || *cursor < points.front().x() - near || *cursor > points.back().x() + near)
        return {};
    return nearestPoint(points, *cursor);
}

void Chart::Private::endDrag()
{
    const QRectF box = QRectF(*pressed, dragged).normalized() & plot();
    pressed.reset();
    constexpr double least = 8; // pixels; less in one direction zooms in the other alone
    if (box.width() >= least || box.height() >= least)
        show(box.width() >= least ? ChartRange{positionOfX(box.left()), positionOfX(box.right())} : visible[0],
             box.height() >= least ? ChartRange{positionOfY(box.bottom()), positionOfY(box.top())} : visible[1]);
    overlay->update();
}

void Chart::Private::describe()
{
    QStringList names;
    for (const auto &one : series)
        names << one.name;
    self->setAccessibleDescription(cursor ? self->cursorTexts().join(QStringLiteral(", "))
                                          : Chart::tr("Lines: %1. Left and Right read their values.")
                                                .arg(QLocale().createSeparatedList(names)));
}

bool Chart::Private::key(QKeyEvent *event)
{
    const double middle = cursor.value_or((visible[0].low + visible[0].high) / 2);
    const double step = visible[0].length() / (event->modifiers() & Qt::ShiftModifier ? 20 : 200);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCursor(cursor ? std::clamp(middle + (event->key() == Qt::Key_Left ? -step : step), visible[0].low, visible[0].high)
                         : middle);
        return true;
    case Qt::Key_Plus:
        zoom(0, middle, 1.5);
        return true;
    case Qt::Key_Minus:
        zoom(0, middle, 1 / 1.5);
        return true;
    case Qt::Key_0:
        self->showAll();
        return true;
    case Qt::Key_Escape:
        if (!cursor)
            return false;
        setCursor({});
        return true;
    default:
        return false;
    }
}

Chart::Chart(QWidget *parent) : QWidget(parent), d(new Private(this))
{
    d->view = new QChartView(d->chart, this);
    d->legend = new ChartLegend(this);
    d->overlay = new ChartOverlay(this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setMinimumSize(1, 1);
    d->chart->setBackgroundRoundness(0);
    d->chart->setPlotAreaBackgroundVisible(true);
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->chart->addAxis(d->axes[0], Qt::AlignBottom);
    d->chart->addAxis(d->axes[1], Qt::AlignLeft);
    for (auto *axis : d->axes)
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    connect(d->chart, &QChart::plotAreaChanged, this, [this] {
        if (!d->refreshing)
            d->refresh();
    });
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const QFontMetrics metrics(font());
    setMinimumSize(characterWidth(metrics) * 24, metrics.height() * 8);
    d->recolour();
    d->measure();
    showAll();
    keepTranslated(this, [this] {
        setOwnAccessibleName(this, d->ownName, tr("Chart"));
        d->refresh(); // numbers are written differently, too
        d->describe();
    });
}

Chart::~Chart() = default;

void Chart::setAxes(const ChartAxis &x, const ChartAxis &y)
{
    d->settings[0] = x;
    d->settings[1] = y;
    setAxisTitles(x.title, y.title);
    d->zoomed[0] = d->zoomed[1] = d->follows = false;
    d->cursor.reset();
    setSeries(std::move(d->series));
}

void Chart::setAxisTitles(const QString &x, const QString &y)
{
    d->settings[0].title = x;
    d->settings[1].title = y;
    d->axes[0]->setTitleText(x);
    d->axes[1]->setTitleText(y);
}

void Chart::setSeries(std::vector<ChartSeries> series)
{
    d->series = std::move(series);
    d->positions.clear();
    d->uppers.clear();
    for (const auto &one : d->series) {
        d->positions.push_back(d->positionsOf(one.points));
        d->uppers.push_back(d->positionsOf(one.upper));
    }
    while (d->lines.size() > d->series.size()) {
        d->chart->removeSeries(d->lines.back());
        delete d->lines.back();
        d->lines.pop_back();
    }
    while (d->lines.size() < d->series.size()) {
        auto *line = d->lines.emplace_back(new QLineSeries);
        d->chart->addSeries(line);
        for (auto *axis : d->axes)
            line->attachAxis(axis);
    }
    for (size_t i = 0; i < d->lines.size(); ++i)
        d->lines[i]->setPen(QPen(d->series[i].colour, 1.6, d->series[i].dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    d->legend->setSeries(d->series);
    d->layOut();
    d->measure();
    d->show(d->zoomed[0] ? d->visible[0] : d->full[0], d->zoomed[1] ? d->visible[1] : d->full[1]);
    d->describe();
}

const std::vector<ChartSeries> &Chart::series() const
{
    return d->series;
}

ChartRange Chart::visibleX() const
{
    return d->values(0);
}

ChartRange Chart::visibleY() const
{
    return d->values(1);
}

void Chart::zoomTo(ChartRange x, ChartRange y)
{
    const auto sx = d->settings[0].scale, sy = d->settings[1].scale;
    d->show({toAxis(x.low, sx), toAxis(x.high, sx)}, {toAxis(y.low, sy), toAxis(y.high, sy)});
}

void Chart::showAll()
{
    d->follows = false;
    d->show(d->full[0], d->full[1]);
}

bool Chart::isZoomed() const
{
    return d->zoomed[0] || d->zoomed[1];
}

bool Chart::isZoomedX() const
{
    return d->zoomed[0];
}

void Chart::followX(std::optional<ChartRange> x)
{
    const auto scale = d->settings[0].scale;
    d->visible[0] = x ? ChartRange{toAxis(x->low, scale), toAxis(x->high, scale)} : d->full[0];
    d->zoomed[0] = d->follows = x.has_value();
    d->refresh();
}

std::optional<double> Chart::cursor() const
{
    return d->cursor ? std::optional(fromAxis(*d->cursor, d->settings[0].scale)) : std::nullopt;
}

void Chart::setCursorAt(std::optional<double> x)
{
    d->setCursor(x ? std::optional(toAxis(*x, d->settings[0].scale)) : std::nullopt);
}

QStringList Chart::cursorTexts() const
{
    if (!d->cursor)
        return {};
    const auto text = [this](int axis, double position) {
        const double value = fromAxis(position, d->settings[axis].scale);
        return d->settings[axis].valueText ? d->settings[axis].valueText(value) : QLocale().toString(value, 'g', 5);
    };
    QStringList texts{text(0, *d->cursor)};
    for (size_t i = 0; i < d->series.size(); ++i) {
        const auto point = d->reading(d->positions[i]), upper = d->reading(d->uppers[i]);
        if (point && upper)
            texts << tr("%1: %2 – %3", "a range").arg(d->series[i].name, text(1, point->y()), text(1, upper->y()));
        else if (point)
            texts << tr("%1: %2").arg(d->series[i].name, text(1, point->y()));
    }
    return texts;
}

QRectF Chart::plotArea() const
{
    return d->plot();
}

QImage Chart::toImage()
{
    d->layOut();
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Theme::of(this).window);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto *part : {static_cast<QWidget *>(d->view), static_cast<QWidget *>(d->legend)})
        painter.drawPixmap(part->pos(), part->grab());
    d->paintShapes(painter);
    return picture.toImage();
}

QString Chart::toCsv() const
{
    return csvOf(d->series, d->settings[0], d->settings[1]);
}

bool Chart::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        d->layOut();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        d->layOut();
        d->recolour();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        d->overlay->update();
        break;
    case QEvent::Leave:
        d->setCursor({});
        break;
    case QEvent::MouseMove: {
        const QPointF at = static_cast<QMouseEvent *>(event)->position();
        d->dragged = at;
        if (d->pressed)
            d->overlay->update();
        else
            d->setCursor(d->plot().contains(at) ? std::optional(d->positionOfX(at.x())) : std::nullopt);
        return true;
    }
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !d->plot().contains(mouse->position()))
            break;
        d->pressed = d->dragged = mouse->position();
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (!d->pressed || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            break;
        d->dragged = static_cast<QMouseEvent *>(event)->position();
        d->endDrag();
        return true;
    case QEvent::MouseButtonDblClick:
        d->pressed.reset();
        showAll();
        return true;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        const bool y = wheel->modifiers() & Qt::ControlModifier;
        const double position = y ? d->positionOfY(wheel->position().y()) : d->positionOfX(wheel->position().x());
        d->zoom(y ? 1 : 0, position, std::pow(1.0015, wheel->angleDelta().y()));
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        if (d->key(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace partita
