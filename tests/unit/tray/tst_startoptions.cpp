// SPDX-License-Identifier: MIT
#include "tray/startoptions.h"

#include <QTest>

using namespace shellreeve;

class TestStartOptions : public QObject
{
    Q_OBJECT

    static Result<StartOptions> parse(const QString &words, const QMap<QString, QString> &variables = {})
    {
        QProcessEnvironment environment;
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            environment.insert(it.key(), it.value());
        }
        return StartOptions::from(QStringList{QStringLiteral("shellreeve")} + words.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                                  environment);
    }

private Q_SLOTS:
    void takesDefaults()
    {
        const Result<StartOptions> options = parse(QString());
        QVERIFY(options.ok());
        QCOMPARE(options.value().task, StartOptions::Task::Run);
        QVERIFY(options.value().profile.isEmpty() && !options.value().monitorPort);
        QVERIFY(!options.value().background && !options.value().headless && !options.value().show);
    }

    void takesTheCommandLine()
    {
        const Result<StartOptions> options =
            parse(QStringLiteral("--profile work --monitor-port 0 --background --headless --show"));
        QVERIFY(options.ok());
        QCOMPARE(options.value().profile, QStringLiteral("work"));
        QCOMPARE(options.value().monitorPort, std::optional(0));
        QVERIFY(options.value().background && options.value().headless && options.value().show);
        QCOMPARE(options.value().arguments.size(), 7);
    }

    void theCommandLineBeatsTheEnvironment()
    {
        const QMap<QString, QString> variables{{QStringLiteral("SHELLREEVE_PROFILE"), QStringLiteral("home")},
                                               {QStringLiteral("SHELLREEVE_MONITOR_PORT"), QStringLiteral("5000")}};
        QCOMPARE(parse(QString(), variables).value().profile, QStringLiteral("home"));
        QVERIFY(!parse(QString(), variables).value().monitorPort); // that one is read with the settings
        const Result<StartOptions> options = parse(QStringLiteral("--profile default --monitor-port 6000"), variables);
        QCOMPARE(options.value().profile, QString());
        QCOMPARE(options.value().monitorPort, std::optional(6000));
    }

    void helpAndVersionNeedNothingElse()
    {
        QCOMPARE(parse(QStringLiteral("--help --profile a/b")).value().task, StartOptions::Task::ShowHelp);
        QCOMPARE(parse(QStringLiteral("-h")).value().task, StartOptions::Task::ShowHelp);
        QCOMPARE(parse(QStringLiteral("--version")).value().task, StartOptions::Task::ShowVersion);
        for (const char *option : {"--profile", "--monitor-port", "--background", "--headless", "--show", "--version", "--help"}) {
            QVERIFY2(startHelp().contains(QLatin1String(option)), option);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"--unknown", "word", "--profile a/b", "--profile", "--monitor-port 65536", "--monitor-port -1",
                                  "--monitor-port x", "--headless=yes"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }
    void refuses()
    {
        QFETCH(QString, words);
        const Result<StartOptions> options = parse(words);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!options.error().context.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
