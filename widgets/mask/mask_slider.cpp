// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mask/mask_slider.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr int positions = 200;

} // namespace

MaskSlider::MaskSlider(Law law, double least, double most, double initial, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), law_(law), least_(least), most_(most), initial_(initial), amount_(initial)
{
    installAccessibleReadings();
    // Small whole numbers have a place each.
    const bool whole = law == Law::Linear && most - least >= 10 && most - least < positions;
    setRange(0, whole ? int(most - least) : positions);
    setSingleStep(whole ? 1 : 4);
    setPageStep(maximum() / 10);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(positionOf(initial));
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        amount_ = amountAt(position);
        update();
        tellReadingChanged(this, readingText());
        Q_EMIT amountChanged(amount_);
    });
}

double MaskSlider::amountAt(int position) const
{
    const double part = std::clamp(double(position) / maximum(), 0.0, 1.0);
    return law_ == Law::Linear ? std::lerp(least_, most_, part) : least_ * std::pow(most_ / least_, part);
}

int MaskSlider::positionOf(double amount) const
{
    const double part = law_ == Law::Linear ? (amount - least_) / (most_ - least_)
                                            : std::log(amount / least_) / std::log(most_ / least_);
    return int(std::lround(part * maximum()));
}

void MaskSlider::setAmount(double amount)
{
    const QSignalBlocker block(this);
    amount_ = std::clamp(amount, least_, most_);
    setValue(positionOf(amount_));
    update();
}

void MaskSlider::setReading(double amount)
{
    setAmount(amount);
    Q_EMIT amountChanged(amount_);
}

void MaskSlider::setTexts(const QString &name, Text text, const QString &toolTip)
{
    name_ = name;
    text_ = std::move(text);
    setAccessibleName(name);
    setToolTip(toolTip);
    updateGeometry();
    update();
}

QSize MaskSlider::sizeHint() const
{
    const auto width = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    const int value = text_ ? std::max({width(text_(least_)), width(text_(most_)), width(text_(most_ * 0.888))}) : 0;
    return {width(name_) + value + 2 * fontMetrics().height(), fontMetrics().height() + 8};
}

void MaskSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(field, 3, 3);
    QColor filled = theme.accent;
    filled.setAlpha(isEnabled() ? 70 : 25);
    const double x = field.width() * positionOf(amount_) / maximum();
    painter.fillRect(QRectF(field.left(), field.top(), x, field.height()), filled);
    painter.fillRect(QRectF(field.left() + x - 1, field.top(), 2, field.height()), isEnabled() ? theme.accent : theme.grid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.grid, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(hasFocus() ? field : field.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);

    const int pad = fontMetrics().height() / 3;
    const QRect inner = rect().adjusted(pad, 0, -pad, 0);
    painter.setPen(isEnabled() ? theme.text : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, name_);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, readingText());
}

void MaskSlider::drag(double x)
{
    setValue(int(std::lround(std::clamp((x - 1) / std::max(1, width() - 2), 0.0, 1.0) * maximum())));
}

void MaskSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    drag(event->position().x());
}

void MaskSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        drag(event->position().x());
}

void MaskSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void MaskSlider::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setReading(initial_);
}

void MaskSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore(); // somebody scrolls by
}

} // namespace partita
