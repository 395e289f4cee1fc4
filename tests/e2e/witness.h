// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "process/processref.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace shellreeve::testing {

/// A named pipe that every process of a tree holds open (the test child's word `witness`): whatever they forked,
/// emptied, deleted or renamed since, the kernel knows whether one of them lives. Each of them may also say its pid
/// into it (the word `present`).
class Witness
{
public:
    explicit Witness(const QString &path); ///< made there

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Handles of those that said they are there, in that order.
    [[nodiscard]] const std::vector<ProcessRef> &present() { listen(); return m_present; }
    [[nodiscard]] bool waitForPresent(size_t count);
    /// Does any process hold it still? Meaningful once somebody has.
    [[nodiscard]] bool isHeld() { return listen(); }
    /// Those that hold it, in words.
    [[nodiscard]] QString holders() const;

private:
    bool listen();

    QString m_path;
    UniqueFd m_end;
    QByteArray m_line; ///< of which the end has not come yet
    std::vector<ProcessRef> m_present;
};

} // namespace shellreeve::testing
