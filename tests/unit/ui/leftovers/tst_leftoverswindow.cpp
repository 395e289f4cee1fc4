// SPDX-License-Identifier: MIT
// The window over real sessions, and what a person does in it.
#include "ui/leftovers/leftoverswindow.h"

#include "../dialogs/actionsbed.h"
#include "supervisor/reconciler.h"
#include "ui/dialogs/consentdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QTreeView>

#include <sys/socket.h>
#include <sys/un.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

struct Bed : ActionsBed {
    LeftoversWindow &open()
    {
        leftovers = std::make_unique<LeftoversWindow>(*sessions, *actions, *recent);
        leftovers->show();
        (void)QTest::qWaitForWindowActive(leftovers.get());
        return *leftovers;
    }
    ~Bed() { leftovers.reset(); }
    Bed() { sessions->reconciler().settleFor(std::chrono::hours(1)); } // else it removes what the tests leave before they look
    Bed(const Bed &) = delete;
    Bed &operator=(const Bed &) = delete;

    /// A finished session with one process left behind: its number.
    qint64 leaveBehind(LeftoversPolicy policy = LeftoversPolicy::Ask)
    {
        SessionSpec spec = SupervisorBed::child(QStringLiteral("double-fork [ block ] exit 0"), QStringLiteral("work"));
        spec.leftovers = policy;
        qint64 pid = 0;
        if (!sessions.create(spec) || !waitFor([&] {
                const QJsonArray all = sessions.get(QStringLiteral("work")).value(QLatin1String("leftovers")).toArray();
                pid = all.first().toObject().value(QLatin1String("pid")).toInteger();
                return all.size() == 1;
            })) {
            qWarning("nothing was left behind");
        }
        return pid;
    }
    [[nodiscard]] QString leaveSocket(const QString &id = QStringLiteral("aaaaaaaa")) const
    {
        const QString path = sessions.paths().sessionSocket(id);
        const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            qWarning("cannot bind %s", name.constData());
        }
        return path;
    }
    [[nodiscard]] QAbstractItemModel &shownRows() const { return *leftovers->findChild<QTreeView *>()->model(); }
    /// The row that shows this somewhere, all columns in one; empty: none does.
    [[nodiscard]] QString line(const QString &text) const
    {
        for (int row = 0; row < shownRows().rowCount(); ++row) {
            QStringList parts;
            for (int column = 0; column < shownRows().columnCount(); ++column) {
                parts.append(shownRows().index(row, column).data().toString());
            }
            if (parts.join(QLatin1Char('|')).contains(text)) {
                return parts.join(QLatin1Char('|'));
            }
        }
        return {};
    }
    bool select(const QString &text) const
    {
        auto *table = leftovers->findChild<QTreeView *>();
        for (int row = 0; row < shownRows().rowCount(); ++row) {
            if (shownRows().index(row, 0).data().toString().contains(text)) {
                table->setCurrentIndex(shownRows().index(row, 0));
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool waitForLine(const QString &text, const QString &part) const
    {
        return waitFor([&] { return line(text).contains(part); });
    }

    std::unique_ptr<LeftoversWindow> leftovers;
};

} // namespace

class TestLeftoversWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teachesWhenThereIsNothing()
    {
        Bed bed;
        QVERIFY(!bed.create(QStringLiteral("block"), QStringLiteral("api")).isEmpty());
        LeftoversWindow &window = bed.open();
        QVERIFY(waitFor([&] { return button(&window, "Look again")->isEnabled(); }));
        if (bed.shownRows().rowCount() > 0) {
            QSKIP("something on this machine looks like an orphan");
        }
        QVERIFY(waitFor([&] { return says(&window, "Nothing is left behind"); }));
        QVERIFY(says(&window, "Nothing is ended on a guess"));
        QVERIFY(says(&window, "Everything is in order."));
        QVERIFY(!button(&window, "Clean up")->isEnabled() && !button(&window, "End")->isEnabled());
        window.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(waitFor([&] { return bed.line(QStringLiteral("api")).contains(QLatin1String("in order")); }));
        QVERIFY(bed.select(QStringLiteral("api")));
        QVERIFY(says(&window, "it answers on its socket"));
    }
    void aLeftoverIsKeptAndKeptNoLonger()
    {
        Bed bed;
        const QString process = QStringLiteral("testchild (%1)").arg(bed.leaveBehind());
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(process, QStringLiteral("waits for your answer")));
        QVERIFY(bed.select(process));
        QVERIFY(!button(&window, "Stop keeping")->isEnabled());
        QTest::mouseClick(button(&window, "Keep"), Qt::LeftButton);
        QVERIFY(bed.waitForLine(process, QStringLiteral("Kept process")));
        QVERIFY(bed.select(process));
        QVERIFY(waitFor([&] { return button(&window, "Stop keeping")->isEnabled(); }));
        QVERIFY(!button(&window, "Keep")->isEnabled());
        QTest::mouseClick(button(&window, "Stop keeping"), Qt::LeftButton);
        QVERIFY(bed.waitForLine(process, QStringLiteral("Leftover")));
        QVERIFY(waitFor([&] { return button(&window, "Keep")->isEnabled(); }));
    }
    void anEndStaysExplainable()
    {
        Bed bed;
        const qint64 pid = bed.leaveBehind();
        Witnesses left;
        left.add(pid);
        const QString process = QStringLiteral("testchild (%1)").arg(pid);
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(process, QStringLiteral("waits")));
        QVERIFY(bed.select(process));
        QTest::keyClick(window.findChild<QTreeView *>(), Qt::Key_Delete);
        QVERIFY(waitFor([&] { return bed.line(process).endsWith(QLatin1String("|ended")); }));
        QCOMPARE(left.living(), size_t(0));
        QVERIFY(waitFor([&] { return !button(&window, "End")->isEnabled(); }));
        QVERIFY(says(&window, "What became of it: "));
    }
    void whatIsKeptIsAskedAbout()
    {
        Bed bed;
        const qint64 pid = bed.leaveBehind();
        Witnesses left;
        left.add(pid);
        QVERIFY(bed.sessions->keepProcess(pid).ok());
        const QString process = QStringLiteral("testchild (%1)").arg(pid);
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(process, QStringLiteral("kept on request")));
        QVERIFY(bed.select(process));
        QTest::mouseClick(button(&window, "End"), Qt::LeftButton);
        QVERIFY(shown<ConsentDialog>());
        QVERIFY(says(shown<ConsentDialog>(), "is kept. End it all the same?"));
        QTest::keyClick(shown<ConsentDialog>(), Qt::Key_Escape);
        QCOMPARE(left.living(), size_t(1));
        QTest::mouseClick(button(&window, "End"), Qt::LeftButton);
        QVERIFY(shown<ConsentDialog>());
        button(shown<ConsentDialog>(), "End it all the same")->click();
        QVERIFY(waitFor([&] { return left.living() == 0; }));
    }
    void aCleanUpDoesWhatIsShown()
    {
        Bed bed;
        const QString path = bed.leaveSocket();
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(path, QStringLiteral("is removed")));
        QVERIFY(waitFor([&] { return button(&window, "Clean up")->isEnabled(); }));
        QTest::mouseClick(button(&window, "Clean up"), Qt::LeftButton);
        QVERIFY(shown<ConsentDialog>());
        QVERIFY(says(shown<ConsentDialog>(), "Clean up 1 thing?"));
        QVERIFY(QFileInfo::exists(path));
        button(shown<ConsentDialog>(), "Clean up 1 thing")->click();
        QVERIFY(waitFor([&] { return !QFileInfo::exists(path); }));
        QVERIFY(bed.waitForLine(path, QStringLiteral("removed")));
        QVERIFY(waitFor([&] { return says(&window, "1 thing was cleaned up."); }));
        QVERIFY(!button(&window, "Clean up")->isEnabled());
    }
    void whatCameAfterTheQuestionIsNotDone()
    {
        Bed bed;
        const QString path = bed.leaveSocket(QStringLiteral("aaaaaaaa"));
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(path, QStringLiteral("is removed")));
        QVERIFY(waitFor([&] { return button(&window, "Clean up")->isEnabled(); }));
        QTest::mouseClick(button(&window, "Clean up"), Qt::LeftButton);
        QVERIFY(shown<ConsentDialog>());
        const QString later = bed.leaveSocket(QStringLiteral("bbbbbbbb"));
        QVERIFY(!bed.create(QStringLiteral("block"), QStringLiteral("api")).isEmpty()); // makes it look
        QVERIFY(bed.waitForLine(later, QStringLiteral("is removed")));
        button(shown<ConsentDialog>(), "Clean up 1 thing")->click();
        QVERIFY(waitFor([&] { return button(&window, "Clean up")->isEnabled(); }));
        QVERIFY(QFileInfo::exists(path) && QFileInfo::exists(later));
    }
    void aCopyHasEverything()
    {
        Bed bed;
        const QString path = bed.leaveSocket();
        LeftoversWindow &window = bed.open();
        QVERIFY(bed.waitForLine(path, QStringLiteral("is removed")));
        QVERIFY(bed.select(path));
        QTest::keyClick(window.findChild<QTreeView *>(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(path));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("nobody listens")));
    }
    void onlyLooksWhileItIsShown()
    {
        Bed bed;
        LeftoversWindow &window = bed.open();
        QVERIFY(waitFor([&] { return button(&window, "Look again")->isEnabled(); }));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
        const QString path = bed.leaveSocket();
        QVERIFY(!bed.create(QStringLiteral("block"), QStringLiteral("api")).isEmpty()); // would make it look
        QVERIFY(bed.line(path).isEmpty());
        window.show();
        QVERIFY(bed.waitForLine(path, QStringLiteral("is removed")));
    }
};

QTEST_MAIN(TestLeftoversWindow)
#include "tst_leftoverswindow.moc"
