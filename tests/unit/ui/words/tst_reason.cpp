// SPDX-License-Identifier: MIT
#include "ui/words/reason.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace shellreeve;

namespace {

/// Puts every sentence into brackets, and turns one around.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context) != "Reason") {
            return {};
        }
        return QByteArray(source) == "process %1 answers in place of the shellper %2" ? QStringLiteral("%2: not by %1")
                                                                                       : QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

QString filled(QString sentence)
{
    for (int place = 1; place <= 9; ++place) {
        sentence.replace(QLatin1Char('%') + QString::number(place), QStringLiteral("A%1").arg(place));
    }
    return sentence;
}

} // namespace

class TestReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_brackets); }

    void isRecognised_data();
    void isRecognised();
    void everySentenceIsItself();
    void englishStaysAsItIs();
    void whatNobodyWouldReadIsLeftAlone();

private:
    Brackets m_brackets;
};

void TestReason::isRecognised_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *english, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(told);
    };
    row("plain", "it does not answer", "<it does not answer>");
    row("a name", "no socket at /run/a b.sock", "<no socket at /run/a b.sock>");
    row("places turned around", "process 7 answers in place of the shellper 5", "5: not by 7");
    row("a place that stands twice", "no room for another session: 3 of 4 pseudo-terminals are in use (kernel.pty.max is 4)",
        "<no room for another session: 3 of 4 <pseudo-terminals> are in use (kernel.pty.max is 4)>");
    row("the same place, other words", "no room for another session: 3 of 4 things are in use (kernel.pty.max is 5)",
        "no room for another session: 3 of 4 things are in use (kernel.pty.max is 5)");
    row("the system's reason", "cannot open /etc/x: Permission denied", "<cannot open /etc/x>: <Permission denied>");
    row("a longer sentence before it", "cannot open a pseudo terminal: No space left on device",
        "<cannot open a pseudo terminal>: <No space left on device>");
    row("a sentence that tells why", "cannot start /bin/x: Permission denied", "<cannot start /bin/x: <Permission denied>>");
    row("a session that is called so", "the session it stays has ended", "<the session it stays has ended>");
    row("names with joints", "there is already a session \"web, api: prod; it stays\"", "<there is already a session \"web, api: prod; it stays\">");
    row("a command to copy", "make it private: chmod 700 '/home/u/a, b'", "<make it private: chmod 700 '/home/u/a, b'>");
    row("a process of another's", "process 7 (node) belongs to another user", "<<process 7 (node)> belongs to another user>");
    row("much evidence", "The monitor is not running: port 1 is held by a process that cannot be looked at; its owner 7 is alive; it does not "
        "answer; it stays; its lock is held; end it there.",
        "<The monitor is not running: <port 1 is held by <a process that cannot be looked at>>; <its owner 7 is alive>; <it does not "
        "answer>; <it stays>; <its lock is held>; <end it there>.>");
    row("unknown and known", "nobody has said this: Permission denied", "nobody has said this: <Permission denied>");
    row("a reason in a reason", "the monitor did not start: it was ended by SIGKILL", "<the monitor did not start: <it was ended by SIGKILL>>");
    row("with advice", "it stays; try again, or use another port: shellreeve --monitor-port N",
        "<it stays>; <try again, or use another port: shellreeve --monitor-port N>");
    row("a sentence with the joint in it", "the monitor has ended: it exited with status 3; it was started 5 times; it stays",
        "<<the monitor has ended: <it exited with status 3>>; it was started 5 times>; <it stays>");
    row("a list", "could not be ended, these are left: 12 (node, permission denied), 13 (a b, did not end in time)",
        "<could not be ended, these are left: 12 (node, <permission denied>), 13 (a b, <did not end in time>)>");
    row("a percent sign in a name", "no socket at /run/%1%n", "<no socket at /run/%1%n>");
    row("a program's own words", "segmentation fault (core dumped)", "segmentation fault (core dumped)");
    row("lines", "it said: one\ntwo", "<it said: one\ntwo>");
    row("a word", "forgotten", "<forgotten>");
    row("a session with such a name", "the session forgotten has ended", "<the session forgotten has ended>");
    row("nothing", "", "");
}

void TestReason::isRecognised()
{
    QFETCH(QString, english);
    QTEST(words::reason(english), "told");
}

// No other one takes it for itself.
void TestReason::everySentenceIsItself()
{
    QVERIFY(words::reasonSentences().size() > 300);
    for (const std::span<const char *const> some : {words::reasonSentences(), words::systemReasons()}) {
        for (const char *source : some) {
            const QString said = filled(QString::fromUtf8(source));
            const QString told = filled(QCoreApplication::translate("Reason", source));
            QCOMPARE(words::reason(said), told);
            const bool hasOneWithReason = std::any_of(words::reasonSentences().begin(), words::reasonSentences().end(), [source](const char *other) {
                return QByteArray(other) == QByteArray(source) + ": %2";
            });
            if (!said.contains(QLatin1String(": ")) && said.contains(QLatin1Char(' ')) && !hasOneWithReason) { // the system's reason comes behind it
                QCOMPARE(words::reason(said + QStringLiteral(": Broken pipe")), told + QStringLiteral(": <Broken pipe>"));
            }
        }
    }
}

void TestReason::englishStaysAsItIs()
{
    QCoreApplication::removeTranslator(&m_brackets);
    QCOMPARE(words::reason(QStringLiteral("it does not answer")), QStringLiteral("it does not answer"));
}

void TestReason::whatNobodyWouldReadIsLeftAlone()
{
    const QString much = QStringLiteral("it stays; ").repeated(1'000);
    QCOMPARE(words::reason(much), much);
}

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
