// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Qt Charts. Qt Charts draws axes, grid, legend and lines, all in positions of an axis (logarithms
// where it is logarithmic), with ticks of our own; zoom and crosshair are ours.
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

#include "widgets/language/keep_translated.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

/// Crosshair and rubber band, above the picture.
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
    ChartOverlay *overlay = nullptr;
    QCategoryAxis *axes[2] = {new QCategoryAxis, new QCategoryAxis};
    ChartAxis settings[2];
    std::vector<ChartSeries> series;
    std::vector<std::vector<QPointF>> positions; ///< of the points on the axes
    std::vector<QLineSeries *> lines;
    ChartRange full[2], visible[2] = {{0, 1}, {0, 1}}; ///< positions
    QString ownName;
    bool zoomed = false, refreshing = false;
    std::optional<double> cursor; ///< position
    std::optional<QPointF> pressed;
    QPointF dragged;

    QRectF plot() const { return chart->plotArea(); }
    double xOfPosition(double p) const { return plot().left() + (p - visible[0].low) / visible[0].length() * plot().width(); }
    double yOfPosition(double p) const { return plot().bottom() - (p - visible[1].low) / visible[1].length() * plot().height(); }
    double positionOfX(double x) const { return visible[0].low + (x - plot().left()) / plot().width() * visible[0].length(); }
    double positionOfY(double y) const { return visible[1].low + (plot().bottom() - y) / plot().height() * visible[1].length(); }
    ChartRange values(int axis) const
    {
        return {fromAxis(visible[axis].low, settings[axis].scale), fromAxis(visible[axis].high, settings[axis].scale)};
    }

    void measure();
    void show(ChartRange x, ChartRange y);
    void zoom(int axis, double position, double factor);
    void refresh();
    void setTicks(int axis);
    void recolour();
    void setCursor(std::optional<double> position);
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
        if (const auto point = nearestPoint(d.positions[i], *d.cursor)) {
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
            while (row < d.series.size() && d.positions[row].empty())
                ++row;
            painter.fillRect(QRectF(left, top + lineHeight / 2 - pad / 2, pad, pad), d.series[row++].colour);
            left += 1.5 * pad;
        }
        painter.setPen(palette().color(QPalette::ToolTipText));
        painter.drawText(QRectF(left, top, box.right() - left, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, texts[i]);
    }
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
        const double length = std::clamp(wanted[a].length(), full[a].length() * 1e-4, full[a].length());
        const double low = std::clamp(wanted[a].low, full[a].low, full[a].high - length);
        visible[a] = {low, low + length};
    }
    zoomed = visible[0].length() < full[0].length() * 0.9999 || visible[1].length() < full[1].length() * 0.9999;
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
        const auto points = decimated(positions[i], visible[0].low, visible[0].high, columns);
        QList<QPointF> drawn;
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
    for (const auto &tick : ticks)
        axes[a]->append(tick.label, toAxis(tick.value, settings[a].scale));
}

void Chart::Private::recolour()
{
    const Theme &theme = Theme::of(self);
    chart->setBackgroundBrush(theme.window);
    chart->setPlotAreaBackgroundBrush(theme.canvas);
    chart->legend()->setLabelBrush(theme.text);
    chart->legend()->setFont(self->font());
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
    d->overlay = new ChartOverlay(this);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setMinimumSize(1, 1);
    d->chart->setBackgroundRoundness(0);
    d->chart->setPlotAreaBackgroundVisible(true);
    d->chart->setMargins(QMargins(2, 2, 8, 2));
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->setAlignment(Qt::AlignTop);
    d->chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
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
    d->zoomed = false;
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
    for (const auto &one : d->series) {
        auto &positions = d->positions.emplace_back();
        positions.reserve(one.points.size());
        for (const auto &point : one.points) {
            const bool drawable = !std::isnan(point.x()) && !std::isnan(point.y()) &&
                                  (d->settings[0].scale != ChartScale::Logarithmic || point.x() > 0);
            if (drawable)
                positions.push_back({toAxis(point.x(), d->settings[0].scale), toAxis(point.y(), d->settings[1].scale)});
        }
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
    for (size_t i = 0; i < d->lines.size(); ++i) {
        d->lines[i]->setName(d->series[i].name.toHtmlEscaped());
        d->lines[i]->setPen(QPen(d->series[i].colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    d->chart->legend()->setVisible(!d->series.empty());
    d->measure();
    d->zoomed ? d->show(d->visible[0], d->visible[1]) : d->show(d->full[0], d->full[1]);
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
    d->show(d->full[0], d->full[1]);
}

bool Chart::isZoomed() const
{
    return d->zoomed;
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
        if (const auto point = nearestPoint(d->positions[i], *d->cursor))
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
    return d->view->grab().toImage();
}

QString Chart::toCsv() const
{
    return csvOf(d->series, d->settings[0], d->settings[1]);
}

bool Chart::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        d->view->setGeometry(rect());
        d->overlay->setGeometry(rect());
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
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
