// SPDX-License-Identifier: MIT
#include "shellper/outputring.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace shellreeve;

namespace {

const qsizetype page = ::sysconf(_SC_PAGESIZE);

QByteArray everything(const OutputRing &ring, quint64 from)
{
    QByteArray all;
    while (from < ring.end()) {
        const QByteArrayView part = ring.view(from, ring.capacity());
        all.append(part.data(), part.size());
        from += static_cast<quint64>(part.size());
    }
    return all;
}

} // namespace

class TestOutputRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void roundsUpToPages();
    void keepsTheNewest();
    void readsAcrossTheWrap();
    void agreesWithASimpleModel();
    void replayStart_data();
    void replayStart();
    void replayStartAfterWrap();
    void clears();
    void writesInPlace();
};

void TestOutputRing::beginsEmpty()
{
    OutputRing ring(page);
    QCOMPARE(ring.begin(), quint64{0});
    QCOMPARE(ring.end(), quint64{0});
    QVERIFY(ring.view(0, 10).isEmpty());
    QCOMPARE(ring.replayStart(100), quint64{0});
    ring.clear();
    QCOMPARE(ring.end(), quint64{0});
}

void TestOutputRing::roundsUpToPages()
{
    QCOMPARE(OutputRing(0).capacity(), page);
    QCOMPARE(OutputRing(1).capacity(), page);
    QCOMPARE(OutputRing(page).capacity(), page);
    QCOMPARE(OutputRing(page + 1).capacity(), 2 * page);
}

void TestOutputRing::keepsTheNewest()
{
    OutputRing ring(page);
    ring.append(QByteArray(page, 'a'));
    QCOMPARE(ring.begin(), quint64{0});
    ring.append("b");
    QCOMPARE(ring.begin(), quint64{1});
    QCOMPARE(ring.end(), static_cast<quint64>(page + 1));
    QCOMPARE(everything(ring, ring.begin()), QByteArray(page - 1, 'a') + "b");
    ring.append(QByteArray(5 * page, 'c') + "d");
    QCOMPARE(everything(ring, ring.begin()), QByteArray(page - 1, 'c') + "d");
}

void TestOutputRing::readsAcrossTheWrap()
{
    OutputRing ring(page);
    ring.append(QByteArray(page - 2, 'a'));
    ring.append("1234");
    const auto from = static_cast<quint64>(page - 2);
    QCOMPARE(ring.view(from, 100).toByteArray(), QByteArray("12"));
    QCOMPARE(ring.view(from + 2, 100).toByteArray(), QByteArray("34"));
    QCOMPARE(ring.view(from, 1).toByteArray(), QByteArray("1"));
    QVERIFY(ring.view(from + 4, 100).isEmpty());
}

void TestOutputRing::agreesWithASimpleModel()
{
    OutputRing ring(page);
    QByteArray stream;
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray piece(random.bounded(300), '\0');
        for (char &byte : piece) {
            byte = static_cast<char>(random.bounded(256));
        }
        ring.append(piece);
        stream += piece;
        QCOMPARE(ring.end(), static_cast<quint64>(stream.size()));
        QCOMPARE(ring.begin(), static_cast<quint64>(std::max<qsizetype>(0, stream.size() - page)));
        const quint64 from = ring.begin() + random.bounded(static_cast<quint32>(ring.end() - ring.begin()) + 1);
        QVERIFY(everything(ring, from) == stream.sliced(static_cast<qsizetype>(from)));
    }
}

void TestOutputRing::replayStart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<QByteArray>("replay");
    QTest::newRow("all fits") << QByteArray("one\ntwo\n") << qsizetype{100} << QByteArray("one\ntwo\n");
    QTest::newRow("exactly fits") << QByteArray("one\ntwo\n") << qsizetype{8} << QByteArray("one\ntwo\n");
    QTest::newRow("cut inside a line") << QByteArray("one\ntwo\nthree\n") << qsizetype{9} << QByteArray("three\n");
    QTest::newRow("cut just before a line end") << QByteArray("one\ntwo") << qsizetype{4} << QByteArray("two");
    QTest::newRow("no line start in reach") << QByteArray("one long line") << qsizetype{4} << QByteArray("line");
    QTest::newRow("only the last byte is a line end") << QByteArray("one long line\n") << qsizetype{5} << QByteArray("line\n");
    QTest::newRow("nothing wanted") << QByteArray("one\ntwo") << qsizetype{0} << QByteArray();
    QTest::newRow("less than nothing wanted") << QByteArray("one\ntwo") << qsizetype{-7} << QByteArray();
    QTest::newRow("one byte wanted") << QByteArray("one\n") << qsizetype{1} << QByteArray("\n");
}

void TestOutputRing::replayStart()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, most);
    QFETCH(QByteArray, replay);
    OutputRing ring(page);
    ring.append(text);
    QCOMPARE(everything(ring, ring.replayStart(most)), replay);
}

void TestOutputRing::replayStartAfterWrap()
{
    OutputRing ring(page);
    ring.append(QByteArray(page - 3, 'x') + "abc\ndef\nghi"); // the line end is behind the wrap
    QCOMPARE(everything(ring, ring.replayStart(10)), QByteArray("def\nghi"));
    QCOMPARE(everything(ring, ring.replayStart(2 * page)), QByteArray("def\nghi")); // the oldest line is not whole
}

void TestOutputRing::clears()
{
    OutputRing ring(page);
    ring.append(QByteArray(page + 100, 'a'));
    const quint64 end = ring.end();
    ring.clear();
    QCOMPARE(ring.begin(), end);
    QCOMPARE(ring.end(), end);
    QVERIFY(ring.view(end, 10).isEmpty());
    QCOMPARE(ring.replayStart(1000), end);
    ring.append("line\nnext");
    QCOMPARE(everything(ring, ring.replayStart(1000)), QByteArray("line\nnext"));
    QCOMPARE(everything(ring, ring.replayStart(6)), QByteArray("next"));
    ring.append(QByteArray(3 * page, 'b'));
    QCOMPARE(ring.begin(), ring.end() - static_cast<quint64>(page));
}

void TestOutputRing::writesInPlace()
{
    OutputRing ring(page);
    ring.append(QByteArray(page - 4, 'a'));
    std::span<char> space = ring.writable(100);
    QCOMPARE(space.size(), size_t{4}); // up to the wrap
    space[0] = 'z';
    ring.commit(1);
    QCOMPARE(ring.writable(2).size(), size_t{2});
    QCOMPARE(ring.view(static_cast<quint64>(page - 4), 10).toByteArray(), QByteArray("z"));
}

QTEST_GUILESS_MAIN(TestOutputRing)
#include "tst_outputring.moc"
