// SPDX-License-Identifier: MIT
// The program itself: what it prints and how it exits, against a tray that this test plays.
#include "control/controlserver.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

struct Run {
    int status = -1;
    QString out;
    QString err;
};

QJsonObject session(const char *id, const char *name, const char *status = "running")
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("status"), QLatin1String(status)},
            {QStringLiteral("pid"), 4711},
            {QStringLiteral("command"), QJsonArray{QStringLiteral("sleep")}},
            {QStringLiteral("cwd"), QStringLiteral("/")}};
}

QJsonObject ended(bool all, const QJsonArray &survivors = {}, const QJsonArray &kept = {})
{
    return {{QStringLiteral("ended"), all}, {QStringLiteral("survivors"), survivors}, {QStringLiteral("kept"), kept},
            {QStringLiteral("endedProcesses"), QJsonArray{QJsonObject{{QStringLiteral("pid"), 9}, {QStringLiteral("program"), QStringLiteral("sleep")}}}},
            {QStringLiteral("durationMs"), 200}, {QStringLiteral("attempts"), 1}};
}

} // namespace

class ReeveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void exitsWithoutATray_data();
    void exitsWithoutATray();
    void profilesNeverMeet();
    void newHandsOverDirectoryEnvironmentAndCommand();
    void newTellsWhyNot();
    void newTellsOnStandardErrorWhatItCannotPrint();
    void whatIsNotUtf8IsNoCommand();
    void variablesThatAreNotUtf8StayBehind();
    void aFolderThatIsNotUtf8IsToldSo();
    void listPrintsATable();
    void listJsonIsAnArray();
    void listNamesAreWordsAsTheyAre();
    void emptyListTeaches();
    void killTellsWhatBecameOfIt_data();
    void killTellsWhatBecameOfIt();
    void killOfAnUnknownNameEndsNothing();
    void killAllEndsWhatRuns();
    void forgetFinished();
    void keepNamesWhatIsKept();
    void serverErrorsBecomeExitStatuses_data();
    void serverErrorsBecomeExitStatuses();
    void aFinishedSessionTakesNothing_data();
    void aFinishedSessionTakesNothing();
    void closedOutputIsAFailure();
    void anIncompleteLookFindsNoNone_data();
    void anIncompleteLookFindsNoNone();
    void treeTellsThatItIsUnguarded();

private:
    void startTray();
    void answer(const char *method, const Result<QJsonValue> &reply);
    Run reeve(const QStringList &arguments, const QString &directory = {});
    Run shell(const QString &script);
    Run run(const QString &program, const QStringList &arguments, const QString &directory);

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<ControlServer> m_tray;
    QProcessEnvironment m_environment;
    QMap<QString, QList<QJsonObject>> m_asked;
};

void ReeveTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_environment = m_home->environment();
    m_asked.clear();
}

void ReeveTest::cleanup()
{
    m_tray.reset();
    m_home.reset();
}

void ReeveTest::startTray()
{
    auto tray = ControlServer::listen(m_home->controlSocket());
    QVERIFY(tray.ok());
    m_tray = std::move(*tray);
    answer("session.list", QJsonValue(QJsonArray{session("aaaaaaaa", "api"), session("bbbbbbbb", "web"), session("cccccccc", "old", "exited")}));
}

void ReeveTest::answer(const char *method, const Result<QJsonValue> &reply)
{
    const QString name = QLatin1String(method);
    m_tray->handle(name, [this, name, reply](const QJsonObject &params, const ControlReply &send) {
        m_asked[name].append(params);
        send(reply);
    });
}

Run ReeveTest::reeve(const QStringList &arguments, const QString &directory)
{
    return run(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), arguments, directory.isEmpty() ? m_home->path() : directory);
}

/// For what QProcess cannot hand over; $0 is the program.
Run ReeveTest::shell(const QString &script)
{
    return run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script, QStringLiteral(SHELLREEVE_BIN_DIR "/reeve")}, m_home->path());
}

Run ReeveTest::run(const QString &program, const QStringList &arguments, const QString &directory)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(directory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!waitFor([&] { return process.state() == QProcess::NotRunning; })) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ReeveTest::exitsWithoutATray_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said"); // on either stream
    const auto row = [](const char *line, int status, const char *said) {
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line) << status << QString::fromUtf8(said);
    };
    row("", 2, "reeve VERB --help");
    row("--help", 0, "reeve new npm run dev");
    row("help", 0, "reeve new npm run dev");
    row("help kill", 0, "usage: reeve kill");
    row("kill --help", 0, "--everything");
    row("--version", 0, "reeve 0.");
    row("help nonsense", 2, "nonsense");
    row("lits", 2, "did you mean: reeve list");
    row("--nonsense", 2, "--nonsense");
    row("list --nonsense", 2, "usage: reeve list");
    row("list extra", 2, "extra");
    row("new", 2, "usage: reeve new");
    row("attach", 2, "usage: reeve attach");
    row("attach --detach-key x api", 2, "detach key");
    row("kill", 2, "--all");
    row("kill --all api", 2, "--all");
    row("kill --workspace=", 2, "--workspace is empty"); // an unset variable is not "here"
    row("new --cwd= true", 2, "--cwd is empty");
    row("new --name= true", 2, "--name is empty");
    row("attach --detach-key= api", 2, "--detach-key is empty");
    row("--profile= list", 2, "--profile is empty");
    row("list --profile=", 2, "--profile is empty");
    row("forget", 2, "--finished");
    row("new --lease soon true", 2, "--lease");
    row("new --lease -1 true", 2, "--lease");
    row("keep x", 2, "not a process id");
    row("keep 1", 2, "not a process id");
    row("output --lines many api", 2, "--lines");
    row("--profile a/b list", 2, "profile");
    row("new true", 4, "shellreeve --background");
    row("kill api", 4, "shellreeve --background");
    row("rename a b", 4, "not running");
    row("restart a", 4, "not running");
    row("forget a", 4, "not running");
    row("keep 4711", 4, "not running");
    row("tree a", 4, "not running");
    row("status", 4, "not running");
    row("status --json", 4, "not running");
    row("quit", 4, "not running");
    row("selfcheck", 4, "not running");
    row("--profile work status", 4, "shellreeve --profile work --background");
    row("list", 0, "no supervisor runs");
    row("attach api", 3, "api");
    row("output api", 3, "api");
    row("send api text", 3, "api");
}

void ReeveTest::exitsWithoutATray()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, said);
    const Run run = reeve(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(run.status, status);
    QVERIFY2((run.out + run.err).contains(said), qPrintable(run.out + run.err));
    QVERIFY((status == 0) != run.out.isEmpty()); // answers go out, complaints do not
}

void ReeveTest::profilesNeverMeet()
{
    startTray();
    m_environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR"));
    m_environment.insert(QStringLiteral("SHELLREEVE_PROFILE"), QStringLiteral("other"));
    QCOMPARE(reeve({QStringLiteral("status")}).status, 4);
}

void ReeveTest::newHandsOverDirectoryEnvironmentAndCommand()
{
    startTray();
    answer("session.create", QJsonValue(session("dddddddd", "n")));
    m_environment.insert(QStringLiteral("MARK"), QStringLiteral("yes"));
    m_environment.insert(QStringLiteral("SHELLREEVE_SESSION"), QStringLiteral("outer.1"));
    const Run run = reeve({QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("n"), QStringLiteral("--restart=always"),
                           QStringLiteral("--lease"), QStringLiteral("3600"),
                           QStringLiteral("--cwd"), QStringLiteral("h"), QStringLiteral("node"), QStringLiteral("--name"), QStringLiteral("--"),
                           QStringLiteral("-qmljsdebugger=x")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QStringLiteral("dddddddd\n"));
    const QJsonObject asked = m_asked.value(QStringLiteral("session.create")).value(0);
    QCOMPARE(asked.value(QStringLiteral("command")).toArray(),
             (QJsonArray{QStringLiteral("node"), QStringLiteral("--name"), QStringLiteral("--"), QStringLiteral("-qmljsdebugger=x")}));
    QCOMPARE(asked.value(QStringLiteral("cwd")).toString(), m_home->home());
    QCOMPARE(asked.value(QStringLiteral("name")).toString(), QStringLiteral("n"));
    QCOMPARE(asked.value(QStringLiteral("restart")).toString(), QStringLiteral("always"));
    QCOMPARE(asked.value(QStringLiteral("lease")).toInt(), 3600);
    const QJsonObject variables = asked.value(QStringLiteral("env")).toObject();
    QCOMPARE(variables.value(QStringLiteral("MARK")).toString(), QStringLiteral("yes"));
    QVERIFY(!variables.contains(QStringLiteral("SHELLREEVE_SESSION")));
    QVERIFY(!asked.contains(QStringLiteral("cols"))); // no terminal here
}

void ReeveTest::newTellsWhyNot()
{
    startTray();
    answer("session.create", Error{ErrorCode::SpawnFailed, QStringLiteral("cannot run x"), QStringLiteral("check the spelling")});
    const Run run = reeve({QStringLiteral("new"), QStringLiteral("x")});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err, QStringLiteral("reeve: cannot run x; check the spelling\n"));
}

void ReeveTest::newTellsOnStandardErrorWhatItCannotPrint()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) {
        QSKIP("no /dev/full here");
    }
    startTray();
    answer("session.create", QJsonValue(session("dddddddd", "n")));
    const Run run = shell(QStringLiteral("exec \"$0\" new true >/dev/full"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(QStringLiteral("the session was started: dddddddd (n)")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QStringLiteral("No space left on device")), qPrintable(run.err));
}

void ReeveTest::whatIsNotUtf8IsNoCommand()
{
    startTray();
    answer("session.create", QJsonValue(session("dddddddd", "n")));
    const Run run = shell(QStringLiteral("exec \"$0\" new echo \"$(printf 'caf\\351')\""));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.startsWith(QStringLiteral("reeve: argument 3 is not UTF-8: caf")), qPrintable(run.err));
    QVERIFY(!m_asked.contains(QStringLiteral("session.create")));
}

void ReeveTest::variablesThatAreNotUtf8StayBehind()
{
    startTray();
    answer("session.create", QJsonValue(session("dddddddd", "n")));
    const Run run = shell(QStringLiteral("exec env LATIN=\"$(printf 'caf\\351')\" GOOD='caf\u00e9' \"$0\" new true"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QStringLiteral("the variable LATIN is not UTF-8: the session does not get it\n"));
    const QJsonObject variables = m_asked.value(QStringLiteral("session.create")).value(0).value(QStringLiteral("env")).toObject();
    QVERIFY(!variables.contains(QStringLiteral("LATIN")));
    QCOMPARE(variables.value(QStringLiteral("GOOD")).toString(), QStringLiteral("caf\u00e9"));
}

void ReeveTest::aFolderThatIsNotUtf8IsToldSo()
{
    startTray();
    answer("session.create", QJsonValue(session("dddddddd", "n")));
    const QString there = QStringLiteral("folder=$(printf 'caf\\351'); mkdir -p \"$folder\" && cd \"$folder\" || exit 99; ");
    // QTemporaryDir cannot remove such a one.
    const QString back = QStringLiteral("; status=$?; cd .. && rmdir \"$folder\"; exit $status");
    const Run here = shell(there + QStringLiteral("\"$0\" new true") + back);
    if (here.status == 99) {
        QSKIP("no such names on this file system");
    }
    QCOMPARE(here.status, 2);
    QVERIFY2(here.err.contains(QStringLiteral("the path of the working directory is not UTF-8")), qPrintable(here.err));
    QCOMPARE(shell(there + QStringLiteral("\"$0\" new --cwd / true") + back).status, 0);
    QCOMPARE(shell(there + QStringLiteral("\"$0\" list") + back).status, 0);
}

void ReeveTest::listPrintsATable()
{
    startTray();
    const Run run = reeve({QStringLiteral("list")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    const QStringList lines = run.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("aaaaaaaa  api")));
}

void ReeveTest::listJsonIsAnArray()
{
    startTray();
    const Run run = reeve({QStringLiteral("list"), QStringLiteral("--json")});
    const QJsonArray listed = QJsonDocument::fromJson(run.out.toUtf8()).array();
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed.first().toObject(), session("aaaaaaaa", "api"));
}

void ReeveTest::listNamesAreWordsAsTheyAre()
{
    startTray();
    answer("session.list", QJsonValue(QJsonArray{session("aaaaaaaa", R"(a "b" \c;$(d))"), session("bbbbbbbb", "two\nlines")}));
    const Run run = reeve({QStringLiteral("list"), QStringLiteral("--names")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QStringLiteral("aaaaaaaa\na \"b\" \\c;$(d)\nbbbbbbbb\n"));
}

void ReeveTest::emptyListTeaches()
{
    startTray();
    answer("session.list", QJsonValue(QJsonArray()));
    QVERIFY(reeve({QStringLiteral("list")}).out.contains(QStringLiteral("reeve new")));
    QCOMPARE(QJsonDocument::fromJson(reeve({QStringLiteral("list"), QStringLiteral("--json")}).out.toUtf8()).array().size(), 0);
}

void ReeveTest::killTellsWhatBecameOfIt_data()
{
    const QJsonArray one{QJsonObject{{QStringLiteral("pid"), 12}, {QStringLiteral("program"), QStringLiteral("tmux")}, {QStringLiteral("reason"), QStringLiteral("keep-list")}}};
    QTest::addColumn<QJsonObject>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("out");
    QTest::newRow("ended") << ended(true) << 0 << QStringLiteral("api: ended, 1 process (sleep) in 0.2 s\n");
    QTest::newRow("kept") << ended(true, {}, one) << 0 << QStringLiteral("api: ended, 1 process (sleep) in 0.2 s\n  kept: tmux (pid 12), keep-list\n");
    QTest::newRow("survived") << ended(false, one) << 5 << QStringLiteral("api: NOT ended, 1 process (sleep) in 0.2 s\n  survived: tmux (pid 12), keep-list\n");
    QTest::newRow("not verified") << ended(false) << 5 << QStringLiteral("api: NOT ended, 1 process (sleep) in 0.2 s\n");
}

void ReeveTest::killTellsWhatBecameOfIt()
{
    QFETCH(QJsonObject, outcome);
    QFETCH(int, status);
    QFETCH(QString, out);
    startTray();
    answer("session.kill", QJsonValue(outcome));
    const Run run = reeve({QStringLiteral("kill"), QStringLiteral("api"), QStringLiteral("--now")});
    QCOMPARE(run.out, out);
    QCOMPARE(run.status, status);
    const QJsonObject asked = m_asked.value(QStringLiteral("session.kill")).value(0);
    QCOMPARE(asked, (QJsonObject{{QStringLiteral("id"), QStringLiteral("aaaaaaaa")}, {QStringLiteral("mode"), QStringLiteral("now")}}));
}

void ReeveTest::killOfAnUnknownNameEndsNothing()
{
    startTray();
    answer("session.kill", QJsonValue(ended(true)));
    const Run run = reeve({QStringLiteral("kill"), QStringLiteral("api"), QStringLiteral("wbe")});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains(QStringLiteral("wbe")) && run.err.contains(QStringLiteral("nothing was ended")));
    QVERIFY(!m_asked.contains(QStringLiteral("session.kill")));
}

void ReeveTest::killAllEndsWhatRuns()
{
    startTray();
    QJsonObject leftover = session("cccccccc", "left", "exited");
    leftover.insert(QStringLiteral("processCount"), 1);
    answer("session.list", QJsonValue(QJsonArray{session("aaaaaaaa", "api"), session("bbbbbbbb", "web"), leftover,
                                                 session("dddddddd", "old", "exited"), session("eeeeeeee", "loop", "crash-loop")}));
    answer("session.kill", QJsonValue(ended(true)));
    const Run run = reeve({QStringLiteral("kill"), QStringLiteral("--all"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    QStringList asked;
    for (const QJsonObject &params : m_asked.value(QStringLiteral("session.kill"))) {
        asked.append(params.value(QStringLiteral("id")).toString());
    }
    QCOMPARE(asked, (QStringList{QStringLiteral("aaaaaaaa"), QStringLiteral("bbbbbbbb"), QStringLiteral("cccccccc")}));
    QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).array().size(), 3);
}

void ReeveTest::forgetFinished()
{
    startTray();
    answer("session.forget", QJsonValue(QJsonObject()));
    const Run run = reeve({QStringLiteral("forget"), QStringLiteral("--finished")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QStringLiteral("forgot 1 finished session\n"));
    QCOMPARE(m_asked.value(QStringLiteral("session.forget")).value(0).value(QStringLiteral("id")).toString(), QStringLiteral("cccccccc"));
}

void ReeveTest::keepNamesWhatIsKept()
{
    startTray();
    answer("process.keep", QJsonValue(QJsonObject{{QStringLiteral("pid"), 4711},
                                       {QStringLiteral("program"), QStringLiteral("vite")},
                                       {QStringLiteral("sessionId"), QStringLiteral("cccccccc")},
                                       {QStringLiteral("sessionName"), QStringLiteral("web")}}));
    const Run run = reeve({QStringLiteral("keep"), QStringLiteral("4711")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QStringLiteral("vite (4711) of web is kept; reeve kill --everything ends it\n"));
    QCOMPARE(m_asked.value(QStringLiteral("process.keep")).value(0).value(QStringLiteral("pid")).toInt(), 4711);
}

void ReeveTest::serverErrorsBecomeExitStatuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << int(ErrorCode::NotFound) << 3;
    QTest::newRow("ambiguous") << int(ErrorCode::Ambiguous) << 3;
    QTest::newRow("invalid") << int(ErrorCode::InvalidArgument) << 2;
    QTest::newRow("shutting down") << int(ErrorCode::ShuttingDown) << 1;
    QTest::newRow("shellper not running") << int(ErrorCode::NotRunning) << 1;
    QTest::newRow("refused") << int(ErrorCode::Refused) << 1;
}

void ReeveTest::serverErrorsBecomeExitStatuses()
{
    QFETCH(int, code);
    QFETCH(int, status);
    startTray();
    for (const char *method : {"session.restart", "session.rename", "session.tree", "session.forget", "status.get"}) {
        answer(method, Error{static_cast<ErrorCode>(code), QStringLiteral("the reason"), QStringLiteral("the advice")});
    }
    for (const char *line : {"restart x", "rename x y", "tree x", "forget x", "status"}) {
        const Run run = reeve(QString::fromLatin1(line).split(QLatin1Char(' ')));
        QCOMPARE(run.status, status);
        QCOMPARE(run.err, QStringLiteral("reeve: the reason; the advice\n"));
    }
}

void ReeveTest::aFinishedSessionTakesNothing_data()
{
    QTest::addColumn<QJsonValue>("socket");
    QTest::addColumn<QString>("line");
    for (const char *line : {"send old x", "attach old"}) {
        QTest::addRow("%s, no socket", line) << QJsonValue() << QString::fromLatin1(line);
        QTest::addRow("%s, socket gone", line) << QJsonValue(QStringLiteral("/nowhere/old.sock")) << QString::fromLatin1(line);
    }
}

void ReeveTest::aFinishedSessionTakesNothing()
{
    QFETCH(QJsonValue, socket);
    QFETCH(QString, line);
    startTray();
    QJsonObject old = session("cccccccc", "old", "exited");
    old.insert(QStringLiteral("exitCode"), 7);
    old.insert(QStringLiteral("socketPath"), socket);
    answer("session.list", QJsonValue(QJsonArray{old}));
    const Run run = reeve(line.split(QLatin1Char(' ')));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, QStringLiteral("reeve: the session is over: old exited with 7; reeve restart old starts it again, "
                                     "reeve output old shows its last screen\n"));
}

void ReeveTest::closedOutputIsAFailure()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) {
        QSKIP("no /dev/full here");
    }
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), {QStringLiteral("--help")});
    QVERIFY(waitFor([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), QByteArray("reeve: standard output could not be written: No space left on device\n"));
    const Run closed = shell(QStringLiteral("exec \"$0\" --help >&-"));
    QCOMPARE(closed.status, 1);
    QVERIFY2(closed.err.startsWith(QStringLiteral("reeve: standard output could not be written: ")), qPrintable(closed.err));
}

void ReeveTest::anIncompleteLookFindsNoNone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QJsonObject>("report");
    QTest::addColumn<QString>("out");
    const QJsonObject complete{{QStringLiteral("verdicts"), QJsonArray()}, {QStringLiteral("complete"), true}, {QStringLiteral("problem"), QJsonValue()}};
    QJsonObject incomplete = complete;
    incomplete.insert(QStringLiteral("complete"), false);
    QJsonObject explained = incomplete;
    explained.insert(QStringLiteral("problem"), QStringLiteral("cannot list /x"));
    QTest::newRow("orphans") << QStringLiteral("orphans") << complete
                             << QStringLiteral("No orphans: every socket, shellper and process belongs to a session.\n");
    QTest::newRow("orphans, incomplete") << QStringLiteral("orphans") << incomplete
                                         << QStringLiteral("None found, but not everything could be looked at\n");
    QTest::newRow("orphans, with a reason") << QStringLiteral("orphans") << explained
                                            << QStringLiteral("None found, but not everything could be looked at: cannot list /x\n");
    QTest::newRow("gc") << QStringLiteral("gc") << complete << QStringLiteral("Nothing to clean up.\n");
    QTest::newRow("gc, with a reason") << QStringLiteral("gc") << explained
                                       << QStringLiteral("Nothing found to clean up, but not everything could be looked at: cannot list /x\n");
    QTest::newRow("dry run, with a reason") << QStringLiteral("gc --dry-run") << explained
                                            << QStringLiteral("Nothing found to clean up, but not everything could be looked at: cannot list /x\n");
}

void ReeveTest::anIncompleteLookFindsNoNone()
{
    QFETCH(QString, line);
    QFETCH(QJsonObject, report);
    QFETCH(QString, out);
    startTray();
    answer("gc.plan", QJsonValue(report));
    answer("gc.run", QJsonValue(report));
    const Run run = reeve(line.split(QLatin1Char(' ')));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, out);
    QVERIFY(run.err.isEmpty());
}

void ReeveTest::treeTellsThatItIsUnguarded()
{
    startTray();
    const QJsonObject process{{QStringLiteral("pid"), 5}, {QStringLiteral("ppid"), 1}, {QStringLiteral("program"), QStringLiteral("sh")}};
    answer("session.tree", QJsonValue(QJsonObject{{QStringLiteral("processes"), QJsonArray{process}}}));
    QJsonObject api = session("aaaaaaaa", "api");
    for (const bool guarded : {true, false}) {
        api.insert(QStringLiteral("guarded"), guarded);
        answer("session.get", QJsonValue(api));
        const Run run = reeve({QStringLiteral("tree"), QStringLiteral("api")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("5 sh\n"));
        QCOMPARE(run.err.contains(QStringLiteral("unguarded")), !guarded);
    }
}

QTEST_GUILESS_MAIN(ReeveTest)
#include "tst_reeve.moc"
