// SPDX-License-Identifier: MIT
// What a supervisor tells of its sessions and of itself; nothing here changes anything that is written down.
#include "base/version.h"
#include "session/scopemaker.h"
#include "supervisor/endpreview.h"
#include "supervisor/sessionviews.h"
#include "supervisor/supervisor.h"
#include "supervisor/supervisorparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve {

const RuntimePaths &Supervisor::paths() const
{
    return m_parts->context.options.paths;
}

QList<SessionSnapshot> Supervisor::snapshots() const
{
    QList<SessionSnapshot> shown;
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        shown.append(m_parts->snapshot(*session));
    }
    return shown;
}

std::optional<SessionSnapshot> Supervisor::snapshot(const QString &id) const
{
    const Session *session = m_parts->context.sessions.find(id);
    return session ? std::optional(m_parts->snapshot(*session)) : std::nullopt;
}

void Supervisor::setMeasuring(bool wanted)
{
    m_parts->meter.setRunning(wanted);
}

void Supervisor::measure(std::function<void()> done)
{
    m_parts->meter.measure(std::move(done));
}

EndPreview Supervisor::endPreview(const QString &id) const
{
    return endPreviews({id}).constFirst();
}

QList<EndPreview> Supervisor::endPreviews(const QStringList &ids) const
{
    QList<const Session *> sessions;
    for (const QString &id : ids) {
        sessions.append(m_parts->context.sessions.find(id));
    }
    return previewEnds(m_parts->context, sessions);
}

QJsonArray Supervisor::list() const
{
    QJsonArray rows;
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        rows.append(m_parts->object(*session));
    }
    return rows;
}

int Supervisor::sessionCount() const
{
    return m_parts->context.sessions.count();
}

int Supervisor::livingCount() const
{
    const QList<Session *> sessions = m_parts->context.sessions.all();
    return static_cast<int>(std::count_if(sessions.cbegin(), sessions.cend(),
                                          [](const Session *session) { return session->hasShellper(); }));
}

Result<QJsonObject> Supervisor::get(const QString &name) const
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    return session ? Result<QJsonObject>(m_parts->object(**session)) : session.error();
}

Result<QJsonObject> Supervisor::tree(const QString &name) const
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    return session ? Result<QJsonObject>(sessionTree(**session)) : session.error();
}

QJsonArray Supervisor::workspaces() const
{
    return workspaceArray(m_parts->context.sessions.all(), [this](const Session &session) { return m_parts->object(session); });
}

QStringList Supervisor::commonProblems() const
{
    return m_parts->storeProblem.isEmpty() ? QStringList() : QStringList{m_parts->storeProblem};
}

static void addProblem(QStringList &texts, const Session &session, const QString &text)
{
    if (!text.isEmpty()) {
        texts.append(QStringLiteral("Session %1 is unreachable: %2").arg(session.name(), text));
    }
}

QStringList Supervisor::problems() const
{
    QStringList texts = commonProblems();
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        addProblem(texts, *session, problemOf(*session));
    }
    return texts;
}

QStringList Supervisor::knownProblems() const
{
    QStringList texts = commonProblems();
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        addProblem(texts, *session, m_parts->knownProblem(*session));
    }
    return texts;
}

Reconciler &Supervisor::reconciler()
{
    return m_parts->reconciler;
}

Subtrees &Supervisor::subtrees()
{
    return m_parts->subtrees;
}

QJsonObject Supervisor::metrics() const
{
    return m_parts->books.metrics();
}

QJsonObject Supervisor::health() const
{
    const Reconciler &reconciler = m_parts->reconciler;
    return m_parts->health.report(problems(), isReady(), reconciler.orphanCount(), reconciler.lastSweep());
}

QJsonObject Supervisor::status() const
{
    const QJsonValue none(QJsonValue::Null);
    const QString &profile = m_parts->context.options.profile;
    const QDateTime &lastSweep = m_parts->reconciler.lastSweep();
    const QJsonObject monitor{{QStringLiteral("state"), QStringLiteral("off")},
                              {QStringLiteral("pid"), none},
                              {QStringLiteral("port"), none},
                              {QStringLiteral("holder"), none}};
    return {{QStringLiteral("pid"), QCoreApplication::applicationPid()},
            {QStringLiteral("version"), versionText()},
            {QStringLiteral("profile"), profile.isEmpty() ? QStringLiteral("default") : profile},
            {QStringLiteral("ready"), isReady()},
            {QStringLiteral("sessions"), sessionCount()},
            {QStringLiteral("monitor"), monitor},
            {QStringLiteral("scopes"), m_parts->context.options.scopes ? QJsonValue(m_parts->context.options.scopes->toJson()) : none},
            {QStringLiteral("orphans"), m_parts->reconciler.orphanCount()},
            {QStringLiteral("lastSweep"), lastSweep.isValid() ? QJsonValue(toIsoText(lastSweep)) : none},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems())}};
}

} // namespace shellreeve
