// SPDX-License-Identifier: MIT
// The completions, run by the shells themselves against a `reeve` that this test plays.
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class CompletionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bashOffersNamesAsWords_data();
    void bashOffersNamesAsWords();
    void fishOffersNamesAsWords();

private:
    QByteArray run(const QString &shell, const QStringList &arguments);

    TemporaryHome m_home;
    QString m_trap = m_home.filePath(QStringLiteral("trap"));
};

void CompletionsTest::initTestCase()
{
    const QString program = m_home.filePath(QStringLiteral("reeve"));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n[ \"$*\" = 'list --names' ] || exit 2\ncat <<'END'\naaaaaaaa\na;b$(touch " + QFile::encodeName(m_trap)
               + ")\nbbbbbbbb\nweb *\nEND\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray CompletionsTest::run(const QString &shell, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = m_home.environment();
    environment.insert(QStringLiteral("PATH"), m_home.path() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(shell, arguments);
    if (!waitFor([&] { return process.state() == QProcess::NotRunning; })) {
        process.kill();
        process.waitForFinished();
    }
    return process.readAllStandardOutput();
}

void CompletionsTest::bashOffersNamesAsWords_data()
{
    const QString name = QStringLiteral("a\\;b\\$\\(touch\\ %1\\)\n").arg(m_trap);
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("all") << QString() << QStringLiteral("aaaaaaaa\n%1bbbbbbbb\nweb\\ \\*\n").arg(name);
    QTest::newRow("prefix") << QStringLiteral("a") << QStringLiteral("aaaaaaaa\n") + name;
    QTest::newRow("quoted prefix") << QStringLiteral("a\\;") << name;
    QTest::newRow("command") << QStringLiteral("$(touch %1)").arg(m_trap) << QStringLiteral("");
    QTest::newRow("pattern") << QStringLiteral("*") << QStringLiteral("");
}

void CompletionsTest::bashOffersNamesAsWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty()) {
        QSKIP("no bash here");
    }
    const QString script = QStringLiteral("source \"$1\"; COMP_WORDS=(reeve kill \"$2\"); COMP_CWORD=2; _reeve; "
                                          "for word in \"${COMPREPLY[@]}\"; do printf '%s\\n' \"$word\"; done");
    const QByteArray out = run(bash, {QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash"),
                                      QStringLiteral(SHELLREEVE_SOURCE_DIR "/resources/completions/reeve.bash"), typed});
    QCOMPARE(QString::fromUtf8(out), offered);
    QVERIFY(!QFileInfo::exists(m_trap));
}

void CompletionsTest::fishOffersNamesAsWords()
{
    const QString fish = QStandardPaths::findExecutable(QStringLiteral("fish"));
    if (fish.isEmpty()) {
        QSKIP("no fish here");
    }
    const QByteArray out = run(fish, {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                      QStringLiteral("source " SHELLREEVE_SOURCE_DIR "/resources/completions/reeve.fish; complete -C 'reeve kill a'")});
    QVERIFY2(out.contains("aaaaaaaa\n") && out.contains("a;b$(touch "), out.constData());
    QVERIFY(!QFileInfo::exists(m_trap));
}

QTEST_GUILESS_MAIN(CompletionsTest)
#include "tst_completions.moc"
