// SPDX-License-Identifier: MIT
// Looking around while the supervisor runs (requirements C1 to C5).
#include "supervisor/reconciler.h"

#include "supervisorfixture.h"

#include <QFileInfo>

#include <sys/socket.h>
#include <sys/un.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_Reconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunDoesWhatThePlanSaid();
    void sweepsAHundredStaleSocketsAtOnce();
    void noticesAStaleSocketWithoutTheTimer();
    void aTimeoutIsNotStale();
    void adoptsAShellperThatTurnsUp();
    void keepsAStoppedShellper();
    void afterASleepItOnlyLooksAndTheBrakeAsks();
    void countsWhatCarriesTheCookieOfADeadSession();
    void aPassThatTakesTooLongIsOver();
    void whatIsNotOursToSignalIsNotTriedForEver();
    void refusesWhenShuttingDown();
};

namespace {

/// A socket file; what listens there ends with the descriptor.
UniqueFd bindAt(const QString &path)
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(fd.get(), 1) != 0) {
        qFatal("cannot bind %s", name.constData());
    }
    return fd;
}

Result<ReconcileReport> pass(SupervisorBed &bed, Reconciler::Pass kind)
{
    std::optional<Result<ReconcileReport>> answer;
    bed->reconciler().request(kind, [&](const Result<ReconcileReport> &report) { answer.emplace(report); });
    if (!waitFor([&] { return answer.has_value(); })) {
        return Error{ErrorCode::TimedOut, QStringLiteral("no report")};
    }
    return *answer;
}

/// What a report says of one session, socket or process; a default one where it says nothing.
Finding about(const Result<ReconcileReport> &report, const QString &id)
{
    if (report) {
        for (const Finding &finding : report->findings) {
            if (finding.sessionId == id) {
                return finding;
            }
        }
    }
    return {};
}

/// Without processes: those that other tests leave for a moment come and go.
QList<Finding> aboutSockets(const ReconcileReport &report)
{
    QList<Finding> findings = report.findings;
    findings.removeIf([](const Finding &finding) { return finding.kind == FindingKind::Process; });
    return findings;
}

class JumpingClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds awake() const override { return Clock::system().awake(); }
    [[nodiscard]] QDateTime wall() const override { return Clock::system().wall().addMSecs(m_ahead.count()); }
    void jump(Milliseconds ahead) { m_ahead += ahead; }

private:
    Milliseconds m_ahead{0};
};

} // namespace

void tst_Reconciler::theRunDoesWhatThePlanSaid()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(session);
    const QString id = session->value(QLatin1String("id")).toString();
    const QString stale = bed.paths().sessionSocket(QStringLiteral("aaaaaaaa"));
    const QString link = bed.paths().sessionSocket(QStringLiteral("bbbbbbbb"));
    const QString file = bed.paths().sessionSocket(QStringLiteral("cccccccc"));
    const QString other = bed.paths().socketDir + QStringLiteral("/other.sock");
    bindAt(stale).reset();
    bindAt(other).reset();
    QVERIFY(QFile::link(stale, link));
    QFile plain(file);
    QVERIFY(plain.open(QIODevice::WriteOnly));

    const Result<ReconcileReport> plan = pass(bed, Reconciler::Pass::Look);
    QVERIFY(plan);
    QCOMPARE(about(plan, id).verdict, Verdict::Keep);
    QCOMPARE(about(plan, QStringLiteral("aaaaaaaa")).verdict, Verdict::Reap);
    QCOMPARE(about(plan, QStringLiteral("aaaaaaaa")).kind, FindingKind::Socket);
    QVERIFY(QFileInfo::exists(stale));

    const Result<ReconcileReport> run = pass(bed, Reconciler::Pass::Run);
    QVERIFY(run);
    const QList<Finding> planned = aboutSockets(*plan);
    const QList<Finding> carriedOut = aboutSockets(*run);
    QCOMPARE(carriedOut.size(), planned.size());
    for (qsizetype i = 0; i < carriedOut.size(); ++i) {
        QJsonObject done = carriedOut.at(i).toJson();
        done.insert(QStringLiteral("outcome"), QJsonValue::Null);
        QCOMPARE(done, planned.at(i).toJson());
    }
    QCOMPARE(about(run, QStringLiteral("aaaaaaaa")).outcome, QStringLiteral("removed"));
    QVERIFY(!QFileInfo::exists(stale));
    QVERIFY(QFileInfo(link).isSymLink()); // links, other types and other names are nobody's business
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(QFileInfo::exists(other));
    QCOMPARE(bed.status(id), QStringLiteral("running"));
    QVERIFY(bed->reconciler().lastSweep().isValid());
    QFile::remove(link);
    QFile::remove(file);
    QFile::remove(other);
}

void tst_Reconciler::sweepsAHundredStaleSocketsAtOnce()
{
    SupervisorBed bed;
    bed.tunables.sweepInterval = Milliseconds(100);
    bed.begin();
    QVERIFY(waitFor([&] { return bed->reconciler().lastSweep().isValid(); }));
    for (int i = 0; i < 100; ++i) {
        const QString id = QStringLiteral("aaaaaa") + QLatin1Char(static_cast<char>('a' + i / 10)) + QLatin1Char(static_cast<char>('a' + i % 10));
        bindAt(bed.paths().sessionSocket(id)).reset();
    }
    QTest::ignoreMessage(QtInfoMsg, "Periodic cleanup: removed 100 stale shellper socket(s)");
    QVERIFY(waitFor([&] { return bed.leftFiles().isEmpty(); }));
    QVERIFY(pass(bed, Reconciler::Pass::Look)); // the sweep has told before the next pass begins
}

// The sweep's timer is an hour away: the directory itself tells.
void tst_Reconciler::noticesAStaleSocketWithoutTheTimer()
{
    SupervisorBed bed;
    bed.tunables.sweepInterval = std::chrono::hours(1);
    bed.begin();
    QVERIFY(waitFor([&] { return bed->reconciler().lastSweep().isValid(); }));
    bindAt(bed.paths().sessionSocket(QStringLiteral("aaaaaaaa"))).reset();
    QVERIFY(waitFor([&] { return bed.leftFiles().isEmpty(); }));
}

void tst_Reconciler::aTimeoutIsNotStale()
{
    SupervisorBed bed;
    bed.begin();
    const QString path = bed.paths().sessionSocket(QStringLiteral("aaaaaaaa"));
    const UniqueFd listening = bindAt(path); // and never accepts
    const Result<ReconcileReport> run = pass(bed, Reconciler::Pass::Run);
    const Finding finding = about(run, QStringLiteral("aaaaaaaa"));
    QVERIFY(finding.verdict == Verdict::Unknown || finding.verdict == Verdict::Keep);
    QCOMPARE(finding.action, Action::None);
    QVERIFY(QFileInfo::exists(path));
    QFile::remove(path);
}

void tst_Reconciler::adoptsAShellperThatTurnsUp()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("lost")));
    QVERIFY(session);
    const QString id = session->value(QLatin1String("id")).toString();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(session->value(QLatin1String("pid")).toInteger()));
    QVERIFY(shellper);
    bed.crash();
    // Stopped, and nothing on disk that tells of it: nobody can know it.
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    QFile::remove(bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json"));
    const QString self = bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".self.json");
    QVERIFY(QFile::rename(self, self + QStringLiteral(".away")));
    bed.begin();
    QCOMPARE(bed->sessionCount(), 0);
    QVERIFY(about(pass(bed, Reconciler::Pass::Run), id).action == Action::None);
    QCOMPARE(bed->sessionCount(), 0);

    QCOMPARE(sendSignal(*shellper, SIGCONT), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return about(pass(bed, Reconciler::Pass::Look), id).action == Action::Adopt; }));
    QCOMPARE(bed->sessionCount(), 0); // a look changes nothing
    QCOMPARE(about(pass(bed, Reconciler::Pass::Run), id).outcome, QStringLiteral("adopted"));
    QCOMPARE(bed.status(QStringLiteral("lost")), QStringLiteral("running"));
    QFile::remove(self + QStringLiteral(".away"));
}

void tst_Reconciler::keepsAStoppedShellper()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(session);
    const QString id = session->value(QLatin1String("id")).toString();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(session->value(QLatin1String("pid")).toInteger()));
    QVERIFY(shellper);
    bed.crash();
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    bed.begin();
    QCOMPARE(bed.status(id), QStringLiteral("unreachable"));
    const Finding finding = about(pass(bed, Reconciler::Pass::Run), id);
    QCOMPARE(finding.verdict, Verdict::Keep);
    QCOMPARE(finding.action, Action::None);
    QVERIFY(shellper->isAlive());
    QCOMPARE(sendSignal(*shellper, SIGCONT), SignalOutcome::Sent);
    QVERIFY(bed.waitForStatus(id, QStringLiteral("running")));
}

// A husk is overdue by the wall, while its own timer, which does not run during a sleep, has not come.
void tst_Reconciler::afterASleepItOnlyLooksAndTheBrakeAsks()
{
    SupervisorBed bed;
    JumpingClock clock;
    bed.clock = &clock;
    bed.tunables.husk = std::chrono::hours(1);
    bed.tunables.sweepInterval = std::chrono::hours(1);
    bed.begin();
    QVERIFY(waitFor([&] { return bed->reconciler().lastSweep().isValid(); }));
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("exit 0")));
    QVERIFY(session);
    const QString id = session->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    QCOMPARE(about(pass(bed, Reconciler::Pass::Look), id).verdict, Verdict::Keep);

    clock.jump(std::chrono::hours(8));
    std::optional<int> passes;
    connect(&bed->reconciler(), &Reconciler::passed, this, [&] { passes = passes.value_or(0) + 1; });
    bed->reconciler().request(Reconciler::Pass::Sweep, {});
    QVERIFY(waitFor([&] { return passes == 1; }));
    QVERIFY(bed.pid(id) > 0);

    bindAt(bed.paths().sessionSocket(QStringLiteral("aaaaaaaa"))).reset();
    const Result<ReconcileReport> held = pass(bed, Reconciler::Pass::Run);
    QVERIFY(held);
    QCOMPARE(held->held, 1); // one of one
    QCOMPARE(about(held, id).action, Action::EndHusk);
    QCOMPARE(about(held, id).outcome, QString());
    QCOMPARE(about(held, QStringLiteral("aaaaaaaa")).outcome, QStringLiteral("removed")); // the rest is done
    QVERIFY(bed.pid(id) > 0);

    const Result<ReconcileReport> confirmed = pass(bed, Reconciler::Pass::Confirmed);
    QCOMPARE(about(confirmed, id).outcome, QStringLiteral("ended"));
    QCOMPARE(bed.pid(id), 0);
    QCOMPARE(bed.status(id), QStringLiteral("exited"));
}

void tst_Reconciler::countsWhatCarriesTheCookieOfADeadSession()
{
    SupervisorBed bed;
    bed.begin();
    qputenv("SHELLREEVE_SESSION", "aaaaaaaa.0123");
    ChildGuard stray({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    qunsetenv("SHELLREEVE_SESSION");
    QCOMPARE(stray.waitFor(1).size(), 1U);
    const Result<ReconcileReport> run = pass(bed, Reconciler::Pass::Run);
    const Finding finding = about(run, QStringLiteral("aaaaaaaa"));
    QCOMPARE(finding.kind, FindingKind::Process);
    QCOMPARE(finding.pid, stray.root());
    QCOMPARE(finding.verdict, Verdict::Unknown);
    QVERIFY(stray.process().state() == QProcess::Running);
    QVERIFY(bed->status().value(QLatin1String("orphans")).toInt() >= 1);
    stray.end();
    QVERIFY(!bed->status().value(QLatin1String("lastSweep")).isNull());
}

void tst_Reconciler::aPassThatTakesTooLongIsOver()
{
    SupervisorBed bed;
    bed.begin();
    const QString stale = bed.paths().sessionSocket(QStringLiteral("aaaaaaaa"));
    bed->reconciler().limitTo(Milliseconds(0));
    UniqueFd silent = bindAt(stale);
    const Result<ReconcileReport> cut = pass(bed, Reconciler::Pass::Run);
    QVERIFY(cut.ok());
    QVERIFY(cut->problem && cut->problem->code == ErrorCode::TimedOut);
    QVERIFY(!cut->toJson().value(QLatin1String("complete")).toBool());
    QVERIFY(QFileInfo::exists(stale));
    silent.reset();
    bed->reconciler().limitTo(std::chrono::seconds(10));
    const Result<ReconcileReport> whole = pass(bed, Reconciler::Pass::Run); // the next one is none the worse for it
    QVERIFY(whole.ok() && !whole->problem);
    QVERIFY(!QFileInfo::exists(stale));
}

void tst_Reconciler::whatIsNotOursToSignalIsNotTriedForEver()
{
    if (::geteuid() != 0) {
        QSKIP("only root can start a process of another user");
    }
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(0);
    bed.tunables.forceTimeout = Milliseconds(200);
    bed.tunables.retryAttempts = 0;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("child [ ignore-hup become-nobody ready block ] block"), QStringLiteral("mixed")));
    QVERIFY(session.ok());
    const QString id = session->value(QLatin1String("id")).toString();
    std::optional<ProcessRef> nobody;
    QVERIFY(waitFor([&] {
        for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(bed.pid(id))})) {
            const Result<ProcessRef> ref = ProcessRef::open(process.pid);
            nobody = ref && process.uid != ::geteuid() ? std::optional(*ref) : nobody;
        }
        return nobody.has_value();
    }));
    const Result<SessionOutcome> killed = bed.kill(id);
    QVERIFY(killed.ok() && !killed->outcome.ended);
    QCOMPARE(killed->outcome.survivors.size(), 1); // told
    const Finding left = about(pass(bed, Reconciler::Pass::Run), id);
    QCOMPARE(left.verdict, Verdict::Keep);
    QCOMPARE(left.action, Action::None);
    QVERIFY(left.evidence.constFirst().contains(QStringLiteral("not ours to signal")));
    sendSignal(*nobody, SIGKILL); // the test may: it is root
    QVERIFY(waitFor([&] { return !nobody->isAlive(); }));
    QCOMPARE(about(pass(bed, Reconciler::Pass::Run), id).action, Action::EndSession); // now it is of use
    QVERIFY(bed.get(id).isEmpty());
}

void tst_Reconciler::refusesWhenShuttingDown()
{
    SupervisorBed bed;
    bed.begin();
    std::optional<ErrorCode> waiting;
    bed->reconciler().request(Reconciler::Pass::Look, [&](const Result<ReconcileReport> &report) {
        waiting = report ? ErrorCode::Failed : report.error().code;
    });
    bool done = false;
    bed->quit(QuitChoice::KeepSessions, [&](const Result<QList<SessionOutcome>> &) { done = true; });
    QCOMPARE(waiting, std::optional(ErrorCode::ShuttingDown));
    QVERIFY(waitFor([&] { return done; }));
    const Result<ReconcileReport> late = pass(bed, Reconciler::Pass::Run);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::ShuttingDown);
}

QTEST_GUILESS_MAIN(tst_Reconciler)
#include "tst_reconciler.moc"
