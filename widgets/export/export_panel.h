// SPDX-License-Identifier: GPL-3.0-or-later
// What to export, as what, and where to.
#pragma once

#include <functional>
#include <vector>

#include <QColor>
#include <QWidget>

#include "core/export/exporter.h"
#include "widgets/export/export_settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace partita {

class SegmentedSwitch;

struct ExportLane {
    LaneId id = 0;
    QString name;
    QColor colour;
};

/// UI thread. Not a dialog: it lives in a dock or a page, and reads and writes no file itself.
class ExportPanel : public QWidget {
    Q_OBJECT

public:
    using PathsFunction = std::function<Result<std::vector<std::filesystem::path>>(const ExportRequest &)>;

    explicit ExportPanel(QWidget *parent = nullptr);

    /// The names that a request would give its files: exportPaths() with the document filled in. Must be quick.
    void setPathsFunction(PathsFunction paths);
    /// All chosen, except those that a person has taken out before.
    void setLanes(const std::vector<ExportLane> &lanes);
    /// One lane of setLanes(), as a file of its own.
    void chooseOnly(LaneId lane);
    void setRecording(int sampleRateHz, FrameRange selection);

    ExportSettings settings() const;
    void setSettings(const ExportSettings &settings);
    void setFolder(const QString &folder);

    /// Without the document: whoever exports fills it in. None, one, or two where the mixture is wanted besides the lanes.
    std::vector<ExportRequest> requests() const;

    /// Offers what to do about a format that cannot hold the peaks: they are `overDb` above full scale. Goes with the next
    /// change of a setting, as an error does.
    void showClipping(const QString &sentence, double overDb);
    void showError(const QString &sentence);
    /// What the measurement found where nothing clips.
    void showInfo(const QString &sentence);

Q_SIGNALS:
    void exportRequested();
    void measureRequested(); ///< wants showClipping() or showInfo()
    void browseRequested();  ///< wants setFolder()
    void settingsChanged();

private:
    void build();
    void setTexts();
    void showRecording();
    void changed();
    void showNotice(int icon, const QColor &colour, const QString &sentence);
    void updatePreview();
    void checkAll(bool checked);
    QListWidgetItem *addItem(LaneId id, const QString &name, const QColor &colour, bool checked);

    PathsFunction paths_;
    int sampleRateHz_ = 48000;
    FrameRange selection_;
    bool filling_ = false; ///< settings are being put in, not changed by a person
    double lowerByDb_ = 0;

    // In the order of the Tab key.
    QListWidget *lanes_;
    SegmentedSwitch *files_;
    QCheckBox *applyGains_;
    SegmentedSwitch *span_;
    QComboBox *format_, *rate_;
    QDoubleSpinBox *gain_;
    QLineEdit *folder_, *pattern_;
    QLabel *preview_;
    QCheckBox *overwrite_;
    QWidget *notice_;
    QLabel *noticeIcon_, *noticeText_;
    QPushButton *useFloat_, *lowerGain_, *measure_, *export_;
};

} // namespace partita
