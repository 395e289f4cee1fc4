// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace shellreeve {

enum class Exposure {
    Tolerated, ///< whoever may read or write it beside us: content of ours that is no evidence for anything
    Refused,   ///< group and others have no access, as when we wrote it
};

/// Reads a file that others may have planted: never through a link, never waiting on a fifo; regular,
/// ours, at most `limit` bytes. NotFound when there is none, NotOurs or Refused for the rest.
Result<QByteArray> readPrivateFile(const QString &path, qint64 limit, Exposure exposure = Exposure::Tolerated);

/// Replaces the file in one step, mode 0600 from its first moment: complete or absent after a crash of ours; what is to
/// outlast a power cut is synced afterwards. On any failure (a full disk included) the old file stands and no temporary
/// remains.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/// Waits until what the file or directory holds now outlasts a power cut: not for a thread that anybody waits for. One
/// that has gone needs nothing.
Result<void> syncToDisk(const QString &path);

/// Moves what cannot be used out of the way, a link itself and not what it points to: its new name, the first free of
/// `<path>.bad-N`. Only in a directory of ours, where nobody else makes such names.
Result<QString> setFileAside(const QString &path);

/// What writers of `path` that were killed have left. Only where nobody can be writing it.
void removeUnfinishedWrites(const QString &path);

/// Parses a JSON object nested at most 8 deep (ours are flat; a bomb is not worth a stack).
/// InvalidArgument with the parser's reason otherwise.
Result<QJsonObject> parseJsonObject(const QByteArray &text);

} // namespace shellreeve
