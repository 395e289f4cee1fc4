// SPDX-License-Identifier: MIT
#include "bundle/bundlecopy.h"

#include "support/childguard.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// A bundle of the test child under the shellper's name, and a file. `id` names the build.
struct Made {
    explicit Made(const TemporaryHome &home, const QByteArray &id = "00000000000000aa") : helpersDir(home.filePath(QStringLiteral("d/helpers")))
    {
        source = home.filePath(QStringLiteral("mount"));
        bundle.id = QString::fromLatin1(id);
        QFile program(QStringLiteral(SHELLREEVE_TESTCHILD));
        if (!QDir().mkpath(source) || !program.open(QIODevice::ReadOnly)) {
            qFatal("cannot make a bundle");
        }
        add(QStringLiteral("shellreeve-shellper"), program.readAll(), true);
        add(QStringLiteral("lib/deep/libx.so.1"), "a library of " + id, false);
    }

    void add(const QString &to, const QByteArray &content, bool isProgram)
    {
        const QString path = source + QLatin1Char('/') + QString(to).replace(QLatin1Char('/'), QLatin1Char('_'));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        bundle.files.append({path, to, isProgram, content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()});
    }

    [[nodiscard]] Result<BundleCopy> copy() const { return BundleCopy::make(bundle, helpersDir, stop); }
    [[nodiscard]] QString folder() const { return BundleCopy::folder(bundle, helpersDir); }
    /// Everything under the helpers' directory that has a name there.
    [[nodiscard]] QStringList names() const { return QDir(helpersDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QString source;
    QString helpersDir;
    Bundle bundle;
    std::atomic<bool> stop{false};
};

/// Until something goes: a shellper of somebody else's that is just coming or going, and cannot be looked at then, keeps all.
bool lookThrough(const Made &made, CopiesLookedThrough &copies)
{
    return waitFor([&] {
        copies = removeUnusedCopies(made.helpersDir, made.stop);
        return !copies.gone.isEmpty();
    });
}

} // namespace

class TestBundleCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isCompleteAndOursAlone()
    {
        const TemporaryHome home;
        const Made made(home);
        const Result<BundleCopy> copy = made.copy();
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message()));
        QCOMPARE(made.names(), QStringList{made.bundle.id});
        QFile library(made.folder() + QStringLiteral("/lib/deep/libx.so.1"));
        QVERIFY(library.open(QIODevice::ReadOnly));
        QCOMPARE(library.readAll(), QByteArray("a library of 00000000000000aa"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(made.folder()) & others) && !(library.permissions() & others));
        QVERIFY(QFile::permissions(made.folder() + QStringLiteral("/shellreeve-shellper")) & QFile::ExeOwner);
    }

    void theOneThatIsThereIsTaken()
    {
        const TemporaryHome home;
        const Made made(home);
        const Result<BundleCopy> first = made.copy();
        const QDateTime before = QFileInfo(made.folder()).fileTime(QFile::FileBirthTime);
        QVERIFY(QDir(made.source).removeRecursively()); // nothing is read from the bundle any more
        const Result<BundleCopy> second = made.copy();
        QVERIFY(first && second);
        QCOMPARE(QFileInfo(made.folder()).fileTime(QFile::FileBirthTime), before);
    }

    void aDamagedOneIsReplaced_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"a file is missing", "a file is shorter", "a program may not run", "it is a file", "it is a link"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }
    void aDamagedOneIsReplaced()
    {
        QFETCH(QString, how);
        const TemporaryHome home;
        const Made made(home);
        QVERIFY(made.copy());
        const QString library = made.folder() + QStringLiteral("/lib/deep/libx.so.1");
        if (how.contains(QLatin1String("missing"))) {
            QVERIFY(QFile::remove(library));
        } else if (how.contains(QLatin1String("shorter"))) {
            QVERIFY(QFile(library).resize(3));
        } else if (how.contains(QLatin1String("may not run"))) {
            QVERIFY(QFile::setPermissions(made.folder() + QStringLiteral("/shellreeve-shellper"), QFile::ReadOwner));
        } else if (how.contains(QLatin1String("link"))) {
            QVERIFY(QDir().rename(made.folder(), home.filePath(QStringLiteral("elsewhere"))));
            QVERIFY(QFile::link(home.filePath(QStringLiteral("elsewhere")), made.folder()));
        } else {
            QVERIFY(QDir(made.folder()).removeRecursively());
            QFile file(made.folder());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const Result<BundleCopy> again = made.copy();
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        QCOMPARE(QFileInfo(library).size(), made.bundle.files[1].size);
        QVERIFY(QFileInfo(made.folder() + QStringLiteral("/shellreeve-shellper")).isExecutable());
        QVERIFY(waitFor([&] {
            (void)removeUnusedCopies(made.helpersDir, made.stop); // the damaged one
            return made.names() == QStringList{made.bundle.id};
        }));
    }

    void oneThatIsStoppedLeavesNothing()
    {
        const TemporaryHome home;
        Made made(home);
        // Its program says that it runs, and does not come to an end.
        const QString started = home.filePath(QStringLiteral("started"));
        made.bundle.files.clear();
        made.add(QStringLiteral("shellreeve-shellper"), "#!/bin/sh\ntouch '" + QFile::encodeName(started) + "'\nexec sleep 1000\n", true);
        std::optional<Result<BundleCopy>> copy;
        std::thread copying([&] { copy = made.copy(); });
        const bool hasStarted = waitFor([&] { return QFileInfo::exists(started); });
        made.stop = true;
        copying.join();
        QVERIFY(hasStarted);
        QVERIFY(!*copy && copy->error().code == ErrorCode::ShuttingDown);
        QCOMPARE(made.names(), QStringList());

        QVERIFY(!made.copy()); // before the first file
        QVERIFY(removeUnusedCopies(made.helpersDir, made.stop).gone.isEmpty());
        QCOMPARE(made.names(), QStringList());
    }

    void nothingHalfMadeHasTheName_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << QStringLiteral("damaged") << QStringLiteral("is damaged");
        QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("cannot read");
        QTest::newRow("does not start") << QStringLiteral("does not start") << QStringLiteral("no program can be started");
    }
    void nothingHalfMadeHasTheName()
    {
        QFETCH(QString, how);
        QFETCH(QString, words);
        const TemporaryHome home;
        Made made(home);
        if (how == QLatin1String("damaged")) {
            made.bundle.files[1].sha256 = QByteArray(64, 'b');
        } else if (how == QLatin1String("missing")) {
            QVERIFY(QFile::remove(made.bundle.files[1].from));
        } else {
            made.bundle.files.removeFirst();
            made.add(QStringLiteral("shellreeve-shellper"), "#!/nowhere/interpreter\n", true);
        }
        const Result<BundleCopy> copy = made.copy();
        QVERIFY(!copy);
        QVERIFY2(copy.error().message().contains(words), qPrintable(copy.error().message()));
        QVERIFY(!copy.error().advice.isEmpty());
        QCOMPARE(made.names(), QStringList());
    }

    void manyAtOnceMakeOne()
    {
        const TemporaryHome home;
        const Made made(home);
        std::atomic<int> succeeded = 0;
        std::mutex mutex;
        QStringList problems;
        std::vector<std::thread> starts;
        for (int i = 0; i < 6; ++i) {
            starts.emplace_back([&] {
                const Result<BundleCopy> copy = made.copy();
                succeeded += copy.ok() ? 1 : 0;
                const std::lock_guard<std::mutex> lock(mutex);
                problems += copy ? QStringList() : QStringList{copy.error().message()};
            });
        }
        for (std::thread &start : starts) {
            start.join();
        }
        QCOMPARE(problems, QStringList());
        QCOMPARE(succeeded.load(), 6);
        QCOMPARE(made.names(), QStringList{made.bundle.id});
    }

    void whatIsNotOursStays()
    {
        const TemporaryHome home;
        const Made made(home);
        QVERIFY(made.copy()); // let go again at once: it may go
        QStringList theirs{QStringLiteral(".git"), QStringLiteral("backup"), QStringLiteral(".00000000000000aa"), QStringLiteral("00000000000000AA"),
                           QStringLiteral(".00000000000000aa.new-"), QStringLiteral("00000000000000aa.new-0123456789ab")};
        theirs.sort();
        for (const QString &name : std::as_const(theirs)) {
            QVERIFY(QDir().mkpath(made.helpersDir + QLatin1Char('/') + name));
        }
        const QString elsewhere = home.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere) && QFile::link(elsewhere, made.helpersDir + QStringLiteral("/00000000000000dd")));
        CopiesLookedThrough copies;
        QVERIFY(lookThrough(made, copies));
        QCOMPARE(copies.gone, QStringList{made.bundle.id});
        QStringList left = made.names();
        left.removeOne(QStringLiteral("00000000000000dd"));
        left.sort();
        QCOMPARE(left, theirs);
        QVERIFY(QFileInfo::exists(elsewhere));
    }

    void aStartAndARemovalShareTheDoor()
    {
        const TemporaryHome home;
        const Made made(home);
        std::atomic<bool> isOver = false;
        std::thread remover([&] {
            while (!isOver) {
                (void)removeUnusedCopies(made.helpersDir, made.stop);
            }
        });
        int failed = 0;
        for (int i = 0; i < 20; ++i) {
            const Result<BundleCopy> copy = made.copy(); // held: it is there
            failed += copy && QFileInfo(made.folder() + QStringLiteral("/shellreeve-shellper")).isExecutable() ? 0 : 1;
        }
        isOver = true;
        remover.join();
        QCOMPARE(failed, 0);
    }

    void anOldOneGoesWhenNobodyUsesIt()
    {
        const TemporaryHome home;
        const Made older(home);
        QVERIFY(older.copy()); // and let go again at once
        const Made newer(home, "00000000000000bb");
        const Result<BundleCopy> held = newer.copy();
        QVERIFY(held);
        QVERIFY(QDir().mkpath(newer.helpersDir + QStringLiteral("/.00000000000000cc.new-0123456789ab/lib"))); // killed while it wrote

        ChildGuard session({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test,
                           older.folder() + QStringLiteral("/shellreeve-shellper"));
        QCOMPARE(session.waitFor(1).size(), size_t(1));
        CopiesLookedThrough first;
        QVERIFY(lookThrough(newer, first));
        QCOMPARE(first.gone, QStringList{QStringLiteral(".00000000000000cc.new-0123456789ab")});
        QCOMPARE(first.kept, (QStringList{older.bundle.id, newer.bundle.id}));
        QVERIFY(QFileInfo::exists(older.folder()));
        session.end();
        CopiesLookedThrough second;
        QVERIFY(lookThrough(newer, second));
        QCOMPARE(second.gone, QStringList{older.bundle.id});
        QCOMPARE(newer.names(), QStringList{newer.bundle.id}); // held
    }
};

QTEST_GUILESS_MAIN(TestBundleCopy)
#include "tst_bundlecopy.moc"
