// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/separator/separator_config.h"

#include <nlohmann/json.hpp>

namespace partita {

int SeparatorConfig::contextFrames() const
{
    // Convolutions: two 3x3 a block (one frame of the level to either side each), stem and head; attention: its reach a
    // layer. Strided down and nearest up convolutions stay inside aligned cells.
    int reach = 2 * stemFrames;
    for (size_t level = 0; level < channels.size(); ++level)
        reach += 2 * (encoderBlocks + decoderBlocks) * (stemFrames << level);
    reach += attentionLayers * attentionReach * frameAlignment();
    const int step = frameAlignment();
    return (reach + step - 1) / step * step;
}

nlohmann::json toJson(const SeparatorConfig &c)
{
    return {{"bands", c.bands}, {"linearBands", c.linearBands}, {"cornerHz", c.cornerHz}, {"topHz", c.topHz},
            {"channels", c.channels}, {"encoderBlocks", c.encoderBlocks}, {"decoderBlocks", c.decoderBlocks},
            {"attentionLayers", c.attentionLayers}, {"attentionHeads", c.attentionHeads},
            {"attentionReach", c.attentionReach}, {"embeddingDim", c.embeddingDim}, {"dropout", c.dropout}};
}

Result<SeparatorConfig> separatorConfigFromJson(const nlohmann::json &json)
{
    SeparatorConfig c;
    try {
        const auto read = [&](const char *key, auto &field) { field = json.value(key, field); };
        read("bands", c.bands);
        read("linearBands", c.linearBands);
        read("cornerHz", c.cornerHz);
        read("topHz", c.topHz);
        read("channels", c.channels);
        read("encoderBlocks", c.encoderBlocks);
        read("decoderBlocks", c.decoderBlocks);
        read("attentionLayers", c.attentionLayers);
        read("attentionHeads", c.attentionHeads);
        read("attentionReach", c.attentionReach);
        read("embeddingDim", c.embeddingDim);
        read("dropout", c.dropout);
    } catch (const nlohmann::json::exception &e) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The network description is not readable: %1", e.what())};
    }
    const int cells = SeparatorConfig::stemBands << (c.channels.size() - (c.channels.empty() ? 0 : 1));
    if (c.channels.empty() || c.channels.size() > 8 || c.bands <= 0 || c.bands % cells != 0 || c.linearBands < 1 ||
        c.linearBands > c.bands - 2 || c.attentionHeads < 1 || c.channels.back() % c.attentionHeads != 0 ||
        c.embeddingDim < 1 || c.attentionReach < 1)
        return Error{ErrorCode::InvalidFormat,
                     Sentence::tr("The network description holds sizes that do not fit together.")};
    return c;
}

} // namespace partita
