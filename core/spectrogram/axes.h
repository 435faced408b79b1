// SPDX-License-Identifier: GPL-3.0-or-later
// Where times and frequencies lie on the screen, and how they are called. Pure functions; any thread.
#pragma once

#include <cstdint>
#include <string>

namespace partita {

/// Pixel x shows frames [frameOfX(x), frameOfX(x + 1)).
struct TimeAxis {
    double firstFrame = 0;     ///< at x = 0; may be negative
    double framesPerPixel = 1; ///< above 0

    double frameOfX(double x) const { return firstFrame + x * framesPerPixel; }
    double xOfFrame(double frame) const { return (frame - firstFrame) / framesPerPixel; }
    /// Zoomed by `factor` (2: half as many frames a pixel) so that what lies at x stays there.
    TimeAxis zoomedAt(double x, double factor) const;
    /// The whole of `frames` in `width` pixels.
    static TimeAxis fitting(std::int64_t frames, int width);
};

/// Mel: 2595 log10(1 + f / 700), O'Shaughnessy, "Speech Communication", 1987.
enum class FrequencyScale { Linear, Log, Mel };
double melOfHz(double hz);
double hzOfMel(double mel);

/// y = 0 is the upper edge of the picture and highHz, y = height the lower edge and lowHz. A log axis begins at 1 Hz or higher.
struct FrequencyAxis {
    FrequencyScale scale = FrequencyScale::Linear;
    double lowHz = 0, highHz = 22050; ///< lowHz < highHz
    int height = 1;

    double hzOfY(double y) const;
    double yOfHz(double hz) const;
};

/// The nearest tone of the equal temperament, A4 = 440 Hz.
struct Note {
    int midi = 69;    ///< 69 is A4
    int cents = 0;    ///< -50 to 50
    std::string name; ///< "A4", "C#-1"
};
Note noteOf(double hz);                ///< hz above 0
std::string noteText(double hz);       ///< "A4 +12 cents", "A4"; empty for 0 Hz and below
std::string decibelText(double db);    ///< "-12.3 dB", "+3.0 dB", "0.0 dB", "-∞ dB"
std::string frequencyText(double hz);  ///< "82.4 Hz", "440 Hz", "1.25 kHz", "12.5 kHz"

} // namespace partita
