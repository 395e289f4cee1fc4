// SPDX-License-Identifier: MIT
#include "helptext.h"
#include "verb.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shellreeve;

class VerbTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreComplete();
    void findsExactNamesOnly();
    void suggestsTheNearest_data();
    void suggestsTheNearest();
    void helpNamesEverything();
    void documentsNameEverything_data();
    void documentsNameEverything();
};

void VerbTableTest::rowsAreComplete()
{
    QSet<QString> names;
    for (const Verb &verb : verbTable()) {
        QVERIFY2(!names.contains(QString::fromUtf8(verb.name)), verb.name);
        names.insert(QString::fromUtf8(verb.name));
        QVERIFY2(*verb.summary && verb.run, verb.name);
        QVERIFY2(verb.mostWords == -1 || verb.mostWords >= verb.fewestWords, verb.name);
        for (const OptionSpec &option : verb.options) {
            QVERIFY2(QByteArray(option.name).startsWith("--"), option.name);
            QVERIFY2(*option.summary, option.name);
            QVERIFY2(verbHelpText(verb).contains(QString::fromUtf8(option.name)), option.name);
        }
    }
}

void VerbTableTest::findsExactNamesOnly()
{
    QVERIFY(findVerb(QStringLiteral("list")));
    QVERIFY(!findVerb(QStringLiteral("lis")));
    QVERIFY(!findVerb(QStringLiteral("List")));
    QVERIFY(!findVerb(QString()));
}

void VerbTableTest::suggestsTheNearest_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("meant"); // empty: no guess
    for (const auto &[said, meant] : {std::pair("lits", "list"), {"ls", "list"}, {"atach", "attach"}, {"attahc", "attach"},
                                      {"logs", "output"}, {"stop", "kill"}, {"run", "new"}, {"self-check", "selfcheck"},
                                      {"statsu", "status"}, {"frobnicate", ""}, {"x", ""}, {"", ""}}) {
        QTest::newRow(*said ? said : "nothing") << QString::fromUtf8(said) << QString::fromUtf8(meant);
    }
    QTest::newRow("very long") << QString(100'000, QLatin1Char('a')) << QString();
}

void VerbTableTest::suggestsTheNearest()
{
    QFETCH(QString, said);
    QFETCH(QString, meant);
    const Verb *verb = nearestVerb(said);
    QCOMPARE(verb ? QString::fromUtf8(verb->name) : QString(), meant);
}

void VerbTableTest::helpNamesEverything()
{
    const QString tour = tourText();
    for (const Verb &verb : verbTable()) {
        QVERIFY2(tour.contains(QStringLiteral("\n  %1 ").arg(QString::fromUtf8(verb.name))), verb.name);
        QVERIFY2(verbHelpText(verb).startsWith(QStringLiteral("usage: reeve %1").arg(QString::fromUtf8(verb.name))), verb.name);
    }
    for (const OptionSpec &option : globalOptions) {
        QVERIFY2(tour.contains(QString::fromUtf8(option.name)), option.name);
    }
}

void VerbTableTest::documentsNameEverything_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("dashes"); // how an option's leading dashes are written there
    QTest::newRow("manual") << QStringLiteral("packaging/man/reeve.1") << QStringLiteral("\\-\\-");
    QTest::newRow("bash") << QStringLiteral("resources/completions/reeve.bash") << QStringLiteral("--");
    QTest::newRow("zsh") << QStringLiteral("resources/completions/_reeve") << QStringLiteral("--");
    QTest::newRow("fish") << QStringLiteral("resources/completions/reeve.fish") << QStringLiteral("-l ");
}

void VerbTableTest::documentsNameEverything()
{
    QFETCH(QString, path);
    QFETCH(QString, dashes);
    QFile file(QStringLiteral(SHELLREEVE_SOURCE_DIR "/") + path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    const bool isManual = dashes.startsWith(QLatin1Char('\\'));
    for (const Verb &verb : verbTable()) {
        const QRegularExpression word(QStringLiteral("(\\b|\\\\fB)%1\\b").arg(QString::fromUtf8(verb.name)));
        QVERIFY2(text.contains(word), verb.name);
        for (const OptionSpec &option : verb.options) {
            QString name = QString::fromUtf8(option.name).mid(2);
            if (isManual) {
                name.replace(QLatin1Char('-'), QStringLiteral("\\-"));
            }
            QVERIFY2(text.contains(dashes + name), option.name);
        }
    }
}

QTEST_GUILESS_MAIN(VerbTableTest)
#include "tst_verbtable.moc"
