// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "core/training/health/label_check.h"
#include "core/training/health/logistic_regression.h"
#include "core/training/health/two_modes.h"
#include "core/training/random.h"

using namespace partita;

namespace {

struct Synthetic {
    TaggedFeatures data;
    std::vector<size_t> truth;      ///< tag of a recording
    std::set<size_t> flipped;       ///< recordings whose tag was replaced
};

/// Clusters of one tag each, `apart` deviations from the origin in random directions; every tenth tag is another one.
Synthetic clusters(size_t recordings, size_t dims, size_t tags, double apart, std::uint64_t seed, double share = 0.1)
{
    Rng rng(seed);
    std::vector<std::vector<double>> centres(tags);
    for (auto &centre : centres) {
        double length = 0;
        for (size_t d = 0; d < dims; ++d) {
            centre.push_back(normal(rng));
            length += centre.back() * centre.back();
        }
        for (auto &value : centre)
            value *= apart / std::sqrt(length);
    }
    Synthetic s;
    s.data.recordings = recordings;
    s.data.dims = dims;
    s.data.tags = tags;
    s.data.given.assign(recordings * tags, 0);
    std::vector<size_t> order;
    for (size_t i = 0; i < recordings; ++i) {
        const size_t tag = i % tags;
        s.truth.push_back(tag);
        order.push_back(i);
        for (size_t d = 0; d < dims; ++d)
            s.data.features.push_back(float(5 + 3 * (centres[tag][d] + normal(rng))));
    }
    shuffle(order, rng);
    for (size_t k = 0; k < recordings; ++k) {
        const size_t i = order[k];
        size_t tag = s.truth[i];
        if (double(k) < share * double(recordings)) {
            tag = (tag + 1 + pick(rng, tags - 1)) % tags;
            s.flipped.insert(i);
        }
        s.data.given[i * tags + tag] = 1;
    }
    return s;
}

struct Score {
    double recall = 0, precision = 0, suggestions = 0; ///< share of the found whose true tag was suggested
};

Score scoreOf(const Synthetic &s, const LabelCheck &check)
{
    double found = 0, listed = 0, right = 0;
    for (const auto &entry : check.suspicious) {
        if (!entry.given)
            continue;
        ++listed;
        if (s.flipped.contains(entry.recording)) {
            ++found;
            right += entry.suggested == s.truth[entry.recording];
        }
    }
    return {found / double(s.flipped.size()), listed > 0 ? found / listed : 0, found > 0 ? right / found : 0};
}

bool near(double value, double expected, double within) { return std::abs(value - expected) <= within; }

} // namespace

class TestTrainingLabelCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoModes()
    {
        Rng rng(2);
        std::vector<double> values;
        for (int i = 0; i < 4000; ++i)
            values.push_back(i % 5 ? 0.2 + 0.05 * normal(rng) : 0.7 + 0.1 * normal(rng));
        const auto modes = fitTwoModes(values, 1e-6);
        QVERIFY(near(modes.lowMean, 0.2, 0.01) && near(modes.highMean, 0.7, 0.02));
        QVERIFY(near(modes.lowDeviation, 0.05, 0.005) && near(modes.highDeviation, 0.1, 0.01));
        QVERIFY(near(modes.highShare, 0.2, 0.02));
        QVERIFY(modes.highProbability(0.7) > 0.99 && modes.highProbability(0.2) < 0.01);
        QCOMPARE(modes.highProbability(-50), 0.0); // the wider mode does not own the far left
        QCOMPARE(fitTwoModes(std::vector<double>(9, 0.4), 1e-6).highProbability(0.4), 0.0);
        QCOMPARE(fitTwoModes({}, 1e-6).highShare, 0.0);
    }

    void logisticRegressionByHand()
    {
        // At x = 0 the labels are 1 of 2, at x = 1 3 of 4. The counts of labels, 3 to 1 and 1 to 1, are balanced to
        // (3/4, 1/2) over (1/4, 1/2): odds 1.5 at 1 and, of (1/4, 1/2), 1/2 at 0. So b = log 1/2 and w = log 3.
        const std::vector<float> x{0, 0, 1, 1, 1, 1};
        const std::vector<unsigned char> y{1, 0, 1, 1, 1, 0};
        const std::vector<size_t> rows{0, 1, 2, 3, 4, 5};
        const auto model = fitLogistic(x, 1, rows, y, 0);
        QVERIFY(near(model.bias, std::log(0.5), 1e-2) && near(double(model.weights[0]), std::log(3), 1e-2));
        QVERIFY(near(model.probability(std::vector<float>{1}), 0.6, 1e-2));
        // Only one label: a side, no guess about where.
        const auto all = fitLogistic(x, 1, rows, std::vector<unsigned char>(6, 1));
        QVERIFY(all.probability(std::vector<float>{-9}) > 0.5 && all.weights[0] == 0);
        QVERIFY(fitLogistic(x, 1, rows, std::vector<unsigned char>(6, 0)).probability(std::vector<float>{9}) < 0.5);
    }

    void logisticRegressionIsAtItsMinimum()
    {
        Rng rng(8);
        constexpr size_t n = 200, dims = 19;
        std::vector<float> x;
        std::vector<unsigned char> y;
        std::vector<size_t> rows;
        for (size_t i = 0; i < n; ++i) {
            y.push_back(i % 4 == 0);
            for (size_t d = 0; d < dims; ++d)
                x.push_back(float(normal(rng) + (d < 3 && y.back() ? 0.7 : 0)));
            rows.push_back(i);
        }
        const double ridge = 1e-2;
        const auto model = fitLogistic(x, dims, rows, y, ridge);
        const auto gradient = [&](size_t d) { // of the objective in the header, by w_d; d = dims: by b
            double sum = d < dims ? ridge * double(model.weights[d]) : 0;
            for (size_t i = 0; i < n; ++i) {
                const double p = model.probability({&x[i * dims], dims}), weight = y[i] ? 0.5 / 50 : 0.5 / 150;
                sum += weight * (p - y[i]) * (d < dims ? double(x[i * dims + d]) : 1);
            }
            return sum;
        };
        for (size_t d = 0; d <= dims; ++d)
            QVERIFY(std::abs(gradient(d)) < 2e-3);
        // More dimensions than rows can be told apart wholly.
        const auto wide = fitLogistic(x, n * dims / 20, std::vector<size_t>{0, 1, 2, 3, 4}, std::vector<unsigned char>{1, 0, 1, 0, 0});
        QVERIFY(wide.probability({&x[0], n * dims / 20}) > 0.9 && wide.probability({&x[n * dims / 20], n * dims / 20}) < 0.1);
    }

    void findsFlippedLabels_data()
    {
        QTest::addColumn<int>("recordings");
        QTest::addColumn<int>("dims");
        QTest::addColumn<int>("tags");
        QTest::newRow("two tags") << 120 << 16 << 2;
        QTest::newRow("five tags") << 400 << 32 << 5;
        QTest::newRow("as many dimensions as recordings") << 128 << 128 << 4;
        QTest::newRow("ten tags") << 400 << 48 << 10;
    }
    void findsFlippedLabels()
    {
        QFETCH(int, recordings);
        QFETCH(int, dims);
        QFETCH(int, tags);
        for (std::uint64_t seed : {1, 2, 3}) {
            const auto s = clusters(size_t(recordings), size_t(dims), size_t(tags), 6, seed);
            const auto check = checkLabels(s.data);
            QVERIFY(check && check->unchecked.empty());
            const auto score = scoreOf(s, *check);
            qInfo("recall %.2f, precision %.2f, suggestion %.2f", score.recall, score.precision, score.suggestions);
            QVERIFY(score.recall >= 0.8 && score.precision >= 0.8 && score.suggestions >= 0.8);
            const auto byProbability = [](const auto &a, const auto &b) { return a.probability > b.probability; };
            QVERIFY(std::is_sorted(check->suspicious.begin(), check->suspicious.end(), byProbability));
            for (const auto &entry : check->suspicious)
                QVERIFY(entry.probability >= 0.5 && entry.probability <= 1 && (entry.given || entry.suggested));
        }
    }

    void rightLabelsAreLeftAlone()
    {
        const auto s = clusters(400, 32, 5, 6, 4, 0);
        const auto check = checkLabels(s.data);
        QVERIFY(check && check->suspicious.size() <= 12); // 3 %
    }

    void missingTags()
    {
        auto s = clusters(300, 24, 3, 6, 5, 0);
        std::set<size_t> robbed; // every twentieth loses its tag and has none
        for (size_t i = 0; i < 300; i += 20) {
            s.data.given[i * 3 + s.truth[i]] = 0;
            robbed.insert(i);
        }
        const auto check = checkLabels(s.data);
        QVERIFY(check);
        size_t found = 0, wrong = 0;
        for (const auto &entry : check->suspicious) {
            const bool right = !entry.given && robbed.contains(entry.recording) && entry.suggested == s.truth[entry.recording];
            (right ? found : wrong) += 1;
        }
        QVERIFY2(found >= 12 && wrong <= 5, qPrintable(QString("%1 %2").arg(found).arg(wrong)));
        LabelCheckOptions never;
        never.missingAbove = 1;
        const auto unasked = checkLabels(s.data, never);
        QVERIFY(unasked);
        for (const auto &entry : unasked->suspicious)
            QVERIFY(entry.given);
    }

    void lossesOfAModel()
    {
        auto s = clusters(300, 24, 3, 4, 6);
        s.data.losses.assign(900, 0);
        Rng rng(3);
        for (size_t i = 0; i < 300; ++i) { // in dB: -8, and -1 where the tag is wrong
            for (size_t tag = 0; tag < 3; ++tag) {
                const bool wrong = (s.data.given[i * 3 + tag] != 0) != (s.truth[i] == tag);
                s.data.losses[i * 3 + tag] = (wrong ? -1 : -8) + normal(rng);
            }
        }
        const auto score = scoreOf(s, *checkLabels(s.data));
        QVERIFY(score.recall >= 0.8 && score.precision >= 0.8);
    }

    void fewAndNone()
    {
        auto s = clusters(60, 8, 3, 6, 7);
        for (size_t i = 0; i < 60; ++i) // tag 2 is left on three recordings only, tag 1 on all
            s.data.given[i * 3 + 2] = i < 3, s.data.given[i * 3 + 1] = 1;
        const auto check = checkLabels(s.data);
        QVERIFY(check);
        QCOMPARE(check->unchecked, (std::vector<size_t>{1, 2}));
        for (const auto &entry : check->suspicious)
            QVERIFY(entry.given.value_or(0) == 0 && entry.suggested.value_or(0) == 0);
        QCOMPARE(check->probability[2], 0.5f);

        QCOMPARE(checkLabels({}).error().code, ErrorCode::InvalidArgument);
        auto bad = clusters(60, 8, 3, 6, 7).data;
        bad.features[7] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(checkLabels(bad).error().code, ErrorCode::InvalidData);
        bad.features.pop_back();
        QCOMPARE(checkLabels(bad).error().code, ErrorCode::InvalidArgument);
        auto same = clusters(60, 8, 3, 6, 7).data;
        std::fill(same.features.begin(), same.features.end(), 1.0f); // features that say nothing
        QVERIFY(checkLabels(same));
    }

    void seedProgressAndStop()
    {
        const auto s = clusters(200, 16, 4, 4, 8);
        double last = 0;
        const auto a = checkLabels(s.data, {}, [&](double done) {
            QVERIFY(done >= last && done <= 1);
            last = done;
        });
        QCOMPARE(last, 1.0);
        QVERIFY(a->probability == checkLabels(s.data)->probability);
        LabelCheckOptions other;
        other.seed = 2;
        QVERIFY(a->probability != checkLabels(s.data, other)->probability);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(checkLabels(s.data, {}, {}, source.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTrainingLabelCheck)
#include "test_training_label_check.moc"
