// SPDX-License-Identifier: MIT
#include "support/temporaryhome.h"
#include "support/waitfor.h"
#include "ui/dialogs/startprobe.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestStartProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_home.applyToThisProcess();
        write(QStringLiteral("run.sh"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("notes"), QFile::ReadOwner | QFile::WriteOwner);
    }

    void looksAtFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("problem");
        QTest::newRow("there") << m_home.path() << "";
        QTest::newRow("not there") << m_home.filePath(QStringLiteral("none")) << "There is no folder";
        QTest::newRow("a file") << m_home.filePath(QStringLiteral("notes")) << "is not a folder";
    }
    void looksAtFolders()
    {
        QFETCH(QString, folder);
        QFETCH(QString, problem);
        const StartProbe::Answer answer = StartProbe::look({folder, QString(), QString()});
        QVERIFY2(answer.folderProblem.contains(problem) && answer.folderProblem.isEmpty() == problem.isEmpty(), qPrintable(answer.folderProblem));
    }

    void completesFolders()
    {
        for (const char *name : {"shop", "shelf", "Sheets", ".shy"}) {
            QVERIFY(QDir(m_home.path()).mkdir(QString::fromUtf8(name)));
        }
        const auto completed = [&](const QString &typed) { return StartProbe::look({m_home.path(), {}, {}, m_home.path() + typed}).folders; };
        QCOMPARE(completed(QStringLiteral("/sh")), (QStringList{QStringLiteral("Sheets"), QStringLiteral("shelf"), QStringLiteral("shop")}));
        QCOMPARE(completed(QStringLiteral("/.sh")), QStringList{QStringLiteral(".shy")});
        QCOMPARE(completed(QStringLiteral("/run")), QStringList()); // a file
        QCOMPARE(completed(QStringLiteral("/none/x")), QStringList());
        QVERIFY(completed(QStringLiteral("/")).contains(QStringLiteral("shop")));
        QVERIFY(StartProbe::look({m_home.path(), {}, {}}).folders.isEmpty());
    }

    void looksForPrograms_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("in PATH") << "run.sh" << "" << false;
        QTest::newRow("not in PATH") << "no-such-thing" << "" << true;
        QTest::newRow("of the folder") << "./run.sh" << "" << false;
        QTest::newRow("not in the folder") << "./none.sh" << "There is no program" << false;
        QTest::newRow("not executable") << "./notes" << "cannot be executed" << false;
        QTest::newRow("absolute") << m_home.filePath(QStringLiteral("run.sh")) << "" << false;
        QTest::newRow("a folder") << m_home.path() << "is a folder" << false;
    }
    void looksForPrograms()
    {
        QFETCH(QString, program);
        QFETCH(QString, problem);
        QFETCH(bool, isDoubted);
        const StartProbe::Answer answer = StartProbe::look({m_home.path(), program, m_home.path()});
        QVERIFY2(answer.programProblem.contains(problem) && answer.programProblem.isEmpty() == problem.isEmpty(), qPrintable(answer.programProblem));
        QCOMPARE(!answer.programDoubt.isEmpty(), isDoubted);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        StartProbe probe;
        QStringList answered;
        connect(&probe, &StartProbe::answered, this, [&](const StartProbe::Question &question) { answered.append(question.folder); });
        for (const char *folder : {"/one", "/two", "/three"}) {
            probe.ask({QString::fromLatin1(folder), QString(), QString()});
        }
        QVERIFY(waitFor([&] { return answered.contains(QStringLiteral("/three")); }));
        QCOMPARE(answered, QStringList{QStringLiteral("/three")});
    }

    void whoAskedMayBeGone()
    {
        auto probe = std::make_unique<StartProbe>();
        probe->ask({m_home.path(), QString(), QString()});
        probe.reset();
        StartProbe later; // whatever the first look still does, a later one answers
        QSignalSpy answered(&later, &StartProbe::answered);
        later.ask({m_home.path(), QString(), QString()});
        QTRY_COMPARE(answered.count(), 1);
    }

private:
    void write(const QString &name, QFile::Permissions permissions) const
    {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(permissions));
    }

    TemporaryHome m_home;
};

QTEST_MAIN(TestStartProbe)
#include "tst_startprobe.moc"
