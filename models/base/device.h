// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "models/base/result.h"

namespace partita {

/// Which unit computes. Auto is CUDA where the LibTorch at hand has it and sees a device, otherwise the CPU.
enum class DeviceChoice { Auto, Cpu, Cuda };

/// "auto", "cpu", "cuda"; InvalidArgument for anything else.
Result<DeviceChoice> deviceChoiceFromName(const std::string &name);

} // namespace partita
