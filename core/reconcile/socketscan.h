// SPDX-License-Identifier: MIT
#pragma once

#include "base/unixsocket.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// A socket file of ours named `shellper-<id>.sock`.
struct FoundSocket {
    QString path;
    QString id; ///< from its name; what the shellper says of itself counts more
    SocketFile file;
};

/// Every such socket in the directories, once. Links, other file types and other users' files are passed
/// over; a directory that is missing holds none.
[[nodiscard]] QList<FoundSocket> scanSockets(const QStringList &directories);

/// The id in a socket's file name; nullopt when the name is not one of a shellper's.
[[nodiscard]] std::optional<QString> socketFileId(const QString &fileName);

/// The socket file at `path`, if it is a socket of ours (never through a link).
[[nodiscard]] std::optional<SocketFile> ownSocketAt(const QString &path);

} // namespace shellreeve
