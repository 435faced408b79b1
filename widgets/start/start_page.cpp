// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/start_page.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "widgets/language/keep_translated.h"
#include "widgets/query/accent_button.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

enum Role { PathRole = Qt::UserRole, FolderRole };

/// The files of the local disk among what is dragged.
QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

class DropArea : public QWidget {
public:
    using QWidget::QWidget;

    void setHighlighted(bool on)
    {
        highlighted_ = on;
        update();
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(highlighted_ ? theme.accent : theme.grid, highlighted_ ? 2.5 : 1.5, Qt::DashLine));
        painter.setBrush(highlighted_ ? theme.selection : theme.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 10, 10);
    }

    bool highlighted_ = false;
};

/// A recent file: its name, and below, smaller, its folder.
class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {characterWidth(option.fontMetrics) * 30, option.fontMetrics.height() * 2 + 10};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected, exists = option.state & QStyle::State_Enabled;
        const bool focused = selected && option.widget && option.widget->hasFocus();
        const QPalette &palette = option.palette;
        if (focused)
            painter->fillRect(option.rect, palette.highlight());
        else if (exists && option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, palette.alternateBase());
        const auto group = exists ? QPalette::Active : QPalette::Disabled;
        const int lineHeight = option.fontMetrics.height();
        QRect line = option.rect.adjusted(10, 5, -10, 0);
        line.setHeight(lineHeight);
        const auto write = [&](QPalette::ColorRole role, const QString &text, Qt::TextElideMode mode) {
            painter->setPen(palette.color(group, focused ? QPalette::HighlightedText : role));
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(text, mode, line.width()));
            line.translate(0, lineHeight);
        };
        painter->setFont(option.font);
        write(QPalette::Text, index.data().toString(), Qt::ElideMiddle);
        write(QPalette::PlaceholderText, index.data(FolderRole).toString(), Qt::ElideMiddle);
    }
};

QPushButton *button(QPushButton *made)
{
    made->setMinimumHeight(made->fontMetrics().height() * 2);
    made->setMinimumWidth(characterWidth(made->fontMetrics()) * 20);
    return made;
}

void setButtonTexts(QPushButton *button, const QString &text, const QString &toolTip)
{
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(QString(text).remove('&'));
    button->setAccessibleDescription(toolTip);
}

QLabel *label(double scale, bool dim, QWidget *parent)
{
    auto *made = new QLabel(parent);
    QFont font = made->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    made->setFont(font);
    made->setWordWrap(true);
    if (dim)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), dropArea_(new DropArea(this)), recentTitle_(label(1.1, false, this)),
      recent_(new QListWidget(this))
{
    setAcceptDrops(true);
    auto *title = label(2.0, false, this), *what = label(1.1, true, this);
    auto *drop = label(1.4, false, dropArea_), *formats = label(1.0, true, dropArea_);
    drop->setAlignment(Qt::AlignCenter);
    formats->setAlignment(Qt::AlignCenter);
    auto *open = button(new AccentButton(QString(), dropArea_)), *demo = button(new QPushButton(dropArea_));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(demo);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(dropArea_);
    inside->setContentsMargins(24, 24, 24, 24);
    inside->addStretch();
    inside->addWidget(drop);
    inside->addWidget(formats);
    inside->addSpacing(fontMetrics().height());
    inside->addLayout(buttons);
    inside->addStretch();
    dropArea_->setMinimumHeight(fontMetrics().height() * 12);
    dropArea_->setMaximumHeight(fontMetrics().height() * 22);

    recent_->setItemDelegate(new RecentDelegate(recent_));
    recent_->setMouseTracking(true);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    recent_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    recent_->setMinimumHeight(fontMetrics().height() * 5);
    recent_->installEventFilter(this);
    connect(recent_, &QListWidget::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });

    auto *column = new QWidget(this);
    column->setMaximumWidth(characterWidth(fontMetrics()) * 124);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(8);
    rows->addStretch(2);
    rows->addWidget(title);
    rows->addWidget(what);
    rows->addSpacing(fontMetrics().height() / 2);
    rows->addWidget(dropArea_, 20);
    rows->addSpacing(fontMetrics().height() / 2);
    rows->addWidget(recentTitle_);
    rows->addWidget(recent_);
    rows->addStretch(3);
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins({});
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    setRecentFiles({});
    keepTranslated(this, [=, this] {
        title->setText(tr("Take a recording apart"));
        what->setText(tr("Say what you want to hear, “the violin” or “remove the rain”, and get it as a stem of its own."));
        drop->setText(tr("Drop audio files here"));
        formats->setText(tr("WAV, AIFF, FLAC, OGG, Opus or MP3, of any length"));
        setButtonTexts(open, tr("&Open…"), tr("Choose audio files to open"));
        setButtonTexts(demo, tr("Try the &demo"), tr("Open a short recording that comes with Partita"));
        recentTitle_->setText(tr("Recent files"));
        recent_->setAccessibleName(tr("Recent files"));
        recent_->setToolTip(tr("Open one of these files again"));
        describeFiles();
    });
}

void StartPage::setRecentFiles(const std::vector<RecentFile> &files)
{
    recent_->clear();
    for (const auto &file : files) {
        const QFileInfo info(file.path);
        auto *item = new QListWidgetItem(info.fileName(), recent_);
        if (!file.exists)
            item->setFlags(Qt::ItemIsSelectable);
        item->setData(PathRole, file.path);
        item->setToolTip(QDir::toNativeSeparators(file.path));
    }
    describeFiles();
    recent_->updateGeometry();
    recentTitle_->setVisible(!files.empty());
    recent_->setVisible(!files.empty());
}

void StartPage::describeFiles()
{
    for (int row = 0; row < recent_->count(); ++row) {
        auto *item = recent_->item(row);
        QString folder = QDir::toNativeSeparators(QFileInfo(item->data(PathRole).toString()).path());
        if (!(item->flags() & Qt::ItemIsEnabled))
            folder = tr("Not found any more in %1").arg(folder);
        item->setData(FolderRole, folder);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), folder));
    }
}

void StartPage::choose(int row)
{
    const auto *item = recent_->item(row);
    if (item && item->flags() & Qt::ItemIsEnabled)
        Q_EMIT fileChosen(item->data(PathRole).toString());
}

bool StartPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == recent_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(recent_->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    static_cast<DropArea *>(dropArea_)->setHighlighted(true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    static_cast<DropArea *>(dropArea_)->setHighlighted(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    static_cast<DropArea *>(dropArea_)->setHighlighted(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

} // namespace partita
