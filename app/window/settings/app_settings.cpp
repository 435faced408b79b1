// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings/app_settings.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFileInfo>

namespace partita {

namespace {

/// The names in the file do not change when an enumeration does.
template <class E>
struct Named {
    E value;
    const char *name;
};
constexpr std::array themes{Named{ThemeChoice::System, "system"}, Named{ThemeChoice::Light, "light"},
                            Named{ThemeChoice::Dark, "dark"}};
constexpr std::array devices{Named{DeviceChoice::Auto, "auto"}, Named{DeviceChoice::Cpu, "cpu"}, Named{DeviceChoice::Cuda, "cuda"}};
constexpr std::array channels{Named{ChannelView::Sum, "sum"}, Named{ChannelView::Left, "left"}, Named{ChannelView::Right, "right"},
                              Named{ChannelView::Side, "side"}};
constexpr std::array scales{Named{FrequencyScale::Linear, "linear"}, Named{FrequencyScale::Log, "log"},
                            Named{FrequencyScale::Mel, "mel"}};
constexpr std::array colorMaps{Named{ColorMap::Magma, "magma"}, Named{ColorMap::Viridis, "viridis"}, Named{ColorMap::Inferno, "inferno"},
                               Named{ColorMap::Grey, "grey"}, Named{ColorMap::InvertedGrey, "inverted-grey"}};

constexpr std::array combinations{Named{MaskCombine::Replace, "replace"}, Named{MaskCombine::Add, "add"},
                                  Named{MaskCombine::Subtract, "subtract"}, Named{MaskCombine::Intersect, "intersect"}};
constexpr std::array rectangles{Named{RectangleSpan::Both, "both"}, Named{RectangleSpan::Time, "time"},
                                Named{RectangleSpan::Frequency, "frequency"}};
constexpr std::array pressures{Named{PenPressure::Ignored, "ignored"}, Named{PenPressure::Size, "size"},
                               Named{PenPressure::Strength, "strength"}};

template <class E, size_t N>
QString nameOf(const std::array<Named<E>, N> &names, E value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

template <class E, size_t N>
E valueOf(const std::array<Named<E>, N> &names, const QVariant &name, E otherwise)
{
    for (const auto &entry : names) {
        if (name.toString() == QLatin1String(entry.name))
            return entry.value;
    }
    return otherwise;
}

double number(const QSettings &settings, const QString &key, double otherwise)
{
    bool ok = false;
    const double value = settings.value(key).toDouble(&ok);
    return ok && std::isfinite(value) ? value : otherwise;
}

bool flag(const QSettings &settings, const QString &key, bool otherwise)
{
    const auto text = settings.value(key).toString();
    return text == QLatin1String("true") ? true : text == QLatin1String("false") ? false : otherwise;
}

const auto themeKey = QStringLiteral("appearance/theme");
const auto languageKey = QStringLiteral("appearance/language");
const auto audioDeviceKey = QStringLiteral("audio/device");
const auto modelKey = QStringLiteral("model/name");
const auto computeKey = QStringLiteral("model/device");
const auto recentKey = QStringLiteral("history/files");
const auto queriesKey = QStringLiteral("history/queries");
const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/state");
const auto laneHeightKey = QStringLiteral("window/laneHeight");
const auto asksGroup = QStringLiteral("asks");

} // namespace

AppSettings::AppSettings(QObject *parent) : AppSettings(std::make_unique<QSettings>(), parent) {}

AppSettings::AppSettings(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent), settings_(std::move(settings))
{
}

AppSettings::~AppSettings() = default;

bool AppSettings::put(const QString &key, const QVariant &value)
{
    if (settings_->contains(key) && settings_->value(key) == value)
        return false;
    settings_->setValue(key, value);
    return true;
}

ThemeChoice AppSettings::theme() const { return valueOf(themes, settings_->value(themeKey), ThemeChoice::System); }
void AppSettings::setTheme(ThemeChoice theme)
{
    if (put(themeKey, nameOf(themes, theme)))
        Q_EMIT themeChanged();
}

QString AppSettings::language() const { return settings_->value(languageKey).toString(); }
void AppSettings::setLanguage(const QString &code)
{
    if (put(languageKey, code))
        Q_EMIT languageChanged();
}

QString AppSettings::audioDeviceId() const { return settings_->value(audioDeviceKey).toString(); }
void AppSettings::setAudioDeviceId(const QString &id)
{
    if (put(audioDeviceKey, id))
        Q_EMIT audioDeviceChanged();
}

QString AppSettings::model() const { return settings_->value(modelKey).toString(); }
void AppSettings::setModel(const QString &nameOrFile)
{
    if (put(modelKey, nameOrFile))
        Q_EMIT modelChanged();
}

DeviceChoice AppSettings::computeDevice() const
{
    return valueOf(devices, settings_->value(computeKey), DeviceChoice::Auto);
}
void AppSettings::setComputeDevice(DeviceChoice device)
{
    if (put(computeKey, nameOf(devices, device)))
        Q_EMIT modelChanged();
}

QStringList AppSettings::list(const QString &key, int most) const
{
    auto texts = settings_->value(key).toStringList();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.mid(0, most);
}

void AppSettings::putFirst(const QString &key, const QString &text, int most)
{
    auto texts = list(key, most);
    texts.removeAll(text);
    texts.prepend(text);
    settings_->setValue(key, texts.mid(0, most));
}

QStringList AppSettings::recentFiles() const { return list(recentKey, mostRecentFiles); }
void AppSettings::addRecentFile(const QString &path)
{
    if (path.isEmpty())
        return;
    putFirst(recentKey, QFileInfo(path).absoluteFilePath(), mostRecentFiles);
    Q_EMIT recentFilesChanged();
}
void AppSettings::removeRecentFile(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    settings_->setValue(recentKey, files);
    Q_EMIT recentFilesChanged();
}
void AppSettings::clearRecentFiles()
{
    settings_->remove(recentKey);
    Q_EMIT recentFilesChanged();
}

QStringList AppSettings::queryHistory() const { return list(queriesKey, mostQueries); }
void AppSettings::addQuery(const QString &query)
{
    const auto text = query.simplified();
    if (text.isEmpty())
        return;
    putFirst(queriesKey, text, mostQueries);
    Q_EMIT queryHistoryChanged();
}
void AppSettings::clearQueryHistory()
{
    settings_->remove(queriesKey);
    Q_EMIT queryHistoryChanged();
}

DisplaySettings AppSettings::display() const
{
    const QSettings &s = *settings_;
    DisplaySettings d;
    d.fftSize = int(number(s, QStringLiteral("display/fftSize"), d.fftSize));
    if (d.fftSize < 512 || d.fftSize > 16384)
        d.fftSize = DisplaySettings().fftSize;
    d.channel = valueOf(channels, s.value(QStringLiteral("display/channel")), d.channel);
    d.scale = valueOf(scales, s.value(QStringLiteral("display/scale")), d.scale);
    d.lowHz = number(s, QStringLiteral("display/lowHz"), d.lowHz);
    d.highHz = number(s, QStringLiteral("display/highHz"), d.highHz);
    d.colorMap = valueOf(colorMaps, s.value(QStringLiteral("display/colorMap")), d.colorMap);
    d.floorDb = number(s, QStringLiteral("display/floorDb"), d.floorDb);
    d.ceilingDb = number(s, QStringLiteral("display/ceilingDb"), d.ceilingDb);
    d.waveform = flag(s, QStringLiteral("display/waveform"), d.waveform);
    d.spectrogram = flag(s, QStringLiteral("display/spectrogram"), d.spectrogram);
    DisplayState limited; // puts values out of range right
    limited.set(d);
    return limited.settings();
}

void AppSettings::setDisplay(const DisplaySettings &d)
{
    put(QStringLiteral("display/fftSize"), d.fftSize);
    put(QStringLiteral("display/channel"), nameOf(channels, d.channel));
    put(QStringLiteral("display/scale"), nameOf(scales, d.scale));
    put(QStringLiteral("display/lowHz"), d.lowHz);
    put(QStringLiteral("display/highHz"), d.highHz);
    put(QStringLiteral("display/colorMap"), nameOf(colorMaps, d.colorMap));
    put(QStringLiteral("display/floorDb"), d.floorDb);
    put(QStringLiteral("display/ceilingDb"), d.ceilingDb);
    put(QStringLiteral("display/waveform"), d.waveform);
    put(QStringLiteral("display/spectrogram"), d.spectrogram);
}

MaskToolSettings AppSettings::maskTools() const
{
    const QSettings &s = *settings_;
    MaskToolSettings m;
    m.sizeMs = number(s, QStringLiteral("mask/sizeMs"), m.sizeMs);
    m.sizeHz = number(s, QStringLiteral("mask/sizeHz"), m.sizeHz);
    m.sizeSemitones = number(s, QStringLiteral("mask/sizeSemitones"), m.sizeSemitones);
    m.followAxis = flag(s, QStringLiteral("mask/followAxis"), m.followAxis);
    m.hardness = number(s, QStringLiteral("mask/hardness"), m.hardness);
    m.strength = number(s, QStringLiteral("mask/strength"), m.strength);
    m.toleranceDb = number(s, QStringLiteral("mask/toleranceDb"), m.toleranceDb);
    m.partials = int(std::clamp(number(s, QStringLiteral("mask/partials"), m.partials), 1.0, double(m.mostPartials)));
    m.combine = valueOf(combinations, s.value(QStringLiteral("mask/combine")), m.combine);
    m.rectangle = valueOf(rectangles, s.value(QStringLiteral("mask/rectangle")), m.rectangle);
    m.pressure = valueOf(pressures, s.value(QStringLiteral("mask/pressure")), m.pressure);
    MaskToolState limited; // puts values out of range right
    limited.set(m);
    return limited.settings();
}

void AppSettings::setMaskTools(const MaskToolSettings &m)
{
    put(QStringLiteral("mask/sizeMs"), m.sizeMs);
    put(QStringLiteral("mask/sizeHz"), m.sizeHz);
    put(QStringLiteral("mask/sizeSemitones"), m.sizeSemitones);
    put(QStringLiteral("mask/followAxis"), m.followAxis);
    put(QStringLiteral("mask/hardness"), m.hardness);
    put(QStringLiteral("mask/strength"), m.strength);
    put(QStringLiteral("mask/toleranceDb"), m.toleranceDb);
    put(QStringLiteral("mask/partials"), m.partials);
    put(QStringLiteral("mask/combine"), nameOf(combinations, m.combine));
    put(QStringLiteral("mask/rectangle"), nameOf(rectangles, m.rectangle));
    put(QStringLiteral("mask/pressure"), nameOf(pressures, m.pressure));
}

ExportSettings AppSettings::exporting() const
{
    const QSettings &s = *settings_;
    ExportSettings e;
    if (const auto format = audioFormatFromName(s.value(QStringLiteral("export/format")).toString().toStdString()))
        e.format = *format;
    const double rate = number(s, QStringLiteral("export/sampleRateHz"), 0);
    e.sampleRateHz = rate >= 8000 && rate <= 384000 ? int(rate) : 0;
    const auto pattern = s.value(QStringLiteral("export/namePattern")).toString();
    if (pattern.contains(QLatin1String("{stem}")))
        e.namePattern = pattern;
    e.folder = s.value(QStringLiteral("export/folder")).toString();
    e.applyGains = flag(s, QStringLiteral("export/applyGains"), e.applyGains);
    e.mix = flag(s, QStringLiteral("export/mix"), e.mix);
    return e;
}

void AppSettings::setExporting(const ExportSettings &e)
{
    put(QStringLiteral("export/format"), QString::fromLatin1(audioFormatName(e.format)));
    put(QStringLiteral("export/sampleRateHz"), e.sampleRateHz);
    put(QStringLiteral("export/namePattern"), e.namePattern);
    put(QStringLiteral("export/folder"), e.folder);
    put(QStringLiteral("export/applyGains"), e.applyGains);
    put(QStringLiteral("export/mix"), e.mix);
}

QByteArray AppSettings::windowGeometry() const { return settings_->value(geometryKey).toByteArray(); }
void AppSettings::setWindowGeometry(const QByteArray &geometry) { put(geometryKey, geometry); }
QByteArray AppSettings::windowState() const { return settings_->value(stateKey).toByteArray(); }
void AppSettings::setWindowState(const QByteArray &state) { put(stateKey, state); }

int AppSettings::laneHeight() const
{
    const double height = number(*settings_, laneHeightKey, 0);
    return height >= 16 && height <= 4096 ? int(height) : 0;
}
void AppSettings::setLaneHeight(int height) { put(laneHeightKey, height); }

bool AppSettings::asksBefore(const QString &what) const { return flag(*settings_, asksGroup + QLatin1Char('/') + what, true); }
void AppSettings::setAsksBefore(const QString &what, bool ask) { put(asksGroup + QLatin1Char('/') + what, ask); }
void AppSettings::askEverythingAgain() { settings_->remove(asksGroup); }

} // namespace partita
