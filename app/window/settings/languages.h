// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window, changed while it runs.
#pragma once

#include <vector>

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace partita {

/// UI thread; one for the application. Translations are files partita_LANGUAGE.qm; the texts in the source are English.
/// Widgets learn of a change by QEvent::LanguageChange.
class Languages : public QObject {
    Q_OBJECT

public:
    struct Language {
        QString code; ///< "en", "de", "zh_CN"
        QString name; ///< in that language: "Deutsch"
    };

    explicit Languages(const QString &folder = QStringLiteral(":/translations"), QObject *parent = nullptr);
    ~Languages() override;

    /// English and those with a file, by name.
    std::vector<Language> available() const;
    /// Empty: the first of the system's languages that there is. Returns what was chosen: English where there is no such file.
    QString set(const QString &code);
    const QString &current() const { return current_; }

private:
    QString pick(const QString &code) const;

    QString folder_;
    QString current_;
    bool loaded_ = false;
    QTranslator own_, qt_;
    QLocale systemLocale_;
};

} // namespace partita
