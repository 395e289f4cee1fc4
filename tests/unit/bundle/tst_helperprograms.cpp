// SPDX-License-Identifier: MIT
#include "bundle/helperprograms.h"

#include "support/temporaryhome.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestHelperPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksBesideThenInLibexec()
    {
        const TemporaryHome home;
        const QString bin = home.filePath(QStringLiteral("h"));
        const QString name = QStringLiteral("helper");
        QCOMPARE(findHelper(name, {}, bin), home.filePath(QStringLiteral("libexec/shellreeve/helper")));
        QFile file(bin + QStringLiteral("/helper"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(findHelper(name, {}, bin), bin + QStringLiteral("/helper"));
    }

    void theVariableIsAnOrder()
    {
        const TemporaryHome home;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), QStringLiteral("/nowhere/"));
        QCOMPARE(findHelper(QStringLiteral("helper"), environment, home.path()), QStringLiteral("/nowhere/helper"));
        environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), QStringLiteral("relative"));
        QVERIFY(findHelper(QStringLiteral("helper"), environment, home.path()).startsWith(QLatin1Char('/')));
    }

    void withoutABundleThereIsNothingToPrepare()
    {
        const TemporaryHome home;
        HelperPrograms programs({}, home.path(), home.filePath(QStringLiteral("helpers")));
        QSignalSpy prepared(&programs, &HelperPrograms::prepared);
        programs.prepare();
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(programs.path(QStringLiteral("reeve")), home.filePath(QStringLiteral("reeve")));
        QVERIFY(!QFileInfo::exists(home.filePath(QStringLiteral("helpers"))));
    }

    void aBundleThatCannotBeReadIsAFailure()
    {
        const TemporaryHome home;
        const QString bin = home.filePath(QStringLiteral("usr/bin"));
        QVERIFY(QDir().mkpath(bin) && QDir().mkpath(home.filePath(QStringLiteral("usr/share/shellreeve"))));
        QFile list(home.filePath(QStringLiteral("usr/share/shellreeve/bundle.json")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{}") == 2 && list.flush());
        HelperPrograms broken({}, bin, home.filePath(QStringLiteral("helpers")));
        QSignalSpy failed(&broken, &HelperPrograms::failed);
        broken.prepare();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(broken.path(QStringLiteral("reeve")), bin + QStringLiteral("/reeve"));

        QProcessEnvironment environment; // an order: the bundle is not even looked at
        environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), home.path());
        HelperPrograms ordered(environment, bin, home.filePath(QStringLiteral("helpers")));
        QSignalSpy prepared(&ordered, &HelperPrograms::prepared);
        ordered.prepare();
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(ordered.path(QStringLiteral("shellreeve-shellper")), home.filePath(QStringLiteral("shellreeve-shellper")));
    }
};

QTEST_GUILESS_MAIN(TestHelperPrograms)
#include "tst_helperprograms.moc"
