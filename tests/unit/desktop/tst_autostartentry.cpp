// SPDX-License-Identifier: MIT
#include "desktop/autostartentry.h"

#include <QTest>

using namespace shellreeve;

namespace {

const QStringList arguments{QStringLiteral("--background")};

AutostartCommand at(const char *program)
{
    return {QString::fromUtf8(program), arguments};
}

QByteArray entryWith(const QByteArray &lines)
{
    return autostartText(at("/usr/bin/shellreeve")) + lines;
}

} // namespace

class TestAutostartEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEntry();
    void execIsQuoted_data();
    void execIsQuoted();
    void badExecs_data();
    void badExecs();
    void reads_data();
    void reads();
    void edits_data();
    void edits();
};

void TestAutostartEntry::isAnEntry()
{
    const QList<QByteArray> lines = autostartText({QStringLiteral("/opt/my apps/shellreeve"), {QStringLiteral("--profile"), QStringLiteral("work"), QStringLiteral("--background")}}).split('\n');
    QCOMPARE(lines.first(), QByteArray("[Desktop Entry]"));
    for (const char *line : {"Type=Application", "Name=Shellreeve", "Exec=\"/opt/my apps/shellreeve\" --profile work --background", "Terminal=false",
                             "X-Shellreeve-Autostart=1"}) {
        QVERIFY2(lines.contains(line), line);
    }
}

void TestAutostartEntry::execIsQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec");
    const auto row = [](const char *name, const char *program, const char *exec) {
        QTest::newRow(name) << QString::fromUtf8(program) << QString::fromUtf8(exec) + QStringLiteral(" --background");
    };
    row("plain", "/usr/bin/shellreeve", "/usr/bin/shellreeve");
    row("a blank", "/opt/my apps/s", "\"/opt/my apps/s\"");
    row("a percent sign", "/opt/100%/s", "/opt/100%%/s");
    row("what a shell reads", "/opt/$HOME`x`/s", R"("/opt/\\$HOME\\`x\\`/s")");
    row("a quote", "/opt/\"x\"/s", R"("/opt/\\"x\\"/s")");
    row("a backslash", "/opt/a\\b/s", R"("/opt/a\\\\b/s")");
    row("other signs", "/opt/(a)&b;c/s", "\"/opt/(a)&b;c/s\"");
    row("a line end", "/opt/a\nb/s", R"("/opt/a\nb/s")");
    row("a tab", "/opt/a\tb/s", R"("/opt/a\tb/s")");
    row("letters of all kinds", "/opt/\xc3\xa4\xe6\x97\xa5/s", "/opt/\xc3\xa4\xe6\x97\xa5/s");
}

void TestAutostartEntry::execIsQuoted()
{
    QFETCH(QString, program);
    QFETCH(QString, exec);
    const AutostartCommand command{program, arguments};
    QCOMPARE(execText(command), exec);
    const std::optional<AutostartCommand> back = commandFromExec(exec);
    QVERIFY(back);
    QCOMPARE(*back, command);
    // The line stays one line, and leads back to it through the whole entry.
    const AutostartEntry entry = readAutostart(autostartText(command), command);
    QVERIFY(entry.isOurs);
    QCOMPARE(entry.command, command);
}

void TestAutostartEntry::badExecs_data()
{
    QTest::addColumn<QString>("exec");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("  ");
    QTest::newRow("an open quote") << QStringLiteral("\"/usr/bin/s --background");
    QTest::newRow("a field code") << QStringLiteral("/usr/bin/s %U");
    QTest::newRow("a percent sign at the end") << QStringLiteral("/usr/bin/s %");
    QTest::newRow("a backslash at the end") << QStringLiteral("\"/usr/bin/s\\\\");
}

void TestAutostartEntry::badExecs()
{
    QFETCH(QString, exec);
    QVERIFY(!commandFromExec(exec));
}

void TestAutostartEntry::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isHidden");
    const QByteArray ours = entryWith({});
    const auto changed = [&](const char *from, const char *to) { return QByteArray(ours).replace(from, to); };
    QTest::newRow("ours") << ours << true << false;
    QTest::newRow("another program") << changed("/usr/bin/shellreeve", "/opt/s") << true << false;
    QTest::newRow("hidden") << ours + "Hidden=true\n" << true << true;
    QTest::newRow("switched off by GNOME") << ours + "X-GNOME-Autostart-enabled=false\n" << true << true;
    QTest::newRow("hidden elsewhere") << ours + "[Other]\nHidden=true\n" << true << false;
    QTest::newRow("more arguments") << changed("--background", "--background --monitor-port 5000") << false << false;
    QTest::newRow("behind env") << changed("Exec=", "Exec=env A=1 ") << false << false;
    QTest::newRow("without our mark") << changed("X-Shellreeve-Autostart=1\n", "") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("of another program") << QByteArray("[Desktop Entry]\nExec=/usr/bin/other\nHidden=true\n") << false << true;
}

void TestAutostartEntry::reads()
{
    QFETCH(QByteArray, text);
    const AutostartEntry entry = readAutostart(text, at("/usr/bin/shellreeve"));
    QTEST(entry.isOurs, "isOurs");
    QTEST(entry.isHidden, "isHidden");
}

void TestAutostartEntry::edits_data()
{
    using What = AutostartEdit::What;
    QTest::addColumn<QByteArray>("present"); // null: none
    QTest::addColumn<int>("wish");
    QTest::addColumn<bool>("isThere"); // the program that it names
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("text");
    const QByteArray ours = entryWith({});
    const QByteArray moved = QByteArray(ours).replace("/usr/bin/shellreeve", "/old/shellreeve");
    const QByteArray edited = QByteArray(ours).replace("--background", "--show");
    const auto row = [](const char *name, const QByteArray &present, AutostartWish wish, bool isThere, What what, const QByteArray &text = {}) {
        QTest::newRow(name) << present << static_cast<int>(wish) << isThere << static_cast<int>(what) << text;
    };
    row("on: none", {}, AutostartWish::On, false, What::Write, ours);
    row("on: ours", ours, AutostartWish::On, true, What::Nothing);
    row("on: ours, hidden", ours + "Hidden=true\n", AutostartWish::On, true, What::Write, ours);
    row("on: ours, another program", moved, AutostartWish::On, true, What::Write, ours);
    row("on: edited", edited, AutostartWish::On, true, What::Nothing);
    row("on: edited, hidden", edited + "Hidden=true\n", AutostartWish::On, true, What::Write, edited);
    row("on: edited, off by GNOME", edited + "X-GNOME-Autostart-enabled=false\n", AutostartWish::On, true, What::Write, edited);
    row("off: none", {}, AutostartWish::Off, false, What::Nothing);
    row("off: ours", ours, AutostartWish::Off, true, What::Remove);
    row("off: ours, hidden", ours + "Hidden=true\n", AutostartWish::Off, true, What::Remove);
    row("off: edited", edited, AutostartWish::Off, true, What::Write, edited + "Hidden=true\n");
    row("off: edited, hidden", edited + "Hidden=true\n", AutostartWish::Off, true, What::Nothing);
    row("follow: none", {}, AutostartWish::Follow, false, What::Nothing);
    row("follow: ours", ours, AutostartWish::Follow, true, What::Nothing);
    row("follow: the program has moved", moved, AutostartWish::Follow, false, What::Write, ours);
    row("follow: another one is there, too", moved, AutostartWish::Follow, true, What::Nothing);
    row("follow: moved, but hidden", moved + "Hidden=true\n", AutostartWish::Follow, false, What::Nothing);
    row("follow: moved, but edited", QByteArray(moved).replace("--background", "--show"), AutostartWish::Follow, false, What::Nothing);
}

void TestAutostartEntry::edits()
{
    QFETCH(QByteArray, present);
    QFETCH(int, wish);
    QFETCH(bool, isThere);
    QFETCH(int, what);
    QFETCH(QByteArray, text);
    const std::optional<QByteArray> entry = present.isNull() ? std::nullopt : std::optional(present);
    const AutostartEdit edit = editAutostart(entry, static_cast<AutostartWish>(wish), at("/usr/bin/shellreeve"), [isThere](const QString &) { return isThere; });
    QCOMPARE(static_cast<int>(edit.what), what);
    QCOMPARE(edit.text, text);
}

QTEST_GUILESS_MAIN(TestAutostartEntry)
#include "tst_autostartentry.moc"
