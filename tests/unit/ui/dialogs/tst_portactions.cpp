// SPDX-License-Identifier: MIT
// What can be done about a port, on real sessions.
#include "actionsbed.h"
#include "supervisor/ports.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/portmenu.h"
#include "ui/dialogs/progressdialog.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestPortActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuOfOnePort();
    void theMenuOfSeveral();
    void anEndThatTakesLongIsShownAndNotAskedTwice();
};

namespace {

/// What of this session listens, as soon as something does.
QList<words::PortLine> linesOf(ActionsBed &bed, const QString &id)
{
    QList<words::PortLine> lines;
    (void)waitFor([&] {
        std::optional<PortList> list;
        bed.sessions->ports().list([&list](const PortList &seen) { list = seen; });
        (void)waitFor([&list] { return list.has_value(); });
        lines = words::portLines(list->rows);
        lines.removeIf([&id](const words::PortLine &line) { return line.row.sessionId != id; });
        return !lines.isEmpty();
    });
    return lines;
}

words::PortLine line(int port, qint64 pid)
{
    words::PortLine one;
    one.row.port = port;
    one.row.pid = pid;
    one.row.program = QStringLiteral("R&D");
    one.row.kind = PortKind::Session;
    one.addresses = {QStringLiteral("127.0.0.1")};
    return one;
}

QAction *entry(const QMenu &menu, const char *text)
{
    const QList<QAction *> all = menu.actions();
    const auto found = std::find_if(all.begin(), all.end(), [text](const QAction *one) { return one->text().startsWith(QString::fromUtf8(text)); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void TestPortActions::theMenuOfOnePort()
{
    ActionsBed bed;
    QWidget window;
    const QString id = bed.create(QStringLiteral("child [ listen 0 block ] block"), QStringLiteral("web"));
    const QList<words::PortLine> lines = linesOf(bed, id);
    QCOMPARE(lines.size(), 1);
    QMenu *menu = popUpPortMenu(lines, {}, *bed.actions, window);
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(entry(*menu, "Open in browser")->isEnabled());
    entry(*menu, "Copy address")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1:%1").arg(lines.first().row.port));
    QSignalSpy done(bed.actions.get(), &SessionActions::portDone);
    entry(*menu, "End what holds it")->trigger();
    QVERIFY(says(shown<ConsentDialog>(), "The session “web” stays as it is."));
    button(shown<ConsentDialog>(), "End testchild")->click();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().last().toString(), QStringLiteral("ended"));
    QCOMPARE(bed.sessions.status(id), QStringLiteral("running"));
    QTRY_VERIFY(!window.findChild<QMenu *>()); // gone with the question
}

void TestPortActions::theMenuOfSeveral()
{
    ActionsBed bed;
    QWidget window;
    const QMenu *several = popUpPortMenu({line(3000, 7), line(9229, 0)}, {}, *bed.actions, window);
    QCOMPARE(several->actions().size(), 2);
    const QAction *first = entry(*several, "3000");
    QVERIFY(first && first->menu() && first->text().contains(QStringLiteral("R&&D"))); // the name, not a shortcut
    QVERIFY(entry(*first->menu(), "End what holds it")->isEnabled());
    QVERIFY(!entry(*entry(*several, "9229")->menu(), "End what holds it")->isEnabled()); // nobody is seen to hold it
    entry(*first->menu(), "Copy address")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1:3000"));
    const QMenu *none = popUpPortMenu({}, {}, *bed.actions, window);
    QCOMPARE(none->actions().size(), 1);
    QVERIFY(!none->actions().first()->isEnabled());
}

void TestPortActions::anEndThatTakesLongIsShownAndNotAskedTwice()
{
    ActionsBed bed;
    const QString id = bed.create(QStringLiteral("child [ ignore-term ignore-hup listen 0 block ] block"), QStringLiteral("web"));
    const QList<words::PortLine> lines = linesOf(bed, id);
    QCOMPARE(lines.size(), 1);
    QSignalSpy done(bed.actions.get(), &SessionActions::portDone);
    bed.actions->actOnPort(PortDeed::End, lines.first());
    button(shown<ConsentDialog>(), "End testchild")->click();
    bed.actions->actOnPort(PortDeed::End, lines.first()); // at once again: no second question
    QVERIFY(!shown<ConsentDialog>());
    auto *progress = shown<ProgressDialog>();
    QVERIFY(progress && says(progress, "Ending testchild"));
    button(progress, "Hide")->click();
    QVERIFY(!shown<ProgressDialog>());
    bed.actions->actOnPort(PortDeed::End, lines.first());
    QVERIFY(!shown<ConsentDialog>());
    QVERIFY(shown<ProgressDialog>()); // had back
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
    QVERIFY(!shown<ProgressDialog>());
    QCOMPARE(done.first().last().toString(), QStringLiteral("ended"));
    QCOMPARE(bed.sessions.status(id), QStringLiteral("running"));
    // Shown by itself when nobody asks again.
    const QString other = bed.create(QStringLiteral("child [ ignore-term ignore-hup listen 0 block ] block"), QStringLiteral("other"));
    const QList<words::PortLine> others = linesOf(bed, other);
    bed.actions->actOnPort(PortDeed::End, others.first());
    button(shown<ConsentDialog>(), "End testchild")->click();
    QTRY_VERIFY(shown<ProgressDialog>());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, 30'000);
    QVERIFY(!shown<ProgressDialog>());
}

QTEST_MAIN(TestPortActions)
#include "tst_portactions.moc"
