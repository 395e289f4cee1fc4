// SPDX-License-Identifier: MIT
#include "desktop/ownprogram.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestOwnProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void which_data();
    void which();

private:
    TemporaryHome m_home;
};

void TestOwnProgram::which_data()
{
    QTest::addColumn<QString>("image"); // $APPIMAGE
    QTest::addColumn<QString>("mount"); // $APPDIR
    QTest::addColumn<bool>("isImage");
    const QString image = m_home.filePath(QStringLiteral("Shellreeve.AppImage"));
    QFile file(image);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::newRow("installed") << QString() << QString() << false;
    QTest::newRow("an image of ours") << image << QStringLiteral("/tmp/.mount_Shell") << true;
    QTest::newRow("with a slash") << image << QStringLiteral("/tmp/.mount_Shell/") << true;
    QTest::newRow("started by another image") << image << QStringLiteral("/tmp/.mount_Kitty") << false;
    QTest::newRow("a name that begins alike") << image << QStringLiteral("/tmp/.mount_She") << false;
    QTest::newRow("no mount") << image << QString() << false;
    QTest::newRow("the root is none") << image << QStringLiteral("/") << false;
    QTest::newRow("the image has gone") << m_home.filePath(QStringLiteral("gone")) << QStringLiteral("/tmp/.mount_Shell") << false;
    QTest::newRow("a relative one") << QStringLiteral("Shellreeve.AppImage") << QStringLiteral("/tmp/.mount_Shell") << false;
}

void TestOwnProgram::which()
{
    QFETCH(QString, image);
    QFETCH(QString, mount);
    QFETCH(bool, isImage);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("APPIMAGE"), image);
    environment.insert(QStringLiteral("APPDIR"), mount);
    const QString executable = QStringLiteral("/tmp/.mount_Shell/usr/bin/shellreeve");
    const QString reeve = QStringLiteral("/tmp/.mount_Shell/usr/bin/reeve");
    const OwnProgram expected = isImage ? OwnProgram{image, image, true} : OwnProgram{executable, reeve, false};
    QCOMPARE(ownProgram(environment, executable, reeve), expected);
}

QTEST_GUILESS_MAIN(TestOwnProgram)
#include "tst_ownprogram.moc"
