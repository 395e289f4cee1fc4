// SPDX-License-Identifier: MIT
#include "http/metricspage.h"

#include "base/clock.h"
#include "base/version.h"
#include "http/prometheustext.h"

#include <span>

namespace shellreeve {

namespace {

using Type = PrometheusText::Type;

struct PlainFamily {
    const char *key;
    const char *name;
    Type type;
    const char *help;
    double factor; ///< to the base unit
};

// Of `metrics.get`.
constexpr PlainFamily counted[] = {
    {"totalShutdowns", "shellreeve_shutdowns_total", Type::Counter, "Ends of sessions that were begun", 1},
    {"averageCleanupTime", "shellreeve_cleanup_average_seconds", Type::Gauge, "How long an end takes on average", 0.001},
    {"timeoutOccurrences", "shellreeve_timeouts_total", Type::Counter, "Ends whose grace ran out", 1},
    {"retryAttempts", "shellreeve_retries_total", Type::Counter, "Further rounds of ends that did not succeed at once", 1},
    {"orphanedProcesses", "shellreeve_orphaned_processes", Type::Gauge, "Processes that belong to nobody", 1},
    {"adoptions", "shellreeve_adoptions_total", Type::Counter, "Sessions that were found living, and taken over", 1},
    {"reaps", "shellreeve_reaps_total", Type::Counter, "What was ended without being asked for", 1},
    {"staleSockets", "shellreeve_stale_sockets_total", Type::Counter, "Socket files that nobody listened at, removed", 1},
    {"monitorRestarts", "shellreeve_monitor_restarts_total", Type::Counter, "Starts of the monitor after it had ended by itself", 1},
};

// Of `health.get`.
constexpr PlainFamily seen[] = {
    {"uptime", "shellreeve_uptime_seconds", Type::Gauge, "Time since the supervisor started, less what the machine slept", 1},
    {"totalWorkspaces", "shellreeve_workspaces", Type::Gauge, "Workspaces with a session", 1},
    {"runningWorkspaces", "shellreeve_running_workspaces", Type::Gauge, "Workspaces with a living session", 1},
    {"healthyProcesses", "shellreeve_healthy_processes", Type::Gauge, "Holders of sessions that live and answer", 1},
};

// Of each living session.
constexpr PlainFamily used[] = {
    {"processCount", "shellreeve_session_processes", Type::Gauge, "Processes of a session", 1},
    {"cpuPercent", "shellreeve_session_cpu_ratio", Type::Gauge, "Use of one core by a session", 0.01},
    {"memoryBytes", "shellreeve_session_memory_bytes", Type::Gauge, "Memory of a session, its own share", 1},
};

void addPlain(PrometheusText &page, std::span<const PlainFamily> families, const QJsonObject &values)
{
    for (const PlainFamily &family : families) {
        if (const QJsonValue value = values.value(QLatin1String(family.key)); value.isDouble()) {
            page.family(family.name, family.type, family.help);
            page.sample(value.toDouble() * family.factor);
        }
    }
}

void addFlag(PrometheusText &page, const char *name, const char *help, bool isSet)
{
    page.family(name, Type::Gauge, help);
    page.sample(isSet ? 1 : 0);
}

void addResults(PrometheusText &page, const QJsonObject &metrics)
{
    page.family("shellreeve_cleanups_total", Type::Counter, "Ends of sessions that are over, by result");
    page.sample(metrics.value(QLatin1String("successfulCleanups")).toDouble(), {{"result", QStringLiteral("success")}});
    page.sample(metrics.value(QLatin1String("failedCleanups")).toDouble(), {{"result", QStringLiteral("failure")}});
}

void addStates(PrometheusText &page, const QJsonObject &health)
{
    const QJsonObject states = health.value(QLatin1String("sessions")).toObject();
    page.family("shellreeve_sessions", Type::Gauge, "Sessions by state");
    for (const char *state : {"starting", "running", "restarting", "crash-loop", "exited", "ending", "unreachable"}) {
        page.sample(states.value(QLatin1String(state)).toDouble(), {{"state", QString::fromLatin1(state)}});
    }
}

void addUse(PrometheusText &page, const SessionList &sessions)
{
    const QList<QJsonObject> all = sessions.sessions();
    for (const PlainFamily &family : used) {
        page.family(family.name, family.type, family.help);
        for (const QJsonObject &session : all) {
            if (const QJsonValue value = session.value(QLatin1String(family.key)); value.isDouble()) {
                page.sample(value.toDouble() * family.factor, {{"id", session.value(QLatin1String("id")).toString()},
                                                               {"name", session.value(QLatin1String("name")).toString()}});
            }
        }
    }
}

void addMonitor(PrometheusText &page, const MonitorFigures &monitor)
{
    page.family("shellreeve_monitor_start_time_seconds", Type::Gauge, "When the monitor started, in seconds since the epoch");
    page.sample(static_cast<double>(monitor.startedAt.toMSecsSinceEpoch()) / 1'000.0);
    page.family("shellreeve_monitor_connections", Type::Gauge, "Open connections to the monitor");
    page.sample(monitor.connections);
    page.family("shellreeve_monitor_event_streams", Type::Gauge, "Readers of the event stream");
    page.sample(monitor.eventStreams);
    page.family("shellreeve_monitor_responses_total", Type::Counter, "Answers of the monitor, by status");
    for (auto at = monitor.answers.begin(); at != monitor.answers.end(); ++at) {
        page.sample(static_cast<double>(at.value()), {{"code", QString::number(at.key())}});
    }
}

} // namespace

QByteArray metricsPage(const QJsonObject &metrics, const QJsonObject &health, const SessionList &sessions, const MonitorFigures &monitor)
{
    PrometheusText page;
    page.family("shellreeve_build_info", Type::Gauge, "The program's version");
    page.sample(1, {{"version", versionText()}});
    addFlag(page, "shellreeve_ready", "Whether the supervisor is through with its start", health.value(QLatin1String("ready")).toBool());
    addFlag(page, "shellreeve_healthy", "Whether the supervisor knows of no problem",
            health.value(QLatin1String("status")).toString() == QLatin1String("ok"));
    addPlain(page, seen, health);
    addStates(page, health);
    addPlain(page, counted, metrics);
    addResults(page, metrics);
    addUse(page, sessions);
    addMonitor(page, monitor);
    return page.text();
}

} // namespace shellreeve
