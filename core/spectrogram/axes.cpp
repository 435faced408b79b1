// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/axes.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace partita {

namespace {

std::string formatted(const char *format, double value) // NOLINT: the formats are those below
{
    char text[64];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    std::snprintf(text, sizeof text, format, value);
#pragma GCC diagnostic pop
    return text;
}

/// A coordinate that grows linearly along the axis.
double warp(FrequencyScale scale, double hz)
{
    switch (scale) {
    case FrequencyScale::Log: return std::log(std::max(hz, 1.0));
    case FrequencyScale::Mel: return melOfHz(hz);
    case FrequencyScale::Linear: break;
    }
    return hz;
}

double unwarp(FrequencyScale scale, double value)
{
    switch (scale) {
    case FrequencyScale::Log: return std::exp(value);
    case FrequencyScale::Mel: return hzOfMel(value);
    case FrequencyScale::Linear: break;
    }
    return value;
}

} // namespace

TimeAxis TimeAxis::zoomedAt(double x, double factor) const
{
    const double perPixel = framesPerPixel / factor;
    return {frameOfX(x) - x * perPixel, perPixel};
}

TimeAxis TimeAxis::fitting(std::int64_t frames, int width)
{
    return {0, double(std::max<std::int64_t>(frames, 1)) / std::max(width, 1)};
}

double melOfHz(double hz) { return 2595.0 * std::log10(1.0 + hz / 700.0); }
double hzOfMel(double mel) { return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0); }

double FrequencyAxis::hzOfY(double y) const
{
    const double low = warp(scale, lowHz), high = warp(scale, highHz);
    return unwarp(scale, high + (low - high) * y / height);
}

double FrequencyAxis::yOfHz(double hz) const
{
    const double low = warp(scale, lowHz), high = warp(scale, highHz);
    return height * (high - warp(scale, hz)) / (high - low);
}

Note noteOf(double hz)
{
    static constexpr const char *names[] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    const double tone = 69.0 + 12.0 * std::log2(hz / 440.0);
    Note note;
    note.midi = int(std::lround(tone));
    note.cents = int(std::lround(100.0 * (tone - note.midi)));
    const int octave = int(std::floor(note.midi / 12.0));
    note.name = names[note.midi - 12 * octave] + std::to_string(octave - 1);
    return note;
}

std::string noteText(double hz)
{
    if (!(hz > 0) || !std::isfinite(hz))
        return {};
    const Note note = noteOf(hz);
    if (note.cents == 0)
        return note.name;
    return note.name + (note.cents > 0 ? " +" : " ") + std::to_string(note.cents) +
           (std::abs(note.cents) == 1 ? " cent" : " cents");
}

std::string decibelText(double db)
{
    if (std::isinf(db))
        return db < 0 ? "-∞ dB" : "+∞ dB";
    return std::abs(db) < 0.05 ? "0.0 dB" : formatted("%+.1f dB", db);
}

std::string frequencyText(double hz)
{
    if (hz < 99.95)
        return formatted("%.1f Hz", hz);
    if (hz < 999.5)
        return formatted("%.0f Hz", hz);
    return hz < 9995 ? formatted("%.2f kHz", hz / 1000) : formatted("%.1f kHz", hz / 1000);
}

} // namespace partita
