// SPDX-License-Identifier: MIT
#include "aftermath.h"

#include "process/processusage.h"
#include "traylink.h"
#include "waitloop.h"
#include "wording.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr Milliseconds patience{3'000};
constexpr Milliseconds pause{20};

QStringList filesOf(const RuntimePaths &paths, const QString &sessionId)
{
    QStringList found;
    for (const QString &folder : {paths.socketDir, paths.fallbackSocketDir, paths.sessionsDir}) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({QLatin1Char('*') + sessionId + QLatin1Char('*')}, QDir::AllEntries | QDir::System | QDir::Hidden);
        for (const QString &name : names) {
            found.append(directory.absoluteFilePath(name));
        }
    }
    found.removeDuplicates();
    return found;
}

std::optional<int> countOwnDescriptors(TrayLink &tray)
{
    const Result<QJsonValue> status = tray.call(QStringLiteral("status.get"));
    const QJsonObject told = status ? status->toObject() : QJsonObject();
    const std::optional<int> open = countDescriptors(static_cast<pid_t>(told.value(QLatin1String("pid")).toInteger()));
    const QJsonValue clients = told.value(QLatin1String("clients"));
    return open && clients.isDouble() ? std::optional(*open - clients.toInt()) : std::nullopt;
}

} // namespace

QStringList Aftermath::lines() const
{
    QStringList texts;
    for (const QString &file : files) {
        texts.append(QStringLiteral("left on the disk: %1").arg(printable(file)));
    }
    if (descriptors.value_or(0) > 0) {
        texts.append(QStringLiteral("the tray has %1 more than before").arg(counted(*descriptors, QStringLiteral("descriptor"), QStringLiteral("descriptors"))));
    }
    return texts;
}

void Aftermath::addTo(QJsonObject &object) const
{
    object.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
    object.insert(QStringLiteral("descriptors"), descriptors ? QJsonValue(*descriptors) : QJsonValue(QJsonValue::Null));
}

TrayHoldings lookAtTray(TrayLink &tray, const QString &apartFrom)
{
    TrayHoldings holdings;
    const Result<QJsonValue> sessions = tray.call(QStringLiteral("session.list"));
    if (!sessions) {
        return holdings;
    }
    for (const QJsonValue entry : sessions->toArray()) {
        const QJsonObject session = entry.toObject();
        if (const QString id = session.value(QLatin1String("id")).toString(); id != apartFrom) {
            holdings.sessions.append(QStringLiteral("%1 %2 %3").arg(id, session.value(QLatin1String("status")).toString())
                                         .arg(session.value(QLatin1String("pid")).toInteger()));
        }
    }
    holdings.sessions.sort();
    holdings.descriptors = countOwnDescriptors(tray);
    return holdings;
}

Aftermath lookAfter(TrayLink &tray, const RuntimePaths &paths, const QString &sessionId, const TrayHoldings &before)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        Aftermath left;
        left.files = filesOf(paths, sessionId);
        const TrayHoldings now = before.descriptors ? lookAtTray(tray, sessionId) : TrayHoldings();
        if (now.descriptors && now.sessions == before.sessions) {
            left.descriptors = std::max(0, *now.descriptors - *before.descriptors);
        }
        if (left.isClean() || timer.hasExpired(patience.count())) {
            return left;
        }
        (void)WaitLoop().run(pause); // nobody finishes it
    }
}

} // namespace shellreeve
