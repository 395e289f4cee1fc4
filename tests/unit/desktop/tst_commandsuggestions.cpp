// SPDX-License-Identifier: MIT
#include "desktop/commandsuggestions.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestCommandSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsThere()
    {
        const TemporaryHome home;
        const QString path = home.home() + QStringLiteral(":/nowhere");
        const QString shell = QStringLiteral("/bin/zsh");
        QCOMPARE(commandSuggestions(path, shell, {}), QStringList{shell});
        for (const char *name : {"gemini", "claude", "aider"}) {
            QFile file(home.home() + QLatin1Char('/') + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const bool isProgram = qstrcmp(name, "aider") != 0;
            QVERIFY(file.setPermissions(isProgram ? QFile::ReadOwner | QFile::ExeOwner : QFile::Permissions(QFile::ReadOwner)));
        }
        QCOMPARE(codingAgents(path), (QStringList{QStringLiteral("claude"), QStringLiteral("gemini")}));
        QCOMPARE(commandSuggestions(path, shell, {QStringLiteral("claude")}), (QStringList{QStringLiteral("gemini"), shell}));
    }
};

QTEST_GUILESS_MAIN(TestCommandSuggestions)
#include "tst_commandsuggestions.moc"
