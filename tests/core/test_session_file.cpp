// SPDX-License-Identifier: GPL-3.0-or-later
// What a session file holds, and what of it is written again: nothing that is there already.
#include "core/session/checksum.h"
#include "core/session/session_schema.h"
#include "core/session/session_storage.h"
#include "test_session_folder.h"

using namespace partita;
using namespace partita::test;

class TestSessionFile : public QObject, SessionFolder {
    Q_OBJECT

    /// A session that is open, and a copy of it without its first lane, which has a store of its own.
    struct Copied {
        std::shared_ptr<SessionFile> old, copy;
        SessionState fewer;                     ///< what the copy holds
        std::vector<LanePtr> lanes;             ///< of the old one
        std::vector<std::vector<float>> before; ///< what these sounded like
    };
    Copied copied() const
    {
        Copied made;
        (void)SessionFile::create(path_, fullState(recording_, temporary_)).value();
        made.old = *SessionFile::open(path_, SessionAccess::ReadWrite);
        made.fewer = made.old->load()->state;
        made.lanes = made.fewer.document.lanes;
        for (const auto &lane : made.lanes)
            made.before.push_back(samplesOf(*lane->content));
        made.fewer.document.lanes.erase(made.fewer.document.lanes.begin());
        made.copy = *SessionFile::create(folder_ / "copy.partita", made.fewer);
        return made;
    }
    static bool soundAsBefore(const std::vector<LanePtr> &lanes, const std::vector<std::vector<float>> &before)
    {
        return std::equal(lanes.begin(), lanes.end(), before.begin(), before.end(),
                          [](const LanePtr &lane, const auto &samples) { return samplesOf(*lane->content) == samples; });
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }

    /// What was read from a file reads from its copy, and the file is let go; where that fails, all stays.
    void aCopyTakesOver()
    {
        auto [old, copy, fewer, lanes, before] = copied();
        const auto taken = copy->takeOver(*old, folder_ / "none");
        QVERIFY(!taken && taken.error().code == ErrorCode::NotFound);
        old.reset();
        QVERIFY(!SessionFile::open(path_, SessionAccess::ReadWrite)); // one store still needs it
        QVERIFY(soundAsBefore(lanes, before));
    }

    void aCopyTakesOverAll()
    {
        auto [old, copy, fewer, lanes, before] = copied();
        OK(copy->takeOver(*old, temporary_));
        old.reset();
        OK(SessionFile::open(path_, SessionAccess::ReadWrite));
        fs::remove(path_);
        // Also once the copy was saved without what it has taken over.
        auto none = fewer;
        none.document.lanes.clear();
        none.document.drawn = {};
        OK(copy->save(none));
        QVERIFY(soundAsBefore(lanes, before));
        // And with it once more.
        fewer.document.lanes = lanes;
        OK(copy->save(fewer));
        const auto read = loadAgain(folder_ / "copy.partita");
        QVERIFY(read && !read->damaged && read->unfinishedLanes.empty());
        QVERIFY(soundAsBefore(read->state.document.lanes, before));
    }

    void checksums()
    {
        const auto sum = [](const std::string &s) {
            Sha256 sha;
            for (const char &c : s) // byte by byte: all ways to fill a block
                sha.add(std::as_bytes(std::span(&c, 1)));
            return sha.finish();
        };
        // FIPS 180-4, examples; the CRC's check value.
        QCOMPARE(sum("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sum("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sum(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(crc32(std::as_bytes(std::span("123456789", 9))), 0xcbf43926u);
        std::ofstream(folder_ / "abc") << "abc";
        QCOMPARE(*sha256OfFile(folder_ / "abc"), sum("abc"));
        std::ofstream(folder_ / "abc") << "abcd";
        QCOMPARE(*sha256OfFile(folder_ / "abc"), sum("abcd"));
        QCOMPARE(sha256OfFile(folder_ / "none").error().code, ErrorCode::NotFound);
    }

    void keepsEverything()
    {
        const auto state = fullState(recording_, temporary_);
        SaveReport report;
        {
            auto file = SessionFile::create(path_, state, false, &report);
            OK(file);
            QCOMPARE(report.source.sha256, *sha256OfFile(recording_));
            QVERIFY(report.incompleteLanes.empty());
        }
        QCOMPARE(namesIn(folder_), (std::vector<std::string>{"street.partita", "street.wav", "temporary"}));
        const auto loaded = loadAgain(path_);
        OK(loaded);
        QVERIFY(!loaded->damaged && loaded->damagedLanes.empty() && loaded->unfinishedLanes.empty());
        QVERIFY(loaded->sourceStatus == SourceStatus::Found);
        QCOMPARE(loaded->state.source.sha256, report.source.sha256);
        QCOMPARE(loaded->state.document.sourcePath, recording_);
        QVERIFY(sameDocument(loaded->state, state));
        QCOMPARE(loaded->state.document.lanes.size(), size_t(3));
        // A lane that has a part of the mixture has this mixture, not a copy of its samples.
        QVERIFY(loaded->state.document.lanes[2]->content->spans()[0].stores[0] == loaded->state.document.mixture);

        // How the samples were made.
        const auto &store = loaded->state.document.lanes[1]->content->spans()[0].stores[0];
        const auto from = dynamic_cast<const MadeSamples &>(*store).recipe();
        QCOMPARE(from.output, 1);
        QCOMPARE(from.recipe->operation, std::string("mask"));
        QCOMPARE(from.recipe->masks.size(), size_t(1));
        QVERIFY(sameMask(from.recipe->masks[0].mask, paintedMask(frames, 3)));
        QCOMPARE(from.recipe->modelChecksum, *sha256OfFile(recording_));
        QCOMPARE(from.recipe->sounds.size(), size_t(2));
        QVERIFY(from.recipe->sounds[1].example && from.recipe->sounds[0].name == "my dog");
        QCOMPARE(from.recipe->sounds[0].vector, (std::vector<float>{0.5f, -0.25f}));
        QCOMPARE(from.recipe->input.size(), size_t(2));
        QCOMPARE(from.recipe->input[1].sum.size(), size_t(2));
        QVERIFY(!from.recipe->input[1].sum[1].recipe);
        const auto &first = *from.recipe->input[0].sum[0].recipe;
        QCOMPARE(from.recipe->input[0].sum[0].output, 1);
        QCOMPARE(first.queries, (std::vector<std::string>{"the dog", "the violin"}));
        QCOMPARE(first.seed, std::uint64_t(12345678901234567890u));
        QVERIFY(first.span == (FrameRange{frames / 4, frames / 2}));
        QCOMPARE(first.settings.at("longestSpanFrames"), std::string("2560"));
        QCOMPARE(first.modelChecksum, std::string(64, 'a'));
        // Both lanes come from one run.
        QCOMPARE(dynamic_cast<const MadeSamples &>(*loaded->state.document.lanes[0]->content->spans()[0].stores[0])
                     .recipe()
                     .recipe.get(),
                 &first);
    }

    void writesOnlyWhatIsNew()
    {
        auto state = fullState(recording_, temporary_);
        auto file = SessionFile::create(path_, state);
        OK(file);
        const auto ids = "SELECT sum(rowid * crc32 % 1000003) FROM chunk";
        const auto before = numberIn(path_, ids), tiles = numberIn(path_, "SELECT count(*) FROM tile");
        QVERIFY(before > 0);

        // A name, and a tile of the drawn mask: one tile more, no samples.
        auto renamed = std::make_shared<Lane>(*state.document.lanes[0]);
        renamed->name = "Wolf";
        state.document.lanes[0] = renamed;
        MaskBuilder builder(*state.document.drawn.mask);
        builder.tile({2, 1})[0] = 77;
        const auto shared = state.document.drawn.mask->tile({0, 0});
        state.document.drawn.mask = builder.finish();
        ++state.revision;
        int chunks = 0;
        const auto count = [&](double) { ++chunks; }; // once for each that is written
        OK((*file)->save(state, count));
        QCOMPARE(numberIn(path_, ids), before);
        QVERIFY(state.document.drawn.mask->tile({0, 0}) == shared);
        QCOMPARE(numberIn(path_, "SELECT count(*) FROM tile"), tiles + 1);
        QVERIFY(sameDocument(loadAgain(path_)->state, state));

        // After it is loaded likewise.
        auto loaded = (*file)->load();
        OK(loaded);
        const auto masks = numberIn(path_, "SELECT sum(id % 1000003) FROM mask");
        OK((*file)->save(loaded->state, count));
        QCOMPARE(chunks, 0);
        QCOMPARE(numberIn(path_, ids), before);
        QCOMPARE(numberIn(path_, "SELECT sum(id % 1000003) FROM mask"), masks);
        QVERIFY(sameDocument(loadAgain(path_)->state, state));
    }

    void dropsWhatIsGone()
    {
        auto state = fullState(recording_, temporary_);
        std::shared_ptr<SessionFile> file = *SessionFile::create(path_, state);
        auto loaded = *file->load();
        auto undo = loaded.state; // has all lanes still
        const auto chunks = numberIn(path_, "SELECT count(*) FROM chunk");
        loaded.state.document.lanes.clear();
        loaded.state.document.drawn = {};
        OK(file->save(loaded.state));
        QCOMPARE(numberIn(path_, "SELECT count(*) FROM chunk"), chunks); // undo would need them
        QCOMPARE(numberIn(path_, "SELECT count(*) FROM lane"), 0);
        QVERIFY(sameLane(*undo.document.lanes[0], *state.document.lanes[0]));
        OK(file->save(undo));
        QVERIFY(sameDocument(loadAgain(path_)->state, undo));
        undo.document.lanes.clear();
        undo.document.drawn = {};
        OK(file->save(undo)); // nobody has them now
        for (const char *table : {"chunk", "store", "recipe", "mask", "tile", "lane_sum"})
            QCOMPARE(numberIn(path_, (std::string("SELECT count(*) FROM ") + table).c_str()), 0);
    }

    void storesNoSilence()
    {
        auto state = stateOf(recording_);
        auto quiet = stem(frames, temporary_), click = stem(frames, temporary_);
        quiet->finish();
        OK(click->write(40000, std::vector<float>{0, 1e-30f}));
        click->finish();
        state.document.lanes = {laneOf(1, "quiet", LaneContent::of(quiet)), laneOf(2, "click", LaneContent::of(click))};
        OK(SessionFile::create(path_, state));
        QCOMPARE(numberIn(path_, "SELECT count(*) FROM chunk"), 1);
        QVERIFY(sameDocument(loadAgain(path_)->state, state));
    }

    void savesStemsThatFill()
    {
        auto state = stateOf(recording_);
        const auto store = stem(frames, temporary_);
        const auto samples = soundOf(5, frames);
        const auto part = [&](std::int64_t from, std::int64_t to) {
            return store->write(from, std::span(samples).subspan(size_t(from * 2), size_t((to - from) * 2)));
        };
        OK(part(50000, 60000));
        state.document.lanes = {laneOf(1, "dog", LaneContent::of(store))};
        auto file = *SessionFile::create(path_, state);
        auto loaded = loadAgain(path_);
        OK(loaded);
        QCOMPARE(loaded->unfinishedLanes, std::vector<LaneId>{1});
        QVERIFY(!loaded->damaged);
        const auto &content = *loaded->state.document.lanes[0]->content;
        QVERIFY(content.available(0) == (FrameRange{50000, 60000}));
        QVERIFY(samplesOf(content) == samplesOf(*store));
        QVERIFY(file->has(*store));

        OK(part(0, 30000)); // another block
        OK(store->write(55000, std::vector<float>{0.25f, 0.5f}));
        QVERIFY(!file->has(*store));
        OK(file->save(state));
        loaded = loadAgain(path_);
        QVERIFY(samplesOf(*loaded->state.document.lanes[0]->content) == samplesOf(*store));
        QVERIFY(loaded->state.document.lanes[0]->content->available(0) == (FrameRange{0, 30000}));
        store->finish();
        OK(file->save(state));
        loaded = loadAgain(path_);
        QVERIFY(loaded->unfinishedLanes.empty());
        QVERIFY(loaded->state.document.lanes[0]->content->available(0) == (FrameRange{0, frames}));
    }

    void savesAs()
    {
        const auto state = fullState(recording_, temporary_);
        auto file = *SessionFile::create(path_, state);
        auto loaded = *file->load();
        const auto other = folder_ / "sub" / "other.partita";
        QCOMPARE(SessionFile::create(other, loaded.state).error().code, ErrorCode::NotFound);
        fs::create_directory(folder_ / "sub");
        auto copy = SessionFile::create(other, loaded.state);
        OK(copy);
        fs::remove(path_);
        QVERIFY(sameDocument(loadAgain(other)->state, state));
        OK((*copy)->save(loaded.state));
        // Over another: only if it is meant, and not while that is open.
        QCOMPARE(SessionFile::create(other, state, true).error().code, ErrorCode::PermissionDenied);
        copy->reset();
        QCOMPARE(SessionFile::create(other, state).error().code, ErrorCode::AlreadyExists);
        OK(SessionFile::create(other, state, true));
        QVERIFY(sameDocument(loadAgain(other)->state, state));
    }

    void embeds()
    {
        auto state = fullState(recording_, temporary_);
        state.embedSource = true;
        OK(SessionFile::create(path_, state));
        fs::remove(recording_);
        auto file = *SessionFile::open(path_, SessionAccess::ReadWrite);
        auto loaded = file->load();
        OK(loaded);
        QVERIFY(loaded->sourceStatus == SourceStatus::Embedded);
        QVERIFY(samplesOf(*loaded->state.document.mixture) == soundOf(99, frames));
        QCOMPARE(loaded->state.document.lanes.size(), size_t(3));
        OK(file->save(loaded->state));
        const auto again = loadAgain(path_);
        QVERIFY(sameDocument(again->state, loaded->state));
        QVERIFY(again->sourceStatus == SourceStatus::Embedded);
    }

    void findsTheSource()
    {
        const auto state = fullState(recording_, temporary_);
        OK(SessionFile::create(path_, state));
        // Both moved together.
        const auto moved = folder_ / "moved";
        fs::create_directory(moved);
        fs::rename(recording_, moved / "street.wav");
        fs::rename(path_, moved / "renamed.partita");
        auto loaded = loadAgain(moved / "renamed.partita");
        OK(loaded);
        QVERIFY(loaded->sourceStatus == SourceStatus::Found);
        QCOMPARE(loaded->state.source.path, moved / "street.wav");

        // Gone: the lanes that do not need it are heard, the others say what is missing.
        fs::rename(moved / "street.wav", folder_ / "elsewhere.wav");
        loaded = loadAgain(moved / "renamed.partita");
        OK(loaded);
        QVERIFY(loaded->sourceStatus == SourceStatus::Missing && loaded->missingSource);
        QVERIFY(!loaded->damaged);
        QVERIFY(samplesOf(*loaded->state.document.lanes[0]->content) == soundOf(1, frames));
        std::vector<float> some(20);
        QCOMPARE(loaded->state.document.mixture->read(0, some).error().code, ErrorCode::NotFound);
        QVERIFY(loaded->state.document.mixture->available(0).empty());

        // Told where it is: only the same counts.
        QVERIFY(writeRecording(folder_ / "wrong.wav", 98, frames));
        QVERIFY(writeRecording(folder_ / "short.wav", 99, frames - 1));
        auto &missing = *loaded->missingSource;
        QCOMPARE(missing.relocate(folder_ / "none.wav", SourceMatch::SameContent).error().code, ErrorCode::NotFound);
        QCOMPARE(missing.relocate(folder_ / "wrong.wav", SourceMatch::SameContent).error().code, ErrorCode::InvalidData);
        QCOMPARE(missing.relocate(folder_ / "short.wav", SourceMatch::SameShape).error().code, ErrorCode::InvalidData);
        fs::last_write_time(folder_ / "elsewhere.wav", fs::file_time_type::clock::now() - std::chrono::hours(5));
        const auto told = missing.relocate(folder_ / "elsewhere.wav", SourceMatch::SameContent);
        OK(told);
        QCOMPARE(told->path, folder_ / "elsewhere.wav");
        QVERIFY(samplesOf(*loaded->state.document.mixture) == soundOf(99, frames));
        QCOMPARE(loaded->state.document.mixture->revision(), std::uint64_t(1));
        OK(missing.relocate(folder_ / "wrong.wav", SourceMatch::SameShape));

        // Something else has its name.
        fs::copy_file(folder_ / "wrong.wav", recording_);
        loaded = loadAgain(moved / "renamed.partita");
        QVERIFY(loaded->sourceStatus == SourceStatus::Changed);
    }

    void readsWhatAKilledWriterLeft()
    {
        OK(SessionFile::create(path_, fullState(recording_, temporary_)));
        const auto killed = folder_ / "killed.partita", journal = folder_ / "killed.partita-journal";
        {
            // As the files lie there when a program ends in the middle of a transaction.
            auto db = *detail::Connection::open(path_, detail::Connection::Mode::ReadWrite);
            OK(db->run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE chunk SET crc32 = 0; DELETE FROM lane"));
            fs::copy_file(path_, killed);
            fs::copy_file(fs::path(path_) += "-journal", journal);
            OK(db->run("ROLLBACK"));
        }
        QVERIFY(bytesOf(killed) != bytesOf(path_));
        auto file = SessionFile::open(killed, SessionAccess::ReadOnly);
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        auto loaded = (*file)->load();
        OK(loaded);
        QVERIFY(!loaded->damaged);
        QCOMPARE(loaded->state.document.lanes.size(), fullState(recording_, temporary_).document.lanes.size());
        QVERIFY(!fs::exists(journal));
    }

    void newerAndForeign()
    {
        OK(SessionFile::create(path_, fullState(recording_, temporary_)));
        QVERIFY(change(path_, "PRAGMA user_version = 3"));
        for (const auto access : {SessionAccess::ReadOnly, SessionAccess::ReadWrite}) {
            const auto newer = SessionFile::open(path_, access);
            QVERIFY(!newer && newer.error().code == ErrorCode::Unsupported);
            QVERIFY(newer.error().message.find("newer") != std::string::npos);
        }
        QVERIFY(change(path_, "PRAGMA user_version = 2; PRAGMA application_id = 7"));
        QCOMPARE(SessionFile::open(path_, SessionAccess::ReadOnly).error().code, ErrorCode::InvalidFormat);
        QCOMPARE(SessionFile::open(recording_, SessionAccess::ReadOnly).error().code, ErrorCode::InvalidFormat);
        std::ofstream(folder_ / "empty.partita");
        QCOMPARE(SessionFile::open(folder_ / "empty.partita", SessionAccess::ReadWrite).error().code,
                 ErrorCode::InvalidFormat);
        // Tables that do more than ours are not trusted.
        OK(SessionFile::create(path_, fullState(recording_, temporary_), true));
        QVERIFY(change(path_, "CREATE TRIGGER t AFTER INSERT ON lane BEGIN DELETE FROM store; END"));
        QCOMPARE(SessionFile::open(path_, SessionAccess::ReadOnly).error().code, ErrorCode::InvalidFormat);
    }

    void olderIsMigrated()
    {
        // As version 1 wrote it, by hand: one lane whose second half is the recording, the first a store of 0.5.
        const auto source = stateOf(recording_).source;
        {
            auto db = *detail::Connection::open(path_, detail::Connection::Mode::Create);
            OK(detail::createSchema(*db, 1));
            const std::vector<float> half(size_t(frames * 2), 0.5f);
            const auto bytes = std::as_bytes(std::span(half));
            using detail::Statement;
            OK(Statement(*db, "INSERT INTO property VALUES('documentId', '77'), ('revision', '3')").run());
            OK(Statement(*db, "INSERT INTO store VALUES(10, 100000, 1)").run());
            OK(Statement(*db, "INSERT INTO chunk VALUES(1, 10, 0, ?, ?)").run(std::int64_t(crc32(bytes)), bytes));
            const auto path = source.path.string();
            OK(Statement(*db, "INSERT INTO source VALUES(1, 2, 8000, 100000, ?, x'', ?, ?, '', NULL)")
                   .run(std::as_bytes(std::span(path)), source.bytes, source.modifiedNs));
            OK(Statement(*db, "INSERT INTO lane VALUES(4, 0, 'old', 1, 2, -6.0, 0.25, 0, 1, 4, 'dog', 'extract', 'm', "
                              "'CPU', 1, 0.5)")
                   .run());
            OK(Statement(*db, "INSERT INTO lane_span VALUES(4, 0, 50000), (4, 50000, 100000)").run());
            OK(Statement(*db, "INSERT INTO lane_sum VALUES(4, 0, 0, 10), (4, 50000, 0, NULL)").run());
        }
        const auto old = bytesOf(path_);
        for (const auto access : {SessionAccess::ReadOnly, SessionAccess::ReadWrite}) {
            auto file = SessionFile::open(path_, access);
            OK(file);
            QVERIFY(access == SessionAccess::ReadWrite || bytesOf(path_) == old); // who only reads changes nothing
            auto loaded = (*file)->load();
            OK(loaded);
            QVERIFY(!loaded->damaged);
            QCOMPARE(loaded->state.documentId, std::uint64_t(77));
            QCOMPARE(loaded->state.document.lanes.size(), size_t(1));
            const auto &lane = *loaded->state.document.lanes[0];
            QVERIFY(lane.name == "old" && lane.kind == LaneKind::Residual && lane.gainDb == -6 && lane.solo &&
                    !lane.corrections.given);
            QCOMPARE(samplesOf(*lane.content, 49999, 1)[0], 0.5f);
            QCOMPARE(samplesOf(*lane.content, 50000, 1)[0], soundOf(99, frames)[100000]);
            if (access == SessionAccess::ReadWrite) {
                auto state = loaded->state;
                state.document.drawn = {4, paintedMask(frames, 1)};
                OK((*file)->save(state));
                QVERIFY(sameDocument(loadAgain(path_)->state, state));
            }
        }
        QCOMPARE(numberIn(path_, "PRAGMA user_version"), 2);
    }
};

QTEST_GUILESS_MAIN(TestSessionFile)
#include "test_session_file.moc"
