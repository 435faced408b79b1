// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_view_state.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace partita {

namespace {

constexpr auto axisKey = "view.axis", timeKey = "selection.frames", bandKey = "selection.hz", playKey = "play.frame",
               laneKey = "lane.selected", targetKey = "lane.target", heightsKey = "lane.heights";
constexpr int tallestLane = 4000;

template <class... Numbers>
std::string written(Numbers... numbers)
{
    QByteArrayList texts{QByteArray::number(numbers)...};
    return texts.join(' ').toStdString();
}
std::string writtenReals(double a, double b)
{
    return (QByteArray::number(a, 'g', 17) + ' ' + QByteArray::number(b, 'g', 17)).toStdString();
}

/// `count` finite numbers, or nothing.
std::vector<double> read(const SessionKeeper::ViewState &state, const char *key, int count)
{
    std::vector<double> numbers;
    if (const auto found = state.find(key); found != state.end()) {
        for (const auto &text : QByteArray::fromStdString(found->second).split(' ')) {
            bool ok = false;
            numbers.push_back(text.toDouble(&ok));
            if (!ok || !std::isfinite(numbers.back()))
                return {};
        }
    }
    return count < 0 || numbers.size() == size_t(count) ? numbers : std::vector<double>();
}

} // namespace

SessionKeeper::ViewState viewStateOf(DocumentPage &page)
{
    auto &session = page.session();
    const auto &view = session.view();
    const auto &selection = view.selection();
    SessionKeeper::ViewState state;
    state[axisKey] = view.showsAll() ? std::string() : writtenReals(view.axis().firstFrame, view.axis().framesPerPixel);
    state[timeKey] = selection.empty() ? std::string() : written(qlonglong(selection.time.begin), qlonglong(selection.time.end));
    state[bandKey] = selection.frequency ? writtenReals(selection.frequency->lowHz, selection.frequency->highHz) : std::string();
    state[playKey] = written(qlonglong(view.playFrame()));
    state[laneKey] = written(qulonglong(page.lanes().selectedLane()));
    state[targetKey] = page.target() ? written(qulonglong(*page.target())) : std::string();
    QByteArrayList heights;
    for (const auto &lane : session.document().lanes())
        heights << QByteArray::number(qulonglong(lane->id)) + ' ' + QByteArray::number(page.lanes().laneHeight(lane->id));
    state[heightsKey] = heights.join(' ').toStdString();
    return state;
}

void restoreViewState(DocumentPage &page, const SessionKeeper::ViewState &state)
{
    auto &session = page.session();
    auto &view = session.view();
    const auto frames = double(view.frames());
    const auto exists = [&](double id) { return id == 0 || (id > 0 && session.document().lane(LaneId(id))); };
    const auto frame = [&](double value) { return std::int64_t(std::clamp(value, 0.0, frames)); };

    if (const auto axis = read(state, axisKey, 2); !axis.empty())
        view.setAxis({axis[0], axis[1]});
    if (const auto time = read(state, timeKey, 2); !time.empty()) {
        ViewSelection selection{{frame(time[0]), frame(time[1])}, {}};
        if (const auto band = read(state, bandKey, 2); !band.empty() && band[0] >= 0 && band[0] < band[1])
            selection.frequency = FrequencyRange{band[0], band[1]};
        if (!selection.empty())
            view.setSelection(selection);
    }
    if (const auto at = read(state, playKey, 1); !at.empty())
        view.setPlayFrame(frame(at[0]));
    const auto heights = read(state, heightsKey, -1);
    for (size_t i = 0; i + 1 < heights.size(); i += 2) {
        if (heights[i] > 0 && exists(heights[i]))
            page.lanes().setLaneHeight(LaneId(heights[i]), int(std::clamp(heights[i + 1], 1.0, double(tallestLane))));
    }
    if (const auto lane = read(state, laneKey, 1); !lane.empty() && exists(lane[0]))
        page.lanes().selectLane(LaneId(lane[0]));
    if (const auto target = read(state, targetKey, 1); !target.empty() && exists(target[0]))
        page.setTarget(LaneId(target[0]));
}

} // namespace partita
