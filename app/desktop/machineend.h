// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace shellreeve {

/// What a logout does to processes that stay behind.
struct LogoutRules {
    bool areKnown = false;
    bool lingers = false;           ///< the user's manager stays
    bool endsLoginSessions = false; ///< all that is in the login session's scope ends with it
};

/// Tells when the machine is about to go down, and holds it up for the moment that a goodbye takes: until this object goes, and
/// never longer than the system allows. Linux: systemd-logind (PrepareForShutdown, a delay inhibitor); where there is none, and
/// on other systems, nothing happens.
class MachineEnd : public QObject
{
    Q_OBJECT
public:
    explicit MachineEnd(QObject *parent = nullptr);
    ~MachineEnd() override;

    [[nodiscard]] LogoutRules logoutRules() const;

Q_SIGNALS:
    void isNear(); ///< once

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
