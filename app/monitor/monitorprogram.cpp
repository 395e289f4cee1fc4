// SPDX-License-Identifier: MIT
#include "monitorprogram.h"

#include "base/logging.h"
#include "base/privatefile.h"
#include "base/randomtext.h"
#include "http/api.h"
#include "monitor/monitorplaces.h"
#include "monitor/monitortoken.h"

#include <QCoreApplication>
#include <QFile>

namespace shellreeve {

namespace {

constexpr int secretBytes = 32;
constexpr qint64 longestPidFile = 64;

QByteArray pidText()
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n';
}

} // namespace

MonitorProgram::MonitorProgram(MonitorConfig config) : m_config(std::move(config)) {}

MonitorProgram::~MonitorProgram()
{
    m_server.reset();
    removeOwnFiles();
}

Result<void> MonitorProgram::begin()
{
    if (Result<void> followed = followOwner(); !followed) {
        return followed;
    }
    Result<UniqueFd> listening = listenOnLoopback(m_config.port);
    if (!listening) {
        return listening.error();
    }
    // Without a record an orphan could not be told from a stranger's program, and the port not be taken back: none, no monitor.
    if (Result<void> written = writeRecord(); !written) {
        return written;
    }
    if (Result<void> serving = serve(std::move(*listening)); !serving) {
        return serving;
    }
    writePid();
    m_isServing = true;
    return {};
}

Result<void> MonitorProgram::followOwner()
{
    Result<ProcessRef> owner = ProcessRef::reopen(m_config.owner.process);
    if (!owner) {
        return Error{ErrorCode::NotFound, QStringLiteral("process %1, which is to own this monitor, has gone").arg(m_config.owner.process.pid)};
    }
    m_owner = std::make_unique<ExitWatcher>(std::move(*owner));
    connect(m_owner.get(), &ExitWatcher::exited, this, [] { QCoreApplication::quit(); });
    return {};
}

Result<void> MonitorProgram::writeRecord()
{
    const Result<MonitorRecord> record = MonitorRecord::ofThisProcess(m_config.port, m_config.owner, randomHex(secretBytes));
    if (!record) {
        return record.error();
    }
    if (Result<void> written = record->write(monitorRecordPath(m_config.recordDir, m_config.port)); !written) {
        return written;
    }
    m_record = *record;
    return {};
}

Result<void> MonitorProgram::serve(UniqueFd listening)
{
    const bool hadToken = readMonitorToken(m_config.tokenFile).ok();
    const Result<QByteArray> token = obtainMonitorToken(m_config.tokenFile);
    if (!token) {
        return token.error();
    }
    m_madeToken = !hadToken;
    m_api = std::make_unique<Api>(MonitorIdentity{m_config.port, QCoreApplication::applicationPid(), m_config.profile, m_config.owner.process.pid,
                                                  Clock::system().wall(), m_record->secret},
                                  m_config.controlSocket);
    Result<std::unique_ptr<HttpServer>> server =
        HttpServer::start(std::move(listening), {m_config.port, *token},
                          [api = m_api.get()](const HttpRequest &request, const HttpReply &reply) { api->answer(request, reply); });
    if (!server) {
        return server.error();
    }
    m_server = std::move(*server);
    m_api->setFigures([served = m_server.get()] {
        const HttpServer::Counts counts = served->counts();
        return MonitorFigures{{}, counts.connections, 0, counts.answers};
    });
    m_api->open();
    return {};
}

// For people and logs: nothing depends on it.
void MonitorProgram::writePid()
{
    if (const Result<void> written = writePrivateFile(monitorPidPath(m_config.recordDir, m_config.port), pidText()); !written) {
        qCWarning(lcHttp).noquote() << written.error().message();
    }
}

void MonitorProgram::removeOwnFiles() const
{
    if (!m_record) {
        return;
    }
    const QString recordPath = monitorRecordPath(m_config.recordDir, m_config.port);
    if (const Result<MonitorRecord> present = MonitorRecord::read(recordPath); present && present->process == m_record->process) {
        QFile::remove(recordPath);
    }
    const QString pidPath = monitorPidPath(m_config.recordDir, m_config.port);
    if (const Result<QByteArray> present = readPrivateFile(pidPath, longestPidFile); present && *present == pidText()) {
        QFile::remove(pidPath);
    }
    if (m_madeToken && !m_isServing) {
        QFile::remove(m_config.tokenFile);
    }
}

} // namespace shellreeve
