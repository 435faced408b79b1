// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/query/instruction.h"
#include "core/query/plain_text.h"

using namespace partita;

namespace {

/// "extract dog|cat; remove rain": what a text means, in one line.
std::string meaning(const Result<std::vector<Instruction>> &result)
{
    if (!result)
        return "error " + std::string(errorCodeName(result.error().code));
    std::string line;
    for (const auto &instruction : *result) {
        line += (line.empty() ? "" : "; ") + std::string(operationName(instruction.operation)) + " ";
        for (size_t i = 0; i < instruction.descriptions.size(); ++i)
            line += (i ? "|" : "") + instruction.descriptions[i];
    }
    return line;
}

const std::vector<std::string> knownPhrases{"mortar and pestle", "salt and pepper", "washing machine"};

} // namespace

class TestQueryInstruction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> rows[] = {
            // Plain descriptions.
            {"dog", "extract dog"},
            {"a dog barking", "extract dog barking"},
            {"the violin", "extract violin"},
            {"Dog.", "extract dog"},
            {"  THE   Violin !", "extract violin"},
            {"a woman with a low voice", "extract woman with a low voice"},
            {"the sound of rain", "extract rain"},
            {"tom-toms", "extract tom-toms"},
            {"door wood knock", "extract door wood knock"},
            {"clock alarm", "extract clock alarm"},
            {"remote control clicking", "extract remote control clicking"},
            {"turn signal", "extract turn signal"},
            {"water drops", "extract water drops"},
            {"cutting wood", "extract cutting wood"},
            {"footsteps on gravel", "extract footsteps on gravel"},
            {"brass in a big hall", "extract brass in a big hall"},
            {"pouring water", "extract pouring water"},
            {"hi hat", "extract hi hat"},
            {"can opening", "extract can opening"},
            {"make-up brush", "extract make-up brush"},
            {"can I hear the flute?", "extract flute"},
            // Removing.
            {"remove the rain", "remove rain"},
            {"Remove the rain.", "remove rain"},
            {"get rid of the traffic noise", "remove traffic noise"},
            {"without drums", "remove drums"},
            {"no drums", "remove drums"},
            {"no more dogs, please", "remove dogs"},
            {"mute the guitar", "remove guitar"},
            {"delete the siren", "remove siren"},
            {"take out the vocals", "remove vocals"},
            {"take the vocals out", "remove vocals"},
            {"suppress wind", "remove wind"},
            {"filter out the hum", "remove hum"},
            {"filter the hum out of the recording", "remove hum"},
            {"take the hum out of the recording", "remove hum"},
            {"turn off the radio", "remove radio"},
            {"turn the radio off", "remove radio"},
            {"silence the crowd", "remove crowd"},
            {"drop the bass", "remove bass"},
            {"I don't want to hear the crickets", "remove crickets"},
            {"I don\u2019t want the crickets", "remove crickets"},
            {"could you please remove the rain from the recording", "remove rain"},
            {"remove the rain from this audio file, thanks", "remove rain"},
            {"remove the dog and the rain", "remove dog|rain"},
            {"remove the dog and remove the rain", "remove dog|rain"},
            {"neither dogs nor cats", "remove dogs|cats"},
            {"leave out the clapping", "remove clapping"},
            {"make the drums quieter", "remove drums"},
            {"clean up the hum", "remove hum"},
            {"stop the dog barking", "remove dog barking"},
            {"keep the drums, lose the bass", "extract drums; remove bass"},
            // Everything but.
            {"everything but the speech", "remove speech"},
            {"everything except piano and drums", "remove piano|drums"},
            {"everything except for the rain", "remove rain"},
            {"all but the drums", "remove drums"},
            {"keep everything but the speech", "remove speech"},
            {"give me everything other than the bass", "remove bass"},
            {"I want to hear everything apart from the wind", "remove wind"},
            {"remove everything but the speech", "extract speech"},
            {"mute everything except the violin", "extract violin"},
            {"nothing but the violin", "extract violin"},
            {"get rid of everything except the dog", "extract dog"},
            {"everything without the hum", "remove hum"},
            // Extracting.
            {"keep only the dog", "extract dog"},
            {"isolate the violin", "extract violin"},
            {"extract the saxophone from the recording", "extract saxophone"},
            {"extract the dog out of this mix", "extract dog"},
            {"separate the voice from the music", "extract voice"},
            {"give me the vocals", "extract vocals"},
            {"I want the piano", "extract piano"},
            {"I want to hear the piano", "extract piano"},
            {"I'd like to hear a cat meowing", "extract cat meowing"},
            {"only the rain", "extract rain"},
            {"the rain only", "extract rain"},
            {"just the drums please", "extract drums"},
            {"can you isolate the flute for me?", "extract flute"},
            {"let me hear the birds in the background", "extract birds"},
            {"what I want to hear is the clarinet", "extract clarinet"},
            {"i want you to find the church bells", "extract church bells"},
            // Several.
            {"piano and drums", "extract piano|drums"},
            {"piano, drums & bass", "extract piano|drums|bass"},
            {"piano, drums, and bass", "extract piano|drums|bass"},
            {"piano plus drums", "extract piano|drums"},
            {"the piano as well as the drums", "extract piano|drums"},
            {"both the piano and the drums", "extract piano|drums"},
            {"dog and dog", "extract dog"},
            {"mortar and pestle", "extract mortar and pestle"},
            {"remove the mortar and pestle and the dog", "remove mortar and pestle|dog"},
            {"salt & pepper, dog", "extract salt and pepper|dog"},
            {"\"rock and roll\" and a dog", "extract rock and roll|dog"},
            {"\"remove the rain\"", "remove rain"},
            {"\u201Cremove the rain\u201D", "remove rain"},
            // Both.
            {"the piano but not the drums", "extract piano; remove drums"},
            {"piano without drums", "extract piano; remove drums"},
            {"piano without drums and bass", "extract piano; remove drums|bass"},
            {"keep the dog and mute the traffic", "extract dog; remove traffic"},
            {"remove the rain but keep the dog", "remove rain; extract dog"},
            {"remove the rain and give me the thunder", "remove rain; extract thunder"},
            {"the speech, not the music", "extract speech; remove music"},
            {"no drums, just piano", "remove drums; extract piano"},
            {"violin. No piano!", "extract violin; remove piano"},
            {"keep the dog and keep the cat", "extract dog; extract cat"},
            // Typos in commands.
            {"remvoe the rain", "remove rain"},
            {"remov the rain", "remove rain"},
            {"delte the dog", "remove dog"},
            {"isloate the dog", "extract dog"},
            {"extarct the dog", "extract dog"},
            {"evrything but the dog", "remove dog"},
            {"everything exept the dog", "remove dog"},
            {"piano witout drums", "extract piano; remove drums"},
            // Spaces, case and letters of Unicode.
            {"remove\u00A0the\u3000rain", "remove rain"},
            {"\u2003the\tviolin\n", "extract violin"},
            {"piano \u2013 drums", "extract piano|drums"},
            {"the Caf\u00C9 noise", "extract caf\u00E9 noise"},
            // Nothing to look for.
            {"", "error invalid-argument"},
            {"   \t\n", "error invalid-argument"},
            {"?!.,", "error invalid-argument"},
            {"remove", "error invalid-argument"},
            {"please remove the", "error invalid-argument"},
            {"keep only", "error invalid-argument"},
        };
        for (const auto &[text, expected] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(meaning(parseInstructions(text.toStdString(), knownPhrases))), expected);
    }

    void rejectsLongText()
    {
        std::string text = "dog";
        while (text.size() < longestInstruction)
            text += " ";
        QVERIFY(parseInstructions(text));
        const auto result = parseInstructions(text + "s");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(result.error().message.find("501") != std::string::npos);
        // Characters count, not bytes.
        std::string umlauts;
        for (size_t i = 0; i < longestInstruction; ++i)
            umlauts += "\u00FC";
        QVERIFY(parseInstructions(umlauts));
    }

    void rejectsWhatIsNoText()
    {
        for (const std::string text : {"\xFF\xFE", "dog \xC3", "\xC0\x80", "\xED\xA0\x80"})
            QCOMPARE(QString::fromStdString(meaning(parseInstructions(text))), "error invalid-argument");
    }

    void survivesAnyBytes()
    {
        // No input may crash or hang: words, joiners and marks thrown together.
        const char *pieces[] = {"remove", "the", "and", ",", "\"", "'", "but", "not", "everything", "except", "dog", ".",
                                "take", "out", "from", "of", "it", "recording", "-", "&", "without", "mortar", "pestle", " "};
        quint32 random = 1;
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            for (int i = 0; i < 12; ++i) {
                random = random * 1664525u + 1013904223u;
                text += pieces[(random >> 16) % std::size(pieces)];
                text += " ";
            }
            const auto result = parseInstructions(text, knownPhrases);
            if (result) {
                for (const auto &instruction : *result) {
                    QVERIFY(!instruction.descriptions.empty());
                    for (const auto &description : instruction.descriptions)
                        QVERIFY(!description.empty());
                }
            }
        }
    }

    void distance()
    {
        QCOMPARE(editDistance("remove", "remvoe"), 1);
        QCOMPARE(editDistance("remove", "remove"), 0);
        QCOMPARE(editDistance("", "abc"), 3);
        QCOMPARE(editDistance("kitten", "sitting"), 3);
    }

    void slugs()
    {
        QCOMPARE(slug("A dog, barking!"), std::string("a-dog-barking"));
        QCOMPARE(slug("don't"), std::string("dont"));
        QCOMPARE(slug("../../etc/passwd"), std::string("etc-passwd"));
        QCOMPARE(slug("?!"), std::string("sound"));
        QCOMPARE(slug("Geige \u00FCber \u72AC"), std::string("geige-\u00FCber-\u72AC"));
        const std::string cut = slug("\u72AC\u72AC\u72AC\u72AC", 7);
        QCOMPARE(cut, std::string("\u72AC\u72AC"));
    }
};

QTEST_GUILESS_MAIN(TestQueryInstruction)
#include "test_query_instruction.moc"
