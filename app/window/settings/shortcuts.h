// SPDX-License-Identifier: GPL-3.0-or-later
// All actions of the window and their keys, which a person may change.
#pragma once

#include <optional>
#include <vector>

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QSettings>

namespace partita {

enum class ShortcutCategory { File, Edit, View, Playback, Lanes, Mask, Separation, Window, Help };

/// UI thread. An action's text is its name in lists, so it is in the language of the moment. What differs from the defaults
/// is kept in the settings.
class ShortcutRegistry : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id; ///< "playback.toggle": constant
        ShortcutCategory category = ShortcutCategory::File;
        QPointer<QAction> action;
        QList<QKeySequence> defaults;
    };

    /// `settings` must outlive it.
    explicit ShortcutRegistry(QSettings &settings, QObject *parent = nullptr);

    /// Gives the action its keys: those of the settings, or the defaults, which must not contradict each other.
    void add(const QString &id, ShortcutCategory category, QAction *action, const QList<QKeySequence> &defaults = {});
    const std::vector<Entry> &entries() const { return entries_; } ///< in the order of add()
    static QString categoryText(ShortcutCategory category);
    QString actionText(const QString &id) const; ///< without mnemonic and ellipsis

    QList<QKeySequence> keys(const QString &id) const;
    bool isDefault(const QString &id) const;

    struct Conflict {
        QString other;    ///< the id that has these keys
        QString sentence;
    };
    /// Whether another action has the keys, or keys that begin like these or that these begin with.
    std::optional<Conflict> conflict(const QString &id, const QList<QKeySequence> &keys) const;
    /// Takes and stores the keys; nothing happens where they conflict. No keys: the action has none.
    std::optional<Conflict> setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// To the defaults; where another action was given those keys meanwhile, nothing happens.
    std::optional<Conflict> reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed(); ///< keys of any action

private:
    const Entry *find(const QString &id) const;
    void apply(const Entry &entry, const QList<QKeySequence> &keys);

    QSettings &settings_;
    std::vector<Entry> entries_;
};

} // namespace partita
