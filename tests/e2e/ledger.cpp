// SPDX-License-Identifier: MIT
#include "e2e/ledger.h"

#include <QSet>

namespace shellreeve::testing {

namespace {

/// What is wrong with one session that is listed with this status.
QStringList complaintsAbout(const QString &name, Account &account, const QString &status)
{
    QStringList wrong;
    const bool isHeld = account.witness->isHeld();
    const bool isRunning = status == QLatin1String("running");
    if (account.fate == Fate::Lives && (!isRunning || !isHeld)) {
        wrong << QStringLiteral("lost: %1 is %2").arg(name, status);
    }
    if (!isRunning && (isHeld || living(account.pair) > 0)) {
        wrong << QStringLiteral("leaked: %1 is %2, %3 hold on").arg(name, status, account.witness->holders());
    }
    if (isRunning && !isHeld) {
        wrong << QStringLiteral("ghost: %1").arg(name);
    }
    if (account.fate == Fate::Ended && status != QLatin1String("absent")) {
        wrong << QStringLiteral("ended, and still there: %1 is %2").arg(name, status);
    }
    if (account.fate == Fate::Killed && status != QLatin1String("absent") && status != QLatin1String("exited")) {
        wrong << QStringLiteral("its holder was killed, and %1 is %2").arg(name, status);
    }
    return wrong;
}

} // namespace

Account &Ledger::open(const QString &name)
{
    Account &account = m_accounts[name];
    account.witness = std::make_unique<Witness>(m_home.filePath(name));
    return account;
}

bool Ledger::create(Instance &it, const QString &name, const QStringList &command)
{
    Account &account = m_accounts.at(name);
    const std::vector<ProcessRef> all = it.processesOf(it.create(name, command));
    if (all.size() < 2 || !account.witness->waitForPresent(1)) {
        qWarning("no session %s", qUtf8Printable(name));
        return false;
    }
    account.fate = Fate::Lives;
    account.pair.assign(all.begin(), all.begin() + 2);
    return true;
}

QString Ledger::complaint(const Instance &it)
{
    QStringList wrong;
    std::map<QString, QString> statuses;
    QSet<QString> running;
    const QJsonArray sessions = it.reeve(words("list --json")).array();
    for (const QJsonValue value : sessions) {
        const QJsonObject session = value.toObject();
        const QString name = session.value(QLatin1String("name")).toString();
        const QString status = session.value(QLatin1String("status")).toString();
        if (!statuses.emplace(name, status).second) {
            wrong << QStringLiteral("duplicate: ") + name;
        }
        if (status == QLatin1String("running")) {
            running.insert(session.value(QLatin1String("id")).toString());
        }
    }
    for (auto &[name, account] : m_accounts) {
        const auto status = statuses.find(name);
        wrong << complaintsAbout(name, account, status == statuses.end() ? QStringLiteral("absent") : status->second);
    }
    const QStringList files = it.leftFiles();
    for (const QString &file : files) {
        if (file.startsWith(QLatin1String("shellper-")) && !running.contains(file.mid(9, 8))) {
            wrong << QStringLiteral("stale: ") + file;
        }
    }
    return wrong.join(QLatin1Char('\n'));
}

} // namespace shellreeve::testing
