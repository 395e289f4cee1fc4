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

std::optional<int> countOwnDescriptors(TrayLink &tray)
{
    const Result<QJsonValue> status = tray.call(QStringLiteral("status.get"));
    const QJsonObject told = status ? status->toObject() : QJsonObject();
    const std::optional<int> open = countDescriptors(static_cast<pid_t>(told.value(QLatin1String("pid")).toInteger()));
    const QJsonValue clients = told.value(QLatin1String("clients"));
    return open && clients.isDouble() ? std::optional(*open - clients.toInt()) : std::nullopt;
}

Aftermath lookAfter(TrayLink &tray, const RuntimePaths &paths, const QString &sessionId, std::optional<int> descriptorsBefore)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        Aftermath left;
        left.files = filesOf(paths, sessionId);
        const std::optional<int> now = descriptorsBefore ? countOwnDescriptors(tray) : std::nullopt;
        if (now) {
            left.descriptors = std::max(0, *now - *descriptorsBefore);
        }
        if (left.isClean() || timer.hasExpired(patience.count())) {
            return left;
        }
        (void)WaitLoop().run(pause); // nobody finishes it
    }
}

} // namespace shellreeve
