// SPDX-License-Identifier: MIT
#include "session/outputtail.h"

#include "base/privatefile.h"
#include "shellper/shellperclient.h"
#include "terminal/plaintext.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr Milliseconds answerWithin{5'000};
constexpr qint64 longestScreen = 16 * 1024 * 1024;

Hello passerBy()
{
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = false;
    hello.replayBytes = OutputTail::mostBytes;
    return hello;
}

/// The newest of it, from the start of a line: a sequence that is cut in two would show as text.
QByteArray endOf(const QByteArray &screen)
{
    const qsizetype most = OutputTail::mostBytes;
    const qsizetype line = screen.size() > most ? screen.indexOf('\n', screen.size() - most) : -1;
    return line < 0 ? screen.right(most) : screen.mid(line + 1);
}

bool wroteSince(const SessionSnapshot &then, const SessionSnapshot &now)
{
    return then.lastActivityAt != now.lastActivityAt || then.startedAt != now.startedAt || then.pid != now.pid
        || then.socketPath != now.socketPath || then.rows != now.rows;
}

} // namespace

OutputTail::OutputTail(QString sessionsDir, QObject *parent)
    : QObject(parent), m_sessionsDir(std::move(sessionsDir))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(Error{ErrorCode::TimedOut, QStringLiteral("the shellper at %1 does not answer in time").arg(m_shown.socketPath)});
    });
}

OutputTail::~OutputTail() = default;

void OutputTail::setMostLines(qsizetype lines)
{
    m_mostLines = std::max<qsizetype>(lines, 0);
}

void OutputTail::show(const SessionSnapshot &session)
{
    const bool isAnother = session.id != m_shown.id;
    const bool isDue = isAnother || m_problem || wroteSince(m_shown, session);
    m_shown = session;
    if (isAnother) {
        hangUp();
        m_isOld = true;
        m_lines.clear();
        m_problem.reset();
    }
    if (!isDue) {
        return;
    }
    if (m_client) {
        m_wantsAnother = true;
    } else {
        look();
    }
}

void OutputTail::refresh()
{
    if (!m_shown.id.isEmpty()) {
        hangUp();
        look();
    }
}

void OutputTail::clear()
{
    hangUp();
    m_shown = {};
    m_isOld = true;
    settle({}, std::nullopt);
}

void OutputTail::look()
{
    m_wantsAnother = false;
    if (!m_shown.pid || m_shown.socketPath.isEmpty()) {
        lookAtScreen(Error{ErrorCode::NotFound, QStringLiteral("no output of it was kept")});
        return;
    }
    m_client = std::make_unique<ShellperClient>();
    connect(m_client.get(), &ShellperClient::welcomed, this, [this](const Welcome &welcome) { m_shown.rows = welcome.rows; });
    connect(m_client.get(), &ShellperClient::replayed, this, [this](const QByteArray &bytes) { take(bytes, m_shown.rows); });
    connect(m_client.get(), &ShellperClient::disconnected, this, [this](const Error &reason) {
        hangUp();
        if (reason.code == ErrorCode::NotRunning) {
            lookAtScreen(reason);
        } else {
            fail(reason);
        }
    });
    m_deadline.start(answerWithin);
    m_client->connectTo(m_shown.socketPath, passerBy(), answerWithin);
}

void OutputTail::lookAtScreen(const Error &otherwise)
{
    const Result<QByteArray> screen =
        readPrivateFile(m_sessionsDir + QLatin1Char('/') + m_shown.id + QStringLiteral(".screen"), longestScreen);
    if (screen) {
        take(endOf(*screen), m_shown.rows);
    } else {
        fail(screen.error().code == ErrorCode::NotFound ? otherwise : screen.error());
    }
}

void OutputTail::take(const QByteArray &bytes, int rows)
{
    hangUp();
    PlainText text(rows);
    text.feed(bytes);
    settle(text.lastLines(m_mostLines), std::nullopt);
    if (m_wantsAnother) {
        look();
    }
}

void OutputTail::fail(const Error &reason)
{
    hangUp();
    m_wantsAnother = false;
    settle({}, reason);
}

// One of its signals may be what called us.
void OutputTail::hangUp()
{
    m_deadline.stop();
    if (m_client) {
        m_client->disconnect(this);
        m_client->closeConnection();
        m_client.release()->deleteLater();
    }
}

void OutputTail::settle(const QStringList &lines, const std::optional<Error> &problem)
{
    const bool isNews = m_isOld || lines != m_lines || problem.has_value() != m_problem.has_value();
    m_isOld = false;
    m_lines = lines;
    m_problem = problem;
    if (isNews) {
        Q_EMIT changed();
    }
}

} // namespace shellreeve
