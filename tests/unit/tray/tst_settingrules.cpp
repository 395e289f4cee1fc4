// SPDX-License-Identifier: MIT
#include "tray/settingrules.h"

#include "settings/settings.h"
#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSettingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreTheSame();
    void eachIsTaken();
};

void TestSettingRules::theDefaultsAreTheSame()
{
    const TemporaryHome home;
    QCOMPARE(sessionRulesFrom(Settings(home.filePath(QStringLiteral("none")))), SessionRules());
}

void TestSettingRules::eachIsTaken()
{
    const TemporaryHome home;
    Settings settings(home.filePath(QStringLiteral("one.conf")));
    settings.set(Setting::Leftovers, QStringLiteral("keep"));
    settings.set(Setting::KeepList, QStringList{QStringLiteral("tmux")});
    settings.set(Setting::LeaseAfterQuit, QVariant(5LL));
    settings.set(Setting::Scrollback, QVariant(64LL));
    settings.set(Setting::KeepScreens, false);
    settings.set(Setting::KeepFinishedDays, QVariant(2LL));
    settings.set(Setting::KeepFinishedCount, QVariant(3LL));
    const SessionRules expected{LeftoversPolicy::Keep, {QStringLiteral("tmux")}, std::chrono::seconds(5), 65'536, false, std::chrono::hours(48), 3};
    QCOMPARE(sessionRulesFrom(settings), expected);
}

QTEST_GUILESS_MAIN(TestSettingRules)
#include "tst_settingrules.moc"
