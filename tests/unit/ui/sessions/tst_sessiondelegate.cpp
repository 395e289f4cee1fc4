// SPDX-License-Identifier: MIT
#include "ui/sessions/sessiondelegate.h"

#include "samplesession.h"
#include "ui/sessions/sessionlistmodel.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSessionDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model.setSessions({sampleSession(QStringLiteral("s1"))}); }
    void drawsOnlyWhatIsToBeDrawn();
    void aRowsHeightIsThatOfItsCells();

private:
    [[nodiscard]] QModelIndex cell(SessionColumn column) const
    {
        return m_model.indexOf(QStringLiteral("s1")).siblingAtColumn(static_cast<int>(column));
    }
    [[nodiscard]] static QStyleOptionViewItem optionFor(const QRect &rect)
    {
        QStyleOptionViewItem option;
        option.rect = rect;
        option.fontMetrics = QFontMetrics(option.font);
        option.showDecorationSelected = true;
        return option;
    }
    /// Whether anything is drawn.
    [[nodiscard]] bool draws(SessionColumn column, const QRect &rect)
    {
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        const QImage before = image;
        QPainter painter(&image);
        m_delegate.paint(&painter, optionFor(rect), cell(column));
        painter.end();
        return image != before;
    }

    SessionListModel m_model{[] { return sampleStart; }};
    SessionDelegate m_delegate;
};

void TestSessionDelegate::drawsOnlyWhatIsToBeDrawn()
{
    const QRect here(0, 0, 200, 30);
    for (const SessionColumn column : {SessionColumn::Name, SessionColumn::Command}) {
        QVERIFY(draws(column, here));
        m_delegate.drawOnlyIn(QRegion(200, 0, 200, 60));
        QVERIFY(!draws(column, here));
        QVERIFY(draws(column, here.translated(1, 0))); // touches it
        m_delegate.drawOnlyIn(std::nullopt);
        QVERIFY(draws(column, here));
    }
}

void TestSessionDelegate::aRowsHeightIsThatOfItsCells()
{
    const QSize whole = m_delegate.sizeHint(optionFor({0, 0, 200, 30}), cell(SessionColumn::Command));
    const QSize alone = m_delegate.sizeHint(optionFor({0, 0, -1, 30}), cell(SessionColumn::Command));
    QVERIFY(whole.width() > 0);
    QCOMPARE(alone.height(), whole.height());
    QVERIFY(whole.height() > QFontMetrics(QFont()).height());
}

QTEST_MAIN(TestSessionDelegate)
#include "tst_sessiondelegate.moc"
