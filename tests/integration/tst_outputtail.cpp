// SPDX-License-Identifier: MIT
// The last lines of a session, for who looks at its details.
#include "session/outputtail.h"
#include "shellper/shellperclient.h"
#include "supervisorfixture.h"

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// A tail that is shown every change of its session, as a window does it.
class Watched
{
public:
    Watched(SupervisorBed &bed, const QString &id) : m_bed(bed), m_id(id), tail(bed->paths().sessionsDir)
    {
        QObject::connect(&*m_bed, &Supervisor::sessionChanged, &tail, [this](const QString &changed) {
            if (changed == m_id) {
                show();
            }
        });
        show();
    }
    void show()
    {
        if (const std::optional<SessionSnapshot> session = m_bed->snapshot(m_id)) {
            tail.show(*session);
        }
    }

private:
    SupervisorBed &m_bed;
    QString m_id;

public:
    OutputTail tail;
};

SessionSpec script(const QString &text, const QString &name)
{
    return SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"), text}, name);
}

} // namespace

class tst_OutputTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsWritten();
    void onlyTheNewestLines();
    void isNoViewer();
    void leavesTheSessionQuiet();
    void finishedSessionShowsItsKeptScreen();
    void nothingKeptIsSaid();
    void anotherSessionsLinesAreGoneAtOnce();
    void shellperThatHangsUp();
};

void tst_OutputTail::followsWhatIsWritten()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(
        script(QStringLiteral("printf '\\033[31mred\\033[0m\\n'; read x; echo \"got $x\"; cat"), QStringLiteral("api")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    Watched watched(bed, id);
    QVERIFY(waitFor([&] { return watched.tail.lines() == QStringList{QStringLiteral("red")}; }));
    QCOMPARE(watched.tail.sessionId(), id);
    QVERIFY(!watched.tail.problem());

    ShellperClient viewer;
    QSignalSpy welcomed(&viewer, &ShellperClient::welcomed);
    Hello hello;
    hello.clientType = ClientType::Terminal;
    viewer.connectTo(created->value(QLatin1String("socketPath")).toString(), hello);
    QVERIFY(welcomed.wait());
    viewer.sendData("tea\r");
    QVERIFY(waitFor([&] { return watched.tail.lines().contains(QStringLiteral("got tea")); }));
    watched.tail.clear();
    QVERIFY(watched.tail.sessionId().isEmpty());
    QVERIFY(watched.tail.lines().isEmpty());
}

void tst_OutputTail::onlyTheNewestLines()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created =
        bed.create(script(QStringLiteral("seq 1 30000; echo end; exec cat"), QStringLiteral("api")));
    QVERIFY(created.ok());
    Watched watched(bed, created->value(QLatin1String("id")).toString());
    watched.tail.setMostLines(3);
    QVERIFY(waitFor([&] { return !watched.tail.lines().isEmpty() && watched.tail.lines().last() == QStringLiteral("end"); }));
    watched.tail.refresh();
    const QStringList newest{QStringLiteral("29999"), QStringLiteral("30000"), QStringLiteral("end")};
    QVERIFY(waitFor([&] { return watched.tail.lines() == newest; }));
}

void tst_OutputTail::isNoViewer()
{
    int mostViewers = 0;
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(script(QStringLiteral("echo one; exec cat"), QStringLiteral("api")));
    QVERIFY(created.ok());
    QObject::connect(&*bed, &Supervisor::sessionChanged, &*bed, [&](const QString &id) {
        mostViewers = std::max(mostViewers, bed->snapshot(id)->viewers);
    });
    Watched watched(bed, created->value(QLatin1String("id")).toString());
    QVERIFY(waitFor([&] { return watched.tail.lines().value(0) == QStringLiteral("one"); }));
    for (int look = 0; look < 5; ++look) {
        watched.tail.refresh();
        QVERIFY(watched.tail.isLoading());
        QVERIFY(waitFor([&] { return !watched.tail.isLoading(); }));
    }
    QCOMPARE(mostViewers, 0);
}

// A look must not make the session change, or a window that looks at every change would never stop.
void tst_OutputTail::leavesTheSessionQuiet()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(script(QStringLiteral("echo one; exec cat"), QStringLiteral("api")));
    QVERIFY(created.ok());
    Watched watched(bed, created->value(QLatin1String("id")).toString());
    QVERIFY(waitFor([&] { return watched.tail.lines().value(0) == QStringLiteral("one"); }));
    QSignalSpy changes(&*bed, &Supervisor::sessionChanged);
    watched.tail.refresh();
    QVERIFY(waitFor([&] { return !watched.tail.isLoading(); }));
    QVERIFY(!changes.wait(1'500)); // events come at most once a second
    watched.show();
    QVERIFY(!watched.tail.isLoading());
}

void tst_OutputTail::finishedSessionShowsItsKeptScreen()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(0);
    bed.begin();
    const Result<QJsonObject> created = bed.create(script(QStringLiteral("echo last words; exit 3"), QStringLiteral("api")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return !bed->snapshot(id)->pid; }));
    Watched watched(bed, id);
    QVERIFY(waitFor([&] { return watched.tail.lines() == QStringList{QStringLiteral("last words")}; }));
    QVERIFY(!watched.tail.problem());
}

void tst_OutputTail::nothingKeptIsSaid()
{
    SupervisorBed bed;
    bed.begin();
    OutputTail tail(bed->paths().sessionsDir);
    QSignalSpy changed(&tail, &OutputTail::changed);
    SessionSnapshot gone;
    gone.id = QStringLiteral("aaaaaaaa");
    tail.show(gone);
    QCOMPARE(changed.count(), 1);
    QVERIFY(tail.lines().isEmpty());
    QCOMPARE(tail.problem()->code, ErrorCode::NotFound);
}

void tst_OutputTail::anotherSessionsLinesAreGoneAtOnce()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> one = bed.create(script(QStringLiteral("echo one; exec cat"), QStringLiteral("one")));
    const Result<QJsonObject> two = bed.create(script(QStringLiteral("echo two; exec cat"), QStringLiteral("two")));
    QVERIFY(one.ok() && two.ok());
    OutputTail tail(bed->paths().sessionsDir);
    const auto show = [&](const Result<QJsonObject> &session) {
        tail.show(*bed->snapshot(session->value(QLatin1String("id")).toString()));
    };
    QVERIFY(waitFor([&] {
        show(one);
        return tail.lines().value(0) == QStringLiteral("one");
    }));
    show(two);
    QVERIFY(tail.lines().isEmpty());
    show(one); // before the other has answered
    show(two);
    QVERIFY(waitFor([&] {
        show(two);
        return tail.lines().value(0) == QStringLiteral("two");
    }));
}

void tst_OutputTail::shellperThatHangsUp()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(script(QStringLiteral("echo one; exec cat"), QStringLiteral("api")));
    QVERIFY(created.ok());
    SessionSnapshot session = *bed->snapshot(created->value(QLatin1String("id")).toString());
    OutputTail tail(bed->paths().sessionsDir);
    session.socketPath = bed->paths().controlSocket() + QStringLiteral(".none");
    tail.show(session); // as if its socket had just gone: nobody listens, and no screen was kept
    QVERIFY(waitFor([&] { return tail.problem().has_value(); }));
    session.socketPath = bed->snapshot(session.id)->socketPath;
    tail.show(session);
    QVERIFY(waitFor([&] { return tail.lines().value(0) == QStringLiteral("one"); }));
    QVERIFY(!tail.problem());
}

QTEST_GUILESS_MAIN(tst_OutputTail)
#include "tst_outputtail.moc"
