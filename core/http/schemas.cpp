// SPDX-License-Identifier: MIT
#include "http/schemas.h"

#include <QJsonArray>
#include <QStringList>

namespace shellreeve {

namespace {

constexpr SchemaSpec schemaTable[] = {
    {"Session",
     "id string, name string, pid integer?, childPid integer?, command [string], cwd string, workspace string, status string, "
     "exitCode integer?, exitSignal integer?, createdAt string?, startedAt string?, lastActivityAt string?, endsAt string?, "
     "cols integer, rows integer, viewers integer, restarts integer, guarded boolean, processCount integer?, cpuPercent number?, "
     "memoryBytes integer?, ports [integer], leftovers [object], socketPath string?, scope string?, attention any, interrupted boolean, problem string?"},
    {"SessionList", "terminals [Session]"},
    {"NewSession",
     "command [string], ~cwd string, ~name string, ~env object, ~cols integer, ~rows integer, ~restart string, ~leftovers string, ~lease integer"},
    {"NewName", "name string"},
    {"Process", "pid integer, program string, ~reason string, ~signal string"},
    {"Outcome",
     "id string, name string, ended boolean, endedProcesses [Process], survivors [Process], kept [Process], attempts integer, durationMs integer"},
    {"Tree", "processes [object]"},
    {"Workspace", "path string, sessions [Session]"},
    {"WorkspaceList", "workspaces [Workspace]"},
    {"WorkspaceOutcome", "ended boolean, sessions [Outcome]"},
    {"Health",
     "status string, ready boolean, problems [string], startedAt string, uptime integer, sessions object, totalWorkspaces integer, "
     "runningWorkspaces integer, healthyProcesses integer, orphanedProcesses integer, lastCleanupTime string?, cleanupHandlersRegistered boolean, "
     "monitor MonitorState"},
    {"MonitorState", "version string, pid integer, port integer, startedAt string, uptime integer, connections integer, eventStreams integer"},
    {"ProcessHealth",
     "totalWorkspaces integer, runningWorkspaces integer, healthyProcesses integer, orphanedProcesses integer, lastCleanupTime string?, "
     "cleanupHandlersRegistered boolean"},
    {"Metrics",
     "totalShutdowns integer, successfulCleanups integer, failedCleanups integer, averageCleanupTime number, timeoutOccurrences integer, "
     "retryAttempts integer, orphanedProcesses integer, sessions object, adoptions integer, reaps integer, staleSockets integer, "
     "monitorRestarts integer"},
    {"Verdict",
     "kind string, pid integer?, sessionId string?, subject string?, verdict string, evidence [string], since string?, action string, outcome string?"},
    {"Cleanup", "verdicts [Verdict], complete boolean, problem string?, held integer"},
    {"Port",
     "port integer, address string, pid integer?, program string?, uid integer?, sessionId string?, sessionName string?, kind string, probable boolean, since string?"},
    {"PortList", "ports [Port], complete boolean, problem string?"},
    {"CleanupRequest", "~confirmed boolean"},
    {"Owner", "pid integer"},
    {"WellKnown",
     "product string, version string, pid integer, profile string, owner Owner, startedAt string?, sessions integer?, proof string?"},
    {"Ticket", "ticket string"},
    {"Token", "token string"},
    {"Nothing", ""},
    {"Problem", "type string, title string, status integer, detail string, advice string?"},
};

QJsonObject typeObject(QString type)
{
    if (type == QLatin1String("any")) {
        return {};
    }
    if (type.startsWith(QLatin1Char('['))) {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), typeObject(type.sliced(1).chopped(1))}};
    }
    if (type.front().isUpper()) {
        return schemaReference(type);
    }
    if (type.endsWith(QLatin1Char('?'))) {
        return {{QStringLiteral("type"), QJsonArray{type.chopped(1), QStringLiteral("null")}}};
    }
    return {{QStringLiteral("type"), type}};
}

QJsonObject schemaObject(const SchemaSpec &schema)
{
    QJsonObject properties;
    QJsonArray required;
    const QStringList fields = QString::fromLatin1(schema.fields).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        const bool isOptional = field.startsWith(QLatin1Char('~'));
        const QString name = field.section(QLatin1Char(' '), 0, 0).sliced(isOptional ? 1 : 0);
        properties.insert(name, typeObject(field.section(QLatin1Char(' '), 1)));
        if (!isOptional) {
            required.append(name);
        }
    }
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
    if (!required.isEmpty()) {
        object.insert(QStringLiteral("required"), required);
    }
    return object;
}

} // namespace

std::span<const SchemaSpec> schemas()
{
    return schemaTable;
}

QJsonObject schemaObjects()
{
    QJsonObject objects;
    for (const SchemaSpec &schema : schemaTable) {
        objects.insert(QString::fromLatin1(schema.name), schemaObject(schema));
    }
    return objects;
}

QJsonObject schemaReference(const QString &name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + name}};
}

} // namespace shellreeve
