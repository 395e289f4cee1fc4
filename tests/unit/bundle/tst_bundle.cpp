// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

namespace {

const QByteArray hash(64, 'a');

QByteArray entry(const QByteArray &from, const QByteArray &to, const QByteArray &mode = "0755", const QByteArray &size = "3",
                 const QByteArray &sha256 = hash)
{
    return R"({"from": ")" + from + R"(", "to": ")" + to + R"(", "mode": ")" + mode + R"(", "size": )" + size + R"(, "sha256": ")" + sha256 + R"("})";
}

QByteArray list(const QList<QByteArray> &entries, const QByteArray &id = "0123456789abcdef")
{
    return R"({"id": ")" + id + R"(", "files": [)" + entries.join(", ") + "]}";
}

const QByteArray helper = entry("libexec/shellreeve/shellreeve-shellper", "shellreeve-shellper");

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsItsList()
    {
        const Result<Bundle> bundle = Bundle::parse(list({helper, entry("lib/libx.so.1", "lib/libx.so.1", "0644", "70000000000")}), QStringLiteral("/m/usr"));
        QVERIFY(bundle);
        QCOMPARE(bundle->id, QStringLiteral("0123456789abcdef"));
        QCOMPARE(bundle->files.size(), 2);
        QCOMPARE(bundle->files[0].from, QStringLiteral("/m/usr/libexec/shellreeve/shellreeve-shellper"));
        QVERIFY(bundle->files[0].isProgram && !bundle->files[1].isProgram);
        QCOMPARE(bundle->files[1].to, QStringLiteral("lib/libx.so.1"));
        QCOMPARE(bundle->files[1].size, 70'000'000'000);
        QCOMPARE(bundle->files[1].sha256, hash);
    }

    void refusesAListThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("files");
        QTest::newRow("without a shellper") << list({entry("bin/reeve", "reeve")});
        QTest::newRow("a shellper that is no program") << list({entry("x", "shellreeve-shellper", "0644")});
        QTest::newRow("id leads elsewhere") << list({helper}, "../../somewhere.else");
        QTest::newRow("short id") << list({helper}, "0123");
        QTest::newRow("out of the bundle") << list({helper, entry("../etc/passwd", "lib/x")});
        QTest::newRow("out of the copy") << list({helper, entry("lib/x", "../x")});
        QTest::newRow("out of the copy, later") << list({helper, entry("lib/x", "lib/../../x")});
        QTest::newRow("absolute") << list({helper, entry("lib/x", "/tmp/x")});
        QTest::newRow("nameless") << list({helper, entry("lib/x", "")});
        QTest::newRow("the copy itself") << list({helper, entry("lib/x", ".")});
        QTest::newRow("no size") << list({helper, entry("lib/x", "lib/x", "0644", "-1")});
        QTest::newRow("no hash") << list({helper, entry("lib/x", "lib/x", "0644", "1", "abc")});
    }
    void refusesAListThatIsNone()
    {
        QFETCH(QByteArray, text);
        const Result<Bundle> bundle = Bundle::parse(text, QStringLiteral("/m"));
        QVERIFY(!bundle);
        QVERIFY(!bundle.error().advice.isEmpty());
    }

    void isFoundBesideTheExecutable()
    {
        const TemporaryHome home;
        const QString bin = home.filePath(QStringLiteral("usr/bin"));
        QVERIFY(QDir().mkpath(bin) && QDir().mkpath(home.filePath(QStringLiteral("usr/share/shellreeve"))));
        const Result<std::optional<Bundle>> none = Bundle::around(bin);
        QVERIFY(none && !*none);
        QFile file(home.filePath(QStringLiteral("usr/share/shellreeve/bundle.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list({helper})) > 0 && file.flush());
        const Result<std::optional<Bundle>> found = Bundle::around(bin);
        QVERIFY(found && *found);
        QCOMPARE((*found)->files[0].from, home.filePath(QStringLiteral("usr/libexec/shellreeve/shellreeve-shellper")));
        QVERIFY(file.resize(10));
        QVERIFY(!Bundle::around(bin));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
