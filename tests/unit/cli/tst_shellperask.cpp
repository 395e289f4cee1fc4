// SPDX-License-Identifier: MIT
#include "shellperask.h"

#include "base/privatelistener.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class ShellperAskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullShellperIsNamed();
    void oneThatLeavesIsNotCalledFull();

private:
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<PrivateListener> m_shellper;
    QString m_path;
};

void ShellperAskTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_path = m_home->socketDir() + QStringLiteral("/full.sock");
    auto listener = PrivateListener::listen(m_path, ::geteuid());
    QVERIFY(listener.ok());
    m_shellper = std::move(*listener);
}

void ShellperAskTest::cleanup()
{
    m_shellper.reset();
    m_home.reset();
}

void ShellperAskTest::aFullShellperIsNamed()
{
    connect(m_shellper.get(), &PrivateListener::accepted, this, [](int socket) { ::close(socket); });
    const Result<Replay> replay = fetchReplay(m_path);
    QVERIFY(!replay.ok());
    QCOMPARE(replay.error().context, QStringLiteral("the session has all its 64 connections in use"));
    QVERIFY(!replay.error().advice.isEmpty());
    const Result<void> typed = typeInto(m_path, "x");
    QVERIFY(!typed.ok());
    QCOMPARE(typed.error().context, replay.error().context);
}

void ShellperAskTest::oneThatLeavesIsNotCalledFull()
{
    connect(m_shellper.get(), &PrivateListener::accepted, this, [this](int socket) {
        ::close(socket);
        m_shellper.release()->deleteLater();
        QFile::remove(m_path);
    });
    const Result<Replay> replay = fetchReplay(m_path);
    QVERIFY(!replay.ok());
    QVERIFY2(replay.error().context.contains(QStringLiteral("closed the connection")), qPrintable(replay.error().context));
}

QTEST_GUILESS_MAIN(ShellperAskTest)
#include "tst_shellperask.moc"
