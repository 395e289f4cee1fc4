// SPDX-License-Identifier: MIT
#include "desktop/terminalsearch.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestTerminalSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryHome> m_home;
    QProcessEnvironment m_environment;

    QString place(const QString &name, QFile::Permissions permissions = QFile::ReadOwner | QFile::ExeOwner)
    {
        const QString path = m_home->filePath(QStringLiteral("bin/") + name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions)) {
            qFatal("cannot make %s", qPrintable(path));
        }
        return path;
    }

    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }

    void set(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }

    /// The names behind what was found, in order.
    QStringList names() const
    {
        QStringList result;
        const Result<QList<TerminalProgram>> found = findTerminals(m_environment);
        for (const TerminalProgram &terminal : found ? *found : QList<TerminalProgram>()) {
            result << QFileInfo(terminal.path).fileName();
        }
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_environment = {};
        set("HOME", m_home->home());
        set("PATH", m_home->filePath(QStringLiteral("bin")));
    }

    void saysWhatItLookedFor()
    {
        set("TERMINAL", QStringLiteral("myterm --fast"));
        const Result<QList<TerminalProgram>> found = findTerminals(m_environment);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        for (const char *name : {"myterm", "x-terminal-emulator", "konsole", "xterm"}) {
            QVERIFY2(found.error().context.contains(QLatin1String(name)), name);
        }
        QVERIFY(found.error().advice.contains(QStringLiteral("settings")));
    }

    void theVariableComesFirstThenTheAlternative()
    {
        place(QStringLiteral("xterm"));
        place(QStringLiteral("konsole"));
        place(QStringLiteral("x-terminal-emulator"));
        QCOMPARE(names(), (QStringList{QStringLiteral("x-terminal-emulator"), QStringLiteral("konsole"), QStringLiteral("xterm")}));
        set("TERMINAL", QStringLiteral("xterm"));
        QCOMPARE(names(), (QStringList{QStringLiteral("xterm"), QStringLiteral("x-terminal-emulator"), QStringLiteral("konsole")}));
    }

    void theVariableMayHaveArguments()
    {
        const QString path = place(QStringLiteral("kitty"));
        set("TERMINAL", QStringLiteral("kitty --single-instance -o \"a b\""));
        const Result<QList<TerminalProgram>> found = findTerminals(m_environment);
        QVERIFY(found);
        QCOMPARE(found->constFirst(), (TerminalProgram{path, QStringLiteral("kitty"),
                                                       {QStringLiteral("--single-instance"), QStringLiteral("-o"), QStringLiteral("a b")}}));
        QCOMPARE(found->size(), 1); // not once more without them
    }

    void theVariableMayBeAPathWithSpaces()
    {
        const QString path = place(QStringLiteral("my terminal"));
        set("TERMINAL", path);
        QCOMPARE(findTerminals(m_environment)->constFirst(), (TerminalProgram{path, QStringLiteral("my terminal"), {}}));
    }

    void aVariableThatLeadsNowhereIsPassedOver()
    {
        place(QStringLiteral("xterm"));
        for (const char *value : {"gone", "/nowhere/term", "./term", "  ", "\"", "bin/xterm"}) {
            set("TERMINAL", QString::fromLatin1(value));
            QCOMPARE(names(), QStringList{QStringLiteral("xterm")});
        }
    }

    void theConventionIsThatOfTheProgramBehindTheLink()
    {
        const QString target = place(QStringLiteral("konsole"));
        QVERIFY(QFile::link(target, m_home->filePath(QStringLiteral("bin/x-terminal-emulator"))));
        const Result<QList<TerminalProgram>> found = findTerminals(m_environment);
        QCOMPARE(QFileInfo(found->constFirst().path).fileName(), QStringLiteral("x-terminal-emulator"));
        QCOMPARE(found->constFirst().name, QStringLiteral("konsole"));
    }

    void aWrapperKeepsTheCommonConvention()
    {
        const QString target = place(QStringLiteral("gnome-terminal.wrapper")); // takes -e, unlike what it wraps
        QVERIFY(QFile::link(target, m_home->filePath(QStringLiteral("bin/x-terminal-emulator"))));
        QCOMPARE(findTerminals(m_environment)->constFirst().name, QStringLiteral("x-terminal-emulator"));
    }

    void theDesktopsOwnComesBeforeOthers_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("KDE") << QStringLiteral("konsole");
        QTest::newRow("XFCE") << QStringLiteral("xfce4-terminal");
        QTest::newRow("MATE") << QStringLiteral("mate-terminal");
        QTest::newRow("LXQt") << QStringLiteral("qterminal");
        QTest::newRow("ubuntu:GNOME") << QStringLiteral("kgx");
        QTest::newRow("X-Cinnamon") << QStringLiteral("gnome-terminal");
        QTest::newRow("") << QStringLiteral("kgx"); // the list's order
        QTest::newRow("sway") << QStringLiteral("kgx");
    }

    void theDesktopsOwnComesBeforeOthers()
    {
        QFETCH(QString, expected);
        for (const char *name : {"konsole", "xfce4-terminal", "mate-terminal", "qterminal", "gnome-terminal", "kgx", "xterm"}) {
            place(QString::fromLatin1(name));
        }
        set("XDG_CURRENT_DESKTOP", QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(names().constFirst(), expected);
        QCOMPARE(names().size(), 7);
    }

    void whatTheUserChoseInTheDesktopComesBeforeItsOwn()
    {
        place(QStringLiteral("konsole"));
        place(QStringLiteral("alacritty"));
        place(QStringLiteral("xfce4-terminal"));
        set("XDG_CURRENT_DESKTOP", QStringLiteral("KDE"));
        write(m_home->filePath(QStringLiteral("h/.config/kdeglobals")),
              "[Other]\nTerminalApplication=xfce4-terminal\n[General]\nfont=x\nTerminalApplication = alacritty\n");
        QCOMPARE(names().constFirst(), QStringLiteral("alacritty"));
        set("XDG_CURRENT_DESKTOP", QStringLiteral("XFCE"));
        set("XDG_CONFIG_HOME", m_home->configDir());
        write(m_home->configDir() + QStringLiteral("/xfce4/helpers.rc"), "WebBrowser=firefox\nTerminalEmulator=alacritty\n");
        QCOMPARE(names().constFirst(), QStringLiteral("alacritty"));
        place(QStringLiteral("xdg-terminal-exec"));
        QCOMPARE(names().constFirst(), QStringLiteral("xdg-terminal-exec"));
    }

    void whatCannotBeRunIsNoProgram()
    {
        place(QStringLiteral("konsole"), QFile::ReadOwner);
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("bin/kitty"))));
        QVERIFY(QFile::link(m_home->filePath(QStringLiteral("gone")), m_home->filePath(QStringLiteral("bin/foot"))));
        QCOMPARE(names(), QStringList());
    }

    void relativeEntriesOfThePathAreSkipped()
    {
        place(QStringLiteral("xterm"));
        QVERIFY(QDir::setCurrent(m_home->filePath(QStringLiteral("bin"))));
        set("PATH", QStringLiteral(".::bin:"));
        QCOMPARE(names(), QStringList());
        QVERIFY(QDir::setCurrent(QStringLiteral("/")));
    }
};

QTEST_GUILESS_MAIN(TestTerminalSearch)
#include "tst_terminalsearch.moc"
