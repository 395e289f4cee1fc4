// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"
#include "ui/dialogs/consentdialog.h"

#include <chrono>

/// Quitting without ending anything, in words. Pure.
namespace shellreeve::quittext {

/// How long sessions go on by themselves after quitting (requirement A6); `leaseAfterQuit` is that of those without a lease
/// of their own, 0 is for ever.
[[nodiscard]] QString howLong(const QList<SessionSnapshot> &living, std::chrono::seconds leaseAfterQuit);
/// "Quit (keep N sessions)", where the settings say to ask.
[[nodiscard]] ConsentDialog::Question keepQuestion(const QList<SessionSnapshot> &living, std::chrono::seconds leaseAfterQuit);

} // namespace shellreeve::quittext
