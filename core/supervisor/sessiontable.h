// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "session/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace shellreeve {

/// All live sessions, oldest first; owns them.
class SessionTable : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SessionTable() override;

    Session &add(std::unique_ptr<Session> session);
    /// It is out of the table at once and deleted from the event loop: one of its signals may be on the stack.
    void remove(const QString &id);

    [[nodiscard]] Session *find(const QString &id) const; ///< nullptr: none
    /// `wanted`: an exact id, an exact name or a unique prefix of an id.
    [[nodiscard]] Result<Session *> resolve(const QString &wanted) const;
    [[nodiscard]] QList<Session *> all() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_sessions.size()); }
    /// Names and ids of all sessions but that one.
    [[nodiscard]] QStringList takenNames(const QString &exceptId = {}) const;

Q_SIGNALS:
    void added(shellreeve::Session *session);
    void changed(shellreeve::Session *session);
    void removed(shellreeve::Session *session); ///< still readable

private:
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace shellreeve
