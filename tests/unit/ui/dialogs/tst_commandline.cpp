// SPDX-License-Identifier: MIT
#include "ui/dialogs/commandline.h"

#include <QTest>

using namespace shellreeve;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAsAShellDoes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const std::initializer_list<const char *> &expected) {
            QStringList words;
            for (const char *word : expected) {
                words.append(QString::fromUtf8(word));
            }
            QTest::newRow(line) << QString::fromUtf8(line) << words;
        };
        row("top", {"top"});
        row("  npm   run\tdev  ", {"npm", "run", "dev"});
        row("sh -c 'a b'", {"sh", "-c", "a b"});
        row(R"(say "it's \"so\" \\ \x")", {"say", R"(it's "so" \ \x)"});
        row(R"(a\ b c\'d)", {"a b", "c'd"});
        row("a'b'\"c\"d", {"abcd"});
        row("x ''", {"x", ""});
        row("git show stash@{0}", {"git", "show", "stash@{0}"});
        row("test [ x", {"test", "[", "x"});
        row("make CC=gcc", {"make", "CC=gcc"});
        row("echo 5$ a#b c~d", {"echo", "5$", "a#b", "c~d"});
        row("echo '$HOME' '*' '|'", {"echo", "$HOME", "*", "|"});
        row(R"(echo \$HOME \* \|)", {"echo", "$HOME", "*", "|"});
        row("printf %s ü😀", {"printf", "%s", "ü😀"});
    }
    void splitsAsAShellDoes()
    {
        QFETCH(QString, line);
        const CommandLine parsed = CommandLine::parse(line);
        QCOMPARE(parsed.problem, CommandLine::Problem::None);
        QTEST(parsed.words, "words");
        QCOMPARE(parsed.shellSyntax, QString());
        QCOMPARE(parsed.command(line, QStringLiteral("/bin/sh")), parsed.words);
    }

    void knowsWhatOnlyAShellCanDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("syntax");
        const auto row = [](const char *line, const char *syntax) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(syntax); };
        row("a | b", "|");
        row("a && b", "&&");
        row("a;b", ";");
        row("a > log", ">");
        row("a &", "&");
        row("(a)", "(");
        row("a\nb", "↵");
        row("ls $HOME/x", "$HOME");
        row("ls \"$HOME\"", "$HOME");
        row("ls $(pwd)", "$(");
        row("ls `pwd`", "`");
        row("ls *.log", "*");
        row("ls [ab].c", "[ab]");
        row("cp x{,.bak}", "{,.bak}");
        row("ls ~/src", "~");
        row("a # b", "#");
        row("FOO=1 make", "FOO=");
        row("cd /tmp", "cd");
        row("for", "for");
    }
    void knowsWhatOnlyAShellCanDo()
    {
        QFETCH(QString, line);
        const CommandLine parsed = CommandLine::parse(line);
        QCOMPARE(parsed.problem, CommandLine::Problem::None);
        QTEST(parsed.shellSyntax, "syntax");
        QCOMPARE(parsed.command(line, QStringLiteral("/bin/zsh")), (QStringList{QStringLiteral("/bin/zsh"), QStringLiteral("-c"), line}));
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(CommandLine::parse(QString()).problem, CommandLine::Problem::Empty);
        QCOMPARE(CommandLine::parse(QStringLiteral("  ")).problem, CommandLine::Problem::Empty);
        const CommandLine open = CommandLine::parse(QStringLiteral("sh -c 'a"));
        QCOMPARE(open.problem, CommandLine::Problem::OpenQuote);
        QCOMPARE(open.openQuote, QLatin1Char('\''));
        QCOMPARE(CommandLine::parse(QStringLiteral("say \"a\\\"")).openQuote, QLatin1Char('"'));
        QCOMPARE(CommandLine::parse(QStringLiteral("a\\")).problem, CommandLine::Problem::OpenEscape);
    }

    void isQuickWithLongLines()
    {
        QString line = QStringLiteral("x");
        for (int i = 0; i < 5'000; ++i) {
            line += QStringLiteral(" '[{'");
        }
        QCOMPARE(CommandLine::parse(line).problem, CommandLine::Problem::None);
        QCOMPARE(CommandLine::parse(line + QStringLiteral("{[").repeated(50'000)).problem, CommandLine::Problem::None);
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
