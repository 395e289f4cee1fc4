// SPDX-License-Identifier: MIT
#include "ui/dialogs/newsessionform.h"

#include <QTest>

using namespace shellreeve;

namespace {

NewSessionWorld world()
{
    return {QStringLiteral("/home/u"), QStringLiteral("/bin/bash"), {QStringLiteral("abcd2345"), QStringLiteral("api")}, {}, {}, {}};
}

NewSessionForm form(const char *command)
{
    NewSessionForm typed;
    typed.command = QString::fromUtf8(command);
    return typed;
}

} // namespace

class TestNewSessionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainCommandIsSplit()
    {
        NewSessionForm typed = form("npm run 'dev x'");
        typed.folder = QStringLiteral("~/src");
        typed.environment = QStringLiteral("\n A=1=2 \nB=\n");
        typed.restart = RestartMode::OnFailure;
        typed.leftovers = LeftoversPolicy::Ask;
        const NewSessionCheck check = checkForm(typed, world());
        QVERIFY(check.canStart);
        QCOMPARE(check.spec.command, (QStringList{QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev x")}));
        QCOMPARE(check.spec.cwd, QStringLiteral("/home/u/src"));
        QCOMPARE(check.spec.name, QString()); // the supervisor finds one that is free
        QCOMPARE(check.suggestedName, QStringLiteral("npm"));
        QVERIFY(!check.spec.env);
        QCOMPARE(check.spec.envAdditions, (QMap<QString, QString>{{QStringLiteral("A"), QStringLiteral("1=2")}, {QStringLiteral("B"), QString()}}));
        QCOMPARE(check.spec.restart, RestartMode::OnFailure);
        QCOMPARE(check.spec.leftovers, std::optional(LeftoversPolicy::Ask));
    }

    void aShellLineRunsInTheShellAndSaysSo()
    {
        const NewSessionCheck check = checkForm(form("FOO=1 npm start | tee log"), world());
        QVERIFY(check.canStart);
        QCOMPARE(check.spec.command,
                 (QStringList{QStringLiteral("/bin/bash"), QStringLiteral("-c"), QStringLiteral("FOO=1 npm start | tee log")}));
        QVERIFY(!check.command.isProblem);
        QVERIFY(check.command.text.contains(QStringLiteral("/bin/bash")));
        QCOMPARE(check.spec.name, QStringLiteral("npm"));
    }

    void nothingTypedIsNoProblemYet()
    {
        const NewSessionCheck check = checkForm(form(""), world());
        QVERIFY(!check.canStart);
        QCOMPARE(check.command.text, QString());
        QCOMPARE(check.spec.cwd, QStringLiteral("/home/u"));
    }

    void eachProblemIsAtItsField()
    {
        NewSessionForm typed = form("say 'x");
        typed.name = QStringLiteral("api");
        typed.environment = QStringLiteral("A=1\n2B=2");
        NewSessionWorld around = world();
        around.folderProblem = QStringLiteral("There is no folder ~/x.");
        const NewSessionCheck check = checkForm(typed, around);
        QVERIFY(!check.canStart);
        QVERIFY(check.command.isProblem);
        QVERIFY(check.folder.isProblem);
        QVERIFY(check.name.isProblem);
        QVERIFY(check.name.text.contains(QStringLiteral("api")));
        QVERIFY(check.environment.isProblem);
        QVERIFY(check.environment.text.contains(QStringLiteral("2")));
    }

    void tellsWhatIsWrongWithAName()
    {
        const QStringList taken{QStringLiteral("api")};
        QCOMPARE(nameProblem(QStringLiteral("web"), taken), QString());
        QVERIFY(nameProblem(QStringLiteral(" api "), taken).contains(QStringLiteral("already")));
        for (const QString &name : {QString(), QStringLiteral("a/b"), QString(65, QLatin1Char('x')), QStringLiteral("a\tb")}) {
            QVERIFY2(nameProblem(name, taken).contains(QStringLiteral("64 characters")), qPrintable(name));
        }
    }

    void oneProblemIsEnough_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"command", "program", "folder", "name", "environment"}) {
            QTest::newRow(field) << QString::fromLatin1(field);
        }
    }
    void oneProblemIsEnough()
    {
        QFETCH(QString, field);
        NewSessionForm typed = form(field == QLatin1String("command") ? "say \\" : "say x");
        NewSessionWorld around = world();
        typed.name = field == QLatin1String("name") ? QStringLiteral("a/b") : QString();
        typed.environment = field == QLatin1String("environment") ? QStringLiteral("what") : QString();
        around.folderProblem = field == QLatin1String("folder") ? QStringLiteral("no") : QString();
        around.programProblem = field == QLatin1String("program") ? QStringLiteral("no") : QString();
        QVERIFY(!checkForm(typed, around).canStart);
        QVERIFY(checkForm(form("say x"), world()).canStart);
    }

    void aDoubtDoesNotForbid()
    {
        NewSessionWorld around = world();
        around.programDoubt = QStringLiteral("not in PATH");
        const NewSessionCheck check = checkForm(form("claude"), around);
        QVERIFY(check.canStart);
        QVERIFY(!check.command.isProblem);
        QCOMPARE(check.command.text, around.programDoubt);
    }

    void foldersAreMeantFromTheHome()
    {
        const QString home = QStringLiteral("/home/u");
        QCOMPARE(absoluteFolder(QString(), home), home);
        QCOMPARE(absoluteFolder(QStringLiteral("~"), home), home);
        QCOMPARE(absoluteFolder(QStringLiteral(" ~/a/../b/ "), home), QStringLiteral("/home/u/b"));
        QCOMPARE(absoluteFolder(QStringLiteral("src"), home), QStringLiteral("/home/u/src"));
        QCOMPARE(absoluteFolder(QStringLiteral("/srv//x"), home), QStringLiteral("/srv/x"));
    }

    void theSuggestedNameIsFree()
    {
        NewSessionWorld around = world();
        around.taken.append(QStringLiteral("npm"));
        QCOMPARE(checkForm(form("/usr/bin/npm start"), around).suggestedName, QStringLiteral("npm-2"));
    }
};

QTEST_APPLESS_MAIN(TestNewSessionForm)
#include "tst_newsessionform.moc"
