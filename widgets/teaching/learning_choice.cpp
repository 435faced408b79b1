// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/learning_choice.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

#include "widgets/language/keep_translated.h"
#include "widgets/teaching/explained_choice.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"

namespace partita {

namespace {

/// As they are offered: what suits most recordings first.
constexpr Objective offered[] = {Objective::Weak, Objective::SemiSupervised, Objective::Supervised,
                                 Objective::MixAndSeparate};

int placeOf(Objective objective)
{
    return int(std::find(std::begin(offered), std::end(offered), objective) - std::begin(offered));
}

} // namespace

struct LearningChoice::Private {
    LearningChoice *self;
    QComboBox *base;
    QLabel *baseDetail;
    ExplainedChoice *objective, *learns;
    QLabel *newSounds;
    QLineEdit *name;
    QLabel *nameProblem;
    QLabel *baseLabel, *nameLabel, *objectiveTitle, *learnsTitle;
    QStringList sounds;
    std::optional<Objective> recommended;
    QString recommendation;
    bool personChose = false;

    void build();
    void setTexts();
    void showBase() { say(baseDetail, base->currentData(Qt::UserRole + 1).toString()); }
    void showNewSounds();
    void chooseObjective();
};

void LearningChoice::Private::build()
{
    base = new QComboBox(self);
    base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    base->setMinimumContentsLength(24);
    baseDetail = makeLabel(LabelLook::Dim, self);
    name = new QLineEdit(self);
    nameProblem = makeLabel(LabelLook::Problem, self);
    nameProblem->hide();
    baseLabel = new QLabel(self);
    nameLabel = new QLabel(self);
    baseLabel->setBuddy(base);
    nameLabel->setBuddy(name);

    auto *content = new QWidget(self);
    objectiveTitle = makeLabel(LabelLook::Heading, content);
    objective = new ExplainedChoice(4, content);
    learnsTitle = makeLabel(LabelLook::Heading, content);
    learns = new ExplainedChoice(3, content);
    newSounds = makeLabel(LabelLook::Dim, content);
    learns->setChoice(int(Learns::QueryPath));
    const int gap = self->fontMetrics().height();
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, gap, 0);
    rows->addWidget(objectiveTitle);
    rows->addWidget(objective);
    rows->addSpacing(gap / 2);
    rows->addWidget(learnsTitle);
    rows->addWidget(newSounds);
    rows->addWidget(learns);
    rows->addStretch();
    auto *scroll = new QScrollArea(self); // long sentences in a small window
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // What a form gives a wrapped label of its own is too high.
    for (const auto &[label, field, below] : {std::tuple<QLabel *, QWidget *, QLabel *>{baseLabel, base, baseDetail}, {nameLabel, name, nameProblem}}) {
        auto *fields = new QVBoxLayout;
        fields->setSpacing(2);
        fields->addWidget(field);
        fields->addWidget(below);
        form->addRow(label, fields);
    }
    auto *all = new QVBoxLayout(self);
    all->setContentsMargins({});
    all->addLayout(form);
    all->addSpacing(gap / 2);
    all->addWidget(scroll, 1);

    connect(base, &QComboBox::currentIndexChanged, self, [this] { showBase(); });
    connect(base, &QComboBox::activated, self, [this] {
        Q_EMIT self->baseModelChanged(self->basePath());
        Q_EMIT self->changed();
    });
    connect(objective, &ExplainedChoice::chosen, self, [this] {
        personChose = true;
        Q_EMIT self->changed();
    });
    connect(learns, &ExplainedChoice::chosen, self, &LearningChoice::changed);
    connect(name, &QLineEdit::textEdited, self, &LearningChoice::changed);
}

void LearningChoice::Private::setTexts()
{
    baseLabel->setText(tr("&Base model"));
    nameLabel->setText(tr("&Name of the new model"));
    describe(base, tr("Base model"), tr("The model that is taught; its file stays as it is"));
    describe(name, tr("Name of the new model"), tr("What the model is called in the list of models"));
    objectiveTitle->setText(tr("How it learns"));
    objective->setAccessibleName(objectiveTitle->text());
    objective->setChoiceTexts(
        placeOf(Objective::Weak), tr("From tags"),
        tr("Two recordings are mixed, and the model takes each sound out by its tag. What it takes out has to "
           "sound like the tag and to add up to the recording it came from. The sounds need not be apart."));
    objective->setChoiceTexts(
        placeOf(Objective::SemiSupervised), tr("From tags and sounds alone"),
        tr("As from tags, and recordings in which one sound is heard alone show exactly what it is."));
    objective->setChoiceTexts(
        placeOf(Objective::Supervised), tr("From sounds alone"),
        tr("Only recordings in which one sound is heard alone are used; the others are left out."));
    objective->setChoiceTexts(
        placeOf(Objective::MixAndSeparate), tr("By whole recordings"),
        tr("Two recordings are mixed, and each is taken out as a whole by all its tags together. The simplest "
           "way: it does not learn to part sounds that are always heard together."));
    learnsTitle->setText(tr("What may change in the model"));
    learns->setAccessibleName(learnsTitle->text());
    learns->setChoiceTexts(int(Learns::NewSounds), tr("Quick: only the new sounds"),
                           tr("Only the meaning of the new tags is learned: nothing that the model knows changes."));
    learns->setChoiceTexts(int(Learns::QueryPath), tr("Usual: how it answers to tags"),
                           tr("The part that listens to the tags learns too. Fast, and it forgets little."));
    learns->setChoiceTexts(
        int(Learns::Everything), tr("Full: everything"),
        tr("For many recordings and much time. It can become best at your sounds, and forgets most of the others."));
    showNewSounds();
    chooseObjective();
}

void LearningChoice::Private::showNewSounds()
{
    learns->setUnavailable(int(Learns::NewSounds),
                           sounds.isEmpty() ? tr("The model knows all tags of these recordings.") : QString());
    if (sounds.isEmpty() && learns->choice() == int(Learns::NewSounds))
        learns->setChoice(int(Learns::QueryPath));
    constexpr qsizetype most = 12;
    QStringList named = sounds.mid(0, most);
    const auto more = int(sounds.size() - named.size());
    QString list = QLocale().createSeparatedList(named);
    if (more > 0)
        list = tr("%1 and %n more", nullptr, more).arg(named.join(QStringLiteral(", ")));
    say(newSounds, sounds.isEmpty() ? QString() : tr("New to the model: %1.").arg(list));
}

/// The recommended one, unless a person has chosen one that can be had.
void LearningChoice::Private::chooseObjective()
{
    if (recommended) {
        objective->setRecommended(placeOf(*recommended), tr("Recommended: %1").arg(recommendation));
        if (!personChose || !objective->isAvailable(objective->choice()))
            objective->setChoice(placeOf(*recommended));
    }
}

LearningChoice::LearningChoice(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->self = this;
    d->build();
    setObjective(Objective::Weak);
    d->personChose = false;
    keepTranslated(this, [this] { d->setTexts(); });
}

LearningChoice::~LearningChoice() = default;

void LearningChoice::setBaseModels(const std::vector<BaseModelChoice> &models)
{
    const QString before = basePath();
    d->base->clear();
    for (const auto &model : models) {
        d->base->addItem(model.name, model.path);
        d->base->setItemData(d->base->count() - 1, model.detail, Qt::UserRole + 1);
        d->base->setItemData(d->base->count() - 1, model.path, Qt::ToolTipRole);
    }
    setBasePath(before);
    d->base->setEnabled(!models.empty());
    d->showBase();
}

QString LearningChoice::basePath() const
{
    return d->base->currentData().toString();
}

void LearningChoice::setBasePath(const QString &path)
{
    if (const int index = d->base->findData(path); index >= 0)
        d->base->setCurrentIndex(index);
}

void LearningChoice::setObjectiveUnavailable(Objective objective, const QString &reason)
{
    d->objective->setUnavailable(placeOf(objective), reason);
    d->chooseObjective();
}

void LearningChoice::setRecommended(Objective objective, const QString &reason)
{
    d->recommended = objective;
    d->recommendation = reason;
    d->chooseObjective();
}

Objective LearningChoice::objective() const
{
    return offered[size_t(d->objective->choice())];
}

void LearningChoice::setObjective(Objective objective)
{
    d->personChose = true;
    d->objective->setChoice(placeOf(objective));
}

void LearningChoice::setNewSounds(const QStringList &sounds)
{
    d->sounds = sounds;
    d->showNewSounds();
}

Learns LearningChoice::learns() const
{
    return Learns(d->learns->choice());
}

void LearningChoice::setLearns(Learns learns)
{
    if (d->learns->isAvailable(int(learns)))
        d->learns->setChoice(int(learns));
}

QString LearningChoice::name() const
{
    return d->name->text().trimmed();
}

void LearningChoice::setName(const QString &name)
{
    d->name->setText(name);
}

void LearningChoice::setNameProblem(const QString &sentence)
{
    say(d->nameProblem, sentence);
}

} // namespace partita
