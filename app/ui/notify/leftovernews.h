// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/leftoverwords.h"

#include <QHash>

#include <optional>

namespace shellreeve {

/// Those of a session's leftovers that a person decides about: they wait for an answer, or end after a while. Not those on
/// the session's terminal, which end in a moment, nor what is kept or cannot be ended.
[[nodiscard]] QList<words::Leftover> openLeftovers(const SessionSnapshot &session);

/// Decides when leftovers are told: once a session and a batch, which is what one of its commands left; and when a
/// notification about them is old. Pure.
class LeftoverNews
{
public:
    enum class Step { None, Tell, Withdraw };

    [[nodiscard]] Step change(const SessionSnapshot &session);
    [[nodiscard]] Step forget(const QString &id); ///< the session has gone
    [[nodiscard]] bool isOpen(const QString &id) const; ///< told, and neither answered nor over
    void answer(const QString &id); ///< the notification goes by itself

private:
    struct Told {
        QDateTime batch;
        bool isOpen = true;
    };
    QHash<QString, Told> m_told;
};

} // namespace shellreeve
