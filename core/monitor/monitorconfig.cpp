// SPDX-License-Identifier: MIT
#include "monitor/monitorconfig.h"

#include "base/privatefile.h"

#include <QJsonDocument>

namespace shellreeve {

static QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray MonitorConfig::encode() const
{
    return lineOf({{QStringLiteral("port"), port},
                   {QStringLiteral("profile"), profile},
                   {QStringLiteral("controlSocket"), controlSocket},
                   {QStringLiteral("tokenFile"), tokenFile},
                   {QStringLiteral("recordDir"), recordDir},
                   {QStringLiteral("owner"), owner.toJson()}});
}

Result<MonitorConfig> MonitorConfig::decode(const QByteArray &text)
{
    const Result<QJsonObject> parsed = parseJsonObject(text);
    if (!parsed) {
        return parsed.error();
    }
    const auto value = [&](const char *key) { return parsed->value(QLatin1String(key)); };
    MonitorConfig config;
    config.port = value("port").toInt();
    config.profile = value("profile").toString();
    config.controlSocket = value("controlSocket").toString();
    config.tokenFile = value("tokenFile").toString();
    config.recordDir = value("recordDir").toString();
    if (config.port < 1 || config.port > 65'535) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"port\" is not a number from 1 to 65535")};
    }
    for (const auto &[name, path] : {std::pair{"controlSocket", config.controlSocket}, std::pair{"tokenFile", config.tokenFile},
                                     std::pair{"recordDir", config.recordDir}}) {
        if (!path.startsWith(QLatin1Char('/'))) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is not an absolute path").arg(QLatin1String(name))};
        }
    }
    const std::optional<OwnerRecord> owner = OwnerRecord::fromJson(value("owner").toObject());
    if (!owner) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"owner\" names no process with its lock")};
    }
    config.owner = *owner;
    return config;
}

QByteArray MonitorReport::encode() const
{
    if (isReady) {
        return lineOf({{QStringLiteral("ready"), true}, {QStringLiteral("pid"), pid}, {QStringLiteral("port"), port}});
    }
    return lineOf({{QStringLiteral("ready"), false}, {QStringLiteral("inUse"), isInUse}, {QStringLiteral("message"), message}, {QStringLiteral("advice"), advice}});
}

Result<MonitorReport> MonitorReport::decode(const QByteArray &line)
{
    const Result<QJsonObject> parsed = parseJsonObject(line);
    if (!parsed) {
        return parsed.error();
    }
    MonitorReport report;
    report.isReady = parsed->value(QLatin1String("ready")).toBool();
    report.pid = parsed->value(QLatin1String("pid")).toInteger();
    report.port = parsed->value(QLatin1String("port")).toInt();
    report.isInUse = parsed->value(QLatin1String("inUse")).toBool();
    report.message = parsed->value(QLatin1String("message")).toString();
    report.advice = parsed->value(QLatin1String("advice")).toString();
    if (report.isReady ? report.pid <= 1 || report.port <= 0 : report.message.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the line is not a monitor's report")};
    }
    return report;
}

} // namespace shellreeve
