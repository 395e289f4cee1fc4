// SPDX-License-Identifier: MIT
#include "porttext.h"

#include "base/clock.h"
#include "wording.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

QString printableOf(const QJsonObject &row, const char *key)
{
    return printable(row.value(QLatin1String(key)).toString());
}

qint64 pidOf(const QJsonObject &row)
{
    return row.value(QLatin1String("pid")).toInteger();
}

/// "127.0.0.1, ::1 and ::"
QString listed(const QStringList &words)
{
    return words.size() < 2 ? words.join(QString())
                            : QStringLiteral("%1 and %2").arg(words.first(words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString ownerText(const QJsonObject &row)
{
    const QString kind = printableOf(row, "kind");
    const QString name = printableOf(row, "sessionName");
    const QString session = name.isEmpty() ? QStringLiteral("the session %1, which is gone").arg(printableOf(row, "sessionId")) : QStringLiteral("the session %1").arg(name);
    const QString probably = row.value(QLatin1String("probable")).toBool() ? QStringLiteral("probably ") : QString();
    const QString program = QStringLiteral("%1 (%2)").arg(printableOf(row, "program")).arg(pidOf(row));
    if (kind == QLatin1String("session")) {
        return QStringLiteral("%1 %2of %3").arg(program, probably, session);
    }
    if (kind == QLatin1String("leftover")) {
        return QStringLiteral("%1, %2left over from %3").arg(program, probably, session);
    }
    if (kind == QLatin1String("monitor")) {
        return QStringLiteral("the monitor of Shellreeve (%1)").arg(pidOf(row));
    }
    if (pidOf(row) != 0) {
        return QStringLiteral("%1, which belongs to no session").arg(program);
    }
    const QJsonValue uid = row.value(QLatin1String("uid"));
    return kind == QLatin1String("other") ? QStringLiteral("a program of yours that cannot be looked at")
        : uid.isDouble()                  ? QStringLiteral("a program of another user (uid %1)").arg(uid.toInteger())
                                          : QStringLiteral("a program that cannot be looked at");
}

QStringList evidenceOf(const QJsonObject &report, qint64 pid)
{
    QStringList lines;
    const QJsonArray holders = report.value(QLatin1String("holders")).toArray();
    for (const QJsonValue holder : holders) {
        const QJsonArray evidence = pidOf(holder.toObject()) == pid ? holder.toObject().value(QLatin1String("evidence")).toArray() : QJsonArray();
        for (const QJsonValue sentence : evidence) {
            lines.append(QStringLiteral("  ") + printable(sentence.toString()));
        }
    }
    return lines;
}

} // namespace

QStringList portSentences(const QJsonObject &report, const QDateTime &now)
{
    const qint64 port = report.value(QLatin1String("port")).toInteger();
    const QJsonArray rows = report.value(QLatin1String("ports")).toArray();
    QStringList sentences;
    QStringList told;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const QString owner = ownerText(row);
        if (told.contains(owner)) {
            continue; // with the addresses of the first
        }
        told.append(owner);
        QStringList addresses;
        for (const QJsonValue other : rows) {
            if (ownerText(other.toObject()) == owner) {
                addresses.append(printableOf(other.toObject(), "address"));
            }
        }
        const QDateTime since = fromIsoText(printableOf(row, "since"));
        const QString age = since.isValid() ? QStringLiteral(", running since %1 (%2)").arg(since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), ageText(since, now))
                                            : QString();
        sentences.append(QStringLiteral("Port %1 is taken by %2, listening on %3%4.").arg(port).arg(owner, listed(addresses), age));
        sentences += evidenceOf(report, pidOf(row));
    }
    if (!sentences.isEmpty()) {
        return sentences;
    }
    return {printableOf(report, "class") == QLatin1String("free") ? QStringLiteral("Port %1 is free.").arg(port)
                                                             : QStringLiteral("Who holds port %1 cannot be told.").arg(port)};
}

} // namespace shellreeve
