// SPDX-License-Identifier: MIT
#include "control/methodtable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace shellreeve {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 anySeconds = 2'147'483'647;

constexpr ParamSpec sessionId{"id", ParamType::Text, Presence::Required};
constexpr ParamSpec mode{"mode", ParamType::Choice, Presence::Optional, "graceful|now"};
constexpr ParamSpec timeoutMs{"timeoutMs", ParamType::Integer, Presence::Optional, "", 0, day};
constexpr ParamSpec retries{"retries", ParamType::Integer, Presence::Optional, "", 0, 100};
constexpr ParamSpec everything{"everything", ParamType::Boolean, Presence::Optional};

constexpr ParamSpec justId[] = {sessionId};
constexpr ParamSpec createParams[] = {
    {"command", ParamType::TextList, Presence::Required},
    {"cwd", ParamType::Text, Presence::Optional},
    {"name", ParamType::Text, Presence::Optional},
    {"env", ParamType::TextMap, Presence::Optional}, // the whole environment; absent: the supervisor's choice
    {"cols", ParamType::Integer, Presence::Optional, "", 1, 65'535},
    {"rows", ParamType::Integer, Presence::Optional, "", 1, 65'535},
    {"restart", ParamType::Choice, Presence::Optional, "never|on-failure|always"},
    {"leftovers", ParamType::Choice, Presence::Optional, "end|keep|ask"},
    {"lease", ParamType::Integer, Presence::Optional, "", 0, anySeconds}, // seconds, 0: never
};
constexpr ParamSpec killParams[] = {sessionId, mode, timeoutMs, retries, everything};
constexpr ParamSpec renameParams[] = {sessionId, {"name", ParamType::Text, Presence::Required}};
constexpr ParamSpec keepParams[] = {{"pid", ParamType::Integer, Presence::Required, "", 2, 2'147'483'647}};
constexpr ParamSpec workspaceKillParams[] = {
    {"path", ParamType::Text, Presence::Required}, mode, timeoutMs, retries, everything};
constexpr ParamSpec showParams[] = {
    {"arguments", ParamType::TextList, Presence::Optional},
    {"activationToken", ParamType::Text, Presence::Optional}, // of that start: Wayland, startup notification
};
constexpr ParamSpec gcRunParams[] = {{"confirmed", ParamType::Boolean, Presence::Optional}}; // go on where the brake held
constexpr ParamSpec snapshotParams[] = {
    {"since", ParamType::Integer, Presence::Optional, "", 0, 9'007'199'254'740'991}, // a revision told before
    {"waitMs", ParamType::Integer, Presence::Optional, "", 0, 60'000},             // with since: answer when something is newer
};
constexpr ParamSpec portParam{"port", ParamType::Integer, Presence::Required, "", 1, 65'535};
constexpr ParamSpec holderPid{"pid", ParamType::Integer, Presence::Required, "", 2, 2'147'483'647};
constexpr ParamSpec portsParams[] = {{"port", ParamType::Integer, Presence::Optional, "", 1, 65'535}}; // that one, with the evidence
constexpr ParamSpec portPreviewParams[] = {portParam, holderPid};
constexpr ParamSpec portEndParams[] = {
    portParam,
    holderPid,
    {"startTicks", ParamType::Integer, Presence::Required, "", 0, 9'007'199'254'740'991}, // of the preview: that very process
    {"consent", ParamType::Boolean, Presence::Optional}, // to the end of what no session is proven to have started
    mode,
    timeoutMs,
    everything,
};
constexpr ParamSpec redeemParams[] = {{"ticket", ParamType::Text, Presence::Required}};
constexpr ParamSpec quitParams[] = {{"endSessions", ParamType::Boolean, Presence::Optional}};

constexpr char outcomeShape[] = "{ended, endedProcesses[], survivors[], kept[], attempts, durationMs}";

constexpr char gcShape[] = "{verdicts: [{kind, pid, sessionId, subject, verdict, evidence[], since, action, outcome}], complete, problem, held}";

constexpr MethodSpec table[] = {
    {"session.create", createParams, "session", "start a command in a session of its own"},
    {"session.list", {}, "[session…]", "every session, the finished ones included"},
    {"session.snapshot", snapshotParams, "{revision, ready, problems[], all, sessions: [session…], removed[]}",
     "what changed in the list since a revision, or all of it; counts are at most two seconds old. Never waits for ready"},
    {"session.get", justId, "session", "one session"},
    {"session.kill", killParams, outcomeShape, "end a session and everything it started; answers when that is verified"},
    {"session.rename", renameParams, "session", "give a session another name"},
    {"session.restart", justId, "session", "end what runs and start the same command again"},
    {"session.forget", justId, "{}", "drop a finished session from the list"},
    {"leftovers.end", justId, outcomeShape, "end what a finished session left behind; the session stays in the list"},
    {"leftovers.keep", justId, "session", "keep what a finished session left behind"},
    {"process.kept", {}, "[{pid, program, sessionId, sessionName, startedAt}…]", "what is kept on request, and lives"},
    {"process.unkeep", keepParams, "{pid, program, sessionId, sessionName}", "keep a process no longer: the rules decide again"},
    {"process.keep", keepParams, "{pid, program, sessionId, sessionName}",
     "never end this process of a session, unless everything is to end"},
    {"session.tree", justId, "{processes: [{pid, ppid, program, command, state}]}", "the processes of a session"},
    {"workspace.list", {}, "[{path, sessions: [session…]}]", "sessions grouped by workspace"},
    {"workspace.kill", workspaceKillParams, "{sessions: [{id, name, ended, endedProcesses[], survivors[], kept[], attempts, durationMs}]}",
     "end every session of a workspace"},
    {"gc.plan", {}, gcShape, "what a cleanup would do, and why"},
    {"gc.run", gcRunParams, gcShape, "the same, done; `held` is not 0 where it would end too many sessions: those ends were held back"},
    {"ports.list", portsParams,
     "{ports: [{port, address, pid, program, uid, sessionId, sessionName, kind, probable, since}…], complete, problem}",
     "who listens on which port; of one port also {port, class, evidence[], holders[]}"},
    {"ports.preview", portPreviewParams,
     "{port, pid, startTicks, program, kind, sessionId, sessionName, probable, isCommand, wantsConsent, below, ports[], kept[], holderIsKept}",
     "what ending that holder of a port would do"},
    {"ports.end", portEndParams, outcomeShape, "end a holder of a port and all below it, if it still is the one of the preview"},
    {"status.get", {}, "status", "what `reeve status --json` prints"},
    {"health.get", {}, "{status: ok|degraded, ready, problems[], startedAt, uptime, sessions, totalWorkspaces, runningWorkspaces, healthyProcesses, orphanedProcesses, lastCleanupTime, cleanupHandlersRegistered}",
     "whether all is well"},
    {"metrics.get", {}, "{totalShutdowns, successfulCleanups, failedCleanups, averageCleanupTime, timeoutOccurrences, retryAttempts, orphanedProcesses, sessions, adoptions, reaps, staleSockets, monitorRestarts}",
     "what was counted since the start; a shutdown is the end of a session, times are milliseconds"},
    {"events.subscribe", {}, "{subscribed: true}", "from now on, notifications named `event`"},
    {"dashboard.ticket", {}, "{ticket, expiresInMs}", "a ticket with which a browser gets the monitor's token: once, and soon"},
    {"dashboard.redeem", redeemParams, "{token}", "what the ticket is for; it is used up"},
    {"app.show", showParams, "{}", "raise the window; the arguments of a second start"},
    {"app.quit", quitParams, "{kept, ended, survivors[]}",
     "leave; answers when what is to end has ended, right before the socket goes away"},
};

QString wanted(const ParamSpec &param)
{
    switch (param.type) {
    case ParamType::Text: return QStringLiteral("a text that is not empty");
    case ParamType::Integer: return QStringLiteral("a whole number from %1 to %2").arg(param.least).arg(param.most);
    case ParamType::Boolean: return QStringLiteral("true or false");
    case ParamType::Choice:
        return QStringLiteral("one of ") + QString::fromLatin1(param.choices).replace(QLatin1Char('|'), QStringLiteral(", "));
    case ParamType::TextList: return QStringLiteral("a list of texts");
    case ParamType::TextMap: return QStringLiteral("an object of texts");
    }
    return {};
}

bool isWholeWithin(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(-1.0);
    return value.isDouble() && std::floor(number) == number && number >= static_cast<double>(least)
        && number <= static_cast<double>(most);
}

bool fits(const ParamSpec &param, const QJsonValue &value)
{
    const auto isText = [](const QJsonValue &entry) { return entry.isString(); };
    switch (param.type) {
    case ParamType::Text: return !value.toString().isEmpty();
    case ParamType::Integer: return isWholeWithin(value, param.least, param.most);
    case ParamType::Boolean: return value.isBool();
    case ParamType::Choice:
        return value.isString() && QString::fromLatin1(param.choices).split(QLatin1Char('|')).contains(value.toString());
    case ParamType::TextList: {
        const QJsonArray list = value.toArray();
        return value.isArray() && std::all_of(list.begin(), list.end(), isText);
    }
    case ParamType::TextMap: {
        const QJsonObject map = value.toObject();
        return value.isObject() && std::all_of(map.begin(), map.end(), isText);
    }
    }
    return false;
}

} // namespace

std::span<const MethodSpec> methodTable()
{
    return table;
}

const MethodSpec *findMethod(QStringView name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const MethodSpec &method) { return name == QLatin1String(method.name); });
    return found == std::end(table) ? nullptr : found;
}

Result<QJsonObject> checkedParams(const MethodSpec &method, const QJsonObject &params)
{
    const QString name = QString::fromLatin1(method.name);
    QJsonObject rest = params;
    QJsonObject checked;
    for (const ParamSpec &param : method.params) {
        const QString key = QString::fromLatin1(param.name);
        const QJsonValue value = rest.take(key);
        if (value.isUndefined() || value.isNull()) {
            if (param.presence == Presence::Required) {
                return Error{ErrorCode::InvalidArgument,
                             QStringLiteral("%1: the parameter \"%2\" is missing; it is %3").arg(name, key, wanted(param))};
            }
            continue;
        }
        if (!fits(param, value)) {
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("%1: the parameter \"%2\" must be %3").arg(name, key, wanted(param))};
        }
        checked.insert(key, value);
    }
    if (!rest.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("%1: there is no parameter \"%2\"").arg(name, rest.begin().key())};
    }
    return checked;
}

} // namespace shellreeve
