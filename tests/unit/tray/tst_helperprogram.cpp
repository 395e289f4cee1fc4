// SPDX-License-Identifier: MIT
#include "tray/helperprogram.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestHelperProgram : public QObject
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
};

QTEST_GUILESS_MAIN(TestHelperProgram)
#include "tst_helperprogram.moc"
