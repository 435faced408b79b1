// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_panel.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

#include "widgets/language/error_text.h"
#include "widgets/language/keep_translated.h"
#include "widgets/language/quantity_text.h"
#include "widgets/query/accent_button.h"
#include "widgets/query/segmented_switch.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr LaneId mixtureId = 0; // no lane has it
constexpr qsizetype namesShown = 6;

void describe(QWidget *widget, const QString &name, const QString &toolTip)
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(toolTip);
    widget->setToolTip(toolTip);
}

LaneId idOf(const QListWidgetItem *item)
{
    return item->data(idRole).toULongLong();
}

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QWidget(parent), lanes_(new QListWidget(this)), files_(new SegmentedSwitch(2, this)), applyGains_(new QCheckBox(this)),
      span_(new SegmentedSwitch(2, this)), format_(new QComboBox(this)), rate_(new QComboBox(this)),
      gain_(new QDoubleSpinBox(this)), folder_(new QLineEdit(this)), pattern_(new QLineEdit(this)), preview_(new QLabel(this)),
      overwrite_(new QCheckBox(this)), notice_(new QWidget(this)), noticeIcon_(new QLabel(notice_)),
      noticeText_(new QLabel(notice_)), useFloat_(new QPushButton(notice_)), lowerGain_(new QPushButton(notice_)),
      measure_(new QPushButton(this)), export_(new AccentButton(QString(), this))
{
    build();
    setRecording(sampleRateHz_, {});
    setLanes({});
    setSettings({});

    const auto change = [this] { changed(); };
    connect(lanes_, &QListWidget::itemChanged, this, change);
    connect(files_, &SegmentedSwitch::choiceChanged, this, change);
    connect(span_, &SegmentedSwitch::choiceChanged, this, change);
    connect(applyGains_, &QCheckBox::toggled, this, change);
    connect(overwrite_, &QCheckBox::toggled, this, change);
    connect(format_, &QComboBox::currentIndexChanged, this, change);
    connect(rate_, &QComboBox::currentIndexChanged, this, change);
    connect(gain_, &QDoubleSpinBox::valueChanged, this, change);
    connect(folder_, &QLineEdit::textChanged, this, change);
    connect(pattern_, &QLineEdit::textChanged, this, change);
    connect(useFloat_, &QPushButton::clicked, this,
            [this] { format_->setCurrentIndex(format_->findData(int(AudioFormat::WavFloat32))); });
    connect(lowerGain_, &QPushButton::clicked, this, [this] { gain_->setValue(gain_->value() - lowerByDb_); });
    connect(measure_, &QPushButton::clicked, this, &ExportPanel::measureRequested);
    connect(export_, &QPushButton::clicked, this, &ExportPanel::exportRequested);
}

void ExportPanel::build()
{
    lanes_->setIconSize(QSize(1, 1) * (fontMetrics().height() * 2 / 3));
    lanes_->setMinimumHeight(fontMetrics().height() * 6);
    auto *all = new QPushButton(this), *none = new QPushButton(this);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });

    for (const auto format : {AudioFormat::WavFloat32, AudioFormat::Wav24, AudioFormat::Wav16, AudioFormat::Flac,
                              AudioFormat::OggVorbis})
        format_->addItem(QString(), int(format));
    for (const int hz : {0, 44100, 48000, 88200, 96000, 192000})
        rate_->addItem(QString(), hz);
    gain_->setRange(minimumGainDb, maximumGainDb);
    gain_->setDecimals(1);
    gain_->setSingleStep(0.5);
    auto *browse = new QPushButton(this);
    browse->setIcon(icon(IconId::Open));
    connect(browse, &QPushButton::clicked, this, &ExportPanel::browseRequested);
    setTabOrder(lanes_, all);
    setTabOrder(all, none);
    setTabOrder(folder_, browse);

    preview_->setForegroundRole(QPalette::PlaceholderText);
    preview_->setTextFormat(Qt::PlainText);
    preview_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    preview_->setWordWrap(true);
    noticeText_->setTextFormat(Qt::PlainText);
    noticeText_->setWordWrap(true);
    noticeText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *lanesHead = new QHBoxLayout;
    auto *lanesTitle = new QLabel(this);
    lanesHead->addWidget(lanesTitle, 1);
    lanesHead->addWidget(all);
    lanesHead->addWidget(none);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(folder_, 1);
    folderRow->addWidget(browse);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto addRow = [&](auto *field) {
        auto *label = new QLabel(this);
        form->addRow(label, field);
        return label;
    };
    auto *filesLabel = addRow(files_);
    form->addRow(QString(), applyGains_);
    auto *spanLabel = addRow(span_), *formatLabel = addRow(format_), *rateLabel = addRow(rate_), *gainLabel = addRow(gain_),
         *folderLabel = addRow(folderRow), *patternLabel = addRow(pattern_);
    form->addRow(QString(), preview_);
    form->addRow(QString(), overwrite_);

    auto *remedies = new QHBoxLayout;
    remedies->addWidget(useFloat_);
    remedies->addWidget(lowerGain_);
    remedies->addStretch();
    auto *noticeGrid = new QGridLayout(notice_);
    noticeGrid->setContentsMargins({});
    noticeGrid->addWidget(noticeIcon_, 0, 0, Qt::AlignTop);
    noticeGrid->addWidget(noticeText_, 0, 1);
    noticeGrid->addLayout(remedies, 1, 1);
    noticeGrid->setColumnStretch(1, 1);
    notice_->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(measure_);
    buttons->addWidget(export_);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(lanesHead);
    rows->addWidget(lanes_, 1);
    rows->addSpacing(4);
    rows->addLayout(form);
    rows->addWidget(notice_);
    rows->addSpacing(4);
    rows->addLayout(buttons);

    keepTranslated(this, [=, this] {
        describe(all, tr("Choose all lanes"), tr("Tick all lanes"));
        all->setText(tr("All"));
        describe(none, tr("Choose no lane"), tr("Untick all lanes"));
        none->setText(tr("None"));
        describe(browse, tr("Browse for a folder"), tr("Choose the folder"));
        browse->setText(tr("Browse…"));
        lanesTitle->setText(tr("Lanes"));
        filesLabel->setText(tr("Files"));
        spanLabel->setText(tr("Length"));
        formatLabel->setText(tr("Format"));
        rateLabel->setText(tr("Sample rate"));
        gainLabel->setText(tr("Gain"));
        folderLabel->setText(tr("Folder"));
        patternLabel->setText(tr("File names"));
        files_->setAccessibleName(filesLabel->text());
        span_->setAccessibleName(spanLabel->text());
        describe(format_, formatLabel->text(), tr("The format of the files"));
        describe(rate_, rateLabel->text(), tr("The sample rate of the files"));
        describe(gain_, gainLabel->text(), tr("A gain on top, the same for all files"));
        describe(folder_, folderLabel->text(), tr("Where the files are written; the folder is made if it does not exist"));
        describe(pattern_, patternLabel->text(),
                 tr("{stem} stands for the name of the lane, {input} for that of the recording"));
        setTexts();
    });
}

void ExportPanel::setTexts()
{
    const auto label = [](QAbstractButton *button, const QString &text, const QString &toolTip) {
        button->setText(text);
        describe(button, text, toolTip);
    };
    describe(lanes_, tr("Lanes to export"), tr("Tick the lanes that are exported"));
    if (auto *mixture = lanes_->item(0)) {
        const QSignalBlocker quiet(lanes_);
        mixture->setText(tr("Mixture"));
    }
    files_->setChoiceTexts(0, tr("One file each"), tr("Every chosen lane becomes a file"));
    files_->setChoiceTexts(1, tr("One mix"),
                           tr("The chosen lanes are mixed into one file with their gains and pans, without those that are muted"));
    label(applyGains_, tr("With the gain and pan of each lane"),
          tr("Off: the lanes as they were separated, so that together they make the mixture"));
    label(overwrite_, tr("Replace files that exist already"), tr("Off: nothing is written where a file of that name exists"));
    const std::pair<AudioFormat, QString> formats[] = {{AudioFormat::WavFloat32, tr("WAV, 32-bit float (never clips)")},
                                                       {AudioFormat::Wav24, tr("WAV, 24 bit")},
                                                       {AudioFormat::Wav16, tr("WAV, 16 bit")},
                                                       {AudioFormat::Flac, tr("FLAC, 24 bit (lossless, smaller)")},
                                                       {AudioFormat::OggVorbis, tr("OGG Vorbis (small, lossy)")}};
    for (const auto &[format, text] : formats)
        format_->setItemText(format_->findData(int(format)), text);
    gain_->setSuffix(tr(" dB"));
    preview_->setAccessibleName(tr("Files that will be written"));
    label(useFloat_, tr("Use 32-bit float"), tr("32-bit float files hold any level without clipping"));
    label(lowerGain_, tr("Lower the gain by %1 dB").arg(QLocale().toString(lowerByDb_, 'f', 1)),
          tr("All files become quieter by the same amount"));
    label(measure_, tr("Check levels"), tr("Find out how loud the files would be, without writing them"));
    describe(export_, tr("Export"), tr("Write the files"));
    showRecording();
    updatePreview();
}

void ExportPanel::setPathsFunction(PathsFunction paths)
{
    paths_ = std::move(paths);
    updatePreview();
}

QListWidgetItem *ExportPanel::addItem(LaneId id, const QString &name, const QColor &colour, bool checked)
{
    auto *item = new QListWidgetItem(name, lanes_);
    item->setData(Qt::DecorationRole, colour);
    item->setData(idRole, qulonglong(id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(QSize(0, fontMetrics().height() * 3 / 2));
    return item;
}

void ExportPanel::setLanes(const std::vector<ExportLane> &lanes)
{
    std::set<LaneId> takenOut;
    bool mixture = false;
    for (int row = 0; row < lanes_->count(); ++row) {
        const auto *item = lanes_->item(row);
        if (idOf(item) == mixtureId)
            mixture = item->checkState() == Qt::Checked;
        else if (item->checkState() != Qt::Checked)
            takenOut.insert(idOf(item));
    }
    {
        const QSignalBlocker quiet(lanes_);
        lanes_->clear();
        addItem(mixtureId, tr("Mixture"), Theme::of(this).waveform, mixture);
        for (const auto &lane : lanes)
            addItem(lane.id, lane.name, lane.colour, !takenOut.contains(lane.id));
    }
    changed();
}

void ExportPanel::chooseOnly(LaneId lane)
{
    {
        const QSignalBlocker quiet(lanes_);
        for (int row = 0; row < lanes_->count(); ++row)
            lanes_->item(row)->setCheckState(idOf(lanes_->item(row)) == lane ? Qt::Checked : Qt::Unchecked);
    }
    auto ofOne = settings();
    ofOne.mix = false;
    setSettings(ofOne);
}

void ExportPanel::checkAll(bool checked)
{
    {
        const QSignalBlocker quiet(lanes_);
        for (int row = 0; row < lanes_->count(); ++row) {
            if (auto *item = lanes_->item(row); item->flags() & Qt::ItemIsEnabled)
                item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    lanes_->viewport()->update();
    changed();
}

void ExportPanel::setRecording(int sampleRateHz, FrameRange selection)
{
    sampleRateHz_ = sampleRateHz;
    selection_ = selection;
    showRecording();
    span_->setChoiceEnabled(1, !selection.empty());
    if (selection.empty())
        span_->setChoice(0);
    changed();
}

void ExportPanel::showRecording()
{
    rate_->setItemText(0, tr("As the recording, %1").arg(sampleRateText(sampleRateHz_)));
    for (int i = 1; i < rate_->count(); ++i)
        rate_->setItemText(i, sampleRateText(rate_->itemData(i).toInt()));
    const auto seconds = QLocale().toString(double(selection_.length()) / sampleRateHz_, 'f', 2);
    span_->setChoiceTexts(0, tr("Whole file"), tr("Export the whole length"));
    span_->setChoiceTexts(1, selection_.empty() ? tr("Selection") : tr("Selection (%1 s)").arg(seconds),
                          tr("Export only the selected time"));
}

ExportSettings ExportPanel::settings() const
{
    ExportSettings s;
    s.mix = files_->choice() == 1;
    s.applyGains = applyGains_->isChecked();
    s.format = AudioFormat(format_->currentData().toInt());
    s.sampleRateHz = rate_->currentData().toInt();
    s.gainDb = gain_->value();
    s.selectionOnly = span_->choice() == 1;
    s.folder = folder_->text();
    s.namePattern = pattern_->text();
    s.overwrite = overwrite_->isChecked();
    return s;
}

void ExportPanel::setSettings(const ExportSettings &s)
{
    filling_ = true;
    files_->setChoice(s.mix ? 1 : 0);
    applyGains_->setChecked(s.applyGains);
    format_->setCurrentIndex(std::max(0, format_->findData(int(s.format))));
    rate_->setCurrentIndex(std::max(0, rate_->findData(s.sampleRateHz)));
    gain_->setValue(s.gainDb);
    span_->setChoice(s.selectionOnly && !selection_.empty() ? 1 : 0);
    folder_->setText(s.folder);
    pattern_->setText(s.namePattern);
    overwrite_->setChecked(s.overwrite);
    filling_ = false;
    changed();
}

void ExportPanel::setFolder(const QString &folder)
{
    folder_->setText(folder);
}

std::vector<ExportRequest> ExportPanel::requests() const
{
    const auto s = settings();
    ExportRequest request;
    request.mix = s.mix;
    request.applyGains = s.applyGains;
    request.format = s.format;
    request.sampleRateHz = s.sampleRateHz;
    request.gainDb = s.gainDb;
    request.range = s.selectionOnly ? selection_ : FrameRange{};
    request.folder = s.folder.trimmed().toStdU16String();
    request.namePattern = s.namePattern.toStdString();
    request.overwrite = s.overwrite;
    bool mixture = false;
    for (int row = 0; row < lanes_->count(); ++row) {
        const auto *item = lanes_->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (idOf(item) != mixtureId)
            request.lanes.push_back(idOf(item));
        else
            mixture = !s.mix; // the lanes of a mix add up to it already
    }
    std::vector<ExportRequest> all;
    if (!request.lanes.empty())
        all.push_back(request);
    if (mixture) {
        request.lanes.clear();
        all.push_back(request);
    }
    return all;
}

void ExportPanel::changed()
{
    if (filling_)
        return;
    const bool mix = files_->choice() == 1;
    applyGains_->setEnabled(!mix); // a mix always has them
    if (auto *mixture = lanes_->item(0)) {
        const QSignalBlocker quiet(lanes_);
        mixture->setFlags(mixture->flags().setFlag(Qt::ItemIsEnabled, !mix));
    }
    notice_->hide();
    updatePreview();
    Q_EMIT settingsChanged();
}

void ExportPanel::updatePreview()
{
    const auto all = requests();
    QString problem;
    QStringList names;
    if (all.empty())
        problem = tr("Tick at least one lane.");
    else if (folder_->text().trimmed().isEmpty())
        problem = tr("Choose a folder.");
    for (const auto &request : all) {
        if (!paths_)
            break;
        const auto paths = paths_(request);
        if (!paths) {
            problem = errorText(paths.error());
            break;
        }
        for (const auto &path : *paths)
            names << QString::fromStdString(path.filename().string());
    }
    const auto count = names.size();
    if (QSet<QString>(names.begin(), names.end()).size() < count)
        problem = tr("Two files would have the same name; rename a lane.");
    QStringList shown = names.mid(0, namesShown);
    if (count > namesShown)
        shown << tr("and %n more", nullptr, int(count - namesShown));
    preview_->setForegroundRole(problem.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    preview_->setText(problem.isEmpty() ? shown.join('\n') : problem);
    export_->setText(count > 0 ? tr("Export %n file(s)", nullptr, int(count)) : tr("Export"));
    export_->setAccessibleName(export_->text());
    export_->updateGeometry();
    export_->setEnabled(problem.isEmpty());
    measure_->setEnabled(problem.isEmpty());
}

void ExportPanel::showNotice(int iconId, const QColor &colour, const QString &sentence)
{
    noticeIcon_->setPixmap(tintedIcon(IconId(iconId), colour, fontMetrics().height() * 5 / 4, devicePixelRatioF()));
    noticeText_->setText(sentence);
    useFloat_->hide();
    lowerGain_->hide();
    notice_->show();
}

void ExportPanel::showClipping(const QString &sentence, double overDb)
{
    showNotice(int(IconId::Warning), Theme::of(this).warning, sentence);
    // Rounded up to what the field can hold, so that it surely suffices.
    lowerByDb_ = std::ceil(std::max(overDb, 0.0) * 10 + 1e-6) / 10;
    setTexts();
    useFloat_->show();
    lowerGain_->setVisible(gain_->value() - lowerByDb_ >= gain_->minimum());
}

void ExportPanel::showError(const QString &sentence)
{
    showNotice(int(IconId::Warning), Theme::of(this).danger, sentence);
}

void ExportPanel::showInfo(const QString &sentence)
{
    showNotice(int(IconId::Info), Theme::of(this).accent, sentence);
}

} // namespace partita
