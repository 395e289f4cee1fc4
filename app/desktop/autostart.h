// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

struct AutostartStatus {
    enum class State {
        Off,
        On,
        SwitchedOff,   ///< there is an entry, which its user or the desktop has switched off
        NeedsApproval, ///< macOS: allowed in System Settings only
        Impossible,    ///< not from here: no application bundle
    };
    State state = State::Off;
    QString starts; ///< on, but this is started instead of this program: as the entry has it

    bool operator==(const AutostartStatus &) const = default;
};

/// Whether this program starts when its user logs in: an entry in $XDG_CONFIG_HOME/autostart; macOS: a login item. The
/// entry is the truth: it is looked at anew each time.
class Autostart
{
public:
    /// `program` starts this program (OwnProgram::tray); a profile has an entry of its own.
    Autostart(const QProcessEnvironment &environment, const QString &program, const QString &profile);

    [[nodiscard]] AutostartStatus status() const;
    Result<void> setEnabled(bool enabled);
    /// Where an entry of ours starts a program that has gone, it starts this one from now on.
    Result<void> follow();

private:
    QString m_file; ///< Linux: of the entry
    QString m_program;
    QString m_profile;
};

} // namespace shellreeve
