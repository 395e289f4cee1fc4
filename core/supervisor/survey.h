// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/shellperclassifier.h"
#include "reconcile/strays.h"
#include "supervisor/adoption.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace shellreeve {

/// What a survey brings home. Sockets of sessions whose link looks after them are not asked.
struct SurveyResult {
    struct Asked {
        FoundSocket socket;
        ShellperAnswer answer = ShellperAnswer::Silent;
        QString reason;
    };
    QList<Asked> sockets;
    std::optional<std::vector<Stray>> strays; ///< nullopt: not looked for, or not to be told
    std::optional<Error> problem;             ///< something could not be looked at
};

enum class StraySearch { Skip, Include };

/// Asks sockets and looks through the processes, all at once, without waiting: changes nothing. Destroyed early it is
/// cancelled.
class Survey : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds limit{5'000}; ///< half of what a pass has
    using Done = std::function<void(SurveyResult)>;

    Survey(QString shellperProgram, QObject *parent);

    struct Question {
        FoundSocket socket;
        std::optional<SelfRecord> self;
    };
    /// `done` is called once, from the event loop, within the limit: what has not answered then is silent.
    void start(std::vector<Question> questions, StraySearch search, Done done);

private:
    void ask(Question question);
    void searchStrays();
    void finishOne();
    void finish();

    QString m_program;
    SurveyResult m_result;
    Done m_done;
    int m_open = 0;
    bool m_searching = false;
    QTimer m_deadline;
};

} // namespace shellreeve
