// SPDX-License-Identifier: MIT
#include "base/challengeproof.h"

#include <QTest>

using namespace shellreeve;

class TestChallengeProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheKeyedHash_data();
    void isTheKeyedHash();
};

void TestChallengeProof::isTheKeyedHash_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("proof");
    // printf 'shellreeve-shellper\0%s' NONCE | openssl dgst -sha256 -hmac SECRET
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("secret")
                           << QByteArray("daa0670f05f1bc52890ab3ea9c186ba4d4384b776b0cfdb88d6a654ce24a18b7");
    QTest::newRow("empty nonce") << QByteArray() << QByteArray("00ff") << QByteArray("754d98f716e9f5bffda5f00c1082c980b171b0bf86951c4cdba3c6d1c469ad32");
}

void TestChallengeProof::isTheKeyedHash()
{
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, proof);
    QCOMPARE(challengeProof(QByteArrayView("shellreeve-shellper"), nonce, secret), proof);
    QVERIFY(challengeProof(QByteArrayView("shellreeve-monitor"), nonce, secret) != proof);
    QVERIFY(challengeProof(QByteArrayView("shellreeve-shellper"), nonce, secret + "x") != proof);
}

QTEST_GUILESS_MAIN(TestChallengeProof)
#include "tst_challengeproof.moc"
