// SPDX-License-Identifier: GPL-3.0-or-later
// A learning rate, which people think of in factors rather than in sums.
#pragma once

#include <QDoubleSpinBox>

namespace partita {

/// UI thread. From 1e-8 to 10; every step is a factor of about 1.25. Written as "0.001" or "3e-5".
class RateSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit RateSpinBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void stepBy(int steps) override;
};

} // namespace partita
