// SPDX-License-Identifier: MIT
#include "http/routes.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace shellreeve {

namespace {

constexpr char json[] = "application/json";
constexpr char page[] = "text/html; charset=utf-8";
constexpr char prometheus[] = "text/plain; version=0.0.4; charset=utf-8";
constexpr char stream[] = "text/event-stream";
constexpr char endQuery[] = "mode|timeoutMs|retries|everything";

constexpr Route routeTable[] = {
    {RouteId::Dashboard, "GET", "/", Access::Read, BodyRule::None, 200, page, "", "", "", "The dashboard"},
    {RouteId::DashboardFile, "GET", "/dashboard/{file}", Access::Read, BodyRule::None, 200, "", "", "", "",
     "What the dashboard's page loads"},
    {RouteId::Health, "GET", "/health", Access::Read, BodyRule::None, 200, json, "Health", "", "",
     "Whether all is well, and whether the supervisor is ready"},
    {RouteId::WellKnown, "GET", "/.well-known/shellreeve", Access::Read, BodyRule::None, 200, json, "WellKnown", "", "nonce",
     "Who holds this port, with the proof that it is so"},
    {RouteId::OpenApi, "GET", "/api/openapi.json", Access::Read, BodyRule::None, 200, json, "", "", "", "This description"},
    {RouteId::Prometheus, "GET", "/metrics", Access::Read, BodyRule::None, 200, prometheus, "", "", "", "What was counted, for Prometheus"},
    {RouteId::Metrics, "GET", "/api/metrics", Access::Read, BodyRule::None, 200, json, "Metrics", "", "", "What was counted since the start"},
    {RouteId::ProcessHealth, "GET", "/api/health/processes", Access::Read, BodyRule::None, 200, json, "ProcessHealth", "", "",
     "Workspaces, healthy processes and orphans in numbers"},
    {RouteId::ListTerminals, "GET", "/api/terminals", Access::Read, BodyRule::None, 200, json, "SessionList", "", "",
     "Every session, the finished ones included, oldest first"},
    {RouteId::CreateTerminal, "POST", "/api/terminals", Access::Write, BodyRule::Required, 201, json, "Session", "NewSession", "",
     "Start a command in a session of its own; 409 where its name is taken, 422 where its folder or program cannot be used"},
    {RouteId::GetTerminal, "GET", "/api/terminals/{id}", Access::Read, BodyRule::None, 200, json, "Session", "", "",
     "One session, by its id, its name or a unique beginning of its id"},
    {RouteId::EndTerminal, "DELETE", "/api/terminals/{id}", Access::Write, BodyRule::None, 200, json, "Outcome", "", endQuery,
     "End a session and everything it started, by its exact id or name; answers when that is verified, with ended: false and the survivors where something is left"},
    {RouteId::TerminalTree, "GET", "/api/terminals/{id}/tree", Access::Read, BodyRule::None, 200, json, "Tree", "", "", "The processes of a session"},
    {RouteId::RestartTerminal, "POST", "/api/terminals/{id}/restart", Access::Write, BodyRule::None, 200, json, "Session", "", "",
     "End what runs and start the same command again"},
    {RouteId::RenameTerminal, "POST", "/api/terminals/{id}/rename", Access::Write, BodyRule::Required, 200, json, "Session", "NewName", "",
     "Give a session another name"},
    {RouteId::ForgetTerminal, "POST", "/api/terminals/{id}/forget", Access::Write, BodyRule::None, 200, json, "Nothing", "", "",
     "Drop a finished session from the list"},
    {RouteId::EndLeftovers, "POST", "/api/terminals/{id}/leftovers/end", Access::Write, BodyRule::None, 200, json, "Outcome", "", "",
     "End what a finished session left behind"},
    {RouteId::KeepLeftovers, "POST", "/api/terminals/{id}/leftovers/keep", Access::Write, BodyRule::None, 200, json, "Session", "", "",
     "Keep what a finished session left behind"},
    {RouteId::ListWorkspaces, "GET", "/api/workspaces", Access::Read, BodyRule::None, 200, json, "WorkspaceList", "", "", "Sessions grouped by workspace"},
    {RouteId::EndWorkspace, "DELETE", "/api/workspaces/{path}", Access::Write, BodyRule::None, 200, json, "WorkspaceOutcome", "", endQuery,
     "End every session of a workspace, named by its url-encoded path"},
    {RouteId::Ports, "GET", "/api/ports", Access::Read, BodyRule::None, 200, json, "PortList", "", "",
     "Who listens on which port of the machine, by session"},
    {RouteId::CleanupPlan, "GET", "/api/gc", Access::Read, BodyRule::None, 200, json, "Cleanup", "", "", "What a cleanup would do, and why"},
    {RouteId::CleanupRun, "POST", "/api/gc", Access::Write, BodyRule::Optional, 200, json, "Cleanup", "CleanupRequest", "",
     "The same, done; `held` is not 0 where it would end too many sessions: confirm to go on"},
    {RouteId::Events, "GET", "/api/events", Access::Read, BodyRule::None, 200, stream, "", "", "",
     "Server-sent events: snapshot first, then session.created, session.changed, session.removed, counts, supervisor"},
    {RouteId::RedeemTicket, "POST", "/api/session", Access::Ticket, BodyRule::Required, 200, json, "Token", "Ticket", "",
     "Exchange a single-use ticket for the token"},
};

QStringList segmentsOf(const Route &route)
{
    const QString path = QString::fromLatin1(route.path).sliced(1);
    return path.isEmpty() ? QStringList() : path.split(QLatin1Char('/'));
}

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(QLatin1Char('{'));
}

std::optional<QString> parameterOf(const Route &route, const QStringList &segments)
{
    const QStringList wanted = segmentsOf(route);
    if (wanted.size() != segments.size()) {
        return std::nullopt;
    }
    QString parameter;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (isPlaceholder(wanted.at(at)) && !segments.at(at).isEmpty()) {
            parameter = segments.at(at);
        } else if (wanted.at(at) != segments.at(at)) {
            return std::nullopt;
        }
    }
    return parameter;
}

} // namespace

std::span<const Route> routes()
{
    return routeTable;
}

std::optional<RouteMatch> findRoute(QByteArrayView method, const QStringList &segments)
{
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    for (const Route &route : routeTable) {
        if (wanted != QByteArrayView(route.method)) {
            continue;
        }
        if (const std::optional<QString> parameter = parameterOf(route, segments)) {
            return RouteMatch{&route, *parameter};
        }
    }
    return std::nullopt;
}

QByteArray allowedMethods(const QStringList &segments)
{
    QByteArrayList methods;
    for (const Route &route : routeTable) {
        if (parameterOf(route, segments)) {
            methods.append(route.method);
            if (methods.constLast() == "GET") {
                methods.append("HEAD");
            }
        }
    }
    if (!methods.isEmpty()) {
        methods.append("OPTIONS");
    }
    return methods.join(", ");
}

QByteArray allowedMethods()
{
    return "GET, HEAD, POST, DELETE, OPTIONS";
}

} // namespace shellreeve
