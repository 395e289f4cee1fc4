// SPDX-License-Identifier: MIT
#include "desktop/commandlink.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;
using State = CommandLinkStatus::State;

class TestCommandLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesAFolder_data();
    void choosesAFolder();
    void installsAndRemoves();
    void tellsThatTheFolderIsNotInThePath();
    void neverOverwrites_data();
    void neverOverwrites();
    void followsWhenItMoved();
    void followsAnAppImage();
    void onePackagedNeedsNoLink();
    void tellsWhatComesFirst();
    void findsALinkInAnotherFolder();

private:
    QString makeProgram(const QString &name) const
    {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool made = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return made ? path : QString();
    }
    [[nodiscard]] QString usual() const { return m_home->home() + QStringLiteral("/.local/bin"); }
    [[nodiscard]] QString link() const { return usual() + QStringLiteral("/reeve"); }
    [[nodiscard]] CommandLink with(const QString &target, const QString &path) const { return {m_home->home(), target, path}; }

    std::optional<TemporaryHome> m_home;
    QString m_program;
};

void TestCommandLink::init()
{
    m_home.emplace();
    m_program = makeProgram(QStringLiteral("app/reeve"));
}

void TestCommandLink::choosesAFolder_data()
{
    QTest::addColumn<QString>("path"); // <home>, and <root> outside of it
    QTest::addColumn<QString>("folder");
    QTest::newRow("nothing") << QString() << QStringLiteral("<home>/.local/bin");
    QTest::newRow("the usual one") << QStringLiteral("<root>/own:<home>/.local/bin") << QStringLiteral("<home>/.local/bin");
    QTest::newRow("the usual one, with a slash") << QStringLiteral("<home>/own:<home>/.local/bin/") << QStringLiteral("<home>/.local/bin");
    QTest::newRow("the first of the user's") << QStringLiteral("<root>/own:<home>/none:relative:<home>/own:<home>/two") << QStringLiteral("<home>/own");
    QTest::newRow("outside of the home") << QStringLiteral("<root>/own") << QStringLiteral("<home>/.local/bin");
    QTest::newRow("one that others may write to") << QStringLiteral("<home>/open:<home>/two") << QStringLiteral("<home>/two");
}

void TestCommandLink::choosesAFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, folder);
    const auto real = [this](QString text) {
        return text.replace(QLatin1String("<home>/"), m_home->home() + QLatin1Char('/')).replace(QLatin1String("<root>/"), m_home->path() + QLatin1Char('/'));
    };
    for (const char *name : {"<home>/own", "<home>/two", "<home>/open", "<root>/own"}) {
        const QString made = real(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(made));
        QCOMPARE(::chmod(QFile::encodeName(made).constData(), made.endsWith(QLatin1String("open")) ? 0777 : 0755), 0);
    }
    QCOMPARE(with(m_program, real(path)).folder(), real(folder));
}

void TestCommandLink::installsAndRemoves()
{
    CommandLink command = with(m_program, usual());
    QCOMPARE(command.status(), (CommandLinkStatus{State::Missing, link(), true, {}}));
    QVERIFY(command.install().ok());
    QCOMPARE(QFileInfo(link()).symLinkTarget(), m_program);
    QCOMPARE(command.status(), (CommandLinkStatus{State::Installed, link(), true, {}}));
    QVERIFY(command.install().ok()); // again
    QVERIFY(command.remove().ok());
    QVERIFY(!QFileInfo(link()).isSymLink());
    QVERIFY(QFileInfo::exists(m_program));
    QVERIFY(command.remove().ok()); // again
}

void TestCommandLink::tellsThatTheFolderIsNotInThePath()
{
    CommandLink command = with(m_program, QStringLiteral("/nowhere"));
    QVERIFY(command.install().ok());
    QCOMPARE(command.status(), (CommandLinkStatus{State::Installed, link(), false, {}}));
    command.setSearchPath(QStringLiteral("/nowhere:") + usual());
    QVERIFY(command.status().isInPath);
}

void TestCommandLink::neverOverwrites_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a file", "a folder", "a link to another program", "a dangling link to something else"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestCommandLink::neverOverwrites()
{
    QFETCH(QString, what);
    QVERIFY(QDir().mkpath(usual()));
    if (what == QLatin1String("a file")) {
        QFile file(link());
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (what == QLatin1String("a folder")) {
        QVERIFY(QDir().mkpath(link()));
    } else if (what == QLatin1String("a link to another program")) {
        QVERIFY(QFile::link(makeProgram(QStringLiteral("other/reeve")), link()));
    } else {
        QVERIFY(QFile::link(m_home->filePath(QStringLiteral("gone/editor")), link()));
    }
    const QString before = QFileInfo(link()).symLinkTarget();
    CommandLink command = with(m_program, usual());
    QCOMPARE(command.status().state, State::Taken);
    const Result<void> installed = command.install();
    QVERIFY(!installed.ok());
    QCOMPARE(installed.error().code, ErrorCode::Refused);
    QVERIFY(!command.remove().ok());
    QVERIFY(command.follow().ok());
    QVERIFY(QFileInfo(link()).isSymLink() || QFileInfo::exists(link()));
    QCOMPARE(QFileInfo(link()).symLinkTarget(), before);
}

void TestCommandLink::followsWhenItMoved()
{
    const QString old = makeProgram(QStringLiteral("old/reeve"));
    QVERIFY(with(old, usual()).install().ok());
    CommandLink moved = with(m_program, usual());
    QCOMPARE(moved.status().state, State::Taken); // another one that is there
    QVERIFY(QFile::remove(old));
    QCOMPARE(moved.status().state, State::Stale);
    QVERIFY(moved.follow().ok());
    QCOMPARE(QFileInfo(link()).symLinkTarget(), m_program);
}

void TestCommandLink::followsAnAppImage()
{
    const QString old = makeProgram(QStringLiteral("Shellreeve-0.1-x86_64.AppImage"));
    const QString next = makeProgram(QStringLiteral("apps/shellreeve.appimage"));
    QVERIFY(with(old, usual()).install().ok());
    QVERIFY(QFile::remove(old));
    QVERIFY(with(next, usual()).follow().ok());
    QCOMPARE(QFileInfo(link()).symLinkTarget(), next);
}

void TestCommandLink::onePackagedNeedsNoLink()
{
    CommandLink command = with(m_program, QFileInfo(m_program).path());
    QCOMPARE(command.status(), (CommandLinkStatus{State::Packaged, m_program, true, {}}));
    QVERIFY(!command.remove().ok());
    QVERIFY(QFileInfo::exists(m_program));
}

void TestCommandLink::tellsWhatComesFirst()
{
    const QString first = makeProgram(QStringLiteral("first/reeve"));
    CommandLink command = with(m_program, QFileInfo(first).path() + QLatin1Char(':') + usual());
    QVERIFY(QDir().mkpath(usual()));
    QVERIFY(command.install().ok());
    QCOMPARE(command.status(), (CommandLinkStatus{State::Installed, link(), true, first}));
}

void TestCommandLink::findsALinkInAnotherFolder()
{
    const QString own = m_home->home() + QStringLiteral("/own");
    QVERIFY(QDir().mkpath(own));
    ::chmod(QFile::encodeName(own).constData(), 0755);
    QVERIFY(with(m_program, own).install().ok());
    CommandLink later = with(m_program, usual() + QLatin1Char(':') + own);
    QCOMPARE(later.status(), (CommandLinkStatus{State::Installed, own + QStringLiteral("/reeve"), true, {}}));
    QVERIFY(later.remove().ok());
    QVERIFY(!QFileInfo(own + QStringLiteral("/reeve")).isSymLink());
}

QTEST_GUILESS_MAIN(TestCommandLink)
#include "tst_commandlink.moc"
