// SPDX-License-Identifier: MIT
// Bad days on a desktop: whatever is missing or refused is told where the user looks.
#include "e2e/desktop/desktopinstance.h"
#include "e2e/smalldisk.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eBadDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTerminalProgram();
    void aTerminalProgramThatFails();
    void strangeNames_data();
    void strangeNames();
    void aCommandLineWithoutAnEnd();
    void aFullDisk();
    void theSupervisorRefuses();
};

namespace {

const QString button = QStringLiteral("push button");

} // namespace

void TestE2eBadDays::noTerminalProgram()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("PATH"), on.home.home());
    on.it.environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("api"), words("/bin/cat"));
    QVERIFY(!id.isEmpty());
    QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("View")}));
    QVERIFY(waitFor([&] { return on.desktop.program().outline().contains(QLatin1String("Copy command")); }));
    const Accessible command = on.desktop.program().waitFor(QStringLiteral("text"), QStringLiteral("Command"));
    QVERIFY2(command.text().contains(QStringLiteral("attach ") + id), qUtf8Printable(command.text()));
}

void TestE2eBadDays::aTerminalProgramThatFails()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("TERMINAL"), QStringLiteral("/bin/false"));
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("api"), words("cat"));
    QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("View")}));
    QVERIFY(waitFor([&] { return on.desktop.program().outline().contains(QLatin1String("Copy command")); }));
    const Accessible command = on.desktop.program().waitFor(QStringLiteral("text"), QStringLiteral("Command"));
    QVERIFY2(command.text().contains(QStringLiteral("attach ") + id), qUtf8Printable(command.text()));
}

void TestE2eBadDays::strangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << QStringLiteral("\u05e9\u05e8\u05ea api \u0645\u0631\u062d\u0628\u0627");
    QTest::newRow("emoji") << QStringLiteral("\U0001f469\u200d\U0001f4bb build \U0001f1e9\U0001f1ea");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b> & _x_");
    QTest::newRow("overridden direction") << QStringLiteral("a\u202egnp.exe");
    QTest::newRow("longest") << QStringLiteral("n").repeated(200);
}

void TestE2eBadDays::strangeNames()
{
    QFETCH(QString, name);
    DesktopInstance on;
    QVERIFY(on.start());
    const Said made = on.it.reeve({QStringLiteral("new"), QStringLiteral("--name"), name, QStringLiteral("--"), QStringLiteral("cat")});
    if (made.code != 0) { // refusing is an answer, too: then with words
        QVERIFY(!made.err.isEmpty());
        return;
    }
    const QString id = made.out.trimmed();
    const MenuNode menu = on.menu().open();
    const QStringList texts = menu.texts();
    QVERIFY(std::none_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.contains(QLatin1Char('\n')) || text.size() > 160; }));
    on.menu().close();
    const Accessible window = on.openWindow();
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("cat")); }));
    const QRect place = window.extents();
    QVERIFY2(QRect(0, 0, 1280, 800).contains(place), qUtf8Printable(name));
    QCOMPARE(on.it.reeve({QStringLiteral("kill"), id}).code, 0);
}

void TestE2eBadDays::aCommandLineWithoutAnEnd()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const QString endless = QStringLiteral("word\nand ").repeated(600); // 5,400 characters
    QVERIFY(!on.it.create(QStringLiteral("long"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exec cat"), endless}).isEmpty());
    const Accessible window = on.openWindow();
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("long")); }));
    QVERIFY(QRect(0, 0, 1280, 800).contains(window.extents()));
    QVERIFY(on.menu().choose({QStringLiteral("long"), QStringLiteral("End…")}));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End session"));
    const QRect place = question.extents();
    QVERIFY2(place.width() <= 1024 && place.height() <= 600, qPrintable(QStringLiteral("%1×%2").arg(place.width()).arg(place.height())));
    QVERIFY(question.waitFor(button, QStringLiteral("Cancel")).press());
}

void TestE2eBadDays::aFullDisk()
{
    const TemporaryHome place; // outlives the instance that lives on it
    DesktopInstance on;
    SmallDisk disk(on.home.socketDir());
    if (!disk.isMounted()) {
        QSKIP("no file system can be mounted here");
    }
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    const Accessible window = on.openWindow();
    QVERIFY(disk.fill());
    QVERIFY(on.it.reeve(words("rename api server")).code >= 0); // something that wants to be written down
    QVERIFY2(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("No space left")); }), qUtf8Printable(window.outline()));
    QVERIFY(waitFor([&] { return on.desktop.waitForItem()->toolTip().contains(QLatin1String("Records cannot be written")); }));
    QVERIFY(waitFor([&] {
        const QString texts = on.menu().open().texts().join(QLatin1Char('\n'));
        on.menu().close();
        return texts.contains(QLatin1String("Records cannot be written"));
    }));
    disk.drain();
    QVERIFY(waitFor([&] {
        (void)on.menu().open();
        on.menu().close();
        return !on.desktop.waitForItem()->toolTip().contains(QLatin1String("Records cannot be written"));
    }));
    QCOMPARE(on.it.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
}

void TestE2eBadDays::theSupervisorRefuses()
{
    DesktopInstance on;
    QVERIFY(on.start());
    // The helper that every session needs cannot be started.
    const QString empty = on.home.filePath(QStringLiteral("libexec"));
    on.it.crash();
    QVERIFY(QDir().mkdir(empty));
    QFile broken(empty + QStringLiteral("/shellreeve-shellper"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("#!/bin/sh\necho out of luck >&2\nexit 1\n");
    broken.close();
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    on.it.environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), empty);
    QVERIFY(on.start());
    QVERIFY(on.menu().choose({QStringLiteral("New session…")}));
    const Accessible dialog = on.desktop.waitForWindow(QStringLiteral("New session"));
    const Accessible start = dialog.waitFor(button, QStringLiteral("Start session"));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Command")).setText(QStringLiteral("cat")));
    QVERIFY(waitFor([&] { return start.isEnabled(); }));
    QVERIFY(start.press());
    QVERIFY2(waitFor([&] { return DesktopInstance::wordsOf(dialog).contains(QLatin1String("out of luck"), Qt::CaseInsensitive); }), qUtf8Printable(dialog.outline()));
    QVERIFY(dialog.isShowing()); // what was typed is still there
}

QTEST_GUILESS_MAIN(TestE2eBadDays)
#include "tst_e2e_baddays.moc"
