// SPDX-License-Identifier: MIT
// Who listens on which port, and the end of what holds one: real sessions, real listeners.
#include "integration/supervisorfixture.h"
#include "supervisor/portends.h"
#include "supervisor/ports.h"
#include "support/heldport.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorPorts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoseTheyAre_data();
    void tellsWhoseTheyAre();
    void leftoversHaveLinesOfTheirOwn();
    void byTheCookieOfASessionThatIsGone();
    void onePortOfAnybody();
    void endsTheServerAndLeavesTheSession();
    void endsALeftover();
    void theCommandItselfIsTheSession();
    void sparesWhatIsKept();
    void anotherProgramOnlyWithConsent_data();
    void anotherProgramOnlyWithConsent();
    void oneOfSeveralThatShareAPort();
    void nobodyButWhoWasAgreedTo();
    void neverUsNorAnotherUsers();

private:
    static PortList list(SupervisorBed &bed)
    {
        std::optional<PortList> told;
        bed->ports().list([&told](const PortList &list) { told = list; });
        return waitFor([&told] { return told.has_value(); }) ? *told : PortList{{}, false, QStringLiteral("no answer")};
    }
    /// Waits for as many as that.
    static QList<PortRow> rowsOf(SupervisorBed &bed, const QString &session, qsizetype count)
    {
        QList<PortRow> rows;
        (void)waitFor([&] {
            rows.clear();
            for (const PortRow &row : list(bed).rows) {
                if (row.sessionName == session) {
                    rows.append(row);
                }
            }
            return rows.size() == count;
        });
        return rows;
    }
    static Result<SessionOutcome> end(SupervisorBed &bed, int port, const ProcessIdentity &holder, const EndRequest &request = {},
                                      PortEnds::Consent consent = PortEnds::Consent::None)
    {
        std::optional<Result<SessionOutcome>> answered;
        bed->portEnds().end(port, holder, request, consent, [&answered](const Result<SessionOutcome> &outcome) { answered.emplace(outcome); });
        return waitFor([&answered] { return answered.has_value(); }) ? *answered : Result<SessionOutcome>(Error{ErrorCode::TimedOut});
    }
    static bool isFree(int port)
    {
        const Result<std::vector<Listener>> all = readListeners();
        return all && std::none_of(all->begin(), all->end(), [port](const Listener &listener) { return listener.port == port; });
    }
    const QString m_name = QStringLiteral("work");
};

void tst_SupervisorPorts::tellsWhoseTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("the command") << QStringLiteral("listen 0 block") << 1;
    QTest::newRow("below it") << QStringLiteral("child [ child [ listen 0 block ] block ] block") << 1;
    QTest::newRow("any address, IPv6 too") << QStringLiteral("child [ listen-at :: 0 listen-at 0.0.0.0 0 block ] block") << 2;
    QTest::newRow("left the terminal") << QStringLiteral("setsid [ listen 0 block ] block") << 1;
    QTest::newRow("a daemon") << QStringLiteral("double-fork [ listen 0 block ] block") << 1;
    QTest::newRow("a master and its workers") << QStringLiteral("child [ listen 0 child [ block ] child [ block ] block ] block") << 1;
    QTest::newRow("stopped") << QStringLiteral("child [ listen 0 stopped ] block") << 1;
}

void tst_SupervisorPorts::tellsWhoseTheyAre()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(words, m_name)).ok());
    const QList<PortRow> found = rowsOf(bed, m_name, rows);
    QCOMPARE(found.size(), rows);
    for (const PortRow &row : found) {
        QCOMPARE(row.kind, PortKind::Session);
        QVERIFY(!row.probable && row.since.isValid());
        QCOMPARE(row.program, QStringLiteral("testchild"));
        QCOMPARE(row.sessionId, bed.get(m_name).value(QLatin1String("id")).toString());
    }
}

void tst_SupervisorPorts::leftoversHaveLinesOfTheirOwn()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("double-fork [ listen 0 block ] exit 0"), m_name);
    spec.leftovers = LeftoversPolicy::Ask;
    QVERIFY(bed.create(spec).ok());
    QVERIFY(bed.waitForStatus(m_name, QStringLiteral("exited")));
    const QList<PortRow> rows = rowsOf(bed, m_name, 1);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().kind, PortKind::Leftover);
}

void tst_SupervisorPorts::byTheCookieOfASessionThatIsGone()
{
    SupervisorBed bed;
    bed.begin();
    qputenv("SHELLREEVE_SESSION", "abcdefgh.0123");
    HeldPort held;
    qunsetenv("SHELLREEVE_SESSION");
    const PortList all = list(bed);
    const auto row = std::find_if(all.rows.begin(), all.rows.end(), [&held](const PortRow &one) { return one.port == held.port; });
    QVERIFY(row != all.rows.end());
    QCOMPARE(row->kind, PortKind::Leftover);
    QVERIFY(row->probable);
    QCOMPARE(row->sessionId, QStringLiteral("abcdefgh"));
    const Result<PortEndPreview> preview = bed->portEnds().preview(held.port, row->pid);
    QVERIFY(preview.ok() && preview->wantsConsent); // an environment proves nothing
    QCOMPARE(end(bed, held.port, preview->holder).error().code, ErrorCode::Refused);
    QVERIFY(held.process().isAlive());
}

void tst_SupervisorPorts::onePortOfAnybody()
{
    SupervisorBed bed;
    bed.begin();
    HeldPort held;
    const auto look = [&bed](int port) {
        std::optional<PortReport> told;
        bed->ports().look(port, [&told](const PortReport &report) { told = report; });
        return waitFor([&told] { return told.has_value(); }) ? *told : PortReport();
    };
    const PortReport taken = look(held.port);
    QCOMPARE(taken.verdict.what, PortClass::Foreign);
    QCOMPARE(taken.list.rows.size(), size_t(1));
    QCOMPARE(taken.list.rows.front().pid, qint64(held.child.root()));
    QCOMPARE(taken.toJson().value(QLatin1String("class")).toString(), QStringLiteral("foreign"));
    const int port = held.port;
    held.child.end();
    const PortReport free = look(port);
    QCOMPARE(free.verdict.what, PortClass::Free);
    QVERIFY(free.list.rows.empty());
}

void tst_SupervisorPorts::endsTheServerAndLeavesTheSession()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ listen 0 listen 0 child [ block ] block ] child [ block ] block"), m_name)).ok());
    const QList<PortRow> rows = rowsOf(bed, m_name, 2);
    QCOMPARE(rows.size(), 2);
    const Result<PortEndPreview> preview = bed->portEnds().preview(rows.front().port, rows.front().pid);
    QVERIFY2(preview.ok(), qPrintable(preview ? QString() : preview.error().message()));
    QVERIFY(!preview->wantsConsent && !preview->isCommand);
    QCOMPARE(preview->below, 1);
    QCOMPARE(preview->ports.size(), 2); // what else goes with it
    const Result<SessionOutcome> outcome = end(bed, rows.front().port, preview->holder);
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message()));
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(outcome->outcome.endedProcesses.size(), 2);
    QVERIFY(isFree(rows.front().port) && isFree(rows.back().port));
    QCOMPARE(bed.status(m_name), QStringLiteral("running"));
    QCOMPARE(end(bed, rows.front().port, preview->holder).error().code, ErrorCode::NotFound);
}

void tst_SupervisorPorts::endsALeftover()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("double-fork [ listen 0 block ] double-fork [ block ] exit 0"), m_name);
    spec.leftovers = LeftoversPolicy::Ask;
    QVERIFY(bed.create(spec).ok());
    QVERIFY(bed.waitForStatus(m_name, QStringLiteral("exited")));
    const QList<PortRow> rows = rowsOf(bed, m_name, 1);
    QCOMPARE(rows.size(), 1);
    const Result<PortEndPreview> preview = bed->portEnds().preview(rows.front().port, rows.front().pid);
    QVERIFY(preview.ok());
    QCOMPARE(preview->row.kind, PortKind::Leftover);
    QVERIFY(end(bed, rows.front().port, preview->holder)->outcome.ended);
    QVERIFY(isFree(rows.front().port));
    QVERIFY(waitFor([&] { return bed.get(m_name).value(QLatin1String("leftovers")).toArray().size() == 1; })); // the other stays
}

void tst_SupervisorPorts::theCommandItselfIsTheSession()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("listen 0 block"), m_name)).ok());
    const QList<PortRow> rows = rowsOf(bed, m_name, 1);
    QCOMPARE(rows.size(), 1);
    const Result<PortEndPreview> preview = bed->portEnds().preview(rows.front().port, rows.front().pid);
    QVERIFY(preview.ok() && preview->isCommand);
    QCOMPARE(end(bed, rows.front().port, preview->holder).error().code, ErrorCode::Refused);
    QCOMPARE(bed.status(m_name), QStringLiteral("running"));
}

void tst_SupervisorPorts::sparesWhatIsKept()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("setsid [ listen 0 block ] block"), m_name)).ok());
    const QList<PortRow> rows = rowsOf(bed, m_name, 1);
    QCOMPARE(rows.size(), 1);
    QVERIFY(bed->keepProcess(rows.front().pid).ok());
    const Result<PortEndPreview> preview = bed->portEnds().preview(rows.front().port, rows.front().pid);
    QVERIFY(preview.ok() && preview->holderIsKept);
    const Result<SessionOutcome> spared = end(bed, rows.front().port, preview->holder);
    QVERIFY(spared.ok() && spared->outcome.endedProcesses.isEmpty());
    QVERIFY(!isFree(rows.front().port));
    EndRequest everything;
    everything.everything = true;
    QVERIFY(end(bed, rows.front().port, preview->holder, everything)->outcome.ended);
    QVERIFY(isFree(rows.front().port));
}

void tst_SupervisorPorts::anotherProgramOnlyWithConsent_data()
{
    QTest::addColumn<QStringList>("manner");
    QTest::addColumn<bool>("isForced");
    QTest::newRow("asked") << QStringList() << false;
    QTest::newRow("ignores that") << QStringList{QStringLiteral("ignore-all")} << true;
    QTest::newRow("with something below it") << QStringLiteral("child [ child [ block ] block ]").split(QLatin1Char(' ')) << false;
}

void tst_SupervisorPorts::anotherProgramOnlyWithConsent()
{
    QFETCH(QStringList, manner);
    QFETCH(bool, isForced);
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = isForced ? Milliseconds(300) : Milliseconds(10'000);
    bed.begin();
    HeldPort held(QStringLiteral("127.0.0.1"), manner);
    HeldPort beside;
    const Result<PortEndPreview> preview = bed->portEnds().preview(held.port, held.child.root());
    QVERIFY2(preview.ok(), qPrintable(preview ? QString() : preview.error().message()));
    QVERIFY(preview->wantsConsent);
    QCOMPARE(preview->row.kind, PortKind::Other);
    QCOMPARE(preview->ports, QList<int>{held.port});
    QCOMPARE(end(bed, held.port, preview->holder).error().code, ErrorCode::Refused);
    QVERIFY(held.process().isAlive());
    const Result<SessionOutcome> outcome = end(bed, held.port, preview->holder, {}, PortEnds::Consent::Given);
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message()));
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(outcome->outcome.endedProcesses.size(), 1 + preview->below);
    QVERIFY(outcome->outcome.durationMs < 9'000); // not waited for longer than it took
    QVERIFY(isFree(held.port));
    QVERIFY(beside.process().isAlive());
}

// The port as a whole is nobody's then; the one that was agreed to is known all the same.
void tst_SupervisorPorts::oneOfSeveralThatShareAPort()
{
#if defined(__APPLE__)
    QSKIP("there is no second loopback address");
#else
    SupervisorBed bed;
    bed.begin();
    HeldPort held;
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ listen-at 127.0.0.2 %1 block ] block").arg(held.port), m_name)).ok());
    QCOMPARE(rowsOf(bed, m_name, 1).size(), 1);
    const Result<PortEndPreview> preview = bed->portEnds().preview(held.port, held.child.root());
    QVERIFY2(preview.ok(), qPrintable(preview ? QString() : preview.error().message()));
    const ProcessRef holder = held.process();
    const Result<SessionOutcome> outcome = end(bed, held.port, preview->holder, {}, PortEnds::Consent::Given);
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message()));
    QVERIFY(outcome->outcome.ended);
    QVERIFY(!holder.isAlive());
    QVERIFY(!isFree(held.port)); // the session's is not touched
    QCOMPARE(rowsOf(bed, m_name, 1).size(), 1);
#endif
}

void tst_SupervisorPorts::nobodyButWhoWasAgreedTo()
{
    SupervisorBed bed;
    bed.begin();
    HeldPort held;
    ProcessIdentity other = bed->portEnds().preview(held.port, held.child.root())->holder;
    other.startTicks -= 1;
    other.pidfdInode = 0;
    QCOMPARE(end(bed, held.port, other, {}, PortEnds::Consent::Given).error().code, ErrorCode::NotFound);
    HeldPort elsewhere;
    const ProcessIdentity holder = held.process().identity();
    QCOMPARE(end(bed, elsewhere.port, holder, {}, PortEnds::Consent::Given).error().code, ErrorCode::NotFound); // not its port
    QVERIFY(held.process().isAlive() && elsewhere.process().isAlive());
    held.child.end();
    QCOMPARE(end(bed, held.port, holder, {}, PortEnds::Consent::Given).error().code, ErrorCode::NotFound);
}

void tst_SupervisorPorts::neverUsNorAnotherUsers()
{
    SupervisorBed bed;
    bed.begin();
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM, 0));
    QCOMPARE(::listen(socket.get(), 1), 0);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    QCOMPARE(::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size), 0);
    QCOMPARE(bed->portEnds().preview(ntohs(address.sin_port), ::getpid()).error().code, ErrorCode::Refused);
    if (::geteuid() == 0) {
        HeldPort theirs(QStringLiteral("127.0.0.1"), {QStringLiteral("become-nobody")});
        QCOMPARE(bed->portEnds().preview(theirs.port, theirs.child.root()).error().code, ErrorCode::NotOurs);
        QCOMPARE(end(bed, theirs.port, theirs.process().identity(), {}, PortEnds::Consent::Given).error().code, ErrorCode::NotOurs);
        QVERIFY(theirs.process().isAlive());
    }
}

QTEST_GUILESS_MAIN(tst_SupervisorPorts)
#include "tst_supervisorports.moc"
