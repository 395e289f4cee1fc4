// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/portlist.h"

#include <QStringList>
#include <QUrl>

namespace shellreeve {

/// What a person can do about a port, wherever it is shown.
enum class PortDeed { Open, Copy, End };

} // namespace shellreeve

/// Listening ports, as a person is told of them.
namespace shellreeve::words {

/// One process on one port, on all the addresses that it listens on.
struct PortLine {
    PortRow row; ///< of the first address
    QStringList addresses;

    [[nodiscard]] QString key() const; ///< of this one, among all
    [[nodiscard]] bool isOfSession() const { return row.kind == PortKind::Session || row.kind == PortKind::Leftover; }
    [[nodiscard]] bool mayBeEnded() const { return row.pid != 0 && row.kind != PortKind::Monitor; }
    bool operator==(const PortLine &) const = default;
};

[[nodiscard]] QList<PortLine> portLines(const std::vector<PortRow> &rows);

/// Where a browser on this machine finds it: 127.0.0.1 wherever that works.
[[nodiscard]] QUrl pageOf(const PortLine &line);
[[nodiscard]] QString copyText(const PortLine &line); ///< "127.0.0.1:3000", "[::1]:3000"
[[nodiscard]] QString portDeedText(PortDeed deed); ///< "Open in browser"
[[nodiscard]] QString portKindText(const PortRow &row); ///< "session", "probably a leftover"
/// "api", "abcdefgh (gone)"; empty for what belongs to no session.
[[nodiscard]] QString portSessionText(const PortRow &row);
[[nodiscard]] QString portProgramText(const PortRow &row); ///< "node"; "user 33"; "not to be seen"

} // namespace shellreeve::words
