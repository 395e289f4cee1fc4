// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionswindow.h"

#include "support/waitfor.h"
#include "ui/dialogs/noticebar.h"
#include "ui/sessions/sessiondetails.h"
#include "ui/sessions/sessionfeed.h"
#include "ui/sessions/sessiontree.h"
#include "windowbed.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shellreeve;
using namespace shellreeve::testing;

class SessionsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItIsReadyItSaysSo();
    void theFilterIsSearchedAndCleared();
    void theSelectionDecidesWhatCanBeDone();
    void theSelectionStaysWithASessionThatEnds();
    void interruptedOnesAreOfferedToBeStartedAgain();
    void aNoticeStaysUntilClosed();
    void aSessionIsSelectedAsSoonAsItIsThere();
    void whatIsCreatedWhileHiddenIsNotSelectedLater();
    void theMenuCountsWhatLives();
    void theCopiedCommandIsTheOneThatWorks();
    void itLooksAsItDidBefore();
    void damagedMemoryIsForgotten();
    void portsOfASessionHaveAMenu();
    void everythingThatCanBeFocusedHasAName();
    void itFitsASmallScreen();
    void closingHidesAndTells();
    void looksLike_data();
    void looksLike();
};

namespace {

QAction *action(const SessionsWindow &window, const QString &text)
{
    const auto all = window.findChildren<QAction *>();
    for (QAction *candidate : all) {
        if (QString(candidate->text()).remove(QLatin1Char('&')) == text) {
            return candidate;
        }
    }
    return nullptr;
}

QString id(int number)
{
    return QStringLiteral("s%1").arg(number);
}

/// What a day's work looks like, and some that wish the window ill.
QList<SessionSnapshot> dayOfWork(int count)
{
    const QStringList names{QStringLiteral("api"), QStringLiteral("web"), QStringLiteral("claude-refactor"), QStringLiteral("worker"),
                            QStringLiteral("db-proxy"), QStringLiteral("docs")};
    const QStringList workspaces{QStringLiteral("/home/dana/work/shop"), QStringLiteral("/home/dana/work/infra"),
                                 QStringLiteral("/home/dana/work/a-workspace-with-a-rather-long-name/of/several/levels")};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<SessionSnapshot> sessions;
    for (int i = 0; i < count; ++i) {
        const QString name = names.at(i % names.size()) + (i < names.size() ? QString() : QStringLiteral("-%1").arg(i / names.size()));
        SessionSnapshot session = sampleSession(QStringLiteral("ab2cd%1").arg(i, 3, 10, QLatin1Char('x')), name, workspaces.at(i % 3));
        session.createdAt = session.startedAt = now.addSecs(-37 * (i * i + 1));
        session.lastActivityAt = now.addSecs(-(i * 7 % 900));
        session.processCount = 1 + i % 9;
        session.cpuPercent = (i * 13) % 97;
        session.memoryBytes = 12'000'000LL * (i % 40 + 1) * (i % 7 + 1);
        session.viewers = i % 3 == 0 ? 1 : 0;
        session.ports = i % 4 == 0 ? QList<int>{3000 + i} : QList<int>();
        session.socketPath = QStringLiteral("/run/user/1000/shellreeve/shellper-%1.sock").arg(session.id);
        session.pid = 4711 + i;
        if (i % 11 == 5) {
            session.attention = {Attention::Kind::Bell, QString(), now};
        }
        sessions.append(session);
    }
    return sessions;
}

QList<SessionSnapshot> badDay()
{
    QList<SessionSnapshot> sessions = dayOfWork(6);
    sessions[1].name = QStringLiteral("two\nlines and a tab\there");
    sessions[2].name = QStringLiteral("\U0001f468\u200d\U0001f469\u200d\U0001f467 family \U0001f680 release");
    sessions[3].name = QStringLiteral("\u062e\u0627\u062f\u0645 \u0627\u0644\u0648\u064a\u0628 3000");
    sessions[4].name = QStringLiteral("\u202eevil\u202c <b>bold</b> & more");
    sessions[4].command = {QStringLiteral("sh"), QStringLiteral("-c"), QString(5000, QLatin1Char('x'))};
    sessions[5].name = QString(300, QLatin1Char('n'));
    sessions[5].status = SessionStatus::Unreachable;
    sessions[5].problem = QStringLiteral("the shellper does not answer since 12 s");
    SessionSnapshot failed = finishedSession(QStringLiteral("fin1"), Exited{127});
    failed.name = QStringLiteral("migration");
    failed.attention = {Attention::Kind::Failed, QString(), QDateTime::currentDateTimeUtc()};
    SessionSnapshot killed = finishedSession(QStringLiteral("fin2"), Signalled{9});
    killed.name = QStringLiteral("oom-victim");
    SessionSnapshot interrupted = finishedSession(QStringLiteral("fin3"), UnknownExit{});
    interrupted.name = QStringLiteral("before-the-reboot");
    interrupted.interrupted = true;
    sessions += {failed, killed, interrupted, finishedSession(QStringLiteral("fin4"))};
    for (SessionSnapshot &session : sessions) { // the samples are of another year
        if (!session.pid) {
            session.startedAt = session.createdAt = QDateTime::currentDateTimeUtc().addSecs(-200'000);
            session.lastActivityAt = session.startedAt.addSecs(77'000);
        }
    }
    return sessions;
}

} // namespace

void SessionsWindowTest::beforeItIsReadyItSaysSo()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Looking for sessions…");
    }));
    QVERIFY(!action(window, QStringLiteral("New session…"))->isEnabled());
    QVERIFY(!bed.find<SessionTree>()->isVisible());
}

void SessionsWindowTest::theFilterIsSearchedAndCleared()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update({sampleSession(id(1), QStringLiteral("api")), sampleSession(id(2), QStringLiteral("web"))});
    auto *filter = bed.find<QLineEdit>(QStringLiteral("Filter sessions"));
    auto *tree = bed.find<SessionTree>();
    action(window, QStringLiteral("Filter"))->trigger();
    QTest::keyClicks(filter, QStringLiteral("web"));
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    QTest::keyClicks(filter, QStringLiteral("nothing"));
    QVERIFY(!tree->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(tree->isVisible());
}

void SessionsWindowTest::theSelectionDecidesWhatCanBeDone()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update({sampleSession(id(1)), finishedSession(id(2))});
    const auto can = [&](const char *text) { return action(window, QString::fromUtf8(text))->isEnabled(); };
    QTRY_VERIFY(!can("View") && !can("End…") && !can("Start again"));
    window.select(id(1));
    QTRY_VERIFY(can("View") && can("Restart") && can("End…") && can("Rename…"));
    QVERIFY(!can("Start again") && !can("Forget"));
    window.select(id(2));
    QTRY_VERIFY(can("Start again") && can("Forget"));
    QVERIFY(!can("View") && !can("End…"));
    QCOMPARE(action(window, QStringLiteral("Forget"))->shortcut(), QKeySequence(QKeySequence::Delete));
    bed.find<SessionTree>()->selectAll();
    QTRY_VERIFY(can("View") && can("End…") && can("Start again") && can("Forget"));
    QVERIFY(!can("Rename…"));
    QCOMPARE(action(window, QStringLiteral("Forget"))->shortcut(), QKeySequence());
    QCOMPARE(action(window, QStringLiteral("End…"))->shortcut(), QKeySequence(QKeySequence::Delete));
}

void SessionsWindowTest::theSelectionStaysWithASessionThatEnds()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update({sampleSession(id(1)), sampleSession(id(2)), sampleSession(id(3))});
    window.select(id(2));
    auto *tree = bed.find<SessionTree>();
    QCOMPARE(tree->selectedIds(), QStringList{id(2)});
    bed.model().update({finishedSession(id(2))});
    QCOMPARE(tree->selectedIds(), QStringList{id(2)});
    QCOMPARE(tree->currentId(), id(2));
    bed.model().setGrouping(SessionListModel::Grouping::Workspace);
    QCOMPARE(tree->selectedIds(), QStringList{id(2)});
    bed.model().remove(id(2));
    QVERIFY(!tree->selectedIds().contains(id(2)));
}

void SessionsWindowTest::interruptedOnesAreOfferedToBeStartedAgain()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    SessionSnapshot first = finishedSession(id(1), UnknownExit{});
    first.interrupted = true;
    SessionSnapshot second = first;
    second.id = id(2);
    bed.model().update({first, second, finishedSession(id(3))});
    const auto offered = [&](const QString &text) {
        const auto buttons = window.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->isVisible() && button->text().contains(text);
        });
    };
    QTRY_VERIFY(offered(QStringLiteral("Start these 2 again")));
    bed.model().remove(id(1));
    QTRY_VERIFY(offered(QStringLiteral("Start it again")));
    bed.model().remove(id(2));
    QTRY_VERIFY(!offered(QStringLiteral("again")));
}

void SessionsWindowTest::aNoticeStaysUntilClosed()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    window.setNotice(QStringLiteral("This desktop shows no icons"));
    auto *bar = bed.find<NoticeBar>(QStringLiteral("This desktop shows no icons"));
    QVERIFY(bar && bar->isVisible());
    QTest::mouseClick(bar->findChildren<QToolButton *>().constLast(), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    window.setNotice(QStringLiteral("Another word"));
    QVERIFY(bar->isVisible());
    window.setNotice(QString());
    QVERIFY(!bar->isVisible());
}

void SessionsWindowTest::aSessionIsSelectedAsSoonAsItIsThere()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.find<QLineEdit>(QStringLiteral("Filter sessions"))->setText(QStringLiteral("other"));
    window.select(id(7));
    bed.model().update({sampleSession(id(7))});
    QTRY_COMPARE(bed.find<SessionTree>()->selectedIds(), QStringList{id(7)});
    QVERIFY(bed.find<QLineEdit>(QStringLiteral("Filter sessions"))->text().isEmpty());
    QVERIFY(!window.isLookingAt(id(8)));
}

void SessionsWindowTest::whatIsCreatedWhileHiddenIsNotSelectedLater()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    window.hide();
    Q_EMIT bed.actions.created(id(2));
    window.show();
    bed.model().update({sampleSession(id(1)), sampleSession(id(2))});
    QTRY_VERIFY(action(window, QStringLiteral("Quit (keep 2 sessions)"))); // after it would have been selected
    QVERIFY(bed.find<SessionTree>()->selectedIds() != QStringList{id(2)});
    Q_EMIT bed.actions.created(id(2));
    QCOMPARE(bed.find<SessionTree>()->selectedIds(), QStringList{id(2)});
}

void SessionsWindowTest::theMenuCountsWhatLives()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update({sampleSession(id(1)), finishedSession(id(2))});
    QTRY_VERIFY(action(window, QStringLiteral("Quit (keep 1 session)")));
    QVERIFY(action(window, QStringLiteral("Quit and end all (1)…")));
}

void SessionsWindowTest::theCopiedCommandIsTheOneThatWorks()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update({sampleSession(id(1))});
    window.select(id(1));
    QAction *copy = action(window, QStringLiteral("Copy the command to attach"));
    QTRY_VERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), bed.terminals.attachCommand(id(1)));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/nonexistent/reeve")));
}

void SessionsWindowTest::itLooksAsItDidBefore()
{
    WindowBed bed;
    SessionsWindow &window = bed.open({900, 500});
    bed.model().update({sampleSession(id(1))});
    action(window, QStringLiteral("Group by workspace"))->setChecked(true);
    action(window, QStringLiteral("Show details"))->setChecked(false);
    bed.find<SessionTree>()->setColumnHidden(static_cast<int>(SessionColumn::Viewers), true);
    bed.find<SessionTree>()->sortByColumn(static_cast<int>(SessionColumn::Cpu), Qt::DescendingOrder);
    window.close();
    bed.window = std::make_unique<SessionsWindow>(bed.supervisor, bed.actions, bed.recent, bed.paths());
    bed.window->show();
    bed.model().update({sampleSession(id(1))});
    QCOMPARE(bed.window->size(), QSize(900, 500));
    QVERIFY(action(*bed.window, QStringLiteral("Group by workspace"))->isChecked());
    QVERIFY(!bed.find<SessionDetails>()->isVisible());
    QVERIFY(bed.find<SessionTree>()->isColumnHidden(static_cast<int>(SessionColumn::Viewers)));
}

void SessionsWindowTest::damagedMemoryIsForgotten()
{
    WindowBed bed;
    for (const QByteArray &bytes : {QByteArray("nonsense"), QByteArray(100'000, 'x'), QByteArray::fromHex("7372000100000004")}) {
        bed.recent.setWindowState(QStringLiteral("sessions"), bytes);
        QVERIFY(bed.open().isVisible());
    }
}

void SessionsWindowTest::portsOfASessionHaveAMenu()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    SessionSnapshot session = sampleSession(QStringLiteral("web"));
    bed.model().update({session});
    window.select(session.id);
    auto *details = bed.find<SessionDetails>();
    QTRY_VERIFY(bed.find<QToolButton>(QStringLiteral("Copy: Id")));
    QVERIFY(!bed.find<QToolButton>(QStringLiteral("Open or end: Ports")));
    session.ports = {3000};
    bed.model().update({session});
    details->show({session}); // as when it was measured
    QSignalSpy wanted(details, &SessionDetails::portsWanted);
    auto *button = bed.find<QToolButton>(QStringLiteral("Open or end: Ports"));
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), session.id);
    QTRY_VERIFY(QApplication::activePopupWidget()); // after a look at who listens: nobody, here
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() == 1 && !menu->actions().first()->isEnabled());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void SessionsWindowTest::everythingThatCanBeFocusedHasAName()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    bed.model().update(badDay());
    window.select(QStringLiteral("fin1"));
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QMenuBar")) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
    }
}

void SessionsWindowTest::itFitsASmallScreen()
{
    WindowBed bed;
    SessionsWindow &window = bed.open({1024, 560});
    bed.model().update(badDay());
    window.setNotice(QStringLiteral("This desktop shows no icons: the window stays."));
    window.select(QStringLiteral("fin1"));
    QTRY_VERIFY(bed.find<SessionDetails>()->isVisible());
    QVERIFY(window.minimumSizeHint().width() <= 1024);
    QVERIFY2(window.minimumSizeHint().height() <= 560, qPrintable(QString::number(window.minimumSizeHint().height())));
    QCOMPARE(window.size(), QSize(1024, 560));
}

void SessionsWindowTest::closingHidesAndTells()
{
    WindowBed bed;
    SessionsWindow &window = bed.open();
    QSignalSpy closed(&window, &SessionsWindow::closed);
    window.close();
    QVERIFY(!window.isVisible());
    QCOMPARE(closed.size(), 1);
}

void SessionsWindowTest::looksLike_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<bool>("grouped");
    QTest::newRow("light") << 0 << QSize(1180, 720) << false << false << false;
    QTest::newRow("dark") << 0 << QSize(1180, 720) << true << false << false;
    QTest::newRow("small") << 0 << QSize(1024, 600) << false << false << true;
    QTest::newRow("righttoleft") << 0 << QSize(1180, 720) << false << true << false;
    QTest::newRow("hundred") << 100 << QSize(1180, 720) << false << false << true;
    QTest::newRow("empty") << -1 << QSize(1180, 720) << false << false << false;
}

void SessionsWindowTest::looksLike()
{
    const QString folder = qEnvironmentVariable("SHELLREEVE_TEST_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("no folder in SHELLREEVE_TEST_SCREENSHOTS");
    }
    QFETCH(int, sessions);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(bool, grouped);
    const QPalette before = QApplication::palette();
    if (dark) {
        QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x1e, 0x1f, 0x22));
        palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        QApplication::setPalette(palette);
    }
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    WindowBed bed;
    SessionsWindow &window = bed.open(size);
    if (sessions >= 0) {
        bed.model().update(sessions > 0 ? dayOfWork(sessions) : badDay());
    }
    action(window, QStringLiteral("Group by workspace"))->setChecked(grouped);
    if (sessions == 0 && !dark) {
        window.setNotice(QStringLiteral("This desktop shows no tray icons, so this window is the program. The icon appears by itself "
                                        "when the desktop offers a place for it."));
    }
    window.select(QStringLiteral("ab2cdxx0"));
    const auto *feed = window.findChild<SessionFeed *>();
    QVERIFY(feed != nullptr);
    QVERIFY(QSignalSpy(feed, &SessionFeed::flushed).wait(static_cast<int>(hangDeadline.count()))); // everything is up to date
    QDir().mkpath(folder);
    QVERIFY(window.grab().save(folder + QStringLiteral("/sessions-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    QApplication::setPalette(before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(SessionsWindowTest)
#include "tst_sessionswindow.moc"
