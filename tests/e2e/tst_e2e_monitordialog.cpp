// SPDX-License-Identifier: MIT
// The question about a port that a living instance has, as a screen reader and a keyboard meet it (requirements D5, D6, D9).
#include "e2e/desktop/desktopinstance.h"
#include "support/freeport.h"
#include "support/heldport.h"
#include "support/httpclient.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eMonitorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepItLeavesBothAlone_data();
    void keepItLeavesBothAlone();
    void killItEndsThatMonitorOnly();
    void theQuestionGoesWithItsReason();
    void quittingDoesNotWaitForAnAnswer();
    void anotherPortIsUsedFromThenOn();
    void nobodyIsAskedInTheBackground();
    void itBelongsToTheWindowThatIsThere();
    void aStrangerIsToldNotAsked();
};

namespace {

const QString button = QStringLiteral("push button");
const QString title = QStringLiteral("Monitor");

/// One instance has the monitor's port, and another starts on a desktop.
struct TwoInstances {
    TwoInstances() : other(on.home, QStringLiteral("other")), port(freePort())
    {
        other.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR")); // each profile has one of its own
    }

    [[nodiscard]] bool startBoth(const QStringList &options = {})
    {
        const QStringList wanted = {QStringLiteral("--monitor-port"), QString::number(port)};
        if (!other.start(wanted + words("--headless")) || !other.waitForMonitor(QStringLiteral("running"))) {
            return false;
        }
        theirs.emplace(ProcessRef::open(static_cast<pid_t>(other.monitor().value(QLatin1String("pid")).toInt())).value());
        return on.start(wanted + options);
    }
    [[nodiscard]] Accessible question() { return on.desktop.waitForWindow(title); }

    DesktopInstance on;
    Instance other;
    int port;
    std::optional<ProcessRef> theirs; ///< the other one's monitor
};

} // namespace

void TestE2eMonitorDialog::keepItLeavesBothAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("button") << QString();
    QTest::newRow("Escape") << QStringLiteral("Escape");
    QTest::newRow("Return, for it is the default") << QStringLiteral("Return");
}

void TestE2eMonitorDialog::keepItLeavesBothAlone()
{
    QFETCH(QString, key);
    TwoInstances two;
    QVERIFY(two.on.desktop.display.runWindowManager(two.on.it.environment));
    QVERIFY(two.startBoth());
    const Accessible question = two.question();
    QVERIFY(question.isValid());
    const QString said = DesktopInstance::wordsOf(question);
    for (const QString &fact : {QString::number(two.theirs->pid()), QStringLiteral("shellreeve-monitor"), QStringLiteral("other"),
                                QString::number(two.port), QStringLiteral("not touched")}) {
        QVERIFY2(said.contains(fact), qUtf8Printable(fact + QStringLiteral(" is not in: ") + said));
    }
    QVERIFY(question.find(button, QStringLiteral("Kill It")).isValid() && question.find(button, QStringLiteral("Use another port")).isValid());
    const Accessible keep = question.find(button, QStringLiteral("Keep It"));
    QVERIFY(keep.isValid());
    if (key.isEmpty()) {
        QVERIFY(keep.press());
    } else {
        // It came by itself, and so without the keyboard: whoever types elsewhere answers nothing.
        QVERIFY(!keep.isFocused());
        const QString id = two.on.desktop.display.ask(words("search --onlyvisible --name ^Monitor$")).trimmed();
        QVERIFY(waitFor([&] { return two.on.desktop.display.activate(id) && keep.isFocused(); }));
        QVERIFY(two.on.desktop.display.tell({QStringLiteral("key"), key}));
    }
    QVERIFY(two.on.desktop.waitForNoWindow(title));
    QVERIFY(two.on.it.waitForMonitor(QStringLiteral("blocked-live")));
    QVERIFY(two.theirs->isAlive());
    QCOMPARE(httpRequest(two.port, "GET", "/health").status, 200);
    QVERIFY(two.other.waitForMonitor(QStringLiteral("running")));
    // It stays so, and can be changed later: from the menu.
    QVERIFY(two.on.it.create(QStringLiteral("works"), words("cat")).size() == 8);
    QVERIFY(!two.on.desktop.hasWindow(title));
}

void TestE2eMonitorDialog::killItEndsThatMonitorOnly()
{
    TwoInstances two;
    QVERIFY(two.startBoth());
    QVERIFY(!two.other.create(QStringLiteral("theirs"), words("cat")).isEmpty());
    QVERIFY(two.question().find(button, QStringLiteral("Kill It")).press());
    QVERIFY(two.on.it.waitForMonitor(QStringLiteral("running")));
    QVERIFY(!two.theirs->isAlive());
    QVERIFY(two.on.desktop.waitForNoWindow(title));
    QCOMPARE(httpRequest(two.port, "GET", "/health").status, 200);
    // The loser knows, keeps its sessions, and does not fight.
    QVERIFY(two.other.waitForMonitor(QStringLiteral("blocked-live")));
    QCOMPARE(two.other.monitor().value(QLatin1String("holder")).toObject().value(QLatin1String("pid")).toInt(),
             two.on.it.monitor().value(QLatin1String("pid")).toInt());
    QVERIFY(two.other.waitForStatus(QStringLiteral("theirs"), QStringLiteral("running")));
}

void TestE2eMonitorDialog::theQuestionGoesWithItsReason()
{
    TwoInstances two;
    QVERIFY(two.startBoth());
    QVERIFY(two.question().isValid());
    QCOMPARE(two.other.reeve(words("quit")).code, 0);
    QVERIFY(two.on.it.waitForMonitor(QStringLiteral("running")));
    QVERIFY(two.on.desktop.waitForNoWindow(title));
}

void TestE2eMonitorDialog::quittingDoesNotWaitForAnAnswer()
{
    TwoInstances two;
    QVERIFY(two.startBoth());
    QVERIFY(two.question().isValid());
    QCOMPARE(two.on.it.reeve(words("quit")).code, 0);
    QCOMPARE(two.on.it.waitForExit(), 0);
    QVERIFY(two.theirs->isAlive());
    QVERIFY(two.other.waitForMonitor(QStringLiteral("running")));
}

void TestE2eMonitorDialog::anotherPortIsUsedFromThenOn()
{
    TwoInstances two;
    two.on.it.environment.remove(QStringLiteral("SHELLREEVE_MONITOR_PORT")); // an order of the environment would win
    QVERIFY(QDir().mkpath(QFileInfo(two.on.it.paths().settingsFile).path()));
    QFile settings(two.on.it.paths().settingsFile);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[monitor]\nport=" + QByteArray::number(two.port) + '\n');
    settings.close();
    QVERIFY(two.other.start(words("--headless --monitor-port") + QStringList{QString::number(two.port)}));
    QVERIFY(two.other.waitForMonitor(QStringLiteral("running")));
    QVERIFY(two.on.start({QStringLiteral("--show")}));
    QVERIFY(two.question().find(button, QStringLiteral("Use another port")).press());
    const Accessible ports = two.on.desktop.waitForWindow(QStringLiteral("Use another port"));
    QVERIFY(ports.isValid());
    QVERIFY(ports.find(button, QStringLiteral("Use this port")).press());
    QVERIFY(two.on.it.waitForMonitor(QStringLiteral("running")));
    const int used = two.on.it.monitor().value(QLatin1String("port")).toInt();
    QVERIFY(used > two.port);
    QCOMPARE(httpRequest(used, "GET", "/health").status, 200);
    const auto saved = [&] {
        QFile file(two.on.it.paths().settingsFile);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("port=" + QByteArray::number(used));
    };
    QVERIFY(waitFor(saved));
    QVERIFY(two.other.waitForMonitor(QStringLiteral("running")));
}

void TestE2eMonitorDialog::nobodyIsAskedInTheBackground()
{
    TwoInstances two;
    QVERIFY(two.startBoth(words("--background")));
    QVERIFY(two.on.it.waitForMonitor(QStringLiteral("blocked-live")));
    const NotificationDaemon::Shown *shown = two.on.desktop.notifications.waitFor(QString::number(two.port));
    QVERIFY(shown);
    QVERIFY(!two.on.desktop.hasWindow(title));
    two.on.desktop.notifications.press(*shown, QStringLiteral("What to do…"));
    QVERIFY(two.question().find(button, QStringLiteral("Keep It")).press());
    QVERIFY(two.on.desktop.waitForNoWindow(title));
    QVERIFY(two.theirs->isAlive());
}

void TestE2eMonitorDialog::itBelongsToTheWindowThatIsThere()
{
    TwoInstances two;
    QVERIFY(two.on.desktop.display.runWindowManager(two.on.it.environment));
    QVERIFY(two.startBoth(words("--show")));
    QVERIFY(two.question().isValid());
    const QString dialog = two.on.desktop.display.ask(words("search --onlyvisible --name ^Monitor$")).trimmed();
    const QString window = two.on.desktop.display.ask(words("search --onlyvisible --name ^Sessions")).trimmed();
    QVERIFY(!dialog.isEmpty() && !window.isEmpty());
    QProcess properties;
    properties.setProcessEnvironment(two.on.it.environment);
    properties.start(QStringLiteral("xprop"), {QStringLiteral("-id"), dialog, QStringLiteral("WM_TRANSIENT_FOR")});
    QVERIFY(runUntilFinished(properties, std::chrono::seconds(60)));
    const QByteArray owner = properties.readAllStandardOutput();
    QVERIFY2(owner.contains("0x" + QByteArray::number(window.toLongLong(), 16)), owner.constData());
    QVERIFY(two.question().find(button, QStringLiteral("Keep It")).press());
    QVERIFY(two.on.desktop.waitForNoWindow(title));
    QVERIFY(two.on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
}

void TestE2eMonitorDialog::aStrangerIsToldNotAsked()
{
    DesktopInstance on;
    const HeldPort held;
    QVERIFY(on.start(words("--monitor-port") + QStringList{QString::number(held.port)}));
    QVERIFY(on.it.waitForMonitor(QStringLiteral("blocked-foreign")));
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(QString::number(held.port));
    QVERIFY(shown);
    QVERIFY2(shown->title.contains(QString::number(held.process().pid())), qUtf8Printable(shown->title));
    QVERIFY(!on.desktop.hasWindow(title));
    QVERIFY(on.menu().choose({QString::number(held.port)})); // the line of the menu that says why there is none
    const Accessible told = on.desktop.waitForWindow(title);
    QVERIFY(told.isValid());
    QVERIFY(!told.find(button, QStringLiteral("Kill It")).isValid());
    QVERIFY(told.find(button, QStringLiteral("Use another port")).isValid());
    QVERIFY(held.process().isAlive());
}

QTEST_GUILESS_MAIN(TestE2eMonitorDialog)
#include "tst_e2e_monitordialog.moc"
