// SPDX-License-Identifier: GPL-3.0-or-later
// How the recording table is put together.
#include "widgets/teaching/recording_table_parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "widgets/teaching/tag_edit.h"
#include "widgets/teaching/teaching_parts.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/icons.h"

namespace partita {

RecordingTable::Private::Private(RecordingTable *owner)
    : self(owner), model(new RecordingModel(owner)), filter(new RecordingFilter(model, owner)),
      tagDelegate(new TagDelegate(model, owner)), stack(new QStackedWidget(owner)), drop(new DropArea(owner)),
      dropTitle(makeLabel(LabelLook::Heading, drop)), dropText(makeLabel(LabelLook::Dim, drop)),
      addFiles(new QPushButton(owner)), addFolder(new QPushButton(owner)), suggest(new QPushButton(owner)),
      find(new QLineEdit(owner)), view(new QTableView(owner)), tagList(new QListWidget(owner)),
      tagsTitle(makeLabel(LabelLook::Heading, owner)), selectionText(new QLabel(owner)), tagsOfMany(new TagEdit(owner)),
      addTag(new QPushButton(owner)), removeTag(new QPushButton(owner)), removeRows(new QPushButton(owner)),
      play(new QToolButton(owner)), playingName(new QLabel(owner)), time(new QLabel(owner)),
      strip(new WaveformStrip(owner)), summary(makeLabel(LabelLook::Dim, owner))
{
    build();
    connectAll();
}

void RecordingTable::Private::build()
{
    const QFontMetrics metrics = self->fontMetrics();
    const int letter = characterWidth(metrics);

    view->setModel(filter);
    view->setItemDelegateForColumn(RecordingModel::TagsColumn, tagDelegate);
    auto *ticks = new TickDelegate(view);
    view->setItemDelegateForColumn(RecordingModel::IsolatedColumn, ticks);
    view->setItemDelegateForColumn(RecordingModel::HeldBackColumn, ticks);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::DoubleClicked);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setMouseTracking(true); // chips answer to the pointer
    view->setTabKeyNavigation(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    auto *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RecordingModel::TagsColumn, QHeaderView::Stretch);
    view->setColumnWidth(RecordingModel::NameColumn, letter * 26);
    view->setColumnWidth(RecordingModel::LengthColumn, letter * 10);
    view->setColumnWidth(RecordingModel::IsolatedColumn, letter * 10);
    view->setColumnWidth(RecordingModel::HeldBackColumn, letter * 12);
    view->setMinimumHeight(metrics.height() * 10);
    view->installEventFilter(new Keys(this, self));

    find->setClearButtonEnabled(true);
    find->setMaximumWidth(letter * 30);
    play->setIcon(icon(IconId::Play));
    playingName->setTextFormat(Qt::PlainText);
    playingName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    time->setForegroundRole(QPalette::PlaceholderText);
    tagList->setAlternatingRowColors(false);
    for (auto *button : {addFiles, addFolder, suggest, addTag, removeTag, removeRows})
        button->setAutoDefault(false);
    addFiles->setIcon(icon(IconId::Add));
    addFolder->setIcon(icon(IconId::Open));

    auto *bar = new QHBoxLayout;
    bar->addWidget(addFiles);
    bar->addWidget(addFolder);
    bar->addWidget(suggest);
    bar->addStretch();
    bar->addWidget(find, 1);

    auto *tagSide = new QWidget(self);
    auto *tagRows = new QVBoxLayout(tagSide);
    tagRows->setContentsMargins({});
    tagRows->addWidget(tagsTitle);
    tagRows->addWidget(tagList, 1);
    auto *splitter = new QSplitter(self);
    splitter->addWidget(view);
    splitter->addWidget(tagSide);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({letter * 100, letter * 26});

    auto *many = new QHBoxLayout;
    many->addWidget(selectionText);
    many->addWidget(tagsOfMany, 1);
    many->addWidget(addTag);
    many->addWidget(removeTag);
    many->addSpacing(letter * 2);
    many->addWidget(removeRows);
    auto *player = new QHBoxLayout;
    auto *names = new QHBoxLayout;
    names->addWidget(playingName, 1);
    names->addWidget(time);
    auto *stripRows = new QVBoxLayout;
    stripRows->setSpacing(3);
    stripRows->addLayout(names);
    stripRows->addWidget(strip);
    play->setIconSize(QSize(1, 1) * (metrics.height() * 3 / 2));
    player->addWidget(play, 0, Qt::AlignBottom);
    player->addLayout(stripRows, 1);
    play->setFixedSize(metrics.height() * 3, strip->sizeHint().height());

    auto *table = new QWidget(stack);
    auto *rows = new QVBoxLayout(table);
    rows->setContentsMargins({});
    rows->addWidget(splitter, 1);
    rows->addLayout(many);
    rows->addLayout(player);
    rows->addWidget(summary);

    dropTitle->setAlignment(Qt::AlignCenter);
    QFont large = dropTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    dropTitle->setFont(large);
    dropText->setAlignment(Qt::AlignCenter);
    auto *dropRows = new QVBoxLayout(drop);
    dropRows->setContentsMargins(letter * 6, letter * 4, letter * 6, letter * 4);
    dropRows->setSpacing(metrics.height() / 2);
    dropRows->addStretch();
    dropRows->addWidget(dropTitle);
    dropRows->addWidget(dropText);
    dropRows->addStretch();
    stack->addWidget(drop);
    stack->addWidget(table);

    auto *all = new QVBoxLayout(self);
    all->setContentsMargins({});
    all->addLayout(bar);
    all->addWidget(stack, 1);
    self->setAcceptDrops(true);
    recount.setSingleShot(true);
}

void RecordingTable::Private::connectAll()
{
    const auto on = [this](QAbstractButton *button, auto act) {
        QObject::connect(button, &QAbstractButton::clicked, self, act);
    };
    on(addFiles, [this] { Q_EMIT self->addFilesRequested(); });
    on(addFolder, [this] { Q_EMIT self->addFolderRequested(); });
    on(suggest, [this] { suggesting ? Q_EMIT self->suggestionsCancelled() : Q_EMIT self->suggestionsRequested(); });
    on(addTag, [this] { tagMany(true); });
    on(removeTag, [this] { tagMany(false); });
    on(removeRows, [this] { removeSelected(); });
    on(play, [this] { playOrStop(); });
    connect(tagsOfMany, &QLineEdit::returnPressed, self, [this] { tagMany(true); });
    connect(tagsOfMany, &QLineEdit::textChanged, self, [this] { showSelection(); });
    connect(find, &QLineEdit::textChanged, self, [this](const QString &words) { filter->setWords(words); });
    connect(tagList, &QListWidget::currentItemChanged, self, [this] { filterByTag(); });
    connect(view, &QWidget::customContextMenuRequested, self, [this](const QPoint &at) { menu(at); });
    connect(view, &QAbstractItemView::doubleClicked, self, [this](const QModelIndex &index) {
        if (index.column() == RecordingModel::NameColumn)
            playOrStop();
    });
    connect(tagDelegate, &TagDelegate::suggestionTaken, self, [this](const QModelIndex &index, const QString &tag) {
        takeSuggestion(filter->mapToSource(index).row(), tag);
    });
    connect(strip, &WaveformStrip::seekRequested, self, [this](double seconds) {
        if (shownRow >= 0)
            Q_EMIT self->playRequested(shownRow, seconds);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, self, [this] { showSelection(); });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, self, [this] { currentChanged(); });
    connect(model, &QAbstractItemModel::modelReset, self, [this] {
        playingRow = -1;
        playhead.reset();
        currentChanged();
    });
    connect(model, &RecordingModel::edited, self, [this] {
        stack->setCurrentIndex(model->count() > 0);
        recount.start(0);
        Q_EMIT self->recordingsChanged();
    });
    connect(&recount, &QTimer::timeout, self, [this] { showCounts(); });
}

void RecordingTable::Private::setTexts()
{
    dropTitle->setText(tr("Drop recordings here, or folders of them"));
    dropText->setText(
        tr("Take recordings in which the sounds are heard that the model is to learn, also together with others. "
           "Then say for each what is heard in it: \"fan, dog\". The sounds need not be apart. "
           "A folder named after its sounds (\"fan, dog\") gives the tags by itself."));
    self->setAccessibleName(tr("Recordings and their tags"));
    setButtonTexts(addFiles, tr("Add files…"), tr("Choose recordings to learn from"));
    setButtonTexts(addFolder, tr("Add folder…"), tr("Choose a folder of recordings"));
    if (suggesting)
        setButtonTexts(suggest, tr("Listening… %1 %").arg(int(*suggesting * 100)), tr("Click to end it"));
    else
        setButtonTexts(suggest, tr("Suggest tags"),
                       tr("The model listens to every recording and suggests the sounds that it knows"));
    describe(find, tr("Find recordings"), tr("Show only the recordings with these words in their name or tags"));
    find->setPlaceholderText(tr("Find a name or tag"));
    describe(view, tr("Recordings"),
             tr("F2 edits the tags, Space plays, Delete removes, I marks that nothing else is heard, H holds back, S "
                "takes the "
                "suggested tag"));
    view->setToolTip({}); // of the cells
    tagsTitle->setText(tr("Tags of all recordings"));
    describe(tagList, tagsTitle->text(), tr("Show only the recordings with this tag"));
    describe(tagsOfMany, tr("Tags for the selected recordings"),
             tr("Tags, apart by commas, for all selected recordings"));
    tagsOfMany->setPlaceholderText(tr("Tags, apart by commas"));
    setButtonTexts(addTag, tr("Add to selected"), tr("Give the selected recordings these tags too"));
    setButtonTexts(removeTag, tr("Take from selected"), tr("Take these tags from the selected recordings"));
    setButtonTexts(removeRows, tr("Remove from list"),
                   tr("Take the selected recordings off the list; the files stay (Delete)"));
    model->retranslate();
    showCounts();
    showSelection();
    showPlayer();
}

} // namespace partita
