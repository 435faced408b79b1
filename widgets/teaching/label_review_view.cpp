// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/label_review_view.h"

#include <algorithm>

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/jobs/job_bar.h"
#include "widgets/language/keep_translated.h"
#include "widgets/query/accent_button.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

using Decision = LabelReviewView::Decision;

class DoubtModel : public QAbstractTableModel {
public:
    enum Column { Recording, Tag, Suggestion, HowSure, Decided, columns };

    using QAbstractTableModel::QAbstractTableModel;

    std::vector<DoubtfulTag> doubts;
    std::vector<Decision> decisions;
    QStringList names;
    int playing = -1;

    QString name(int row) const { return names.value(qsizetype(doubts[size_t(row)].recording)); }
    QString tag(int row) const { return QString::fromStdString(doubts[size_t(row)].tag); }
    QString suggested(int row) const { return QString::fromStdString(doubts[size_t(row)].suggested); }

    void set(const std::vector<DoubtfulTag> &all, const QStringList &recordingNames)
    {
        beginResetModel();
        doubts = all;
        decisions.assign(all.size(), Decision::Open);
        names = recordingNames;
        playing = -1;
        endResetModel();
    }
    void changed()
    {
        if (!doubts.empty())
            Q_EMIT dataChanged(createIndex(0, 0), createIndex(int(doubts.size()) - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(doubts.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QString decisionText(int row) const
    {
        switch (decisions[size_t(row)]) {
        case Decision::Open:
            return LabelReviewView::tr("open");
        case Decision::Keep:
            return tag(row).isEmpty() ? LabelReviewView::tr("leave as it is")
                                      : LabelReviewView::tr("keep \"%1\"").arg(tag(row));
        case Decision::UseSuggestion:
            return tag(row).isEmpty() ? LabelReviewView::tr("add \"%1\"").arg(suggested(row))
                                      : LabelReviewView::tr("\"%1\" in its place").arg(suggested(row));
        case Decision::RemoveTag:
            return LabelReviewView::tr("remove \"%1\"").arg(tag(row));
        }
        return {};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row();
        if (role == Qt::DecorationRole && index.column() == Recording && row == playing)
            return icon(IconId::Speaker);
        if (role == Qt::TextAlignmentRole && index.column() == HowSure)
            return int(Qt::AlignCenter);
        if (role == Qt::ToolTipRole && index.column() == HowSure)
            return LabelReviewView::tr("How likely it is that the tag is wrong");
        if (role == Qt::FontRole && index.column() == Decided && decisions[size_t(row)] != Decision::Open) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        switch (index.column()) {
        case Recording:
            return name(row);
        case Tag:
            return tag(row).isEmpty() ? LabelReviewView::tr("(a tag is missing)") : tag(row);
        case Suggestion:
            return suggested(row).isEmpty() ? QStringLiteral("\u2013") : suggested(row);
        case HowSure:
            return LabelReviewView::tr("%1 %").arg(QLocale().toString(doubts[size_t(row)].probability * 100, 'f', 0));
        case Decided:
            return decisionText(row);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == HowSure ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const QString texts[] = {LabelReviewView::tr("Recording"), LabelReviewView::tr("Doubtful tag"),
                                 LabelReviewView::tr("Sounds more like"), LabelReviewView::tr("How sure"),
                                 LabelReviewView::tr("Decision")};
        return texts[section];
    }
};

} // namespace

struct LabelReviewView::Private : QObject {
    LabelReviewView *self;
    QStackedWidget *stack;
    QWidget *message;
    QLabel *headline, *sentence;
    JobBar *bar;
    QPushButton *skip;
    QTableView *view;
    DoubtModel *model;
    QLabel *intro, *current, *left;
    QPushButton *play, *keep, *use, *remove, *keepAll;
    enum class Shows { Checking, Error, Doubts } shows = Shows::Doubts;
    double fraction = 0;

    void build();
    void setTexts();
    void showCurrent();
    void decide(Decision decision);
    void togglePlay();
    int row() const { return view->currentIndex().row(); }
    bool eventFilter(QObject *, QEvent *event) override;
};

void LabelReviewView::Private::build()
{
    const int letter = characterWidth(self->fontMetrics()), high = self->fontMetrics().height();
    stack = new QStackedWidget(self);
    message = new QWidget(stack);
    headline = makeLabel(LabelLook::Heading, message);
    headline->setAlignment(Qt::AlignCenter);
    sentence = makeLabel(LabelLook::Dim, message);
    sentence->setAlignment(Qt::AlignCenter);
    bar = new JobBar(message);
    bar->setFixedWidth(letter * 50);
    skip = new QPushButton(message);
    auto *centre = new QVBoxLayout(message);
    centre->setSpacing(high / 2);
    centre->addStretch();
    centre->addWidget(headline);
    centre->addWidget(sentence);
    centre->addWidget(bar, 0, Qt::AlignHCenter);
    centre->addWidget(skip, 0, Qt::AlignHCenter);
    centre->addStretch();

    auto *list = new QWidget(stack);
    intro = makeLabel(LabelLook::Dim, list);
    view = new QTableView(list);
    model = new DoubtModel(view);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(high + 12);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(DoubtModel::Recording, QHeaderView::Stretch);
    const int widths[] = {30, 22, 22, 11, 26};
    for (int column = 0; column < DoubtModel::columns; ++column)
        view->setColumnWidth(column, letter * widths[column]);
    view->setMinimumHeight(high * 8);
    view->installEventFilter(this);
    current = makeLabel(LabelLook::Plain, list);
    left = makeLabel(LabelLook::Dim, list);
    left->setWordWrap(false);
    play = new QPushButton(list);
    keep = new QPushButton(list);
    use = new AccentButton({}, list);
    remove = new QPushButton(list);
    keepAll = new QPushButton(list);
    for (auto *button : {skip, play, keep, remove, keepAll})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(play);
    buttons->addSpacing(letter * 2);
    buttons->addWidget(use);
    buttons->addWidget(keep);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(left);
    buttons->addWidget(keepAll);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->addWidget(intro);
    rows->addWidget(view, 1);
    rows->addWidget(current);
    rows->addLayout(buttons);
    stack->addWidget(message);
    stack->addWidget(list);
    auto *all = new QVBoxLayout(self);
    all->setContentsMargins({});
    all->addWidget(stack);

    const auto on = [this](QAbstractButton *button, auto act) {
        connect(button, &QAbstractButton::clicked, self, act);
    };
    on(skip, [this] { shows == Shows::Error ? Q_EMIT self->checkRequested() : Q_EMIT self->cancelRequested(); });
    on(play, [this] { togglePlay(); });
    on(keep, [this] { decide(Decision::Keep); });
    on(use, [this] { decide(Decision::UseSuggestion); });
    on(remove, [this] { decide(Decision::RemoveTag); });
    on(keepAll, [this] {
        for (size_t i = 0; i < model->decisions.size(); ++i) {
            if (model->decisions[i] == Decision::Open) {
                model->decisions[i] = Decision::Keep;
                Q_EMIT self->decided(int(i), Decision::Keep);
            }
        }
        model->changed();
        showCurrent();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(view, &QAbstractItemView::doubleClicked, this, [this] { togglePlay(); });
}

void LabelReviewView::Private::setTexts()
{
    self->setAccessibleName(tr("Tags that look wrong"));
    describe(view, tr("Doubtful tags"), tr("Space plays, K keeps the tag, U takes the suggestion, R removes the tag"));
    view->setToolTip({});
    intro->setText(
        tr("The model has listened to the recordings. These tags do not fit what it heard: listen, and decide. "
           "It can be wrong, above all about sounds that it is yet to learn."));
    setButtonTexts(keepAll, tr("Keep all others"), tr("Keep every tag that is still open"));
    if (shows == Shows::Checking) {
        headline->setText(tr("Listening to the recordings…"));
        sentence->setText(
            tr("Tags that do not fit what is heard are shown here before anything is learned from them."));
        setButtonTexts(skip, tr("Skip the check"), tr("Go on without it"));
        bar->setAccessibleName(headline->text());
        bar->setFraction(fraction);
    } else if (shows == Shows::Error) {
        headline->setText(tr("The tags could not be checked."));
        setButtonTexts(skip, tr("Check again"), tr("Listen to the recordings again"));
    } else {
        headline->setText(tr("Nothing looks wrong"));
        sentence->setText(tr("The tags fit what the model hears in the recordings, as far as it knows the sounds."));
    }
    bar->setVisible(shows == Shows::Checking);
    skip->setVisible(shows != Shows::Doubts);
    headline->setAccessibleName(headline->text());
    stack->setCurrentIndex(shows == Shows::Doubts && !model->doubts.empty());
    model->changed();
    showCurrent();
}

void LabelReviewView::Private::showCurrent()
{
    const int at = row();
    const bool some = at >= 0 && size_t(at) < model->doubts.size();
    const QString tag = some ? model->tag(at) : QString(), suggested = some ? model->suggested(at) : QString();
    const bool missing = tag.isEmpty(), playing = some && model->playing == at;
    QString text;
    if (some && missing)
        text = tr("\"%1\" seems to be heard in %2, which does not have that tag.").arg(suggested, model->name(at));
    else if (some)
        text =
            suggested.isEmpty()
                ? tr("%1 has the tag \"%2\", which does not fit what is heard; the model knows none that fits better.")
                      .arg(model->name(at), tag)
                : tr("%1 has the tag \"%2\"; what is heard sounds more like \"%3\".")
                      .arg(model->name(at), tag, suggested);
    current->setText(text);
    play->setIcon(icon(playing ? IconId::Stop : IconId::Play));
    setButtonTexts(play, playing ? tr("Stop") : tr("Play"),
                   playing ? tr("Stop (Space)") : tr("Play the recording (Space)"));
    setButtonTexts(keep, missing ? tr("Leave as it is") : tr("Keep"), tr("The tags are right as they are (K)"));
    setButtonTexts(use, missing ? tr("Add the tag") : tr("Use suggestion"), tr("Take the suggested tag (U)"));
    setButtonTexts(remove, tr("Remove tag"), tr("The recording loses this tag, and gets no other (R)"));
    use->updateGeometry();
    play->setEnabled(some);
    keep->setEnabled(some);
    use->setEnabled(some && !suggested.isEmpty());
    remove->setEnabled(some && !missing);
    const int open = self->openCount();
    keepAll->setEnabled(open > 0);
    left->setText(open > 0 ? tr("%n to decide", nullptr, open) : tr("All decided"));
}

void LabelReviewView::Private::decide(Decision decision)
{
    const int at = row();
    if (at < 0 || (decision == Decision::UseSuggestion && model->suggested(at).isEmpty()) ||
        (decision == Decision::RemoveTag && model->tag(at).isEmpty()))
        return;
    model->decisions[size_t(at)] = decision;
    model->changed();
    Q_EMIT self->decided(at, decision);
    // On to the next open one, from here round.
    const int count = int(model->doubts.size());
    for (int step = 1; step <= count; ++step) {
        if (const int next = (at + step) % count; model->decisions[size_t(next)] == Decision::Open) {
            view->selectRow(next);
            break;
        }
    }
    showCurrent();
}

void LabelReviewView::Private::togglePlay()
{
    if (row() < 0)
        return;
    model->playing == row() ? Q_EMIT self->stopRequested() : Q_EMIT self->playRequested(row());
}

bool LabelReviewView::Private::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        togglePlay();
        return true;
    case Qt::Key_K:
        decide(Decision::Keep);
        return true;
    case Qt::Key_U:
        decide(Decision::UseSuggestion);
        return true;
    case Qt::Key_R:
        decide(Decision::RemoveTag);
        return true;
    default:
        return false;
    }
}

LabelReviewView::LabelReviewView(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->self = this;
    d->build();
    keepTranslated(this, [this] { d->setTexts(); });
}

LabelReviewView::~LabelReviewView() = default;

void LabelReviewView::showChecking(double fraction)
{
    const bool same = std::exchange(d->shows, Private::Shows::Checking) == Private::Shows::Checking;
    d->fraction = fraction;
    if (same)
        d->bar->setFraction(fraction);
    else
        d->setTexts();
}

void LabelReviewView::showError(const QString &sentence)
{
    d->shows = Private::Shows::Error;
    d->sentence->setText(sentence);
    d->setTexts();
}

void LabelReviewView::setDoubts(const std::vector<DoubtfulTag> &doubts, const QStringList &recordingNames)
{
    d->shows = Private::Shows::Doubts;
    d->model->set(doubts, recordingNames);
    d->setTexts();
    if (!doubts.empty())
        d->view->selectRow(0);
}

const std::vector<DoubtfulTag> &LabelReviewView::doubts() const
{
    return d->model->doubts;
}

const std::vector<LabelReviewView::Decision> &LabelReviewView::decisions() const
{
    return d->model->decisions;
}

int LabelReviewView::openCount() const
{
    return int(std::count(decisions().begin(), decisions().end(), Decision::Open));
}

void LabelReviewView::setPlaying(std::optional<int> doubt)
{
    d->model->playing = doubt.value_or(-1);
    d->model->changed();
    d->showCurrent();
}

} // namespace partita
