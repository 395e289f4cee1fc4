// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>

/// Every request there is, one row each: what is let in, what the description at /api/openapi.json says, and which
/// handler answers are all taken from here.
namespace shellreeve {

enum class RouteId {
    Dashboard,
    DashboardFile,
    Health,
    WellKnown,
    OpenApi,
    Prometheus,
    Metrics,
    ProcessHealth,
    ListTerminals,
    CreateTerminal,
    GetTerminal,
    EndTerminal,
    TerminalTree,
    RestartTerminal,
    RenameTerminal,
    ForgetTerminal,
    EndLeftovers,
    KeepLeftovers,
    ListWorkspaces,
    EndWorkspace,
    Ports,
    CleanupPlan,
    CleanupRun,
    Events,
    RedeemTicket,
};

enum class Access {
    Read,   ///< no token needed from a peer that the kernel says is ours
    Write,  ///< needs the token
    Ticket, ///< is how one gets the token
};

enum class BodyRule { None, Optional, Required }; ///< a JSON object

struct Route {
    RouteId id;
    const char *method; ///< GET (HEAD with it), POST or DELETE
    const char *path;   ///< "/api/terminals/{id}": a segment in braces stands for any that is not empty
    Access access;
    BodyRule body;
    int success;             ///< the status of a request that was done
    const char *contentType; ///< of that answer
    const char *result;      ///< name of its schema (http/schemas); "": none
    const char *request;     ///< name of the body's schema; "": none
    const char *query;       ///< names of the parameters, with '|' between
    const char *summary;     ///< one line, for people
};

[[nodiscard]] std::span<const Route> routes();

/// A route with what stands in the place of its braces.
struct RouteMatch {
    const Route *route = nullptr;
    QString parameter; ///< no path has more than one
};
/// HEAD finds the route of GET. nullopt when there is no such path, or it does not know that method.
[[nodiscard]] std::optional<RouteMatch> findRoute(QByteArrayView method, const QStringList &segments);

/// "GET, HEAD, OPTIONS": what the path knows; empty when there is no such path.
[[nodiscard]] QByteArray allowedMethods(const QStringList &segments);
/// What any path knows.
[[nodiscard]] QByteArray allowedMethods();

} // namespace shellreeve
