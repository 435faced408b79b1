// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/result_view.h"

#include <cmath>

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include "widgets/language/keep_translated.h"
#include "widgets/language/time_text.h"
#include "widgets/query/accent_button.h"
#include "widgets/teaching/hear_bar.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

struct ResultView::Private {
    ResultView *self;
    QLabel *headline, *sounds, *figuresText, *hearTitle;
    QTableWidget *table;
    HearBar *hear;
    QLabel *nameLabel, *folderLabel, *folder, *problem, *saved;
    QLineEdit *name;
    AccentButton *save;
    QPushButton *use, *showFolder;
    std::optional<FinetuneResult> result;
    ResultFigures figures;
    QString nameProblem, error, savedPath, saveFolder, open;

    void build();
    void setTexts();
    void showResult();
    void showSaving();
};

void ResultView::Private::build()
{
    const int letter = characterWidth(self->fontMetrics()), high = self->fontMetrics().height();
    headline = makeLabel(LabelLook::Heading, self);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    headline->setFont(large);
    sounds = makeLabel(LabelLook::Plain, self);
    figuresText = makeLabel(LabelLook::Dim, self);
    table = new QTableWidget(3, 4, self);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(high + 14);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        table->setColumnWidth(column, letter * 16);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(3 * (high + 14) + table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() +
                          2);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem;
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    hearTitle = makeLabel(LabelLook::Heading, self);
    hear = new HearBar(self);
    nameLabel = new QLabel(self);
    name = new QLineEdit(self);
    nameLabel->setBuddy(name);
    folderLabel = new QLabel(self);
    folder = makeLabel(LabelLook::Dim, self);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    problem = makeLabel(LabelLook::Problem, self);
    problem->hide();
    saved = makeLabel(LabelLook::Plain, self);
    saved->setForegroundRole(QPalette::Link);
    saved->hide();
    showFolder = new QPushButton(self);
    use = new QPushButton(self);
    save = new AccentButton({}, self);
    showFolder->setAutoDefault(false);
    use->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(nameLabel, name);
    form->addRow(folderLabel, folder);
    form->addRow(problem);
    form->addRow(saved);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(showFolder);
    buttons->addStretch();
    buttons->addWidget(use);
    buttons->addWidget(save);
    auto *rows = new QVBoxLayout(self);
    rows->setContentsMargins({});
    rows->addWidget(headline);
    rows->addWidget(sounds);
    rows->addSpacing(high / 2);
    rows->addWidget(table);
    rows->addWidget(figuresText);
    rows->addSpacing(high);
    rows->addWidget(hearTitle);
    rows->addWidget(hear);
    rows->addSpacing(high);
    rows->addLayout(form);
    rows->addStretch();
    rows->addLayout(buttons);

    setTabOrder(save, table); // the first focus is where something can be done

    connect(hear, &HearBar::hearRequested, self, &ResultView::hearRequested);
    connect(hear, &HearBar::stopRequested, self, &ResultView::stopHearingRequested);
    connect(name, &QLineEdit::textEdited, self, [this] {
        savedPath.clear();
        error.clear();
        showSaving();
        Q_EMIT self->nameEdited(self->name());
    });
    const auto trySave = [this] {
        if (save->isEnabled())
            Q_EMIT self->saveRequested(self->name());
    };
    connect(save, &QPushButton::clicked, self, trySave);
    connect(name, &QLineEdit::returnPressed, self, trySave);
    connect(use, &QPushButton::clicked, self, &ResultView::useNowRequested);
    connect(showFolder, &QPushButton::clicked, self, &ResultView::showFolderRequested);
}

void ResultView::Private::setTexts()
{
    self->setAccessibleName(tr("Result of the training"));
    describe(table, tr("Before and after"), tr("Measured on mixtures of recordings that nothing was learned from"));
    table->setToolTip({});
    table->setHorizontalHeaderLabels({tr("On recordings held back"), tr("Before"), tr("After"), tr("Change")});
    for (int column = 0; column < 4; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                              Qt::AlignVCenter);
    hearTitle->setText(tr("Hear the difference"));
    nameLabel->setText(tr("&Name"));
    describe(name, tr("Name"), tr("What the model is called in the list of models"));
    folderLabel->setText(tr("Folder"));
    setButtonTexts(showFolder, tr("Show folder"), tr("Open the folder of the models"));
    showResult();
    showSaving();
}

void ResultView::Private::showResult()
{
    const QLocale locale;
    if (!result) {
        headline->setText(tr("Nothing has been learned yet"));
        for (auto *label : {sounds, figuresText})
            say(label, {});
        return;
    }
    QStringList names;
    for (const auto &sound : result->newSounds)
        names << QString::fromStdString(sound);
    headline->setText(names.isEmpty() ? tr("The model has learned from your recordings")
                                      : tr("The model has learned %n new sound(s)", nullptr, int(names.size())));
    say(sounds, names.isEmpty() ? QString() : locale.createSeparatedList(names));
    struct Line {
        QString text, hint;
        double before, after;
        bool higherIsBetter, decibels;
    };
    const auto &b = result->before, &a = result->after;
    const Line all[] = {
        {tr("Separation (SDRi)"),
         tr("How much nearer a sound is to itself after it was taken out of a mixture; higher is better"), b.sdri,
         a.sdri, true, true},
        {tr("Agreement with the base model"),
         tr("On sounds that the base model knows: how near what is taken out is to what it takes out; higher means "
            "that less was forgotten"),
         b.agreement, a.agreement, true, true},
        {tr("Loss"), tr("What was minimised; lower is better"), b.loss, a.loss, false, false}};
    const Theme &theme = Theme::of(self);
    for (int row = 0; row < 3; ++row) {
        const Line &line = all[row];
        const auto value = [&](double v) {
            return line.decibels ? tr("%1 dB").arg(numberText(v, 1)) : numberText(v, 3);
        };
        const double change = line.after - line.before;
        const QString changed = signedText(change, line.decibels ? 1 : 3);
        const QString texts[] = {line.text, value(line.before), value(line.after),
                                 line.decibels ? tr("%1 dB").arg(changed) : changed};
        for (int column = 0; column < 4; ++column) {
            table->item(row, column)->setText(texts[column]);
            table->item(row, column)->setToolTip(line.hint);
        }
        const double least = line.decibels ? 0.05 : 5e-4; // less is not seen in the text
        const bool better = line.higherIsBetter == (change > 0);
        table->item(row, 3)->setForeground(std::abs(change) < least ? theme.dimText
                                           : better                 ? theme.good
                                                                    : theme.danger);
    }
    QStringList parts;
    if (figures.steps > 0)
        parts << tr("%n step(s)", nullptr, int(figures.steps));
    if (figures.seconds > 0)
        parts << aboutText(figures.seconds);
    if (figures.recordings > 0)
        parts << tr("%n recording(s), %1", nullptr, figures.recordings).arg(timeText(figures.recordedSeconds, 0, 0));
    if (figures.heldBack > 0)
        parts << tr("%n held back to check", nullptr, figures.heldBack);
    if (figures.modelBytes > 0)
        parts << locale.formattedDataSize(figures.modelBytes, 1, QLocale::DataSizeSIFormat);
    say(figuresText, parts.join(QStringLiteral("  ·  ")));
}

void ResultView::Private::showSaving()
{
    const bool isSaved = !savedPath.isEmpty();
    const QString sentence = !nameProblem.isEmpty() ? nameProblem : error;
    say(problem, sentence);
    say(saved, isSaved ? tr("Saved as %1. It is in the list of models.").arg(savedPath) : QString());
    say(folder, saveFolder);
    folderLabel->setVisible(!saveFolder.isEmpty());
    setButtonTexts(save, isSaved ? tr("Saved") : tr("&Save model"),
                   isSaved ? tr("It is saved") : tr("Put it into the list of models"));
    save->updateGeometry();
    save->setEnabled(!isSaved && nameProblem.isEmpty() && !self->name().isEmpty());
    setButtonTexts(use, open.isEmpty() ? tr("&Use now") : tr("&Use now on \"%1\"").arg(open),
                   open.isEmpty() ? tr("Open a recording to use the model on it")
                                  : tr("Choose this model for the recording that is open"));
    use->setEnabled(!open.isEmpty());
}

ResultView::ResultView(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->self = this;
    d->build();
    keepTranslated(this, [this] { d->setTexts(); });
}

ResultView::~ResultView() = default;

void ResultView::setResult(const FinetuneResult &result, const ResultFigures &figures)
{
    d->result = result;
    d->figures = figures;
    d->savedPath.clear();
    d->error.clear();
    d->setTexts();
}

void ResultView::setFigures(const ResultFigures &figures)
{
    d->figures = figures;
    d->showResult();
}

void ResultView::setSamples(const QStringList &names)
{
    d->hear->setSamples(names);
}

void ResultView::setHearing(std::optional<bool> after)
{
    d->hear->setHearing(after);
}

void ResultView::setHearingPending(bool pending)
{
    d->hear->setPending(pending);
}

QString ResultView::name() const
{
    return d->name->text().trimmed();
}

void ResultView::setName(const QString &name)
{
    d->name->setText(name);
    d->showSaving();
}

void ResultView::setNameProblem(const QString &sentence)
{
    d->nameProblem = sentence;
    d->showSaving();
}

void ResultView::setSaveFolder(const QString &folder)
{
    d->saveFolder = folder;
    d->showSaving();
}

void ResultView::setSaved(const QString &path)
{
    d->savedPath = path;
    d->error.clear();
    d->showSaving();
}

void ResultView::showError(const QString &sentence)
{
    d->error = sentence;
    d->showSaving();
}

void ResultView::setOpenRecording(const QString &name)
{
    d->open = name;
    d->showSaving();
}

} // namespace partita
