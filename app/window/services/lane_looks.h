// SPDX-License-Identifier: GPL-3.0-or-later
// Names and colours for new lanes that are not in use yet.
#pragma once

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "core/document/document.h"
#include "widgets/theme/theme.h"

namespace partita {

class LaneLooks {
public:
    /// The last colour is a grey: for what nobody asked for.
    static constexpr int restColour = greyColourIndex;
    static_assert(restColour == Theme::laneColours - 1);

    void use(const Lane &lane)
    {
        names_.insert(lane.name);
        ++uses_[size_t(lane.colourIndex) % uses_.size()];
    }
    std::string freeName(const std::string &plain) const
    {
        auto name = plain;
        for (int i = 2; names_.contains(name); ++i)
            name = plain + ' ' + std::to_string(i);
        return name;
    }
    int freeColour() const { return int(std::min_element(uses_.begin(), uses_.begin() + restColour) - uses_.begin()); }

private:
    std::set<std::string> names_;
    std::array<int, Theme::laneColours> uses_{};
};

} // namespace partita
