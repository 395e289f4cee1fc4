// SPDX-License-Identifier: MIT
#include "health/auditlog.h"

#include "support/temporaryhome.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_AuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineADecision();
    void isPrivateAndRotated();
    void refusesALink();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

void tst_AuditLog::writesALineADecision()
{
    const TemporaryHome home;
    const QString path = home.home() + QStringLiteral("/audit.jsonl");
    const ManualClock clock;
    Result<std::unique_ptr<AuditLog>> audit = AuditLog::open(path, clock);
    QVERIFY(audit);
    (*audit)->record({QStringLiteral("socket"), 0, QStringLiteral("abcdefgh"), QStringLiteral("/a\nb"), QStringLiteral("reap"),
                      {QStringLiteral("nobody listens")}, QStringLiteral("remove-traces"), QStringLiteral("removed")});
    (*audit)->record({QStringLiteral("process"), 4711, {}, QStringLiteral("node"), QStringLiteral("unknown"), {}, QStringLiteral("none"), {}});
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 3); // two, and the end of the second
    const QByteArray wanted = R"({"time": "2023-11-14T22:13:20.000Z", "what": "socket", "pid": null, "session": "abcdefgh",
        "subject": "/a\nb", "verdict": "reap", "evidence": ["nobody listens"], "action": "remove-traces", "outcome": "removed"})";
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object(), QJsonDocument::fromJson(wanted).object());
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(QLatin1String("pid")).toInt(), 4711);
    QVERIFY(QJsonDocument::fromJson(lines.at(1)).object().value(QLatin1String("outcome")).isNull());
}

void tst_AuditLog::isPrivateAndRotated()
{
    const TemporaryHome home;
    const QString path = home.home() + QStringLiteral("/audit.jsonl");
    Result<std::unique_ptr<AuditLog>> audit = AuditLog::open(path, Clock::system(), 1'000);
    QVERIFY(audit);
    for (int i = 0; i < 100; ++i) {
        (*audit)->record({QStringLiteral("session"), i + 1, {}, {}, QStringLiteral("keep"), {}, QStringLiteral("none"), {}});
    }
    for (const char *suffix : {"", ".1", ".2"}) {
        const QFileInfo file(path + QLatin1String(suffix));
        QVERIFY2(file.size() > 0 && file.size() <= 1'000, suffix);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".3")));
    QVERIFY(contentOf(path).endsWith("}\n"));
}

void tst_AuditLog::refusesALink()
{
    const TemporaryHome home;
    const QString path = home.home() + QStringLiteral("/audit.jsonl");
    QVERIFY(QFile::link(home.home() + QStringLiteral("/elsewhere"), path));
    const Result<std::unique_ptr<AuditLog>> audit = AuditLog::open(path, Clock::system());
    QVERIFY(!audit);
    QCOMPARE(audit.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(tst_AuditLog)
#include "tst_auditlog.moc"
