// SPDX-License-Identifier: MIT
#include "invocation.h"

#include <QTest>

using namespace shellreeve;

namespace {

constexpr OptionSpec options[] = {{"--name", "NAME", "x"}, {"--json", nullptr, "x"}, {"--cwd", "DIR", "x"}};

} // namespace

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void splitsTheLine_data();
    void splitsTheLine();
};

void InvocationTest::parses_data()
{
    using Options = QMap<QString, QString>;
    const QString name = QStringLiteral("--name");
    const QString json = QStringLiteral("--json");
    QTest::addColumn<bool>("untilCommand");
    QTest::addColumn<QString>("line"); // words separated by '|'
    QTest::addColumn<Options>("expectedOptions");
    QTest::addColumn<QString>("expectedWords");
    const auto row = [](const char *title, bool untilCommand, const char *line, const Options &given, const char *words) {
        QTest::newRow(title) << untilCommand << QString::fromUtf8(line) << given << QString::fromUtf8(words);
    };
    row("nothing", false, "", {}, "");
    row("words", false, "a|b", {}, "a|b");
    row("option before", false, "--json|a", {{json, {}}}, "a");
    row("option after", false, "a|--json", {{json, {}}}, "a");
    row("value apart", false, "--name|x|a", {{name, QStringLiteral("x")}}, "a");
    row("value attached", false, "--name=x=y|a", {{name, QStringLiteral("x=y")}}, "a");
    row("value that looks like an option", false, "--name|--json", {{name, QStringLiteral("--json")}}, "");
    row("last one counts", false, "--name=a|--name=b", {{name, QStringLiteral("b")}}, "");
    row("end of options", false, "--|--json|-x", {}, "--json|-x");
    row("lone dash is a word", false, "-", {}, "-");
    row("command", true, "--name|n|node|--name|x|-v", {{name, QStringLiteral("n")}}, "node|--name|x|-v");
    row("command after --", true, "--json|--|-weird|--", {{json, {}}}, "-weird|--");
    row("only the first -- is ours", true, "sh|--|x", {}, "sh|--|x");
}

void InvocationTest::parses()
{
    QFETCH(bool, untilCommand);
    QFETCH(QString, line);
    using Options = QMap<QString, QString>;
    QFETCH(Options, expectedOptions);
    QFETCH(QString, expectedWords);
    const QStringList arguments = line.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    const Result<Invocation> parsed = parseInvocation(arguments, options, untilCommand ? Words::UntilCommand : Words::Anywhere);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->options, expectedOptions);
    QCOMPARE(parsed->words, expectedWords.split(QLatin1Char('|'), Qt::SkipEmptyParts));
}

void InvocationTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--nmae"), QStringLiteral("x")} << QStringLiteral("--nmae");
    QTest::newRow("short") << QStringList{QStringLiteral("-n")} << QStringLiteral("-n");
    QTest::newRow("no value") << QStringList{QStringLiteral("--name")} << QStringLiteral("--name NAME");
    QTest::newRow("empty value attached") << QStringList{QStringLiteral("--name="), QStringLiteral("x")} << QStringLiteral("--name is empty");
    QTest::newRow("empty value apart") << QStringList{QStringLiteral("--cwd"), QString()} << QStringLiteral("--cwd is empty");
    QTest::newRow("unwanted value") << QStringList{QStringLiteral("--json=yes")} << QStringLiteral("--json");
    QTest::newRow("beginning of one") << QStringList{QStringLiteral("--jso")} << QStringLiteral("--jso");
}

void InvocationTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Result<Invocation> parsed = parseInvocation(arguments, options, Words::Anywhere);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(parsed.error().context.contains(named), qPrintable(parsed.error().context));
}

void InvocationTest::splitsTheLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("empty") << QStringList{} << QString() << QStringList{};
    QTest::newRow("verb") << QStringList{QStringLiteral("list")} << QStringLiteral("list") << QStringList{};
    QTest::newRow("option first") << QStringList{QStringLiteral("--name"), QStringLiteral("p"), QStringLiteral("list"), QStringLiteral("--all")}
                                  << QStringLiteral("list") << QStringList{QStringLiteral("--all")};
    QTest::newRow("only options") << QStringList{QStringLiteral("--json")} << QString() << QStringList{};
}

void InvocationTest::splitsTheLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, verb);
    QFETCH(QStringList, rest);
    const Result<CommandLine> line = splitCommandLine(arguments, options);
    QVERIFY(line.ok());
    QCOMPARE(line->verb, verb);
    QCOMPARE(line->rest, rest);
}

QTEST_GUILESS_MAIN(InvocationTest)
#include "tst_invocation.moc"
