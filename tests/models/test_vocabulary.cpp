// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <nlohmann/json.hpp>

#include "models/text/vocabulary.h"

using namespace partita;

class TestVocabulary : public QObject {
    Q_OBJECT
    const Vocabulary words_{{"dog", "barking", "door", "bell", "gate", "violin", "the"}, {"late"}};

private Q_SLOTS:
    void splitsAndFoldsCase()
    {
        QCOMPARE(splitWords("  The dog's BARK, please! "), (std::vector<std::string>{"the", "dogs", "bark", "please"}));
        QVERIFY(splitWords(" ,.-").empty());
        QCOMPARE(splitWords("caf\xC3\xA9 2"), (std::vector<std::string>{"caf\xC3\xA9", "2"}));
    }
    void stems()
    {
        QCOMPARE(stemOf("barking"), stemOf("barks"));
        QCOMPARE(stemOf("dogs"), std::string("dog"));
    }
    void distances()
    {
        QCOMPARE(editDistance("violin", "violin", 2), 0);
        QCOMPARE(editDistance("voilin", "violin", 2), 1); // two neighbours swapped
        QCOMPARE(editDistance("violn", "violin", 2), 1);
        QCOMPARE(editDistance("kitten", "sitting", 5), 3);
        QCOMPARE(editDistance("kitten", "sitting", 1), 2); // limit + 1
        QCOMPARE(editDistance("", "abc", 5), 3);
    }
    void otherFormsShareTheStem()
    {
        const auto tokens = words_.tokens("barks");
        QCOMPARE(tokens.size(), size_t(1));
        QCOMPARE(tokens[0].word, Vocabulary::unknown);
        QCOMPARE(tokens[0].stem, words_.tokens("barking")[0].stem);
        QVERIFY(tokens[0].known());
    }
    void typingErrorsAreMended()
    {
        QCOMPARE(words_.tokens("voilin")[0].word, words_.tokens("violin")[0].word);
        QCOMPARE(words_.tokens("barkng")[0].word, words_.tokens("barking")[0].word);
    }
    void otherEnglishWordsAreNot()
    {
        QVERIFY(!words_.tokens("late")[0].known());
        QVERIFY(!words_.tokens("xqzt")[0].known());
    }
    void compoundsAreTakenApart()
    {
        const auto tokens = words_.tokens("doorbell");
        QCOMPARE(tokens.size(), size_t(2));
        QCOMPARE(tokens[1].word, words_.tokens("bell")[0].word);
    }
    void longTextsAreCut() { QVERIFY(words_.tokens(std::string(100000, 'a') + " dog " + std::string(5000, ' ')).size() <= Vocabulary::maxWords); }
    void jsonRoundTrip()
    {
        const auto again = Vocabulary::fromJson(words_.toJson());
        QVERIFY(again.ok());
        QCOMPARE(again->size(), words_.size());
        QCOMPARE(again->tokens("the voilin")[1].word, words_.tokens("violin")[0].word);
        QVERIFY(!Vocabulary::fromJson(nlohmann::json::parse("{\"words\":3}")).ok());
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
