// SPDX-License-Identifier: MIT
#include "lifecycle/logfile.h"

#include "support/temporaryhome.h"

#include "base/logging.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestLogFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryHome> m_home;

    [[nodiscard]] QString path(const char *suffix = "") const
    {
        return m_home->filePath(QStringLiteral("x/shellreeve.log") + QString::fromLatin1(suffix));
    }

    [[nodiscard]] QByteArray content(const char *suffix = "") const
    {
        QFile file(path(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryHome>(); }
    void cleanup() { m_home.reset(); }

    void formatsALine_data()
    {
        QTest::addColumn<QtMsgType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("line");
        const QByteArray time("2023-11-14T22:13:20.000Z ");
        QTest::newRow("info") << QtInfoMsg << QStringLiteral("hello") << time + "info x.y: hello\n";
        QTest::newRow("warning") << QtWarningMsg << QStringLiteral("ü") << time + "warning x.y: \xc3\xbc\n";
        QTest::newRow("error") << QtCriticalMsg << QString() << time + "error x.y: \n";
        QTest::newRow("a faked second line") << QtInfoMsg << QStringLiteral("a\nb\r") << time + "info x.y: a\\nb\\x0d\n";
        QTest::newRow("an escape sequence") << QtInfoMsg << QStringLiteral("\x1b[2J\u009b") << time + "info x.y: \\x1b[2J\\x9b\n";
    }
    void formatsALine()
    {
        QFETCH(QtMsgType, type);
        QFETCH(QString, text);
        QTEST(logLine(ManualClock().wall(), type, "x.y", text), "line");
    }

    void appends()
    {
        LogFile::open(path()).value()->write("one\n");
        LogFile::open(path()).value()->write("two\n");
        QCOMPARE(content(), QByteArray("one\ntwo\n"));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
    }

    void rotates()
    {
        const Result<std::unique_ptr<LogFile>> log = LogFile::open(path(), 10);
        for (const char *line : {"1111\n", "2222\n", "3333\n", "4444\n", "a long line alone\n", "5555\n"}) {
            log.value()->write(line);
        }
        QCOMPARE(content(), QByteArray("5555\n"));
        QCOMPARE(content(".1"), QByteArray("a long line alone\n"));
        QCOMPARE(content(".2"), QByteArray("3333\n4444\n"));
        QCOMPARE(QDir(m_home->filePath(QStringLiteral("x"))).entryList(QDir::Files).size(), 3);
    }

    void countsWhatIsThereAlready()
    {
        LogFile::open(path(), 10).value()->write("12345678\n");
        LogFile::open(path(), 10).value()->write("new\n");
        QCOMPARE(content(), QByteArray("new\n"));
        QCOMPARE(content(".1"), QByteArray("12345678\n"));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(QFile::link(path(".target"), path()));
        QVERIFY(!LogFile::open(path()).ok());
        QVERIFY(!QFile::exists(path(".target")));
        QVERIFY(QFile::remove(path()));
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QVERIFY(!LogFile::open(path()).ok());
        QVERIFY(!LogFile::open(m_home->filePath(QStringLiteral("missing/log"))).ok());
    }

    void takesQtsMessages()
    {
        const ManualClock clock;
        {
            const Result<std::unique_ptr<LogFile>> log = LogFile::open(path());
            log.value()->installMessageHandler(clock);
            qCInfo(lcLifecycle) << "Process cleanup handlers initialized";
            qWarning("two\nlines");
        }
        qWarning("after its end"); // must not crash, must not be in the file
        QCOMPARE(content(), QByteArray("2023-11-14T22:13:20.000Z info shellreeve.lifecycle: Process cleanup handlers initialized\n"
                                       "2023-11-14T22:13:20.000Z warning default: two\\nlines\n"));
    }

    // Standard error is a pipe that is full and that nobody reads: the event reaches the file all the same.
    void aReaderThatDoesNotReadStopsNothing()
    {
        const Pipe pipe = makePipe();
        QVERIFY(setNonBlocking(pipe.writeEnd.get()));
        const QByteArray filler(65'536, 'x');
        while (::write(pipe.writeEnd.get(), filler.constData(), static_cast<size_t>(filler.size())) > 0) {
        }
        QCOMPARE(::fcntl(pipe.writeEnd.get(), F_SETFL, 0), 0); // blocking again
        const UniqueFd former(::dup(STDERR_FILENO));
        {
            const Result<std::unique_ptr<LogFile>> log = LogFile::open(path());
            log.value()->installMessageHandler();
            QVERIFY(::dup2(pipe.writeEnd.get(), STDERR_FILENO) >= 0);
            qInfo("%s", QByteArray(100'000, 'y').constData());
            QVERIFY(::dup2(former.get(), STDERR_FILENO) >= 0);
        }
        QVERIFY(content().size() > 100'000);
    }

    void keepsLinesWholeAcrossThreads()
    {
        const Result<std::unique_ptr<LogFile>> log = LogFile::open(path(), 3'000);
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&log, number] {
                for (int i = 0; i < 100; ++i) {
                    log.value()->write(QByteArray(19, static_cast<char>('a' + number)) + '\n');
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        int lines = 0;
        for (const char *suffix : {"", ".1", ".2"}) {
            const QList<QByteArray> found = content(suffix).split('\n');
            for (const QByteArray &line : found) {
                QVERIFY(line.isEmpty() || (line.size() == 19 && line.count(line.front()) == 19));
                lines += line.isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE(lines, 400);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
