// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace shellreeve::testing {

/// The desktop's session manager (X Session Management Protocol 1.0) of a test's own, for one client: asks it to save
/// itself before a logout, and tells it to die. One at a time.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    SessionManager();
    ~SessionManager() override;

    [[nodiscard]] bool isUp() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; } ///< for SESSION_MANAGER
    [[nodiscard]] bool hasClient() const { return m_isRegistered; }
    void announceLogout(); ///< SaveYourself, for good; isReady() follows
    [[nodiscard]] bool isReady() const { return m_isReady; }
    void callOff(); ///< another program would not have it
    void logOut();  ///< Die
    [[nodiscard]] bool isGone() const { return m_isGone; }
    static constexpr int restartNever = 3; ///< SmRestartNever
    /// The client's RestartStyleHint; nullopt: it has not said.
    [[nodiscard]] std::optional<int> restartStyle() const { return m_restartStyle; }

private:
    struct Parts;

    QString m_address;
    std::unique_ptr<Parts> m_parts;
    bool m_isRegistered = false;
    bool m_isReady = false;
    bool m_isGone = false;
    std::optional<int> m_restartStyle;
};

} // namespace shellreeve::testing
