// SPDX-License-Identifier: MIT
#include "base/runtimepaths.h"
#include "base/unixsocket.h"
#include "base/privatelistener.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class PrivateListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketIsPrivateAndGoesWithTheListener();
    void replacesAStaleSocket();
    void neverReplacesALivingOne();
    void neverRemovesWhatIsNoSocket_data();
    void neverRemovesWhatIsNoSocket();
    void leavesASocketThatIsNotItsOwn();
    void saysWhenThePathIsTooLong();
    void longestPathWorks();
    void leavesNothingBesideTheSocket();
};

namespace {

ino_t inodeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

} // namespace

void PrivateListenerTest::socketIsPrivateAndGoesWithTheListener()
{
    const TemporaryHome home;
    auto listener = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY2(listener.ok(), listener ? "" : qPrintable(listener.error().message()));
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(home.controlSocket()).constData(), &info), 0);
    QVERIFY(S_ISSOCK(info.st_mode));
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
    listener->reset();
    QVERIFY(!QFile::exists(home.controlSocket()));
}

void PrivateListenerTest::replacesAStaleSocket()
{
    const TemporaryHome home;
    {
        auto first = PrivateListener::listen(home.controlSocket(), ::geteuid());
        QVERIFY(first.ok());
        // What a crash leaves: the name without a listener.
        QVERIFY(::link(QFile::encodeName(home.controlSocket()).constData(),
                       QFile::encodeName(home.filePath(QStringLiteral("kept"))).constData()) == 0);
    }
    QCOMPARE(::rename(QFile::encodeName(home.filePath(QStringLiteral("kept"))).constData(),
                      QFile::encodeName(home.controlSocket()).constData()), 0);
    QCOMPARE(connectUnixSocket(home.controlSocket()).error().code, ErrorCode::NotRunning);
    const auto second = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(second.ok());
    QVERIFY(connectUnixSocket(home.controlSocket()).ok());
}

void PrivateListenerTest::neverReplacesALivingOne()
{
    const TemporaryHome home;
    const auto first = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(first.ok());
    const ino_t inode = inodeOf(home.controlSocket());
    const auto second = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Refused);
    QCOMPARE(inodeOf(home.controlSocket()), inode);
}

void PrivateListenerTest::neverRemovesWhatIsNoSocket_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << QStringLiteral("file");
    QTest::newRow("directory") << QStringLiteral("directory");
    QTest::newRow("link") << QStringLiteral("link");
}

void PrivateListenerTest::neverRemovesWhatIsNoSocket()
{
    QFETCH(QString, kind);
    const TemporaryHome home;
    if (kind == QLatin1String("directory")) {
        QVERIFY(QDir().mkdir(home.controlSocket()));
    } else {
        const QString file = kind == QLatin1String("link") ? home.filePath(QStringLiteral("target")) : home.controlSocket();
        QFile content(file);
        QVERIFY(content.open(QIODevice::WriteOnly));
        if (kind == QLatin1String("link")) {
            QVERIFY(QFile::link(file, home.controlSocket()));
        }
    }
    const ino_t inode = inodeOf(home.controlSocket());
    const auto listener = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(!listener.ok());
    QCOMPARE(listener.error().code, ErrorCode::Refused);
    QVERIFY(!listener.error().advice.isEmpty());
    QCOMPARE(inodeOf(home.controlSocket()), inode);
}

void PrivateListenerTest::leavesASocketThatIsNotItsOwn()
{
    const TemporaryHome home;
    auto first = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(first.ok());
    QVERIFY(QFile::remove(home.controlSocket()));
    const auto second = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(second.ok());
    const ino_t inode = inodeOf(home.controlSocket());
    first->reset();
    QCOMPARE(inodeOf(home.controlSocket()), inode);
}

void PrivateListenerTest::saysWhenThePathIsTooLong()
{
    const TemporaryHome home;
    const QString path = home.socketDir() + QLatin1Char('/') + QString(120, QLatin1Char('x'));
    const auto listener = PrivateListener::listen(path, ::geteuid());
    QVERIFY(!listener.ok());
    QCOMPARE(listener.error().code, ErrorCode::InvalidArgument);
    QVERIFY(listener.error().message().contains(QStringLiteral("SHELLPER_SOCKET_DIR")));
}

void PrivateListenerTest::longestPathWorks()
{
    const TemporaryHome home;
    const QString name = QStringLiteral("/control.sock");
    const auto fill = longestSocketPath() - home.socketDir().size() - name.size() - 1;
    const QString directory = home.socketDir() + QLatin1Char('/') + QString(fill, QLatin1Char('d'));
    QVERIFY(QDir().mkdir(directory));
    QCOMPARE((directory + name).size(), qsizetype(longestSocketPath()));
    const auto listener = PrivateListener::listen(directory + name, ::geteuid());
    QVERIFY2(listener.ok(), listener ? "" : qPrintable(listener.error().message()));
    QVERIFY(connectUnixSocket(directory + name).ok());
}

void PrivateListenerTest::leavesNothingBesideTheSocket()
{
    const TemporaryHome home;
    const auto listener = PrivateListener::listen(home.controlSocket(), ::geteuid());
    QVERIFY(listener.ok());
    QVERIFY(!PrivateListener::listen(home.controlSocket(), ::geteuid()).ok());
    const QStringList names = QDir(home.socketDir()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names, QStringList{QStringLiteral("control.sock")});
}

QTEST_GUILESS_MAIN(PrivateListenerTest)
#include "tst_privatelistener.moc"
