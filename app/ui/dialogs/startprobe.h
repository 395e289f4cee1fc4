// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// What only a look at the disk can tell about a folder and a program, found on another thread: a dead network drive stalls
/// nobody. Ask as often as you like; only the last question is answered.
class StartProbe : public QObject
{
    Q_OBJECT
public:
    struct Question {
        QString folder;     ///< absolute
        QString program;    ///< as typed: a path, or a name to be found in `searchPath`; empty: none is looked for
        QString searchPath; ///< as in PATH
        QString beginning = {}; ///< absolute, of a folder that is being typed; empty: nothing to complete
        bool operator==(const Question &) const = default;
    };
    static constexpr int mostFolders = 40;
    /// Sentences; empty: nothing wrong.
    struct Answer {
        QString folderProblem;
        QString programProblem;
        QString programDoubt;
        QStringList folders = {}; ///< names in the folder of `beginning` that begin like it
    };

    explicit StartProbe(QObject *parent = nullptr);
    ~StartProbe() override;

    void ask(const Question &question);
    /// The look itself, on the thread that calls it.
    [[nodiscard]] static Answer look(const Question &question);

Q_SIGNALS:
    void answered(const shellreeve::StartProbe::Question &question, const shellreeve::StartProbe::Answer &answer);

private:
    void lookNext();
    void take(const Question &question, const Answer &answer);

    ReturnPath m_back;
    std::optional<Question> m_next; ///< the last question, while another is being looked into
    bool m_isLooking = false;
};

} // namespace shellreeve
