// SPDX-License-Identifier: MIT
// What reeve makes of a shellper, which this test plays.
#include "base/privatefile.h"
#include "base/privatelistener.h"
#include "process/signalsender.h"
#include "pty/pty.h"
#include "session/sessionrecord.h"
#include "shellper/frame.h"
#include "shellper/message.h"
#include "shellpersurvey.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString sessionId = QStringLiteral("aaaaaaaa");

/// Welcomes everybody, answers pings and takes every terminal.
class PlayedShellper : public QObject
{
public:
    explicit PlayedShellper(const QString &path)
        : m_listener(PrivateListener::listen(path, ::geteuid()).value())
    {
        connect(m_listener.get(), &PrivateListener::accepted, this, &PlayedShellper::admit);
    }
    bool tookTerminal = false;

private:
    void admit(int socket)
    {
        const auto owned = std::make_shared<UniqueFd>(socket);
        const auto reader = std::make_shared<FrameReader>(FrameReader::DataMode::Whole);
        auto *notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, owned, reader, notifier] {
            char block[4096];
            const ssize_t got = ::recv(owned->get(), block, sizeof block, 0); // a descriptor that rides along is dropped
            if (got <= 0) {
                notifier->setEnabled(false);
                return;
            }
            reader->feed(QByteArrayView(block, got));
            while (const std::optional<Frame> frame = reader->next()) {
                send(owned->get(), answerTo(*frame));
            }
        });
    }
    QByteArray answerTo(const Frame &frame)
    {
        if (frame.type == FrameType::Hello) {
            Welcome welcome;
            welcome.childPid = ::getpid();
            welcome.capabilities = QStringList{QStringLiteral("terminal-handover")};
            welcome.session = {{QStringLiteral("id"), sessionId}, {QStringLiteral("name"), QStringLiteral("api")}};
            return encodeFrame(FrameType::Welcome, welcome.encode()) + encodeFrame(FrameType::Replay);
        }
        if (frame.type == FrameType::Terminal) {
            tookTerminal = true;
            return encodeFrame(FrameType::Terminal, encodeJson({{QStringLiteral("taken"), true}}));
        }
        return frame.type == FrameType::Ping ? encodeFrame(FrameType::Pong) : QByteArray();
    }
    static void send(int socket, const QByteArray &bytes)
    {
        QVERIFY(writeAll(socket, bytes.constData(), static_cast<unsigned long>(bytes.size())));
    }

    std::unique_ptr<PrivateListener> m_listener;
};

bool hasRoom(int tty, int withinMs)
{
    pollfd wait{tty, POLLOUT, 0};
    return ::poll(&wait, 1, withinMs) > 0;
}

/// Until not a byte more goes in, as when the window is stopped. The kernel moves on what it took, a little later.
void fill(int tty)
{
    const UniqueFd again(::open(::ttyname(tty), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    QVERIFY(again.isValid());
    const QByteArray block(4096, 'x');
    do {
        for (const size_t size : {size_t(4096), size_t(1)}) {
            while (::write(again.get(), block.constData(), size) > 0) {
            }
        }
    } while (hasRoom(tty, 300));
}

} // namespace

class PlayedShellperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedToEndIsEnding_data();
    void whatIsDecidedToEndIsEnding();
    void attachLeavesAStalledTerminal();
};

void PlayedShellperTest::whatIsDecidedToEndIsEnding_data()
{
    QTest::addColumn<bool>("decided");
    QTest::newRow("runs") << false;
    QTest::newRow("end decided") << true;
}

void PlayedShellperTest::whatIsDecidedToEndIsEnding()
{
    QFETCH(bool, decided);
    const TemporaryHome home;
    const PlayedShellper shellper(home.socketDir() + QStringLiteral("/shellper-aaaaaaaa.sock"));
    RuntimePaths paths;
    paths.socketDir = home.socketDir();
    paths.fallbackSocketDir = home.filePath(QStringLiteral("missing"));
    paths.sessionsDir = home.home();
    SessionRecord record;
    record.id = sessionId;
    record.name = QStringLiteral("api");
    record.command = QStringList{QStringLiteral("sleep")};
    record.cwd = QStringLiteral("/");
    record.createdAt = QDateTime::currentDateTimeUtc();
    record.status = SessionStatus::Running;
    record.intent = decided ? SessionIntent::End : SessionIntent::None;
    QVERIFY(decodeRecord(encodeRecord(record)).ok());
    QVERIFY(writePrivateFile(home.home() + QStringLiteral("/aaaaaaaa.json"), encodeRecord(record)).ok());
    const QList<SessionSnapshot> sessions = surveySessions(paths);
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(static_cast<int>(sessions.first().status), static_cast<int>(decided ? SessionStatus::Ending : SessionStatus::Running));
}

void PlayedShellperTest::attachLeavesAStalledTerminal()
{
    const TemporaryHome home;
    const PlayedShellper shellper(home.socketDir() + QStringLiteral("/shellper-aaaaaaaa.sock"));
    const Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    QProcess reeve;
    reeve.setProcessEnvironment(home.environment());
    const int slave = pty->slave();
    reeve.setChildProcessModifier([slave] { // only async-signal-safe calls
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (int fd = 0; fd < 3; ++fd) {
            ::dup2(slave, fd);
        }
    });
    reeve.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), {QStringLiteral("attach"), QStringLiteral("api")}, QIODevice::ReadOnly);
    const bool lent = waitFor([&] { return shellper.tookTerminal; });
    fill(slave);
    const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(reeve.processId()));
    const bool asked = process.ok() && sendSignal(*process, SIGTERM) == SignalOutcome::Sent;
    const bool ended = waitFor([&] { return reeve.state() == QProcess::NotRunning; });
    if (!ended) {
        reeve.kill();
        reeve.waitForFinished();
    }
    QVERIFY(lent);
    QVERIFY(asked);
    QVERIFY(ended);
    QCOMPARE(reeve.exitCode(), 1);
    QVERIFY(!hasRoom(slave, 0)); // it was stalled all the time
}

QTEST_GUILESS_MAIN(PlayedShellperTest)
#include "tst_playedshellper.moc"
