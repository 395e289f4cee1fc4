// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionspec.h"

#include <QString>
#include <QStringList>

namespace shellreeve {

/// What was typed into the dialog for a new session, and what is wrong with it. Pure: what needs a look at the disk comes
/// in as `found`.
struct NewSessionForm {
    QString command;
    QString folder; ///< may start with ~
    QString name;
    QString environment; ///< NAME=value, one a line
    RestartMode restart = RestartMode::Never;
    std::optional<LeftoversPolicy> leftovers; ///< nullopt: as in the settings
};

/// What the form is held against.
struct NewSessionWorld {
    QString home;
    QString shell;     ///< the user's login shell, absolute
    QStringList taken; ///< names and ids of the other sessions
    /// What a look at the disk has found, for this very folder and program; empty: nothing wrong, or not known yet.
    QString folderProblem;
    QString programProblem;
    QString programDoubt; ///< not found in PATH: it may still be there when the session starts
};

struct NewSessionCheck {
    /// Of one field. A problem forbids to start, a note does not.
    struct Word {
        QString text;
        bool isProblem = false;
    };

    Word command;
    Word folder;
    Word name;
    Word environment;
    bool canStart = false;
    SessionSpec spec; ///< as far as it could be made
    QString suggestedName; ///< what the session is called when the name is left empty
};

/// Why this cannot be the name of a session; empty: it can.
[[nodiscard]] QString nameProblem(const QString &name, const QStringList &taken);
[[nodiscard]] NewSessionCheck checkForm(const NewSessionForm &form, const NewSessionWorld &world);
/// Absolute: ~ and ~/… are the home, empty is the home, what is relative is meant from the home.
[[nodiscard]] QString absoluteFolder(const QString &typed, const QString &home);
/// The lines as a map; the error names the line.
[[nodiscard]] Result<QMap<QString, QString>> parseAdditions(const QString &text);

} // namespace shellreeve
