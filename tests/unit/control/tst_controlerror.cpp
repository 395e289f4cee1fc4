// SPDX-License-Identifier: MIT
#include "control/controlerror.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::ErrorCode)

class ControlErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreThoseOfTheContract_data();
    void codesAreThoseOfTheContract();
    void unknownNumbersAreFailures();
    void systemReasonIsInTheMessage();
    void everyErrorSaysWhatToDo();
};

void ControlErrorTest::codesAreThoseOfTheContract_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("number");
    QTest::newRow("not found") << ErrorCode::NotFound << -32000;
    QTest::newRow("ambiguous") << ErrorCode::Ambiguous << -32001;
    QTest::newRow("shutting down") << ErrorCode::ShuttingDown << -32002;
    QTest::newRow("refused") << ErrorCode::Refused << -32003;
    QTest::newRow("not ours") << ErrorCode::NotOurs << -32004;
    QTest::newRow("timed out") << ErrorCode::TimedOut << -32005;
    QTest::newRow("spawn failed") << ErrorCode::SpawnFailed << -32006;
    QTest::newRow("not running") << ErrorCode::NotRunning << -32007;
    QTest::newRow("invalid argument") << ErrorCode::InvalidArgument << -32602;
    QTest::newRow("failed") << ErrorCode::Failed << -32603;
    QTest::newRow("unsupported") << ErrorCode::Unsupported << -32601;
}

void ControlErrorTest::codesAreThoseOfTheContract()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(toRpcCode(code)), number);
    QCOMPARE(fromRpcCode(number), code);
}

void ControlErrorTest::unknownNumbersAreFailures()
{
    for (const int number : {0, 1, -1, -32700, -32600, -31999}) {
        QCOMPARE(fromRpcCode(number), ErrorCode::Failed);
    }
}

void ControlErrorTest::systemReasonIsInTheMessage()
{
    const QJsonObject object = encodeRpcError(systemError(QStringLiteral("cannot write x"), ENOSPC, ErrorCode::Failed, QStringLiteral("free some space")));
    const QString message = object.value(QStringLiteral("message")).toString();
    QVERIFY(message.startsWith(QStringLiteral("cannot write x: ")));
    QVERIFY(!message.contains(QStringLiteral("free some space")));
    QCOMPARE(object.value(QStringLiteral("data")).toObject().value(QStringLiteral("advice")).toString(), QStringLiteral("free some space"));
}

void ControlErrorTest::everyErrorSaysWhatToDo()
{
    const auto adviceOf = [](const QJsonObject &error) {
        return error.value(QStringLiteral("data")).toObject().value(QStringLiteral("advice")).toString();
    };
    QSet<QString> seen;
    for (const int number : {-32700, -32600, -32601, -32602, -32603, -32000, -32001, -32002, -32003, -32004, -32005, -32006, -32007}) {
        const QString advice = adviceOf(rpcErrorObject(static_cast<RpcCode>(number), QStringLiteral("x")));
        QVERIFY2(!advice.isEmpty(), qPrintable(QString::number(number)));
        seen.insert(advice);
    }
    QCOMPARE(seen.size(), 13); // each its own
    QCOMPARE(adviceOf(encodeRpcError(Error{ErrorCode::NotFound, QStringLiteral("x")})), QStringLiteral("see what there is with: reeve list"));
}

QTEST_GUILESS_MAIN(ControlErrorTest)
#include "tst_controlerror.moc"
