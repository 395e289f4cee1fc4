// SPDX-License-Identifier: MIT
#include "traylink.h"

#include "control/controlserver.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TrayLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSilentTrayIsNamed();
    void nothingIsAskedOfASilentTray();
    void waitsForATrayThatLives();
    void givesUpATrayThatFallsSilent();
    void theEndOfTheTrayEndsTheWait();

private:
    void answerPings(int howMany);

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<ControlServer> m_tray;
    std::unique_ptr<TrayLink> m_link;
    QList<ControlReply> m_held;
    int m_pings = 0;
};

namespace {

const QString listMethod = QStringLiteral("session.list");
const QString killMethod = QStringLiteral("session.kill");
const QJsonObject someone{{QStringLiteral("id"), QStringLiteral("aaaaaaaa")}};

bool isSilence(const Result<QJsonValue> &answer)
{
    return !answer && answer.error().code == ErrorCode::TimedOut
        && answer.error().context == QStringLiteral("shellreeve (process %1) does not answer").arg(::getpid())
        && answer.error().advice.contains(QStringLiteral("kill -CONT"));
}

} // namespace

void TrayLinkTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    auto tray = ControlServer::listen(m_home->controlSocket());
    QVERIFY(tray.ok());
    m_tray = std::move(*tray);
    m_pings = 0;
    const auto hold = [this](const QJsonObject &, const ControlReply &reply) { m_held.append(reply); };
    m_tray->handle(listMethod, hold);
    m_tray->handle(killMethod, hold);
    RuntimePaths paths;
    paths.socketDir = m_home->socketDir();
    auto link = TrayLink::connect(paths, {Milliseconds(500), Milliseconds(500)});
    QVERIFY(link.ok());
    m_link = std::move(*link);
}

void TrayLinkTest::cleanup()
{
    m_held.clear();
    m_link.reset();
    m_tray.reset();
    m_home.reset();
}

/// The first so many; then silence.
void TrayLinkTest::answerPings(int howMany)
{
    m_tray->handle(QStringLiteral("status.get"), [this, howMany](const QJsonObject &, const ControlReply &reply) {
        if (++m_pings <= howMany) {
            reply(QJsonValue(QJsonObject()));
        } else {
            m_held.append(reply);
        }
        if (m_pings >= 4 && howMany > 4) {
            for (const ControlReply &open : std::exchange(m_held, {})) {
                open(QJsonValue(QStringLiteral("done")));
            }
        }
    });
}

void TrayLinkTest::aSilentTrayIsNamed()
{
    const Result<QJsonValue> answer = m_link->call(listMethod);
    QVERIFY(isSilence(answer));
    QCOMPARE(m_held.size(), 1);
    m_held.first()(QJsonValue(true)); // too late: nobody waits
    QCoreApplication::processEvents();
}

void TrayLinkTest::nothingIsAskedOfASilentTray()
{
    answerPings(0);
    QVERIFY(isSilence(m_link->callPatiently(killMethod, someone)));
    QCOMPARE(m_held.size(), 1); // the ping
    QCOMPARE(m_pings, 1);
}

void TrayLinkTest::waitsForATrayThatLives()
{
    answerPings(1000);
    const QList<Result<QJsonValue>> answers = m_link->callAll(killMethod, QList<QJsonObject>(100, someone)); // more than are read at once
    QCOMPARE(answers.size(), 100);
    for (const Result<QJsonValue> &answer : answers) {
        QVERIFY(answer.ok());
        QCOMPARE(*answer, QJsonValue(QStringLiteral("done")));
    }
    QVERIFY(m_pings >= 4);
}

void TrayLinkTest::givesUpATrayThatFallsSilent()
{
    answerPings(2);
    QVERIFY(isSilence(m_link->callPatiently(killMethod, someone)));
    QCOMPARE(m_pings, 3);
}

void TrayLinkTest::theEndOfTheTrayEndsTheWait()
{
    answerPings(1);
    m_tray->handle(killMethod, [this](const QJsonObject &, const ControlReply &) { m_tray.release()->deleteLater(); });
    const Result<QJsonValue> answer = m_link->callPatiently(killMethod, someone);
    QVERIFY(!answer.ok());
    QCOMPARE(static_cast<int>(answer.error().code), static_cast<int>(ErrorCode::Failed));
}

QTEST_GUILESS_MAIN(TrayLinkTest)
#include "tst_traylink.moc"
