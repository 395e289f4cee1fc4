// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace shellreeve {

/// `GET /.well-known/shellreeve?nonce=…`: who holds this port.
struct WellKnown {
    static constexpr char product[] = "shellreeve";
    static constexpr char proofDomain[] = "shellreeve-monitor"; ///< for challengeProof(), under the record's secret
    static constexpr qsizetype longestNonce = 128;

    QString version;
    qint64 pid = 0;      ///< the monitor's
    QString profile;     ///< "default" for the one without a name
    qint64 ownerPid = 0; ///< of the tray that started it
    QDateTime startedAt; ///< of the monitor
    int sessions = -1;   ///< that tray's living ones; -1: it did not say
    QByteArray proof;    ///< that it has the record's secret; empty where no nonce was given

    /// {product, version, pid, profile, owner: {pid}, startedAt, sessions, proof}; absent values are null.
    [[nodiscard]] QJsonObject toJson() const;
    /// InvalidArgument for what is not an answer of this program.
    static Result<WellKnown> fromJson(const QJsonObject &object);

    /// With the query.
    [[nodiscard]] static QByteArray target(const QByteArray &nonce);
    /// 1 to 128 of 0-9, a-z, A-Z, '-', '_', '.', '~'.
    [[nodiscard]] static bool isNonce(QByteArrayView nonce);
};

} // namespace shellreeve
