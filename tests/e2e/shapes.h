// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace shellreeve::testing {

/// A tree that is hard to end, as users' programs make them.
struct Shape {
    QString name;
    QString words;      ///< of the test child, WITNESS and END left open; empty: an interactive bash with jobs
    size_t present = 1; ///< how many processes say that they are there
};

/// The fourteen of which nothing may be left, whatever ends the session.
[[nodiscard]] const std::vector<Shape> &hostileShapes();

enum class Stay {
    ForEver,
    UntilALine, ///< exits by itself when a line is typed ("exit")
};
/// What to run. Each of its processes holds the witness; what the command needs on disk stands beside that.
[[nodiscard]] QStringList commandOf(const Shape &shape, Stay stay, const QString &witness);

} // namespace shellreeve::testing
