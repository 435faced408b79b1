// SPDX-License-Identifier: GPL-3.0-or-later
// Query by example in the window: what is pointed at becomes an example, examples become a query or a sound with a name.
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/window/services/sound_library.h"
#include "app/window/settings/shortcuts.h"
#include "app/window/sounds_dialog.h"
#include "app/window/window_actions.h"
#include "core/document/document.h"

namespace partita {

class DocumentPage;
class QueryBar;

/// UI thread. The examples may come from several recordings, and stay when these are closed.
class ExampleController : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its dialog.
    ExampleController(JobRunner &jobs, ModelService &models, WindowActions &actions, ShortcutRegistry &shortcuts,
                      QueryBar &queryBar, QWidget *window);
    ~ExampleController() override;

    /// What is looked at, or null; to be told again when its name changes.
    void setPage(DocumentPage *page);
    void showActions(); ///< whether they can be used, and on what
    SoundLibrary &library() { return library_; }
    SoundsDialog *dialog() const { return dialog_; }

    /// The examples of the query bar, as one sound that is asked for now. `withText`: together with the text there. What is
    /// typed or found next takes the place of what was asked.
    ExampleQuestion ask(bool withText);

Q_SIGNALS:
    void askRequested(); ///< for the examples alone
    void problem(const QString &sentence);

private:
    /// A part of a recording, or of what is painted or between frequencies there.
    struct Place {
        Example example;
        std::optional<ExampleFile> file; ///< none: no file holds just this
        QString times, text;             ///< "0:12–0:15", "0:12–0:15 of Mixture"
    };
    struct Entry {
        std::uint64_t id;
        Place place;
        bool notLike, asked;
    };

    enum class Need { Words, Sound };
    std::optional<Place> pointedAt(Need need) const;
    Place placeOf(LaneId lane, FrameRange range, bool whole) const;
    void findMore();
    void add(bool notLike);
    void append(Place place, bool notLike);
    void remove(std::uint64_t id);
    void dropAsked();
    void checkByEar(const Entry &entry);
    void showChips();
    void save(std::vector<Entry> entries);
    void showSounds();

    JobRunner &jobs_;
    ModelService &models_;
    WindowActions &actions_;
    QueryBar &queryBar_;
    QWidget *window_;
    SoundLibrary library_;
    QPointer<DocumentPage> page_;
    std::vector<QMetaObject::Connection> followed_; ///< of the page
    std::vector<Entry> entries_;
    std::uint64_t lastId_ = 0;
    QString askedText_;
    mutable MaskPtr measured_; ///< whose extent this is
    mutable MaskArea extent_;
    QPointer<SoundsDialog> dialog_;
};

} // namespace partita
