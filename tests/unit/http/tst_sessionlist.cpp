// SPDX-License-Identifier: MIT
#include "http/sessionlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class TestSessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAll();
    void followsChanges();
    void countsAreNoChange();
    void allForgetsTheOthers();
    void notReadyKnowsNothing();
    void refusesNonsense_data();
    void refusesNonsense();
    void findsExactly();
    void tellsWorkspaces();
    void tellsCounts();
    void anUnchangedListIsNotMadeAgain();
};

namespace {

QJsonObject session(const QString &id, const QString &name = {}, const QString &workspace = QStringLiteral("/w"))
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name.isEmpty() ? id : name},
            {QStringLiteral("workspace"), workspace},
            {QStringLiteral("pid"), 4'711},
            {QStringLiteral("processCount"), 1},
            {QStringLiteral("cpuPercent"), 0.5},
            {QStringLiteral("memoryBytes"), 4'096},
            {QStringLiteral("ports"), QJsonArray{3'000}}};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject answer(qint64 revision, const QJsonArray &sessions, const QStringList &removed = {}, bool isAll = false)
{
    return {{QStringLiteral("revision"), revision},
            {QStringLiteral("ready"), true},
            {QStringLiteral("problems"), QJsonArray()},
            {QStringLiteral("all"), isAll},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("removed"), QJsonArray::fromStringList(removed)}};
}

QJsonArray arrayOf(const SessionList &list)
{
    return QJsonDocument::fromJson(list.array()).array();
}

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// "+a ~b -c"
QString told(const QList<SessionChange> &changes)
{
    QStringList words;
    for (const SessionChange &change : changes) {
        const char *mark = change.kind == SessionChange::Kind::Created ? "+" : change.kind == SessionChange::Kind::Changed ? "~" : "-";
        words.append(QLatin1String(mark) + change.id);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

void TestSessionList::beginsWithAll()
{
    SessionList list;
    QVERIFY(!list.revision());
    QVERIFY(!list.isReady());
    QCOMPARE(list.array(), QByteArray("[]"));
    const Result<QList<SessionChange>> changes = list.apply(answer(5, {session(text("a")), session(text("b"))}, {}, true));
    QVERIFY(changes.ok());
    QCOMPARE(told(*changes), text("+a +b"));
    QCOMPARE(list.revision(), 5u);
    QVERIFY(list.isReady());
    QCOMPARE(arrayOf(list), (QJsonArray{session(text("a")), session(text("b"))}));
    QCOMPARE(QJsonDocument::fromJson(changes->constFirst().session).object(), session(text("a")));
}

void TestSessionList::followsChanges()
{
    SessionList list;
    QVERIFY(list.apply(answer(5, {session(text("a")), session(text("b")), session(text("c"))}, {}, true)).ok());
    const QJsonObject renamed = session(text("a"), text("other"));
    const Result<QList<SessionChange>> changes = list.apply(answer(9, {renamed, session(text("d"))}, {text("b"), text("unknown")}));
    QCOMPARE(told(*changes), text("-b ~a +d"));
    QCOMPARE(list.revision(), 9u);
    QCOMPARE(arrayOf(list), (QJsonArray{renamed, session(text("c")), session(text("d"))}));
    QCOMPARE(told(*list.apply(answer(9, {}))), QString());
    QCOMPARE(told(*list.apply(answer(10, {renamed}))), QString()); // told twice, the same
}

void TestSessionList::countsAreNoChange()
{
    SessionList list;
    QVERIFY(list.apply(answer(1, {session(text("a"))}, {}, true)).ok());
    const QJsonObject counted = with(with(session(text("a")), "cpuPercent", 99.0), "ports", QJsonArray());
    QCOMPARE(told(*list.apply(answer(2, {counted}))), QString());
    QCOMPARE(arrayOf(list), QJsonArray{counted});
    QCOMPARE(told(*list.apply(answer(3, {with(counted, "viewers", 1)}))), text("~a"));
}

void TestSessionList::allForgetsTheOthers()
{
    SessionList list;
    QVERIFY(list.apply(answer(50, {session(text("a")), session(text("b"))}, {}, true)).ok());
    const Result<QList<SessionChange>> changes = list.apply(answer(7, {session(text("b")), session(text("c"))}, {}, true));
    QCOMPARE(told(*changes), text("-a +c"));
    QCOMPARE(list.revision(), 7u);
    list.clear();
    QVERIFY(!list.revision());
    QCOMPARE(list.array(), QByteArray("[]"));
}

void TestSessionList::notReadyKnowsNothing()
{
    SessionList list;
    QVERIFY(list.apply(with(answer(0, {}, {}, true), "ready", false)).ok());
    QVERIFY(!list.isReady());
    QVERIFY(!list.revision()); // ask for all of it again
    QVERIFY(list.apply(with(answer(3, {}, {}, true), "problems", QJsonArray{text("the disk is full")})).ok());
    QVERIFY(list.isReady());
    QCOMPARE(list.problems(), QStringList{text("the disk is full")});
}

void TestSessionList::refusesNonsense_data()
{
    QTest::addColumn<QJsonObject>("nonsense");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no revision") << with(answer(1, {}, {}, true), "revision", QJsonValue());
    QTest::newRow("a session without id") << answer(9, {QJsonObject{{text("name"), text("x")}}});
    QTest::newRow("a session that is a text") << answer(9, {text("a")});
}

void TestSessionList::refusesNonsense()
{
    QFETCH(QJsonObject, nonsense);
    SessionList list;
    QVERIFY(!list.apply(answer(3, {session(text("a"))})).ok()); // changes to what is not known
    QVERIFY(list.apply(answer(5, {session(text("a"))}, {}, true)).ok());
    const QByteArray before = list.array();
    QVERIFY(!list.apply(nonsense).ok());
    QCOMPARE(list.array(), before);
    QCOMPARE(list.revision(), 5u);
}

void TestSessionList::findsExactly()
{
    SessionList list;
    QVERIFY(list.apply(answer(1, {session(text("aaaaaaaa"), text("bbbbbbbb")), session(text("bbbbbbbb"), text("api"))}, {}, true)).ok());
    QCOMPARE(list.idOf(text("aaaaaaaa")), text("aaaaaaaa"));
    QCOMPARE(list.idOf(text("bbbbbbbb")), text("bbbbbbbb")); // an id before a name
    QCOMPARE(list.idOf(text("api")), text("bbbbbbbb"));
    QVERIFY(list.idOf(text("a")).isEmpty());
    QVERIFY(list.idOf(text("API")).isEmpty());
    QVERIFY(list.idOf(QString()).isEmpty());
}

void TestSessionList::tellsWorkspaces()
{
    SessionList list;
    const QJsonObject a = session(text("a"), {}, text("/z"));
    const QJsonObject b = session(text("b"), {}, text("/y"));
    const QJsonObject c = session(text("c"), {}, text("/z"));
    QVERIFY(list.apply(answer(1, {a, b, c}, {}, true)).ok());
    QCOMPARE(QJsonDocument::fromJson(list.workspaces()).object(),
             (QJsonObject{{text("workspaces"), QJsonArray{QJsonObject{{text("path"), text("/y")}, {text("sessions"), QJsonArray{b}}},
                                                          QJsonObject{{text("path"), text("/z")}, {text("sessions"), QJsonArray{a, c}}}}}}));
}

void TestSessionList::tellsCounts()
{
    SessionList list;
    const QJsonObject finished = with(session(text("b")), "pid", QJsonValue());
    QVERIFY(list.apply(answer(1, {session(text("a")), finished}, {}, true)).ok());
    QCOMPARE(list.livingCount(), 1);
    QCOMPARE(QJsonDocument::fromJson(list.counts()).object(),
             (QJsonObject{{text("sessions"), QJsonArray{QJsonObject{{text("id"), text("a")},
                                                                    {text("processCount"), 1},
                                                                    {text("cpuPercent"), 0.5},
                                                                    {text("memoryBytes"), 4'096},
                                                                    {text("ports"), QJsonArray{3'000}}}}}}));
}

void TestSessionList::anUnchangedListIsNotMadeAgain()
{
    SessionList list;
    QVERIFY(list.apply(answer(1, {session(text("a"))}, {}, true)).ok());
    const char *before = list.array().constData();
    QVERIFY(list.apply(answer(1, {})).ok());
    QCOMPARE(static_cast<const void *>(list.array().constData()), static_cast<const void *>(before));
}

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_sessionlist.moc"
