// SPDX-License-Identifier: MIT
#include "base/stepback.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace shellreeve;

namespace {

int nicenessOfThisThread()
{
    return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)));
}

} // namespace

class TestStepBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void concernsOneThreadAlone()
    {
        const int before = nicenessOfThisThread();
        int inThere = 0;
        int again = 0;
        std::thread worker([&] {
            stepBack();
            inThere = nicenessOfThisThread();
            stepBack();
            again = nicenessOfThisThread();
        });
        worker.join();
        QVERIFY2(inThere >= 10, qPrintable(QString::number(inThere)));
        QCOMPARE(again, inThere);
        QCOMPARE(nicenessOfThisThread(), before);
    }
};

QTEST_GUILESS_MAIN(TestStepBack)
#include "tst_stepback.moc"
