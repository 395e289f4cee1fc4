// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "monitor/monitorconfig.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <memory>

namespace shellreeve {

/// One run of `shellreeve-monitor --config-fd 0`. A child of ours: it ends with this object.
class MonitorProcess : public QObject
{
    Q_OBJECT
public:
    explicit MonitorProcess(QObject *parent = nullptr);
    ~MonitorProcess() override; ///< kills it

    void start(const QString &program, const MonitorConfig &config, const QProcessEnvironment &environment,
               Milliseconds within = std::chrono::seconds(10));
    [[nodiscard]] qint64 pid() const { return m_process->processId(); } ///< 0 once it has ended
    /// SIGTERM, and SIGKILL where that does not end it within the time; exited() or failed() follows.
    void stop(Milliseconds patience);

Q_SIGNALS:
    void ready(); ///< it serves
    /// It did not come to that, and has ended. `isInUse`: somebody else was at the port first.
    void failed(const shellreeve::Error &reason, bool isInUse);
    void exited(const QString &how); ///< after ready()

private:
    void readReport();
    void readMessages();
    void onFinished(int code, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    [[nodiscard]] QString lastMessage() const;

    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_messages;
    std::optional<MonitorReport> m_report;
    bool m_isLate = false;
};

} // namespace shellreeve
