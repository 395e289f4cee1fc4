// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace shellreeve {

/// Several requests of one kind that run at the same time; when all have answered, what failed is told together.
class Batch : public QObject
{
    Q_OBJECT
public:
    struct Failure {
        QString name; ///< of the session
        Error reason;
    };
    using Told = std::function<void(const QList<Failure> &)>;

    /// One answer, once: nullopt is success. Outlives the batch without harm.
    using Answered = std::function<void(const std::optional<Error> &)>;

    Batch(Told told, QObject *parent);

    /// Before start(): one more that is waited for.
    [[nodiscard]] Answered expect(const QString &name);
    /// All are expected now: tells as soon as they have answered, then deletes itself.
    void start();

private:
    void settle();

    Told m_told;
    QList<Failure> m_failures;
    int m_open = 0;
    bool m_isStarted = false;
};

} // namespace shellreeve
