// SPDX-License-Identifier: MIT
#include "actionsbed.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/progressdialog.h"

#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestQuitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quittingLeavesAtOnceAndTellsWhatStays()
    {
        ActionsBed bed;
        const QString id = bed.create(QStringLiteral("block"), QStringLiteral("api"));
        Witnesses child;
        child.add(bed.sessions.childPid(id));
        QSignalSpy told(bed.actions.get(), &SessionActions::leftRunning);
        bed.actions->quit(QuitChoice::KeepSessions);
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toInt(), 1);
        QCOMPARE(told.first().last().toString(), QStringLiteral("It runs until you end it."));
        QCOMPARE(child.living(), size_t(1));
    }

    void quittingAsksWhereItIsSet()
    {
        ActionsBed bed;
        bed.create(QStringLiteral("block"), QStringLiteral("api"));
        bed.settings->set(Setting::Quit, QStringLiteral("ask"));
        bed.actions->quit(QuitChoice::KeepSessions);
        QVERIFY(says(shown<ConsentDialog>(), "Quit and keep 1 session?"));
        QVERIFY(says(shown<ConsentDialog>(), "It runs until you end it."));
        QTest::keyClick(shown<ConsentDialog>(), Qt::Key_Escape);
        QVERIFY(!shown<ConsentDialog>());
        QCOMPARE(bed.left, 0);
        SessionRules rules;
        rules.leaseAfterQuit = std::chrono::hours(48);
        bed.sessions->follow(bed.sessions.tunables, rules);
        bed.actions->quit(QuitChoice::KeepSessions);
        QVERIFY(says(shown<ConsentDialog>(), "It ends itself after 2 days"));
        shown<ConsentDialog>()->findChild<QCheckBox *>()->click();
        QTest::keyClick(shown<ConsentDialog>(), Qt::Key_Return); // nothing is destroyed: the default
        QTRY_COMPARE(bed.left, 1);
        QCOMPARE(bed.settings->text(Setting::Quit), QStringLiteral("keep"));
    }

    void withoutSessionsNothingIsAsked()
    {
        ActionsBed bed;
        bed.settings->set(Setting::Quit, QStringLiteral("ask"));
        bed.actions->quit(QuitChoice::KeepSessions);
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
    }

    void quitAndEndAllAsks()
    {
        ActionsBed bed;
        const QString one = bed.create(QStringLiteral("block"), QStringLiteral("one"));
        const QString two = bed.create(QStringLiteral("block"), QStringLiteral("two"));
        Witnesses children;
        children.add(bed.sessions.childPid(one));
        children.add(bed.sessions.childPid(two));
        bed.actions->quit(QuitChoice::EndSessions);
        QVERIFY(says(shown<ConsentDialog>(), "End all 2 sessions and quit?"));
        QVERIFY(says(shown<ConsentDialog>(), "They run until you end them."));
        QTest::keyClick(shown<ConsentDialog>(), Qt::Key_Return); // the default is the safe one
        QVERIFY(!shown<ConsentDialog>());
        QCOMPARE(children.living(), size_t(2));
        bed.actions->quit(QuitChoice::EndSessions);
        button(shown<ConsentDialog>(), "End 2 sessions and quit")->click();
        QTRY_COMPARE(bed.left, 1);
        QCOMPARE(children.living(), size_t(0));
    }

    void whatCameMeanwhileIsAskedAboutToo()
    {
        ActionsBed bed;
        bed.create(QStringLiteral("block"), QStringLiteral("one"));
        bed.actions->quit(QuitChoice::EndSessions);
        QPointer<ConsentDialog> first = shown<ConsentDialog>();
        Witnesses child;
        child.add(bed.sessions.childPid(bed.create(QStringLiteral("block"), QStringLiteral("two"))));
        // The question has either been brought up to date by now, or comes again.
        if (says(first, "“one”")) {
            button(first, "End 1 session and quit")->click();
            QCOMPARE(child.living(), size_t(1));
            QVERIFY(shown<ConsentDialog>() && shown<ConsentDialog>() != first);
        }
        QVERIFY(says(shown<ConsentDialog>(), "End all 2 sessions and quit?"));
        QCOMPARE(bed.left, 0);
        button(shown<ConsentDialog>(), "End 2 sessions and quit")->click();
        QTRY_COMPARE(bed.left, 1);
    }

    void anOpenQuestionToQuitLearnsOfNewSessions()
    {
        ActionsBed bed;
        bed.create(QStringLiteral("block"), QStringLiteral("one"));
        bed.actions->quit(QuitChoice::EndSessions);
        bed.create(QStringLiteral("block"), QStringLiteral("two"));
        QTRY_VERIFY(says(shown<ConsentDialog>(), "End all 2 sessions and quit?"));
        button(shown<ConsentDialog>(), "End 2 sessions and quit")->click();
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
    }

    void whatAFinishedSessionLeftIsAskedAboutToo()
    {
        ActionsBed bed;
        SessionSpec spec = SupervisorBed::child(QStringLiteral("double-fork [ block ] exit 0"), QStringLiteral("work"));
        spec.leftovers = LeftoversPolicy::Ask;
        QVERIFY(bed.sessions.create(spec).ok());
        QVERIFY(bed.sessions.waitForStatus(QStringLiteral("work"), QStringLiteral("exited")));
        bed.actions->quit(QuitChoice::EndSessions);
        QVERIFY(shown<ConsentDialog>());
        QVERIFY(says(shown<ConsentDialog>(), "End “work” and quit?"));
        QVERIFY(says(shown<ConsentDialog>(), "This ends 1 process"));
        QCOMPARE(bed.left, 0);
        button(shown<ConsentDialog>(), "End 1 session and quit")->click();
        QTRY_COMPARE(bed.left, 1);
    }

    void anEndThatSomebodyElseAskedForShowsItsProgress()
    {
        ActionsBed bed;
        QVERIFY(!bed.createStubborn(QStringLiteral("one")).isEmpty());
        bool done = false;
        bed.sessions->quit(QuitChoice::EndSessions, [&](const Result<QList<SessionOutcome>> &) { done = true; });
        bed.actions->leaving();
        QTRY_VERIFY(shown<ProgressDialog>());
        QVERIFY(says(shown<ProgressDialog>(), "Ending 1 session…"));
        QTRY_VERIFY_WITH_TIMEOUT(done, static_cast<int>(hangDeadline.count()));
    }

    void withoutSessionsThereIsNothingToAsk()
    {
        ActionsBed bed;
        bed.actions->quit(QuitChoice::EndSessions);
        QVERIFY(!shown<ConsentDialog>());
        QTRY_COMPARE(bed.left, 1);
    }
};

QTEST_MAIN(TestQuitting)
#include "tst_quitting.moc"
