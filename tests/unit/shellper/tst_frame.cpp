// SPDX-License-Identifier: MIT
#include "shellper/frame.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

using namespace shellreeve;

namespace {

struct Seen {
    FrameType type;
    QByteArray payload;
    bool oversized = false;
    bool operator==(const Seen &) const = default;
};

/// What comes out when the stream arrives in pieces of `piece` bytes. Pieces of DATA that follow each other are
/// joined: where the cuts are is not part of the contract.
QList<Seen> readIn(FrameReader::DataMode mode, const QByteArray &stream, qsizetype piece)
{
    FrameReader reader(mode);
    QList<Seen> seen;
    bool dataGoesOn = false;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.feed(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
        while (const std::optional<Frame> frame = reader.next()) {
            const bool streamed = mode == FrameReader::DataMode::Streamed && frame->type == FrameType::Data && !frame->oversized;
            if (streamed && dataGoesOn) {
                seen.last().payload += frame->payload;
            } else {
                seen.append({frame->type, frame->payload, frame->oversized});
            }
            dataGoesOn = streamed;
        }
    }
    return seen;
}

QByteArray header(quint8 type, quint32 length)
{
    const auto bytes = frameHeader(static_cast<FrameType>(type), length);
    return QByteArray(bytes.data(), frameHeaderSize);
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes();
    void limits();
    void readsHoweverItIsCut_data();
    void readsHoweverItIsCut();
    void skipsWhatIsTooLong_data();
    void skipsWhatIsTooLong();
    void skipsUnknownTypes();
    void waitsForTheRest_data();
    void waitsForTheRest();
    void streamsDataAtOnce();
    void keepsDataWhole();
    void forgetsWhatItHasGiven();
    void survivesNoise();
};

void TestFrame::encodes()
{
    QCOMPARE(encodeFrame(FrameType::Ping), QByteArray("\x06\0\0\0\0", 5));
    QCOMPARE(encodeFrame(FrameType::Data, "abc"), QByteArray("\x01\0\0\0\x03" "abc", 8));
    QCOMPARE(header(0x29, 0x01020304), QByteArray("\x29\x01\x02\x03\x04", 5));
    QCOMPARE(header(0x05, 0xffffffff), QByteArray("\x05\xff\xff\xff\xff", 5));
}

void TestFrame::limits()
{
    QCOMPARE(payloadLimit(FrameType::Data), qsizetype{16 * 1024 * 1024});
    QCOMPARE(payloadLimit(FrameType::Replay), qsizetype{16 * 1024 * 1024});
    QCOMPARE(payloadLimit(FrameType::Spawn), qsizetype{4 * 1024 * 1024});
    for (const FrameType type : {FrameType::Hello, FrameType::Resize, FrameType::Terminate, FrameType::Describe, FrameType::Ping}) {
        QCOMPARE(payloadLimit(type), qsizetype{64 * 1024});
    }
}

void TestFrame::readsHoweverItIsCut_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<qsizetype>("piece");
    for (const auto mode : {FrameReader::DataMode::Whole, FrameReader::DataMode::Streamed}) {
        for (const qsizetype piece : {1, 2, 3, 4, 5, 6, 7, 11, 64, 1000, 1'000'000}) {
            QTest::addRow("%s, %d bytes a time", mode == FrameReader::DataMode::Whole ? "whole" : "streamed", int(piece))
                << static_cast<int>(mode) << piece;
        }
    }
}

void TestFrame::readsHoweverItIsCut()
{
    QFETCH(int, mode);
    QFETCH(qsizetype, piece);
    const QList<Seen> sent{{FrameType::Hello, "{}"},
                           {FrameType::Ping, ""},
                           {FrameType::Data, "\x01\x02\x03"},
                           {FrameType::Resize, QByteArray(1000, 'r')},
                           {FrameType::Data, QByteArray(5000, 'd')},
                           {FrameType::Signal, "{\"signal\":2}"},
                           {FrameType::Data, "x"},
                           {FrameType::Goodbye, ""}};
    QByteArray stream;
    for (const Seen &frame : sent) {
        stream += encodeFrame(frame.type, frame.payload);
    }
    QVERIFY(readIn(static_cast<FrameReader::DataMode>(mode), stream, piece) == sent);
}

void TestFrame::skipsWhatIsTooLong_data()
{
    QTest::addColumn<quint8>("type");
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("tooLong");
    QTest::newRow("control, at the limit") << quint8{0x02} << quint32{64 * 1024} << false;
    QTest::newRow("control, one more") << quint8{0x02} << quint32{64 * 1024 + 1} << true;
    QTest::newRow("spawn, at the limit") << quint8{0x0a} << quint32{4 * 1024 * 1024} << false;
    QTest::newRow("spawn, one more") << quint8{0x0a} << quint32{4 * 1024 * 1024 + 1} << true;
    QTest::newRow("data, at the limit") << quint8{0x01} << quint32{16 * 1024 * 1024} << false;
    QTest::newRow("data, one more") << quint8{0x01} << quint32{16 * 1024 * 1024 + 1} << true;
    QTest::newRow("control, past every limit") << quint8{0x02} << quint32{17 * 1024 * 1024} << true;
    QTest::newRow("replay, more") << quint8{0x05} << quint32{20 * 1024 * 1024} << true;
}

void TestFrame::skipsWhatIsTooLong()
{
    QFETCH(quint8, type);
    QFETCH(quint32, length);
    QFETCH(bool, tooLong);
    const QByteArray body(length, 'b');
    const QByteArray stream = encodeFrame(FrameType::Ping) + header(type, length) + body + encodeFrame(FrameType::Pong, "after");
    QList<Seen> expected{{FrameType::Ping, ""},
                         {static_cast<FrameType>(type), tooLong ? QByteArray() : body, tooLong},
                         {FrameType::Pong, "after"}};
    if (length > longestFrame) { // passed over without a word, whatever it is
        expected.removeAt(1);
    }
    for (const auto mode : {FrameReader::DataMode::Whole, FrameReader::DataMode::Streamed}) {
        QVERIFY(readIn(mode, stream, 4093) == expected);
        QVERIFY(readIn(mode, stream, stream.size()) == expected);
    }
}

void TestFrame::skipsUnknownTypes()
{
    for (int type = 0; type < 256; ++type) {
        const bool known = (type >= 0x01 && type <= 0x0a) || (type >= 0x20 && type <= 0x29);
        const QByteArray stream = header(static_cast<quint8>(type), 3) + "abc" + encodeFrame(FrameType::Pong);
        for (const qsizetype piece : {1, 100}) {
            const QList<Seen> seen = readIn(FrameReader::DataMode::Whole, stream, piece);
            QCOMPARE(seen.size(), known ? 2 : 1);
            QCOMPARE(seen.last().type, FrameType::Pong);
        }
    }
    const QByteArray huge = header(0x7f, 300'000) + QByteArray(300'000, '\x06') + header(0xff, 0) + encodeFrame(FrameType::Pong);
    QVERIFY(readIn(FrameReader::DataMode::Streamed, huge, 1024) == (QList<Seen>{{FrameType::Pong, ""}}));
}

void TestFrame::waitsForTheRest_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing") << QByteArray();
    for (int size = 1; size < 5; ++size) {
        QTest::addRow("%d bytes of a header", size) << encodeFrame(FrameType::Hello, "{}").left(size);
    }
    QTest::newRow("a header") << encodeFrame(FrameType::Hello, "{}").left(5);
    QTest::newRow("all but a byte") << encodeFrame(FrameType::Hello, "{}").left(6);
    QTest::newRow("data without a byte") << encodeFrame(FrameType::Data, "x").left(5);
    QTest::newRow("skipping") << header(0x02, 100'000) + QByteArray(99'999, 'x');
    QTest::newRow("skipping an unknown one") << header(0x99, 4'000'000'000) + QByteArray(1000, '\x06');
}

void TestFrame::waitsForTheRest()
{
    QFETCH(QByteArray, part);
    for (const auto mode : {FrameReader::DataMode::Whole, FrameReader::DataMode::Streamed}) {
        FrameReader reader(mode);
        reader.feed(part);
        QVERIFY(!reader.next());
        QVERIFY(!reader.next());
    }
}

void TestFrame::streamsDataAtOnce()
{
    FrameReader reader(FrameReader::DataMode::Streamed);
    reader.feed(header(0x01, 10) + "abc");
    QCOMPARE(reader.next()->payload, QByteArray("abc"));
    QVERIFY(!reader.next());
    reader.feed("defghij");
    QCOMPARE(reader.next()->payload, QByteArray("defghij"));
    reader.feed(header(0x01, 0) + encodeFrame(FrameType::Ping));
    QCOMPARE(reader.next()->type, FrameType::Ping); // empty DATA says nothing
}

void TestFrame::keepsDataWhole()
{
    FrameReader reader(FrameReader::DataMode::Whole);
    reader.feed(header(0x01, 10) + "abc");
    QVERIFY(!reader.next());
    reader.feed("defghij" + header(0x01, 0));
    QCOMPARE(reader.next()->payload, QByteArray("abcdefghij"));
    const std::optional<Frame> empty = reader.next();
    QVERIFY(empty && empty->payload.isEmpty() && empty->type == FrameType::Data);
}

void TestFrame::forgetsWhatItHasGiven()
{
    // A stream without an end in which the next frame has always begun: what was read may not pile up.
    FrameReader reader(FrameReader::DataMode::Streamed);
    const QByteArray frame = encodeFrame(FrameType::Resize, QByteArray(1000, 'r'));
    reader.feed(frame.first(3));
    qint64 frames = 0;
    for (int round = 0; round < 200'000; ++round) {
        reader.feed(frame.sliced(3) + frame.first(3));
        while (reader.next()) {
            ++frames;
        }
    }
    QCOMPARE(frames, qint64{200'000});
}

void TestFrame::survivesNoise()
{
    QRandomGenerator random(4820);
    for (int round = 0; round < 300; ++round) {
        QByteArray noise(2000, '\0');
        for (char &byte : noise) {
            byte = static_cast<char>(random.bounded(round % 2 ? 256 : 12)); // small numbers: many headers make sense
        }
        const auto mode = round % 3 ? FrameReader::DataMode::Whole : FrameReader::DataMode::Streamed;
        const QList<Seen> atOnce = readIn(mode, noise, noise.size());
        QVERIFY(atOnce == readIn(mode, noise, 1));
        QVERIFY(atOnce == readIn(mode, noise, 1 + random.bounded(50)));
    }
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
