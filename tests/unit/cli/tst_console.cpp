// SPDX-License-Identifier: MIT
#include "console.h"

#include "base/uniquefd.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace shellreeve;

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsRead();
    void leavesWhatNobodyReads();
    void leavesWhatNobodyCanRead();
};

void ConsoleTest::writesWhatIsRead()
{
    const Pipe pipe = makePipe();
    Milliseconds left{60'000};
    QVERIFY(console::writeBriefly(pipe.writeEnd.get(), QByteArray("last words\n"), left));
    QVERIFY(left > Milliseconds(0));
    char block[32];
    QCOMPARE(::read(pipe.readEnd.get(), block, sizeof block), ssize_t(11));
    QCOMPARE(QByteArray(block, 11), QByteArray("last words\n"));
}

void ConsoleTest::leavesWhatNobodyReads()
{
    const Pipe pipe = makePipe();
    const int flags = ::fcntl(pipe.writeEnd.get(), F_GETFL);
    QVERIFY(setNonBlocking(pipe.writeEnd.get()));
    const QByteArray block(65'536, 'x');
    while (::write(pipe.writeEnd.get(), block.constData(), static_cast<size_t>(block.size())) > 0) {
    }
    QCOMPARE(::fcntl(pipe.writeEnd.get(), F_SETFL, flags), 0); // as a terminal is: a write would wait for ever
    Milliseconds left{50};
    QVERIFY(!console::writeBriefly(pipe.writeEnd.get(), QByteArray("last words\n"), left));
    QCOMPARE(left, Milliseconds(0));
    QVERIFY(!console::writeBriefly(pipe.writeEnd.get(), QByteArray("more\n"), left));
}

void ConsoleTest::leavesWhatNobodyCanRead()
{
    const int readOnly = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const UniqueFd owned(readOnly);
    Milliseconds left{60'000};
    QVERIFY(!console::writeBriefly(readOnly, QByteArray("x"), left));
    QVERIFY(left > Milliseconds(0));
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
