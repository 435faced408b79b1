// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <vector>

#include <QtTest>

#include "core/evaluation/metrics.h"

using namespace partita;
using Signal = std::vector<float>;

class TestMetrics : public QObject {
    Q_OBJECT
    static bool near(double a, double b) { return std::abs(a - b) < 1e-6; }
private Q_SLOTS:
    void sdrByHand()
    {
        // |s|^2 = 1 + 1 + 4 + 4 = 10; the error is (0, 0, 1, 0): |s - e|^2 = 1; 10 log10(10 / 1) = 10 dB
        QVERIFY(near(sdrDb(Signal{1, -1, 2, -2}, Signal{1, -1, 1, -2}), 10.0));
        // e = s / 2: the error is s / 2, a quarter of the energy: 10 log10 4 = 6.0206 dB
        QVERIFY(near(sdrDb(Signal{1, -1, 2, -2}, Signal{0.5, -0.5, 1, -1}), 10 * std::log10(4.0)));
        // silence: the error is all of the signal: 0 dB
        QVERIFY(near(sdrDb(Signal{1, 2, 3}, Signal{0, 0, 0}), 0.0));
    }
    void halfTheMixtureAtZeroDb()
    {
        // s and n orthogonal, of equal energy: e = (s + n) / 2 leaves (s - n) / 2, half the energy: 3.0103 dB.
        QVERIFY(near(sdrDb(Signal{1, 1, 0, 0}, Signal{0.5, 0.5, 0.5, 0.5}), 10 * std::log10(2.0)));
        QVERIFY(near(sdrDb(Signal{1, 1, 0, 0}, Signal{1, 1, 1, 1}), 0.0)); // and the mixture itself 0 dB
    }
    void siSdrByHand()
    {
        // Zero means. s = (1, -1, 1, -1), |s|^2 = 4; e = s + (1, 1, -1, -1) / 2, orthogonal with energy 1.
        // t = s, so |t|^2 / |e - t|^2 = 4: 6.0206 dB.
        const Signal s{1, -1, 1, -1}, e{1.5, -0.5, 0.5, -1.5};
        QVERIFY(near(siSdrDb(s, e), 10 * std::log10(4.0)));
        // Scale and offset change nothing.
        Signal moved;
        for (float v : e)
            moved.push_back(-3 * v + 7);
        QVERIFY(near(siSdrDb(s, moved), 10 * std::log10(4.0)));
    }
    void extremesStayFinite()
    {
        const Signal s{1, -1, 1, -1}, zero(4), other{1, 1, -1, -1};
        QCOMPARE(sdrDb(s, s), 100.0);
        QCOMPARE(siSdrDb(s, s), 100.0);
        QCOMPARE(siSdrDb(s, zero), -100.0);
        QCOMPARE(siSdrDb(zero, s), -100.0);
        QCOMPARE(siSdrDb(s, other), -100.0); // orthogonal: none of the reference
        QCOMPARE(sdrDb(zero, zero), 100.0);
        QCOMPARE(sdrDb(zero, s), -100.0);
        QCOMPARE(sdrDb({}, {}), 100.0);
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "test_metrics.moc"
