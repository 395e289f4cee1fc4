// SPDX-License-Identifier: MIT
// Much output, much input, and who does not keep up with either.
#include "integration/shellperfixture.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

qint64 residentBytes(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

/// Follows numbered lines of 16 bytes through DATA and REPLAY: within DATA not one may be missing; a REPLAY may jump
/// ahead, never back behind its own beginning, and begins at a line start.
class LineCheck
{
public:
    bool take(const Frame &frame)
    {
        if (frame.type == FrameType::Replay && m_begun && !frame.payload.isEmpty()) {
            m_rest.clear();
            m_jump = true;
            ++m_replays;
        }
        if (frame.type != FrameType::Replay && frame.type != FrameType::Data) {
            return true;
        }
        m_begun = true;
        m_rest += frame.payload;
        qsizetype at = 0;
        for (; m_rest.size() - at >= 16; at += 16) {
            bool number = false;
            const qint64 line = QByteArrayView(m_rest).sliced(at, 15).toByteArray().toLongLong(&number);
            if (!number || m_rest[at + 15] != '\n' || (m_jump ? line < 1 : line != m_last + 1)) {
                m_problem = "line " + QByteArray::number(m_last) + " is followed by " + m_rest.mid(at, 16);
                return false;
            }
            m_jump = false;
            m_last = line;
        }
        m_rest.remove(0, at);
        return true;
    }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] int replays() const { return m_replays; }
    [[nodiscard]] const QByteArray &problem() const { return m_problem; }

private:
    QByteArray m_rest;
    QByteArray m_problem;
    qint64 m_last = -1;
    int m_replays = 0;
    bool m_jump = false;
    bool m_begun = false;
};

} // namespace

class TestShellperFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void losesNothingForWhoReads();
    void aSlowViewerGetsAllOrAReplay();
    void aViewerThatNeverReadsCostsNothing();
    void manySlowViewersStayBounded();
    void keepsTheScrollbackInItsLimit();
    void aProgramThatReadsNothingHoldsOnlyWhoTypes();
    void typedBytesArriveInOrder();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void startCounting(qint64 lines, const QString &then)
    {
        it().setScript(QStringLiteral("stty raw -echo; echo 000000000000000; read -r x; seq -f %015.0f 1 ")
                       + QString::number(lines) + QStringLiteral("; ") + then);
        QVERIFY2(it().start(), it().complaint.constData());
        QVERIFY(WireClient(it().socketPath(), asTerminal()).outputUntil("0\n").contains("0\n")); // raw from here on
    }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperFlow::losesNothingForWhoReads()
{
    it().config.insert(QStringLiteral("scrollbackBytes"), 4 * mebibyte);
    constexpr qint64 lines = 200'000;
    startCounting(lines, QStringLiteral("exit 0"));
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.type("\n"));
    LineCheck check;
    for (;;) {
        const std::optional<Frame> frame = client.next();
        QVERIFY(frame);
        QVERIFY2(check.take(*frame), check.problem().constData());
        client.forgetOutput();
        if (frame->type == FrameType::Exit) {
            break;
        }
    }
    QCOMPARE(check.last(), lines);
    QCOMPARE(check.replays(), 0);
}

void TestShellperFlow::aSlowViewerGetsAllOrAReplay()
{
    it().config.insert(QStringLiteral("scrollbackBytes"), 256 * 1024);
    constexpr qint64 lines = 1'000'000;
    startCounting(lines, QStringLiteral("exit 0"));
    WireClient slow(it().socketPath(), asTerminal());
    const std::optional<Frame> first = slow.await(FrameType::Replay);
    QVERIFY(first);
    WireClient tower(it().socketPath(), QJsonObject{{QStringLiteral("output"), false}});
    QVERIFY(tower.await(FrameType::Replay));
    QVERIFY(tower.type("\n"));
    LineCheck check;
    QVERIFY2(check.take(*first), check.problem().constData());
    for (int frames = 0; frames < 5; ++frames) { // a little is read, then nothing, and the program goes on to its end
        const std::optional<Frame> frame = slow.next();
        QVERIFY(frame);
        QVERIFY2(check.take(*frame), check.problem().constData());
    }
    QVERIFY(tower.awaitExit() == ExitStatus(Exited{0}));
    for (;;) {
        const std::optional<Frame> frame = slow.next();
        QVERIFY(frame);
        QVERIFY2(check.take(*frame), check.problem().constData());
        slow.forgetOutput();
        if (frame->type == FrameType::Exit) {
            break;
        }
    }
    QCOMPARE(check.last(), lines);
    QVERIFY(check.replays() >= 1);
}

void TestShellperFlow::aViewerThatNeverReadsCostsNothing()
{
    constexpr qint64 lines = 3'000'000; // 48 MB
    startCounting(lines, QStringLiteral("exit 0"));
    WireClient deaf(it().socketPath(), asTerminal());
    WireClient tower(it().socketPath(), QJsonObject{{QStringLiteral("output"), false}});
    QVERIFY(tower.await(FrameType::Replay));
    const qint64 before = residentBytes(it().shellper->pid());
    QVERIFY(tower.type("\n"));
    QVERIFY(tower.awaitExit() == ExitStatus(Exited{0}));
    const qint64 after = residentBytes(it().shellper->pid());
    QVERIFY2(after - before < 16 * mebibyte, qPrintable(QString::number(after - before)));
    LineCheck check;
    std::optional<Frame> frame;
    do {
        frame = deaf.next();
        QVERIFY(frame);
        QVERIFY2(check.take(*frame), check.problem().constData());
    } while (frame->type != FrameType::Exit);
    QCOMPARE(check.last(), lines);
}

void TestShellperFlow::manySlowViewersStayBounded()
{
    startCounting(1'000'000, QStringLiteral("exit 0"));
    std::vector<std::unique_ptr<WireClient>> deaf;
    for (int count = 0; count < 60; ++count) {
        deaf.push_back(std::make_unique<WireClient>(it().socketPath(), asTerminal()));
    }
    WireClient tower(it().socketPath(), QJsonObject{{QStringLiteral("output"), false}});
    QVERIFY(tower.await(FrameType::Replay));
    const qint64 before = residentBytes(it().shellper->pid());
    QVERIFY(tower.type("\n"));
    QVERIFY(tower.awaitExit() == ExitStatus(Exited{0}));
    const qint64 after = residentBytes(it().shellper->pid());
    QVERIFY2(after - before < 40 * mebibyte, qPrintable(QString::number(after - before))); // 128 KiB each, and the ring
    for (const auto &viewer : deaf) {
        QVERIFY(viewer->outputUntil("000000001000000\n").endsWith("000000001000000\n"));
    }
}

void TestShellperFlow::keepsTheScrollbackInItsLimit()
{
    it().config.insert(QStringLiteral("scrollbackBytes"), 64 * 1024);
    startCounting(100'000, QStringLiteral("read -r x"));
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.type("\n"));
    QVERIFY(tower.outputUntil("000000000100000\n").contains("000000000100000\n"));
    WireClient late(it().socketPath(), asTerminal());
    const std::optional<Frame> replay = late.await(FrameType::Replay);
    QVERIFY(replay);
    QVERIFY(replay->payload.size() <= 64 * 1024);
    QVERIFY(replay->payload.size() > 63 * 1024);
    QCOMPARE(replay->payload.size() % 16, 0); // from a line start
    QVERIFY(replay->payload.endsWith("000000000100000\n"));
}

void TestShellperFlow::aProgramThatReadsNothingHoldsOnlyWhoTypes()
{
    it().setScript(QStringLiteral("stty raw -echo; echo READY; exec sleep 300"));
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.outputUntil("READY").contains("READY"));
    const qint64 before = residentBytes(it().shellper->pid());
    const QByteArray much = encodeFrame(FrameType::Data, QByteArray(mebibyte, 't'));
    std::vector<std::unique_ptr<WireClient>> typists;
    for (int count = 0; count < 8; ++count) { // those that come later are held as well
        typists.push_back(std::make_unique<WireClient>(it().socketPath(), asTerminal()));
        qint64 taken = 0;
        while (taken < 10 && typists.back()->sendRaw(much, std::chrono::milliseconds(200))) {
            ++taken;
        }
        QVERIFY2(taken < 10, "ten mebibytes were taken");
    }
    const qint64 after = residentBytes(it().shellper->pid());
    QVERIFY2(after - before < 8 * mebibyte, qPrintable(QString::number(after - before)));
    QVERIFY(tower.pingPong());
    QVERIFY(tower.send(FrameType::Resize, QJsonObject{{QStringLiteral("cols"), 90}, {QStringLiteral("rows"), 9}}));
    WireClient late(it().socketPath(), asTerminal());
    QVERIFY(late.outputUntil("READY").contains("READY"));
    QVERIFY(tower.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    QVERIFY(EndOutcome::fromJson(tower.awaitJson(FrameType::Terminated)).ended);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperFlow::typedBytesArriveInOrder()
{
    it().setScript(QStringLiteral("stty raw -echo; echo READY; sleep 1; head -c 4800000 | cksum; exec sleep 300"));
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTerminal());
    QVERIFY(client.outputUntil("READY\n").contains("READY"));
    QByteArray typed;
    for (int line = 1; line <= 300'000; ++line) {
        typed += QByteArray::number(line).rightJustified(15, '0') + '\n';
    }
    client.forgetOutput();
    for (qsizetype at = 0; at < typed.size(); at += 100'000) {
        QVERIFY(client.sendRaw(encodeFrame(FrameType::Data, QByteArrayView(typed).sliced(at, std::min<qsizetype>(100'000, typed.size() - at)))));
    }
    QProcess expected;
    expected.start(QStringLiteral("cksum"));
    expected.write(typed);
    expected.closeWriteChannel();
    QVERIFY(expected.waitForFinished());
    QCOMPARE(client.outputUntil("\n").trimmed(), expected.readAllStandardOutput().trimmed());
}

QTEST_GUILESS_MAIN(TestShellperFlow)
#include "tst_shellperflow.moc"
