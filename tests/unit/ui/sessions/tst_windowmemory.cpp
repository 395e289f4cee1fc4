// SPDX-License-Identifier: MIT
#include "ui/sessions/windowmemory.h"

#include <QTest>

using namespace shellreeve;

class WindowMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void damageIsNothing();
};

namespace {

WindowMemory sample()
{
    WindowMemory memory;
    memory.geometry = QByteArrayLiteral("somewhere");
    memory.header = QByteArrayLiteral("columns");
    memory.splitter = QByteArrayLiteral("halves");
    memory.collapsedGroups = {QStringLiteral("/srv/api")};
    memory.groupsByWorkspace = true;
    memory.showsDetails = false;
    return memory;
}

} // namespace

void WindowMemoryTest::comesBackAsItWas()
{
    QCOMPARE(WindowMemory::decode(sample().encode()), std::optional(sample()));
    QCOMPARE(WindowMemory::decode(WindowMemory().encode()), std::optional(WindowMemory()));
}

void WindowMemoryTest::damageIsNothing()
{
    const QByteArray whole = sample().encode();
    QVERIFY(!WindowMemory::decode({}));
    QVERIFY(!WindowMemory::decode("x" + whole));
    QVERIFY(!WindowMemory::decode(whole + "x"));
    QVERIFY(!WindowMemory::decode(QByteArray(1 << 20, 'x')));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(!WindowMemory::decode(whole.left(length)));
    }
}

QTEST_APPLESS_MAIN(WindowMemoryTest)
#include "tst_windowmemory.moc"
