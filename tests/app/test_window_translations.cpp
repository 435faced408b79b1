// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files: every text of the window, and every sentence of core that it shows, is there in every language, and is whole.
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

const QString root = QStringLiteral(PARTITA_SOURCE_DIR);
/// How many forms a plural has: "1 file" and "2 files" are two.
const std::map<QString, int> pluralForms{{"en", 2}, {"de", 2}, {"es", 2}, {"zh_CN", 1}};

struct Message {
    QString context, source, comment, type; ///< type: "unfinished", "vanished", "obsolete"; empty where it is in use
    bool plural = false;
    QStringList translations; ///< one; of a plural all of its forms

    auto key() const { return std::make_tuple(context, source, comment, plural); }
};

QString fileOf(const QString &folder, const QString &language)
{
    return folder + QStringLiteral("/partita_") + language + QStringLiteral(".ts");
}

struct Translation {
    QString language, error;
    std::vector<Message> messages;
};

Translation readTranslation(const QString &path)
{
    Translation read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.error = path + ": " + file.errorString();
        return read;
    }
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name().toString();
        if (xml.isEndElement() && name == "message")
            read.messages.push_back(message);
        if (!xml.isStartElement())
            continue;
        if (name == "TS") {
            read.language = xml.attributes().value("language").toString();
        } else if (name == "name") {
            context = xml.readElementText();
        } else if (name == "message") {
            message = {};
            message.context = context;
            message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
        } else if (name == "source") {
            message.source = xml.readElementText();
        } else if (name == "comment") {
            message.comment = xml.readElementText();
        } else if (name == "translation") {
            message.type = xml.attributes().value("type").toString();
            if (!message.plural)
                message.translations << xml.readElementText();
        } else if (name == "numerusform") {
            message.translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        read.error = path + ": " + xml.errorString();
    return read;
}

/// What is filled in at run time: "%1", "%n", and the "{stem}" of a name pattern.
std::set<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9]|%n|\\{\\w+\\}"));
    std::set<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(pattern);
}

/// The spaces at both ends, such as in the unit behind a number.
std::pair<qsizetype, qsizetype> margins(const QString &text)
{
    const auto space = [](QChar c) { return c.isSpace(); };
    return {std::find_if_not(text.begin(), text.end(), space) - text.begin(),
            std::find_if_not(text.rbegin(), text.rend(), space) - text.rbegin()};
}

/// What is wrong with the message, in words; nothing where it is whole.
QStringList faults(const Message &message, int forms)
{
    QStringList found;
    if (!message.type.isEmpty())
        found << message.type;
    if (message.translations.size() != (message.plural ? forms : 1))
        found << QStringLiteral("%1 forms").arg(message.translations.size());
    for (const auto &text : message.translations) {
        if (text.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            found << "empty";
        else if (placeholders(text) != placeholders(message.source))
            found << "other placeholders: " + text;
        else if (hasMnemonic(text) != hasMnemonic(message.source))
            found << "mnemonic: " + text;
        else if (margins(text) != margins(message.source))
            found << "spaces at the ends: " + text;
    }
    return found;
}

/// What lupdate reads; as translations/CMakeLists.txt has it.
const char *const folders[] = {"/models", "/core", "/widgets", "/app/window"};

/// Path under the root and text of each.
std::map<QString, QString> sources()
{
    std::map<QString, QString> all;
    for (const char *folder : folders) {
        QDirIterator files(root + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all[file.fileName().mid(root.size())] = QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

QString lupdate()
{
#ifdef PARTITA_LUPDATE
    return QStringLiteral(PARTITA_LUPDATE);
#else
    return {};
#endif
}

} // namespace

class TestWindowTranslations : public QObject {
    Q_OBJECT

    std::map<QString, Translation> translations_;

    static QString where(const Message &message) { return message.context + ", \"" + message.source + '"'; }

private Q_SLOTS:
    void initTestCase()
    {
        const auto files = QDir(root + "/translations").entryList({"*.ts"}, QDir::Files);
        QCOMPARE(files.size(), qsizetype(pluralForms.size())); // a new language: add it to the list above
        for (const auto &[language, forms] : pluralForms) {
            auto translation = readTranslation(fileOf(root + "/translations", language));
            QVERIFY2(translation.error.isEmpty(), qPrintable(translation.error));
            QCOMPARE(translation.language, language);
            QVERIFY(!translation.messages.empty());
            translations_[language] = std::move(translation);
        }
    }

    void faultsAreSeen()
    {
        Message message{"Page", "Open %1", {}, {}, false, {"%1 öffnen"}};
        QCOMPARE(faults(message, 2), QStringList());
        message.type = "unfinished";
        QCOMPARE(faults(message, 2), QStringList{"unfinished"});
        message = {"Page", "Open %1", {}, {}, false, {"%2 öffnen"}};
        QCOMPARE(faults(message, 2).size(), 1);
        message = {"Page", "Open %1", {}, {}, false, {" "}};
        QCOMPARE(faults(message, 2), QStringList{"empty"});
        message = {"Page", "%n file(s)", {}, {}, true, {"%n Datei"}};
        QCOMPARE(faults(message, 2).size(), 1);
        QCOMPARE(faults(message, 1).size(), 0);
        message = {"Page", "&Open", {}, {}, false, {"Öffnen"}};
        QCOMPARE(faults(message, 2).size(), 1);
        message.translations = QStringList{"&Öffnen"};
        QCOMPARE(faults(message, 2).size(), 0);
        message = {"Page", " dB", {}, {}, false, {"dB"}};
        QCOMPARE(faults(message, 2).size(), 1);
    }

    void messagesAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[language, forms] : pluralForms)
            QTest::newRow(qPrintable(language)) << language;
    }
    void messagesAreWhole()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const auto &message : translations_.at(language).messages) {
            if (const auto found = faults(message, pluralForms.at(language)); !found.isEmpty())
                wrong << where(message) + ": " + found.join(", ");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    // English is in the sources; its file holds the plurals only.
    void languagesHaveTheSameTexts()
    {
        const auto keys = [this](const QString &language, bool pluralsOnly) {
            std::set<decltype(Message().key())> found;
            for (const auto &message : translations_.at(language).messages) {
                if (message.plural || !pluralsOnly)
                    found.insert(message.key());
            }
            return found;
        };
        QVERIFY(keys("de", false) == keys("es", false));
        QVERIFY(keys("de", false) == keys("zh_CN", false));
        QVERIFY(keys("de", true) == keys("en", false));
    }

    // lupdate finds tr("text") and QT_TRANSLATE_NOOP("context", "text"), but not what stands directly within another tr().
    void markedTextsAreThere()
    {
        static const QRegularExpression marked(QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"([^\"]+)\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)"));
        static const QRegularExpression sentence(QStringLiteral("Sentence::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression between(QStringLiteral("^\"|(?<!\\\\)\"\\s*\"|\"$"));
        std::set<std::pair<QString, QString>> known;
        for (const auto &message : translations_.at("de").messages)
            known.insert({message.context, message.source});
        QStringList missing;
        for (const auto &[file, text] : sources()) {
            for (auto match = marked.globalMatch(text); match.hasNext();) {
                const auto one = match.next();
                if (!known.contains({one.captured(1), one.captured(2)}))
                    missing << file + ": " + one.captured(2);
            }
            for (auto match = sentence.globalMatch(text); match.hasNext();) {
                auto pattern = match.next().captured(1).trimmed();
                pattern = pattern.remove(between).replace("\\\"", "\"");
                if (!known.contains({"core", pattern}))
                    missing << file + ": " + pattern;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    // Of training and evaluation only the command line tells.
    void sentencesOfErrorsAreMarked()
    {
        static const QRegularExpression unmarked(QStringLiteral("ErrorCode::\\w+,\\s*(?:\"|std::string\\()[^\\n]*"));
        QVERIFY(unmarked.match("Error{ErrorCode::NotFound,\n    \"It is gone.\"}").hasMatch());
        QVERIFY(!unmarked.match("Error{ErrorCode::NotFound, Sentence::tr(\"It is gone.\")}").hasMatch());
        QStringList wrong;
        for (const auto &[file, text] : sources()) {
            if (file.startsWith("/core/training/") || file.startsWith("/core/evaluation/"))
                continue;
            for (auto match = unmarked.globalMatch(text); match.hasNext();)
                wrong << file + ": " + match.next().captured();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void sourceTextsAreThere_data() { messagesAreWhole_data(); }
    void sourceTextsAreThere()
    {
        if (lupdate().isEmpty() || !QFile::exists(lupdate()))
            QSKIP("lupdate is not at hand");
        QFETCH(QString, language);
        QTemporaryDir folder;
        const auto copy = fileOf(folder.path(), language);
        QVERIFY(QFile::copy(fileOf(root + "/translations", language), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{"-silent", "-locations", "none", "-no-obsolete", "-I", root};
        if (language == "en")
            arguments << "-pluralonly";
        for (const char *part : folders)
            arguments << root + part;
        arguments << "-ts" << copy;
        QProcess process;
        process.start(lupdate(), arguments);
        QVERIFY(process.waitForFinished(120000));
        const auto said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(said.isEmpty(), said.constData()); // a class without Q_OBJECT, a text that it cannot read

        const auto updated = readTranslation(copy);
        QVERIFY2(updated.error.isEmpty(), qPrintable(updated.error));
        std::set<decltype(Message().key())> ours, theirs;
        QStringList wrong;
        for (const auto &message : translations_.at(language).messages)
            ours.insert(message.key());
        for (const auto &message : updated.messages) {
            theirs.insert(message.key());
            if (!ours.contains(message.key()))
                wrong << "not in the .ts file: " + where(message);
        }
        for (const auto &message : translations_.at(language).messages) {
            if (!theirs.contains(message.key()))
                wrong << "not in the sources any more: " + where(message);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n') + "\nRun the target update-translations, then translate what is new."));
    }
};

QTEST_GUILESS_MAIN(TestWindowTranslations)
#include "test_window_translations.moc"
