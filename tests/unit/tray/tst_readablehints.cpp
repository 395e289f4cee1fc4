// SPDX-License-Identifier: MIT
#include "tray/readablehints.h"

#include <QTest>

using namespace shellreeve;

class TestReadableHints : public QObject
{
    Q_OBJECT

    static QPalette palette(const QColor &text, const QColor &base, const QColor &hints)
    {
        QPalette made;
        made.setColor(QPalette::Text, text);
        made.setColor(QPalette::Base, base);
        made.setColor(QPalette::PlaceholderText, hints);
        return made;
    }

private Q_SLOTS:
    void leavesWhatCanBeRead()
    {
        QVERIFY(!readableHints(palette(Qt::black, Qt::white, QColor(0, 0, 0, 150))));
        QVERIFY(!readableHints(palette(Qt::white, QColor(30, 30, 30), QColor(255, 255, 255, 150))));
    }

    void mendsTheToolkitsOwn() // 3.9 : 1
    {
        QVERIFY(readableHints(palette(Qt::black, Qt::white, QColor(0, 0, 0, 128))));
    }

    void mendsBlackOnDark()
    {
        const QColor dark(30, 30, 30);
        const std::optional<QPalette> mended = readableHints(palette(QColor(240, 240, 240), dark, QColor(0, 0, 0, 128)));
        QVERIFY(mended);
        const QColor colour = mended->color(QPalette::Active, QPalette::PlaceholderText);
        QCOMPARE(colour.red(), 240);
        QVERIFY(colour.alpha() > 128 && colour.alpha() < 255);
        QVERIFY(!mended->isBrushSet(QPalette::Active, QPalette::Base)); // all else stays the theme's
        QVERIFY(!readableHints(palette(QColor(240, 240, 240), dark, colour)));
    }

    void comesToAnEnd() // where the text itself can hardly be read
    {
        const QPalette faint = palette(QColor(60, 60, 60), QColor(30, 30, 30), Qt::black);
        const std::optional<QPalette> mended = readableHints(faint);
        QVERIFY(mended);
        QPalette now = faint;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            now.setColor(group, QPalette::PlaceholderText, mended->color(group, QPalette::PlaceholderText));
        }
        QVERIFY(!readableHints(now));
    }
};

QTEST_MAIN(TestReadableHints)
#include "tst_readablehints.moc"
