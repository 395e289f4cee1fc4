// SPDX-License-Identifier: MIT
#include "session/shellperstart.h"

#include "base/privatefile.h"
#include "process/processtable.h"
#include "process/termination.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>

namespace shellreeve {

namespace {

constexpr qsizetype longestReadyLine = 64 * 1024;
constexpr qsizetype longestComplaint = 2 * 1024;

QString namesOf(const std::vector<ProcessOutcome> &processes)
{
    QStringList names;
    for (const ProcessOutcome &process : processes) {
        names.append(QStringLiteral("%1 (%2)").arg(process.identity.pid).arg(QString::fromLocal8Bit(process.program)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<ShellperReady> ShellperReady::fromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object) {
        return object.error();
    }
    ShellperReady ready;
    ready.pid = object->value(QLatin1String("pid")).toInteger();
    ready.startTime = object->value(QLatin1String("startTime")).toInteger();
    ready.childPid = object->value(QLatin1String("childPid")).toInteger();
    ready.guardianPid = object->value(QLatin1String("guardianPid")).toInteger();
    if (ready.pid <= 1) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the line names no process")};
    }
    return ready;
}

ShellperStart::ShellperStart(QString program, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_process(std::make_unique<QProcess>())
{
    m_deadline.setSingleShot(true);
    QProcess *process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &ShellperStart::readOutput);
    connect(process, &QProcess::readyReadStandardError, this, &ShellperStart::readErrors);
    connect(process, &QProcess::finished, this, &ShellperStart::onFinished);
    connect(process, &QProcess::errorOccurred, this, &ShellperStart::onProcessError);
}

ShellperStart::~ShellperStart()
{
    m_process->disconnect(this);
    if (m_isDone && !m_failure && m_process->state() != QProcess::NotRunning) {
        // It has handed over and is about to exit: waiting for it would block, killing is not called for. Should the
        // program end first, it goes with that.
        QProcess *process = m_process.release();
        process->setParent(QCoreApplication::instance());
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    }
}

void ShellperStart::start(const QJsonObject &config, Milliseconds within, const Enclose &enclose)
{
    connect(&m_deadline, &QTimer::timeout, this, [this, within] {
        fail(Error{ErrorCode::SpawnFailed, QStringLiteral("%1 did not report within %2 ms").arg(m_program).arg(within.count()),
                   QStringLiteral("nothing was left running; try again")});
    });
    m_deadline.start(within);
    m_process->setProgram(m_program);
    m_process->setArguments({QStringLiteral("--config-fd"), QStringLiteral("0")});
    m_process->start();
    const auto launcher = static_cast<pid_t>(m_process->processId());
    if (enclose && launcher > 1) {
        enclose(launcher, [this, config, alive = QPointer<ShellperStart>(this)] {
            if (alive) {
                tell(config);
            }
        });
    } else {
        tell(config);
    }
}

// It reads until the end, and starts nothing before that.
void ShellperStart::tell(const QJsonObject &config)
{
    m_process->write(QJsonDocument(config).toJson(QJsonDocument::Compact));
    m_process->closeWriteChannel();
}

void ShellperStart::abort(const Error &reason)
{
    fail(reason);
}

QString ShellperStart::complaint() const
{
    return QString::fromLocal8Bit(m_errors).trimmed().replace(QLatin1Char('\n'), QStringLiteral("; "));
}

void ShellperStart::readErrors()
{
    m_errors += m_process->readAllStandardError();
    if (m_errors.size() > longestComplaint) {
        m_errors = m_errors.right(longestComplaint);
    }
}

void ShellperStart::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_isDone || m_failure || (end < 0 && m_output.size() <= longestReadyLine)) {
        return;
    }
    const QByteArray line = m_output.left(end < 0 ? longestReadyLine : end);
    const Result<ShellperReady> parsed = ShellperReady::fromLine(line);
    if (!parsed) {
        fail(Error{ErrorCode::SpawnFailed,
                   QStringLiteral("%1 printed \"%2\" where its report was expected")
                       .arg(m_program, QString::fromUtf8(line.left(80)).simplified()),
                   QStringLiteral("see that it is the shellreeve-shellper of this version")});
        return;
    }
    m_deadline.stop();
    m_isDone = true;
    Q_EMIT ready(*parsed);
}

void ShellperStart::onProcessError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        fail(Error{ErrorCode::SpawnFailed, QStringLiteral("cannot start %1: %2").arg(m_program, m_process->errorString()),
                   QStringLiteral("install it beside shellreeve, or set SHELLREEVE_LIBEXEC_DIR")});
    }
}

void ShellperStart::onFinished(int exitCode, QProcess::ExitStatus exitStatus)
{
    readErrors();
    readOutput();
    if (m_isDone) {
        return;
    }
    if (m_failure) {
        endRemains();
        return;
    }
    const QString tail = complaint();
    if (exitStatus == QProcess::NormalExit && !tail.isEmpty()) {
        fail(Error{ErrorCode::SpawnFailed, tail});
    } else {
        const QString how = exitStatus == QProcess::CrashExit
            ? QStringLiteral("%1 crashed before it reported").arg(m_program)
            : QStringLiteral("%1 ended with status %2 before it reported").arg(m_program).arg(exitCode);
        fail(Error{ErrorCode::SpawnFailed, how,
                   tail.isEmpty() ? QString() : QStringLiteral("it said: %1").arg(tail)});
    }
}

std::vector<ProcessRef> ShellperStart::stillRunning() const
{
    std::vector<ProcessRef> running;
    const auto launcher = static_cast<pid_t>(m_process->processId());
    if (launcher <= 1) {
        return running;
    }
    if (Result<ProcessRef> reference = ProcessRef::open(launcher)) {
        running.push_back(*reference);
    }
    const TreeLook below = settledDescendants({launcher});
    for (const ProcessInfo &process : below.processes) {
        if (Result<ProcessRef> reference = ProcessRef::reopen(process.identity())) {
            running.push_back(*reference);
        }
    }
    return running;
}

void ShellperStart::fail(const Error &reason)
{
    if (m_isDone || m_failure) {
        return;
    }
    m_deadline.stop();
    m_failure = reason;
    if (m_process->state() == QProcess::NotRunning) {
        endRemains();
        return;
    }
    m_below = stillRunning();
    m_process->kill(); // its leash ends the rest; onFinished() goes on
}

void ShellperStart::endRemains()
{
    std::erase_if(m_below, [](const ProcessRef &process) { return !process.isAlive(); });
    if (m_below.empty()) {
        // From the event loop: a caller never hears of the end before start() returned.
        QMetaObject::invokeMethod(this, &ShellperStart::report, Qt::QueuedConnection);
        return;
    }
    TerminationRequest request;
    request.roots = m_below;
    request.includeRoots = true;
    request.grace = Milliseconds(0);
    request.keep.everything = true; // nothing of it was ever promised to anybody
    m_termination = std::make_unique<Termination>(std::move(request));
    connect(m_termination.get(), &Termination::finished, this, [this](const TerminationResult &result) {
        if (!result.ended) {
            m_failure->advice = QStringLiteral("these are left and could not be ended: %1").arg(namesOf(result.survivors));
        }
        report();
    });
    m_termination->start();
}

void ShellperStart::report()
{
    if (!m_isDone) {
        m_isDone = true;
        Q_EMIT failed(*m_failure);
    }
}

} // namespace shellreeve
