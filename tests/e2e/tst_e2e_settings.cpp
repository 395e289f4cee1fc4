// SPDX-License-Identifier: MIT
// The settings as a person meets them: opened from the menu, changed by keyboard and screen reader, with effect at once.
#include "e2e/desktop/desktopinstance.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString button = QStringLiteral("push button");
const QString title = QStringLiteral("Settings");
const QString welcome = QStringLiteral("Welcome to Shellreeve");

bool shows(const Accessible &window, const char *text)
{
    return waitFor([&] { return DesktopInstance::wordsOf(window).contains(QString::fromUtf8(text)); });
}

void write(const Instance &it, const QByteArray &text)
{
    const QString path = it.paths().settingsFile;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestE2eSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleReachesALivingSession();
    void theKeyboardDoesItAll();
    void whatTheEnvironmentSaysIsTold();
    void speaksTheLanguageThatIsSet();
    void startsAtLogin();
    void installsTheCommand();
    void quittingAsksWhenToldTo();
    void notificationsCanBeOff();
    void everythingHasANameAndFits();
    void aFileThatCannotBeUsedIsTold();
    void theWelcomeIsShownOnce();
    void nobodyIsWelcomedWhoDoesNotLook();
    void whoHasSessionsIsNotWelcomed();

private:
    /// Opens them from the menu; the window manager gives them the keyboard.
    static Accessible open(DesktopInstance &on);
    static bool keys(const DesktopInstance &on, const char *names) { return on.desktop.display.tell(QStringList{QStringLiteral("key")} + words(names)); }
    /// Goes to a section, as many lines below the first.
    static bool goTo(const DesktopInstance &on, const Accessible &window, int line, const char *shown);
};

Accessible TestE2eSettings::open(DesktopInstance &on)
{
    if (!on.menu().open().child(QStringLiteral("Settings…")).isValid() || !on.menu().choose({QStringLiteral("Settings…")})) {
        return {};
    }
    const Accessible window = on.desktop.waitForWindow(title);
    const auto inFront = [&] { return on.desktop.display.ask(words("getactivewindow getwindowname")); };
    return waitFor([&] { return inFront().startsWith(title); }) ? window : Accessible();
}

bool TestE2eSettings::goTo(const DesktopInstance &on, const Accessible &window, int line, const char *shown)
{
    window.find(QStringLiteral("list"), QStringLiteral("Sections")).focus();
    return waitFor([&] {
        bool sent = keys(on, "Home");
        for (int at = 0; at < line; ++at) {
            sent = sent && keys(on, "Down");
        }
        return sent && DesktopInstance::wordsOf(window).contains(QString::fromUtf8(shown));
    });
}

void TestE2eSettings::aRuleReachesALivingSession()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                  QStringLiteral("nohup setsid -f sleep 600; exec tail -f /dev/null")}).isEmpty());
    const Accessible window = open(on);
    QVERIFY(window.isValid());
    QVERIFY(goTo(on, window, 2, "Programs to keep"));
    QVERIFY(window.waitFor(QStringLiteral("text"), QStringLiteral("A program to add")).setText(QStringLiteral("sleep")));
    QVERIFY(waitFor([&] { return window.find(button, QStringLiteral("Add")).isEnabled(); }));
    QVERIFY(window.find(button, QStringLiteral("Add")).press());
    QVERIFY(waitFor([&] { return contentOf(on.it.paths().settingsFile).contains("\"sleep\""); }));
    const Said killed = on.it.reeve(words("kill api --json"));
    QCOMPARE(killed.code, 0);
    QVERIFY2(killed.out.contains(QLatin1String("sleep")), qUtf8Printable(killed.out));
    QVERIFY(waitFor([&] {
        const QJsonArray left = on.it.session(QStringLiteral("api")).value(QLatin1String("leftovers")).toArray();
        return left.size() == 1 && left.first().toObject().value(QLatin1String("state")).toString() == QLatin1String("kept");
    }));
    // And back: its session goes with it.
    QVERIFY(window.waitFor(button, QStringLiteral("Restore default: Programs to keep")).press());
    QVERIFY(waitFor([&] { return !contentOf(on.it.paths().settingsFile).contains("keepList"); }));
    QCOMPARE(on.it.reeve(words("kill api")).code, 0);
    QVERIFY(waitFor([&] { return on.it.names().isEmpty(); }));
}

void TestE2eSettings::theKeyboardDoesItAll()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const Accessible window = open(on);
    QVERIFY(waitFor([&] { // a key that comes before the window is ready is lost
        return keys(on, "ctrl+f") && window.find(QStringLiteral("text"), QStringLiteral("Search settings")).isFocused();
    }));
    QVERIFY(on.desktop.display.tell({QStringLiteral("type"), QStringLiteral("dashboard")}));
    QVERIFY(shows(window, "Port of the monitor"));
    QVERIFY(waitFor([&] { return keys(on, "Return") && window.find(QStringLiteral("text"), QStringLiteral("Port of the monitor")).isFocused(); }));
    QVERIFY(keys(on, "ctrl+a"));
    QVERIFY(on.desktop.display.tell({QStringLiteral("type"), QStringLiteral("70000")}));
    QVERIFY(shows(window, "from 0 to 65535"));
    QVERIFY(keys(on, "ctrl+a"));
    QVERIFY(on.desktop.display.tell({QStringLiteral("type"), QStringLiteral("5000")}));
    QVERIFY(!contentOf(on.it.paths().settingsFile).contains("port=")); // not complete
    QVERIFY(keys(on, "Tab"));
    QVERIFY(waitFor([&] { return contentOf(on.it.paths().settingsFile).contains("[monitor]\nport=5000\n"); }));
    write(on.it, "[monitor]\nport=6000\n"); // an editor's turn
    QVERIFY(waitFor([&] { return window.find(QStringLiteral("text"), QStringLiteral("Port of the monitor")).text() == QLatin1String("6000"); }));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape"))); // leaves the search first
    QVERIFY(on.desktop.waitForNoWindow(title));
}

void TestE2eSettings::whatTheEnvironmentSaysIsTold()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    on.it.environment.insert(QStringLiteral("SHELLREEVE_LEASE_SECONDS"), QStringLiteral("3600"));
    QVERIFY(on.start());
    const Accessible window = open(on);
    QVERIFY(goTo(on, window, 1, "Set by SHELLREEVE_LEASE_SECONDS: 1 hour."));
}

void TestE2eSettings::speaksTheLanguageThatIsSet()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const auto offersSettings = [&](const char *text) { return waitFor([&] { return on.menu().open().child(QString::fromUtf8(text)).isValid(); }); };
    QVERIFY(offersSettings("Settings…"));
    const std::pair<const char *, const char *> languages[] = {
        {"de", "Einstellungen"}, {"fr", "Paramètres"}, {"es", "Preferencias"}, {"ja", "設定"}, {"zh_CN", "设置"}, {"en", "Settings…"}};
    for (const auto &[code, text] : languages) {
        write(on.it, QByteArray("[general]\nlanguage=") + code + '\n');
        QVERIFY2(offersSettings(text), code);
    }
    QCOMPARE(on.it.reeve(words("status")).code, 0);
    write(on.it, "[general]\nlanguage=de\n");
    QVERIFY(offersSettings("Einstellungen"));
    QVERIFY(on.it.reeve(words("status")).out.contains(QLatin1String("monitor"))); // what scripts read stays English
}

void TestE2eSettings::startsAtLogin()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const QString entry = on.home.configDir() + QStringLiteral("/autostart/shellreeve.desktop");
    const Accessible window = open(on);
    const Accessible box = window.waitFor(QStringLiteral("check box"), QStringLiteral("Start at login"));
    QVERIFY(box.press());
    QVERIFY(waitForFile(entry));
    QVERIFY2(contentOf(entry).contains("Exec=" SHELLREEVE_BIN_DIR "/shellreeve --background\n"), contentOf(entry).constData());
    QVERIFY(box.press());
    QVERIFY(waitForNoFile(entry));
    // One that leads to where the program was, leads here after the next start.
    QVERIFY(box.press());
    QVERIFY(waitForFile(entry));
    QByteArray moved = contentOf(entry).replace(SHELLREEVE_BIN_DIR, "/nowhere");
    QCOMPARE(on.it.reeve(words("quit")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
    QFile file(entry);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(moved), moved.size());
    file.close();
    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return contentOf(entry).contains("Exec=" SHELLREEVE_BIN_DIR "/shellreeve --background\n"); }));
}

void TestE2eSettings::installsTheCommand()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const Accessible window = open(on);
    QVERIFY(window.waitFor(button, QStringLiteral("Install the command line tool")).press());
    const QString link = on.home.home() + QStringLiteral("/.local/bin/reeve");
    QVERIFY(waitForFile(link));
    QProcess linked;
    linked.setProcessEnvironment(on.it.environment);
    linked.start(link, words("status --json"));
    QVERIFY(runUntilFinished(linked, hangDeadline));
    QCOMPARE(linked.exitCode(), 0);
    QVERIFY(shows(window, "is not in your PATH"));
    QVERIFY(window.waitFor(button, QStringLiteral("Remove the command line tool")).press());
    QVERIFY(waitForNoFile(link));
}

void TestE2eSettings::quittingAsksWhenToldTo()
{
    DesktopInstance on;
    write(on.it, "[general]\nquit=ask\n[sessions]\nleaseAfterQuitSeconds=172800\n");
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const std::vector<ProcessRef> processes = on.it.processesOf(on.it.create(QStringLiteral("api"), words("cat")));
    QVERIFY(waitFor([&] { return on.menu().choose({QStringLiteral("Quit (keep 1 session)")}); }));
    const Accessible dialog = on.desktop.waitForWindow(QStringLiteral("Quit"));
    QVERIFY(shows(dialog, "Quit and keep 1 session?"));
    QVERIFY(shows(dialog, "nobody used it and it did nothing")); // how long it goes on: what the lease does
    QVERIFY(dialog.waitFor(button, QStringLiteral("Quit")).press());
    QCOMPARE(on.it.waitForExit(), 0);
    QCOMPARE(living(processes), processes.size());
}

void TestE2eSettings::notificationsCanBeOff()
{
    DesktopInstance on;
    write(on.it, "[notifications]\nfinished=false\n");
    QVERIFY(on.start());
    QVERIFY(!on.it.createChild(QStringLiteral("good"), QStringLiteral("exit 0")).isEmpty());
    QVERIFY(on.it.waitForStatus(QStringLiteral("good"), QStringLiteral("exited")));
    QVERIFY(!on.it.createChild(QStringLiteral("bad"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("bad")));
    QCOMPARE(on.desktop.notifications.countOf(QStringLiteral("good")), 0);
}

void TestE2eSettings::everythingHasANameAndFits()
{
    DesktopInstance on(DesktopInstance::Tray::There, {1024, 600});
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const Accessible window = open(on);
    const char *shown[] = {"Start at login", "Output to remember", "Programs to keep", "A session has finished", "Port of the monitor", "Time to finish"};
    for (int section = 0; section < 6; ++section) {
        QVERIFY2(goTo(on, window, section, shown[section]), shown[section]);
        window.visit([&](const Accessible &one) {
            const QString role = one.role();
            const bool isInner = role.contains(QLatin1String("item")) || role.contains(QLatin1String("cell")) || role == QLatin1String("filler") || role == QLatin1String("panel");
            if (one.isFocusable() && !isInner) {
                QVERIFY2(!one.name().isEmpty(), qUtf8Printable(role + QLatin1Char(' ') + one.text()));
            }
        });
    }
    QVERIFY(QRect(0, 0, 1024, 600).contains(window.extents()));
}

void TestE2eSettings::aFileThatCannotBeUsedIsTold()
{
    DesktopInstance on;
    write(on.it, QByteArray("\0\xff", 2));
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("The settings cannot be used or kept")));
    const Accessible window = open(on);
    QVERIFY(shows(window, "The settings file cannot be used, so the defaults count."));
    QVERIFY(window.waitFor(QStringLiteral("check box"), QStringLiteral("Start at login")).press()); // no setting of the file's
    QCOMPARE(contentOf(on.it.paths().settingsFile), QByteArray("\0\xff", 2));
    QVERIFY(goTo(on, window, 3, "A session has finished"));
    QVERIFY(window.waitFor(QStringLiteral("check box"), QStringLiteral("A session has finished")).press());
    QVERIFY(waitFor([&] { return contentOf(on.it.paths().settingsFile) == "[notifications]\nfinished=false\n"; }));
    QCOMPARE(contentOf(on.it.paths().settingsFile + QStringLiteral(".bad-1")), QByteArray("\0\xff", 2));
    QVERIFY(waitFor([&] { return !DesktopInstance::wordsOf(window).contains(QLatin1String("cannot be used")); }));
}

void TestE2eSettings::theWelcomeIsShownOnce()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start({}));
    const Accessible page = on.desktop.waitForWindow(welcome);
    QVERIFY(shows(page, "“Quit (keep sessions)” ends nothing"));
    QVERIFY(on.menu().choose({QStringLiteral("New session…")})); // modal to nothing
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("New session")).isValid());
    QVERIFY(on.closeWindow(QStringLiteral("New session"), QStringLiteral("Escape")));
    QVERIFY(page.waitFor(QStringLiteral("check box"), QStringLiteral("Start at login")).press());
    QVERIFY(waitForFile(on.home.configDir() + QStringLiteral("/autostart/shellreeve.desktop")));
    QVERIFY(page.waitFor(button, QStringLiteral("Settings…")).press());
    QVERIFY(on.desktop.waitForWindow(title).isValid());
    QVERIFY(on.closeWindow(welcome, QStringLiteral("Escape")));
    QCOMPARE(on.it.reeve(words("quit")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
    QVERIFY(on.start({}));
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(on.menu().choose({QStringLiteral("Show sessions")})); // something that comes after it would have
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
    QVERIFY(!on.desktop.hasWindow(welcome));
}

void TestE2eSettings::nobodyIsWelcomedWhoDoesNotLook()
{
    DesktopInstance on;
    QVERIFY(on.start({QStringLiteral("--background")}));
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(on.menu().choose({QStringLiteral("Show sessions")}));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
    QVERIFY(!on.desktop.hasWindow(welcome));
}

void TestE2eSettings::whoHasSessionsIsNotWelcomed()
{
    DesktopInstance on;
    QVERIFY(on.start({QStringLiteral("--headless")}));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QCOMPARE(on.it.reeve(words("quit")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
    QVERIFY(on.start({}));
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(on.menu().choose({QStringLiteral("Show sessions")}));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
    QVERIFY(!on.desktop.hasWindow(welcome));
}

QTEST_GUILESS_MAIN(TestE2eSettings)
#include "tst_e2e_settings.moc"
