// SPDX-License-Identifier: MIT
#include "http/dashboardfiles.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestDashboardFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWithItsType_data();
    void findsWithItsType();
    void staysInItsFolder_data();
    void staysInItsFolder();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral("pages/deep"))));
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    TemporaryHome m_home;
    DashboardFiles m_files{m_home.filePath(QStringLiteral("pages"))};
};

void TestDashboardFiles::findsWithItsType_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("page") << QStringLiteral("index.html") << QByteArray("text/html; charset=utf-8");
    QTest::newRow("script") << QStringLiteral("app.js") << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("style") << QStringLiteral("app.min.css") << QByteArray("text/css; charset=utf-8");
    QTest::newRow("picture") << QStringLiteral("icon_1-2.svg") << QByteArray("image/svg+xml");
}

void TestDashboardFiles::findsWithItsType()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    QVERIFY(!m_files.find(name));
    write(QStringLiteral("pages/") + name, "content of " + name.toLatin1());
    const std::optional<HttpResponse> response = m_files.find(name);
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->contentType, type);
    QCOMPARE(response->body, "content of " + name.toLatin1());
    QCOMPARE(m_files.page().has_value(), QFile::exists(m_home.filePath(QStringLiteral("pages/index.html"))));
}

void TestDashboardFiles::staysInItsFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("up") << QStringLiteral("../secret.txt");
    QTest::newRow("absolute") << m_home.filePath(QStringLiteral("secret.txt"));
    QTest::newRow("down") << QStringLiteral("deep/secret.txt");
    QTest::newRow("hidden") << QStringLiteral(".secret.txt");
    QTest::newRow("nothing") << QString();
    QTest::newRow("folder") << QStringLiteral("deep");
    QTest::newRow("a type that is not served") << QStringLiteral("secret.conf");
    QTest::newRow("a line end after it") << QStringLiteral("secret.txt\n");
}

void TestDashboardFiles::staysInItsFolder()
{
    QFETCH(QString, name);
    for (const char *path : {"secret.txt", "pages/deep/secret.txt", "pages/.secret.txt", "pages/secret.conf"}) {
        write(QString::fromLatin1(path), "secret");
    }
    QVERIFY(!m_files.find(name));
}

QTEST_GUILESS_MAIN(TestDashboardFiles)
#include "tst_dashboardfiles.moc"
