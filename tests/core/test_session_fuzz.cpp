// SPDX-License-Identifier: GPL-3.0-or-later
// Broken session files: PARTITA_TEST_FUZZ of them (1000), from PARTITA_TEST_SEED (1). Whatever is in a file, opening, loading
// and reading it end with a result.
#include <QtTest>

#include <QTemporaryDir>

#include <sqlite3.h>

#include "core/session/recovery.h"
#include "core/session/session_storage.h"
#include "test_environment.h"
#include "test_session_fakes.h"

using namespace partita;
using namespace partita::test;
using detail::Connection;
using detail::Statement;

namespace {

constexpr std::int64_t frames = 300;

void writeBytes(const fs::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), std::streamsize(bytes.size()));
}

/// As a failing disk or a bad copy would.
std::string mutated(std::string bytes, std::mt19937 &random)
{
    const auto at = [&] { return size_t(randomBetween(random, 0, std::int64_t(bytes.size()) - 1)); };
    for (auto changes = 1 + random() % 6; changes > 0 && bytes.size() > 600; --changes) {
        const auto length = 1 + random() % 64;
        switch (random() % 8) {
        case 0: bytes[at()] ^= char(1 << random() % 8); break;
        case 1: bytes[at()] = char(random()); break;
        case 2: bytes[random() % 100] = char(random()); break; // the header
        case 3: bytes.insert(at(), length, char(random())); break;
        case 4: bytes.erase(at(), length); break;
        case 5: bytes.resize(at()); break;
        case 6: { // a page in another's place
            const auto from = at() / 512 * 512, to = at() / 512 * 512;
            const auto page = bytes.substr(from, 512);
            bytes.replace(to, page.size(), page);
            break;
        }
        case 7:
            for (auto i = at(), end = std::min(bytes.size(), i + length); i < end; ++i)
                bytes[i] = char(random());
            break;
        }
    }
    return bytes;
}

/// As somebody would who means it: the database is whole, what is in it makes no sense.
void mutateValues(const fs::path &path, std::mt19937 &random)
{
    static const std::vector<std::pair<const char *, std::vector<const char *>>> tables{
        {"property", {"value"}},
        {"store", {"chunk_frames", "finished", "recipe", "output", "elsewhere", "id"}},
        {"store_range", {"first", "last", "store"}},
        {"chunk", {"store", "number", "crc32", "samples"}},
        {"source", {"channels", "sample_rate_hz", "frames", "path", "relative_path", "bytes", "sha256", "embedded"}},
        {"lane",
         {"id", "position", "name", "kind", "colour", "gain_db", "pan", "origin", "found", "presence", "given",
          "taken"}},
        {"lane_span", {"first", "last", "lane"}},
        {"lane_sum", {"first", "position", "store", "lane"}},
        {"tile", {"opacities", "id"}},
        {"mask", {"background", "id"}},
        {"mask_tile", {"tile_column", "tile_row", "tile", "mask"}},
        {"drawn", {"lane", "mask"}},
        {"recipe", {"id", "first", "last", "seed", "operation"}},
        {"recipe_query", {"query", "recipe"}},
        {"recipe_sound", {"vector", "recipe"}},
        {"recipe_mask", {"mask", "track", "recipe"}},
        {"recipe_span", {"first", "last", "recipe"}},
        {"recipe_sum", {"input", "output", "first", "recipe"}}};
    static const std::vector<std::string> values{"0",
                                                 "-1",
                                                 "1",
                                                 "2",
                                                 "7",
                                                 "300",
                                                 "299",
                                                 "65536",
                                                 "2147483648",
                                                 "4294967296",
                                                 "9223372036854775807",
                                                 "-9223372036854775808",
                                                 "NULL",
                                                 "1e308",
                                                 "-1e400",
                                                 "0.5",
                                                 "'x'",
                                                 "''",
                                                 "x''",
                                                 "x'00'",
                                                 "zeroblob(4096)",
                                                 "zeroblob(2400)",
                                                 "randomblob(2400)",
                                                 "'/dev/zero'",
                                                 "CAST('/dev/zero' AS BLOB)",
                                                 "CAST(zeroblob(300) AS TEXT)"};
    auto db = Connection::open(path, Connection::Mode::ReadWrite);
    if (!db || !(*db)->run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA journal_mode = OFF;"
                           "PRAGMA synchronous = OFF"))
        return;
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
        const auto &[table, columns] = tables[random() % tables.size()];
        const std::string name = table, column = columns[random() % columns.size()];
        auto value = values[random() % values.size()];
        if (random() % 4 == 0) // another row's
            value = "(SELECT " + column + " FROM " + name + " ORDER BY random() LIMIT 1)";
        const std::string where = random() % 2 == 0 ? "" : " WHERE random() % 3 = 0";
        (void)(*db)->run((random() % 6 == 0 ? "DELETE FROM " + name + where
                                            : "UPDATE OR IGNORE " + name + " SET " + column + " = " + value + where).c_str());
    }
}

struct Outcomes {
    int refused = 0, damaged = 0, whole = 0;
};

void readAll(const LoadedSession &loaded)
{
    std::vector<float> samples(size_t(std::min<std::int64_t>(loaded.state.document.mixture->frames(), 4000) *
                                      loaded.state.document.mixture->channels()));
    (void)loaded.state.document.mixture->read(0, samples);
    for (const auto &lane : loaded.state.document.lanes) {
        (void)lane->content->read(0, samples);
        (void)lane->content->read(lane->content->frames() / 2, samples);
        for (std::int64_t at = 0, parts = 0; at < lane->content->frames() && parts < 1000; ++parts) {
            const auto part = lane->content->available(at);
            if (part.empty())
                break;
            at = part.end;
        }
    }
}

} // namespace

class TestSessionFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithAResult()
    {
        QTemporaryDir root;
        const fs::path folder = root.path().toStdString();
        fs::create_directory(folder / "recovery");
        const auto recording = folder / "street.wav", path = folder / "fuzzed.partita",
                   recovery = folder / "recovery" / ("fuzzed" + std::string(recoverySuffix));
        QVERIFY(writeRecording(recording, 99, frames));
        auto state = fullState(recording, folder);
        const auto half = stem(frames, folder);
        QVERIFY(half->write(10, soundOf(3, 50)));
        state.document.lanes.push_back(laneOf(9, "half", LaneContent::of(half)));
        state.embedSource = true;
        QVERIFY(SessionFile::create(path, state));
        {
            sqlite3 *db = nullptr; // small pages: a change hits more often
            QCOMPARE(sqlite3_open(path.c_str(), &db), SQLITE_OK);
            QCOMPARE(sqlite3_exec(db, "PRAGMA page_size = 512; VACUUM", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
        }
        const auto original = bytesOf(path);
        QVERIFY((*(*SessionFile::open(path, SessionAccess::ReadOnly))->load()).state.document.lanes.size() == 4);

        const int count = fromEnvironment("PARTITA_TEST_FUZZ", 1000);
        std::mt19937 random(unsigned(fromEnvironment("PARTITA_TEST_SEED", 1)));
        Outcomes outcomes;
        for (int i = 0; i < count; ++i) {
            const auto target = i % 16 == 3 ? recovery : path;
            const bool values = random() % 2 == 0;
            writeBytes(target, values ? original : mutated(original, random));
            if (values)
                mutateValues(target, random);
            if (target == recovery) {
                const auto found = listRecoverable(folder / "recovery");
                if (!found.empty()) {
                    auto recovered = recoverDocument(recovery, {folder / "recovery", std::chrono::milliseconds(1), {}});
                    if (recovered) {
                        readAll(recovered->loaded);
                        (void)recovered->autosave->flush();
                        recovered->autosave->discard();
                    }
                }
                for (const auto &entry : fs::directory_iterator(folder / "recovery"))
                    fs::remove(entry.path());
                continue;
            }
            auto file = SessionFile::open(path, i % 8 == 1 ? SessionAccess::ReadWrite : SessionAccess::ReadOnly);
            auto loaded = file ? (*file)->load() : file.error();
            ++(!loaded ? outcomes.refused : loaded->damaged ? outcomes.damaged : outcomes.whole);
            if (!loaded) {
                QVERIFY(!loaded.error().message.empty());
                continue;
            }
            QVERIFY(loaded->state.document.mixture);
            readAll(*loaded);
            if (i % 8 == 1) {
                const bool damaged = (*file)->damaged();
                const auto saved = (*file)->save(loaded->state);
                QVERIFY(!damaged || !saved);
                readAll(*loaded);
            }
            if (i % 8 == 2)
                (void)(*file)->verify();
        }
        qInfo("%d refused, %d damaged, %d whole", outcomes.refused, outcomes.damaged, outcomes.whole);
        QVERIFY(count < 500 || (outcomes.refused > 0 && outcomes.damaged > 0 && outcomes.whole > 0));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // many inputs take longer than QtTest's 5 minutes
    QCoreApplication app(argc, argv);
    TestSessionFuzz test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_session_fuzz.moc"
