// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "base/result.h"

#include <QTest>

#include <cerrno>
#include <cstring>
#include <memory>

using namespace shellreeve;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageHoldsWhatIsKnown();
    void systemErrorKeepsErrno();
    void resultIsValueOrError();
    void resultMovesItsValueOut();
    void voidResult();
};

void TestError::messageHoldsWhatIsKnown()
{
    const Error bare{ErrorCode::Failed, QStringLiteral("it broke"), {}};
    QCOMPARE(bare.message(), QStringLiteral("it broke"));

    const Error full{ErrorCode::Refused, QStringLiteral("cannot open /x"), QStringLiteral("chmod it"), EACCES};
    const QString message = full.message();
    QVERIFY(message.startsWith(QStringLiteral("cannot open /x")));
    QVERIFY(message.contains(QString::fromLocal8Bit(::strerror(EACCES))));
    QVERIFY(message.endsWith(QStringLiteral("chmod it")));
    QVERIFY(!message.contains(QLatin1Char('\n')));
}

void TestError::systemErrorKeepsErrno()
{
    const Error error = systemError(QStringLiteral("cannot open /x"), ENOENT, ErrorCode::NotFound, QStringLiteral("make it"));
    QCOMPARE(error.code, ErrorCode::NotFound);
    QCOMPARE(error.errnoValue, ENOENT);
    QCOMPARE(error.context, QStringLiteral("cannot open /x"));
    QCOMPARE(error.advice, QStringLiteral("make it"));
    QCOMPARE(systemError(QStringLiteral("x"), EIO).code, ErrorCode::Failed);
}

void TestError::resultIsValueOrError()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QVERIFY(good);
    QCOMPARE(*good, 7);

    const Result<int> bad(Error{ErrorCode::TimedOut, QStringLiteral("no answer"), {}});
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().code, ErrorCode::TimedOut);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(bad.value()));
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(good.error()));
}

void TestError::resultMovesItsValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
    const std::unique_ptr<int> owned = std::move(result).value();
    QCOMPARE(*owned, 3);
}

void TestError::voidResult()
{
    QVERIFY(Result<void>().ok());
    const Result<void> bad(Error{ErrorCode::NotOurs, QStringLiteral("theirs"), {}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotOurs);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
