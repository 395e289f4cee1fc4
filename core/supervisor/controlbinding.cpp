// SPDX-License-Identifier: MIT
#include "supervisor/controlbinding.h"

#include "base/clock.h"
#include "control/controlserver.h"
#include "monitor/monitortoken.h"
#include "process/hostidentity.h"
#include "session/sessionspec.h"
#include "supervisor/dashboardtickets.h"
#include "supervisor/portends.h"
#include "supervisor/ports.h"
#include "supervisor/reconciler.h"
#include "supervisor/supervisor.h"

#include <QJsonArray>
#include <QPointer>

namespace shellreeve {

namespace {

QString textOf(const QJsonObject &params, const char *key)
{
    return params.value(QLatin1String(key)).toString();
}

EndRequest endRequestOf(const QJsonObject &params)
{
    EndRequest request;
    request.mode = textOf(params, "mode") == QLatin1String("now") ? EndMode::Now : EndMode::Graceful;
    if (const QJsonValue timeout = params.value(QLatin1String("timeoutMs")); timeout.isDouble()) {
        request.grace = Milliseconds(timeout.toInteger());
    }
    if (const QJsonValue retries = params.value(QLatin1String("retries")); retries.isDouble()) {
        request.retries = retries.toInt();
    }
    request.everything = params.value(QLatin1String("everything")).toBool();
    return request;
}

template<typename T>
Result<QJsonValue> asJson(const Result<T> &result)
{
    if (!result) {
        return result.error();
    }
    return QJsonValue(*result);
}

QJsonArray rowsOf(const QList<SessionOutcome> &outcomes)
{
    QJsonArray rows;
    for (const SessionOutcome &outcome : outcomes) {
        rows.append(outcome.toJson());
    }
    return rows;
}

QJsonObject ofSession(const OutcomeProcess &process, const SessionOutcome &outcome)
{
    QJsonObject row = process.toJson();
    row.insert(QStringLiteral("sessionId"), outcome.id);
    row.insert(QStringLiteral("session"), outcome.name);
    return row;
}

/// {kept, ended, survivors[], keptProcesses[], endedSessions}: kept and ended count sessions; one that ended but for what is kept
/// counts for both. `endedSessions`: which way of quitting it was, that of the first who asked.
QJsonObject quitObject(const QList<SessionOutcome> &outcomes, const Supervisor &supervisor)
{
    int ended = 0;
    QJsonArray survivors;
    QJsonArray kept;
    for (const SessionOutcome &outcome : outcomes) {
        ended += outcome.outcome.ended ? 1 : 0;
        for (const OutcomeProcess &process : outcome.outcome.survivors) {
            survivors.append(ofSession(process, outcome));
        }
        for (const OutcomeProcess &process : outcome.outcome.kept) {
            kept.append(ofSession(process, outcome));
        }
        if (!outcome.outcome.ended && outcome.outcome.survivors.isEmpty()) {
            survivors.append(QJsonObject{{QStringLiteral("sessionId"), outcome.id},
                                         {QStringLiteral("program"), outcome.name},
                                         {QStringLiteral("reason"), QStringLiteral("not ended in time")}});
        }
    }
    return {{QStringLiteral("kept"), supervisor.livingCount()},
            {QStringLiteral("leased"), supervisor.leasedCount()},
            {QStringLiteral("ended"), ended},
            {QStringLiteral("survivors"), survivors},
            {QStringLiteral("keptProcesses"), kept},
            {QStringLiteral("endedSessions"), supervisor.quitChoice() == QuitChoice::EndSessions}};
}

/// Registers handlers that wait until the supervisor knows what there is.
class Binder
{
public:
    Binder(ControlServer &server, Supervisor &supervisor) : m_server(server), m_supervisor(supervisor) {}

    void bind(const char *method, ControlHandler handler) const
    {
        Supervisor *supervisor = &m_supervisor;
        m_server.handle(QLatin1String(method), [supervisor, handler](const QJsonObject &params, const ControlReply &reply) {
            if (supervisor->isReady()) {
                handler(params, reply);
                return;
            }
            // ready() comes once, so each of these runs once.
            QObject::connect(supervisor, &Supervisor::ready, supervisor,
                             [handler, params, reply] { handler(params, reply); });
        });
    }

private:
    ControlServer &m_server;
    Supervisor &m_supervisor;
};

void bindSessions(const Binder &binder, Supervisor &supervisor)
{
    Supervisor *sessions = &supervisor;
    binder.bind("session.create", [sessions](const QJsonObject &params, const ControlReply &reply) {
        const Result<SessionSpec> spec = SessionSpec::fromJson(params);
        if (!spec) {
            reply(spec.error());
            return;
        }
        sessions->create(*spec, [reply](const Result<QJsonObject> &session) { reply(asJson(session)); });
    });
    binder.bind("session.list", [sessions](const QJsonObject &, const ControlReply &reply) {
        sessions->measure([sessions, reply] { reply(QJsonValue(sessions->list())); });
    });
    binder.bind("session.get", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->measure([sessions, id = textOf(params, "id"), reply] { reply(asJson(sessions->get(id))); });
    });
    binder.bind("session.tree", [sessions](const QJsonObject &params, const ControlReply &reply) {
        reply(asJson(sessions->tree(textOf(params, "id"))));
    });
    binder.bind("session.rename", [sessions](const QJsonObject &params, const ControlReply &reply) {
        reply(asJson(sessions->rename(textOf(params, "id"), textOf(params, "name"))));
    });
    binder.bind("session.restart", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->restart(textOf(params, "id"), [reply](const Result<QJsonObject> &session) { reply(asJson(session)); });
    });
    binder.bind("leftovers.keep", [sessions](const QJsonObject &params, const ControlReply &reply) {
        reply(asJson(sessions->keepLeftovers(textOf(params, "id"))));
    });
    binder.bind("process.keep", [sessions](const QJsonObject &params, const ControlReply &reply) {
        reply(asJson(sessions->keepProcess(params.value(QLatin1String("pid")).toInteger())));
    });
    binder.bind("process.unkeep", [sessions](const QJsonObject &params, const ControlReply &reply) {
        reply(asJson(sessions->unkeepProcess(params.value(QLatin1String("pid")).toInteger())));
    });
    binder.bind("process.kept", [sessions](const QJsonObject &, const ControlReply &reply) { reply(QJsonValue(sessions->keptProcesses())); });
    binder.bind("session.forget", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->forget(textOf(params, "id"), [reply](const Result<void> &forgotten) {
            reply(forgotten ? Result<QJsonValue>(QJsonValue(QJsonObject())) : forgotten.error());
        });
    });
}

void bindEnds(const Binder &binder, Supervisor &supervisor)
{
    Supervisor *sessions = &supervisor;
    binder.bind("session.kill", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->kill(textOf(params, "id"), endRequestOf(params), [reply](const Result<SessionOutcome> &outcome) {
            reply(outcome ? Result<QJsonValue>(QJsonValue(outcome->toJson())) : outcome.error());
        });
    });
    binder.bind("leftovers.end", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->endLeftovers(textOf(params, "id"), [reply](const Result<SessionOutcome> &outcome) {
            reply(outcome ? Result<QJsonValue>(QJsonValue(outcome->toJson())) : outcome.error());
        });
    });
    binder.bind("workspace.list", [sessions](const QJsonObject &, const ControlReply &reply) {
        sessions->measure([sessions, reply] { reply(QJsonValue(sessions->workspaces())); });
    });
    binder.bind("workspace.kill", [sessions](const QJsonObject &params, const ControlReply &reply) {
        sessions->killWorkspace(textOf(params, "path"), endRequestOf(params),
                                [reply](const Result<QList<SessionOutcome>> &outcomes) {
                                    reply(outcomes ? Result<QJsonValue>(QJsonObject{{QStringLiteral("sessions"), rowsOf(*outcomes)}})
                                                   : outcomes.error());
                                });
    });
}

void bindCleanup(const Binder &binder, Supervisor &supervisor)
{
    Supervisor *sessions = &supervisor;
    const auto answer = [](const ControlReply &reply) {
        return [reply](const Result<ReconcileReport> &report) {
            reply(report ? Result<QJsonValue>(QJsonValue(report->toJson())) : report.error());
        };
    };
    binder.bind("gc.plan", [sessions, answer](const QJsonObject &, const ControlReply &reply) {
        sessions->reconciler().request(Reconciler::Pass::Look, answer(reply));
    });
    binder.bind("gc.run", [sessions, answer](const QJsonObject &params, const ControlReply &reply) {
        const bool isConfirmed = params.value(QLatin1String("confirmed")).toBool();
        sessions->reconciler().request(isConfirmed ? Reconciler::Pass::Confirmed : Reconciler::Pass::Run, answer(reply));
    });
}

void bindPorts(const Binder &binder, Supervisor &supervisor)
{
    Supervisor *owner = &supervisor;
    const auto numberOf = [](const QJsonObject &params, const char *key) { return params.value(QLatin1String(key)).toInteger(); };
    binder.bind("ports.list", [owner, numberOf](const QJsonObject &params, const ControlReply &reply) {
        if (const auto port = static_cast<int>(numberOf(params, "port")); port > 0) {
            owner->ports().look(port, [reply](const PortReport &report) { reply(QJsonValue(report.toJson())); });
        } else {
            owner->ports().list([reply](const PortList &list) { reply(QJsonValue(list.toJson())); });
        }
    });
    binder.bind("ports.preview", [owner, numberOf](const QJsonObject &params, const ControlReply &reply) {
        const Result<PortEndPreview> preview = owner->portEnds().preview(static_cast<int>(numberOf(params, "port")), numberOf(params, "pid"));
        reply(preview ? Result<QJsonValue>(QJsonValue(preview->toJson())) : preview.error());
    });
    binder.bind("ports.end", [owner, numberOf](const QJsonObject &params, const ControlReply &reply) {
        ProcessIdentity holder;
        holder.pid = numberOf(params, "pid");
        holder.startTicks = static_cast<quint64>(numberOf(params, "startTicks"));
        holder.bootId = HostIdentity::current().bootId;
        const auto consent = params.value(QLatin1String("consent")).toBool() ? PortEnds::Consent::Given : PortEnds::Consent::None;
        owner->portEnds().end(static_cast<int>(numberOf(params, "port")), holder, endRequestOf(params), consent,
                              [reply](const Result<SessionOutcome> &outcome) {
                                  reply(outcome ? Result<QJsonValue>(QJsonValue(outcome->toJson())) : outcome.error());
                              });
    });
}

void bindProgram(ControlServer &server, Supervisor &supervisor, const ProgramActions &actions)
{
    Supervisor *sessions = &supervisor;
    server.handle(QStringLiteral("status.get"), [sessions, at = &server](const QJsonObject &, const ControlReply &reply) {
        QJsonObject status = sessions->status();
        status.insert(QStringLiteral("clients"), at->connectionCount());
        reply(QJsonValue(status));
    });
    server.handle(QStringLiteral("health.get"), [sessions, isSeenTo = actions.cleanupHandlersRegistered](const QJsonObject &, const ControlReply &reply) {
        QJsonObject health = sessions->health();
        health.insert(QStringLiteral("cleanupHandlersRegistered"), isSeenTo);
        reply(QJsonValue(health));
    });
    server.handle(QStringLiteral("metrics.get"), [sessions](const QJsonObject &, const ControlReply &reply) {
        reply(QJsonValue(sessions->metrics()));
    });
    server.handle(QStringLiteral("app.show"), [actions](const QJsonObject &params, const ControlReply &reply) {
        if (actions.show) {
            actions.show(params.value(QLatin1String("arguments")).toVariant().toStringList(), textOf(params, "activationToken"));
        }
        reply(QJsonValue(QJsonObject()));
    });
    server.handle(QStringLiteral("app.quit"), [sessions, actions](const QJsonObject &params, const ControlReply &reply) {
        const QuitChoice choice = params.value(QLatin1String("endSessions")).toBool() ? QuitChoice::EndSessions
                                                                                       : QuitChoice::KeepSessions;
        sessions->quit(choice, [sessions, reply](const Result<QList<SessionOutcome>> &outcomes) {
            reply(outcomes ? Result<QJsonValue>(quitObject(*outcomes, *sessions)) : outcomes.error());
        });
        if (actions.quit) {
            actions.quit();
        }
    });
}

/// Answered before the supervisor is ready, too: the monitor says then that it is not.
void bindMonitor(ControlServer &server, Supervisor &supervisor)
{
    Supervisor *sessions = &supervisor;
    server.handle(QStringLiteral("session.snapshot"), [sessions](const QJsonObject &params, const ControlReply &reply) {
        const QJsonValue since = params.value(QLatin1String("since"));
        const auto known = since.isDouble() ? std::optional(static_cast<quint64>(since.toInteger())) : std::nullopt;
        sessions->changesSince(known, Milliseconds(params.value(QLatin1String("waitMs")).toInteger()),
                               [reply](const QJsonObject &changes) { reply(QJsonValue(changes)); });
    });
    server.handle(QStringLiteral("dashboard.ticket"), [sessions](const QJsonObject &, const ControlReply &reply) {
        reply(QJsonValue(QJsonObject{{QStringLiteral("ticket"), QString::fromLatin1(sessions->tickets().issue())},
                                     {QStringLiteral("expiresInMs"), qint64(DashboardTickets::lifetime.count())}}));
    });
    server.handle(QStringLiteral("dashboard.redeem"), [sessions](const QJsonObject &params, const ControlReply &reply) {
        if (!sessions->tickets().redeem(textOf(params, "ticket").toUtf8())) {
            reply(Error{ErrorCode::Refused, QStringLiteral("this ticket was used, has expired, or never was one"),
                        QStringLiteral("open the dashboard from the tray's menu again")});
            return;
        }
        const Result<QByteArray> token = readMonitorToken(sessions->paths().monitorToken());
        reply(token ? Result<QJsonValue>(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(*token)}}) : token.error());
    });
}

} // namespace

void bindControl(ControlServer &server, Supervisor &supervisor, const ProgramActions &actions)
{
    const Binder binder(server, supervisor);
    bindSessions(binder, supervisor);
    bindEnds(binder, supervisor);
    bindCleanup(binder, supervisor);
    bindPorts(binder, supervisor);
    bindProgram(server, supervisor, actions);
    bindMonitor(server, supervisor);
    supervisor.setEventsWanted([listener = QPointer<ControlServer>(&server)] { return listener && listener->subscriberCount() > 0; });
    QObject::connect(&supervisor, &Supervisor::happened, &server, &ControlServer::publish);
}

} // namespace shellreeve
