// SPDX-License-Identifier: MIT
#include "supervisor/loginenvironmentcache.h"

#include <QPointer>

#include <utility>

namespace shellreeve {

namespace {

constexpr Milliseconds lasts = std::chrono::minutes(5);

QMap<QString, QString> mapOf(const QProcessEnvironment &environment)
{
    QMap<QString, QString> map;
    const QStringList keys = environment.keys();
    for (const QString &key : keys) {
        map.insert(key, environment.value(key));
    }
    return map;
}

} // namespace

LoginEnvironmentCache::LoginEnvironmentCache(const Clock &clock, Fetch fetch, QObject *parent)
    : QObject(parent), m_clock(clock), m_fetch(std::move(fetch))
{
}

void LoginEnvironmentCache::with(Use use)
{
    if (!m_fetch) {
        use(mapOf(QProcessEnvironment::systemEnvironment()));
        return;
    }
    if (m_environment && m_clock.awake() - m_fetchedAt < lasts) {
        use(*m_environment);
        return;
    }
    m_waiting.push_back(std::move(use));
    if (m_waiting.size() == 1) {
        m_fetch([self = QPointer<LoginEnvironmentCache>(this)](const QProcessEnvironment &environment) {
            if (self) {
                self->take(environment);
            }
        });
    }
}

void LoginEnvironmentCache::take(const QProcessEnvironment &environment)
{
    const QMap<QString, QString> map = mapOf(environment);
    m_environment = map;
    m_fetchedAt = m_clock.awake();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Use &use : waiting) {
        use(map);
    }
}

} // namespace shellreeve
