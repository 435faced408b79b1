// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of the recording table look and answer.
#pragma once

#include <vector>

#include <QStyledItemDelegate>

namespace partita {

class RecordingModel;

/// Tags as chips: known ones, new ones in the accent colour, and suggested ones, dashed, which a click takes. Edited as
/// text.
class TagDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TagDelegate(RecordingModel *model, QObject *parent);

    enum class ChipKind { Known, New, Suggested, More };
    struct Chip {
        QRect rect; ///< in the view
        QString text, tag;
        ChipKind kind = ChipKind::Known;
        double probability = 0;
    };
    /// Those that have room in the cell; More stands for the others.
    std::vector<Chip> chips(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void suggestionTaken(const QModelIndex &index, const QString &tag) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    RecordingModel *model_;
};

/// A tick in the middle of its cell.
class TickDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace partita
