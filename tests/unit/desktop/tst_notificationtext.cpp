// SPDX-License-Identifier: MIT
#include "desktop/notificationtext.h"

#include <QTest>

using namespace shellreeve;

class TestNotificationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAbilities()
    {
        QCOMPARE(NotificationAbilities::from({}), NotificationAbilities());
        QCOMPARE(NotificationAbilities::from({QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")}),
                 (NotificationAbilities{true, true}));
        QCOMPARE(NotificationAbilities::from({QStringLiteral("action-icons"), QStringLiteral("body-hyperlinks")}), NotificationAbilities());
    }

    void escapesOnlyForThoseWhoReadMarkup()
    {
        Notice notice;
        notice.title = QStringLiteral("a <b>");
        notice.body = QStringLiteral("<img src='x'> & \"more\"");
        QCOMPARE(notificationTitle(notice), notice.title); // never markup (specification)
        QCOMPARE(notificationBody(notice, {true, false}), notice.body);
        QCOMPARE(notificationBody(notice, {true, true}), QStringLiteral("&lt;img src='x'&gt; &amp; &quot;more&quot;"));
    }

    void makesControlsHarmless()
    {
        Notice notice;
        notice.title = QStringLiteral("a\nb\x1b[2Jc") + QChar(0) + QStringLiteral("d");
        notice.body = QStringLiteral("one\ntwo\r\x07three");
        QCOMPARE(notificationTitle(notice), QStringLiteral("a b [2Jc d"));
        QCOMPARE(notificationBody(notice, {}), QStringLiteral("one\ntwo  three"));
    }

    void cutsByCharacterNotThroughIt()
    {
        Notice notice;
        const QString face = QString::fromUtf8("\xf0\x9f\x98\x80");
        notice.title = face.repeated(300);
        const QString title = notificationTitle(notice);
        QCOMPARE(title, face.repeated(200) + QChar(0x2026));
        notice.body = QString(5000, QLatin1Char('<'));
        QCOMPARE(notificationBody(notice, {true, true}).size(), 4 * 1000 + 1);
    }

    void keepsWhatJoinsAndIsolates()
    {
        Notice notice;
        notice.title = QString::fromUtf8("\xe2\x81\xa8\xd7\xa9\xe2\x81\xa9 exited"); // U+2068 … U+2069
        QCOMPARE(notificationTitle(notice), notice.title);
    }

    void buttonsOnlyWhereThereAreSuch()
    {
        Notice notice;
        notice.buttons = {{QStringLiteral("default"), QStringLiteral("View")}, {QStringLiteral("view"), QStringLiteral("View")}};
        QVERIFY(notificationActions(notice, {false, true}).isEmpty());
        QCOMPARE(notificationActions(notice, {true, false}),
                 (QStringList{QStringLiteral("default"), QStringLiteral("View"), QStringLiteral("view"), QStringLiteral("View")}));
    }
};

QTEST_GUILESS_MAIN(TestNotificationText)
#include "tst_notificationtext.moc"
