// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from the tests of the window: torch and Qt are not friends.
#include "tests/app/test_text_encoder.h"

#include <nlohmann/json.hpp>

#include "models/nn/torch_tensors.h"
#include "models/separator/separator_config.h"
#include "models/text/text_encoder_net.h"

namespace partita::test {

Result<void> addTextEncoder(const std::filesystem::path &separator, const std::filesystem::path &model)
{
    auto file = readTensorFile(separator);
    if (!file)
        return file.error();
    const auto sounds = nlohmann::json::parse(file->metadata.at("sounds")).get<std::vector<std::string>>();
    const auto config = separatorConfigFromJson(nlohmann::json::parse(file->metadata.at("config")));
    if (!config)
        return config.error();
    std::vector<std::string> words;
    for (const auto &sound : sounds) {
        for (const auto &word : splitWords(sound)) {
            if (std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
        }
    }
    const Vocabulary vocabulary(words, {});
    constexpr int wordDim = 4;
    const TextEncoderNet text(vocabulary.size(), wordDim, config->embeddingDim);
    storeModule(*text, "text.", false, *file);
    file->metadata["vocabulary"] = vocabulary.toJson().dump();
    file->metadata["categories"] = "[]";
    file->metadata["wordDim"] = std::to_string(wordDim);
    return writeTensorFile(model, *file);
}

} // namespace partita::test
