// SPDX-License-Identifier: MIT
#include "health/events.h"

#include <QTest>

using namespace shellreeve;

class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areANameAndAnObject();
};

void tst_Events::areANameAndAnObject()
{
    QTest::ignoreMessage(QtInfoMsg, R"(cleanup completed {"attempts":1,"session":"abcdefgh"})");
    logEvent("cleanup completed", {{QStringLiteral("session"), QStringLiteral("abcdefgh")}, {QStringLiteral("attempts"), 1}});
}

QTEST_GUILESS_MAIN(tst_Events)
#include "tst_events.moc"
