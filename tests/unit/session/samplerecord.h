// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionrecord.h"

namespace shellreeve::testing {

/// A record with something in every field.
inline SessionRecord sampleRecord(const QString &id = QStringLiteral("abcd2345"))
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    SessionRecord record;
    record.id = id;
    record.name = QStringLiteral("api \"ü\" 🚀");
    record.command = {QStringLiteral("npm"), QStringLiteral("run"), QString(), QStringLiteral("a\nb\\")};
    record.cwd = QStringLiteral("/home/me/shop");
    record.workspace = QStringLiteral("/home/me");
    record.machineId = "0123456789abcdef";
    record.createdAt = start;
    record.startedAt = start.addSecs(1);
    record.endedAt = start.addSecs(2);
    record.lastActivityAt = start.addSecs(3);
    record.shellper = ProcessIdentity{4711, 123'456'789, "boot"};
    record.guardian = ProcessIdentity{4710, 123'456'788, "boot"};
    record.socketPath = QStringLiteral("/run/user/1/shellreeve/shellper-abcd2345.sock");
    record.cols = 160;
    record.rows = 50;
    record.restart = RestartMode::OnFailure;
    record.leftovers = LeftoversPolicy::Ask;
    record.leftoversChosen = false;
    record.kept = {{4712, 123'456'790, "boot"}};
    record.lease = std::chrono::seconds(3600);
    record.restarts = 7;
    record.intent = SessionIntent::End;
    record.exit = Signalled{9};
    record.status = SessionStatus::CrashLoop;
    record.interrupted = true;
    return record;
}

} // namespace shellreeve::testing
