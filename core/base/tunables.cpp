// SPDX-License-Identifier: MIT
#include "base/tunables.h"

#include <limits>

namespace shellreeve {

namespace {

class Reader
{
public:
    Reader(const QProcessEnvironment &environment, QStringList *complaints)
        : m_environment(environment), m_complaints(complaints)
    {
    }

    template<typename Duration>
    void duration(const char *name, Duration &value, qint64 least, qint64 most) const
    {
        qint64 number = value.count();
        integer(name, number, least, most);
        value = Duration(number);
    }

    void integer(const char *name, qint64 &value, qint64 least, qint64 most) const
    {
        const QString text = m_environment.value(QString::fromLatin1(name));
        if (text.isEmpty()) {
            return;
        }
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber && number >= least && number <= most) {
            value = number;
        } else {
            complain(QStringLiteral("%1=%2 is not a whole number from %3 to %4; using %5")
                         .arg(QString::fromLatin1(name), text).arg(least).arg(most).arg(value));
        }
    }

    void complain(const QString &sentence) const
    {
        if (m_complaints) {
            m_complaints->append(sentence);
        }
    }

private:
    const QProcessEnvironment &m_environment;
    QStringList *m_complaints;
};

} // namespace

Tunables Tunables::fromEnvironment(const QProcessEnvironment &environment, QStringList *complaints)
{
    Tunables tunables;
    const Reader read(environment, complaints);
    const QString mode = environment.value(QStringLiteral("SHELLREEVE_MODE"));
    if (mode == QLatin1String("development")) {
        tunables.mode = RunMode::Development;
        tunables.gracefulTimeout = Milliseconds(5'000);
    } else if (mode == QLatin1String("production")) {
        tunables.mode = RunMode::Production;
        tunables.gracefulTimeout = Milliseconds(15'000);
    } else if (!mode.isEmpty() && mode != QLatin1String("default")) {
        read.complain(QStringLiteral("SHELLREEVE_MODE=%1 is not default, development or production; using default").arg(mode));
    }
    constexpr qint64 day = 86'400'000;
    read.duration("SHELLREEVE_GRACEFUL_TIMEOUT_MS", tunables.gracefulTimeout, 0, day);
    read.duration("SHELLREEVE_FORCE_TIMEOUT_MS", tunables.forceTimeout, 1, day);
    read.duration("SHELLREEVE_RETRY_DELAY_MS", tunables.retryDelay, 0, day);
    read.duration("SHELLREEVE_SWEEP_INTERVAL_MS", tunables.sweepInterval, 100, day);
    read.duration("SHELLREEVE_HEALTH_INTERVAL_MS", tunables.healthInterval, 100, day);
    read.duration("SHELLREEVE_LEASE_SECONDS", tunables.lease, 0, std::numeric_limits<qint32>::max());
    read.duration("SHELLREEVE_HUSK_SECONDS", tunables.husk, 0, 1'000'000); // in ms it fits a timer
    read.duration("SHELLREEVE_LEFTOVERS_TERMINAL_MS", tunables.leftoversTerminal, 0, day);
    read.duration("SHELLREEVE_LEFTOVERS_MS", tunables.leftoversOthers, 0, day);
    qint64 attempts = tunables.retryAttempts;
    read.integer("SHELLREEVE_RETRY_ATTEMPTS", attempts, 0, 100);
    tunables.retryAttempts = static_cast<int>(attempts);
    return tunables;
}

} // namespace shellreeve
