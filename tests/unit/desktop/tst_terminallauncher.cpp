// SPDX-License-Identifier: MIT
#include "desktop/terminallauncher.h"

#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestTerminalLauncher : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryHome> m_home;
    TerminalLauncher::Options m_options;

    /// A terminal program that is a shell script; $D is the test's directory.
    void place(const QString &name, const QByteArray &body, const QByteArray &interpreter = "/bin/sh")
    {
        const QString path = m_home->filePath(QStringLiteral("bin/") + name);
        QFile file(path);
        const QByteArray text = "#!" + interpreter + "\nD='" + QFile::encodeName(m_home->path()) + "'\n" + body + '\n';
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner)) {
            qFatal("cannot make %s", qPrintable(path));
        }
    }

    QString content(const QString &name) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static constexpr const char *tellArguments = "printf '%s\\n' \"$@\" >$D/told.new; mv $D/told.new $D/told";

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_options = {};
        m_options.environment.insert(QStringLiteral("HOME"), m_home->home());
        m_options.environment.insert(QStringLiteral("PATH"), m_home->filePath(QStringLiteral("bin:/usr/bin:/bin")));
        m_options.environment.insert(QStringLiteral("TERMINAL"), QStringLiteral("myterm"));
        m_options.reeve = [] { return QStringLiteral("/opt/my tools/reeve"); };
    }

    void opensTheTerminalOnTheSession()
    {
        place(QStringLiteral("myterm"), tellArguments);
        m_options.profile = QStringLiteral("work");
        TerminalLauncher launcher(m_options);
        const QSignalSpy failed(&launcher, &TerminalLauncher::failed);
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), QStringLiteral("api")));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        QCOMPARE(content(QStringLiteral("told")), QStringLiteral("-e\n/opt/my tools/reeve\n--profile\nwork\nattach\nabcd2345\n"));
        QVERIFY(waitFor([&] { return launcher.children().isEmpty(); }));
        QVERIFY(failed.isEmpty());
    }

    void theOneThatWasSetComesFirst()
    {
        place(QStringLiteral("myterm"), "touch $D/wrong");
        place(QStringLiteral("chosen"), tellArguments);
        TerminalLauncher launcher(m_options);
        launcher.setProgram(QStringLiteral("chosen --new"));
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), QStringLiteral("api")));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        QCOMPARE(content(QStringLiteral("told")), QStringLiteral("--new\n-e\n/opt/my tools/reeve\nattach\nabcd2345\n"));
        QVERIFY(!QFileInfo::exists(m_home->filePath(QStringLiteral("wrong"))));
        QVERIFY(QFile::remove(m_home->filePath(QStringLiteral("told"))));
        place(QStringLiteral("myterm2"), tellArguments);
        m_options.environment.insert(QStringLiteral("TERMINAL"), QStringLiteral("myterm2"));
        TerminalLauncher other(m_options);
        other.setProgram(QString()); // as before
        QVERIFY(other.attach(QStringLiteral("abcd2345"), QStringLiteral("api")));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        QVERIFY(waitFor([&] { return launcher.children().isEmpty() && other.children().isEmpty(); }));
    }

    void theSocketDirectoryGoesAlong()
    {
        place(QStringLiteral("myterm"), tellArguments);
        m_options.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), QStringLiteral("/tmp/a b"));
        TerminalLauncher launcher(m_options);
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        QCOMPARE(content(QStringLiteral("told")),
                 QStringLiteral("-e\n/usr/bin/env\nSHELLPER_SOCKET_DIR=/tmp/a b\n/opt/my tools/reeve\nattach\nabcd2345\n"));
        QCOMPARE(launcher.attachCommand(QStringLiteral("abcd2345")),
                 QStringLiteral("SHELLPER_SOCKET_DIR='/tmp/a b' '/opt/my tools/reeve' attach abcd2345"));
    }

    void theActivationTokenIsForOneWindow()
    {
        place(QStringLiteral("myterm"), "echo \"[$XDG_ACTIVATION_TOKEN]\" >>$D/tokens; touch $D/told");
        m_options.environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("of our start"));
        TerminalLauncher launcher(m_options);
        launcher.permit(QStringLiteral("fresh"));
        for (const char *expected : {"[fresh]\n", "[fresh]\n[]\n"}) {
            QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
            QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
            QVERIFY(QFile::remove(m_home->filePath(QStringLiteral("told"))));
            QCOMPARE(content(QStringLiteral("tokens")), QString::fromLatin1(expected));
        }
    }

    void aFailureAtOnceIsTold()
    {
        place(QStringLiteral("myterm"), "echo first >&2; printf 'cannot open \\033[1mdisplay\\n\\n' >&2; exit 3");
        TerminalLauncher launcher(m_options);
        QSignalSpy failed(&launcher, &TerminalLauncher::failed);
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("ended at once")));
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().at(0).toString(), QStringLiteral("abcd2345"));
        const auto reason = failed.constFirst().at(1).value<Error>();
        QCOMPARE(reason.code, ErrorCode::SpawnFailed);
        QVERIFY2(reason.context.endsWith(QStringLiteral("/myterm ended at once with status 3: cannot open [1mdisplay")), qPrintable(reason.context));
        QVERIFY(waitFor([&] { return launcher.children().isEmpty(); }));
    }

    void aCrashIsTold()
    {
        place(QStringLiteral("myterm"), "kill -s SEGV $$");
        TerminalLauncher launcher(m_options);
        QSignalSpy failed(&launcher, &TerminalLauncher::failed);
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("crashed")));
        QVERIFY(failed.wait());
        QVERIFY(failed.constFirst().at(1).value<Error>().context.contains(QStringLiteral("myterm crashed")));
    }

    void whatCannotBeStartedIsPassedOver()
    {
        place(QStringLiteral("myterm"), {}, "/nowhere/interpreter");
        place(QStringLiteral("x-terminal-emulator"), tellArguments);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be started")));
        TerminalLauncher launcher(m_options);
        const QSignalSpy failed(&launcher, &TerminalLauncher::failed);
        QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        QVERIFY(failed.isEmpty());
    }

    void withoutAnyItSaysSo()
    {
        m_options.environment.insert(QStringLiteral("PATH"), m_home->filePath(QStringLiteral("bin")));
        TerminalLauncher launcher(m_options);
        const Result<void> opened = launcher.attach(QStringLiteral("abcd2345"), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QCOMPARE(launcher.attachCommand(QStringLiteral("abcd2345")), QStringLiteral("'/opt/my tools/reeve' attach abcd2345"));
    }

    void whatWasOpenedOutlivesUs()
    {
        // It goes on until it is told to end, or the directory is gone.
        place(QStringLiteral("myterm"), "echo noise >&2; touch $D/started; while [ -d $D ] && [ ! -e $D/go ]; do sleep 0.02; done\n"
                                        "echo more noise >&2; ps -o sid= -p $$ >$D/sid; echo $$ >$D/alive.new; mv $D/alive.new $D/alive");
        {
            TerminalLauncher launcher(m_options);
            QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
            QVERIFY(waitForFile(m_home->filePath(QStringLiteral("started"))));
        }
        QFile go(m_home->filePath(QStringLiteral("go")));
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(waitForFile(m_home->filePath(QStringLiteral("alive"))));
        QCOMPARE(content(QStringLiteral("sid")).trimmed(), content(QStringLiteral("alive")).trimmed()); // a POSIX session of its own
    }

    void nothingIsLeftInTheTemporaryDirectory()
    {
        place(QStringLiteral("myterm"), tellArguments);
        QVERIFY(QDir().mkdir(m_home->filePath(QStringLiteral("tmp"))));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(m_home->filePath(QStringLiteral("tmp"))));
        {
            TerminalLauncher launcher(m_options);
            QVERIFY(launcher.attach(QStringLiteral("abcd2345"), {}));
            QVERIFY(waitForFile(m_home->filePath(QStringLiteral("told"))));
        }
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QCOMPARE(QDir(m_home->filePath(QStringLiteral("tmp"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTerminalLauncher)
#include "tst_terminallauncher.moc"
