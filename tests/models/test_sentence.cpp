// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <map>
#include <string>
#include <type_traits>

#include <QtTest>

#include "models/base/result.h"

using namespace partita;

namespace {

const Sentence moved = Sentence::tr("The file %1 was moved to %2.", "a.wav", "b.wav");

/// As a window does it; what is not in the map stays English.
std::string german(const Sentence &sentence)
{
    static const std::map<std::string, std::string> patterns{
        {"The file %1 was moved to %2.", "Nach %2 wurde die Datei %1 verschoben."},
        {"The file %1 is damaged: %2.", "Die Datei %1 ist beschädigt: %2."},
        {"it is too short", "sie ist zu kurz"},
        {"%1.%2", "%1,%2"}};
    return sentence.translated([](const char *pattern) {
        const auto found = patterns.find(pattern);
        return found != patterns.end() ? found->second : std::string(pattern);
    });
}

} // namespace

static_assert(std::is_nothrow_move_constructible_v<Error> && std::is_copy_constructible_v<Error>);

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsFillThePattern()
    {
        QCOMPARE(moved.english(), std::string("The file a.wav was moved to b.wav."));
        QCOMPARE(Sentence::tr("It has %1 channels at %2 Hz, %1.", 6, std::int64_t(44100)).english(),
                 "It has 6 channels at 44100 Hz, 6.");
        QCOMPARE(Sentence::tr("Nothing.").english(), std::string("Nothing."));
        QCOMPARE(Sentence().english(), std::string(""));
    }

    void anotherLanguageHasAnotherOrder()
    {
        QCOMPARE(german(moved), std::string("Nach b.wav wurde die Datei a.wav verschoben."));
        QCOMPARE(german(Sentence::tr("Unknown to it: %1.", "a")), std::string("Unknown to it: a."));
    }

    void whatIsFilledInIsNoPattern_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char *name : {"%1", "%2", "%10", "100%.wav", "%", "%%1", "50 % louder %2.wav", "ä%1ö", ""})
            QTest::newRow(name) << std::string(name);
    }
    void whatIsFilledInIsNoPattern()
    {
        QFETCH(std::string, name);
        const auto sentence = Sentence::tr("The file %1 was moved to %2.", name, "%1");
        QCOMPARE(sentence.english(), "The file " + name + " was moved to %1.");
        QCOMPARE(german(sentence), "Nach %1 wurde die Datei " + name + " verschoben.");
        QCOMPARE(Sentence(name).english(), name);
        QCOMPARE(german(name), name);
    }

    void percentSignsOfAPatternStay()
    {
        QCOMPARE(Sentence::tr("%1 %, 100%", 5).english(), std::string("5 %, 100%"));
    }

    void reasonsAreTranslatedToo()
    {
        const auto why = Sentence::tr("it is too short");
        const auto sentence = Sentence::tr("The file %1 is damaged: %2.", "m.safetensors", why);
        QCOMPARE(sentence.english(), std::string("The file m.safetensors is damaged: it is too short."));
        QCOMPARE(german(sentence), std::string("Die Datei m.safetensors ist beschädigt: sie ist zu kurz."));
    }

    void decimalsHaveTheSignOfTheLanguage()
    {
        QCOMPARE(decimal(0.5, 3).english(), std::string("0.500"));
        QCOMPARE(german(decimal(0.5, 3)), std::string("0,500"));
        QCOMPARE(german(decimal(-12.345, 1)), std::string("-12,3"));
        QCOMPARE(german(decimal(7, 0)), std::string("7"));
        QCOMPARE(german(decimal(std::numeric_limits<double>::infinity(), 1)), std::string("inf"));
        QCOMPARE(decimal(std::numeric_limits<double>::max(), 1).english().size(), std::size_t(311));
    }

    void errorsSpeakEnglish()
    {
        const Error error{ErrorCode::NotFound, moved};
        QCOMPARE(error.message, std::string("The file a.wav was moved to b.wav."));
        QCOMPARE(german(error.sentence), std::string("Nach b.wav wurde die Datei a.wav verschoben."));
        const Error plain{ErrorCode::Internal, "What an exception says: 100 %1."};
        QCOMPARE(plain.message, std::string("What an exception says: 100 %1."));
        QCOMPARE(german(plain.sentence), plain.message);
        const Error copy = error;
        QCOMPARE(copy.message, error.message);
        QCOMPARE(copy.sentence.english(), error.message);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "test_sentence.moc"
