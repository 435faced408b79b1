// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sounds_dialog.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/language/error_text.h"
#include "widgets/language/time_text.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

enum Column { Name, Origin, OfModel };

} // namespace

SoundsDialog::SoundsDialog(SoundLibrary &library, ModelService &models, QWidget *parent)
    : QDialog(parent), library_(library), models_(models)
{
    setObjectName("sounds");
    new_ = new QGroupBox;
    heardIn_ = new QLabel;
    heardIn_->setWordWrap(true);
    heardIn_->setTextFormat(Qt::PlainText);
    nameLabel_ = new QLabel;
    name_ = new QLineEdit;
    nameLabel_->setBuddy(name_);
    save_ = new QPushButton;
    cancel_ = new QPushButton;
    auto *naming = new QHBoxLayout;
    naming->addWidget(nameLabel_);
    naming->addWidget(name_, 1);
    naming->addWidget(save_);
    naming->addWidget(cancel_);
    auto *newRows = new QVBoxLayout(new_);
    newRows->addWidget(heardIn_);
    newRows->addLayout(naming);
    new_->hide();

    empty_ = new QLabel;
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(characterWidth(fontMetrics()) * 4);
    empty_->setTextFormat(Qt::PlainText);
    list_ = new QTreeWidget;
    list_->setColumnCount(3);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Origin, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(OfModel, QHeaderView::ResizeToContents);
    pages_ = new QStackedWidget;
    pages_->addWidget(empty_);
    pages_->addWidget(list_);

    message_ = new QLabel;
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    undo_ = new QPushButton;
    undo_->hide();
    auto *said = new QHBoxLayout;
    said->addWidget(message_, 1);
    said->addWidget(undo_);
    rename_ = new QPushButton;
    remove_ = new QPushButton;
    close_ = new QPushButton;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(rename_);
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(close_);
    for (auto *button : {save_, cancel_, undo_, rename_, remove_, close_})
        button->setAutoDefault(false); // Return ends the editing of a name

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new_);
    layout->addWidget(pages_, 1);
    layout->addLayout(said);
    layout->addLayout(buttons);
    message_->setMinimumHeight(undo_->sizeHint().height()); // nothing jumps when it is offered
    resize(characterWidth(fontMetrics()) * 76, fontMetrics().height() * 24);

    connect(name_, &QLineEdit::textChanged, this, [this] { save_->setEnabled(!saving_ && !name_->text().trimmed().isEmpty()); });
    connect(name_, &QLineEdit::returnPressed, save_, &QPushButton::click);
    connect(save_, &QPushButton::clicked, this, &SoundsDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &SoundsDialog::endSaving);
    connect(list_, &QTreeWidget::currentItemChanged, this, &SoundsDialog::showSelected);
    connect(list_, &QTreeWidget::itemChanged, this, &SoundsDialog::rename);
    connect(rename_, &QPushButton::clicked, this, [this] {
        list_->setFocus();
        list_->editItem(list_->currentItem(), Name);
    });
    connect(remove_, &QPushButton::clicked, this, &SoundsDialog::removeSelected);
    connect(undo_, &QPushButton::clicked, this, [this] {
        if (auto sound = std::exchange(removed_, {}))
            library_.putBack(std::move(*sound), this, [this](const std::optional<Error> &error) { report(error); });
        say({}, false);
    });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(&library_, &SoundLibrary::changed, this, &SoundsDialog::fill);
    connect(&models_, &ModelService::stateChanged, this, &SoundsDialog::fill);
    retranslate();
}

void SoundsDialog::retranslate()
{
    setWindowTitle(tr("My Sounds"));
    new_->setTitle(tr("New sound"));
    heardIn_->setText(unnamed_ ? tr("Heard in %1").arg(unnamed_->heardIn) : QString());
    nameLabel_->setText(tr("&Name:"));
    name_->setPlaceholderText(tr("front door"));
    name_->setAccessibleName(tr("Name of the new sound"));
    name_->setToolTip(tr("What you will type to ask for it: a few plain words, such as “front door”"));
    const auto button = [](QPushButton *made, const QString &text, const QString &toolTip) {
        made->setText(text);
        made->setToolTip(toolTip);
        made->setAccessibleDescription(toolTip);
    };
    button(save_, tr("&Save"), tr("Listen to the example and remember it by this name"));
    button(cancel_, tr("Cancel"), tr("Do not save it"));
    button(undo_, tr("&Undo"), tr("Bring the removed sound back"));
    button(rename_, tr("&Rename"), tr("Give the selected sound another name (F2)"));
    button(remove_, tr("Re&move"), tr("Forget the selected sound (Delete)"));
    button(close_, tr("Close"), tr("Close this window"));
    list_->setHeaderLabels({tr("Name"), tr("Heard in"), tr("Model")});
    list_->setAccessibleName(tr("Your sounds"));
    message_->setAccessibleName(tr("About your sounds"));
    fill();
}

QString SoundsDialog::originOf(const NamedSound &sound) const
{
    const auto listed = [](const std::vector<ExampleFile> &examples) {
        QStringList places;
        for (const auto &example : examples) {
            QString place = QFileInfo(QString::fromStdString(example.file.string())).fileName();
            const double start = example.startSeconds.value_or(0);
            if (example.endSeconds)
                place = tr("%1, %2–%3", "a file and a span of time").arg(place, timeText(start, 0, 1), timeText(*example.endSeconds, 0, 1));
            else if (start > 0)
                place = tr("%1, from %2 on", "a file and a time").arg(place, timeText(start, 0, 1));
            places << place;
        }
        return QLocale().createSeparatedList(places);
    };
    if (sound.examples.empty())
        return tr("what you painted, or a lane");
    return sound.notLike.empty() ? listed(sound.examples) : tr("%1; not like %2").arg(listed(sound.examples), listed(sound.notLike));
}

/// What there is to know before it is asked for; empty: nothing.
QString SoundsDialog::noteOn(const NamedSound &sound) const
{
    const auto model = models_.model();
    if (!model || sound.heardBy(*model))
        return {};
    const auto why = sound.whyNotHeardBy(*model);
    return why ? errorText(*why)
               : tr("“%1” was made for another model. It will be heard again in its file when you ask for it.")
                     .arg(QString::fromStdString(sound.name));
}

void SoundsDialog::fill()
{
    const auto *before = selected();
    const QString selectedName = before ? QString::fromStdString(before->name) : QString();
    filling_ = true;
    list_->clear();
    const Theme &theme = Theme::of(this);
    for (const auto &sound : library_.sounds()) {
        QStringList modelNames;
        for (const auto &heard : sound.heard)
            modelNames << QString::fromStdString(heard.model);
        modelNames.removeDuplicates();
        auto *item = new QTreeWidgetItem(list_, {QString::fromStdString(sound.name), originOf(sound),
                                                 QLocale().createSeparatedList(modelNames)});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Name, Qt::UserRole, item->text(Name));
        item->setToolTip(Origin, item->text(Origin));
        if (const QString note = noteOn(sound); !note.isEmpty()) {
            const auto warning = [&](const QColor &colour) {
                return tintedIcon(IconId::Warning, colour, fontMetrics().height(), devicePixelRatioF());
            };
            QIcon sign(warning(theme.warning));
            sign.addPixmap(warning(palette().color(QPalette::HighlightedText)), QIcon::Selected);
            item->setIcon(OfModel, sign);
            item->setToolTip(OfModel, note);
        }
        if (item->text(Name) == selectedName)
            list_->setCurrentItem(item);
    }
    if (!list_->currentItem() && list_->topLevelItemCount() > 0)
        list_->setCurrentItem(list_->topLevelItem(0));
    filling_ = false;
    const auto &problem = library_.problem();
    empty_->setText(problem ? errorText(*problem)
                            : tr("You have no sounds of your own yet.\n\nSelect a part of a recording in which a sound is alone, or "
                                 "paint over it, and choose “Save as a Sound…” in the menu Separation. From then on you can ask "
                                 "for it by its name."));
    pages_->setCurrentWidget(library_.sounds().empty() ? static_cast<QWidget *>(empty_) : list_);
    for (auto *button : {rename_, remove_})
        button->setEnabled(selected());
    if (message_->text().isEmpty()) // else it says what was just done
        showSelected();
}

const NamedSound *SoundsDialog::selected() const
{
    const auto *item = list_->currentItem();
    const auto name = item ? item->data(Name, Qt::UserRole).toString().toStdString() : std::string();
    for (const auto &sound : library_.sounds()) {
        if (item && sound.name == name)
            return &sound;
    }
    return nullptr;
}

void SoundsDialog::showSelected()
{
    if (filling_)
        return;
    const auto *sound = selected();
    for (auto *button : {rename_, remove_})
        button->setEnabled(sound);
    if (!removed_)
        say(sound ? noteOn(*sound) : QString(), false);
}

void SoundsDialog::askForName(const QString &heardIn, NamedSound sound, ExampleQuestion examples)
{
    unnamed_ = Unnamed{heardIn, std::move(sound), std::move(examples)};
    saving_ = false;
    heardIn_->setText(tr("Heard in %1").arg(heardIn));
    name_->clear();
    name_->setEnabled(true);
    save_->setEnabled(false);
    new_->show();
    say({}, false);
    name_->setFocus();
}

void SoundsDialog::save()
{
    if (!unnamed_ || saving_ || name_->text().trimmed().isEmpty())
        return;
    saving_ = true;
    save_->setEnabled(false);
    name_->setEnabled(false);
    const QString name = name_->text().simplified();
    say(models_.state() == ModelService::State::Loading ? tr("It is saved as soon as the model is loaded.") : tr("Listening…"), false);
    auto sound = unnamed_->sound;
    sound.name = name.toStdString();
    library_.add(std::move(sound), unnamed_->examples, this, [this, name](const std::optional<Error> &error) {
        saving_ = false;
        name_->setEnabled(true);
        if (!unnamed_ || name_->text().simplified() != name) // given up, or another one meanwhile
            return;
        save_->setEnabled(true);
        if (error) {
            show(); // it may have been closed meanwhile
            report(error);
            name_->setFocus();
            name_->selectAll();
            return;
        }
        endSaving();
        say(tr("“%1” is saved. Type its name in the query to ask for it.").arg(name), false);
    });
}

void SoundsDialog::endSaving()
{
    unnamed_.reset();
    new_->hide();
    list_->setFocus();
    say({}, false);
}

void SoundsDialog::rename(QTreeWidgetItem *item)
{
    const QString from = item->data(Name, Qt::UserRole).toString(), to = item->text(Name).simplified();
    if (filling_ || from == item->text(Name))
        return;
    item->setData(Name, Qt::UserRole, to); // so that it stays the selected one
    library_.rename(from, to, this, [this](const std::optional<Error> &error) {
        report(error);
        if (error)
            fill(); // as it was
    });
}

void SoundsDialog::removeSelected()
{
    const auto *sound = selected();
    if (!sound || std::exchange(removing_, true))
        return;
    library_.remove(QString::fromStdString(sound->name), this, [this, gone = *sound](const std::optional<Error> &error) {
        removing_ = false;
        if (error)
            return report(error);
        removed_ = gone;
        say(tr("“%1” is removed.").arg(QString::fromStdString(gone.name)), false);
        undo_->show();
    });
}

void SoundsDialog::say(const QString &sentence, bool problem)
{
    if (sentence.isEmpty() || problem)
        removed_.reset();
    undo_->setVisible(removed_.has_value());
    QPalette palette = message_->palette();
    palette.setColor(QPalette::WindowText, problem ? Theme::of(this).danger : Theme::of(this).text);
    message_->setPalette(palette);
    message_->setText(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(message_, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SoundsDialog::report(const std::optional<Error> &error)
{
    if (!error)
        say({}, false);
    else if (error->code != ErrorCode::Cancelled)
        say(errorText(*error), true);
}

void SoundsDialog::done(int result)
{
    if (!saving_)
        endSaving();
    QDialog::done(result);
}

void SoundsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && list_->hasFocus())
        removeSelected();
    else
        QDialog::keyPressEvent(event);
}

void SoundsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    library_.refresh();
}

void SoundsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace partita
