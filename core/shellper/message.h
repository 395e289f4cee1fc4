// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/exitstatus.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

/// The payloads of the shellper protocol: encode and decode side by side. Every decode refuses what is
/// not a UTF-8 JSON object (InvalidArgument: close the connection); values out of their range decode
/// to nullopt where the frame is then ignored. Times are milliseconds since the epoch.
namespace shellreeve {

enum class ClientType { Tower, Terminal };

/// What a client announces in HELLO. The defaults are those of a client that says nothing.
struct Hello {
    int version = 1;
    ClientType clientType = ClientType::Tower;
    bool output = true;
    qint64 replayBytes = -1; ///< -1: everything

    [[nodiscard]] QByteArray encode() const;
    static Result<Hello> decode(const QByteArray &payload);
};

struct Welcome {
    qint64 childPid = 0;
    int cols = 80;
    int rows = 24;
    qint64 startTime = 0;  ///< of the child
    qint64 lastDataAt = 0; ///< 0: never
    QStringList capabilities;
    QJsonObject session; ///< the shellper's description of itself; session/sessiondescription.h reads it
    QJsonObject unheard; ///< {bell, attention}, as in an event: what asked for somebody before any supervisor could be told

    [[nodiscard]] QByteArray encode() const;
    static Result<Welcome> decode(const QByteArray &payload);
};

struct WindowSize {
    int cols = 80;
    int rows = 24;

    [[nodiscard]] QByteArray encode() const;
    /// nullopt: not within 1..65535.
    static Result<std::optional<WindowSize>> decode(const QByteArray &payload);
    bool operator==(const WindowSize &) const = default;
};

[[nodiscard]] QByteArray encodeExit(const ExitStatus &status);
Result<ExitStatus> decodeExit(const QByteArray &payload);

/// What to run: in SPAWN and in the start-up configuration.
struct Launch {
    QString command;
    QStringList args;
    QString cwd;
    std::optional<QMap<QString, QString>> env; ///< nullopt (SPAWN only): the environment the child has

    [[nodiscard]] QJsonObject toJson() const;
    static Result<Launch> fromJson(const QJsonObject &object);
};

struct TerminateRequest {
    qint64 graceMs = 10'000; ///< 0 still means TERM, 100 ms, KILL ("now")
    bool everything = false; ///< kept processes too

    [[nodiscard]] QByteArray encode() const;
    static Result<TerminateRequest> decode(const QByteArray &payload);
};

/// One process in an outcome: {pid, program, reason}.
struct OutcomeProcess {
    qint64 pid = 0;
    QString program;
    QString reason; ///< survivors: why it lives ("permission denied", "uninterruptible sleep"); kept: by which rule
    QString signal = {}; ///< the last one it was sent ("SIGTERM"); empty: none

    [[nodiscard]] QJsonObject toJson() const;
    static OutcomeProcess fromJson(const QJsonObject &object);
};
[[nodiscard]] QJsonArray eachToJson(const QList<OutcomeProcess> &processes);
[[nodiscard]] QList<OutcomeProcess> processesFrom(const QJsonValue &value);

/// TERMINATED, and the heart of `session.kill`'s answer.
struct EndOutcome {
    bool ended = false; ///< nothing is left but what is kept
    QList<OutcomeProcess> endedProcesses;
    QList<OutcomeProcess> survivors;
    QList<OutcomeProcess> kept;
    qint64 durationMs = 0;
    int attempts = 1; ///< only in session.kill's answer

    [[nodiscard]] QJsonObject toJson() const; ///< without `attempts`
    static EndOutcome fromJson(const QJsonObject &object);
};

/// What base/challengeproof.h is asked with for CHALLENGE and PROOF.
constexpr char shellperProofDomain[] = "shellreeve-shellper";

[[nodiscard]] QByteArray encodeJson(const QJsonObject &object); ///< compact

} // namespace shellreeve
