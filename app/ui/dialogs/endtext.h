// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/subtrees.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/consentdialog.h"

#include <QList>
#include <QString>

/// What an end would do, and what it did, in words. Pure.
namespace shellreeve::endtext {

/// A session that is to be ended, and what that would do.
struct Subject {
    SessionSnapshot session;
    EndPreview preview;
};

[[nodiscard]] bool endsSomething(const EndPreview &preview);
[[nodiscard]] QString quoted(const QString &name); ///< “api”, in its own direction
[[nodiscard]] QString sessions(qsizetype count); ///< "1 session", "3 sessions"
/// "bash and 3 processes, 1 port"; "nothing that runs" when it is so.
[[nodiscard]] QString whatEnds(const EndPreview &preview);
/// All of them together: "12 programs and 31 processes, 4 ports".
[[nodiscard]] QString whatEnds(const QList<Subject> &subjects);

[[nodiscard]] ConsentDialog::Question endQuestion(const QList<Subject> &subjects);
[[nodiscard]] ConsentDialog::Question restartQuestion(const QList<Subject> &subjects);
/// "Quit and end all (N)…"; `leaseAfterQuit` is for what the other way to quit would do.
[[nodiscard]] ConsentDialog::Question quitQuestion(const QList<Subject> &subjects, std::chrono::seconds leaseAfterQuit);
[[nodiscard]] ConsentDialog::Question forgetQuestion(const QList<SessionSnapshot> &finished);

/// One process of a session and what is below it.
[[nodiscard]] ConsentDialog::Question processQuestion(const SubtreePreview &preview, const QString &sessionName);

/// What several sessions would keep: "tmux (4711)".
[[nodiscard]] QStringList keptBy(const QList<Subject> &subjects);
/// One row for each process that is still there, or session that was not ended.
[[nodiscard]] QList<ConsentDialog::Row> survivorRows(const QList<SessionOutcome> &outcomes);

} // namespace shellreeve::endtext
