// SPDX-License-Identifier: MIT
// Starts that cannot work: said clearly, nothing left, the others unharmed.
#include "e2e/instance.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eCreation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedSessions_data();
    void refusedSessions();
    void largeEnvironment();
    void environmentStaysClean();
    void folderDeletedLater();
    void missingShellper();
    void socketDirectoryOpenToOthers();
    void socketDirectoryIsALink();
    void socketPathTooLong();
    void stateDirectoryIsAFile();
    void strangeNamesAndWords();
};

void TestE2eCreation::refusedSessions_data()
{
    QTest::addColumn<QStringList>("request");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QStringList &request, int code, const char *complaint) {
        QTest::newRow(name) << request << code << QString::fromLatin1(complaint);
    };
    row("missing folder", words("--cwd /nonexistent/folder -- cat"), 1, "there is no such folder");
    row("a file as folder", words("--cwd /etc/passwd -- cat"), 1, "it is not a folder");
    row("unknown command", words("-- no-such-command-anywhere"), 1, "no-such-command-anywhere");
    row("unknown path", words("-- /nonexistent/command"), 1, "/nonexistent/command");
    row("not executable", words("-- /etc/passwd"), 1, "/etc/passwd");
    row("a folder as command", words("-- /etc"), 1, "/etc");
    row("name in use", words("--name other -- cat"), 3, "other");
    row("a slash in the name", {QStringLiteral("--name"), QStringLiteral("a/b"), QStringLiteral("--"), QStringLiteral("cat")}, 2, "contains a '/'");
    row("empty name", {QStringLiteral("--name"), QString(), QStringLiteral("--"), QStringLiteral("cat")}, 2, "name");
    row("empty command", {QStringLiteral("--"), QString()}, 2, "command");
}

void TestE2eCreation::refusedSessions()
{
    QFETCH(QStringList, request);
    QFETCH(int, code);
    QFETCH(QString, complaint);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString other = it.create(QStringLiteral("other"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(other);
    const QStringList files = it.leftFiles();
    const Said said = it.reeve(QStringList{QStringLiteral("new")} + request);
    QVERIFY2(said.err.contains(complaint), qUtf8Printable(said.err));
    QCOMPARE(said.code, code);
    QCOMPARE(said.out, QString());
    QVERIFY(waitFor([&] { return it.leftFiles() == files; }));
    QCOMPARE(it.names(), QStringList{QStringLiteral("other")});
    QCOMPARE(living(processes), processes.size());
}

void TestE2eCreation::largeEnvironment()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString large(100 * 1024, QLatin1Char('x'));
    for (const char *name : {"LARGE_A", "LARGE_B", "LARGE_C"}) {
        it.environment.insert(QString::fromLatin1(name), large + QLatin1String(name));
    }
    QVERIFY(!it.create(QStringLiteral("large"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                  QStringLiteral("echo ${#LARGE_A} ${#LARGE_B} ${#LARGE_C}; exec cat")}).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("large"), QStringLiteral("102407 102407 102407")));
    // Nothing of it on disk: environments hold secrets.
    const QString sessions = it.paths().sessionsDir;
    for (const QString &name : QDir(sessions).entryList(QDir::Files)) {
        QFile file(sessions + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("xxxxxxxx"), qUtf8Printable(name));
    }
}

void TestE2eCreation::environmentStaysClean()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    for (const char *name : {"APPIMAGE", "APPDIR", "ARGV0", "OWD", "CLAUDECODE", "CLAUDE_CODE_ENTRYPOINT", "SHELLREEVE_SESSION", "MY_OWN"}) {
        it.environment.insert(QString::fromLatin1(name), QStringLiteral("outer"));
    }
    const QString id = it.createChild(QStringLiteral("env"), QStringLiteral("env fds say over block"));
    QVERIFY(it.waitForOutput(QStringLiteral("env"), QStringLiteral("over")));
    const QString output = it.reeve(words("output env --raw")).out;
    QVERIFY(output.contains(QLatin1String("ENV MY_OWN=outer\r\n")));
    QVERIFY(output.contains(QLatin1String("ENV TERM=xterm-256color\r\n")) && output.contains(QLatin1String("ENV COLORTERM=truecolor\r\n")));
    QVERIFY(output.contains(QStringLiteral("ENV SHELLREEVE_SESSION=%1.").arg(id)));
    QCOMPARE(output.count(QLatin1String("=outer")), 1);
    QCOMPARE(output.count(QLatin1String("\nFD ")), 3); // 0, 1, 2
}

void TestE2eCreation::folderDeletedLater()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString folder = home.home() + QStringLiteral("/gone");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!it.create(QStringLiteral("talk"), words("cat"), {QStringLiteral("--cwd"), folder}).isEmpty());
    QVERIFY(QDir().rmdir(folder));
    QCOMPARE(it.reeve(words("send talk hello --enter")).code, 0);
    QVERIFY(it.waitForOutput(QStringLiteral("talk"), QStringLiteral("hello\nhello\n")));
    const std::vector<ProcessRef> processes = it.processesOf(it.session(QStringLiteral("talk")).value(QLatin1String("id")).toString());
    const Said again = it.reeve(words("restart talk"));
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(folder), qUtf8Printable(again.err));
    QCOMPARE(living(processes), processes.size()); // looked at before anything was ended
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void TestE2eCreation::missingShellper()
{
    const TemporaryHome home;
    Instance it(home);
    it.environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), home.filePath(QStringLiteral("nothing-here")));
    QVERIFY(it.start());
    const Said said = it.reeve(words("new cat"));
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(QLatin1String("shellreeve-shellper")), qUtf8Printable(said.err));
    QCOMPARE(it.names(), QStringList());
    QCOMPARE(it.leftFiles(), QStringList());
}

void TestE2eCreation::socketDirectoryOpenToOthers()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(::chmod(QFile::encodeName(home.socketDir()).constData(), 0750) == 0);
    const Said said = it.runTray();
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(QStringLiteral("chmod 700 '%1'").arg(home.socketDir())), qUtf8Printable(said.err));
    QVERIFY(QFile::permissions(home.socketDir()) & QFile::ReadGroup); // not for us to change
    QVERIFY(::chmod(QFile::encodeName(home.socketDir()).constData(), 0700) == 0);
    QVERIFY(it.start());
}

void TestE2eCreation::socketDirectoryIsALink()
{
    const TemporaryHome home;
    Instance it(home);
    const QString link = home.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(home.socketDir(), link));
    it.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), link);
    const Said said = it.runTray();
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(link), qUtf8Printable(said.err));
}

void TestE2eCreation::socketPathTooLong()
{
    const TemporaryHome home;
    Instance it(home);
    const QString longest = home.filePath(QString(80, QLatin1Char('d')));
    it.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), longest);
    const Said said = it.runTray();
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(QLatin1String("characters, the system allows")) && said.err.contains(QLatin1String("SHELLPER_SOCKET_DIR")),
             qUtf8Printable(said.err));
    QVERIFY(!QFileInfo::exists(longest));
}

void TestE2eCreation::stateDirectoryIsAFile()
{
    const TemporaryHome home;
    Instance it(home);
    QFile file(home.stateDir());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Said said = it.runTray();
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(home.stateDir() + QStringLiteral(" is not a directory")), qUtf8Printable(said.err));
    QVERIFY(file.remove());
}

void TestE2eCreation::strangeNamesAndWords()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString name = QStringLiteral("prüf 'st; $(x)");
    QVERIFY(!it.create(name, {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("printf '<%s>' \"$@\"; exec cat"),
                               QStringLiteral("sh"), QStringLiteral("a b"), QStringLiteral("*"), QString(), QStringLiteral("--x"),
                               QStringLiteral("new\nline")}).isEmpty());
    QVERIFY(it.waitForOutput(name, QStringLiteral("<a b><*><><--x><new\nline>")));
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList{name});
    QCOMPARE(it.reeve({QStringLiteral("kill"), name}).code, 0);
}

QTEST_GUILESS_MAIN(TestE2eCreation)
#include "tst_e2e_creation.moc"
