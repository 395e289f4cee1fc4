// SPDX-License-Identifier: MIT
#include "desktop/terminalprogram.h"

#include <QTest>

using namespace shellreeve;

class TestTerminalProgram : public QObject
{
    Q_OBJECT

    static inline const QStringList command{QStringLiteral("/opt/my tools/reeve"), QStringLiteral("attach"), QStringLiteral("abcd2345")};

    static TerminalProgram named(const QString &name, const QStringList &extra = {})
    {
        return {QStringLiteral("/usr/bin/") + name, name, extra};
    }

private Q_SLOTS:
    void eachIsToldItsOwnWay_data()
    {
        QTest::addColumn<QString>("arguments"); // '|' between; $ is the command's words
        const auto row = [](const char *name, const char *arguments) { QTest::newRow(name) << QString::fromUtf8(arguments); };
        row("gnome-terminal", "--title=api|--|$");
        row("ptyxis", "--title=api|--new-window|--|$");
        row("kgx", "--title=api|--|$");
        row("konsole", "-p|tabtitle=api|-e|$");
        row("xfce4-terminal", "--title=api|-x|$");
        row("mate-terminal", "--title=api|-x|$");
        row("lxterminal", "--title=api|--command='/opt/my tools/reeve' attach abcd2345");
        row("tilix", "--title=api|--command='/opt/my tools/reeve' attach abcd2345");
        row("terminator", "--title=api|-x|$");
        row("kitty", "--title|api|$");
        row("alacritty", "--title|api|-e|$");
        row("foot", "--title=api|$");
        row("wezterm", "start|--|$");
        row("ghostty", "--title=api|-e|$");
        row("st", "-T|api|-e|$");
        row("urxvt", "-title|api|-e|$");
        row("xterm", "-T|api|-e|$");
        row("xdg-terminal-exec", "$");
        row("qterminal", "-e|$");
        row("never-heard-of", "-e|$");
    }

    void eachIsToldItsOwnWay()
    {
        QFETCH(QString, arguments);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QStringList expected;
        const QStringList words = arguments.split(QLatin1Char('|'));
        for (const QString &word : words) {
            expected << (word == QLatin1String("$") ? command : QStringList{word});
        }
        QCOMPARE(terminalArguments(named(name), QStringLiteral("api"), command), expected);
        QCOMPARE(isKnownTerminal(name), name != QLatin1String("never-heard-of"));
    }

    void withoutATitleNothingIsSaidOfIt()
    {
        const QStringList known = knownTerminals();
        for (const QString &name : known) {
            const QStringList arguments = terminalArguments(named(name), QStringLiteral(" \n"), command);
            QVERIFY2(arguments.filter(QStringLiteral("itle")).isEmpty() && !arguments.contains(QStringLiteral("-T")), qPrintable(name));
        }
    }

    void theUsersOwnArgumentsComeFirst()
    {
        QCOMPARE(terminalArguments(named(QStringLiteral("kitty"), {QStringLiteral("--single-instance")}), {}, command),
                 QStringList{QStringLiteral("--single-instance")} + command);
        // Its user has said how it takes a command.
        QCOMPARE(terminalArguments(named(QStringLiteral("foo"), {QStringLiteral("--run"), QStringLiteral("--")}), QStringLiteral("api"), command),
                 (QStringList{QStringLiteral("--run"), QStringLiteral("--")} + command));
    }

    void titlesFromAnywhereAreHarmless()
    {
        const auto titleOf = [](const QString &title) {
            return terminalArguments(named(QStringLiteral("xterm")), title, command).at(1);
        };
        QCOMPARE(titleOf(QStringLiteral("a\n\x1b]0;b,c\\d")), QStringLiteral("a ]0;b c d"));
        QCOMPARE(titleOf(QStringLiteral("--help")), QStringLiteral("--help")); // stands where a value is expected
        const QString face = QString::fromUtf8("\xf0\x9f\x98\x80");
        QCOMPARE(titleOf(face), face);
        QVERIFY(titleOf(QString(5000, QLatin1Char('x'))).size() <= 200);
        const QString cut = titleOf(QStringLiteral("x") + face.repeated(200));
        QVERIFY(!cut.back().isHighSurrogate());
    }
};

QTEST_GUILESS_MAIN(TestTerminalProgram)
#include "tst_terminalprogram.moc"
