// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "process/processref.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace shellreeve {

class Termination;

/// What a shellper says of itself once its socket listens. Believed only when the kernel says that the
/// socket belongs to that pid.
struct ShellperReady {
    qint64 pid = 0;
    qint64 startTime = 0; ///< ms since the epoch
    qint64 childPid = 0;
    qint64 guardianPid = 0;

    /// InvalidArgument for what is not the READY line of a shellper.
    static Result<ShellperReady> fromLine(const QByteArray &line);
};

/// One run of `shellreeve-shellper --config-fd 0` until its READY line or its failure. What it started is
/// on its leash until then: failing means that the launcher has been killed and everything seen below it
/// has ended, or the error says what did not.
class ShellperStart : public QObject
{
    Q_OBJECT
public:
    explicit ShellperStart(QString program, QObject *parent = nullptr);
    ~ShellperStart() override; ///< kills a launcher that has not reported

    /// Something to be done with the launcher before it is told what to start: calls back when that is done.
    using Enclose = std::function<void(pid_t launcher, std::function<void()> done)>;
    void start(const QJsonObject &config, Milliseconds within = std::chrono::seconds(10), const Enclose &enclose = {});
    /// Gives up: failed() follows with this reason, unless it has reported already.
    void abort(const Error &reason);
    /// The launcher and all below it, as far as it has not exited yet. After ready() that is for its owner to end.
    [[nodiscard]] std::vector<ProcessRef> stillRunning() const;
    /// What it wrote on standard error, the last lines only.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    void ready(const shellreeve::ShellperReady &ready); ///< ready() or failed(), once
    void failed(const shellreeve::Error &reason);

private:
    void tell(const QJsonObject &config);
    void readOutput();
    void readErrors();
    void onFinished(int exitCode, QProcess::ExitStatus exitStatus);
    void onProcessError(QProcess::ProcessError error);
    void fail(const Error &reason);
    void endRemains();
    void report();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_errors;
    std::vector<ProcessRef> m_below; ///< the launcher and what was seen below it when it was given up
    std::unique_ptr<Termination> m_termination;
    std::optional<Error> m_failure;
    bool m_isDone = false;
};

} // namespace shellreeve
