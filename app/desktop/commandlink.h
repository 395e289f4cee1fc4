// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace shellreeve {

struct CommandLinkStatus {
    enum class State {
        Missing,
        Installed, ///< the link leads here
        Stale,     ///< a link of ours that leads nowhere: the program has moved
        Taken,     ///< something else has that place
        Packaged,  ///< no link is needed: the program itself is in PATH
    };
    State state = State::Missing;
    QString path;       ///< of the link, there or to be
    bool isInPath = false; ///< its folder
    QString shadowedBy; ///< another "reeve" that a shell finds first; empty: none

    bool operator==(const CommandLinkStatus &) const = default;
};

/// The command "reeve" in a folder of the user's: a symbolic link to this program. Never takes the place of what is not
/// ours. The file system is the truth: it is looked at anew each time.
class CommandLink
{
public:
    /// `target` is OwnProgram::reeve.
    CommandLink(QString home, QString target, QString searchPath);

    void setSearchPath(const QString &searchPath) { m_searchPath = searchPath; } ///< as shells have it, once that is known better
    [[nodiscard]] CommandLinkStatus status() const;
    [[nodiscard]] QString folder() const; ///< where a link is put: ~/.local/bin, unless another folder below the home is the first such one in PATH
    Result<void> install();
    Result<void> remove();
    /// A link of ours that leads nowhere leads here from now on.
    Result<void> follow();

private:
    enum class Place { Empty, Ours, OursGone, Others };

    [[nodiscard]] Place look(const QString &path) const;
    [[nodiscard]] QStringList folders() const;

    QString m_home;
    QString m_target;
    QString m_searchPath;
};

} // namespace shellreeve
