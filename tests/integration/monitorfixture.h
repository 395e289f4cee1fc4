// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/monitorconfig.h"
#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "monitor/monitortoken.h"
#include "process/processref.h"
#include "process/signalsender.h"
#include "support/freeport.h"
#include "support/httpclient.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <memory>

namespace shellreeve::testing {

/// The shipped monitor on a port of its own, for whatever stands at the home's control socket. `owner`: whose end is its end.
class MonitorUnderTest
{
public:
    MonitorUnderTest(const TemporaryHome &home, const ProcessRef &owner) : m_environment(home.environment())
    {
        const QString records = home.filePath(QStringLiteral("m"));
        QDir().mkdir(records);
        QFile::setPermissions(records, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        config = {freePort(), QString(), home.controlSocket(), home.socketDir() + QStringLiteral("/monitor.token"), records,
                  {owner.identity(), QString(), home.filePath(QStringLiteral("owner.lock"))}};
    }
    ~MonitorUnderTest() { end(); }
    MonitorUnderTest(const MonitorUnderTest &) = delete;
    MonitorUnderTest &operator=(const MonitorUnderTest &) = delete;

    MonitorConfig config;

    /// Starts it and waits for what it reports.
    MonitorReport start()
    {
        end();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(m_environment);
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-monitor"), {QStringLiteral("--config-fd"), QStringLiteral("0")});
        m_process->write(config.encode());
        m_process->closeWriteChannel();
        (void)waitFor([this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; });
        const Result<MonitorReport> report = MonitorReport::decode(m_process->readLine());
        return report ? *report : MonitorReport();
    }
    /// Its exit status when it has ended by itself; -1: it has not, or by a signal.
    int waitForExit()
    {
        const bool hasEnded = waitFor([this] { return m_process->state() == QProcess::NotRunning; });
        return hasEnded && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    }
    void end()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }

    [[nodiscard]] QProcess &process() { return *m_process; }
    [[nodiscard]] ProcessRef handle() const { return ProcessRef::open(static_cast<pid_t>(m_process->processId())).value(); }
    [[nodiscard]] int port() const { return config.port; }
    [[nodiscard]] QByteArray token() const { return readMonitorToken(config.tokenFile).value(); }
    [[nodiscard]] QString recordPath() const { return monitorRecordPath(config.recordDir, config.port); }
    [[nodiscard]] QString pidPath() const { return monitorPidPath(config.recordDir, config.port); }

    [[nodiscard]] HttpReplyRead get(const QByteArray &target) const { return httpRequest(config.port, "GET", target); }
    [[nodiscard]] HttpReplyRead write(const QByteArray &method, const QByteArray &target, const QByteArray &json = {}) const
    {
        return httpRequest(config.port, method, target, token(), json);
    }
    /// "Host: …" of this one, with its line end.
    [[nodiscard]] QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(config.port) + "\r\n"; }

private:
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
};

} // namespace shellreeve::testing
