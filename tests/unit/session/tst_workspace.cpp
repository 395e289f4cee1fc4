// SPDX-License-Identifier: MIT
#include "session/workspace.h"

#include "support/temporaryhome.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestWorkspace : public QObject
{
    Q_OBJECT

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private Q_SLOTS:
    void findsTheTopLevel()
    {
        const TemporaryHome home;
        const QDir root(QFileInfo(home.path()).canonicalFilePath());
        QVERIFY(root.mkpath(QStringLiteral("shop/.git")) && root.mkpath(QStringLiteral("shop/src/deep")));
        writeFile(root.filePath(QStringLiteral("shop/.git/HEAD")), "ref: refs/heads/main\n");
        const QString shop = root.filePath(QStringLiteral("shop"));
        QCOMPARE(workspaceOf(shop), shop);
        QCOMPARE(workspaceOf(shop + QStringLiteral("/src/deep/")), shop);

        QVERIFY(QFile::link(shop + QStringLiteral("/src"), root.filePath(QStringLiteral("link"))));
        QCOMPARE(workspaceOf(root.filePath(QStringLiteral("link/deep"))), shop);
    }

    void takesWorktrees()
    {
        const TemporaryHome home;
        const QDir root(QFileInfo(home.path()).canonicalFilePath());
        QVERIFY(root.mkpath(QStringLiteral("tree/src")));
        writeFile(root.filePath(QStringLiteral("tree/.git")), "gitdir: /somewhere\n");
        QCOMPARE(workspaceOf(root.filePath(QStringLiteral("tree/src"))), root.filePath(QStringLiteral("tree")));
    }

    void isTheDirectoryElse()
    {
        const TemporaryHome home;
        const QDir root(QFileInfo(home.path()).canonicalFilePath());
        QVERIFY(root.mkpath(QStringLiteral("plain/.git"))); // empty: git does not take it for one either
        QCOMPARE(workspaceOf(root.filePath(QStringLiteral("plain"))), root.filePath(QStringLiteral("plain")));
        QVERIFY(QFile::link(root.filePath(QStringLiteral("plain")), root.filePath(QStringLiteral("link"))));
        QCOMPARE(workspaceOf(root.filePath(QStringLiteral("link"))), root.filePath(QStringLiteral("plain")));
        QCOMPARE(workspaceOf(root.filePath(QStringLiteral("gone"))), root.filePath(QStringLiteral("gone")));
        QCOMPARE(workspaceOf(QStringLiteral("/")), QStringLiteral("/"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
