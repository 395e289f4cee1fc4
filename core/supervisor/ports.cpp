// SPDX-License-Identifier: MIT
#include "supervisor/ports.h"

#include "base/jsonnull.h"
#include "base/stepback.h"
#include "supervisor/sidecarwiring.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

QJsonObject holderObject(const PortHolder &holder)
{
    return {{QStringLiteral("pid"), qint64(holder.pid)},
            {QStringLiteral("program"), textOrNull(holder.program)},
            {QStringLiteral("uid"), valueOrNull(holder.uid)},
            {QStringLiteral("address"), holder.address},
            {QStringLiteral("sessionId"), textOrNull(holder.sessionId)},
            {QStringLiteral("startedAt"), isoValue(holder.startedAt)},
            {QStringLiteral("class"), toText(holder.what)},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(holder.evidence)}};
}

std::optional<ProcessIdentity> identityOf(pid_t pid)
{
    const Result<ProcessRef> process = pid > 0 ? ProcessRef::open(pid) : Result<ProcessRef>(Error{ErrorCode::NotFound});
    return process ? std::optional(process->identity()) : std::nullopt;
}

} // namespace

QJsonObject PortReport::toJson() const
{
    QJsonObject object = list.toJson();
    QJsonArray holders;
    for (const PortHolder &holder : verdict.holders) {
        holders.append(holderObject(holder));
    }
    object.insert(QStringLiteral("port"), verdict.port);
    object.insert(QStringLiteral("class"), toText(verdict.what));
    object.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(verdict.evidence));
    object.insert(QStringLiteral("holders"), holders);
    return object;
}

Ports::Ports(SupervisorContext &context, const MonitorSidecar &monitor, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_monitor(monitor)
    , m_lists([this](const SharedAnswer<PortList>::Done &done) { run(done); })
    , m_survey(std::make_shared<PortSurvey>(context.clock()))
    , m_back(this)
{
    m_thread.setMaxThreadCount(1);
}

Ports::~Ports()
{
    m_back.cut();
    m_thread.waitForDone();
}

pid_t Ports::monitorPid() const
{
    const MonitorStatus &status = m_monitor.status();
    return status.state == MonitorState::Running ? static_cast<pid_t>(status.pid) : 0;
}

void Ports::run(const SharedAnswer<PortList>::Done &done)
{
    m_thread.start([survey = m_survey, back = m_back, sessions = rootsOf(m_context), monitor = monitorPid(), done] {
        stepBack();
        back.deliver([done, list = survey->look(sessions, identityOf(monitor))] { done(list); });
    });
}

void Ports::look(int port, const std::function<void(const PortReport &)> &done)
{
    PortQuestion question;
    question.port = port;
    question.recordDir = m_context.options.paths.monitorDir;
    question.ownLock = ownLockOf(m_context);
    question.sessions = rootsOf(m_context);
    m_thread.start([survey = m_survey, back = m_back, question, monitor = monitorPid(), done]() mutable {
        question.ownMonitor = identityOf(monitor);
        readMembers(question.sessions);
        const auto report = std::make_shared<PortReport>(PortReport{survey->look(question.sessions, question.ownMonitor), lookAtPort(question)});
        std::erase_if(report->list.rows, [&question](const PortRow &row) { return row.port != question.port; });
        back.deliver([done, report] { done(*report); });
    });
}

} // namespace shellreeve
