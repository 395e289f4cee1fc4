// SPDX-License-Identifier: MIT
// `reeve gc` and `reeve orphans`, as a user meets them (requirements C2 to C4).
#include "e2e/instance.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eGc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAndRemovesAStaleSocket();
    void namesAProcessWithoutASession();
};

namespace {

void leaveSocket(const QString &path)
{
    const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    QCOMPARE(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
}

} // namespace

void TestE2eGc::showsAndRemovesAStaleSocket()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("runs"), words("cat"));
    QVERIFY2(it.reeve(words("gc")).out.contains(QLatin1String("Nothing to clean up")), "at first");
    const QString path = it.paths().sessionSocket(QStringLiteral("aaaaaaaa"));
    leaveSocket(path);

    const Said orphans = it.reeve(words("orphans --json"));
    QCOMPARE(orphans.code, 0);
    const QJsonArray rows = orphans.array();
    const auto stale = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
        return row.toObject().value(QLatin1String("sessionId")).toString() == QLatin1String("aaaaaaaa");
    });
    QVERIFY(stale != rows.end());
    QCOMPARE(stale->toObject().value(QLatin1String("verdict")).toString(), QStringLiteral("reap"));
    QVERIFY(!stale->toObject().value(QLatin1String("evidence")).toArray().isEmpty());

    const Said dry = it.reeve(words("gc --dry-run"));
    QCOMPARE(dry.code, 0);
    QVERIFY2(dry.out.contains(path) && dry.out.contains(QLatin1String("WOULD")), qUtf8Printable(dry.out));
    QVERIFY(QFileInfo::exists(path));

    const Said run = it.reeve(words("gc"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(path) && run.out.contains(QLatin1String("removed")), qUtf8Printable(run.out));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(it.reeve(words("gc")).out.contains(QLatin1String("Nothing to clean up")));
    QVERIFY(it.waitForStatus(QStringLiteral("runs"), QStringLiteral("running")));
    QVERIFY(!it.reeve(words("status --json")).object().value(QLatin1String("lastSweep")).isNull());
    QFile audit(it.paths().logDir + QStringLiteral("/audit.jsonl"));
    QVERIFY(audit.open(QIODevice::ReadOnly));
    QVERIFY(audit.readAll().contains("\"session\":\"aaaaaaaa\""));
    QCOMPARE(it.reeve(words("gc --nonsense")).code, 2);
}

void TestE2eGc::namesAProcessWithoutASession()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    qputenv("SHELLREEVE_SESSION", "bbbbbbbb.0123");
    ChildGuard stray(words("ready block"), ChildGuard::Under::Test);
    qunsetenv("SHELLREEVE_SESSION");
    QCOMPARE(stray.waitFor(1).size(), 1U);
    const Said orphans = it.reeve(words("orphans"));
    QVERIFY2(orphans.out.contains(QString::number(stray.root())), qUtf8Printable(orphans.out));
    QVERIFY2(orphans.out.contains(QLatin1String("leave alone")), qUtf8Printable(orphans.out));
    QCOMPARE(it.reeve(words("gc")).code, 0);
    QCOMPARE(stray.process().state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(TestE2eGc)
#include "tst_e2e_gc.moc"
