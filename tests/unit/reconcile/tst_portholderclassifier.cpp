// SPDX-License-Identifier: MIT
#include "reconcile/portholderclassifier.h"

#include <QTest>

#include <functional>

using namespace shellreeve;

using Record = HolderEvidence::Record;
using Program = HolderEvidence::Program;
using Challenge = HolderEvidence::Challenge;

Q_DECLARE_METATYPE(HolderEvidence)
Q_DECLARE_METATYPE(PortEvidence)

class TestPortHolderClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolder_data();
    void oneHolder();
    void everyHolder();
    void allHolders_data();
    void allHolders();
    void everyPort();
    void hasNames();
};

namespace {

using Change = std::function<void(HolderEvidence &)>;

/// A process of ours of which nothing is known.
HolderEvidence ours(const Change &change)
{
    HolderEvidence evidence;
    evidence.sameUser = true;
    change(evidence);
    return evidence;
}

/// Calls back for each evidence that there can be.
void forEachEvidence(const std::function<void(const HolderEvidence &)> &callback)
{
    for (int bits = 0; bits < 8; ++bits) {
        for (const std::optional<bool> sameUser : {std::optional<bool>(), std::optional(false), std::optional(true)}) {
            for (const Record record : {Record::None, Record::Unreadable, Record::Other, Record::Matches}) {
                for (const Program program : {Program::Untold, Program::Same, Program::Differs}) {
                    for (const Challenge challenge : {Challenge::NotAsked, Challenge::Silent, Challenge::Right, Challenge::Wrong}) {
                        for (const OwnerState owner : {OwnerState::Alive, OwnerState::Dead, OwnerState::Unknown}) {
                            callback({(bits & 1) != 0, sameUser, record, program, challenge, owner, (bits & 2) != 0, (bits & 4) != 0});
                        }
                    }
                }
            }
        }
    }
}

/// The table of ownership.md, row by row, written apart from the classifier.
PortClass byTheTable(const HolderEvidence &e)
{
    const bool hasRecord = e.record == Record::Matches || e.record == Record::Other;
    const bool isStrong = (hasRecord && e.challenge == Challenge::Right)
        || (e.record == Record::Matches && e.program != Program::Differs && e.challenge != Challenge::Wrong);
    const struct {
        bool applies;
        PortClass what;
    } rows[] = {
        {e.isUs, PortClass::Self},
        {e.sameUser == false, PortClass::Foreign},
        {!e.sameUser.has_value(), PortClass::Unknown},
        {isStrong && e.owner == OwnerState::Alive, PortClass::Live},
        {isStrong && e.owner == OwnerState::Dead, PortClass::Orphan},
        {isStrong, PortClass::Unknown},
        {e.record == Record::Matches, PortClass::Unknown},
        {e.record == Record::Unreadable, PortClass::Unknown},
        {e.isOfSession, PortClass::Session},
        {e.isNamedMonitor, PortClass::Live},
        {true, PortClass::Foreign},
    };
    for (const auto &row : rows) {
        if (row.applies) {
            return row.what;
        }
    }
    return PortClass::Unknown;
}

} // namespace

void TestPortHolderClassifier::oneHolder_data()
{
    QTest::addColumn<HolderEvidence>("evidence");
    QTest::addColumn<PortClass>("what");
    const auto row = [](const char *name, PortClass what, const Change &change) { QTest::newRow(name) << ours(change) << what; };
    const auto monitor = [&](const char *name, PortClass what, const Change &change) {
        row(name, what, [&](HolderEvidence &e) {
            e.record = Record::Matches;
            e.program = Program::Same;
            e.challenge = Challenge::Right;
            e.owner = OwnerState::Dead;
            e.isNamedMonitor = true;
            change(e);
        });
    };
    row("ourselves", PortClass::Self, [](HolderEvidence &e) { e.isUs = true; });
    row("somebody of ours", PortClass::Foreign, [](HolderEvidence &) {});
    row("another user", PortClass::Foreign, [](HolderEvidence &e) { e.sameUser = false; });
    row("another user's monitor", PortClass::Foreign, [](HolderEvidence &e) { e.sameUser = false; e.isNamedMonitor = true; });
    row("another user, and our record matches", PortClass::Foreign, [](HolderEvidence &e) {
        e.sameUser = false;
        e.record = Record::Matches;
        e.owner = OwnerState::Dead;
    });
    row("whose it is cannot be told", PortClass::Unknown, [](HolderEvidence &e) { e.sameUser.reset(); });
    row("a session's dev server", PortClass::Session, [](HolderEvidence &e) { e.isOfSession = true; });
    row("a session's, beside another's record", PortClass::Session, [](HolderEvidence &e) { e.isOfSession = true; e.record = Record::Other; });
    row("a monitor without record", PortClass::Live, [](HolderEvidence &e) { e.isNamedMonitor = true; });
    row("a monitor beside another's record", PortClass::Live, [](HolderEvidence &e) { e.isNamedMonitor = true; e.record = Record::Other; });
    row("a monitor and a damaged record", PortClass::Unknown, [](HolderEvidence &e) { e.isNamedMonitor = true; e.record = Record::Unreadable; });
    monitor("orphan", PortClass::Orphan, [](HolderEvidence &) {});
    monitor("orphan, hung or stopped", PortClass::Orphan, [](HolderEvidence &e) { e.challenge = Challenge::Silent; });
    monitor("orphan, program unreadable", PortClass::Orphan, [](HolderEvidence &e) { e.program = Program::Untold; });
    monitor("orphan, not named so any more", PortClass::Orphan, [](HolderEvidence &e) { e.isNamedMonitor = false; });
    monitor("orphan with a session's cookie", PortClass::Orphan, [](HolderEvidence &e) { e.isOfSession = true; });
    monitor("live", PortClass::Live, [](HolderEvidence &e) { e.owner = OwnerState::Alive; });
    monitor("owner unknown", PortClass::Unknown, [](HolderEvidence &e) { e.owner = OwnerState::Unknown; });
    monitor("another program with its pid", PortClass::Unknown, [](HolderEvidence &e) { e.program = Program::Differs; e.challenge = Challenge::Silent; });
    monitor("wrong proof", PortClass::Unknown, [](HolderEvidence &e) { e.challenge = Challenge::Wrong; });
    monitor("has the secret, record of another namespace", PortClass::Orphan, [](HolderEvidence &e) { e.record = Record::Other; });
}

void TestPortHolderClassifier::oneHolder()
{
    QFETCH(HolderEvidence, evidence);
    QFETCH(PortClass, what);
    QCOMPARE(classifyHolder(evidence), what);
}

void TestPortHolderClassifier::everyHolder()
{
    int cases = 0;
    forEachEvidence([&](const HolderEvidence &evidence) {
        ++cases;
        const PortClass what = classifyHolder(evidence);
        QCOMPARE(what, byTheTable(evidence));
        if (what == PortClass::Orphan) {
            QVERIFY(evidence.sameUser == true && evidence.owner == OwnerState::Dead);
            QVERIFY(evidence.record == Record::Matches || evidence.challenge == Challenge::Right);
        }
    });
    QCOMPARE(cases, 8 * 3 * 4 * 3 * 4 * 3);
}

void TestPortHolderClassifier::allHolders_data()
{
    QTest::addColumn<PortEvidence>("evidence");
    QTest::addColumn<PortClass>("what");
    const auto row = [](const char *name, PortClass what, const std::vector<PortClass> &holders,
                        const std::function<void(PortEvidence &)> &change = [](PortEvidence &) {}) {
        PortEvidence evidence{true, true, false, true, holders};
        change(evidence);
        QTest::newRow(name) << evidence << what;
    };
    row("nobody", PortClass::Free, {}, [](PortEvidence &e) { e.isListening = false; });
    row("ourselves and a stranger", PortClass::Self, {PortClass::Foreign, PortClass::Self});
    row("another user's socket", PortClass::Foreign, {}, [](PortEvidence &e) { e.socketIsOurs = false; e.anyInvisible = true; });
    row("another user's socket, inherited by an orphan", PortClass::Foreign, {PortClass::Orphan}, [](PortEvidence &e) { e.socketIsOurs = false; });
    row("nobody to be seen", PortClass::Unknown, {}, [](PortEvidence &e) { e.anyInvisible = true; });
    row("an orphan and somebody unseen", PortClass::Unknown, {PortClass::Orphan}, [](PortEvidence &e) { e.anyInvisible = true; });
    row("orphan", PortClass::Orphan, {PortClass::Orphan});
    row("orphan, not everybody looked at", PortClass::Unknown, {PortClass::Orphan}, [](PortEvidence &e) { e.isScanned = false; });
    row("orphan, whose socket cannot be told", PortClass::Orphan, {PortClass::Orphan}, [](PortEvidence &e) { e.socketIsOurs.reset(); });
    row("an orphan that passed its socket on", PortClass::Unknown, {PortClass::Orphan, PortClass::Foreign});
    row("live and an orphan", PortClass::Live, {PortClass::Orphan, PortClass::Live});
    row("live, not everybody looked at", PortClass::Live, {PortClass::Live}, [](PortEvidence &e) { e.isScanned = false; });
    row("a session's two workers", PortClass::Session, {PortClass::Session, PortClass::Session});
    row("a session's and a stranger", PortClass::Unknown, {PortClass::Session, PortClass::Foreign});
}

void TestPortHolderClassifier::allHolders()
{
    QFETCH(PortEvidence, evidence);
    QFETCH(PortClass, what);
    QCOMPARE(classifyPort(evidence), what);
}

// Whatever is found: an orphan is one only where everybody was looked at, nobody is unseen and nobody else holds the port.
void TestPortHolderClassifier::everyPort()
{
    const std::vector<PortClass> classes{PortClass::Self, PortClass::Orphan, PortClass::Live, PortClass::Session, PortClass::Foreign, PortClass::Unknown};
    std::vector<std::vector<PortClass>> combinations{{}};
    for (const PortClass one : classes) {
        combinations.push_back({one});
        for (const PortClass other : classes) {
            combinations.push_back({one, other});
        }
    }
    for (const std::vector<PortClass> &holders : combinations) {
        for (int bits = 0; bits < 8; ++bits) {
            for (const std::optional<bool> isOurs : {std::optional<bool>(), std::optional(false), std::optional(true)}) {
                const PortEvidence evidence{(bits & 1) != 0, isOurs, (bits & 2) != 0, (bits & 4) != 0, holders};
                const PortClass what = classifyPort(evidence);
                if (what == PortClass::Orphan || what == PortClass::Session) {
                    QVERIFY(evidence.isListening && evidence.isScanned && !evidence.anyInvisible && isOurs != std::optional(false));
                    QVERIFY(!holders.empty() && std::all_of(holders.begin(), holders.end(), [&](PortClass held) { return held == what; }));
                }
                QCOMPARE(what == PortClass::Free, !evidence.isListening);
            }
        }
    }
}

void TestPortHolderClassifier::hasNames()
{
    QCOMPARE(toText(PortClass::Free), QStringLiteral("free"));
    QCOMPARE(toText(PortClass::Orphan), QStringLiteral("orphan"));
    QCOMPARE(toText(PortClass::Unknown), QStringLiteral("unknown"));
}

QTEST_GUILESS_MAIN(TestPortHolderClassifier)
#include "tst_portholderclassifier.moc"
