// SPDX-License-Identifier: MIT
#include "ui/icon/trayimages.h"

#include <QImage>
#include <QPalette>
#include <QTest>

using namespace shellreeve;

class TestTrayImages : public QObject
{
    Q_OBJECT

    static QImage imageOf(TrayMood mood, PanelShade shade, int size = 22)
    {
        return trayImage(mood, shade).pixmap(size, size).toImage();
    }
    static double lightness(const QImage &image)
    {
        double sum = 0;
        double weight = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                sum += color.lightnessF() * color.alphaF();
                weight += color.alphaF();
            }
        }
        return weight > 0 ? sum / weight : -1;
    }

private Q_SLOTS:
    void standsOutFromItsPanel()
    {
        QVERIFY(lightness(imageOf(TrayMood::Quiet, PanelShade::Dark)) > 0.8);
        const double onLight = lightness(imageOf(TrayMood::Quiet, PanelShade::Light));
        QVERIFY(onLight >= 0 && onLight < 0.3);
    }

    void moodsDiffer_data()
    {
        QTest::addColumn<PanelShade>("shade");
        QTest::newRow("light") << PanelShade::Light;
        QTest::newRow("dark") << PanelShade::Dark;
        QTest::newRow("template") << PanelShade::Template;
    }
    void moodsDiffer()
    {
        QFETCH(PanelShade, shade);
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            const QImage quiet = imageOf(TrayMood::Quiet, shade, size);
            const QImage attention = imageOf(TrayMood::Attention, shade, size);
            const QImage trouble = imageOf(TrayMood::Trouble, shade, size);
            QCOMPARE(quiet.size(), QSize(size, size));
            // By shape, not by colour alone.
            QVERIFY(quiet.convertToFormat(QImage::Format_Alpha8) != attention.convertToFormat(QImage::Format_Alpha8));
            QVERIFY(attention.convertToFormat(QImage::Format_Alpha8) != trouble.convertToFormat(QImage::Format_Alpha8));
        }
        QCOMPARE(trayImage(TrayMood::Attention, shade).isMask(), shade == PanelShade::Template);
    }

    void followsThePanel_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QColor>("window");
        QTest::addColumn<PanelShade>("shade");
        QTest::newRow("dark theme") << QStringLiteral("KDE") << QColor(Qt::black) << PanelShade::Dark;
        QTest::newRow("light theme") << QStringLiteral("KDE") << QColor(Qt::white) << PanelShade::Light;
        QTest::newRow("dark panel whatever the theme") << QStringLiteral("ubuntu:GNOME") << QColor(Qt::white) << PanelShade::Dark;
        QTest::newRow("unnamed") << QString() << QColor(Qt::white) << PanelShade::Light;
    }
    void followsThePanel()
    {
        QFETCH(QString, desktop);
        QFETCH(QColor, window);
        QFETCH(PanelShade, shade);
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        QCOMPARE(panelShade(desktop, palette), shade);
    }

    void theProgramHasAnIcon()
    {
        QCOMPARE(programImage().pixmap(256, 256).size(), QSize(256, 256));
        QVERIFY(lightness(programImage().pixmap(64, 64).toImage()) > 0);
    }
};

QTEST_MAIN(TestTrayImages)
#include "tst_trayimages.moc"
