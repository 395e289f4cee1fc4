// SPDX-License-Identifier: MIT
#include "base/directorywatch.h"

#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_DirectoryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfNames();
    void endsWithItsDirectory();
    void isInvalidWithoutOne();
};

void tst_DirectoryWatch::tellsOfNames()
{
    const TemporaryHome home;
    DirectoryWatch watch(home.socketDir());
    QVERIFY(watch.isValid());
    int changes = 0;
    connect(&watch, &DirectoryWatch::changed, this, [&] { ++changes; });
    const QString path = home.socketDir() + QStringLiteral("/one");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(waitFor([&] { return changes > 0; }));
    changes = 0;
    QVERIFY(file.rename(path + QStringLiteral("-more")));
    QVERIFY(waitFor([&] { return changes > 0; }));
    changes = 0;
    QVERIFY(file.remove());
    QVERIFY(waitFor([&] { return changes > 0; }));
    QVERIFY(watch.isValid());
}

void tst_DirectoryWatch::endsWithItsDirectory()
{
    const TemporaryHome home;
    const QString path = home.home() + QStringLiteral("/inside");
    QVERIFY(QDir().mkdir(path));
    DirectoryWatch watch(path);
    QVERIFY(watch.isValid());
    int changes = 0;
    connect(&watch, &DirectoryWatch::changed, this, [&] { ++changes; });
    QVERIFY(QDir().rmdir(path));
    QVERIFY(waitFor([&] { return changes > 0 && !watch.isValid(); }));
}

void tst_DirectoryWatch::isInvalidWithoutOne()
{
    const TemporaryHome home;
    QVERIFY(!DirectoryWatch(home.home() + QStringLiteral("/nowhere")).isValid());
}

QTEST_GUILESS_MAIN(tst_DirectoryWatch)
#include "tst_directorywatch.moc"
