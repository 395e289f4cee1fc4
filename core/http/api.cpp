// SPDX-License-Identifier: MIT
#include "http/api.h"

#include "base/challengeproof.h"
#include "base/version.h"
#include "http/jsonbody.h"
#include "http/openapi.h"
#include "monitor/wellknown.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

constexpr std::size_t mostFailedTickets = 10;
constexpr Milliseconds ticketSpan{60'000};
// Whoever asks who we are decides about it within half a second, whatever the supervisor does.
constexpr Milliseconds identityLimit{250};

const char *processHealthKeys[] = {"totalWorkspaces",    "runningWorkspaces", "healthyProcesses",
                                   "orphanedProcesses", "lastCleanupTime",   "cleanupHandlersRegistered"};

} // namespace

Api::Api(MonitorIdentity identity, const QString &controlSocket, const Clock &clock)
    : m_identity(std::move(identity))
    , m_clock(clock)
    , m_reads(controlSocket)
    , m_writes(controlSocket)
    , m_tickets(clock, mostFailedTickets, ticketSpan)
{
    bindPages();
    bindState();
    bindSessions();
    bindWrites();
    bindWritesOfOne();
}

void Api::open()
{
    m_reads.open();
    m_writes.open();
}

void Api::answer(const HttpRequest &request, const HttpReply &reply)
{
    m_handlers.value(request.route())(request, reply);
}

MonitorFigures Api::figures() const
{
    MonitorFigures figures = m_figures ? m_figures() : MonitorFigures();
    figures.startedAt = m_identity.startedAt;
    figures.eventStreams = m_events.count();
    return figures;
}

Api::ObjectAnswer::Ask Api::read(const char *method, Milliseconds within)
{
    return [this, method, within](const ObjectAnswer::Done &done) { m_reads.call(QString::fromLatin1(method), {}, done, within); };
}

// A read that was cut off by the end of the connection can be had again.
Problem Api::problemOfRead(const Error &error, const char *place) const
{
    const bool isCutOff = error.code == ErrorCode::Failed && !m_reads.isConnected();
    return Problem::of(isCutOff ? Error{ErrorCode::NotRunning, error.context, error.advice, error.errnoValue} : error, place);
}

void Api::tellShared(ObjectAnswer &answer, const HttpReply &reply, const std::function<QJsonValue(const QJsonObject &)> &shape)
{
    answer.get([this, reply, shape](const Result<QJsonValue> &result) {
        reply(result ? jsonResponse(shape(result->toObject())) : problemOfRead(result.error()).toResponse());
    });
}

void Api::bindPages()
{
    m_handlers.insert(RouteId::Dashboard, [this](const HttpRequest &, const HttpReply &reply) {
        reply(m_files.page().value_or(Problem{404, QStringLiteral("this monitor was built without a dashboard")}.toResponse()));
    });
    m_handlers.insert(RouteId::DashboardFile, [this](const HttpRequest &request, const HttpReply &reply) {
        reply(m_files.find(request.parameter()).value_or(Problem{404, QStringLiteral("the dashboard has no such file")}.toResponse()));
    });
    m_handlers.insert(RouteId::OpenApi, [document = jsonResponse(openApiDocument(m_identity.port))](const HttpRequest &, const HttpReply &reply) {
        reply(document);
    });
    m_handlers.insert(RouteId::WellKnown, [this](const HttpRequest &request, const HttpReply &reply) { tellWellKnown(request, reply); });
}

void Api::tellWellKnown(const HttpRequest &request, const HttpReply &reply)
{
    const QByteArray nonce = request.admitted.target.queryValue(QLatin1String("nonce")).value_or(QString()).toUtf8();
    if (!request.admitted.target.query.isEmpty() && !WellKnown::isNonce(nonce)) {
        reply(Problem{400, QStringLiteral("the query's \"nonce\" must be 1 to %1 letters, digits, or -_.~").arg(WellKnown::longestNonce)}.toResponse());
        return;
    }
    WellKnown known;
    known.version = versionText();
    known.pid = m_identity.pid;
    known.profile = m_identity.profile.isEmpty() ? QStringLiteral("default") : m_identity.profile;
    known.ownerPid = m_identity.ownerPid;
    known.startedAt = m_identity.startedAt;
    known.proof = nonce.isEmpty() ? QByteArray() : challengeProof(WellKnown::proofDomain, nonce, m_identity.secret);
    QTimer::singleShot(identityLimit, this, [reply, known] { reply(jsonResponse(known.toJson())); }); // the second one is ignored
    m_mirror.refresh([this, reply, known](const Result<void> &refreshed) mutable {
        known.sessions = refreshed && m_mirror.list().isReady() ? m_mirror.list().livingCount() : -1;
        reply(jsonResponse(known.toJson()));
    });
}

void Api::bindState()
{
    m_handlers.insert(RouteId::Health, [this](const HttpRequest &, const HttpReply &reply) {
        tellShared(m_health, reply, [this](QJsonObject health) {
            const MonitorFigures now = figures();
            health.insert(QStringLiteral("monitor"),
                          QJsonObject{{QStringLiteral("version"), versionText()},
                                      {QStringLiteral("pid"), m_identity.pid},
                                      {QStringLiteral("port"), m_identity.port},
                                      {QStringLiteral("startedAt"), toIsoText(m_identity.startedAt)},
                                      {QStringLiteral("uptime"), m_identity.startedAt.secsTo(m_clock.wall())},
                                      {QStringLiteral("connections"), now.connections},
                                      {QStringLiteral("eventStreams"), now.eventStreams}});
            return health;
        });
    });
    m_handlers.insert(RouteId::ProcessHealth, [this](const HttpRequest &, const HttpReply &reply) {
        tellShared(m_health, reply, [](const QJsonObject &health) {
            QJsonObject some;
            for (const char *key : processHealthKeys) {
                some.insert(QLatin1String(key), health.value(QLatin1String(key)));
            }
            return some;
        });
    });
    const auto asItIs = [](const QJsonObject &object) { return object; };
    m_handlers.insert(RouteId::Metrics, [this, asItIs](const HttpRequest &, const HttpReply &reply) { tellShared(m_metrics, reply, asItIs); });
    m_handlers.insert(RouteId::Prometheus, [this](const HttpRequest &, const HttpReply &reply) { tellMetricsPage(reply); });
    m_handlers.insert(RouteId::Ports, [this, asItIs](const HttpRequest &, const HttpReply &reply) {
        whenReady(reply, [this, asItIs, reply] { tellShared(m_ports, reply, asItIs); });
    });
    m_handlers.insert(RouteId::CleanupPlan, [this, asItIs](const HttpRequest &, const HttpReply &reply) {
        whenReady(reply, [this, asItIs, reply] { tellShared(m_plan, reply, asItIs); });
    });
}

// Each is asked when the one before has answered: who does not answer is waited for once.
void Api::tellMetricsPage(const HttpReply &reply)
{
    m_metrics.get([this, reply](const Result<QJsonValue> &metrics) {
        if (!metrics) {
            reply(problemOfRead(metrics.error()).toResponse());
            return;
        }
        m_health.get([this, reply, metrics = metrics->toObject()](const Result<QJsonValue> &health) {
            if (!health) {
                reply(problemOfRead(health.error()).toResponse());
                return;
            }
            m_mirror.refresh([this, reply, metrics, health = health->toObject()](const Result<void> &refreshed) {
                reply(refreshed ? HttpResponse{200, "text/plain; version=0.0.4; charset=utf-8", metricsPage(metrics, health, m_mirror.list(), figures())}
                                : problemOfRead(refreshed.error()).toResponse());
            });
        });
    });
}

void Api::bindSessions()
{
    m_handlers.insert(RouteId::ListTerminals, [this](const HttpRequest &, const HttpReply &reply) {
        whenReady(reply, [this, reply] {
            reply(HttpResponse{200, "application/json", "{\"terminals\":" + m_mirror.list().array() + "}\n"});
        });
    });
    m_handlers.insert(RouteId::ListWorkspaces, [this](const HttpRequest &, const HttpReply &reply) {
        whenReady(reply, [this, reply] { reply(HttpResponse{200, "application/json", m_mirror.list().workspaces() + '\n'}); });
    });
    m_handlers.insert(RouteId::GetTerminal, [this](const HttpRequest &request, const HttpReply &reply) { tellOne(request, reply, "session.get"); });
    m_handlers.insert(RouteId::TerminalTree, [this](const HttpRequest &request, const HttpReply &reply) { tellOne(request, reply, "session.tree"); });
    m_handlers.insert(RouteId::Events, [this](const HttpRequest &request, const HttpReply &reply) {
        if (request.admitted.isHead) {
            reply(HttpResponse{200, "text/event-stream", {}});
        } else if (const std::shared_ptr<EventStream> stream = m_events.open()) {
            reply(stream);
        } else {
            reply(Problem::notNow(QStringLiteral("%1 readers of events are as many as there may be").arg(EventHub::most)).toResponse());
        }
    });
}

void Api::tellOne(const HttpRequest &request, const HttpReply &reply, const char *method)
{
    whenReady(reply, [this, reply, method, id = request.parameter()] {
        m_reads.call(QString::fromLatin1(method), {{QStringLiteral("id"), id}}, [this, reply](const Result<QJsonValue> &answer) {
            reply(answer ? jsonResponse(*answer) : problemOfRead(answer.error(), sessionsPlace).toResponse());
        });
    });
}

void Api::whenReady(const HttpReply &reply, const std::function<void()> &go)
{
    m_mirror.refresh([this, reply, go](const Result<void> &refreshed) {
        if (!refreshed) {
            reply(problemOfRead(refreshed.error()).toResponse());
        } else if (!m_mirror.list().isReady()) {
            reply(Problem::notNow(QStringLiteral("the supervisor is still looking at what there is")).toResponse());
        } else {
            go();
        }
    });
}

} // namespace shellreeve
