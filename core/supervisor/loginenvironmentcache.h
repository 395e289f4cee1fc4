// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QMap>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <optional>
#include <vector>

namespace shellreeve {

/// The environment for sessions that were given none: asked for once, then good for five minutes, because a
/// login shell's start-up files change rarely and may take seconds.
class LoginEnvironmentCache : public QObject
{
    Q_OBJECT
public:
    using Fetch = std::function<void(const std::function<void(const QProcessEnvironment &)> &)>;
    using Use = std::function<void(const QMap<QString, QString> &)>;

    /// Without `fetch`: this process's environment.
    LoginEnvironmentCache(const Clock &clock, Fetch fetch, QObject *parent = nullptr);

    /// Calls `use` now or when the environment has come; not at all when this object is gone by then.
    void with(Use use);

private:
    void take(const QProcessEnvironment &environment);

    const Clock &m_clock;
    Fetch m_fetch;
    std::optional<QMap<QString, QString>> m_environment;
    Milliseconds m_fetchedAt{0};
    std::vector<Use> m_waiting;
};

} // namespace shellreeve
