// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/ticks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/language/time_text.h"

namespace partita {

namespace {

constexpr double leastSmallTick = 5; ///< pixels

struct Step {
    double size;
    int parts; ///< between two labels
};

/// The first step of 1, 2, 5, 10 ... that is as large as `least`.
Step decimalStep(double least)
{
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const Step step : {Step{1, 10}, Step{2, 4}, Step{5, 5}}) {
        if (step.size * unit >= least * (1 - 1e-9))
            return {step.size * unit, step.parts};
    }
    return {10 * unit, 10};
}

Step timeStep(double leastSeconds)
{
    if (leastSeconds <= 1)
        return decimalStep(leastSeconds);
    static constexpr Step steps[] = {{2, 4},   {5, 5},   {10, 10},  {15, 3},   {30, 6},   {60, 6},    {120, 4},
                                     {300, 5}, {600, 10}, {900, 3}, {1800, 6}, {3600, 6}, {7200, 4}, {10800, 3}};
    for (const Step &step : steps) {
        if (step.size >= leastSeconds)
            return step;
    }
    const Step hours = decimalStep(leastSeconds / 3600);
    return {hours.size * 3600, hours.parts};
}

int decimalsOf(double step)
{
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

/// Ticks at all multiples of step / parts in pixels [0, width); `perPixel` and `first` in units of the step.
std::vector<Tick> regularTicks(Step step, double first, double perPixel, int width,
                               const std::function<QString(double)> &labelOf)
{
    if (step.size / step.parts / perPixel < leastSmallTick)
        step.parts = step.parts % 2 == 0 && step.size / 2 / perPixel >= leastSmallTick ? 2 : 1;
    const double small = step.size / step.parts;
    std::vector<Tick> ticks;
    // A label that begins before the edge is still seen in part.
    const auto from = std::int64_t(std::floor(first / step.size)) * step.parts;
    for (auto i = std::max<std::int64_t>(0, from); double(i) * small < first + width * perPixel; ++i) {
        const bool labelled = i % step.parts == 0;
        ticks.push_back({(double(i) * small - first) / perPixel, labelled ? labelOf(double(i) * small) : QString()});
    }
    return ticks;
}

QString hertzText(double hz)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return hz < 1000 ? locale.toString(hz, 'g', 4)
                     : QCoreApplication::translate("partita::FrequencyRuler", "%1k", "thousand hertz, on a ruler")
                           .arg(locale.toString(hz / 1000, 'g', 5));
}

/// The multiples of `step` in [low, high) that fit between those there: all of them or none, so the ruler stays regular.
bool addAll(std::vector<double> &values, const FrequencyAxis &axis, double low, double high, double step, double spacing)
{
    std::vector<double> added;
    for (double n = std::ceil(std::max(low, axis.lowHz) / step - 1e-9); n * step < std::min(high, axis.highHz * 1.000001); ++n) {
        const double hz = n * step;
        const auto isSame = [&](double other) { return std::abs(other - hz) < step * 1e-6; };
        if (hz <= 0 || std::any_of(values.begin(), values.end(), isSame))
            continue;
        for (const auto *others : {&values, &added}) {
            for (const double other : *others) {
                if (std::abs(axis.yOfHz(other) - axis.yOfHz(hz)) < spacing)
                    return false;
            }
        }
        added.push_back(hz);
    }
    values.insert(values.end(), added.begin(), added.end());
    return true;
}

/// Frequencies `spacing` pixels apart: powers of ten, then finer steps in every decade as far as they fit.
std::vector<double> decadeValues(const FrequencyAxis &axis, double spacing)
{
    std::vector<double> values;
    const double top = std::pow(10.0, std::ceil(std::log10(axis.highHz)));
    for (double decade = top; decade >= 1 && decade > axis.lowHz / 10; decade /= 10)
        addAll(values, axis, decade, decade * 1.5, decade, spacing);
    for (double decade = top / 10; decade >= 1 && decade > axis.lowHz / 10; decade /= 10) {
        addAll(values, axis, decade * 5, decade * 6, decade, spacing);
        addAll(values, axis, decade * 2, decade * 3, decade, spacing);
        for (const double step : {1.0, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001}) {
            if (!addAll(values, axis, decade, decade * 10, decade * step, spacing))
                break;
        }
    }
    return values;
}

} // namespace

int decimalsFor(double secondsPerPixel)
{
    return decimalsOf(std::max(secondsPerPixel, 1e-6));
}

std::vector<Tick> timeTicks(const TimeAxis &axis, int width, int sampleRateHz,
                            const std::function<double(const QString &)> &widthOf, double gap)
{
    const double last = axis.frameOfX(width);
    if (axis.framesPerPixel <= 1.0 / 8) {
        const auto labelOf = [](double frame) {
            return QCoreApplication::translate("partita::TimeRuler", "Sample %1")
                .arg(QLocale().toString(qlonglong(std::llround(frame))));
        };
        const double least = (widthOf(labelOf(last)) + gap) * axis.framesPerPixel;
        Step step = decimalStep(std::max(least, 1.0));
        step.parts = int(std::min<double>(step.parts, step.size)); // no tick between two samples
        return regularTicks(step, axis.firstFrame, axis.framesPerPixel, width, labelOf);
    }
    const double perPixel = axis.framesPerPixel / sampleRateHz;
    // A finer step has longer labels: the first that holds its own.
    for (double least = gap * perPixel;;) {
        const Step step = timeStep(least);
        const auto labelOf = [decimals = decimalsOf(step.size)](double seconds) { return timeText(seconds, 0, decimals); };
        if ((widthOf(labelOf(last / sampleRateHz)) + gap) * perPixel <= step.size)
            return regularTicks(step, axis.firstFrame / sampleRateHz, perPixel, width, labelOf);
        least = step.size * 1.01;
    }
}

std::vector<Tick> frequencyTicks(const FrequencyAxis &axis, double spacing)
{
    std::vector<Tick> ticks;
    if (axis.scale == FrequencyScale::Linear) {
        const double perPixel = (axis.highHz - axis.lowHz) / axis.height;
        const Step step = decimalStep(std::max(spacing * perPixel, 0.1));
        const int parts = step.size / step.parts / perPixel >= leastSmallTick ? step.parts : 1;
        const double small = step.size / parts;
        for (auto i = std::int64_t(std::floor(axis.highHz / small + 1e-9)); double(i) * small >= axis.lowHz - 1e-9; --i)
            ticks.push_back({axis.yOfHz(double(i) * small), i % parts == 0 ? hertzText(double(i) * small) : QString()});
        return ticks;
    }
    const auto labelled = decadeValues(axis, spacing);
    for (const double hz : labelled)
        ticks.push_back({axis.yOfHz(hz), hertzText(hz)});
    for (const double hz : decadeValues(axis, leastSmallTick)) {
        if (std::find(labelled.begin(), labelled.end(), hz) == labelled.end())
            ticks.push_back({axis.yOfHz(hz), {}});
    }
    std::sort(ticks.begin(), ticks.end(), [](const Tick &a, const Tick &b) { return a.at < b.at; });
    return ticks;
}

} // namespace partita
