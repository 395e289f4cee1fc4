// SPDX-License-Identifier: MIT
#include "process/keeprules.h"

#include <QTest>

using namespace shellreeve;

class TestKeepRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesPrograms_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("comm");
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<bool>("named");
        const auto row = [](const char *name, const char *rule, const char *program, const char *comm,
                            const char *commandLine, bool named) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QByteArray(program) << QByteArray(comm)
                                << QByteArray(commandLine) << named;
        };
        row("exact", "tmux", "tmux", "tmux: server", "", true);
        row("not a prefix", "tmux", "tmuxinator", "tmuxinator", "", false);
        row("not part of the arguments", "tmux", "vim", "vim", "vim tmux", false);
        row("renamed itself", "tmux", "agent", "tmux", "tmux", false);
        row("star", "emacs*", "emacs-gtk", "emacs", "", true);
        row("star alone names nobody", "*", "vim", "vim", "", false);
        row("empty", "", "vim", "vim", "", false);
        row("with arguments", "java GradleDaemon", "java", "java", "java -cp x org.gradle.GradleDaemon 8", true);
        row("without them", "java GradleDaemon", "java", "java", "java -jar server.jar", false);
        row("unreadable program", "screen", "", "screen", "", true);
        row("unreadable, its own title", "tmux", "", "tmux: server", "", true);
        row("unreadable, long name", "containerd-shim-runc-v2", "", "containerd-shim", "", true);
        row("unreadable, unnamed", "screen", "", "", "", false);
    }
    void namesPrograms()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, comm);
        QFETCH(QByteArray, commandLine);
        ProcessInfo process;
        process.program = program;
        process.comm = comm;
        QTEST(namedByKeepList({rule}, process, commandLine.split(' ')), "named");
    }
    void asksForArgumentsOnlyWhereARuleDoes()
    {
        ProcessInfo process;
        process.program = "java";
        QVERIFY(keepListWantsArguments(KeepRules::defaultPrograms(), process));
        process.program = "tmux";
        QVERIFY(!keepListWantsArguments(KeepRules::defaultPrograms(), process));
    }
    void theDefaultNamesWhatTheDesignNames()
    {
        for (const char *name : {"tmux", "screen", "zellij", "ssh-agent", "gpg-agent", "dbus-daemon", "docker", "code",
                                 "emacs", "adb"}) {
            ProcessInfo process;
            process.program = name;
            QVERIFY2(namedByKeepList(KeepRules::defaultPrograms(), process, {}), name);
        }
    }
    void faults_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<KeepRuleFault>("fault");
        const auto row = [](const char *name, const QString &written, const QString &rule, KeepRuleFault fault) {
            QTest::newRow(name) << written << rule << fault;
        };
        row("a name", QStringLiteral("tmux"), QStringLiteral("tmux"), KeepRuleFault::None);
        row("blanks around it", QStringLiteral("  tmux "), QStringLiteral("tmux"), KeepRuleFault::None);
        row("words", QStringLiteral("java   GradleDaemon 8 "), QStringLiteral("java GradleDaemon 8"), KeepRuleFault::None);
        row("words with a folder", QStringLiteral("java /opt/x"), QStringLiteral("java /opt/x"), KeepRuleFault::None);
        row("a beginning", QStringLiteral("emacs*"), QStringLiteral("emacs*"), KeepRuleFault::None);
        row("nothing", QStringLiteral("  "), QString(), KeepRuleFault::Empty);
        row("a path", QStringLiteral("/usr/bin/tmux"), QStringLiteral("/usr/bin/tmux"), KeepRuleFault::HasFolder);
        row("everything", QStringLiteral("*"), QStringLiteral("*"), KeepRuleFault::OnlyStar);
        row("everything with words", QStringLiteral("* daemon"), QStringLiteral("* daemon"), KeepRuleFault::OnlyStar);
        row("two lines", QStringLiteral("tmux\nscreen"), QStringLiteral("tmux\nscreen"), KeepRuleFault::NotPlain);
        row("very long", QString(201, QLatin1Char('x')), QString(201, QLatin1Char('x')), KeepRuleFault::TooLong);
    }
    void faults()
    {
        QFETCH(QString, written);
        QTEST(normalKeepRule(written), "rule");
        QTEST(faultOf(normalKeepRule(written)), "fault");
    }
    void listsAreBounded()
    {
        QVERIFY(isKeepList({}));
        QVERIFY(isKeepList(KeepRules::defaultPrograms()));
        QVERIFY(!isKeepList({QStringLiteral("tmux"), QStringLiteral("/bin/sh")}));
        QStringList longest(60, QString(99, QLatin1Char('x'))); // with the separators 5,999 bytes
        QVERIFY(isKeepList(longest));
        QVERIFY(!isKeepList(longest << QStringLiteral("y")));
    }
    void comesBackFromJson()
    {
        KeepRules rules;
        rules.programs = QStringList{QStringLiteral("one"), QStringLiteral("java two")};
        rules.kept = {{12, 34, "boot"}};
        rules.everything = true;
        const KeepRules back = KeepRules::fromJson(rules.toJson());
        QCOMPARE(back.programs, rules.programs);
        QVERIFY(back.kept == rules.kept);
        QVERIFY(back.everything);
    }
    void doubtSpares()
    {
        const KeepRules rules = KeepRules::fromJson({{QStringLiteral("programs"), 5},
                                                     {QStringLiteral("everything"), QStringLiteral("true")}});
        QCOMPARE(rules.programs, KeepRules::defaultPrograms());
        QVERIFY(!rules.everything);
    }
};

QTEST_APPLESS_MAIN(TestKeepRules)
#include "tst_keeprules.moc"
