// SPDX-License-Identifier: MIT
#pragma once

#include "base/sharedanswer.h"
#include "http/attemptlimit.h"
#include "http/dashboardfiles.h"
#include "http/eventhub.h"
#include "http/exchange.h"
#include "http/metricspage.h"
#include "http/problem.h"
#include "http/sessionmirror.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>

namespace shellreeve {

/// Who answers here: told at /.well-known/shellreeve, and with /health.
struct MonitorIdentity {
    int port = 0;
    qint64 pid = 0;
    QString profile; ///< "" for the one without a name
    qint64 ownerPid = 0;
    QDateTime startedAt;
    QByteArray secret; ///< of the record: what proves who we are
};

/// What each route does. Keeps no truth of its own: everything is asked of the supervisor at its control socket, reads over
/// one connection and what takes its time over another. Lives in one thread and never waits.
class Api : public QObject
{
    Q_OBJECT
public:
    Api(MonitorIdentity identity, const QString &controlSocket, const Clock &clock = Clock::system());

    void open(); ///< once: goes to the control socket
    /// Where the figures of the server come from: connections and answers. Empty: 0 and none.
    void setFigures(std::function<MonitorFigures()> figures) { m_figures = std::move(figures); }

    /// Replies once, perhaps before this returns.
    void answer(const HttpRequest &request, const HttpReply &reply);
    /// Whether every route has somebody to answer it.
    [[nodiscard]] bool knows(RouteId route) const { return m_handlers.contains(route); }

private:
    using Handler = std::function<void(const HttpRequest &, const HttpReply &)>;
    using ObjectAnswer = SharedAnswer<Result<QJsonValue>>;
    /// The answer to a call, made into that to the request.
    using Shape = std::function<HttpResponse(const QJsonValue &)>;

    static constexpr char sessionsPlace[] = "/api/terminals";
    static constexpr char workspacesPlace[] = "/api/workspaces";

    void bindPages();
    void bindState();
    void bindSessions();
    void bindWrites();
    void bindWritesOfOne();

    /// `place`: as of Problem::of().
    [[nodiscard]] Problem problemOfRead(const Error &error, const char *place = "") const;
    [[nodiscard]] ObjectAnswer::Ask read(const char *method, Milliseconds within = std::chrono::seconds(5));
    [[nodiscard]] MonitorFigures figures() const;
    void tellShared(ObjectAnswer &answer, const HttpReply &reply, const std::function<QJsonValue(const QJsonObject &)> &shape);
    void tellMetricsPage(const HttpReply &reply);
    void tellWellKnown(const HttpRequest &request, const HttpReply &reply);

    /// Goes on with the list as it is now, once the supervisor is ready.
    void whenReady(const HttpReply &reply, const std::function<void()> &go);
    /// The same for one certain session, which the request names exactly.
    void whenKnown(const HttpRequest &request, const HttpReply &reply, const std::function<void(const QString &id)> &go);
    void write(const char *method, const QJsonObject &params, const HttpReply &reply, const Shape &shape, const char *place = sessionsPlace);
    void tellOne(const HttpRequest &request, const HttpReply &reply, const char *method);
    void create(const HttpRequest &request, const HttpReply &reply);
    void redeem(const HttpRequest &request, const HttpReply &reply);

    const MonitorIdentity m_identity;
    const Clock &m_clock;
    DashboardFiles m_files;
    std::function<MonitorFigures()> m_figures;
    ControlLink m_reads;
    ControlLink m_writes;
    SessionMirror m_mirror{m_reads};
    EventHub m_events{m_mirror};
    ObjectAnswer m_health{read("health.get")};
    ObjectAnswer m_metrics{read("metrics.get")};
    ObjectAnswer m_ports{read("ports.list")};
    ObjectAnswer m_plan{read("gc.plan", std::chrono::seconds(15))};
    AttemptLimit m_tickets;
    QHash<RouteId, Handler> m_handlers;
};

} // namespace shellreeve
