// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings/shortcuts.h"

#include <algorithm>

#include <QRegularExpression>

namespace partita {

namespace {

const auto group = QStringLiteral("shortcuts");
QString keyOf(const QString &id) { return group + QLatin1Char('/') + id; }

bool clash(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

QList<QKeySequence> withoutEmpty(QList<QKeySequence> keys)
{
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    return keys;
}

/// None where the text is no list of keys.
std::optional<QList<QKeySequence>> parse(const QVariant &stored)
{
    if (!stored.isValid() || stored.typeId() != QMetaType::QString)
        return {};
    const auto text = stored.toString();
    const auto keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    for (const auto &key : keys) {
        for (int i = 0; i < key.count(); ++i) {
            if (key[uint(i)].key() == Qt::Key_unknown || key[uint(i)].key() == 0)
                return {};
        }
    }
    if (withoutEmpty(keys).isEmpty() && !text.isEmpty())
        return {};
    return withoutEmpty(keys);
}

} // namespace

ShortcutRegistry::ShortcutRegistry(QSettings &settings, QObject *parent) : QObject(parent), settings_(settings) {}

const ShortcutRegistry::Entry *ShortcutRegistry::find(const QString &id) const
{
    const auto entry = std::find_if(entries_.begin(), entries_.end(), [&](const Entry &e) { return e.id == id; });
    return entry != entries_.end() ? &*entry : nullptr;
}

void ShortcutRegistry::add(const QString &id, ShortcutCategory category, QAction *action, const QList<QKeySequence> &defaults)
{
    Q_ASSERT(!find(id));
    entries_.push_back({id, category, action, withoutEmpty(defaults)});
    apply(entries_.back(), parse(settings_.value(keyOf(id))).value_or(entries_.back().defaults));
}

void ShortcutRegistry::apply(const Entry &entry, const QList<QKeySequence> &keys)
{
    if (entry.action)
        entry.action->setShortcuts(keys);
}

QList<QKeySequence> ShortcutRegistry::keys(const QString &id) const
{
    const auto *entry = find(id);
    return entry && entry->action ? entry->action->shortcuts() : QList<QKeySequence>();
}

bool ShortcutRegistry::isDefault(const QString &id) const
{
    const auto *entry = find(id);
    return !entry || keys(id) == entry->defaults;
}

QString ShortcutRegistry::actionText(const QString &id) const
{
    const auto *entry = find(id);
    if (!entry || !entry->action)
        return id;
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=[^&])")); // "(&F)" is how Chinese writes it
    QString text = entry->action->text().remove(mnemonic);
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed();
}

std::optional<ShortcutRegistry::Conflict> ShortcutRegistry::conflict(const QString &id, const QList<QKeySequence> &wanted) const
{
    for (const auto &entry : entries_) {
        if (entry.id == id)
            continue;
        for (const auto &theirs : keys(entry.id)) {
            for (const auto &ours : wanted) {
                if (!clash(ours, theirs))
                    continue;
                const auto key = theirs.toString(QKeySequence::NativeText);
                return Conflict{entry.id, ours == theirs ? tr("%1 is already used for “%2”.").arg(key, actionText(entry.id))
                                                         : tr("%1 is already used for “%2” and begins with the same keys.")
                                                               .arg(key, actionText(entry.id))};
            }
        }
    }
    return {};
}

std::optional<ShortcutRegistry::Conflict> ShortcutRegistry::setKeys(const QString &id, const QList<QKeySequence> &wanted)
{
    const auto *entry = find(id);
    const auto keys = withoutEmpty(wanted);
    if (auto other = conflict(id, keys); other || !entry)
        return other;
    if (keys == entry->defaults)
        settings_.remove(keyOf(id));
    else
        settings_.setValue(keyOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    apply(*entry, keys);
    Q_EMIT changed();
    return {};
}

std::optional<ShortcutRegistry::Conflict> ShortcutRegistry::reset(const QString &id)
{
    const auto *entry = find(id);
    return entry ? setKeys(id, entry->defaults) : std::nullopt;
}

void ShortcutRegistry::resetAll()
{
    settings_.remove(group);
    for (const auto &entry : entries_)
        apply(entry, entry.defaults);
    Q_EMIT changed();
}

QString ShortcutRegistry::categoryText(ShortcutCategory category)
{
    switch (category) {
    case ShortcutCategory::File: return tr("File");
    case ShortcutCategory::Edit: return tr("Edit");
    case ShortcutCategory::View: return tr("View");
    case ShortcutCategory::Playback: return tr("Playback");
    case ShortcutCategory::Lanes: return tr("Lanes");
    case ShortcutCategory::Mask: return tr("Mask");
    case ShortcutCategory::Separation: return tr("Separation");
    case ShortcutCategory::Window: return tr("Window");
    case ShortcutCategory::Help: return tr("Help");
    }
    return {};
}

} // namespace partita
