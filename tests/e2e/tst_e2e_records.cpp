// SPDX-License-Identifier: MIT
// Damaged records between two runs hurt only themselves, and nobody whose shellper lives.
#include "e2e/instance.h"
#include "support/waitfor.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

using Damage = std::function<bool(const QString &)>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool rewrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

bool flipBits(const QString &path)
{
    QByteArray content = contentOf(path);
    for (qsizetype at = 0; at < content.size(); at += 7) {
        content[at] = static_cast<char>(content.at(at) ^ 0x10);
    }
    return rewrite(path, content);
}

bool makeDirectory(const QString &path)
{
    return QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/inside"));
}

bool makeFifo(const QString &path)
{
    return QFile::remove(path) && ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

bool makeLink(const QString &path)
{
    const QString elsewhere = path + QStringLiteral(".elsewhere");
    return QFile::rename(path, elsewhere) && QFile::link(elsewhere, path);
}

bool fromTheFuture(const QString &path)
{
    QByteArray content = contentOf(path);
    static const QRegularExpression format(QStringLiteral("\"(format|version)\"\\s*:\\s*\\d+"));
    const QString text = QString::fromUtf8(content);
    const QRegularExpressionMatch match = format.match(text);
    return match.hasMatch() && rewrite(path, QString(text).replace(match.captured(0), QStringLiteral("\"%1\": 999").arg(match.captured(1))).toUtf8());
}

struct Case {
    const char *name;
    Damage damage;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> table{
        {"truncated", [](const QString &path) { return rewrite(path, contentOf(path).left(60)); }},
        {"empty", [](const QString &path) { return rewrite(path, {}); }},
        {"flipped bits", flipBits},
        {"not ours", [](const QString &path) { return rewrite(path, "{\"hello\": \"world\"}"); }},
        {"zeros", [](const QString &path) { return rewrite(path, QByteArray(4096, '\0')); }},
        {"directory", makeDirectory},
        {"fifo", makeFifo},
        {"link", makeLink},
        {"future", fromTheFuture},
    };
    return table;
}

} // namespace

class TestE2eRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedRecord_data();
    void damagedRecord();
    void damagedSelfRecord_data() { damagedRecord_data(); }
    void damagedSelfRecord();
    void everythingGone();
    void foreignFilesAreLeftAlone();
};

void TestE2eRecords::damagedRecord_data()
{
    QTest::addColumn<int>("which");
    int number = 0;
    for (const Case &damage : cases()) {
        QTest::newRow(damage.name) << number++;
    }
}

void TestE2eRecords::damagedRecord()
{
    QFETCH(int, which);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString lives = it.create(QStringLiteral("lives"), words("cat"));
    const QString other = it.create(QStringLiteral("other"), words("cat"));
    const QString finished = it.createChild(QStringLiteral("finished"), QStringLiteral("exit 6"));
    QVERIFY(it.waitForStatus(QStringLiteral("finished"), QStringLiteral("exited")));
    const QJsonObject before = it.session(QStringLiteral("lives"));
    it.crash();
    const auto recordOf = [&](const QString &id) { return it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json"); };
    QVERIFY(cases().at(static_cast<size_t>(which)).damage(recordOf(lives)));
    QVERIFY(it.start());

    const QJsonObject after = it.session(QStringLiteral("lives"));
    for (const char *key : {"id", "pid", "childPid", "command", "cwd", "status", "createdAt"}) {
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    }
    QCOMPARE(it.names(), (QStringList{QStringLiteral("lives"), QStringLiteral("other"), QStringLiteral("finished")}));
    QCOMPARE(it.session(QStringLiteral("other")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QCOMPARE(it.session(QStringLiteral("finished")).value(QLatin1String("exitCode")).toInt(), 6);
    QVERIFY(QFileInfo(recordOf(lives) + QStringLiteral(".bad-1")).exists() || QFileInfo(recordOf(lives) + QStringLiteral(".bad-1")).isSymLink());
    QVERIFY(QFileInfo(recordOf(lives)).isFile() && !QFileInfo(recordOf(lives)).isSymLink()); // rebuilt
    QVERIFY(it.log().contains(QStringLiteral("cannot use the record %1").arg(recordOf(lives))));
    QCOMPARE(it.reeve(words("kill lives")).code, 0);
    QCOMPARE(living(it.processesOf(other)), size_t(3));
}

void TestE2eRecords::damagedSelfRecord()
{
    QFETCH(int, which);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString lives = it.create(QStringLiteral("lives"), words("cat"));
    const QString other = it.create(QStringLiteral("other"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(lives);
    const QJsonObject before = it.session(QStringLiteral("lives"));
    it.crash();
    const QString self = it.paths().sessionsDir + QLatin1Char('/') + lives + QStringLiteral(".self.json");
    QVERIFY(cases().at(static_cast<size_t>(which)).damage(self));
    QVERIFY(it.start());
    const QJsonObject after = it.session(QStringLiteral("lives"));
    for (const char *key : {"id", "pid", "childPid", "command", "status"}) {
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    }
    QCOMPARE(it.names(), (QStringList{QStringLiteral("lives"), QStringLiteral("other")}));
    QCOMPARE(living(processes), processes.size());
    QCOMPARE(it.reeve(words("kill lives")).code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(living(it.processesOf(other)), size_t(3));
    // What was no file of ours may stay, for somebody to look at; nothing is in its way.
    QVERIFY(!it.create(QStringLiteral("lives"), words("cat")).isEmpty());
}

void TestE2eRecords::everythingGone()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("lives"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    const QJsonObject before = it.session(QStringLiteral("lives"));
    it.crash();
    QVERIFY(QDir(it.paths().stateDir).removeRecursively());
    QVERIFY(it.start());
    const QJsonObject after = it.session(QStringLiteral("lives"));
    for (const char *key : {"id", "pid", "childPid", "command", "cwd", "status", "createdAt"}) {
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    }
    QCOMPARE(it.reeve(words("kill lives")).code, 0);
    QCOMPARE(living(processes), size_t(0));
}

void TestE2eRecords::foreignFilesAreLeftAlone()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("lives"), words("cat")).isEmpty());
    it.crash();
    const QString victim = home.filePath(QStringLiteral("precious"));
    QVERIFY(rewrite(victim, "precious"));
    const QString sockets = it.paths().socketDir;
    const QString sessions = it.paths().sessionsDir;
    QVERIFY(QFile::link(victim, sockets + QStringLiteral("/shellper-aaaaaaaa.sock")));
    QVERIFY(rewrite(sockets + QStringLiteral("/shellper-bbbbbbbb.sock"), "a file"));
    QVERIFY(rewrite(sockets + QStringLiteral("/notes.txt"), "a note"));
    QVERIFY(rewrite(sessions + QStringLiteral("/README"), "mine"));
    QVERIFY(QFile::link(victim, sessions + QStringLiteral("/cccccccc.screen")));
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList{QStringLiteral("lives")});
    QCOMPARE(it.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(contentOf(victim), QByteArray("precious"));
    for (const char *name : {"/shellper-bbbbbbbb.sock", "/notes.txt"}) {
        QVERIFY2(QFileInfo::exists(sockets + QLatin1String(name)), name);
    }
    QVERIFY(QFileInfo(sockets + QStringLiteral("/shellper-aaaaaaaa.sock")).isSymLink());
    QVERIFY(QFileInfo::exists(sessions + QStringLiteral("/README")));
}

QTEST_GUILESS_MAIN(TestE2eRecords)
#include "tst_e2e_records.moc"
