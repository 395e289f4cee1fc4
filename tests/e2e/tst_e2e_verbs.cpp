// SPDX-License-Identifier: MIT
// What scripts rely on: exit statuses, the keys of --json, names.
#include "base/uniquefd.h"
#include "e2e/instance.h"
#include "support/waitfor.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// interfaces.md, and "problem": why a session is unreachable; "scope": its own systemd unit.
const char *const sessionKeys = "id name pid childPid command cwd workspace status exitCode exitSignal createdAt startedAt "
                                "lastActivityAt endsAt cols rows viewers restarts guarded processCount cpuPercent memoryBytes "
                                "ports leftovers socketPath scope attention interrupted problem";

bool isIsoTime(const QJsonValue &value)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"));
    return shape.match(value.toString()).hasMatch() && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
}

} // namespace

class TestE2eVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitStatuses_data();
    void exitStatuses();
    void sessionObject();
    void statusObject();
    void treeAndKillObjects();
    void namesAndPrefixes();
    void finishedSessions();
    void outputAndSend();
    void selfcheckIsClean();
    void selfcheckNamesWhatEscaped();
    void selfcheckInterruptedLeavesNothing();
};

void TestE2eVerbs::exitStatuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("complaint"); ///< a part of standard error
    const auto row = [](const char *line, int code, const char *complaint) {
        QTest::newRow(line) << QString::fromLatin1(line) << code << QString::fromLatin1(complaint);
    };
    row("list", 0, "");
    row("--version", 0, "");
    row("--help", 0, "");
    row("help attach", 0, "");
    row("status", 0, "");
    row("nosuchverb", 2, "there is no verb 'nosuchverb'");
    row("lst", 2, "did you mean: reeve list");
    row("list --nosuchoption", 2, "--nosuchoption");
    row("list word", 2, "does not know what to do with 'word'");
    row("new", 2, "usage: reeve new");
    row("new --restart sometimes cat", 2, "restart");
    row("kill", 2, "say which sessions to end");
    row("kill --all there", 2, "say which sessions to end");
    row("output there --lines -1", 2, "--lines");
    row("attach nosuch", 3, "nosuch");
    row("kill nosuch", 3, "nosuch");
    row("kill there nosuch", 3, "nothing was ended");
    row("output nosuch", 3, "nosuch");
    row("send nosuch text", 3, "nosuch");
    row("tree nosuch", 3, "nosuch");
    row("rename nosuch name", 3, "nosuch");
    row("restart nosuch", 3, "nosuch");
    row("forget nosuch", 3, "nosuch");
    row("new --name there cat", 3, "there");
    row("rename other there", 3, "there");
    row("forget there", 1, "there");
}

void TestE2eVerbs::exitStatuses()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, complaint);
    static const TemporaryHome home; // no row changes anything
    static Instance it(home);
    if (it.tray().state() == QProcess::NotRunning) {
        QVERIFY(it.start());
        QVERIFY(!it.create(QStringLiteral("there"), words("cat")).isEmpty());
        QVERIFY(!it.create(QStringLiteral("other"), words("cat")).isEmpty());
    }
    const Said said = it.reeve(line.split(QLatin1Char(' ')));
    QCOMPARE(said.code, code);
    QVERIFY2(said.err.contains(complaint), qUtf8Printable(said.err));
    QCOMPARE(said.err.isEmpty(), code == 0);
    QCOMPARE(it.names(), (QStringList{QStringLiteral("there"), QStringLiteral("other")}));
}

void TestE2eVerbs::sessionObject()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("api"), {QStringLiteral("cat"), QStringLiteral("-"), QStringLiteral("--")});
    QVERIFY(QRegularExpression(QStringLiteral("^[a-z2-7]{8}$")).match(id).hasMatch());
    for (const bool withTray : {true, false}) {
        if (!withTray) {
            it.crash();
        }
        const QJsonObject session = it.session(QStringLiteral("api"));
        QCOMPARE(sorted(session.keys()), sorted(words(sessionKeys)));
        QCOMPARE(session.value(QLatin1String("id")).toString(), id);
        QCOMPARE(session.value(QLatin1String("command")).toArray(),
                 (QJsonArray{QStringLiteral("cat"), QStringLiteral("-"), QStringLiteral("--")}));
        QCOMPARE(session.value(QLatin1String("status")).toString(), QStringLiteral("running"));
        QCOMPARE(session.value(QLatin1String("cwd")).toString(), home.home());
        QCOMPARE(session.value(QLatin1String("workspace")).toString(), home.home());
        QCOMPARE(session.value(QLatin1String("socketPath")).toString(), it.paths().sessionSocket(id));
        for (const char *key : {"pid", "childPid", "cols", "rows"}) {
            QVERIFY2(session.value(QLatin1String(key)).toInteger() > 0, key);
        }
        for (const char *key : {"createdAt", "startedAt"}) {
            QVERIFY2(isIsoTime(session.value(QLatin1String(key))), key);
        }
        for (const char *key : {"exitCode", "exitSignal"}) {
            QVERIFY2(session.value(QLatin1String(key)).isNull(), key);
        }
        if (withTray) {
            QVERIFY(session.value(QLatin1String("endsAt")).isNull());
            QVERIFY(session.value(QLatin1String("memoryBytes")).toInteger() > 0); // measured because it was asked for
            QVERIFY(session.value(QLatin1String("cpuPercent")).isDouble());
        } else { // its lease runs
            QVERIFY(waitFor([&] { return isIsoTime(it.session(QStringLiteral("api")).value(QLatin1String("endsAt"))); }));
        }
        QCOMPARE(session.value(QLatin1String("guarded")), QJsonValue(true));
        QVERIFY(session.value(QLatin1String("ports")).isArray() && session.value(QLatin1String("leftovers")).isArray());
    }
}

void TestE2eVerbs::statusObject()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("api"), words("cat")).isEmpty());
    const QJsonObject status = it.reeve(words("status --json")).object();
    QCOMPARE(sorted(status.keys()), sorted(words("pid version profile ready sessions monitor orphans lastSweep problems scopes clients")));
    QCOMPARE(sorted(status.value(QLatin1String("monitor")).toObject().keys()), sorted(words("state pid port holder reason advice")));
    QCOMPARE(status.value(QLatin1String("pid")).toInteger(), it.tray().processId());
    QCOMPARE(status.value(QLatin1String("sessions")).toInt(), 1);
    QCOMPARE(status.value(QLatin1String("ready")), QJsonValue(true));
    QCOMPARE(status.value(QLatin1String("problems")).toArray(), QJsonArray());
}

void TestE2eVerbs::treeAndKillObjects()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.createChild(QStringLiteral("api"), QStringLiteral("child [ ready block ] block"));
    QVERIFY(it.waitForOutput(QStringLiteral("api"), QStringLiteral("READY")));
    const QJsonArray tree = it.reeve(words("tree api --json")).array();
    QCOMPARE(tree.size(), 2);
    for (const QJsonValue process : tree) {
        QCOMPARE(sorted(process.toObject().keys()), sorted(words("pid ppid program command state")));
        QCOMPARE(process.toObject().value(QLatin1String("program")).toString(), QStringLiteral("testchild"));
    }
    const QJsonArray outcomes = it.reeve(words("kill api --json")).array();
    QCOMPARE(outcomes.size(), 1);
    const QJsonObject outcome = outcomes.first().toObject();
    QCOMPARE(sorted(outcome.keys()), sorted(words("id name ended endedProcesses survivors kept attempts durationMs")));
    QCOMPARE(outcome.value(QLatin1String("id")).toString(), id);
    QCOMPARE(outcome.value(QLatin1String("ended")), QJsonValue(true));
    QCOMPARE(outcome.value(QLatin1String("survivors")).toArray(), QJsonArray());
    QVERIFY(outcome.value(QLatin1String("attempts")).toInt() >= 1);
}

void TestE2eVerbs::namesAndPrefixes()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("one"), words("cat"));
    QVERIFY(!it.create(QStringLiteral("two"), words("cat")).isEmpty());
    QCOMPARE(it.reeve({QStringLiteral("rename"), id, QStringLiteral("three")}).code, 0);
    QCOMPARE(it.names(), (QStringList{QStringLiteral("three"), QStringLiteral("two")}));
    QCOMPARE(it.reeve(words("rename three two")).code, 3);
    QCOMPARE(it.reeve(words("rename three one")).code, 0); // its old name is free
    QCOMPARE(it.reeve({QStringLiteral("output"), id.left(5)}).code, 0);
    const Said first = it.reeve(words("new cat"));
    const Said second = it.reeve(words("new cat"));
    QCOMPARE(first.code + second.code, 0);
    QCOMPARE(it.names().mid(2), (QStringList{QStringLiteral("cat"), QStringLiteral("cat-2")}));
}

void TestE2eVerbs::finishedSessions()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("done"), QStringLiteral("say last-words exit 3")).isEmpty());
    QVERIFY(it.waitForStatus(QStringLiteral("done"), QStringLiteral("exited")));
    const QJsonObject session = it.session(QStringLiteral("done"));
    QCOMPARE(session.value(QLatin1String("exitCode")).toInt(), 3);
    QVERIFY(session.value(QLatin1String("exitSignal")).isNull());
    const Said send = it.reeve(words("send done text"));
    QCOMPARE(send.code, 1);
    QVERIFY2(send.err.contains(QLatin1String("exited with 3")), qUtf8Printable(send.err));
    QCOMPARE(it.reeve(words("restart done")).code, 0);
    QVERIFY(it.waitForStatus(QStringLiteral("done"), QStringLiteral("exited")));
    QCOMPARE(it.session(QStringLiteral("done")).value(QLatin1String("id")), session.value(QLatin1String("id")));
    QCOMPARE(it.reeve(words("forget --finished")).code, 0);
    QCOMPARE(it.names(), QStringList());
    QVERIFY(waitFor([&] { return it.leftFiles().isEmpty(); }));
}

void TestE2eVerbs::outputAndSend()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("show"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                 QStringLiteral("printf '\\033[31mred\\033[0m\\none\\ntwo\\n'; exec cat")}).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("show"), QStringLiteral("red\none\ntwo\n")));
    QCOMPARE(it.reeve(words("output show --lines 1")).out, QStringLiteral("two\n"));
    QVERIFY(it.reeve(words("output show --raw")).out.contains(QLatin1String("\x1b[31mred\x1b[0m\r\n")));
    QCOMPARE(it.reeve({QStringLiteral("send"), QStringLiteral("show"), QStringLiteral("--"), QStringLiteral("--dashes é")}).code, 0);
    QVERIFY(it.waitForOutput(QStringLiteral("show"), QStringLiteral("--dashes é")));
    QCOMPARE(it.reeve({QStringLiteral("send"), QStringLiteral("show"), QStringLiteral("!"), QStringLiteral("--enter")}).code, 0);
    QVERIFY(it.waitForOutput(QStringLiteral("show"), QStringLiteral("--dashes é!\n--dashes é!\n")));
}

void TestE2eVerbs::selfcheckIsClean()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("bystander"), words("cat")).isEmpty());
    const Said said = it.reeve(words("selfcheck --json"));
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object().value(QLatin1String("ok")), QJsonValue(true));
    QVERIFY(said.object().value(QLatin1String("processes")).toInt() >= said.object().value(QLatin1String("shapes")).toInt());
    QCOMPARE(said.object().value(QLatin1String("survivors")).toArray(), QJsonArray());
    QCOMPARE(said.object().value(QLatin1String("files")).toArray(), QJsonArray());
    QCOMPARE(said.object().value(QLatin1String("descriptors")), QJsonValue(0));
    QCOMPARE(it.names(), QStringList{QStringLiteral("bystander")});
}

// A nohup of the test's has one of the shapes started outside, where no end of the session can reach it.
void TestE2eVerbs::selfcheckNamesWhatEscaped()
{
    const TemporaryHome home;
    Instance it(home);
    const QString bin = home.filePath(QStringLiteral("bin"));
    QVERIFY(QDir().mkdir(bin));
    QFile nohup(bin + QStringLiteral("/nohup"));
    QVERIFY(nohup.open(QIODevice::WriteOnly));
    const QByteArray told = QFile::encodeName(home.filePath(QStringLiteral("told")));
    const QByteArray answered = QFile::encodeName(home.filePath(QStringLiteral("answered")));
    nohup.write("#!/bin/sh\nfor mark; do :; done\necho \"$mark\" >" + told + "\nread answer <" + answered + "\nexec /usr/bin/nohup \"$@\"\n");
    nohup.close();
    QVERIFY(nohup.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(::mkfifo(told.constData(), 0600) == 0 && ::mkfifo(answered.constData(), 0600) == 0);
    const UniqueFd toldEnd(::open(told.constData(), O_RDWR | O_CLOEXEC));
    const UniqueFd answerEnd(::open(answered.constData(), O_RDWR | O_CLOEXEC));
    QVERIFY(it.start());
    it.environment.insert(QStringLiteral("PATH"), bin + QLatin1Char(':') + it.environment.value(QStringLiteral("PATH")));
    const std::unique_ptr<QProcess> check = it.startReeve(words("selfcheck --json"));

    const QString mark = QString::fromUtf8(readUntil(toldEnd.get(), "\n")).trimmed();
    QVERIFY(mark.startsWith(QStringLiteral("selfcheck")));
    QProcess escapee;
    escapee.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("read forever"), mark});
    QVERIFY(escapee.waitForStarted());
    QCOMPARE(it.names().size(), 1);
    const QString id = it.session(it.names().constFirst()).value(QLatin1String("id")).toString();
    QFile record(it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".planted"));
    QVERIFY(record.open(QIODevice::WriteOnly));
    QVERIFY(writeAll(answerEnd.get(), "\n", 1));

    QVERIFY(runUntilFinished(*check, hangDeadline));
    QCOMPARE(check->exitCode(), 5);
    const QJsonObject said = QJsonDocument::fromJson(check->readAllStandardOutput()).object();
    QCOMPARE(said.value(QLatin1String("ok")), QJsonValue(false));
    const QJsonArray survivors = said.value(QLatin1String("survivors")).toArray();
    QCOMPARE(survivors.size(), 1);
    QCOMPARE(survivors.first().toObject().value(QLatin1String("pid")).toInteger(), escapee.processId());
    QCOMPARE(said.value(QLatin1String("files")).toArray(), QJsonArray{record.fileName()});
    QCOMPARE(escapee.state(), QProcess::Running); // named, and left alone
    escapee.kill();
    QVERIFY(escapee.waitForFinished());
}

// A nohup of the test's never starts its shape: the check waits for the tree when the signal comes.
void TestE2eVerbs::selfcheckInterruptedLeavesNothing()
{
    const TemporaryHome home;
    Instance it(home);
    const QString bin = home.filePath(QStringLiteral("bin"));
    QVERIFY(QDir().mkdir(bin));
    QFile nohup(bin + QStringLiteral("/nohup"));
    QVERIFY(nohup.open(QIODevice::WriteOnly));
    nohup.write("#!/bin/sh\nexec sleep 1000\n");
    nohup.close();
    QVERIFY(nohup.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(it.start());
    it.environment.insert(QStringLiteral("PATH"), bin + QLatin1Char(':') + it.environment.value(QStringLiteral("PATH")));
    const std::unique_ptr<QProcess> check = it.startReeve(words("selfcheck --json"));
    QVERIFY(waitFor([&] { return it.names().size() == 1; }));
    check->terminate();
    QVERIFY(runUntilFinished(*check, hangDeadline));
    QCOMPARE(check->exitCode(), 128 + SIGTERM);
    const QJsonObject said = QJsonDocument::fromJson(check->readAllStandardOutput()).object();
    QCOMPARE(said.value(QLatin1String("ok")), QJsonValue(false));
    QCOMPARE(said.value(QLatin1String("interruptedBy")), QJsonValue(QStringLiteral("SIGTERM")));
    QCOMPARE(said.value(QLatin1String("survivors")).toArray(), QJsonArray());
    QCOMPARE(it.names(), QStringList());
}

QTEST_GUILESS_MAIN(TestE2eVerbs)
#include "tst_e2e_verbs.moc"
