// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace partita {

namespace {

using Path = QPainterPath;

void circle(QPainter &p, QPointF centre, double radius)
{
    p.drawEllipse(centre, radius, radius);
}

void loupe(QPainter &p)
{
    circle(p, {10, 10}, 6);
    p.drawLine(QPointF(14.5, 14.5), QPointF(20, 20));
}

void arrowHead(QPainter &p, QPointF tip, QPointF a, QPointF b)
{
    p.drawPolyline(QPolygonF({a, tip, b}));
}

void fillPolygon(QPainter &p, const QPolygonF &polygon)
{
    p.setBrush(p.pen().color());
    p.drawPolygon(polygon);
    p.setBrush(Qt::NoBrush);
}

/// In a square of 24 units, with a pen of 2.
void draw(QPainter &p, IconId id)
{
    const auto line = [&](double x1, double y1, double x2, double y2) { p.drawLine(QPointF(x1, y1), QPointF(x2, y2)); };
    switch (id) {
    case IconId::Play:
        fillPolygon(p, {{7, 4.5}, {19, 12}, {7, 19.5}});
        break;
    case IconId::Stop:
        fillPolygon(p, {{6, 6}, {18, 6}, {18, 18}, {6, 18}});
        break;
    case IconId::ToStart:
        line(6, 5, 6, 19);
        fillPolygon(p, {{19, 5}, {9, 12}, {19, 19}});
        break;
    case IconId::Loop: {
        Path path;
        path.moveTo(5, 13);
        path.lineTo(5, 11);
        path.arcTo(5, 7, 8, 8, 180, -90);
        path.lineTo(18, 7);
        p.drawPath(path);
        arrowHead(p, {19, 7}, {16, 4}, {16, 10});
        Path back;
        back.moveTo(19, 11);
        back.lineTo(19, 13);
        back.arcTo(11, 9, 8, 8, 0, -90);
        back.lineTo(6, 17);
        p.drawPath(back);
        arrowHead(p, {5, 17}, {8, 14}, {8, 20});
        break;
    }
    case IconId::ZoomIn:
    case IconId::ZoomOut:
        loupe(p);
        line(7.5, 10, 12.5, 10);
        if (id == IconId::ZoomIn)
            line(10, 7.5, 10, 12.5);
        break;
    case IconId::Search:
        loupe(p);
        break;
    case IconId::ZoomFit:
        line(4, 5, 4, 19);
        line(20, 5, 20, 19);
        line(7, 12, 17, 12);
        arrowHead(p, {7, 12}, {10, 9}, {10, 15});
        arrowHead(p, {17, 12}, {14, 9}, {14, 15});
        break;
    case IconId::ZoomSelection:
        p.drawRect(QRectF(4, 6, 16, 12));
        p.fillRect(QRectF(9, 6, 6, 12), p.pen().color());
        break;
    case IconId::Undo:
    case IconId::Redo: {
        if (id == IconId::Redo) {
            p.translate(24, 0);
            p.scale(-1, 1);
        }
        Path path;
        path.moveTo(5, 9);
        path.lineTo(14, 9);
        path.arcTo(9, 9, 10, 10, 90, -180);
        path.lineTo(9, 19);
        p.drawPath(path);
        arrowHead(p, {4.5, 9}, {9, 4.5}, {9, 13.5});
        break;
    }
    case IconId::Open:
        p.drawPolyline(QPolygonF({{4, 18}, {4, 6}, {10, 6}, {12, 8}, {19, 8}, {19, 11}}));
        p.drawPolygon(QPolygonF({{4, 18}, {7, 11}, {22, 11}, {19, 18}}));
        break;
    case IconId::Save: // a floppy disk
        p.drawPolygon(QPolygonF({{5, 5}, {16, 5}, {19, 8}, {19, 19}, {5, 19}}));
        p.drawPolyline(QPolygonF({{8, 5}, {8, 10}, {15, 10}, {15, 5}}));
        p.drawPolyline(QPolygonF({{8, 19}, {8, 14}, {16, 14}, {16, 19}}));
        break;
    case IconId::Export:
        p.drawPolyline(QPolygonF({{5, 13}, {5, 19}, {19, 19}, {19, 13}}));
        line(12, 15, 12, 4.5);
        arrowHead(p, {12, 4.5}, {8, 8.5}, {16, 8.5});
        break;
    case IconId::Cancel:
        line(6, 6, 18, 18);
        line(18, 6, 6, 18);
        break;
    case IconId::Add:
        line(12, 5, 12, 19);
        line(5, 12, 19, 12);
        break;
    case IconId::Remove:
        p.drawPolyline(QPolygonF({{6, 8}, {7, 20}, {17, 20}, {18, 8}}));
        line(4, 7, 20, 7);
        line(10, 4, 14, 4);
        break;
    case IconId::Duplicate:
        p.drawRect(QRectF(4, 4, 11, 11));
        p.drawPolyline(QPolygonF({{18, 9}, {20, 9}, {20, 20}, {9, 20}, {9, 18}}));
        break;
    case IconId::Up:
        arrowHead(p, {12, 8}, {6, 15}, {18, 15});
        break;
    case IconId::Down:
        arrowHead(p, {12, 16}, {6, 9}, {18, 9});
        break;
    case IconId::Settings:
        for (const double y : {6.0, 12.0, 18.0})
            line(4, y, 20, y);
        for (const QPointF knob : {QPointF(9, 6), QPointF(15, 12), QPointF(8, 18)}) {
            p.setBrush(p.pen().color());
            circle(p, knob, 2);
        }
        break;
    case IconId::Mute:
        fillPolygon(p, {{4, 9}, {8, 9}, {12, 5}, {12, 19}, {8, 15}, {4, 15}});
        line(15, 9, 21, 15);
        line(21, 9, 15, 15);
        break;
    case IconId::Band:
        line(4, 6, 20, 6);
        line(4, 18, 20, 18);
        p.drawPolyline(QPolygonF({{4, 12}, {7, 9}, {10, 15}, {14, 9}, {17, 15}, {20, 12}}));
        break;
    case IconId::Compare:
        p.drawRect(QRectF(4, 6, 16, 12));
        line(12, 3, 12, 21);
        p.fillRect(QRectF(12, 6, 8, 12), p.pen().color());
        break;
    case IconId::Warning:
        p.drawPolygon(QPolygonF({{12, 4}, {21, 19.5}, {3, 19.5}}));
        line(12, 10, 12, 14);
        p.drawPoint(QPointF(12, 16.8));
        break;
    case IconId::Info:
        circle(p, {12, 12}, 8.5);
        line(12, 11.5, 12, 16);
        p.drawPoint(QPointF(12, 8.2));
        break;
    case IconId::Follow:
        line(4, 5, 4, 19);
        line(12, 5, 12, 19);
        line(15, 12, 21, 12);
        arrowHead(p, {21, 12}, {18, 9}, {18, 15});
        break;
    case IconId::More:
        p.setBrush(p.pen().color());
        for (const double x : {5.5, 12.0, 18.5})
            circle(p, {x, 12}, 1);
        break;
    case IconId::Speaker: {
        fillPolygon(p, {{3, 9}, {7, 9}, {11, 5}, {11, 19}, {7, 15}, {3, 15}});
        for (const double radius : {3.5, 7.5}) {
            Path wave;
            wave.arcMoveTo(13 - radius, 12 - radius, 2 * radius, 2 * radius, 50);
            wave.arcTo(13 - radius, 12 - radius, 2 * radius, 2 * radius, 50, -100);
            p.drawPath(wave);
        }
        break;
    }
    case IconId::Select:
        p.drawPolygon(QPolygonF({{6, 3.5}, {6, 18}, {9.8, 14.5}, {12.5, 20.5}, {15, 19.4}, {12.4, 13.6}, {17.5, 13.2}}));
        break;
    case IconId::Brush: {
        line(20, 4, 11.5, 12.5);
        Path tip;
        tip.moveTo(9, 13);
        tip.quadTo(13, 15, 11, 17.5);
        tip.quadTo(9, 20.5, 4, 20);
        tip.quadTo(6, 18.5, 6, 16.5);
        tip.quadTo(6.5, 13.5, 9, 13);
        p.setBrush(p.pen().color());
        p.drawPath(tip);
        break;
    }
    case IconId::Eraser:
        p.drawPolygon(QPolygonF({{4, 15}, {14, 5}, {20, 11}, {11.5, 19.5}, {8.5, 19.5}}));
        line(9, 10, 15, 16);
        line(13, 20, 20, 20);
        break;
    case IconId::RectangleShape: {
        QPen pen = p.pen();
        pen.setDashPattern({1.4, 1.9});
        pen.setCapStyle(Qt::FlatCap);
        p.setPen(pen);
        p.drawRect(QRectF(4, 6, 16, 12));
        break;
    }
    case IconId::Lasso: {
        Path loop;
        loop.addEllipse(QPointF(12, 9.5), 8.5, 5.5);
        p.drawPath(loop);
        circle(p, {8, 15.5}, 1.8);
        Path tail;
        tail.moveTo(7.5, 17.3);
        tail.quadTo(7, 20, 11, 20.5);
        p.drawPath(tail);
        break;
    }
    case IconId::Wand:
        line(4, 20, 14, 10);
        line(17, 3, 17, 6);
        line(17, 10, 17, 12.5);
        line(12, 7.5, 14, 7.5);
        line(20, 7.5, 22, 7.5);
        break;
    case IconId::Harmonics:
        for (const double y : {19.0, 14.0, 9.0, 4.0}) {
            Path partial;
            partial.moveTo(4, y);
            partial.cubicTo(9, y - 4, 14, y + 4, 20, y);
            p.drawPath(partial);
        }
        break;
    }
}

class Engine : public QIconEngine {
public:
    explicit Engine(IconId id) : id_(id) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected                       ? QPalette::HighlightedText
                          : state == QIcon::On && mode != QIcon::Disabled ? QPalette::Highlight
                                                                         : QPalette::ButtonText;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / 24, side / 24);
        painter->setPen(QPen(palette.color(group, role), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(*painter, id_);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new Engine(*this); }

private:
    IconId id_;
};

} // namespace

QIcon icon(IconId id)
{
    return QIcon(new Engine(id));
}

QPixmap tintedIcon(IconId id, const QColor &colour, int side, double devicePixelRatio)
{
    QPixmap picture = icon(id).pixmap(QSize(side, side), devicePixelRatio);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), colour);
    return picture;
}

} // namespace partita
