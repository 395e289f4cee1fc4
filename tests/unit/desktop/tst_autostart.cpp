// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;
using State = AutostartStatus::State;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void isOffAtFirst();
    void isSwitchedOnAndOff();
    void profilesHaveTheirOwn();
    void followsWhenItMoved();
    void theUsersWordStands();
    void anUnwritableFolderIsTold();
    void aLinkIsLeftAlone();

private:
    [[nodiscard]] Autostart at(const QString &program, const QString &profile = {}) const { return {m_home->environment(), program, profile}; }
    [[nodiscard]] QString program(const char *name) const
    {
        const QString path = m_home->filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    }
    [[nodiscard]] QString file(const char *name = "shellreeve") const { return m_home->configDir() + QStringLiteral("/autostart/%1.desktop").arg(QLatin1String(name)); }
    [[nodiscard]] QByteArray content() const
    {
        QFile entry(file());
        return entry.open(QIODevice::ReadOnly) ? entry.readAll() : QByteArray();
    }
    void put(const QByteArray &text) const
    {
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        QCOMPARE(entry.write(text), text.size());
    }

    std::optional<TemporaryHome> m_home;
};

void TestAutostart::isOffAtFirst()
{
    QCOMPARE(at(program("tray")).status(), AutostartStatus());
    QVERIFY(at(program("tray")).setEnabled(false).ok());
    QVERIFY(!QFileInfo::exists(file()));
}

void TestAutostart::isSwitchedOnAndOff()
{
    Autostart autostart = at(program("tray"));
    QVERIFY(autostart.setEnabled(true).ok());
    QCOMPARE(autostart.status(), (AutostartStatus{State::On, {}}));
    QVERIFY2(content().contains("Exec=" + QFile::encodeName(program("tray")) + " --background\n"), content().constData());
    QVERIFY(autostart.setEnabled(true).ok()); // again
    QVERIFY(autostart.setEnabled(false).ok());
    QCOMPARE(autostart.status(), AutostartStatus());
    QVERIFY(!QFileInfo::exists(file()));
}

void TestAutostart::profilesHaveTheirOwn()
{
    Autostart work = at(program("tray"), QStringLiteral("work"));
    QVERIFY(work.setEnabled(true).ok());
    QVERIFY(QFileInfo::exists(file("shellreeve-work")));
    QCOMPARE(work.status().state, State::On);
    QCOMPARE(at(program("tray")).status().state, State::Off);
}

void TestAutostart::followsWhenItMoved()
{
    const QString old = program("old");
    QVERIFY(at(old).setEnabled(true).ok());
    Autostart moved = at(program("new"));
    QVERIFY(moved.follow().ok()); // both are there
    QCOMPARE(moved.status().state, State::On);
    QVERIFY(moved.status().starts.startsWith(old));
    QVERIFY(QFile::remove(old));
    QVERIFY(moved.follow().ok());
    QCOMPARE(moved.status(), (AutostartStatus{State::On, {}}));
    QVERIFY(!content().contains(QFile::encodeName(old)));
}

void TestAutostart::theUsersWordStands()
{
    Autostart autostart = at(program("tray"));
    QVERIFY(autostart.setEnabled(true).ok());
    put(content() + "Hidden=true\n");
    QCOMPARE(autostart.status().state, State::SwitchedOff);
    QVERIFY(at(program("elsewhere")).follow().ok());
    QCOMPARE(autostart.status().state, State::SwitchedOff);
    const QByteArray own = "# mine\n[Desktop Entry]\nType=Application\nExec=env LANG=C shellreeve --show\n";
    put(own);
    QCOMPARE(autostart.status(), (AutostartStatus{State::On, QStringLiteral("env LANG=C shellreeve --show")}));
    QVERIFY(autostart.setEnabled(false).ok());
    QCOMPARE(content(), own + "Hidden=true\n");
    QVERIFY(autostart.setEnabled(true).ok());
    QCOMPARE(content(), own);
}

void TestAutostart::anUnwritableFolderIsTold()
{
    QFile inTheWay(m_home->configDir() + QStringLiteral("/autostart"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> on = at(program("tray")).setEnabled(true);
    QVERIFY(!on.ok());
    QVERIFY(on.error().context.contains(inTheWay.fileName()));
}

void TestAutostart::aLinkIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_home->configDir() + QStringLiteral("/autostart")));
    const QString other = m_home->filePath(QStringLiteral("dotfiles.desktop"));
    QFile linked(other);
    QVERIFY(linked.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(other, file()));
    Autostart autostart = at(program("tray"));
    QCOMPARE(autostart.status().state, State::On);
    QVERIFY(!autostart.setEnabled(false).ok());
    QVERIFY(QFileInfo(file()).isSymLink());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
