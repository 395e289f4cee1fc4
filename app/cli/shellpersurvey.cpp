// SPDX-License-Identifier: MIT
#include "shellpersurvey.h"

#include "base/privatefile.h"
#include "reconcile/socketscan.h"
#include "session/sessiondescription.h"
#include "session/sessionid.h"
#include "shellper/selfrecord.h"
#include "shellper/shellperclient.h"
#include "waitloop.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace shellreeve {

namespace {

constexpr qint64 longestRecord = 1024 * 1024;

QMap<QString, SessionRecord> readRecords(const QString &directory)
{
    QMap<QString, SessionRecord> records;
    const QStringList names = QDir(directory).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        const QString id = name.left(name.size() - 5);
        if (!isSessionId(id)) {
            continue;
        }
        const Result<QByteArray> text = readPrivateFile(directory + QLatin1Char('/') + name, longestRecord);
        if (!text) {
            continue;
        }
        if (const Result<SessionRecord> record = decodeRecord(*text)) {
            records.insert(id, *record);
        }
    }
    return records;
}

/// How its child ended, as a shellper that is gone wrote down.
ExitStatus lastWords(const RuntimePaths &paths, const QString &id)
{
    const Result<SelfRecord> record = SelfRecord::read(SelfRecord::pathFor(paths.stateDir, id));
    return record && record->exit ? *record->exit : ExitStatus(UnknownExit{});
}

/// One shellper being asked.
struct Question {
    FoundSocket socket;
    std::unique_ptr<ShellperClient> client = std::make_unique<ShellperClient>();
    std::optional<Welcome> welcome = {};
    std::optional<ExitStatus> exit = {};
    qint64 pid = 0;    ///< the shellper's
    bool gone = false; ///< nobody listens there
    QString problem = {};
    bool done = false;
};

void ask(Question &question, Milliseconds limit, const std::function<void()> &answered)
{
    ShellperClient *client = question.client.get();
    const auto finish = [&question, answered] {
        if (!std::exchange(question.done, true)) {
            answered();
        }
    };
    QObject::connect(client, &ShellperClient::welcomed, client, [&question, client](const Welcome &welcome) {
        question.welcome = welcome;
        question.pid = client->peerPid();
    });
    // EXIT comes after REPLAY, if it comes: the answer to a ping sent then says that it does not.
    QObject::connect(client, &ShellperClient::replayed, client, &ShellperClient::ping);
    QObject::connect(client, &ShellperClient::exited, client, [&question](const ExitStatus &status) { question.exit = status; });
    QObject::connect(client, &ShellperClient::pong, client, finish);
    QObject::connect(client, &ShellperClient::disconnected, client, [&question, finish](const Error &reason) {
        question.gone = reason.code == ErrorCode::NotRunning;
        question.problem = reason.message();
        finish();
    });
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = false;
    hello.replayBytes = 0;
    client->connectTo(question.socket.path, hello, limit);
}

SessionSnapshot describe(const Question &question, const SessionRecord *known)
{
    if (!question.welcome) {
        SessionSnapshot snapshot = known ? SessionSnapshot::fromRecord(*known) : SessionSnapshot();
        snapshot.id = question.socket.id;
        snapshot.name = known ? known->name : question.socket.id;
        snapshot.status = SessionStatus::Unreachable;
        snapshot.problem = question.problem;
        snapshot.socketPath = question.socket.path;
        return snapshot;
    }
    const Welcome &welcome = *question.welcome;
    SessionDescription description = SessionDescription::fromJson(welcome.session);
    if (question.exit) {
        description.exit = question.exit;
    }
    SessionSnapshot snapshot = SessionSnapshot::fromRecord(rebuildRecord(description, welcome, question.socket.id));
    snapshot.pid = question.pid;
    if (description.exit) {
        snapshot.status = SessionStatus::Exited;
        snapshot.exit = description.exit;
    } else {
        snapshot.childPid = welcome.childPid;
        if (known && known->intent == SessionIntent::End) {
            snapshot.status = SessionStatus::Ending; // decided; whoever supervises next carries it out
        }
    }
    snapshot.endsAt = description.endsAt;
    snapshot.guarded = description.guardian.has_value();
    snapshot.socketPath = question.socket.path;
    return snapshot;
}

} // namespace

QList<SessionSnapshot> surveySessions(const RuntimePaths &paths, Milliseconds limit)
{
    QMap<QString, SessionRecord> records = readRecords(paths.sessionsDir);
    std::vector<Question> questions;
    for (const FoundSocket &socket : scanSockets({paths.socketDir, paths.fallbackSocketDir})) {
        questions.push_back(Question{socket});
    }
    size_t open = questions.size();
    WaitLoop loop;
    for (Question &question : questions) {
        ask(question, limit, [&] {
            if (--open == 0) {
                loop.finish();
            }
        });
    }
    if (open > 0) {
        (void)loop.run(limit); // what has not answered by then is shown as not answering
    }
    QList<SessionSnapshot> sessions;
    for (const Question &question : questions) {
        if (question.gone) {
            continue; // a stale socket: its record, if any, tells the rest
        }
        const auto known = records.constFind(question.socket.id);
        sessions.append(describe(question, known == records.constEnd() ? nullptr : &*known));
        records.remove(sessions.last().id);
    }
    for (SessionRecord &record : records) {
        record.status = SessionStatus::Exited; // no shellper answers for it: finished, whatever was written down
        record.exit = record.exit ? record.exit : lastWords(paths, record.id);
        sessions.append(SessionSnapshot::fromRecord(record));
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const SessionSnapshot &one, const SessionSnapshot &other) {
        return one.createdAt < other.createdAt;
    });
    return sessions;
}

} // namespace shellreeve
