// SPDX-License-Identifier: MIT
#include "ui/icon/menutext.h"

#include <QTest>

using namespace shellreeve;

class TestMenuText : public QObject
{
    Q_OBJECT

    // What Qt 6 makes of a text on its way to the desktop (com.canonical.dbusmenu, "label"), as measured.
    static QString exported(QString text)
    {
        const qsizetype first = text.indexOf(QLatin1Char('&'));
        return first < 0 || first == text.size() - 1 ? text : text.replace(first, 1, QLatin1Char('_'));
    }
    // "One underscore marks the key and is not shown, two are one."
    static QString shownByDesktop(const QString &label)
    {
        QString shown;
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (label.at(i) == QLatin1Char('_')) {
                ++i;
            }
            if (i < label.size()) {
                shown += label.at(i);
            }
        }
        return shown;
    }

private Q_SLOTS:
    void isShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"api", "a & b", "&", "&&", "a&", "_", "my_api", "__init__", "a_b & c_d", "&a_", "a & b & c", "_&", "&_"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void isShownAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(shownByDesktop(exported(menuText(text, MenuDrawer::Desktop))), text);
        QCOMPARE(menuText(text, MenuDrawer::Qt).replace(QLatin1String("&&"), QLatin1String("&")), text);
    }
};

QTEST_GUILESS_MAIN(TestMenuText)
#include "tst_menutext.moc"
