// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/recording_delegates.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/teaching/recording_model.h"
#include "widgets/teaching/tag_edit.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

/// What every cell has behind it: selection, alternation, focus.
void paintCell(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QRect tickRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return QStyle::alignedRect(
        option.direction, Qt::AlignCenter,
        {style->pixelMetric(QStyle::PM_IndicatorWidth), style->pixelMetric(QStyle::PM_IndicatorHeight)}, option.rect);
}

} // namespace

TagDelegate::TagDelegate(RecordingModel *model, QObject *parent) : QStyledItemDelegate(parent), model_(model) {}

std::vector<TagDelegate::Chip> TagDelegate::chips(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    std::vector<Chip> wanted;
    for (const auto &tag : index.data(RecordingModel::TagsRole).toStringList())
        wanted.push_back({{}, tag, tag, model_->knows(tag) ? ChipKind::Known : ChipKind::New});
    const auto probabilities = index.data(RecordingModel::ProbabilityRole).value<QList<double>>();
    const auto suggestions = index.data(RecordingModel::SuggestionsRole).toStringList();
    for (qsizetype i = 0; i < suggestions.size(); ++i)
        wanted.push_back(
            {{}, tr("+ %1").arg(suggestions[i]), suggestions[i], ChipKind::Suggested, probabilities.value(i)});

    const auto &metrics = option.fontMetrics;
    const int pad = characterWidth(metrics), high = metrics.height() + 4, top = option.rect.center().y() - high / 2 + 1;
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * pad; };
    const int moreWidth = widthOf(QStringLiteral("+99")), right = option.rect.right() - pad / 2;
    int x = option.rect.left() + pad / 2;
    std::vector<Chip> shown;
    for (size_t i = 0; i < wanted.size(); ++i) {
        Chip chip = wanted[i];
        const bool last = i + 1 == wanted.size();
        const int room = right - x - (last ? 0 : moreWidth + pad / 2);
        int wide = widthOf(chip.text);
        if (wide > room && (shown.empty() || (last && room > 6 * pad))) { // rather a part of it than nothing
            chip.text = metrics.elidedText(chip.text, Qt::ElideRight, std::max(room - 2 * pad, 0));
            wide = std::max(room, 0);
        }
        if (wide > room) {
            const QString more = tr("+%1", "so many more").arg(wanted.size() - i);
            shown.push_back({{x, top, widthOf(more), high}, more, {}, ChipKind::More});
            break;
        }
        chip.rect = {x, top, wide, high};
        x += wide + pad / 2;
        shown.push_back(std::move(chip));
    }
    return shown;
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCell(painter, option);
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = selected ? theme.onAccent : theme.text;
    const int pad = characterWidth(option.fontMetrics);
    const auto sentence = [&](const QString &words, const QColor &colour) {
        painter->setPen(selected ? text : colour);
        const QRect room = option.rect.adjusted(pad / 2 + 2, 0, -pad / 2, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    };
    painter->save();
    painter->setFont(option.font);
    if (const QString problem = index.data(RecordingModel::ProblemRole).toString(); !problem.isEmpty()) {
        sentence(problem, theme.danger);
        painter->restore();
        return;
    }
    const auto all = chips(option, index);
    if (all.empty())
        sentence(tr("Write what is heard in it"), theme.dimText);
    painter->setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = option.widget ? option.widget->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    for (const auto &chip : all) {
        const QRectF edge = QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool suggested = chip.kind == ChipKind::Suggested, isNew = chip.kind == ChipKind::New;
        QColor line = isNew ? theme.accent : theme.grid, fill = option.palette.color(QPalette::Button),
               words = theme.text;
        if (isNew) {
            fill = theme.accent;
            fill.setAlphaF(theme.dark ? 0.28f : 0.14f);
        }
        if (suggested) {
            words = theme.dimText;
            fill = option.state & QStyle::State_MouseOver && chip.rect.contains(pointer) ? theme.selection
                                                                                         : QColor(Qt::transparent);
        }
        if (selected) {
            line = words = text;
            fill = text;
            fill.setAlphaF(isNew ? 0.3f : suggested ? 0.0f : 0.12f);
        }
        if (chip.kind != ChipKind::More) {
            painter->setPen(QPen(line, isNew ? 1.5 : 1, suggested ? Qt::DashLine : Qt::SolidLine));
            painter->setBrush(fill);
            painter->drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
        }
        painter->setPen(words);
        painter->drawText(chip.rect, Qt::AlignCenter, chip.text);
    }
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {characterWidth(option.fontMetrics) * 30, option.fontMetrics.height() + 10};
}

QWidget *TagDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new TagEdit(parent);
    edit->setOffers(index.data(RecordingModel::SuggestionsRole).toStringList() + model_->tagsToOffer());
    edit->setAccessibleName(tr("Tags, apart by commas"));
    edit->setToolTip(edit->accessibleName());
    edit->setAutoFillBackground(true);
    return edit;
}

void TagDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<TagEdit *>(editor);
    if (edit->isModified())
        return; // a recording was read meanwhile
    edit->setText(index.data(Qt::EditRole).toString());
}

void TagDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<TagEdit *>(editor)->tags().join(','), Qt::EditRole);
}

bool TagDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // A Tab that takes what is offered does not end the editing.
    const auto *edit = qobject_cast<TagEdit *>(editor);
    const bool tab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    return edit && tab && edit->isOffering() ? false : QStyledItemDelegate::eventFilter(editor, event);
}

bool TagDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    for (const auto &chip : chips(option, index)) {
        if (chip.kind != ChipKind::Suggested || !chip.rect.contains(mouse->pos()))
            continue;
        if (type == QEvent::MouseButtonRelease)
            Q_EMIT suggestionTaken(index, chip.tag);
        return true;
    }
    return false;
}

bool TagDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(RecordingModel::ProblemRole).toString();
    if (text.isEmpty()) {
        text = index.data(Qt::EditRole).toString();
        for (const auto &chip : chips(option, index)) {
            if (!chip.rect.contains(event->pos()) || chip.kind == ChipKind::More)
                continue;
            text = chip.kind == ChipKind::Known ? tr("%1: the model knows this sound").arg(chip.tag)
                   : chip.kind == ChipKind::New
                       ? tr("%1: a new sound, which the model learns").arg(chip.tag)
                       : tr("The model hears %1 in it (%2 %). Click to take this tag.")
                             .arg(chip.tag, QLocale().toString(chip.probability * 100, 'f', 0));
        }
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCell(painter, option);
    option.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    option.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.rect = tickRect(option);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, painter, option.widget);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !tickRect(option).adjusted(-3, -3, 3, 3).contains(mouse->pos()))
        return false;
    if (type == QEvent::MouseButtonRelease)
        model->setData(index, int(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked),
                       Qt::CheckStateRole);
    return true;
}

} // namespace partita
