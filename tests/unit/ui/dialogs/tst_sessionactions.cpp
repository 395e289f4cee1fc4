// SPDX-License-Identifier: MIT
#include "actionsbed.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/endflow.h"
#include "ui/dialogs/newsessiondialog.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSessionActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItEnds()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        QSignalSpy acted(bed.actions.get(), &SessionActions::acted);
        bed.actions->end({id});
        auto *dialog = shown<ConsentDialog>();
        QVERIFY(dialog);
        QVERIFY(says(dialog, "End “api”?"));
        QVERIFY(button(dialog, "Cancel")->isDefault());
        bed.actions->end({id}); // asked for again: the same dialog
        QCOMPARE(shown<ConsentDialog>(), dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!shown<ConsentDialog>());
        QCOMPARE(acted.count(), 0);
        QVERIFY(bed.has(id));

        bed.actions->end({id});
        button(shown<ConsentDialog>(), "End ")->click();
        QCOMPARE(acted.count(), 1);
        QTRY_VERIFY(!bed.has(id));
        QVERIFY(!shown<ReportDialog>());
    }

    void showsProgressWhenItTakesLonger()
    {
        ActionsBed bed;
        const QString slow = bed.createStubborn(QStringLiteral("slow"));
        const QString quick = bed.create(QStringLiteral("block"), QStringLiteral("quick"));
        bed.actions->end({slow, quick});
        button(shown<ConsentDialog>(), "End 2 sessions")->click();
        QTRY_VERIFY(shown<ProgressDialog>());
        QTRY_VERIFY(says(shown<ProgressDialog>(), "1 of 2"));
        QTRY_VERIFY(!bed.has(slow) && !bed.has(quick));
        QTRY_VERIFY(!shown<ProgressDialog>());
    }

    void atOnceIsAChoice()
    {
        ActionsBed bed;
        const QString id = bed.createStubborn(QStringLiteral("slow"));
        bed.actions->end({id});
        shown<ConsentDialog>()->findChild<QCheckBox *>()->setChecked(true);
        button(shown<ConsentDialog>(), "End ")->click();
        QTRY_VERIFY(!bed.has(id));
    }

    void aQuestionThatIsMootGoesAway()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->end({id});
        QVERIFY(shown<ConsentDialog>());
        QVERIFY(bed.sessions.kill(id).ok());
        QTRY_VERIFY(!shown<ConsentDialog>());
    }

    void whatSurvivedIsNamedAndCanBeTriedAgain()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        DialogDesk desk({});
        EndFlow flow(*bed.sessions, desk);
        SessionOutcome ended{QStringLiteral("zzzz2222"), QStringLiteral("web"), {}};
        ended.outcome.ended = true;
        flow.tell({ended}, {});
        QVERIFY(!shown<ReportDialog>());
        SessionOutcome stuck{id, QStringLiteral("api"), {}};
        stuck.outcome.survivors.append({4711, QStringLiteral("tar"), QStringLiteral("uninterruptible sleep")});
        flow.tell({ended, stuck}, {Error{ErrorCode::ShuttingDown, QStringLiteral("too late"), {}, 0}});
        auto *report = qobject_cast<ReportDialog *>(desk.find(QStringLiteral("survivors ") + id));
        QVERIFY(report && says(report, "1 process is still there"));
        auto *list = report->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(1).contains(QStringLiteral("uninterruptible sleep")));
        QVERIFY(says(desk.find(QStringLiteral("cannot end")), "Too late."));
        button(report, "Try again")->click();
        QTRY_VERIFY(!bed.has(id));
    }

    void restartsWhatRunsOnlyWhenAsked()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        const qint64 before = bed.sessions.childPid(id);
        bed.actions->restart({id});
        QVERIFY(says(shown<ConsentDialog>(), "then starts the command again"));
        button(shown<ConsentDialog>(), "Cancel")->click();
        QCOMPARE(bed.sessions.childPid(id), before);
        bed.actions->restart({id});
        button(shown<ConsentDialog>(), "End ")->click();
        QTRY_VERIFY(bed.sessions.childPid(id) != before && bed.sessions.status(id) == QLatin1String("running"));
    }

    void finishedOnesStartAgainOrAreForgotten()
    {
        ActionsBed bed;
        const QString one = bed.create(QStringLiteral("exit 0"), QStringLiteral("one"));
        const QString two = bed.create(QStringLiteral("exit 3"), QStringLiteral("two"));
        const QString three = bed.create(QStringLiteral("exit 0"), QStringLiteral("three"));
        for (const QString &id : {one, two, three}) {
            QVERIFY(bed.sessions.waitForStatus(id, QStringLiteral("exited")));
        }
        bed.actions->forget({three});
        QVERIFY(!shown<ConsentDialog>());
        QTRY_VERIFY(!bed.has(three));
        bed.actions->forget({one, two});
        QVERIFY(says(shown<ConsentDialog>(), "Forget 2 sessions?"));
        button(shown<ConsentDialog>(), "Cancel")->click();

        const QDateTime started = bed.sessions->snapshot(two)->startedAt;
        bed.actions->restart({two}); // nothing runs in it: nothing to ask
        QVERIFY(!shown<ConsentDialog>());
        QTRY_VERIFY(bed.sessions->snapshot(two)->startedAt > started);
    }

    void whatRunsAlreadyIsNotStartedAgain()
    {
        ActionsBed bed;
        const QString runs = bed.create(QStringLiteral("block"), QStringLiteral("runs"));
        const QString ended = bed.create(QStringLiteral("exit 0"), QStringLiteral("ended"));
        QVERIFY(bed.sessions.waitForStatus(ended, QStringLiteral("exited")));
        const qint64 before = bed.sessions.childPid(runs);
        const QDateTime started = bed.sessions->snapshot(ended)->startedAt;
        QSignalSpy acted(bed.actions.get(), &SessionActions::acted);
        bed.actions->startAgain({runs, ended});
        QCOMPARE(acted.count(), 1);
        QCOMPARE(acted.first().first().toString(), ended);
        QTRY_VERIFY(bed.sessions->snapshot(ended)->startedAt > started);
        QCOMPARE(bed.sessions.childPid(runs), before);
    }

    void aFailureIsTold()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->forget({id}); // it runs
        QTRY_VERIFY(shown<ReportDialog>());
        QVERIFY(says(shown<ReportDialog>(), "“api” could not be forgotten"));
    }

    void renames()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.create(QStringLiteral("block"), QStringLiteral("web"));
        bed.actions->rename(id);
        auto *dialog = shown<RenameDialog>();
        auto *name = field<QLineEdit>(dialog, "New name");
        QPushButton *rename = button(dialog, "Rename");
        QVERIFY(!rename->isEnabled()); // it is called that
        name->setText(QStringLiteral("web"));
        QVERIFY(!rename->isEnabled());
        QVERIFY(name->accessibleDescription().contains(QStringLiteral("already")));
        name->setText(QStringLiteral("shop"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(bed.sessions->snapshot(id)->name, QStringLiteral("shop"));
    }

    void startsANewSession()
    {
        ActionsBed bed;
        const QString file = bed.sessions.home().filePath(QStringLiteral("seen"));
        QSignalSpy created(bed.actions.get(), &SessionActions::created);
        bed.actions->newSession();
        auto *dialog = shown<NewSessionDialog>();
        QPushButton *start = button(dialog, "Start session");
        QVERIFY(!start->isEnabled());
        const QString line = QStringLiteral("printf %s \"$EXTRA\" > '%1'; pwd >> '%1'").arg(file);
        field<QComboBox>(dialog, "Command")->setEditText(line);
        field<QComboBox>(dialog, "Folder")->setEditText(bed.sessions.home().path());
        field<QLineEdit>(dialog, "Name")->setText(QStringLiteral("mine"));
        field<QPlainTextEdit>(dialog, "Environment")->setPlainText(QStringLiteral("EXTRA=a b"));
        dialog->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(created.count(), 1);
        QVERIFY(!shown<NewSessionDialog>());
        const QString id = created.first().first().toString();
        QCOMPARE(bed.sessions->snapshot(id)->name, QStringLiteral("mine"));
        QVERIFY(bed.sessions.waitForStatus(id, QStringLiteral("exited")));
        QFile seen(file);
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(seen.readAll()).trimmed(), QStringLiteral("a b") + bed.sessions.home().path());
        QCOMPARE(bed.recent->commands().value(0), line);
        QCOMPARE(bed.recent->folders().value(0), bed.sessions.home().path());
    }

    void whatCannotStartSaysWhyAndCanBeTriedAgain()
    {
        ActionsBed bed;
        bed.actions->newSession();
        auto *dialog = shown<NewSessionDialog>();
        field<QComboBox>(dialog, "Command")->setEditText(QStringLiteral("no-such-program-anywhere"));
        QTRY_VERIFY(says(dialog, "No program no-such-program-anywhere"));
        QPushButton *start = button(dialog, "Start session");
        QVERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(says(dialog, "It could not be started"));
        QVERIFY(start->isEnabled());
        QCOMPARE(bed.sessions->sessionCount(), 0);
        QVERIFY(bed.recent->commands().isEmpty());
    }

    void aSecondCallForADialogShowsTheFirst()
    {
        ActionsBed bed;
        bed.actions->newSession();
        auto *dialog = shown<NewSessionDialog>();
        bed.actions->newSession();
        QCOMPARE(shown<NewSessionDialog>(), dialog);
        bed.actions->leaving();
        QVERIFY(!shown<NewSessionDialog>());
    }

    void withoutATerminalTheCommandIsOffered()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->view(id);
        auto *report = shown<ReportDialog>();
        QVERIFY(report);
        auto *command = field<QLineEdit>(report, "Command to run");
        QVERIFY(command && command->text().contains(QStringLiteral("attach ") + id));
    }

    void whatHasNoTerminalAnyMoreIsShownByItsDetails()
    {
        ActionsBed bed(std::chrono::seconds(0));
        const QString id = bed.create(QStringLiteral("exit 0"), QStringLiteral("api"));
        QSignalSpy details(bed.actions.get(), &SessionActions::detailsWanted);
        QTRY_VERIFY(!bed.sessions->snapshot(id)->pid);
        bed.actions->view(id);
        QCOMPARE(details.count(), 1);
        QVERIFY(!shown<ReportDialog>());
    }

    void nothingOpensAfterLeaving()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->leaving();
        bed.actions->view(id); // no terminal: it would say so
        bed.actions->showAbout();
        bed.actions->end({id});
        QVERIFY(!shown<QDialog>());
        DialogDesk desk({});
        desk.leave();
        desk.open(QStringLiteral("last"), new QDialog, DialogDesk::Manner::LastWord);
        QVERIFY(shown<QDialog>());
    }

    void hintsAreNeverMarkup()
    {
        ConsentDialog dialog({});
        QVERIFY(!dialog.addChoice(QStringLiteral("x"), QStringLiteral("<img src='file:///x'> (1)"))->toolTip().contains(QLatin1String("<img")));
    }

    void dialogsBelongToTheWindow()
    {
        ActionsBed bed;
        QWidget window;
        window.show();
        bed.window = &window;
        bed.actions->showAbout();
        const QDialog *about = window.findChild<QDialog *>();
        QVERIFY(about && about->isVisible() && about->isModal());
    }
};

QTEST_MAIN(TestSessionActions)
#include "tst_sessionactions.moc"
