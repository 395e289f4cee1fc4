// SPDX-License-Identifier: MIT
#include "process/folderuse.h"

#include "support/childguard.h"
#include "support/temporaryhome.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QList<QByteArray> names{"testchild"};

/// Copies the test child to there: that program is then the folder's.
QString programIn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/deep/testchild");
    if (!QDir().mkpath(folder + QStringLiteral("/deep")) || !QFile::copy(QStringLiteral(SHELLREEVE_TESTCHILD), path)) {
        qFatal("cannot copy the test child");
    }
    return path;
}

} // namespace

class TestFolderUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyUsesAnEmptyFolder()
    {
        const TemporaryHome home;
        QCOMPARE(folderUse(home.path(), names), FolderUse::Unused);
    }

    void seesWhoRunsAProgramOfIt()
    {
        const TemporaryHome home;
        const QString folder = home.filePath(QStringLiteral("build"));
        const QString program = programIn(folder);
        QCOMPARE(folderUse(folder, names), FolderUse::Unused);
        ChildGuard child({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test, program);
        QCOMPARE(child.waitFor(1).size(), size_t(1));
        QCOMPARE(folderUse(folder, names), FolderUse::InUse);
        QVERIFY(QDir(folder).rename(program, home.filePath(QStringLiteral("moved")))); // as what replaces a damaged copy does
        QCOMPARE(folderUse(folder, names), FolderUse::Unused);
        child.end();
    }

    void seesWhoseProgramWasRemoved()
    {
        const TemporaryHome home;
        const QString folder = home.filePath(QStringLiteral("build"));
        const QString program = programIn(folder);
        ChildGuard child({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test, program);
        QCOMPARE(child.waitFor(1).size(), size_t(1));
        QVERIFY(QFile::remove(program));
        QCOMPARE(folderUse(folder, names), FolderUse::InUse);
    }

    void seesWhoHasAFileOfItMapped()
    {
        const TemporaryHome home;
        const QString path = home.filePath(QStringLiteral("build/with blank/lib.so"));
        QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("build/with blank"))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, 'x')) == 4096 && file.flush());
        void *mapped = ::mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, file.handle(), 0);
        QVERIFY(mapped != MAP_FAILED);
        file.close();
        QCOMPARE(folderUse(home.filePath(QStringLiteral("build")), names), FolderUse::InUse);
        QVERIFY(file.remove());
        QCOMPARE(folderUse(home.filePath(QStringLiteral("build")), names), FolderUse::InUse);
        ::munmap(mapped, 4096);
        QCOMPARE(folderUse(home.filePath(QStringLiteral("build")), names), FolderUse::Unused);
    }

#if defined(PR_SET_DUMPABLE)
    /// Root may look into everybody, so the looking is done by a child that is somebody else.
    void whomItMayNotLookIntoItDoesNotGuess()
    {
        if (::geteuid() != 0) {
            QSKIP("another user is needed to be");
        }
        const TemporaryHome home;
        QVERIFY(::chmod(QFile::encodeName(home.path()).constData(), 0755) == 0);
        const pid_t looker = ::fork();
        if (looker == 0) {
            const bool isOther = ::setgid(54321) == 0 && ::setuid(54321) == 0 && ::prctl(PR_SET_DUMPABLE, 1) == 0;
            const pid_t hidden = isOther ? ::fork() : -1;
            if (hidden == 0) {
                ::prctl(PR_SET_PDEATHSIG, SIGKILL);
                ::prctl(PR_SET_NAME, "shellreeve-shel");
                ::prctl(PR_SET_DUMPABLE, 0);
                for (;;) {
                    ::pause();
                }
            }
            FolderUse named = FolderUse::Unused;
            for (int look = 0; look < 1000 && named != FolderUse::Unknown; ++look) {
                named = folderUse(home.path(), {"shellreeve-shel"});
                ::usleep(1000); // until it has its name
            }
            const FolderUse other = folderUse(home.path(), {"another"});
            ::_exit(named == FolderUse::Unknown && other == FolderUse::Unused ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(looker, &status, 0), looker);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
#endif
};

QTEST_GUILESS_MAIN(TestFolderUse)
#include "tst_folderuse.moc"
