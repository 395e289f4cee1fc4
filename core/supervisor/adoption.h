// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/socketscan.h"
#include "shellper/selfrecord.h"
#include "shellper/shellperclient.h"
#include "supervisor/answerlimits.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace shellreeve {

enum class AdoptionVerdict {
    Adopted,
    Refused, ///< nobody listens there
    Silent,  ///< no answer in time: unknown, never "gone"
    Foreign, ///< answers, but is not one of our shellpers
};

struct AdoptionOutcome {
    FoundSocket socket;
    AdoptionVerdict verdict = AdoptionVerdict::Silent;
    Error reason;                           ///< unless adopted
    std::unique_ptr<ShellperClient> client; ///< welcomed, when adopted
    Welcome welcome;
    std::optional<ExitStatus> exit; ///< its EXIT came meanwhile
};

/// Drops the connection of a supervisor that does not want it after all, from inside its signals too. The shellper is
/// told goodbye: its session is kept.
void letGo(std::unique_ptr<ShellperClient> client);

/// Asks whoever listens on one socket whether it is a shellper of ours: HELLO and WELCOME, then the
/// challenge under its self-record's secret; where there is no readable one, the kernel's word that
/// the other side runs our shellper program.
class Adoption : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(AdoptionOutcome)>;
    enum class Manner {
        Take, ///< as its supervisor: whoever was that before is replaced
        Look, ///< as a viewer who wants nothing: changes nothing, and does without the challenge
    };

    Adoption(FoundSocket socket, std::optional<SelfRecord> self, QString shellperProgram, Manner manner, QObject *parent);
    ~Adoption() override;

    /// `done` is called once, from the event loop; the adoption may be deleted then.
    void start(const AnswerLimits &limits, Done done);
    /// Nobody wants to know any more: `done` is not called.
    void cancel();

private:
    void onWelcomed(const Welcome &welcome);
    void onProof(const QByteArray &proof);
    [[nodiscard]] bool runsOurProgram() const;
    void finish(AdoptionVerdict verdict, const Error &reason = {});

    AdoptionOutcome m_outcome;
    std::optional<SelfRecord> m_self;
    QString m_program;
    Manner m_manner;
    QByteArray m_nonce;
    QTimer m_deadline;
    AnswerLimits m_limits;
    Done m_done;
};

} // namespace shellreeve
