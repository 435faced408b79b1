// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/audio/audio_writer.h"

namespace partita {

/// What is kept from one export to the next.
struct ExportSettings {
    bool mix = false, applyGains = false;
    AudioFormat format = AudioFormat::WavFloat32;
    int sampleRateHz = 0; ///< 0: the recording's
    double gainDb = 0;
    bool selectionOnly = false;
    QString folder;
    QString namePattern = QStringLiteral("{input}_{stem}");
    bool overwrite = false;

    bool operator==(const ExportSettings &) const = default;
};

} // namespace partita
