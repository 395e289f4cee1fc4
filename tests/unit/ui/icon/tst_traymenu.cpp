// SPDX-License-Identifier: MIT
#include "ui/icon/traymenu.h"

#include "sessionsamples.h"
#include "sidecar/monitorstatus.h"
#include "supervisor/supervisor.h"
#include "support/catalogue.h"
#include "support/temporaryhome.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestTrayMenu : public QObject
{
    Q_OBJECT

    static MenuPlan plan(const QList<SessionSnapshot> &sessions) { return menuPlan(sessions, {}, true, sampleTime); }
    static QList<QAction *> shown(const QMenu &menu)
    {
        QList<QAction *> actions = menu.actions();
        actions.removeIf([](const QAction *action) { return !action->isVisible() || action->isSeparator(); });
        return actions;
    }
    static QStringList lines(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : shown(menu)) {
            texts << action->text();
        }
        return texts;
    }
    static QAction *line(const QMenu &menu, const QString &part)
    {
        for (QAction *action : shown(menu)) {
            if (action->text().contains(part)) {
                return action;
            }
        }
        return nullptr;
    }
    static int actionCount(const QMenu &menu)
    {
        int count = 0;
        for (const QAction *action : menu.actions()) {
            count += 1 + (action->menu() != nullptr ? actionCount(*action->menu()) : 0);
        }
        return count;
    }
    static void open(TrayMenu &menu) { Q_EMIT menu.menu().aboutToShow(); }
    static void close(TrayMenu &menu)
    {
        Q_EMIT menu.menu().aboutToHide();
        QCoreApplication::sendPostedEvents(&menu);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<SessionDeed>("shellreeve::SessionDeed");
        qRegisterMetaType<PortDeed>("shellreeve::PortDeed");
        qRegisterMetaType<words::PortLine>("shellreeve::words::PortLine");
    }
    void hasEverythingVital();
    void opensTheDashboardWhereThereIsOne();
    void saysWhyThereIsNoMonitor();
    void speaksAnotherLanguageAtOnce();
    void isHonestBeforeReady();
    void actsOnTheSessionOfTheLine();
    void aFinishedOneCanBeStartedAgainOrForgotten();
    void quitsWithANumber();
    void startsInterruptedOnesAgain();
    void keepsItsPlacesWhileOpen();
    void aLineStaysWithItsSessionWhileItLives();
    void aLateClickMeetsNobodyElse_data();
    void aLateClickMeetsNobodyElse();
    void arrangesWhenOpened();
    void groupsMany();
    void doesNotGrowWithChanges();
    void escapesForWhoDraws();
    void leftoversAreEndedAndKept();
    void theLineOfLeftoversIsAlwaysThere();
    void leftoversKeepTheirPlacesWhileOpen();
    void leftoversThatComeAndGoNeedNoMorePlaces();
    void portsKeepTheirPlacesWhileOpen();

private:
    static MenuPlan planWithPorts(const QList<int> &ports)
    {
        std::vector<PortRow> rows;
        for (const int port : ports) {
            PortRow row;
            row.port = port;
            row.pid = port + 1;
            row.address = QStringLiteral("127.0.0.1");
            row.program = QStringLiteral("node");
            row.sessionId = row.sessionName = QStringLiteral("api");
            row.kind = PortKind::Session;
            rows.push_back(row);
        }
        return withPorts(plan({}), rows);
    }
    static SessionSnapshot leaving(int first, int count, const QString &state = QStringLiteral("ending"))
    {
        SessionSnapshot session = sampleFinished(QStringLiteral("a"), QStringLiteral("api"));
        for (int pid = first; pid < first + count; ++pid) {
            session.leftovers.append(QJsonObject{{QStringLiteral("pid"), pid}, {QStringLiteral("program"), QStringLiteral("node")},
                                                 {QStringLiteral("state"), state}, {QStringLiteral("reason"), QStringLiteral("kept on request")},
                                                 {QStringLiteral("endsAt"), sampleTime.addSecs(50).toString(Qt::ISODateWithMs)}});
        }
        return session;
    }
    static const QMenu &leftovers(TrayMenu &menu) { return *line(menu.menu(), QStringLiteral("Leftovers"))->menu(); }
};

void TestTrayMenu::portsKeepTheirPlacesWhileOpen()
{
    TrayMenu menu;
    QSignalSpy deeds(&menu, &TrayMenu::portDeed);
    connect(&menu, &TrayMenu::aboutToShow, &menu, [&menu] { menu.apply(plan({})); }); // nobody has looked yet
    open(menu);
    const QMenu &ports = *line(menu.menu(), QStringLiteral("Ports"))->menu();
    menu.apply(planWithPorts({3000, 5173, 8080})); // the look has come
    const QList<QAction *> places = shown(ports).first(3);
    const auto texts = [&places] {
        QStringList all;
        for (const QAction *place : places) {
            all << place->text().section(QLatin1Char(' '), 0, 0);
        }
        return all;
    };
    const QStringList before{QStringLiteral("3000"), QStringLiteral("5173"), QStringLiteral("8080")};
    QCOMPARE(texts(), before);
    Q_EMIT const_cast<QMenu &>(ports).aboutToShow(); // somebody points at them
    menu.apply(planWithPorts({80, 3000, 8080}));
    QCOMPARE(texts(), before);
    QVERIFY(places.at(0)->isVisible() && places.at(1)->isVisible() && places.at(2)->isVisible());
    QVERIFY(!places.at(1)->isEnabled() && places.at(2)->isEnabled()); // the one that has gone does nothing, and nothing has moved up
    QCOMPARE(shown(ports).first(3), places);
    QCOMPARE(shown(ports).size(), 4); // with "All ports…": what is new waits for the next time
    line(*places.at(2)->menu(), QStringLiteral("Copy address"))->trigger();
    QCOMPARE(deeds.last().last().value<words::PortLine>().row.port, 8080);
    close(menu);
    open(menu);
    menu.apply(planWithPorts({80, 3000, 8080}));
    QStringList anew = lines(ports);
    anew.removeLast(); // "All ports…"
    for (QString &one : anew) {
        one = one.section(QLatin1Char(' '), 0, 0);
    }
    QCOMPARE(anew, (QStringList{QStringLiteral("80"), QStringLiteral("3000"), QStringLiteral("8080")}));
}

void TestTrayMenu::hasEverythingVital()
{
    TrayMenu menu;
    menu.apply(plan({sampleSession(QStringLiteral("a"), QStringLiteral("api"))}));
    QVERIFY(line(menu.menu(), QStringLiteral("api")) != nullptr);
    const QStringList ofSession = lines(*line(menu.menu(), QStringLiteral("api"))->menu()).mid(1);
    QCOMPARE(ofSession, (QStringList{QStringLiteral("View"), QStringLiteral("Restart"), QStringLiteral("End…"), QStringLiteral("Rename…"),
                                     QStringLiteral("Show in window")}));
    QCOMPARE(lines(menu.menu()).mid(1),
             (QStringList{QStringLiteral("New session…"), QStringLiteral("Show sessions"), QStringLiteral("Leftovers"), QStringLiteral("Ports"), QStringLiteral("Open dashboard"),
                          QStringLiteral("Settings…"), QStringLiteral("About Shellreeve"), QStringLiteral("Quit (keep 1 session)"), QStringLiteral("Quit and end all (1)…")}));
}

void TestTrayMenu::opensTheDashboardWhereThereIsOne()
{
    TrayMenu menu;
    MonitorStatus monitor;
    monitor.state = MonitorState::Starting;
    menu.apply(withMonitor(plan({}), monitor));
    QAction *dashboard = line(menu.menu(), QStringLiteral("Open dashboard"));
    QVERIFY(!dashboard->isEnabled());
    monitor.state = MonitorState::Running;
    menu.apply(withMonitor(plan({}), monitor));
    QVERIFY(dashboard->isEnabled());
    QSignalSpy requested(&menu, &TrayMenu::dashboardRequested);
    dashboard->trigger();
    QCOMPARE(requested.size(), 1);
}

void TestTrayMenu::saysWhyThereIsNoMonitor()
{
    TrayMenu menu;
    MonitorStatus monitor;
    monitor.state = MonitorState::BlockedForeign;
    monitor.port = 4820;
    monitor.holder = PortHolder();
    monitor.holder->pid = 4711;
    monitor.holder->program = QStringLiteral("/usr/bin/node");
    menu.apply(withMonitor(plan({}), monitor));
    QAction *trouble = line(menu.menu(), QStringLiteral("4820"));
    QVERIFY(trouble && trouble->text().contains(QStringLiteral("node (4711)")));
    QSignalSpy requested(&menu, &TrayMenu::monitorRequested);
    trouble->trigger();
    QCOMPARE(requested.size(), 1);
    monitor.isDeclined = true; // whoever chose to leave it so knows
    menu.apply(withMonitor(plan({}), monitor));
    QVERIFY(!line(menu.menu(), QStringLiteral("4820")));
}

void TestTrayMenu::speaksAnotherLanguageAtOnce()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("x.qm"));
    QVERIFY(writeCatalogue(path, {{QStringLiteral("Settings…"), QStringLiteral("Einstellungen…")}, {QStringLiteral("View"), QStringLiteral("Ansehen")},
                                  {QStringLiteral("Leftovers"), QStringLiteral("Reste")}}));
    TrayMenu menu;
    menu.apply(plan({sampleSession(QStringLiteral("a"), QStringLiteral("api"))}));
    QSignalSpy wanted(&menu, &TrayMenu::settingsRequested);
    line(menu.menu(), QStringLiteral("Settings…"))->trigger();
    QTranslator german;
    QVERIFY(german.load(path));
    QVERIFY(QCoreApplication::installTranslator(&german));
    menu.retranslate();
    QVERIFY(line(*line(menu.menu(), QStringLiteral("api"))->menu(), QStringLiteral("Ansehen")) != nullptr);
    QVERIFY(line(menu.menu(), QStringLiteral("Reste")) != nullptr);
    line(menu.menu(), QStringLiteral("Einstellungen…"))->trigger();
    QCOMPARE(wanted.size(), 2);
}

void TestTrayMenu::isHonestBeforeReady()
{
    TrayMenu menu;
    QVERIFY(line(menu.menu(), QStringLiteral("Looking for sessions")) != nullptr);
    QVERIFY(!line(menu.menu(), QStringLiteral("New session"))->isEnabled());
    menu.apply(plan({}));
    QVERIFY(line(menu.menu(), QStringLiteral("No session runs")) != nullptr);
    QVERIFY(line(menu.menu(), QStringLiteral("New session"))->isEnabled());
    QVERIFY(line(menu.menu(), QStringLiteral("end all")) == nullptr);
}

void TestTrayMenu::actsOnTheSessionOfTheLine()
{
    TrayMenu menu;
    menu.apply(plan({sampleSession(QStringLiteral("a"), QStringLiteral("api")), sampleSession(QStringLiteral("b"), QStringLiteral("web"))}));
    QSignalSpy deeds(&menu, &TrayMenu::deed);
    const QMenu &ofWeb = *line(menu.menu(), QStringLiteral("web"))->menu();
    for (const char *text : {"View", "Restart", "End…", "Rename…", "Show in window"}) {
        line(ofWeb, QString::fromUtf8(text))->trigger();
    }
    QList<SessionDeed> done;
    for (const QList<QVariant> &deed : deeds) {
        done << deed.at(0).value<SessionDeed>();
        QCOMPARE(deed.at(1).toString(), QStringLiteral("b"));
    }
    QCOMPARE(done, (QList<SessionDeed>{SessionDeed::View, SessionDeed::Restart, SessionDeed::End, SessionDeed::Rename,
                                       SessionDeed::ShowInWindow}));
}

void TestTrayMenu::aFinishedOneCanBeStartedAgainOrForgotten()
{
    TrayMenu menu;
    menu.apply(plan({sampleFinished(QStringLiteral("a"), QStringLiteral("api"))}));
    QAction *finished = line(menu.menu(), QStringLiteral("Finished (1)"));
    QVERIFY(finished != nullptr);
    QSignalSpy deeds(&menu, &TrayMenu::deed);
    const QMenu &ofApi = *line(*finished->menu(), QStringLiteral("api"))->menu();
    line(ofApi, QStringLiteral("Start again"))->trigger();
    line(ofApi, QStringLiteral("Forget"))->trigger();
    QCOMPARE(deeds.size(), 2);
    QCOMPARE(deeds.at(1).at(0).value<SessionDeed>(), SessionDeed::Forget);
    QSignalSpy window(&menu, &TrayMenu::windowRequested);
    line(*finished->menu(), QStringLiteral("All in the window"))->trigger();
    QCOMPARE(window.size(), 1);
}

void TestTrayMenu::quitsWithANumber()
{
    TrayMenu menu;
    menu.apply(plan(sampleSessions(3, 1)));
    QList<QuitChoice> choices;
    connect(&menu, &TrayMenu::quitRequested, this, [&](QuitChoice choice) { choices << choice; });
    QAction *keep = line(menu.menu(), QStringLiteral("Quit (keep 3 sessions)"));
    QAction *end = line(menu.menu(), QStringLiteral("Quit and end all (3)…"));
    QVERIFY(keep != nullptr && end != nullptr);
    keep->trigger();
    end->trigger();
    QCOMPARE(choices, (QList<QuitChoice>{QuitChoice::KeepSessions, QuitChoice::EndSessions}));
}

void TestTrayMenu::startsInterruptedOnesAgain()
{
    QList<SessionSnapshot> sessions{sampleFinished(QStringLiteral("a"), QStringLiteral("a")), sampleFinished(QStringLiteral("b"), QStringLiteral("b"))};
    sessions[0].interrupted = sessions[1].interrupted = true;
    TrayMenu menu;
    menu.apply(plan(sessions));
    QStringList asked;
    connect(&menu, &TrayMenu::startAgainRequested, this, [&](const QStringList &ids) { asked = ids; });
    QVERIFY(line(menu.menu(), QStringLiteral("Start these 2 again")) != nullptr);
    line(menu.menu(), QStringLiteral("Start these 2 again"))->trigger();
    QCOMPARE(asked.size(), 2);
}

void TestTrayMenu::keepsItsPlacesWhileOpen()
{
    QList<SessionSnapshot> sessions = sampleSessions(3, 1);
    TrayMenu menu;
    menu.apply(plan(sessions));
    open(menu);
    const QList<QAction *> before = shown(menu.menu());
    sessions[2].status = SessionStatus::Ending;
    sessions.removeFirst();
    sessions << sampleSession(QStringLiteral("new"), QStringLiteral("new"));
    menu.apply(plan(sessions));
    QCOMPARE(shown(menu.menu()), before);
    QVERIFY(!before.at(0)->isEnabled()); // its session is gone
    QVERIFY(before.at(2)->text().contains(QLatin1String("ending")));
    QVERIFY(line(menu.menu(), QStringLiteral("new –")) == nullptr);
    close(menu);
    QVERIFY(line(menu.menu(), QStringLiteral("session 0")) == nullptr);
    QVERIFY(lines(menu.menu()).first().contains(QLatin1String("session 1")) || lines(menu.menu()).first().contains(QLatin1String("new")));
    QVERIFY(shown(menu.menu()).first()->isEnabled());
}

void TestTrayMenu::aLineStaysWithItsSessionWhileItLives()
{
    QList<SessionSnapshot> sessions = sampleSessions(3, 1);
    TrayMenu menu;
    menu.apply(plan(sessions));
    const QAction *ofLast = line(menu.menu(), QStringLiteral("session 2"));
    sessions.removeFirst();
    menu.apply(plan(sessions));
    QCOMPARE(line(menu.menu(), QStringLiteral("session 2")), ofLast);
    QCOMPARE(shown(menu.menu()).indexOf(ofLast), 1);
}

void TestTrayMenu::aLateClickMeetsNobodyElse_data()
{
    QTest::addColumn<int>("others"); // beside the one that goes
    QTest::newRow("few") << 1;
    QTest::newRow("grouped") << 49;
}

// A desktop tells of the click and of the close in its own time: the click may come after the session and its line have gone.
void TestTrayMenu::aLateClickMeetsNobodyElse()
{
    QFETCH(int, others);
    QList<SessionSnapshot> sessions = sampleSessions(1 + others, 1);
    TrayMenu menu;
    menu.apply(plan(sessions));
    QMenu *lineOfGone = nullptr;
    const QList<QMenu *> submenus = menu.menu().findChildren<QMenu *>();
    for (QMenu *submenu : submenus) {
        if (submenu->menuAction()->text().contains(QLatin1String("session 0"))) {
            lineOfGone = submenu;
        }
    }
    QVERIFY(lineOfGone != nullptr);
    QAction *late = line(*lineOfGone, QStringLiteral("End…"));
    QSignalSpy deeds(&menu, &TrayMenu::deed);
    open(menu);
    sessions.removeFirst();
    menu.apply(plan(sessions));
    close(menu);
    sessions << sampleSession(QStringLiteral("new"), QStringLiteral("new"), sessions.first().workspace);
    menu.apply(plan(sessions));
    late->trigger();
    QVERIFY(deeds.isEmpty());
    open(menu); // from here on anybody may have it
    close(menu);
    sessions << sampleSession(QStringLiteral("newer"), QStringLiteral("newer"), sessions.first().workspace);
    menu.apply(plan(sessions));
    late->trigger();
    QCOMPARE(deeds.size(), 1);
}

void TestTrayMenu::arrangesWhenOpened()
{
    QList<SessionSnapshot> sessions = sampleSessions(3, 1);
    TrayMenu menu;
    menu.apply(plan(sessions));
    sessions.removeFirst();
    sessions << sampleSession(QStringLiteral("new"), QStringLiteral("newest"));
    menu.apply(plan(sessions));
    open(menu);
    const QStringList texts = lines(menu.menu()).mid(0, 3);
    QVERIFY(texts.at(0).contains(QLatin1String("session 1")) && texts.at(1).contains(QLatin1String("session 2"))
            && texts.at(2).contains(QLatin1String("newest")));
}

void TestTrayMenu::groupsMany()
{
    TrayMenu menu;
    menu.apply(plan(sampleSessions(100, 4)));
    QAction *group = line(menu.menu(), QStringLiteral("/srv/w1"));
    QVERIFY(group != nullptr && group->menu() != nullptr);
    QCOMPARE(shown(*group->menu()).size(), 25);
    QSignalSpy deeds(&menu, &TrayMenu::deed);
    line(*line(*group->menu(), QStringLiteral("session 5"))->menu(), QStringLiteral("View"))->trigger();
    QCOMPARE(deeds.value(0).value(1).toString(), QStringLiteral("id5"));
    menu.apply(plan(sampleSessions(2, 1)));
    QVERIFY(line(menu.menu(), QStringLiteral("/srv/w1")) == nullptr);
    QCOMPARE(lines(menu.menu()).filter(QStringLiteral("session ")).size(), 2);
}

void TestTrayMenu::doesNotGrowWithChanges()
{
    TrayMenu menu;
    QList<SessionSnapshot> sessions = sampleSessions(10, 2);
    menu.apply(plan(sessions));
    int settled = 0;
    for (int i = 0; i < 1000; ++i) {
        // States change, the oldest goes, a new one comes.
        sessions[i % 10].status = i % 2 == 0 ? SessionStatus::Running : SessionStatus::Restarting;
        sessions.removeFirst();
        sessions << sampleSession(QStringLiteral("new%1").arg(i), QStringLiteral("new %1").arg(i));
        menu.apply(plan(sessions));
        if (i % 5 == 0) {
            open(menu);
            close(menu);
        }
        if (i == 20) {
            settled = actionCount(menu.menu());
        }
    }
    QCOMPARE(actionCount(menu.menu()), settled);
    QCOMPARE(lines(menu.menu()).filter(QStringLiteral("running")).size() + lines(menu.menu()).filter(QStringLiteral("restart")).size(), 10);
}

void TestTrayMenu::leftoversAreEndedAndKept()
{
    TrayMenu menu;
    menu.apply(plan({leaving(12, 1)}));
    QAction *of = line(leftovers(menu), QStringLiteral("node (12)"));
    QVERIFY(of != nullptr);
    QVERIFY2(of->text().endsWith(QLatin1String("ends in 50 s")), qPrintable(of->text()));
    QVERIFY(line(*of->menu(), QStringLiteral("left behind by")) != nullptr);
    QList<LeftoverDeed> done;
    connect(&menu, &TrayMenu::leftoverDeed, this, [&](LeftoverDeed deed, const QString &id, qint64 pid) {
        QCOMPARE(id, QStringLiteral("a"));
        QCOMPARE(pid, 12);
        done << deed;
    });
    line(*of->menu(), QStringLiteral("End"))->trigger();
    line(*of->menu(), QStringLiteral("Keep"))->trigger();
    QVERIFY(!line(*of->menu(), QStringLiteral("Stop keeping"))->isEnabled());
    menu.apply(plan({leaving(12, 1, QStringLiteral("kept"))}));
    QVERIFY(!line(*of->menu(), QStringLiteral("Keep"))->isEnabled());
    QVERIFY(line(*of->menu(), QStringLiteral("End…")) != nullptr); // it asks
    line(*of->menu(), QStringLiteral("Stop keeping"))->trigger();
    QCOMPARE(done, (QList<LeftoverDeed>{LeftoverDeed::End, LeftoverDeed::Keep, LeftoverDeed::StopKeeping}));
}

void TestTrayMenu::theLineOfLeftoversIsAlwaysThere()
{
    TrayMenu menu;
    menu.apply(plan({}));
    QVERIFY(line(leftovers(menu), QStringLiteral("Nothing is left behind")) != nullptr);
    QSignalSpy window(&menu, &TrayMenu::leftoversRequested);
    line(leftovers(menu), QStringLiteral("Leftovers and orphans"))->trigger();
    menu.apply(plan({leaving(1, 20)}));
    QVERIFY(line(leftovers(menu), QStringLiteral("Nothing is left behind")) == nullptr);
    QCOMPARE(lines(leftovers(menu)).filter(QStringLiteral("node")).size(), MenuPlan::mostLeftovers);
    line(leftovers(menu), QStringLiteral("All 20"))->trigger();
    QCOMPARE(window.count(), 2);
}

void TestTrayMenu::leftoversKeepTheirPlacesWhileOpen()
{
    TrayMenu menu;
    menu.apply(plan({leaving(12, 2)}));
    open(menu);
    const QList<QAction *> before = shown(leftovers(menu));
    menu.apply(plan({leaving(13, 3, QStringLiteral("asked"))}));
    QCOMPARE(shown(leftovers(menu)), before);
    QVERIFY(!before.at(0)->isEnabled()); // it has gone
    QVERIFY(before.at(1)->text().contains(QLatin1String("waits for your answer")));
    close(menu);
    QCOMPARE(lines(leftovers(menu)).filter(QStringLiteral("node")).size(), 3);
}

void TestTrayMenu::leftoversThatComeAndGoNeedNoMorePlaces()
{
    TrayMenu menu;
    menu.apply(plan({leaving(1, 3)}));
    const int settled = actionCount(menu.menu());
    for (int at = 0; at < 100; ++at) {
        menu.apply(plan({leaving(at, 3)}));
    }
    QCOMPARE(actionCount(menu.menu()), settled);
}

void TestTrayMenu::escapesForWhoDraws()
{
    TrayMenu menu;
    menu.apply(plan({sampleSession(QStringLiteral("a"), QStringLiteral("my_a&b"))}));
    QVERIFY(lines(menu.menu()).first().contains(QLatin1String("my_a&&b")));
    menu.setDrawer(MenuDrawer::Desktop);
    QVERIFY2(lines(menu.menu()).first().contains(QLatin1String("my__a&&b")), qPrintable(lines(menu.menu()).first()));
}

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
