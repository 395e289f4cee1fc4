// SPDX-License-Identifier: MIT
// What changes something. A session is named exactly here: by a beginning of its id one is shown, never ended.
#include "http/api.h"

#include "http/jsonbody.h"

#include <QJsonArray>

#include <algorithm>

namespace shellreeve {

namespace {

HttpResponse asItIs(const QJsonValue &value)
{
    return jsonResponse(value);
}

QJsonObject withId(const QString &id, QJsonObject params = {})
{
    params.insert(QStringLiteral("id"), id);
    return params;
}

} // namespace

void Api::whenKnown(const HttpRequest &request, const HttpReply &reply, const std::function<void(const QString &id)> &go)
{
    whenReady(reply, [this, reply, go, wanted = request.parameter()] {
        const QString id = m_mirror.list().idOf(wanted);
        if (id.isEmpty()) {
            reply(Problem{404, QStringLiteral("there is no session with exactly the id or name \"%1\"").arg(wanted),
                          QStringLiteral("see them at %1").arg(QLatin1String(sessionsPlace))}.toResponse());
            return;
        }
        go(id);
    });
}

// Whether something was done when the connection breaks is not known: not to be tried again unseen.
void Api::write(const char *method, const QJsonObject &params, const HttpReply &reply, const Shape &shape, const char *place)
{
    const auto tell = [reply, shape, place](const Result<QJsonValue> &answer) {
        reply(answer ? shape(*answer) : Problem::of(answer.error(), place).toResponse());
    };
    m_writes.call(QString::fromLatin1(method), params, tell, ControlClient::noLimit);
}

void Api::bindWrites()
{
    m_handlers.insert(RouteId::CreateTerminal, [this](const HttpRequest &request, const HttpReply &reply) { create(request, reply); });
    m_handlers.insert(RouteId::RedeemTicket, [this](const HttpRequest &request, const HttpReply &reply) { redeem(request, reply); });
    m_handlers.insert(RouteId::EndWorkspace, [this](const HttpRequest &request, const HttpReply &reply) {
        Result<QJsonObject> options = endOptions(request.admitted.target);
        if (!options) {
            reply(Problem::of(options.error()).toResponse());
            return;
        }
        options->insert(QStringLiteral("path"), request.parameter());
        whenReady(reply, [this, reply, params = *options] {
            write("workspace.kill", params, reply, [](const QJsonValue &answer) {
                QJsonObject outcome = answer.toObject();
                const QJsonArray sessions = outcome.value(QLatin1String("sessions")).toArray();
                const bool areEnded = std::all_of(sessions.begin(), sessions.end(), [](const QJsonValue &session) {
                    return session.toObject().value(QLatin1String("ended")).toBool();
                });
                outcome.insert(QStringLiteral("ended"), areEnded);
                return jsonResponse(outcome);
            }, workspacesPlace);
        });
    });
    m_handlers.insert(RouteId::CleanupRun, [this](const HttpRequest &request, const HttpReply &reply) {
        const Result<QJsonObject> body = bodyObject(request);
        if (!body) {
            reply(Problem::of(body.error()).toResponse());
            return;
        }
        whenReady(reply, [this, reply, params = *body] { write("gc.run", params, reply, asItIs); });
    });
}

void Api::bindWritesOfOne()
{
    m_handlers.insert(RouteId::EndTerminal, [this](const HttpRequest &request, const HttpReply &reply) {
        const Result<QJsonObject> options = endOptions(request.admitted.target);
        if (!options) {
            reply(Problem::of(options.error()).toResponse());
            return;
        }
        whenKnown(request, reply, [this, reply, params = *options](const QString &id) { write("session.kill", withId(id, params), reply, asItIs); });
    });
    m_handlers.insert(RouteId::RenameTerminal, [this](const HttpRequest &request, const HttpReply &reply) {
        const Result<QJsonObject> body = bodyObject(request);
        if (!body) {
            reply(Problem::of(body.error()).toResponse());
            return;
        }
        whenKnown(request, reply, [this, reply, params = *body](const QString &id) { write("session.rename", withId(id, params), reply, asItIs); });
    });
    constexpr std::pair<RouteId, const char *> plain[] = {
        {RouteId::RestartTerminal, "session.restart"},
        {RouteId::ForgetTerminal, "session.forget"},
        {RouteId::EndLeftovers, "leftovers.end"},
        {RouteId::KeepLeftovers, "leftovers.keep"},
    };
    for (const auto &[route, method] : plain) {
        m_handlers.insert(route, [this, method = method](const HttpRequest &request, const HttpReply &reply) {
            whenKnown(request, reply, [this, reply, method](const QString &id) { write(method, withId(id), reply, asItIs); });
        });
    }
}

void Api::create(const HttpRequest &request, const HttpReply &reply)
{
    const Result<QJsonObject> body = bodyObject(request);
    if (!body) {
        reply(Problem::of(body.error()).toResponse());
        return;
    }
    whenReady(reply, [this, reply, params = *body] {
        m_writes.call(QStringLiteral("session.create"), params, [reply](const Result<QJsonValue> &session) {
            if (!session) {
                reply(Problem::ofCreation(session.error()).toResponse());
                return;
            }
            constexpr int created = 201;
            HttpResponse response = jsonResponse(*session, created);
            response.headers.append(HttpHeader{"Location", "/api/terminals/" + session->toObject().value(QLatin1String("id")).toString().toLatin1()});
            reply(response);
        }, ControlClient::noLimit);
    });
}

void Api::redeem(const HttpRequest &request, const HttpReply &reply)
{
    if (const Milliseconds wait = m_tickets.mustWait(); wait > Milliseconds(0)) {
        const QByteArray seconds = QByteArray::number(static_cast<qlonglong>(wait.count() / 1'000 + 1));
        reply(Problem{429, QStringLiteral("too many tickets that were none"), {}, {{"Retry-After", seconds}}}.toResponse());
        return;
    }
    const Result<QJsonObject> body = bodyObject(request);
    if (!body) {
        reply(Problem::of(body.error()).toResponse());
        return;
    }
    m_writes.call(QStringLiteral("dashboard.redeem"), *body, [this, reply](const Result<QJsonValue> &answer) {
        if (answer) {
            reply(jsonResponse(*answer));
            return;
        }
        Problem problem = Problem::of(answer.error());
        if (answer.error().code == ErrorCode::Refused) {
            m_tickets.failed();
            problem.status = 403;
        }
        reply(problem.toResponse());
    });
}

} // namespace shellreeve
