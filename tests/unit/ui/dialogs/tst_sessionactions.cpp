// SPDX-License-Identifier: MIT
#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "integration/supervisorfixture.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/endflow.h"
#include "ui/dialogs/newsessiondialog.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/sessionactions.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QWidget>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// The visible dialog of this kind; nullptr: there is none.
template<typename T>
T *shown()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<T *>(window); dialog && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

QPushButton *button(QWidget *dialog, const char *label)
{
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')).startsWith(QLatin1String(label))) {
            return button;
        }
    }
    return nullptr;
}

template<typename T>
T *field(QWidget *dialog, const char *name)
{
    const QList<T *> fields = dialog->findChildren<T *>();
    for (T *field : fields) {
        if (field->accessibleName() == QLatin1String(name)) {
            return field;
        }
    }
    return nullptr;
}

bool says(QWidget *dialog, const char *words)
{
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
        QString text = label->text();
        text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
        return label->isVisible() && text.contains(QString::fromUtf8(words));
    });
}

/// A supervisor with real sessions, and the actions on it; no terminal program anywhere.
class Bed
{
public:
    explicit Bed(std::chrono::seconds husk = std::chrono::seconds(60))
    {
        sessions.tunables.husk = husk;
        sessions.begin();
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("PATH"), sessions.home().filePath(QStringLiteral("nothing")));
        terminals = std::make_unique<TerminalLauncher>(
            TerminalLauncher::Options{bare, QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), QString()});
        recent = std::make_unique<RecentChoices>(sessions.paths().settingsFile);
        actions = std::make_unique<SessionActions>(
            SessionActions::Parts{*sessions, *terminals, *recent, sessions.paths(), QString(), [this] { return window; }, [this] { ++left; }});
    }

    QString create(const QString &words, const QString &name)
    {
        const Result<QJsonObject> session = sessions.create(SupervisorBed::child(words, name));
        return session ? session->value(QLatin1String("id")).toString() : QString();
    }
    /// One that ignores what asks it to end, and does so already.
    QString createStubborn(const QString &name)
    {
        const QString sign = sessions.home().filePath(name);
        const Result<QJsonObject> session = sessions.create(SupervisorBed::spec(
            {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("trap '' TERM HUP; : > '%1'; exec sleep 300").arg(sign)}, name));
        return session && waitForFile(sign) ? session->value(QLatin1String("id")).toString() : QString();
    }
    [[nodiscard]] bool has(const QString &id) { return sessions->snapshot(id).has_value(); }

    SupervisorBed sessions;
    std::unique_ptr<TerminalLauncher> terminals;
    std::unique_ptr<RecentChoices> recent;
    std::unique_ptr<SessionActions> actions;
    QWidget *window = nullptr;
    int left = 0;
};

} // namespace

class TestSessionActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItEnds()
    {
        Bed bed;
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
        Bed bed;
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
        Bed bed;
        const QString id = bed.createStubborn(QStringLiteral("slow"));
        bed.actions->end({id});
        shown<ConsentDialog>()->findChild<QCheckBox *>()->setChecked(true);
        button(shown<ConsentDialog>(), "End ")->click();
        QTRY_VERIFY(!bed.has(id));
    }

    void aQuestionThatIsMootGoesAway()
    {
        Bed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->end({id});
        QVERIFY(shown<ConsentDialog>());
        QVERIFY(bed.sessions.kill(id).ok());
        QTRY_VERIFY(!shown<ConsentDialog>());
    }

    void whatSurvivedIsNamedAndCanBeTriedAgain()
    {
        Bed bed;
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
        Bed bed;
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
        Bed bed;
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

    void aFailureIsTold()
    {
        Bed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->forget({id}); // it runs
        QTRY_VERIFY(shown<ReportDialog>());
        QVERIFY(says(shown<ReportDialog>(), "“api” could not be forgotten"));
    }

    void renames()
    {
        Bed bed;
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
        Bed bed;
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
        Bed bed;
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
        Bed bed;
        bed.actions->newSession();
        auto *dialog = shown<NewSessionDialog>();
        bed.actions->newSession();
        QCOMPARE(shown<NewSessionDialog>(), dialog);
        bed.actions->leaving();
        QVERIFY(!shown<NewSessionDialog>());
    }

    void withoutATerminalTheCommandIsOffered()
    {
        Bed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.actions->view(id);
        auto *report = shown<ReportDialog>();
        QVERIFY(report);
        auto *command = field<QLineEdit>(report, "Command to run");
        QVERIFY(command && command->text().contains(QStringLiteral("attach ") + id));
    }

    void whatHasNoTerminalAnyMoreIsShownByItsDetails()
    {
        Bed bed(std::chrono::seconds(0));
        const QString id = bed.create(QStringLiteral("exit 0"), QStringLiteral("api"));
        QSignalSpy details(bed.actions.get(), &SessionActions::detailsWanted);
        QTRY_VERIFY(!bed.sessions->snapshot(id)->pid);
        bed.actions->view(id);
        QCOMPARE(details.count(), 1);
        QVERIFY(!shown<ReportDialog>());
    }

    void quittingLeavesAtOnceAndTellsWhatStays()
    {
        Bed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        Witnesses child;
        child.add(bed.sessions.childPid(id));
        QSignalSpy told(bed.actions.get(), &SessionActions::leftRunning);
        bed.actions->quit(QuitChoice::KeepSessions);
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toInt(), 1);
        QCOMPARE(child.living(), size_t(1));
    }

    void quitAndEndAllAsks()
    {
        Bed bed;
        const QString one = bed.create(QStringLiteral("block"), QStringLiteral("one"));
        const QString two = bed.create(QStringLiteral("block"), QStringLiteral("two"));
        Witnesses children;
        children.add(bed.sessions.childPid(one));
        children.add(bed.sessions.childPid(two));
        bed.actions->quit(QuitChoice::EndSessions);
        QVERIFY(says(shown<ConsentDialog>(), "End all 2 sessions and quit?"));
        QTest::keyClick(shown<ConsentDialog>(), Qt::Key_Return); // the default is the safe one
        QVERIFY(!shown<ConsentDialog>());
        QCOMPARE(children.living(), size_t(2));
        bed.actions->quit(QuitChoice::EndSessions);
        button(shown<ConsentDialog>(), "End 2 sessions and quit")->click();
        QTRY_COMPARE(bed.left, 1);
        QCOMPARE(children.living(), size_t(0));
    }

    void withoutSessionsThereIsNothingToAsk()
    {
        Bed bed;
        bed.actions->quit(QuitChoice::EndSessions);
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
    }

    void dialogsBelongToTheWindow()
    {
        Bed bed;
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
