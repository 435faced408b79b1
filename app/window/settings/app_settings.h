// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one start to the next.
#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include "models/base/device.h"
#include "widgets/export/export_settings.h"
#include "widgets/mask/mask_tool_state.h"
#include "widgets/view/display_state.h"

namespace partita {

enum class ThemeChoice { System, Light, Dark };

/// UI thread. Values that make no sense, as after a file was edited by hand, read as the defaults. The signals tell of the
/// setters here; other keys of the same QSettings (shortcuts) have their own class.
class AppSettings : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRecentFiles = 12, mostQueries = 50;

    /// The user's own settings (organization and application names must be set).
    explicit AppSettings(QObject *parent = nullptr);
    /// For tests: those of a file.
    explicit AppSettings(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    ~AppSettings() override;

    QSettings &store() { return *settings_; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; ///< "de"; empty: the system's
    void setLanguage(const QString &code);

    QString audioDeviceId() const; ///< empty: the default device
    void setAudioDeviceId(const QString &id);
    QString model() const; ///< name or file; empty: the default model
    void setModel(const QString &nameOrFile);
    DeviceChoice computeDevice() const;
    void setComputeDevice(DeviceChoice device);

    QStringList recentFiles() const; ///< absolute paths, newest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();
    QStringList queryHistory() const; ///< newest first, each once
    void addQuery(const QString &query);
    void clearQueryHistory();

    DisplaySettings display() const;
    void setDisplay(const DisplaySettings &display);
    /// All but which tool it is: a window begins with the one that selects.
    MaskToolSettings maskTools() const;
    void setMaskTools(const MaskToolSettings &tools);
    /// Format, rate, names, folder, gains and mix; the rest belongs to one export only.
    ExportSettings exporting() const;
    void setExporting(const ExportSettings &exporting);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const; ///< docks and toolbars; empty: as at the first start
    void setWindowState(const QByteArray &state);
    int laneHeight() const; ///< device-independent pixels; 0: the default
    void setLaneHeight(int height);

    /// Whether to ask before something; `what` is a constant such as "close-while-separating". At first: yes.
    bool asksBefore(const QString &what) const;
    void setAsksBefore(const QString &what, bool ask);
    void askEverythingAgain();

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void audioDeviceChanged();
    void modelChanged(); ///< or the device that computes
    void recentFilesChanged();
    void queryHistoryChanged();

private:
    bool put(const QString &key, const QVariant &value); ///< false where it was that already
    QStringList list(const QString &key, int most) const;
    void putFirst(const QString &key, const QString &text, int most);

    std::unique_ptr<QSettings> settings_;
};

} // namespace partita
