// SPDX-License-Identifier: MIT
#pragma once

#include "process/termination.h"
#include "session/shellperstart.h"
#include "shellper/selfrecord.h"
#include "shellper/shellperclient.h"
#include "supervisor/supervisorcontext.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace shellreeve {

/// Gives one session a shellper: starts it, believes its report only when the kernel says that the socket
/// is that process's, and takes the connection over. All or nothing: on failure everything it started has
/// been ended, its socket and its own files are gone, and the session is as before. Touches no record.
class SessionCreation : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    /// `done` is called once, from the event loop; the session is Running then.
    SessionCreation(SupervisorContext &context, Session &session, Done done, QObject *parent = nullptr);
    ~SessionCreation() override;

    void start(const QMap<QString, QString> &environment);
    void abort(const Error &reason); ///< also before start(); done() follows with this reason

private:
    [[nodiscard]] QJsonObject config(const QMap<QString, QString> &environment) const;
    void onReady(const ShellperReady &ready);
    void onWelcomed(const Welcome &welcome);
    void onDisconnected(const Error &reason);
    void fail(const Error &reason);
    void endRemains();
    [[nodiscard]] std::optional<SelfRecord> ownSelfRecord() const;
    [[nodiscard]] std::vector<ProcessRef> remains() const;
    void finishFailed();

    SupervisorContext &m_context;
    Session &m_session;
    Done m_done;
    ShellperStart m_start;
    std::unique_ptr<ShellperClient> m_client;
    std::unique_ptr<Termination> m_termination;
    ShellperReady m_ready;
    qint64 m_peerPid = 0;
    std::optional<ProcessIdentity> m_former; ///< the shellper that the self-record named before ours was started
    std::optional<Error> m_failure;
};

} // namespace shellreeve
