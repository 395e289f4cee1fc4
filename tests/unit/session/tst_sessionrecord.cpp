// SPDX-License-Identifier: MIT
#include "session/sessionrecord.h"

#include "samplerecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(shellreeve::SessionRecord)

using namespace shellreeve;
using shellreeve::testing::sampleRecord;

class TestSessionRecord : public QObject
{
    Q_OBJECT

    /// The sample with one field replaced and a checksum that is right again: what another version may write.
    static QByteArray rewritten(const char *key, const QJsonValue &value)
    {
        QJsonObject object = QJsonDocument::fromJson(encodeRecord(sampleRecord())).object();
        object.remove(QLatin1String("checksum"));
        object.insert(QLatin1String(key), value);
        const QByteArray rest = QJsonDocument(object).toJson(QJsonDocument::Compact);
        object.insert(QLatin1String("checksum"),
                      QString::fromLatin1(QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex()));
        return QJsonDocument(object).toJson(QJsonDocument::Indented);
    }

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<SessionRecord>("record");
        QTest::newRow("everything") << sampleRecord();
        SessionRecord bare;
        bare.id = QStringLiteral("abcd2345");
        bare.name = QStringLiteral("x");
        bare.command = QStringList{QStringLiteral("true")};
        QTest::newRow("next to nothing") << bare;
        SessionRecord changed = sampleRecord();
        changed.exit = Exited{0};
        QTest::newRow("exit 0") << changed;
        changed.exit = UnknownExit{};
        QTest::newRow("exit unknown") << changed;
        changed.exit.reset();
        QTest::newRow("runs") << changed;
        for (const SessionStatus status : {SessionStatus::Starting, SessionStatus::Running, SessionStatus::Restarting,
                                           SessionStatus::CrashLoop, SessionStatus::Exited, SessionStatus::Ending,
                                           SessionStatus::Unreachable}) {
            changed.status = status;
            QTest::newRow(qPrintable(toText(status))) << changed;
        }
        changed.intent = SessionIntent::Create;
        QTest::newRow("to be created") << changed;
        changed.command = QStringList{QStringLiteral("sh"), QString(300'000, QLatin1Char('x'))};
        QTest::newRow("a long command") << changed;
    }
    void comesBack()
    {
        QFETCH(SessionRecord, record);
        const Result<SessionRecord> decoded = decodeRecord(encodeRecord(record));
        QVERIFY2(decoded.ok(), decoded ? "" : qPrintable(decoded.error().message()));
        QVERIFY(*decoded == record);
    }

    void isOneLine()
    {
        const QByteArray text = encodeRecord(sampleRecord());
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.endsWith('\n'));
    }

    void refusesEveryTruncation()
    {
        const QByteArray text = encodeRecord(sampleRecord());
        for (qsizetype length = 0; length < text.size() - 1; ++length) { // without the line's end it is whole
            const Result<SessionRecord> decoded = decodeRecord(text.left(length));
            QVERIFY2(!decoded, qPrintable(QStringLiteral("cut at %1").arg(length)));
            QCOMPARE(decoded.error().code, ErrorCode::InvalidArgument);
        }
    }

    // A flip may leave the meaning untouched (the case of a \u escape's digits), never change it.
    void noticesEveryFlippedBit()
    {
        const SessionRecord record = sampleRecord();
        const QByteArray text = encodeRecord(record);
        int refused = 0;
        for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
            QByteArray damaged = text;
            damaged[bit / 8] = static_cast<char>(damaged.at(bit / 8) ^ (1 << (bit % 8)));
            const Result<SessionRecord> decoded = decodeRecord(damaged);
            QVERIFY2(!decoded || *decoded == record, qPrintable(QStringLiteral("bit %1").arg(bit)));
            refused += decoded ? 0 : 1;
        }
        QVERIFY(refused > text.size() * 8 * 9 / 10);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &text, const char *reason) {
            QTest::newRow(name) << text << QString::fromLatin1(reason);
        };
        row("not JSON", "garbage", "not JSON");
        row("an array", "[]", "not a JSON object");
        row("another object", "{}", "not a session's record");
        row("a bomb", QByteArray(100'000, '['), "nested");
        row("no checksum", R"({"format": 1, "id": "abcd2345"})", "not a session's record");
        row("changed by hand", encodeRecord(sampleRecord()).replace("\"rows\":50", "\"rows\":51"), "checksum");
        row("a later format", rewritten("format", sessionRecordFormat + 1), "later version");
        row("a later format without a checksum of ours", R"({"format": 2})", "later version");
        row("a foreign id", rewritten("id", QStringLiteral("../../../x")), "\"id\"");
        row("no name", rewritten("name", QString()), "\"name\"");
        row("a name that drives terminals", rewritten("name", QStringLiteral("\x1b[2J")), "\"name\"");
        row("no command", rewritten("command", QJsonArray()), "\"command\"");
        row("a command of numbers", rewritten("command", QJsonArray{1}), "\"command\"");
        row("a time that is none", rewritten("createdAt", QStringLiteral("yesterday")), "\"createdAt\"");
        row("a shellper without a pid", rewritten("shellper", QJsonObject()), "\"shellper\"");
        row("no columns", rewritten("cols", 0), "\"cols\"");
        row("fewer than no restarts", rewritten("restarts", -1), "\"restarts\"");
        row("unknown policy", rewritten("restart", QStringLiteral("sometimes")), "\"restart\"");
        row("unknown intent", rewritten("intent", QStringLiteral("evil")), "\"intent\"");
        row("unknown status", rewritten("status", 7), "\"status\"");
        row("negative lease", rewritten("leaseSeconds", -1), "\"leaseSeconds\"");
        row("an exit that is a number", rewritten("exit", 0), "\"exit\"");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const Result<SessionRecord> decoded = decodeRecord(text);
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().context.contains(reason), qPrintable(decoded.error().context));
    }

    void ignoresWhatALaterProgramAdds()
    {
        const Result<SessionRecord> decoded = decodeRecord(rewritten("colour", QStringLiteral("red")));
        QVERIFY(decoded.ok());
        QVERIFY(*decoded == sampleRecord());
    }
};

QTEST_GUILESS_MAIN(TestSessionRecord)
#include "tst_sessionrecord.moc"
