// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/training_curves.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/language/quantity_text.h"
#include "widgets/teaching/schedule_words.h"
#include "widgets/teaching/teaching_parts.h"

namespace partita {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(partita::TrainingCurves)
};

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// Values that differ by rounding alone, as the same one: an axis cannot tell them apart.
void flatten(std::vector<ChartSeries> &all)
{
    double low = INFINITY, high = -INFINITY;
    for (const auto &line : all) {
        for (const auto &point : line.points) {
            if (std::isfinite(point.y())) {
                low = std::min(low, point.y());
                high = std::max(high, point.y());
            }
        }
    }
    if (!(low < high) || high - low > 1e-9 * std::max(std::abs(low), std::abs(high)))
        return;
    for (auto &line : all) {
        for (auto &point : line.points) {
            if (std::isfinite(point.y()))
                point.setY(low);
        }
    }
}

QString stepText(double step)
{
    return Words::tr("Step %1").arg(QLocale().toString(qlonglong(std::llround(step))));
}

} // namespace

QString lossLineText(LossLine line)
{
    switch (line) {
    case LossLine::Train:
        return Words::tr("Training");
    case LossLine::Validation:
        return Words::tr("Validation");
    case LossLine::Whole:
        return Words::tr("Whole recording");
    case LossLine::Sum:
        return Words::tr("Sum of sounds");
    case LossLine::Contrast:
        return Words::tr("Sounds like its tag");
    case LossLine::Teacher:
        return Words::tr("As the base model");
    case LossLine::Absent:
        return Words::tr("Absent is silent");
    case LossLine::Presence:
        return Words::tr("What is there");
    case LossLine::Tag:
        return Words::tr("Tags by ear");
    }
    return {};
}

QString lossLineHint(LossLine line)
{
    switch (line) {
    case LossLine::Train:
        return Words::tr("The loss on mixtures that are learned from: each, and their running mean");
    case LossLine::Validation:
        return Words::tr("The loss on recordings that nothing is learned from");
    case LossLine::Whole:
        return Words::tr("Asked for by all its tags together a recording comes whole (L_URL)");
    case LossLine::Sum:
        return Words::tr("The sounds that were taken out of a recording add up to it (L_CRL)");
    case LossLine::Contrast:
        return Words::tr("What was taken out sounds like its tag to the base model's ear (L_CNT)");
    case LossLine::Teacher:
        return Words::tr("Sounds that the base model knows are taken out as it does");
    case LossLine::Absent:
        return Words::tr("A sound that is in neither recording is silence");
    case LossLine::Presence:
        return Words::tr("Whether a sound is there, asked by its tag");
    case LossLine::Tag:
        return Words::tr("Which sounds are there, by ear alone");
    }
    return {};
}

QString trainingChartText(TrainingChart chart)
{
    switch (chart) {
    case TrainingChart::Loss:
        return Words::tr("Loss");
    case TrainingChart::Quality:
        return Words::tr("Quality");
    case TrainingChart::Rate:
        return Words::tr("Learning rate");
    case TrainingChart::Gradient:
        return Words::tr("Gradient norm");
    case TrainingChart::Forecast:
        return Words::tr("Forecast");
    }
    return {};
}

QString forecastStateText(ForecastState state)
{
    switch (state) {
    case ForecastState::TooFewLosses:
        return Words::tr("There will be a forecast once enough losses have been measured.");
    case ForecastState::TooShort:
        return Words::tr(
            "There will be a forecast once the run has gone on for longer: so far it cannot be told where the loss "
            "is heading.");
    case ForecastState::NoAnnealing:
        return Words::tr(
            "There will be a forecast once the learning rate has begun to fall: only then can it be told how much "
            "that gains.");
    case ForecastState::UselessLosses:
        return Words::tr("There is no forecast: the losses so far are all alike, or no numbers.");
    case ForecastState::Ready:
        break;
    }
    return {};
}

void TrainingCurves::clear()
{
    *this = TrainingCurves();
}

void TrainingCurves::add(const FinetuneProgress &p)
{
    const double x = double(p.step);
    const double values[lossLines] = {p.loss, NAN, p.whole, p.sum, p.contrast, p.teacher, p.absent, p.presence, p.tag};
    for (size_t line = 0; line < lossLines; ++line) {
        auto &series = loss_[line];
        if (line == size_t(LossLine::Validation))
            series.truncate(x + 1); // one of this step stays
        else
            series.append({x, values[line]});
    }
    sdri_.truncate(x + 1);
    agreement_.truncate(x + 1);
    trainSmoothed_.append({x, p.loss});
    rate_.append({x, p.learningRate});
    gradient_.append({x, p.gradientNorm});
    gradientSmoothed_.append({x, p.gradientNorm});
}

void TrainingCurves::add(const FinetuneValidation &v)
{
    const double x = double(v.step);
    loss_[size_t(LossLine::Validation)].append({x, v.loss});
    sdri_.append({x, v.sdri});
    agreement_.append({x, v.agreement});
}

ChartAxis TrainingCurves::xAxis() const
{
    return {Words::tr("Step"), ChartScale::Linear, {}, stepText};
}

ChartAxis TrainingCurves::yAxis(TrainingChart chart) const
{
    const auto plain = [](double value) { return QLocale().toString(value, 'g', 4); };
    switch (chart) {
    case TrainingChart::Loss:
    case TrainingChart::Forecast:
        return {Words::tr("Loss"), ChartScale::Linear, {}, plain};
    case TrainingChart::Quality:
        return {Words::tr("Level (dB)"), ChartScale::Linear, {}, decibelsText};
    case TrainingChart::Rate:
        return {Words::tr("Learning rate"), ChartScale::Linear, {}, rateText};
    case TrainingChart::Gradient:
        return {Words::tr("Gradient norm"), ChartScale::Logarithmic, {}, plain};
    }
    return {};
}

std::vector<ChartSeries> TrainingCurves::series(TrainingChart chart, const Theme &theme, ChartRange visible,
                                                int columns) const
{
    std::vector<ChartSeries> all;
    const auto add = [&](const QString &name, const QColor &colour, const LiveSeries &line) {
        if (!line.empty())
            all.push_back(
                {name, colour, columns < 0 ? line.points() : line.visible(visible.low, visible.high, columns)});
    };
    const auto addForecast = [&](const QString &name, const QColor &colour, const std::vector<ForecastPoint> &points,
                                 bool dashed = false) {
        ChartSeries line{name, colour, {}, {}, dashed};
        for (const auto &point : points)
            line.points.push_back({double(point.step), point.loss});
        if (!line.points.empty())
            all.push_back(std::move(line));
    };
    switch (chart) {
    case TrainingChart::Loss:
        if (shown.contains(LossLine::Train)) {
            add(lossLineText(LossLine::Train), faint(theme.lane(0), theme.dark ? 0.35f : 0.3f), loss_[0]);
            add(Words::tr("Training, mean"), theme.lane(0), trainSmoothed_.series());
        }
        for (int line = 1; line < lossLines; ++line) {
            if (shown.contains(LossLine(line)))
                add(lossLineText(LossLine(line)), theme.lane(line), loss_[size_t(line)]);
        }
        break;
    case TrainingChart::Quality:
        add(Words::tr("Improvement on mixtures (SDRi)"), theme.lane(0), sdri_);
        add(Words::tr("Agreement with the base model on sounds it knows"), theme.lane(1), agreement_);
        break;
    case TrainingChart::Rate:
        if (plan) {
            constexpr std::int64_t most = 1000;
            ChartSeries line{Words::tr("Planned"), faint(theme.canvasText, 0.5f), {}};
            const std::int64_t count = std::min(plan->steps(), most);
            for (std::int64_t i = 0; i <= count; ++i)
                line.points.push_back({double(plan->steps() * i / count), plan->rate(plan->steps() * i / count)});
            all.push_back(std::move(line));
        }
        add(Words::tr("Learning rate"), theme.lane(0), rate_);
        break;
    case TrainingChart::Gradient:
        add(Words::tr("Gradient norm"), faint(theme.lane(0), theme.dark ? 0.35f : 0.3f), gradient_);
        add(Words::tr("Mean"), theme.lane(0), gradientSmoothed_.series());
        break;
    case TrainingChart::Forecast: {
        add(Words::tr("Training, mean"), theme.lane(0), trainSmoothed_.series());
        if (!all.empty() &&
            columns >= 0) { // of what was, only the later part: the steep start would press the rest flat
            auto &points = all.front().points;
            const double from = points.back().x() * 0.3;
            std::erase_if(points, [from](const QPointF &point) { return point.x() < from; });
        }
        if (forecast.state != ForecastState::Ready)
            break;
        addForecast(Words::tr("Forecast"), theme.lane(1), forecast.planned);
        if (!forecast.planned.empty()) {
            ChartSeries band{Words::tr("Likely range"), faint(theme.lane(1), theme.dark ? 0.25f : 0.2f), {}};
            for (const auto &point : forecast.planned) {
                band.points.push_back({double(point.step), point.low});
                band.upper.push_back({double(point.step), point.high});
            }
            all.push_back(std::move(band));
        }
        addForecast(Words::tr("If annealed now"), theme.lane(2), forecast.annealNow);
        static constexpr int colours[] = {6, 4, 7, 3, 5, 0};
        for (size_t i = 0; i < forecast.others.size(); ++i)
            addForecast(scheduleText(forecast.others[i].kind), theme.lane(colours[i % std::size(colours)]), forecast.others[i].points, true);
        break;
    }
    }
    if (columns >= 0)
        flatten(all);
    return all;
}

} // namespace partita
