// SPDX-License-Identifier: MIT
#include "sidecar/monitorprocess.h"

#include "base/logging.h"
#include "base/signalname.h"

namespace shellreeve {

namespace {

constexpr qsizetype longestReport = 64 * 1024;
constexpr qsizetype longestMessages = 2 * 1024;

} // namespace

MonitorProcess::MonitorProcess(QObject *parent)
    : QObject(parent), m_process(std::make_unique<QProcess>())
{
    QProcess *process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &MonitorProcess::readReport);
    connect(process, &QProcess::readyReadStandardError, this, &MonitorProcess::readMessages);
    connect(process, &QProcess::finished, this, &MonitorProcess::onFinished);
    connect(process, &QProcess::errorOccurred, this, &MonitorProcess::onError);
    m_deadline.setSingleShot(true);
}

MonitorProcess::~MonitorProcess()
{
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(); // a moment: it has no say in it
    }
}

void MonitorProcess::start(const QString &program, const MonitorConfig &config, const QProcessEnvironment &environment, Milliseconds within)
{
    QProcessEnvironment clean = environment;
    clean.remove(QStringLiteral("SHELLREEVE_SESSION")); // it belongs to no session, wherever we were started
    m_process->setProcessEnvironment(clean);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_process->kill();
    });
    m_deadline.start(within);
    m_process->start(program, {QStringLiteral("--config-fd"), QStringLiteral("0")});
    m_process->write(config.encode());
    m_process->closeWriteChannel();
}

void MonitorProcess::stop(Milliseconds patience)
{
    m_deadline.stop();
    m_deadline.disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        return;
    }
    connect(&m_deadline, &QTimer::timeout, m_process.get(), &QProcess::kill);
    m_deadline.start(patience);
    m_process->terminate();
}

void MonitorProcess::readReport()
{
    if (m_report) {
        m_process->readAllStandardOutput(); // nothing more is expected, and nothing is to pile up
        return;
    }
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0 && m_output.size() <= longestReport) {
        return;
    }
    const Result<MonitorReport> report = MonitorReport::decode(m_output.left(end));
    const bool isItself = report && (!report->isReady || report->pid == m_process->processId());
    if (!isItself) {
        m_process->kill(); // onFinished() says why
        return;
    }
    m_report = *report;
    if (m_report->isReady) {
        m_deadline.stop();
        Q_EMIT ready();
    }
}

void MonitorProcess::readMessages()
{
    const QByteArray text = m_process->readAllStandardError();
    m_messages = (m_messages + text).right(longestMessages);
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty()) {
            qCInfo(lcMonitor).noquote() << QString::fromUtf8(line);
        }
    }
}

QString MonitorProcess::lastMessage() const
{
    const QList<QByteArray> lines = m_messages.trimmed().split('\n');
    return QString::fromUtf8(lines.constLast());
}

void MonitorProcess::onFinished(int code, QProcess::ExitStatus status)
{
    m_deadline.stop();
    readMessages();
    const QString how = status == QProcess::CrashExit ? QStringLiteral("it was ended by %1").arg(signalName(code))
                                                      : QStringLiteral("it exited with status %1").arg(code);
    if (m_report && m_report->isReady) {
        Q_EMIT exited(how);
        return;
    }
    if (m_report) {
        Q_EMIT failed(Error{ErrorCode::SpawnFailed, m_report->message, m_report->advice}, m_report->isInUse);
        return;
    }
    const QString why = m_isLate ? QStringLiteral("it did not report in time") : lastMessage().isEmpty() ? how : lastMessage();
    Q_EMIT failed(Error{ErrorCode::SpawnFailed, QStringLiteral("the monitor did not start: %1").arg(why)}, false);
}

void MonitorProcess::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        m_deadline.stop();
        Q_EMIT failed(Error{ErrorCode::SpawnFailed, QStringLiteral("cannot start %1: %2").arg(m_process->program(), m_process->errorString()),
                            QStringLiteral("see that Shellreeve is installed completely")},
                      false);
    }
}

} // namespace shellreeve
