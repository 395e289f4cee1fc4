// SPDX-License-Identifier: MIT
#include "shellper/childenvironment.h"

#include <QTest>

using namespace shellreeve;

using Variables = QMap<QString, QString>;

namespace {

Variables variables(std::initializer_list<std::pair<const char *, const char *>> list)
{
    Variables result;
    for (const auto &[name, value] : list) {
        result.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    return result;
}

} // namespace

class TestChildEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesForeignMarksOut_data();
    void takesForeignMarksOut();
    void addsOurOwn();
};

void TestChildEnvironment::takesForeignMarksOut_data()
{
    QTest::addColumn<Variables>("given");
    QTest::addColumn<Variables>("expected");
    QTest::newRow("nothing") << Variables() << Variables();
    QTest::newRow("ordinary ones stay") << variables({{"HOME", "/h"}, {"PATH", "/bin"}, {"LANG", "C"}, {"QT_SCALE_FACTOR", "2"}})
                                        << variables({{"HOME", "/h"}, {"PATH", "/bin"}, {"LANG", "C"}, {"QT_SCALE_FACTOR", "2"}});
    QTest::newRow("of an agent") << variables({{"CLAUDECODE", "1"}, {"CLAUDE_CODE_ENTRYPOINT", "cli"}, {"CLAUDE_CODE_SSE_PORT", "1"},
                                               {"CLAUDE_CODE_", ""}})
                                 << Variables();
    QTest::newRow("names that only look like it") << variables({{"CLAUDE", "1"}, {"CLAUDECODES", "1"}, {"MY_CLAUDECODE", "1"},
                                                                {"CLAUDE_CONFIG_DIR", "/c"}})
                                                  << variables({{"CLAUDE", "1"}, {"CLAUDECODES", "1"}, {"MY_CLAUDECODE", "1"},
                                                                {"CLAUDE_CONFIG_DIR", "/c"}});
    QTest::newRow("an outer session") << variables({{"SHELLREEVE_SESSION", "abcdefgh.1"}, {"SHELLREEVE_PROFILE", "p"}})
                                      << variables({{"SHELLREEVE_PROFILE", "p"}});
    QTest::newRow("of a bundle") << variables({{"APPIMAGE", "/a/x.AppImage"}, {"APPDIR", "/tmp/.mount_x"}, {"ARGV0", "x"}, {"OWD", "/o"},
                                               {"LD_LIBRARY_PATH", "/tmp/.mount_x/usr/lib"}, {"QT_PLUGIN_PATH", "/tmp/.mount_x/plugins"},
                                               {"XDG_DATA_DIRS", "/usr/share"}})
                                 << variables({{"XDG_DATA_DIRS", "/usr/share"}});
    QTest::newRow("the user's own beside a bundle")
        << variables({{"APPDIR", "/tmp/.mount_x"}, {"LD_LIBRARY_PATH", "/opt/lib"}, {"QT_STYLE_OVERRIDE", "fusion"}})
        << variables({{"LD_LIBRARY_PATH", "/opt/lib"}, {"QT_STYLE_OVERRIDE", "fusion"}});
    QTest::newRow("library paths without a bundle") << variables({{"LD_LIBRARY_PATH", "/opt/lib"}, {"APPDIR", ""}})
                                                    << variables({{"LD_LIBRARY_PATH", "/opt/lib"}});
}

void TestChildEnvironment::takesForeignMarksOut()
{
    QFETCH(Variables, given);
    QFETCH(Variables, expected);
    QCOMPARE(withoutForeignMarks(given), expected);
    QCOMPARE(withoutForeignMarks(expected), expected);
}

void TestChildEnvironment::addsOurOwn()
{
    const Variables given = variables({{"TERM", "dumb"}, {"PWD", "/elsewhere"}, {"HOME", "/h"}, {"SHELLREEVE_SESSION", "outer"},
                                       {"CLAUDECODE", "1"}});
    const Variables expected = variables({{"TERM", "xterm-256color"}, {"COLORTERM", "truecolor"}, {"PWD", "/work"}, {"HOME", "/h"},
                                          {"SHELLREEVE_SESSION", "abcdefgh.12"}});
    QCOMPARE(childEnvironment(given, QStringLiteral("abcdefgh.12"), QStringLiteral("/work")), expected);
}

QTEST_GUILESS_MAIN(TestChildEnvironment)
#include "tst_childenvironment.moc"
