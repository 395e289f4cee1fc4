// SPDX-License-Identifier: MIT
#include "ui/words/sessionwords.h"

#include <QDir>
#include <QLocale>
#include <QTest>

#include <csignal>

using namespace shellreeve;

class SessionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void states_data();
    void states();
    void attention_data();
    void attention();
    void ages_data();
    void ages();
    void unknownTimes();
    void ends_data();
    void ends();
    void commands_data();
    void commands();
    void aCommandOfMegabytesIsCut();
    void folders();
    void amounts();
};

namespace {

const QDateTime then = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

} // namespace

void SessionWordsTest::states_data()
{
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<ExitStatus>("exit");
    QTest::addColumn<bool>("interrupted");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("living");
    const auto row = [](const char *name, SessionStatus status, const ExitStatus &exit, bool interrupted, bool living) {
        QTest::newRow(name) << status << exit << interrupted << QString::fromLatin1(name) << living;
    };
    row("starting", SessionStatus::Starting, UnknownExit{}, false, true);
    row("running", SessionStatus::Running, UnknownExit{}, false, true);
    row("restarting", SessionStatus::Restarting, Exited{1}, false, true);
    row("keeps failing", SessionStatus::CrashLoop, Exited{1}, false, false);
    row("ending", SessionStatus::Ending, UnknownExit{}, false, true);
    row("not answering", SessionStatus::Unreachable, UnknownExit{}, false, true);
    row("exited with 0", SessionStatus::Exited, Exited{0}, false, false);
    row("exited with 1", SessionStatus::Exited, Exited{1}, false, false);
    row("ended by SIGKILL", SessionStatus::Exited, Signalled{SIGKILL}, false, false);
    row("ended by signal 42", SessionStatus::Exited, Signalled{42}, false, false);
    row("ended, nobody saw how", SessionStatus::Exited, UnknownExit{}, false, false);
    row("interrupted", SessionStatus::Exited, UnknownExit{}, true, false);
}

void SessionWordsTest::states()
{
    QFETCH(SessionStatus, status);
    QFETCH(ExitStatus, exit);
    QFETCH(bool, interrupted);
    QFETCH(QString, expected);
    QFETCH(bool, living);
    SessionSnapshot session;
    session.status = status;
    session.exit = exit;
    session.interrupted = interrupted;
    QCOMPARE(words::stateText(session), expected);
    QCOMPARE(words::isLiving(session), living);
}

void SessionWordsTest::attention_data()
{
    QTest::addColumn<Attention::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Attention::Kind::None << QStringLiteral("old") << QString();
    QTest::newRow("bell") << Attention::Kind::Bell << QString() << QStringLiteral("rang the bell");
    QTest::newRow("message") << Attention::Kind::Message << QStringLiteral("Build done\nnow") << QStringLiteral("Build done\u21b5now");
    QTest::newRow("empty message") << Attention::Kind::Message << QStringLiteral(" ") << QStringLiteral("sent a message");
    QTest::newRow("finished") << Attention::Kind::Finished << QString() << QStringLiteral("finished");
    QTest::newRow("failed") << Attention::Kind::Failed << QString() << QStringLiteral("failed");
}

void SessionWordsTest::attention()
{
    QFETCH(Attention::Kind, kind);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(words::attentionText({kind, text, then}), expected);
}

void SessionWordsTest::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("ago");
    QTest::newRow("future") << qint64(-100) << QStringLiteral("0 s") << QStringLiteral("now");
    QTest::newRow("now") << qint64(1) << QStringLiteral("1 s") << QStringLiteral("now");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s") << QStringLiteral("59 s ago");
    QTest::newRow("minute") << qint64(60) << QStringLiteral("1 min") << QStringLiteral("1 min ago");
    QTest::newRow("minutes") << qint64(3599) << QStringLiteral("59 min") << QStringLiteral("59 min ago");
    QTest::newRow("hours") << qint64(48 * 3600 - 1) << QStringLiteral("47 h") << QStringLiteral("47 h ago");
    QTest::newRow("days") << qint64(48 * 3600) << QStringLiteral("2 days") << QStringLiteral("2 days ago");
}

void SessionWordsTest::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, age);
    QFETCH(QString, ago);
    QCOMPARE(words::ageText(then, then.addSecs(seconds)), age);
    QCOMPARE(words::agoText(then, then.addSecs(seconds)), ago);
}

void SessionWordsTest::unknownTimes()
{
    QCOMPARE(words::ageText(QDateTime(), then), QString());
    QCOMPARE(words::agoText(QDateTime(), then), QStringLiteral("\u2013"));
    QCOMPARE(words::endsText(QDateTime(), then), QString());
}

void SessionWordsTest::ends_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("past") << qint64(-5) << QStringLiteral("ends itself now");
    QTest::newRow("seconds") << qint64(45) << QStringLiteral("ends itself in 45 s");
    QTest::newRow("days") << qint64(6 * 86'400 + 5) << QStringLiteral("ends itself in 6 days");
}

void SessionWordsTest::ends()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(words::endsText(then.addSecs(seconds), then), expected);
}

void SessionWordsTest::commands_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("plain") << QStringList{QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev")}
                           << QStringLiteral("npm run dev");
    QTest::newRow("blanks") << QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo it's")}
                            << QStringLiteral("sh -c 'echo it'\\''s'");
    QTest::newRow("empty word") << QStringList{QStringLiteral("printf"), QString()} << QStringLiteral("printf ''");
    QTest::newRow("lines") << QStringList{QStringLiteral("a\nb")} << QStringLiteral("'a\u21b5b'");
}

void SessionWordsTest::commands()
{
    QFETCH(QStringList, command);
    QFETCH(QString, expected);
    QCOMPARE(words::commandText(command), expected);
}

void SessionWordsTest::aCommandOfMegabytesIsCut()
{
    const QStringList command(4, QString(1024 * 1024, QLatin1Char('x')));
    const QString text = words::commandText(command);
    QVERIFY(text.size() < 70'000);
    QVERIFY(text.endsWith(QChar(0x2026)));
}

void SessionWordsTest::folders()
{
    const QString home = QDir::homePath();
    QCOMPARE(words::folderText(home), QStringLiteral("~"));
    QCOMPARE(words::folderText(home + QStringLiteral("/work")), QStringLiteral("~/work"));
    QCOMPARE(words::folderText(home + QStringLiteral("2")), home + QStringLiteral("2"));
    QCOMPARE(words::folderText(QStringLiteral("/srv/a\nb")), QStringLiteral("/srv/a\u21b5b"));
}

void SessionWordsTest::amounts()
{
    QCOMPARE(words::memoryText(0), QStringLiteral("0 kB"));
    QCOMPARE(words::memoryText(12'300), QStringLiteral("12 kB"));
    QCOMPARE(words::memoryText(480'000'000), QStringLiteral("480 MB"));
    QCOMPARE(words::memoryText(1'310'000'000), QStringLiteral("1.3 GB"));
    QCOMPARE(words::cpuText(11.6), QStringLiteral("12 %"));
    QCOMPARE(words::cpuText(-1), QStringLiteral("0 %"));
}

QTEST_APPLESS_MAIN(SessionWordsTest)
#include "tst_sessionwords.moc"
