// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/cursor_readout.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "core/spectrogram/axes.h"
#include "widgets/language/time_text.h"
#include "widgets/rulers/ticks.h"

namespace partita {

namespace {

QString noteName(double hz)
{
    if (!(hz > 0) || !std::isfinite(hz))
        return {};
    const Note note = noteOf(hz);
    const QString name = QString::fromStdString(note.name);
    if (note.cents == 0)
        return name;
    return QCoreApplication::translate("partita::CursorReadout", "%1 %2 ct", "a note and how many cents it is off")
        .arg(name, (note.cents > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(note.cents));
}

} // namespace

CursorReadout CursorReadout::of(double seconds, double secondsPerPixel, double hz, std::optional<double> levelDb)
{
    CursorReadout readout;
    readout.time = timeText(seconds, 0, decimalsFor(secondsPerPixel));
    if (hz > 0) {
        readout.frequency = hertzText(hz);
        readout.note = noteName(hz);
    }
    if (levelDb)
        readout.level = decibelsText(*levelDb);
    return readout;
}

QString CursorReadout::joined(const QString &separator) const
{
    QStringList parts{time, frequency, note, level};
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace partita
