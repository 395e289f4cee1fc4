// SPDX-License-Identifier: MIT
// The windows as a screen reader meets them, and as a keyboard drives them.
#include "e2e/desktop/desktopinstance.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEmptyWindowTeaches();
    void theListFollowsTheSessions();
    void theFilterFilters();
    void detailsFollowTheSelection();
    void theKeyboardDoesItAll();
    void problemsAreToldAtTheField();
    void everythingHasAName();
    void everythingFitsASmallScreen();
};

namespace {

const QString button = QStringLiteral("push button");

/// The window in front of a window manager, with the keyboard's focus.
Accessible focusedWindow(DesktopInstance &on)
{
    if (!on.desktop.display.runWindowManager(on.it.environment) || !on.start()) {
        return {};
    }
    const Accessible window = on.openWindow();
    const auto title = [&] { return on.desktop.display.ask(words("getactivewindow getwindowname")); };
    return waitFor([&] { return title().startsWith(QLatin1String("Sessions")); }) ? window : Accessible();
}

bool shows(const Accessible &window, const QString &text)
{
    return waitFor([&] { return DesktopInstance::wordsOf(window).contains(text); });
}

bool keys(const DesktopInstance &on, const char *names)
{
    return on.desktop.display.tell(QStringList{QStringLiteral("key")} + words(names));
}

bool types(const DesktopInstance &on, const char *text)
{
    return on.desktop.display.tell({QStringLiteral("type"), QString::fromUtf8(text)});
}

/// Everything that can have the focus and says nothing of itself.
QStringList nameless(const Accessible &window)
{
    QStringList found;
    window.visit([&](const Accessible &one) {
        const QString role = one.role();
        // What stands in a list or a menu is named by its text; an empty cell is just that.
        if (one.isFocusable() && one.name().isEmpty() && !role.contains(QLatin1String("cell")) && !role.contains(QLatin1String("item"))
            && role != QLatin1String("filler") && role != QLatin1String("panel")) {
            found << role + QLatin1Char(' ') + one.text();
        }
    });
    return found;
}

/// Opens one dialog after the other; `each` looks at it, then it is closed with Escape.
void visitDialogs(DesktopInstance &on, const std::function<void(const Accessible &)> &each)
{
    const QList<QPair<QStringList, QString>> ways{
        {{QStringLiteral("New session…")}, QStringLiteral("New session")},
        {{QStringLiteral("api"), QStringLiteral("End…")}, QStringLiteral("End session")},
        {{QStringLiteral("api"), QStringLiteral("Restart")}, QStringLiteral("Restart session")},
        {{QStringLiteral("api"), QStringLiteral("Rename…")}, QStringLiteral("Rename session")},
        {{QStringLiteral("Quit and end all")}, QStringLiteral("Quit and end all")},
        {{QStringLiteral("About")}, QStringLiteral("About Shellreeve")},
        {{QStringLiteral("Leftovers"), QStringLiteral("Leftovers and orphans")}, QStringLiteral("Leftovers and orphans")},
        {{QStringLiteral("Ports"), QStringLiteral("All ports…")}, QStringLiteral("Ports")},
    };
    for (const auto &[path, title] : ways) {
        QVERIFY2(on.menu().choose(path), qUtf8Printable(title));
        const Accessible dialog = on.desktop.waitForWindow(title);
        QVERIFY2(dialog.isValid(), qUtf8Printable(title));
        each(dialog);
        QVERIFY2(on.closeWindow(title, QStringLiteral("Escape")), qUtf8Printable(title)); // Escape is always safe
    }
    QCOMPARE(on.it.session(QStringLiteral("api")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

} // namespace

void TestE2eWindows::theEmptyWindowTeaches()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const Accessible window = on.openWindow();
    QVERIFY(shows(window, QStringLiteral("No sessions yet")));
    QVERIFY(window.waitFor(button, QStringLiteral("New session…")).press());
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("New session")).isValid());
}

void TestE2eWindows::theListFollowsTheSessions()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const Accessible window = on.openWindow();
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat -u")).isEmpty());
    QVERIFY(shows(window, QStringLiteral("api")));
    QVERIFY(shows(window, QStringLiteral("cat -u")));
    QVERIFY(shows(window, QStringLiteral("running")));
    QCOMPARE(on.it.reeve(words("rename api server")).code, 0);
    QVERIFY(shows(window, QStringLiteral("server")));
    QVERIFY(!on.it.createChild(QStringLiteral("broken"), QStringLiteral("exit 7")).isEmpty());
    QVERIFY(shows(window, QStringLiteral("Finished")));
    QVERIFY(shows(window, QStringLiteral("broken")));
    QCOMPARE(on.it.reeve(words("kill server")).code, 0);
    QVERIFY(waitFor([&] { return !DesktopInstance::wordsOf(window).contains(QLatin1String("server")); }));
}

void TestE2eWindows::theFilterFilters()
{
    DesktopInstance on;
    QVERIFY(on.start());
    for (const char *name : {"alpha", "beta", "gamma"}) {
        QVERIFY(!on.it.create(QString::fromUtf8(name), words("cat")).isEmpty());
    }
    const Accessible window = on.openWindow();
    QVERIFY(shows(window, QStringLiteral("gamma")));
    const Accessible filter = window.waitFor(QStringLiteral("text"), QStringLiteral("Filter"));
    QVERIFY(filter.setText(QStringLiteral("bet")));
    QVERIFY(waitFor([&] { return !DesktopInstance::wordsOf(window).contains(QLatin1String("gamma")); }));
    QVERIFY(DesktopInstance::wordsOf(window).contains(QLatin1String("beta")));
    QVERIFY(filter.setText(QStringLiteral("nothing like it")));
    QVERIFY(shows(window, QStringLiteral("No session fits")));
    QVERIFY(filter.setText({}));
    QVERIFY(shows(window, QStringLiteral("gamma")));
}

void TestE2eWindows::detailsFollowTheSelection()
{
    DesktopInstance on;
    const Accessible window = focusedWindow(on);
    QVERIFY(window.isValid());
    QVERIFY(!on.it.create(QStringLiteral("api"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                     QStringLiteral("echo wordsofthesession; cat <&1 & wait")}).isEmpty());
    const Accessible cell = window.waitFor(QString(), QStringLiteral("api"));
    QVERIFY(on.click(cell));
    const Accessible output = window.waitFor(QString(), QStringLiteral("Last lines of output"));
    QVERIFY(waitFor([&] { return output.text().contains(QLatin1String("wordsofthesession")); }));
    QVERIFY(waitFor([&] { // the child and what it forked
        return window.find(QString(), QStringLiteral("Processes of the session")).children().size() > 0
            && DesktopInstance::wordsOf(window).contains(QLatin1String("cat"));
    }));
    const auto details = [&] {
        QStringList told;
        window.visit([&](const Accessible &one) { told << one.description(); });
        return told;
    };
    const QString socket = on.it.session(QStringLiteral("api")).value(QLatin1String("socketPath")).toString();
    QVERIFY(waitFor([&] { return details().contains(socket); }));
    QVERIFY(details().contains(QStringLiteral("never by itself"))); // the restart policy
    QVERIFY(window.find(button, QStringLiteral("Copy: Socket")).press());
}

void TestE2eWindows::theKeyboardDoesItAll()
{
    DesktopInstance on;
    on.installTerminal();
    const Accessible window = focusedWindow(on);
    QVERIFY(window.isValid());

    QVERIFY(keys(on, "ctrl+n"));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("New session")).isValid());
    const auto title = [&] { return on.desktop.display.ask(words("getactivewindow getwindowname")); };
    QVERIFY(waitFor([&] { return title().startsWith(QLatin1String("New session")); }));
    QVERIFY(types(on, "cat -u"));
    const Accessible start = on.desktop.waitForWindow(QStringLiteral("New session")).waitFor(button, QStringLiteral("Start session"));
    QVERIFY(waitFor([&] { return start.isEnabled(); }));
    QVERIFY(keys(on, "Return"));
    QVERIFY(on.it.waitForStatus(QStringLiteral("cat"), QStringLiteral("running")));
    QVERIFY(waitFor([&] { return title().startsWith(QLatin1String("Sessions")); }));

    QVERIFY(keys(on, "ctrl+f"));
    QVERIFY(waitFor([&] { return window.find(QStringLiteral("text"), QStringLiteral("Filter")).isFocused(); }));
    QVERIFY(types(on, "cat"));
    QVERIFY(keys(on, "Escape"));
    QVERIFY(keys(on, "Down"));
    QVERIFY(waitFor([&] { return window.find(QString(), QStringLiteral("Sessions")).isValid(); }));
    QVERIFY(keys(on, "ctrl+a"));
    QVERIFY(keys(on, "Delete"));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End session"));
    QVERIFY(question.isValid());
    QVERIFY(waitFor([&] { return title().startsWith(QLatin1String("End session")); }));
    QVERIFY(keys(on, "Return")); // the safe way is the default
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("End session")));
    QCOMPARE(on.it.session(QStringLiteral("cat")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void TestE2eWindows::problemsAreToldAtTheField()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("taken"), words("cat")).isEmpty());
    QVERIFY(on.menu().choose({QStringLiteral("New session…")}));
    const Accessible dialog = on.desktop.waitForWindow(QStringLiteral("New session"));
    const Accessible start = dialog.waitFor(button, QStringLiteral("Start session"));
    const auto field = [&](const char *name) {
        return dialog.waitFor(QStringLiteral("text"), QString::fromUtf8(name));
    };
    QVERIFY(!start.isEnabled()); // no command yet
    QVERIFY(field("Command").setText(QStringLiteral("cat")));
    QVERIFY(waitFor([&] { return start.isEnabled(); }));
    const struct {
        const char *field;
        const char *bad;
        bool blocks; ///< otherwise it is a word of doubt only
    } rows[] = {
        {"Command", "cat 'open", true},
        {"Command", "nosuchprogram-x", false},
        {"Folder", "/no/such/folder", true},
        {"Name", "taken", true},
        {"Environment", "no equals sign", true},
    };
    for (const auto &row : rows) {
        const Accessible at = field(row.field);
        const QString before = at.text();
        const QString told = DesktopInstance::wordsOf(dialog);
        QVERIFY(at.setText(QString::fromUtf8(row.bad)));
        QVERIFY2(!row.blocks || waitFor([&] { return !start.isEnabled(); }), row.bad);
        QVERIFY2(waitFor([&] { return DesktopInstance::wordsOf(dialog) != told; }), row.bad);
        QVERIFY(at.setText(before));
        QVERIFY2(waitFor([&] { return start.isEnabled(); }), row.bad);
    }
}

void TestE2eWindows::everythingHasAName()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(!on.it.createChild(QStringLiteral("broken"), QStringLiteral("exit 7")).isEmpty());
    const Accessible window = on.openWindow();
    QVERIFY(shows(window, QStringLiteral("broken")));
    QCOMPARE(nameless(window), QStringList());
    visitDialogs(on, [](const Accessible &dialog) { QCOMPARE(nameless(dialog), QStringList()); });
}

void TestE2eWindows::everythingFitsASmallScreen()
{
    const QRect screen(0, 0, 1024, 600);
    DesktopInstance on(DesktopInstance::Tray::There, screen.size());
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const QString longName = QStringLiteral("a name as long as names may be ").repeated(4).left(60).trimmed();
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    for (int i = 0; i < 12; ++i) {
        QVERIFY(!on.it.create(QStringLiteral("%1 %2").arg(i).arg(longName).trimmed(), words("cat")).isEmpty());
    }
    const Accessible window = on.openWindow();
    const auto fits = [&](const Accessible &one) {
        const QRect place = one.extents();
        const QString said = QStringLiteral("%1: %2×%3 at %4, %5").arg(one.name()).arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y());
        QVERIFY2(!place.isEmpty() && screen.contains(place), qUtf8Printable(said));
    };
    fits(window);
    visitDialogs(on, fits);
}

QTEST_GUILESS_MAIN(TestE2eWindows)
#include "tst_e2e_windows.moc"
