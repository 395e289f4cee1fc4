// SPDX-License-Identifier: MIT
#include "process/processtree.h"

#include <QTest>

using namespace shellreeve;

namespace {

struct Row {
    pid_t pid;
    pid_t ppid;
    quint64 start;
};

std::vector<ProcessInfo> table(std::initializer_list<Row> rows)
{
    std::vector<ProcessInfo> processes;
    for (const Row &row : rows) {
        ProcessInfo process;
        process.pid = row.pid;
        process.ppid = row.ppid;
        process.startTicks = row.start;
        processes.push_back(process);
    }
    return processes;
}

QList<int> pids(const std::vector<ProcessInfo> &processes)
{
    QList<int> list;
    for (const ProcessInfo &process : processes) {
        list.append(process.pid);
    }
    return list;
}

} // namespace

class TestProcessTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsDescendantsParentsFirst()
    {
        const auto all = table({{5, 4, 50}, {1, 0, 0}, {4, 2, 40}, {2, 1, 20}, {3, 1, 30}, {6, 2, 60}});
        QCOMPARE(pids(descendants(all, {2})), (QList<int>{4, 6, 5}));
        QCOMPARE(pids(descendants(all, {5})), QList<int>());
        QCOMPARE(descendants(all, {1}).size(), size_t(5));
    }
    void rootsAreNotTheirOwnDescendants()
    {
        const auto all = table({{1, 0, 0}, {2, 1, 1}, {3, 2, 2}, {4, 3, 3}});
        QCOMPARE(pids(descendants(all, {2, 3})), (QList<int>{4}));
    }
    void aMissingRootStillHasChildren()
    {
        QCOMPARE(pids(descendants(table({{9, 8, 1}}), {8})), (QList<int>{9}));
    }
    void cyclesEnd()
    {
        const auto all = table({{2, 3, 1}, {3, 2, 1}, {4, 4, 1}});
        QCOMPARE(pids(descendants(all, {2})), (QList<int>{3}));
        QCOMPARE(pids(descendants(all, {4})), QList<int>());
        QCOMPARE(pids(ancestors(all, 2)), (QList<int>{3}));
        QCOMPARE(pids(ancestors(all, 4)), QList<int>());
    }
    void aParentYoungerThanItsChildIsAStranger()
    {
        // 7 was the parent of 8, ended, and its pid went to another process.
        QCOMPARE(pids(descendants(table({{7, 1, 500}, {8, 7, 100}}), {7})), QList<int>());
    }
    void sortsParentsFirst()
    {
        const std::vector<ProcessInfo> mixed = table({{5, 3, 0}, {9, 7, 0}, {3, 2, 0}, {7, 1, 0}, {2, 1, 0}});
        const QList<int> sorted = pids(parentsFirst(mixed));
        QCOMPARE(sorted.size(), mixed.size());
        for (const ProcessInfo &one : mixed) {
            QVERIFY(!sorted.contains(one.ppid) || sorted.indexOf(one.ppid) < sorted.indexOf(one.pid));
        }
        QCOMPARE(parentsFirst(table({{2, 3, 0}, {3, 2, 0}})).size(), size_t(2)); // a snapshot may go in circles
        QVERIFY(parentsFirst({}).empty());
    }
    void findsChildrenAndAncestors()
    {
        const auto all = table({{1, 0, 0}, {2, 1, 1}, {3, 2, 2}, {4, 3, 3}, {5, 2, 4}});
        QCOMPARE(pids(childrenOf(all, 2)), (QList<int>{3, 5}));
        QCOMPARE(pids(ancestors(all, 4)), (QList<int>{3, 2, 1}));
        QCOMPARE(pids(ancestors(all, 99)), QList<int>());
    }
};

QTEST_APPLESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"
