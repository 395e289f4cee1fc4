// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/endtext.h"

#include <QDir>

namespace shellreeve::testing {

inline const QDateTime sampleTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

inline SessionSnapshot sampleSession(const QString &id, const QString &name, const QStringList &command)
{
    SessionSnapshot session;
    session.id = id;
    session.name = name;
    session.command = command;
    session.cwd = QDir::homePath() + QStringLiteral("/src/shop");
    session.workspace = session.cwd;
    session.status = SessionStatus::Running;
    session.pid = 4000;
    session.childPid = 4001;
    return session;
}

/// A session that runs `program` and `processes` more.
inline endtext::Subject sampleSubject(const QString &name, const QString &program, int processes, const QList<int> &ports = {})
{
    endtext::Subject subject;
    subject.session = sampleSession(QStringLiteral("abcd2345"), name, {program});
    subject.preview.program = program;
    subject.preview.processes = processes;
    subject.preview.ports = ports;
    return subject;
}

} // namespace shellreeve::testing
