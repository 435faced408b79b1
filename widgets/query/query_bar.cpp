// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/query_bar.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "core/query/instruction.h"
#include "core/query/sound_list.h"
#include "widgets/language/keep_translated.h"
#include "widgets/query/accent_button.h"
#include "widgets/query/completion.h"
#include "widgets/query/query_edit.h"
#include "widgets/query/segmented_switch.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

enum { Extract, Remove };
enum { WholeFile, Selection };
constexpr qsizetype suggestionsShown = 5;

Result<std::vector<Instruction>> parsed(const QString &query, const QStringList &phrases)
{
    std::vector<std::string> names;
    for (const auto &phrase : phrases)
        names.push_back(phrase.toStdString());
    return parseInstructions(query.toStdString(), names);
}

QString lengthText(double seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return QueryBar::tr("%1 s").arg(locale.toString(seconds, 'f', seconds < 10 ? 2 : 1));
    const int whole = int(std::lround(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QChar('0'));
}

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent), operation_(new SegmentedSwitch(2, this)), edit_(new QueryEdit(this)),
      targetButton_(new QPushButton(this)), scope_(new SegmentedSwitch(2, this)),
      separate_(new AccentButton(QString(), this)), examples_(new ExampleChips(this)),
      saveExamples_(new QPushButton(this)), lineIcon_(new QLabel(this)), line_(new QLabel(this)), suggestions_(new QHBoxLayout)
{
    edit_->setClearButtonEnabled(true);
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.15);
    edit_->setFont(large);
    edit_->setMinimumWidth(characterWidth(edit_->fontMetrics()) * 24);
    edit_->setTextMargins(4, 3, 4, 3);

    targetButton_->setFlat(true);
    targetButton_->setAutoDefault(false);
    auto *menu = new QMenu(targetButton_);
    targetButton_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT targetMenuRequested(menu);
    });

    for (QPushButton *control : {targetButton_, separate_})
        control->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as high as the text

    line_->setTextFormat(Qt::PlainText);
    line_->setWordWrap(true);
    line_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lineIcon_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(operation_);
    upper->addWidget(edit_, 1);
    upper->addWidget(targetButton_);
    upper->addWidget(scope_);
    upper->addWidget(separate_);
    saveExamples_->setFlat(true);
    saveExamples_->setAutoDefault(false);
    saveExamples_->hide();
    lower_ = new QHBoxLayout;
    lower_->addWidget(examples_);
    lower_->addWidget(saveExamples_);
    lower_->addWidget(lineIcon_);
    lower_->addWidget(line_, 1);
    lower_->addLayout(suggestions_);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 6, 8, 4);
    rows->setSpacing(3);
    rows->addLayout(upper);
    rows->addLayout(lower_);
    // As high with suggestions as without: what is below must not jump while a person types.
    line_->setMinimumHeight(fontMetrics().height() + 10);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    setFocusProxy(edit_);

    connect(edit_, &QLineEdit::textChanged, this, [this] {
        problem_ = {};
        clearSuggestions();
        updateLine();
    });
    connect(edit_, &QLineEdit::textEdited, this, &QueryBar::textEdited);
    connect(examples_, &ExampleChips::removed, this, &QueryBar::exampleRemoved);
    connect(saveExamples_, &QPushButton::clicked, this, &QueryBar::saveExamplesRequested);
    connect(edit_, &QLineEdit::returnPressed, this, &QueryBar::submit);
    connect(separate_, &QPushButton::clicked, this, &QueryBar::submit);
    connect(operation_, &SegmentedSwitch::choiceChanged, this, &QueryBar::updateLine);
    connect(scope_, &SegmentedSwitch::choiceChanged, this, [this](int choice) {
        if (selectionSeconds_ > 0)
            wantsSelection_ = choice == Selection;
    });
    keepTranslated(this, [this] { setTexts(); });
    setSelectionSeconds(0);
}

void QueryBar::setTexts()
{
    operation_->setChoiceTexts(Extract, tr("Extract"), tr("Hear only the sound that you describe"));
    operation_->setChoiceTexts(Remove, tr("Remove"), tr("Hear everything but the sound that you describe"));
    operation_->setAccessibleName(tr("What to do with the sound"));
    edit_->setPlaceholderText(tr("What do you want to hear?  the violin, remove the rain…"));
    edit_->setToolTip(
        tr("Describe a sound in your own words. Separate several stems with “;”. Up and Down bring back earlier "
           "queries."));
    edit_->setAccessibleName(tr("Query"));
    edit_->setAccessibleDescription(edit_->toolTip());
    targetButton_->setToolTip(tr("Choose what is separated: the mixture or one of its stems"));
    targetButton_->setAccessibleDescription(targetButton_->toolTip());
    scope_->setAccessibleName(tr("How much to separate"));
    separate_->setText(tr("Separate"));
    separate_->setToolTip(tr("Separate the sound that you describe (Enter)"));
    separate_->setAccessibleName(separate_->text());
    separate_->setAccessibleDescription(separate_->toolTip());
    saveExamples_->setText(tr("Save…"));
    saveExamples_->setToolTip(tr("Give this sound a name, to ask for it by that from now on"));
    saveExamples_->setAccessibleName(tr("Save the examples as a sound"));
    saveExamples_->setAccessibleDescription(saveExamples_->toolTip());
    line_->setAccessibleName(tr("About the query"));
    showTarget();
    showScope();
    updateLine();
}

void QueryBar::setSounds(const QStringList &sounds)
{
    sounds_ = sounds;
    edit_->setSounds(sounds_, ownSounds_);
    updateLine();
}

void QueryBar::setOwnSounds(const QStringList &sounds)
{
    ownSounds_ = sounds;
    ownKeys_.clear();
    for (const auto &sound : sounds)
        ownKeys_.push_back(soundKey(sound.toStdString()));
    edit_->setSounds(sounds_, ownSounds_);
    updateLine();
}

/// Names that stay whole.
QStringList QueryBar::phrases() const
{
    QStringList names = sounds_.filter(QStringLiteral(" "));
    for (const auto &key : ownKeys_)
        names << QString::fromStdString(key);
    return names;
}

void QueryBar::setExamples(const std::vector<ExampleChip> &examples)
{
    if (examples == examples_->chips())
        return;
    examples_->setChips(examples);
    saveExamples_->setVisible(asksByExample());
    problem_ = {};
    clearSuggestions();
    updateLine();
}

bool QueryBar::asksByExample() const
{
    const auto &chips = examples_->chips();
    return std::any_of(chips.begin(), chips.end(), [](const ExampleChip &chip) { return !chip.notLike; });
}

void QueryBar::setHistory(const QStringList &newestFirst)
{
    edit_->setHistory(newestFirst);
}

QStringList QueryBar::history() const
{
    return edit_->history();
}

QString QueryBar::text() const
{
    return edit_->text();
}

void QueryBar::setText(const QString &text)
{
    edit_->setText(text);
}

void QueryBar::focusText()
{
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

void QueryBar::setTarget(const QString &name)
{
    target_ = name;
    showTarget();
}

void QueryBar::showTarget()
{
    const QString name = target_.isEmpty() ? tr("Mixture") : target_;
    const QString shown =
        targetButton_->fontMetrics().elidedText(name, Qt::ElideRight, characterWidth(fontMetrics()) * 24);
    targetButton_->setText(tr("in: %1").arg(shown).replace('&', QLatin1String("&&")));
    targetButton_->setAccessibleName(tr("Separate in: %1").arg(name));
}

void QueryBar::setSelectionSeconds(double seconds)
{
    selectionSeconds_ = std::max(0.0, seconds);
    showScope();
    const bool any = selectionSeconds_ > 0;
    scope_->setChoiceEnabled(Selection, any);
    scope_->setChoice(any && wantsSelection_ ? Selection : WholeFile);
}

void QueryBar::showScope()
{
    scope_->setChoiceTexts(WholeFile, tr("Whole file"), tr("Separate the whole recording"));
    scope_->setChoiceTexts(
        Selection, selectionSeconds_ > 0 ? tr("Selection (%1)").arg(lengthText(selectionSeconds_)) : tr("Selection"),
        tr("Separate only the selected time"));
}

bool QueryBar::selectionOnly() const
{
    return scope_->choice() == Selection;
}

void QueryBar::setUnavailable(const QString &reason)
{
    unavailable_ = reason;
    updateLine();
}

void QueryBar::showProblem(const QString &sentence)
{
    setProblem([sentence] { return sentence; });
}

void QueryBar::setProblem(std::function<QString()> sentence)
{
    clearSuggestions();
    problem_ = std::move(sentence);
    updateLine();
    QAccessibleEvent event(line_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QueryBar::showUnknown(const QString &words, const QStringList &nearest)
{
    const QString shown = words.size() > 40 ? words.left(39) + QChar(0x2026) : words;
    setProblem([shown, none = nearest.isEmpty()] {
        return none ? tr("No known sound is called “%1”. Try other words for it.").arg(shown)
                    : tr("No known sound is called “%1”. Did you mean one of these?").arg(shown);
    });
    if (nearest.isEmpty())
        return;
    line_->setWordWrap(false); // so that the buttons follow the words
    lower_->setStretchFactor(line_, 0);
    for (const auto &sound : nearest.mid(0, suggestionsShown)) {
        auto *button = new QPushButton(QString(sound).replace('&', QLatin1String("&&")), this);
        keepTranslated(button, [button, sound] {
            button->setToolTip(tr("Ask for “%1” instead").arg(sound));
            button->setAccessibleName(button->toolTip());
        });
        button->setAutoDefault(false);
        suggestions_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, words, sound] {
            const QString mended = replacedWords(text(), words, sound);
            edit_->setFocus();
            edit_->setText(mended);
        });
    }
    suggestions_->addStretch();
}

void QueryBar::clearSuggestions()
{
    while (auto *item = suggestions_->takeAt(0)) {
        if (auto *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the sender
        }
        delete item;
    }
    line_->setWordWrap(true);
    lower_->setStretchFactor(line_, 1);
}

QStringList QueryBar::queries() const
{
    QStringList all = splitQueries(text());
    if (operation_->choice() == Remove) {
        for (auto &query : all) {
            const auto instructions = parsed(query, phrases());
            // A removal of its own stays as it is ("everything but the rain"); another command wins over the one put
            // before it.
            const bool removes =
                instructions && std::any_of(instructions->begin(), instructions->end(),
                                            [](const auto &i) { return i.operation == Operation::Remove; });
            if (!removes)
                query.prepend(QLatin1String("remove ")); // English, as the parser understands it
        }
    }
    return all;
}

void QueryBar::submit()
{
    const QStringList all = queries();
    if ((all.isEmpty() && !asksByExample()) || !unavailable_.isEmpty())
        return;
    for (const auto &query : all) {
        if (const auto instructions = parsed(query, phrases()); !instructions) {
            setProblem([query] {
                return query.size() > qsizetype(longestInstruction)
                           ? tr("That is too long; say it in fewer words.")
                           : tr("“%1” names no sound. Add one, such as “remove the rain”.").arg(query);
            });
            return;
        }
    }
    if (!all.isEmpty())
        edit_->remember(text().trimmed());
    edit_->selectAll();
    Q_EMIT submitted(all, selectionOnly());
}

/// The stems that the queries would make; empty where there is nothing to say.
QString QueryBar::understanding() const
{
    const QLocale locale;
    const auto listed = [&](const std::vector<std::string> &descriptions) {
        QStringList names;
        for (const auto &description : descriptions) {
            const auto own = std::find(ownKeys_.begin(), ownKeys_.end(), description);
            names << (own == ownKeys_.end() ? QString::fromStdString(description)
                                            : tr("%1 (yours)").arg(ownSounds_[own - ownKeys_.begin()]));
        }
        return locale.createSeparatedList(names);
    };
    QStringList stems;
    std::vector<std::string> removed;
    const QStringList names = phrases();
    for (const auto &query : queries()) {
        const auto instructions = parsed(query, names);
        if (!instructions)
            continue;
        for (const auto &instruction : *instructions) {
            const auto &descriptions = instruction.descriptions;
            if (instruction.operation == Operation::Remove)
                removed.insert(removed.end(), descriptions.begin(), descriptions.end());
            else
                stems << listed(descriptions);
        }
    }
    if (!removed.empty())
        stems << tr("everything without %1").arg(listed(removed));
    if (asksByExample())
        stems << tr("more like the example");
    return stems.isEmpty() ? QString()
                           : tr("Makes %n stem(s): %1", nullptr, int(stems.size())).arg(stems.join(tr("  ·  ")));
}

void QueryBar::updateLine()
{
    const Theme &theme = Theme::of(this);
    const QString understood = understanding();
    if (problem_)
        setLine(int(IconId::Warning), theme.warning, problem_());
    else if (!unavailable_.isEmpty())
        setLine(int(IconId::Info), theme.accent, unavailable_);
    else if (!understood.isEmpty())
        setLine(-1, theme.dimText, understood);
    else if (!examples_->chips().empty())
        setLine(-1, theme.dimText, tr("Now show what it is like: select or paint it, and choose “Find More Like This”."));
    else
        setLine(-1, theme.dimText, tr("Use your own words, “piano and drums” for one stem, “piano; drums” for two."));
    separate_->setEnabled(unavailable_.isEmpty() && (!text().trimmed().isEmpty() || asksByExample()));
}

void QueryBar::setLine(int iconId, const QColor &colour, const QString &text)
{
    if (iconId >= 0)
        lineIcon_->setPixmap(tintedIcon(IconId(iconId), colour, fontMetrics().height(), devicePixelRatioF()));
    lineIcon_->setVisible(iconId >= 0);
    line_->setForegroundRole(iconId >= 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    line_->setText(text);
}

void QueryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLine();
    QWidget::changeEvent(event);
}

} // namespace partita
