// SPDX-License-Identifier: MIT
#include "http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cerrno>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::ErrorCode)

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTheRfcHasIt();
    void statuses_data();
    void statuses();
    void saysWhereToLook();
    void creations_data();
    void creations();
    void saysWhenToComeAgain();
};

namespace {

QJsonObject objectOf(const Problem &problem)
{
    return QJsonDocument::fromJson(problem.toResponse().body).object();
}

} // namespace

void TestProblem::isAsTheRfcHasIt()
{
    const HttpResponse response = Problem{404, QStringLiteral("there is none"), QStringLiteral("look elsewhere"), {{"X-A", "b"}}}.toResponse();
    QCOMPARE(response.status, 404);
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
    QCOMPARE(response.headers, (QList<HttpHeader>{{"X-A", "b"}}));
    QCOMPARE(QJsonDocument::fromJson(response.body).object(),
             (QJsonObject{{QStringLiteral("type"), QStringLiteral("about:blank")},
                          {QStringLiteral("title"), QStringLiteral("Not Found")},
                          {QStringLiteral("status"), 404},
                          {QStringLiteral("detail"), QStringLiteral("there is none")},
                          {QStringLiteral("advice"), QStringLiteral("look elsewhere")}}));
    QVERIFY(objectOf({500, QStringLiteral("x")}).value(QStringLiteral("advice")).isNull());
}

void TestProblem::statuses_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("invalid") << ErrorCode::InvalidArgument << 400;
    QTest::newRow("not ours") << ErrorCode::NotOurs << 403;
    QTest::newRow("not found") << ErrorCode::NotFound << 404;
    QTest::newRow("ambiguous, or the name is taken") << ErrorCode::Ambiguous << 409;
    QTest::newRow("refused") << ErrorCode::Refused << 409;
    QTest::newRow("spawn failed") << ErrorCode::SpawnFailed << 500;
    QTest::newRow("failed") << ErrorCode::Failed << 500;
    QTest::newRow("another version") << ErrorCode::Unsupported << 501;
    QTest::newRow("shutting down") << ErrorCode::ShuttingDown << 503;
    QTest::newRow("not running") << ErrorCode::NotRunning << 503;
    QTest::newRow("timed out") << ErrorCode::TimedOut << 504;
}

void TestProblem::statuses()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    const Problem problem = Problem::of({code, QStringLiteral("it is so"), QStringLiteral("do that"), ENOSPC});
    QCOMPARE(problem.status, status);
    QVERIFY(problem.detail.startsWith(QStringLiteral("it is so: "))); // with the system's reason
    QVERIFY(!problem.detail.contains(QStringLiteral("do that")));
    QCOMPARE(problem.advice, QStringLiteral("do that"));
    QVERIFY(!reasonPhrase(status).isEmpty());
    QCOMPARE(!problem.headers.isEmpty(), status == 503);
}

void TestProblem::saysWhereToLook()
{
    const Error missing{ErrorCode::NotFound, QStringLiteral("there is none"), QStringLiteral("look with reeve")};
    QCOMPARE(Problem::of(missing, "/api/terminals").advice, QStringLiteral("see them at /api/terminals"));
    QCOMPARE(Problem::of(missing).advice, QStringLiteral("look with reeve"));
    QCOMPARE(Problem::of({ErrorCode::Refused, QStringLiteral("no"), QStringLiteral("do that")}, "/api/terminals").advice, QStringLiteral("do that"));
}

void TestProblem::creations_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("context");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAboutTheFolder");
    const auto row = [](const char *context, int status, bool isAboutTheFolder = false, ErrorCode code = ErrorCode::SpawnFailed) {
        QTest::newRow(context) << code << QString::fromLatin1(context) << status << isAboutTheFolder;
    };
    row("cannot start in /nowhere: there is no such folder", 422, true);
    row("cannot start in /root: Permission denied", 422, true);
    row("cannot run /nowhere/program: No such file or directory", 422);
    row("shellreeve-shellper: cannot run /etc/passwd: it is not an executable file", 422);
    row("shellreeve-shellper: command not found: nope; give its path", 422);
    row("shellreeve-shellper: cannot enter the folder /x: Permission denied", 422);
    row("shellreeve-shellper: cannot give sh a terminal: No space left on device", 500);
    row("cannot start /usr/libexec/shellreeve-shellper: No such file or directory", 500);
    row("it cannot run here", 500);
    row("cannot start in a while", 503, false, ErrorCode::ShuttingDown);
}

void TestProblem::creations()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, context);
    QFETCH(int, status);
    QFETCH(bool, isAboutTheFolder);
    const QString advice = QStringLiteral("choose another with --cwd");
    const Problem problem = Problem::ofCreation({code, context, advice});
    QCOMPARE(problem.status, status);
    QCOMPARE(problem.detail, context);
    QCOMPARE(problem.advice != advice, isAboutTheFolder); // the command line's words are not for these callers
    QVERIFY(!isAboutTheFolder || problem.advice.contains(QStringLiteral("\"cwd\"")));
    QVERIFY(!reasonPhrase(status).isEmpty());
}

void TestProblem::saysWhenToComeAgain()
{
    QCOMPARE(Problem::notNow(QStringLiteral("x")).toResponse().headers, (QList<HttpHeader>{{"Retry-After", "1"}}));
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
