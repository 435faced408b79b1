// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the recording table.
#pragma once

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include "widgets/teaching/recording_delegates.h"
#include "widgets/teaching/recording_model.h"
#include "widgets/theme/theme.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace partita {

class TagEdit;

/// Where to drop, while there are no recordings.
class DropArea : public QWidget {
public:
    using QWidget::QWidget;
    bool highlighted = false;

private:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(highlighted ? theme.accent : theme.grid, highlighted ? 2.5 : 1.5, Qt::DashLine));
        painter.setBrush(highlighted ? theme.selection : theme.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 10, 10);
    }
};

struct RecordingTable::Private {
    explicit Private(RecordingTable *owner);

    static constexpr int tagRole = Qt::UserRole; ///< of the list of tags; the kind of row is in the next

    RecordingTable *self;
    RecordingModel *model;
    RecordingFilter *filter;
    TagDelegate *tagDelegate;
    QStackedWidget *stack;
    DropArea *drop;
    QLabel *dropTitle, *dropText;
    // In the order of the Tab key.
    QPushButton *addFiles, *addFolder, *suggest;
    QLineEdit *find;
    QTableView *view;
    QListWidget *tagList;
    QLabel *tagsTitle, *selectionText;
    TagEdit *tagsOfMany;
    QPushButton *addTag, *removeTag, *removeRows;
    QToolButton *play;
    QLabel *playingName, *time;
    WaveformStrip *strip;
    QLabel *summary;
    QTimer recount;
    std::optional<double> suggesting;
    std::optional<double> playhead;
    int playingRow = -1, shownRow = -1;
    bool filling = false;

    void build();
    void connectAll();
    void setTexts();
    void showCounts();
    void showSelection();
    void showPlayer();
    std::vector<int> selectedRows() const;
    void tagMany(bool add);
    void toggleMany(RecordingModel::Column column);
    void removeSelected();
    void playOrStop();
    void editTags();
    void takeSuggestion(int row, const QString &tag);
    bool key(QKeyEvent *event);
    void menu(const QPoint &at);
    void filterByTag();
    void setHighlighted(bool on);
    void currentChanged();

    struct Keys : QObject {
        explicit Keys(Private *owner, QObject *parent) : QObject(parent), d(owner) {}
        bool eventFilter(QObject *, QEvent *event) override
        {
            return event->type() == QEvent::KeyPress && d->key(static_cast<QKeyEvent *>(event));
        }
        Private *d;
    };
};

} // namespace partita
