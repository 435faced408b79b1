// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_dialog.h"

#include <map>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

ShortcutsDialog::ShortcutsDialog(ShortcutRegistry &registry, QWidget *parent) : QDialog(parent), registry_(registry)
{
    setObjectName("shortcuts");
    search_ = new QLineEdit;
    search_->setClearButtonEnabled(true);
    tree_ = new QTreeWidget;
    tree_->setColumnCount(2);
    tree_->setRootIsDecorated(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    editLabel_ = new QLabel;
    edit_ = new QKeySequenceEdit;
    editLabel_->setBuddy(edit_);
    clear_ = new QPushButton;
    reset_ = new QPushButton;
    resetAll_ = new QPushButton;
    close_ = new QPushButton;
    for (auto *button : {clear_, reset_, resetAll_, close_})
        button->setAutoDefault(false); // Return is a key like others here
    problem_ = new QLabel;
    mouse_ = new QLabel;
    for (auto *label : {problem_, mouse_})
        label->setWordWrap(true);

    auto *keys = new QHBoxLayout;
    keys->addWidget(editLabel_);
    keys->addWidget(edit_, 1);
    keys->addWidget(clear_);
    keys->addWidget(reset_);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(resetAll_);
    buttons->addStretch();
    buttons->addWidget(close_);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    layout->addLayout(keys);
    layout->addWidget(problem_);
    layout->addWidget(mouse_);
    layout->addLayout(buttons);
    resize(characterWidth(fontMetrics()) * 80, fontMetrics().height() * 36);

    connect(search_, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showSelected);
    connect(edit_, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::assign);
    connect(clear_, &QPushButton::clicked, this, [this] { report(registry_.setKeys(selectedId(), {})); });
    connect(reset_, &QPushButton::clicked, this, [this] { report(registry_.reset(selectedId())); });
    connect(resetAll_, &QPushButton::clicked, this, [this] {
        registry_.resetAll();
        report({});
    });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(&registry_, &ShortcutRegistry::changed, this, &ShortcutsDialog::fill);
    retranslate();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    search_->setPlaceholderText(tr("Search for an action or a key"));
    search_->setAccessibleName(search_->placeholderText());
    tree_->setHeaderLabels({tr("Action"), tr("Keys")});
    tree_->setAccessibleName(tr("Actions and their keys"));
    editLabel_->setText(tr("&New keys:"));
    clear_->setText(tr("N&o Keys"));
    reset_->setText(tr("&Default"));
    resetAll_->setText(tr("Reset &All"));
    close_->setText(tr("Close"));
    mouse_->setText(tr("In a picture: click to place the play position, drag to select, Shift with drag to select frequencies too, "
                       "wheel to zoom, Shift with wheel to scroll, Ctrl with wheel to zoom the frequencies."));
    fill();
}

void ShortcutsDialog::fill()
{
    const QString selected = selectedId();
    showing_ = true;
    tree_->clear();
    std::map<ShortcutCategory, QTreeWidgetItem *> groups;
    for (const auto &entry : registry_.entries()) {
        auto *&group = groups[entry.category];
        if (!group) {
            group = new QTreeWidgetItem(tree_, {ShortcutRegistry::categoryText(entry.category)});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {registry_.actionText(entry.id),
                                                 QKeySequence::listToString(registry_.keys(entry.id), QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, entry.id);
        if (!registry_.isDefault(entry.id)) {
            QFont italic = font();
            italic.setItalic(true);
            item->setFont(1, italic);
            item->setToolTip(1, tr("Changed by you"));
        }
        if (entry.id == selected)
            tree_->setCurrentItem(item);
    }
    showing_ = false;
    filter(search_->text());
    showSelected();
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        auto *group = tree_->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            auto *item = group->child(i);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QString ShortcutsDialog::selectedId() const
{
    const auto *item = tree_->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutsDialog::showSelected()
{
    if (showing_)
        return;
    const QString id = selectedId();
    for (QWidget *widget : std::initializer_list<QWidget *>{edit_, clear_, reset_})
        widget->setEnabled(!id.isEmpty());
    const auto keys = id.isEmpty() ? QList<QKeySequence>() : registry_.keys(id);
    edit_->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
    reset_->setEnabled(!id.isEmpty() && !registry_.isDefault(id));
    problem_->setText({});
}

void ShortcutsDialog::assign()
{
    const QString id = selectedId();
    if (id.isEmpty() || edit_->keySequence().isEmpty() || registry_.keys(id).contains(edit_->keySequence()))
        return;
    report(registry_.setKeys(id, {edit_->keySequence()}));
}

void ShortcutsDialog::report(const std::optional<ShortcutRegistry::Conflict> &conflict)
{
    QPalette palette = problem_->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).danger);
    problem_->setPalette(palette);
    problem_->setText(conflict ? conflict->sentence : QString());
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace partita
