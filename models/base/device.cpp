// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/device.h"

namespace partita {

Result<DeviceChoice> deviceChoiceFromName(const std::string &name)
{
    if (name == "auto")
        return DeviceChoice::Auto;
    if (name == "cpu")
        return DeviceChoice::Cpu;
    if (name == "cuda")
        return DeviceChoice::Cuda;
    return Error{ErrorCode::InvalidArgument, Sentence::tr("\"%1\" is no device; choose auto, cpu or cuda.", name)};
}

} // namespace partita
