// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings/languages.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace partita {

namespace {

const auto english = QStringLiteral("en");

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    // "American English" for "en" and "español de España" for "es" would be more than was asked.
    QString name = code == english                ? QStringLiteral("English")
                   : code == QLatin1String("es") ? QStringLiteral("Español")
                                                 : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = locale.toUpper(name.left(1)).at(0); // Spanish and others write it small
    return name;
}

} // namespace

Languages::Languages(const QString &folder, QObject *parent)
    : QObject(parent), folder_(folder), current_(english), systemLocale_(QLocale::system())
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

std::vector<Languages::Language> Languages::available() const
{
    std::vector<Language> languages{{english, nameOf(english)}};
    for (const auto &file : QDir(folder_).entryList({QStringLiteral("partita_*.qm")}, QDir::Files)) {
        const QString code = file.section(QLatin1Char('_'), 1).chopped(3);
        if (code != english)
            languages.push_back({code, nameOf(code)});
    }
    std::sort(languages.begin(), languages.end(),
              [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return languages;
}

QString Languages::pick(const QString &code) const
{
    const auto languages = available();
    const auto best = [&](QString wanted) -> QString { // "zh_Hans_CN" has "zh_CN", "de_AT" has "de"
        wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
        const QLocale locale(wanted);
        for (const auto &language : languages) {
            const QLocale theirs(language.code);
            if (language.code == wanted || language.code == locale.name() ||
                (!language.code.contains(QLatin1Char('_')) && theirs.language() == locale.language()))
                return language.code;
        }
        return {};
    };
    const auto wanted = code.isEmpty() ? systemLocale_.uiLanguages() : QStringList(code);
    for (const auto &one : wanted) {
        if (const auto found = best(one); !found.isEmpty())
            return found;
    }
    return english;
}

QString Languages::set(const QString &code)
{
    const auto chosen = pick(code);
    const QLocale before;
    QLocale::setDefault(code.isEmpty() ? systemLocale_ : QLocale(chosen)); // how numbers are written
    if (loaded_ && chosen == current_ && QLocale() == before)
        return chosen;
    current_ = chosen;
    loaded_ = true;
    // English has a file too: of plurals. Qt's own first: the last that is installed is asked first. Each tells the widgets.
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    if (chosen != english &&
        qt_.load(QLocale(chosen), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(folder_ + QStringLiteral("/partita_") + chosen + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&own_);
    return chosen;
}

} // namespace partita
