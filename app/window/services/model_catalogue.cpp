// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from model_service.cpp, so that tests link no network.
#include "app/window/services/model_service.h"

namespace partita {

ModelCatalogue ModelCatalogue::installed()
{
    return {listModels, findModel, [](const std::filesystem::path &file, DeviceChoice device) { return Model::load(file, device); }};
}

} // namespace partita
