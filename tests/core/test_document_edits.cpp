// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "core/document/lane_gains.h"
#include "core/document/undo_history.h"
#include "test_document_stores.h"

using namespace partita;
using namespace partita::test;

namespace {

/// A recording of two stems and the rest, 1, 10 and 100 everywhere, with ids 1, 2 and 3.
struct Session {
    Document document;
    UndoHistory history;
    std::vector<LaneChange> changes; ///< of the last step
    std::vector<LanePtr> mirror;     ///< what somebody has who only follows the changes: equal values
    int notified = 0;

    explicit Session(size_t limit = UndoHistory::defaultLimit)
        : document("/music/song.wav", constant(111)), history(document, limit)
    {
        document.setObserver([this](std::span<const LaneChange> all) {
            changes.assign(all.begin(), all.end());
            for (const auto &change : all)
                follow(change);
        });
        history.setObserver([this] { ++notified; });
        add({lane("Violin", 1), lane("Dog", 10), lane("Rest", 100)}, 0);
    }

    static StorePtr constant(float value) { return std::make_shared<MemoryStore>(1, std::vector<float>(100, value)); }
    static Lane lane(const char *name, float value)
    {
        Lane made;
        made.name = name;
        made.kind = value == 100 ? LaneKind::Residual : LaneKind::Stem;
        made.content = LaneContent::of(constant(value));
        made.provenance.query = name;
        return made;
    }

    bool push(Result<DocumentEdit> edit)
    {
        if (edit)
            history.push(std::move(*edit));
        return edit.ok();
    }
    void add(std::vector<Lane> lanes, size_t index, std::optional<LaneId> replaced = {})
    {
        if (!push(edits::addLanes(document, std::move(lanes), index, replaced)))
            qFatal("lanes cannot be added");
    }
    const Lane &at(size_t index) const { return *document.lanes()[index]; }
    std::string names() const
    {
        std::string all;
        for (const auto &l : document.lanes())
            all += (all.empty() ? "" : " ") + l->name;
        return all;
    }
    std::vector<std::string> titles() const
    {
        std::vector<std::string> all;
        for (const auto &edit : history.edits())
            all.push_back(edit.title());
        return all;
    }
    float sumAt(std::int64_t frame) const
    {
        float sum = 0;
        for (const auto &l : document.lanes())
            sum += samplesOf(*l->content, frame, 1)[0];
        return sum;
    }

private:
    void follow(const LaneChange &change)
    {
        const auto place = mirror.begin() + long(change.index);
        const auto now = document.lane(change.lane);
        switch (change.kind) {
        case LaneChange::Kind::Added: mirror.insert(place, now); break;
        case LaneChange::Kind::Removed: mirror.erase(place); break;
        case LaneChange::Kind::Changed: *place = now; break;
        case LaneChange::Kind::Moved: {
            const auto moved = mirror[change.previousIndex];
            mirror.erase(mirror.begin() + long(change.previousIndex));
            mirror.insert(mirror.begin() + long(change.index), moved);
        }
        }
    }
};

std::vector<Lane> values(const std::vector<LanePtr> &lanes)
{
    std::vector<Lane> all;
    for (const auto &lane : lanes)
        all.push_back(*lane);
    return all;
}

template <class T>
ErrorCode code(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class TestDocumentEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAsASeparationDoes()
    {
        Session s;
        QCOMPARE(s.names(), std::string("Violin Dog Rest"));
        QCOMPARE(s.at(0).id, LaneId(1));
        QCOMPARE(s.at(2).id, LaneId(3));
        QCOMPARE(s.at(2).provenance.origin, LaneId(3));
        QCOMPARE(s.titles(), std::vector<std::string>{"Add lanes"});
        QCOMPARE(s.history.edits()[0].subject(), std::string("Violin, Dog, Rest"));
        QCOMPARE(s.history.edits()[0].addedLanes(), (std::vector<LaneId>{1, 2, 3}));
        QCOMPARE(s.changes.size(), size_t(3));
        QVERIFY(s.changes[1].kind == LaneChange::Kind::Added && s.changes[1].lane == 2 && s.changes[1].index == 1);

        // The rest taken apart once more: it goes, and the sum stays.
        s.add({Session::lane("Rain", 60), Session::lane("Rest 2", 40)}, 3, LaneId(3));
        QCOMPARE(s.names(), std::string("Violin Dog Rain Rest 2"));
        QCOMPARE(s.sumAt(50), 111.0f);
        s.history.undo();
        QCOMPARE(s.names(), std::string("Violin Dog Rest"));
        QCOMPARE(s.sumAt(50), 111.0f);

        // New ids, also after an undo.
        s.add({Session::lane("New", 1)}, 0);
        QCOMPARE(s.at(0).id, LaneId(6));
        QCOMPARE(s.names(), std::string("New Violin Dog Rest"));
    }

    void renames()
    {
        Session s;
        QVERIFY(s.push(edits::rename(s.document, 2, "Cat")));
        QCOMPARE(s.names(), std::string("Violin Cat Rest"));
        QCOMPARE(s.history.edits()[1].title(), std::string("Rename lane"));
        QCOMPARE(s.history.edits()[1].subject(), std::string("Dog"));
        QCOMPARE(s.changes.size(), size_t(1));
        QVERIFY(s.changes[0].kind == LaneChange::Kind::Changed && s.changes[0].name && !s.changes[0].mix &&
                !s.changes[0].content && s.changes[0].index == 1);
        QVERIFY(s.push(edits::rename(s.document, 2, "Wolf")));
        QCOMPARE(s.history.edits().size(), size_t(3)); // names do not join
        s.history.undo();
        QCOMPARE(s.names(), std::string("Violin Cat Rest"));
    }

    void duplicatesAndDeletes()
    {
        Session s;
        QVERIFY(s.push(edits::duplicate(s.document, 1, "Copy")));
        QCOMPARE(s.names(), std::string("Violin Copy Dog Rest"));
        QVERIFY(s.at(1).id == 4 && s.at(1).content == s.at(0).content && s.at(1).provenance.origin == 1);
        QVERIFY(s.push(edits::remove(s.document, 1)));
        QCOMPARE(s.names(), std::string("Copy Dog Rest"));
        QVERIFY(!s.document.lane(1) && s.document.indexOf(4) == size_t(0));
        s.history.undo();
        s.history.undo();
        QCOMPARE(s.names(), std::string("Violin Dog Rest"));
    }

    void reorders()
    {
        Session s;
        QVERIFY(s.push(edits::reorder(s.document, 1, 2)));
        QCOMPARE(s.names(), std::string("Dog Rest Violin"));
        QCOMPARE(s.changes.size(), size_t(1)); // one lane moved, not two
        QVERIFY(s.changes[0].kind == LaneChange::Kind::Moved && s.changes[0].lane == 1 && s.changes[0].previousIndex == 0 &&
                s.changes[0].index == 2);
        QVERIFY(s.push(edits::reorder(s.document, 1, 0)));
        QCOMPARE(s.names(), std::string("Violin Dog Rest"));
        QCOMPARE(s.changes.size(), size_t(1));
        QVERIFY(s.push(edits::reorder(s.document, 2, 99)));
        QCOMPARE(s.names(), std::string("Violin Rest Dog"));
        const auto count = s.history.edits().size();
        QVERIFY(s.push(edits::reorder(s.document, 2, 2))); // where it is already
        QCOMPARE(s.history.edits().size(), count);
    }

    void mergesAndMovesSpans()
    {
        Session s;
        QVERIFY(s.push(edits::moveTimeSpan(s.document, 2, 1, {20, 30})));
        QCOMPARE(samplesOf(*s.at(0).content, 19, 2), (std::vector<float>{1, 11}));
        QCOMPARE(samplesOf(*s.at(1).content, 19, 2), (std::vector<float>{10, 0}));
        QCOMPARE(s.changes.size(), size_t(2));
        QVERIFY(s.changes[0].content && !s.changes[0].name);
        QCOMPARE(s.sumAt(25), 111.0f);
        QVERIFY(s.push(edits::merge(s.document, 3, 2)));
        QCOMPARE(s.names(), std::string("Violin Rest"));
        QCOMPARE(s.at(1).id, LaneId(3));
        QCOMPARE(samplesOf(*s.at(1).content, 19, 2), (std::vector<float>{110, 100}));
        QCOMPARE(s.sumAt(25), 111.0f);
        s.history.goTo(1);
        QCOMPARE(samplesOf(*s.at(0).content), std::vector<float>(100, 1.0f));
        QCOMPARE(samplesOf(*s.at(1).content), std::vector<float>(100, 10.0f));
    }

    void limitsProperties()
    {
        Session s;
        QVERIFY(s.push(edits::setGain(s.document, 1, 100)));
        QCOMPARE(s.at(0).gainDb, 24.0);
        QVERIFY(s.push(edits::setGain(s.document, 1, -std::numeric_limits<double>::infinity())));
        QCOMPARE(s.at(0).gainDb, -60.0);
        QVERIFY(s.push(edits::setPan(s.document, 1, -3)));
        QCOMPARE(s.at(0).pan, -1.0);
        QVERIFY(s.push(edits::setMute(s.document, 1, true)) && s.push(edits::setSolo(s.document, 1, true)) &&
                s.push(edits::setColour(s.document, 1, 5)));
        QVERIFY(s.at(0).mute && s.at(0).solo && s.at(0).colourIndex == 5);
        QVERIFY(s.changes[0].colour && !s.changes[0].mix);
        QCOMPARE(s.titles(), (std::vector<std::string>{"Add lanes", "Change gain", "Change pan", "Mute", "Solo", "Change colour"}));
    }

    void refuses()
    {
        Session s;
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        auto &d = s.document;
        for (const auto refused :
             {code(edits::rename(d, 9, "x")), code(edits::rename(d, 1, "")), code(edits::duplicate(d, 9, "x")),
              code(edits::remove(d, 9)), code(edits::reorder(d, 9, 0)), code(edits::merge(d, 1, 9)), code(edits::merge(d, 9, 1)),
              code(edits::merge(d, 1, 1)), code(edits::moveTimeSpan(d, 1, 1, {0, 9})), code(edits::moveTimeSpan(d, 9, 1, {0, 9})),
              code(edits::moveTimeSpan(d, 1, 2, {100, 200})), code(edits::moveTimeSpan(d, 1, 2, {9, 9})),
              code(edits::setGain(d, 9, 0)), code(edits::setGain(d, 1, nan)), code(edits::setPan(d, 1, nan)),
              code(edits::setMute(d, 0, true)), code(edits::addLanes(d, {Session::lane("x", 1)}, 0, LaneId(9)))})
            QCOMPARE(refused, ErrorCode::InvalidArgument);
        auto shorter = Session::lane("Short", 1);
        shorter.content = LaneContent::of(std::make_shared<MemoryStore>(1, std::vector<float>(99)));
        const auto refused = edits::addLanes(d, {shorter}, 0);
        QCOMPARE(code(refused), ErrorCode::InvalidArgument);
        QVERIFY(QString::fromStdString(refused.error().message).contains("\"Short\""));
        shorter.content = nullptr;
        QCOMPARE(code(edits::addLanes(d, {shorter}, 0)), ErrorCode::InvalidArgument);
        auto again = Session::lane("Again", 1);
        again.id = 2;
        QCOMPARE(code(edits::addLanes(d, {again}, 0)), ErrorCode::InvalidArgument);
        QCOMPARE(s.names(), std::string("Violin Dog Rest"));
    }

    void oneGestureIsOneStep()
    {
        Session s;
        for (double gainDb : {-1.0, -2.0, -3.0})
            QVERIFY(s.push(edits::setGain(s.document, 1, gainDb)));
        QCOMPARE(s.history.index(), size_t(2));
        s.history.endGesture();
        QVERIFY(s.push(edits::setGain(s.document, 1, -4)));
        QCOMPARE(s.history.index(), size_t(3));
        QVERIFY(s.push(edits::setGain(s.document, 2, -4)));     // another lane
        QVERIFY(s.push(edits::setPan(s.document, 2, 0.5)));     // another property
        QCOMPARE(s.history.index(), size_t(5));
        s.history.goTo(2);
        QCOMPARE(s.at(0).gainDb, -3.0);
        s.history.undo();
        QCOMPARE(s.at(0).gainDb, 0.0);
        s.history.redo();
        QVERIFY(s.push(edits::setGain(s.document, 1, 6)));      // after undo and redo a new step
        QCOMPARE(s.history.index(), size_t(3));

        // There and back is nothing, and what was before can still be undone.
        QVERIFY(s.push(edits::setPan(s.document, 1, 0.5)));
        QVERIFY(s.push(edits::setPan(s.document, 1, 0)));
        QCOMPARE(s.titles(), (std::vector<std::string>{"Add lanes", "Change gain", "Change gain"}));
        s.history.goTo(0);
        QVERIFY(s.document.lanes().empty());
        s.history.goTo(99);
        QCOMPARE(s.at(0).gainDb, 6.0);
    }

    void cleanState()
    {
        Session s;
        QVERIFY(!s.history.isClean());
        s.history.undo();
        QVERIFY(s.history.isClean());
        s.history.redo();
        QVERIFY(s.push(edits::setGain(s.document, 1, 1)));
        s.history.setClean();
        QVERIFY(s.push(edits::setGain(s.document, 1, 2))); // must not join what was saved
        QVERIFY(!s.history.isClean());
        s.history.undo();
        QVERIFY(s.history.isClean());
        s.history.undo();
        QVERIFY(!s.history.isClean());
        const int before = s.notified;
        QVERIFY(s.push(edits::setGain(s.document, 1, 3)));
        QCOMPARE(s.notified, before + 1);
        QVERIFY(!s.history.cleanIndex()); // the saved state cannot be had back
        s.history.undo();
        QVERIFY(!s.history.isClean());
    }

    void forgetsTheOldest()
    {
        Session s(3);
        s.history.setClean();
        for (int i = 1; i <= 3; ++i)
            QVERIFY(s.push(edits::rename(s.document, 1, "Name " + std::to_string(i))));
        QCOMPARE(s.history.edits().size(), size_t(3));
        QCOMPARE(s.history.cleanIndex(), std::optional<size_t>(0));
        QVERIFY(s.push(edits::rename(s.document, 1, "Name 4")));
        QCOMPARE(s.history.index(), size_t(3));
        QVERIFY(!s.history.cleanIndex());
        s.history.goTo(0);
        QCOMPARE(s.at(0).name, std::string("Name 1"));
        QVERIFY(!s.history.canUndo() && s.history.canRedo());
        s.history.undo();
        QCOMPARE(s.at(0).name, std::string("Name 1"));
    }

    void forgetsWhatCouldBeRedone()
    {
        Session s;
        for (int i = 1; i <= 4; ++i)
            QVERIFY(s.push(edits::rename(s.document, 1, "Name " + std::to_string(i))));
        s.history.setClean();
        s.history.goTo(2);
        const int before = s.notified;
        s.history.dropRedo(4); // the last of the three
        QCOMPARE(s.notified, before + 1);
        QCOMPARE(s.history.edits().size(), size_t(4));
        QVERIFY(!s.history.cleanIndex());
        s.history.goTo(99);
        QCOMPARE(s.at(0).name, std::string("Name 3"));
        s.history.dropRedo(); // there is nothing
        QCOMPARE(s.notified, before + 2);

        s.history.setClean();
        s.history.goTo(2);
        s.history.setClean();
        s.history.dropRedo();
        QVERIFY(s.history.isClean() && !s.history.canRedo());
        QCOMPARE(s.notified, before + 6);
        s.history.redo();
        QCOMPARE(s.at(0).name, std::string("Name 1"));
        s.history.undo();
        QCOMPARE(s.at(0).name, std::string("Violin"));
    }

    void snapshotsStay()
    {
        Session s;
        const DocumentSnapshot snapshot = s.document.snapshot();
        QVERIFY(s.push(edits::moveTimeSpan(s.document, 1, 2, {0, 50})));
        QVERIFY(s.push(edits::remove(s.document, 2)));
        QCOMPARE(snapshot.lanes.size(), size_t(3));
        QCOMPARE(samplesOf(*snapshot.lane(1)->content, 0, 2), (std::vector<float>{1, 1}));
        QVERIFY(!snapshot.lane(9));
        QCOMPARE(snapshot.sourcePath, std::filesystem::path("/music/song.wav"));
        QCOMPARE(snapshot.mixture, s.document.mixture());
    }

    void outcomesReachTheWholeHistory()
    {
        Session s;
        QVERIFY(s.push(edits::duplicate(s.document, 2, "Copy")));
        QVERIFY(s.push(edits::rename(s.document, 2, "Hound")));
        QVERIFY(s.push(edits::remove(s.document, 2)));
        s.history.setClean();
        s.history.setOutcome(2, true, 0.75); // the separation ends
        QVERIFY(!s.history.isClean());
        QCOMPARE(s.history.index(), size_t(4));
        QCOMPARE(s.changes.size(), size_t(1));
        QVERIFY(s.changes[0].provenance && !s.changes[0].mix && s.changes[0].lane == 4);
        QVERIFY(s.at(1).provenance.found); // the copy
        for (size_t i = 3; i >= 1; --i) {
            s.history.goTo(i);
            QVERIFY(s.document.lane(2)->provenance.found);
            QCOMPARE(s.document.lane(2)->provenance.presence, 0.75);
            QVERIFY(!s.document.lane(1)->provenance.found);
        }
        s.history.goTo(0);
        s.history.goTo(4);
        QVERIFY(s.at(1).provenance.found);
        s.history.setClean();
        s.history.setOutcome(99, true, 1); // nobody's
        QVERIFY(s.history.isClean());
    }

    void undoesAndRedoesAnything()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 30; ++round) {
            Session s;
            // After every step that is kept, what the document was.
            std::vector<std::vector<Lane>> states{{}, values(s.document.lanes())};
            const auto anyLane = [&] {
                const auto &lanes = s.document.lanes();
                return lanes.empty() ? LaneId(0) : lanes[size_t(randomBetween(random, 0, std::int64_t(lanes.size()) - 1))]->id;
            };
            const auto number = [&](std::int64_t most) { return randomBetween(random, 0, most); };
            for (int i = 0; i < 60; ++i) {
                auto &d = s.document;
                switch (number(13)) {
                case 0: s.push(edits::addLanes(d, {Session::lane("New", 1), Session::lane("Newer", 2)}, size_t(number(9)))); break;
                case 1: s.push(edits::addLanes(d, {Session::lane("Part", 1)}, size_t(number(9)), anyLane())); break;
                case 2: s.push(edits::rename(d, anyLane(), "Name " + std::to_string(i))); break;
                case 3: s.push(edits::duplicate(d, anyLane(), "Copy")); break;
                case 4: s.push(edits::remove(d, anyLane())); break;
                case 5: s.push(edits::reorder(d, anyLane(), size_t(number(9)))); break;
                case 6: s.push(edits::merge(d, anyLane(), anyLane())); break;
                case 7: s.push(edits::moveTimeSpan(d, anyLane(), anyLane(), {number(50), 50 + number(50)})); break;
                case 8: s.push(edits::setGain(d, anyLane(), double(number(2)))); break;
                case 9: s.push(edits::setPan(d, anyLane(), double(number(2)) - 1)); break;
                case 10: s.push(edits::setMute(d, anyLane(), number(1) == 1)); break;
                case 11: s.push(edits::setSolo(d, anyLane(), number(1) == 1)); break;
                case 12: s.push(edits::setColour(d, anyLane(), int(number(3)))); break;
                case 13: s.history.goTo(s.history.index() - size_t(number(std::min<std::int64_t>(2, std::int64_t(s.history.index()))))); break;
                }
                states.resize(s.history.index());
                states.push_back(values(d.lanes()));
                QVERIFY(values(s.mirror) == states.back());
                QVERIFY(s.history.edits().size() + 1 >= states.size());
            }
            const auto end = s.history.index();
            for (size_t i = end; i-- > 0;) {
                s.history.undo();
                QVERIFY(values(s.document.lanes()) == states[i]);
                QVERIFY(values(s.mirror) == states[s.history.index()]);
            }
            QVERIFY(s.document.lanes().empty() && !s.history.canUndo());
            while (s.history.index() < end) {
                s.history.redo();
                QVERIFY(values(s.document.lanes()) == states[s.history.index()]);
                QVERIFY(values(s.mirror) == states[s.history.index()]);
            }
            for (int i = 0; i < 20; ++i) { // jumps, as a click into the list
                s.history.goTo(size_t(number(std::int64_t(end))));
                QVERIFY(values(s.document.lanes()) == states[s.history.index()]);
                QVERIFY(values(s.mirror) == states[s.history.index()]);
            }
        }
    }

    void audibility()
    {
        Session s;
        const auto gains = [&] {
            std::string all;
            for (const auto &g : audibleGains(s.document.lanes()))
                all += g == StereoGains{} ? '-' : g == StereoGains{1, 1} ? '1' : '?';
            return all;
        };
        QCOMPARE(gains(), std::string("111")); // as it was recorded
        QVERIFY(s.push(edits::setMute(s.document, 1, true)));
        QCOMPARE(gains(), std::string("-11"));
        QVERIFY(s.push(edits::setSolo(s.document, 2, true)));
        QCOMPARE(gains(), std::string("-1-"));
        QVERIFY(s.push(edits::setSolo(s.document, 1, true))); // mute wins
        QCOMPARE(gains(), std::string("-1-"));
        QVERIFY(s.push(edits::setSolo(s.document, 2, false)));
        QCOMPARE(gains(), std::string("---"));
        QVERIFY(anySolo(s.document.lanes()));
        QVERIFY(!isAudible(s.at(2), true) && isAudible(s.at(2), false));
    }

    void panLaw()
    {
        Lane lane;
        const auto compare = [&](double gainDb, double pan, float left, float right) {
            lane.gainDb = gainDb;
            lane.pan = pan;
            const auto gains = stereoGains(lane);
            return std::abs(gains.left - left) < 1e-6f && std::abs(gains.right - right) < 1e-6f;
        };
        QVERIFY(compare(0, 0, 1, 1));
        QVERIFY(compare(0, -1, 1, 0));
        QVERIFY(compare(0, 1, 0, 1));
        QVERIFY(compare(0, 0.25, 0.75f, 1));
        QVERIFY(compare(20, 0, 10, 10));
        QVERIFY(compare(-20, -0.5, 0.1f, 0.05f));
        QVERIFY(compare(-60, 0, 0.001f, 0.001f));
        lane.gainDb = 20;
        lane.pan = 0.5;
        QCOMPARE(channelGain(lane, 0, 2), 5.0f);
        QCOMPARE(channelGain(lane, 1, 2), 10.0f);
        QCOMPARE(channelGain(lane, 0, 1), 7.5f);
        QCOMPARE(channelGain(lane, 4, 6), 10.0f);
    }
};

QTEST_GUILESS_MAIN(TestDocumentEdits)
#include "test_document_edits.moc"
