// SPDX-License-Identifier: MIT
#include "base/configdescriptor.h"
#include "base/uniquefd.h"

#include <QTest>

#include <fcntl.h>
#include <iterator>

using namespace shellreeve;

class TestConfigDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADescriptor();
    void refusesAnEndlessDescriptor();
    void refusesABadDescriptor();
    void isNamedInTheArguments_data();
    void isNamedInTheArguments();

private:
    static constexpr qint64 limit = 1024 * 1024;
};

void TestConfigDescriptor::readsADescriptor()
{
    Pipe pipe = makePipe();
    QVERIFY(writeAll(pipe.writeEnd.get(), "{\"a\":", 5));
    QVERIFY(writeAll(pipe.writeEnd.get(), "1}", 2));
    pipe.writeEnd.reset();
    const int fd = pipe.readEnd.release();
    const Result<QByteArray> text = readConfigDescriptor(fd, limit);
    QVERIFY(text.ok());
    QCOMPARE(*text, QByteArray("{\"a\":1}"));
    QCOMPARE(::fcntl(fd, F_GETFD), -1); // closed
}

void TestConfigDescriptor::refusesAnEndlessDescriptor()
{
    const Result<QByteArray> text = readConfigDescriptor(::open("/dev/zero", O_RDONLY | O_CLOEXEC), limit);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::InvalidArgument);
}

void TestConfigDescriptor::refusesABadDescriptor()
{
    QVERIFY(!readConfigDescriptor(900, limit).ok());
    QVERIFY(!readConfigDescriptor(::open("/", O_RDONLY | O_CLOEXEC), limit).ok());
}

void TestConfigDescriptor::isNamedInTheArguments_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("fd");
    QTest::newRow("a number") << QByteArray("--config-fd") << QByteArray("7") << 7;
    QTest::newRow("zero") << QByteArray("--config-fd") << QByteArray("0") << 0;
    QTest::newRow("another option") << QByteArray("--config") << QByteArray("7") << -1;
    QTest::newRow("negative") << QByteArray("--config-fd") << QByteArray("-1") << -1;
    QTest::newRow("nothing") << QByteArray("--config-fd") << QByteArray("") << -1;
    QTest::newRow("more than a number") << QByteArray("--config-fd") << QByteArray("7x") << -1;
    QTest::newRow("too large") << QByteArray("--config-fd") << QByteArray("99999999999999999999") << -1;
}

void TestConfigDescriptor::isNamedInTheArguments()
{
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, value);
    QFETCH(int, fd);
    const char *const argv[] = {"helper", option.constData(), value.constData(), "more"};
    QCOMPARE(configDescriptorFrom(3, argv), fd);
    QCOMPARE(configDescriptorFrom(4, argv), -1);
    QCOMPARE(configDescriptorFrom(2, argv), -1);
}

QTEST_GUILESS_MAIN(TestConfigDescriptor)
#include "tst_configdescriptor.moc"
