// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shellreeve {

struct BundleFile {
    QString from; ///< absolute
    QString to;   ///< below the copy's folder
    bool isProgram = false;
    qint64 size = 0;
    QByteArray sha256; ///< lower-case hex
};

/// The program as one file or folder that may be taken away while it runs: an AppImage's mount, its extracted tree, a disk
/// image. Its list says what has to be outside it before a session is started: the helpers, and the libraries they need.
struct Bundle {
    QString id; ///< of the content of these files: another build, another id
    QList<BundleFile> files;

    /// nullopt: the executable is in none. An error: it is, and the list cannot be used.
    static Result<std::optional<Bundle>> around(const QString &executableDir);
    /// Of programs without a list: `programs` are absolute paths, copied under their names. Reads them.
    static Result<Bundle> of(const QStringList &programs);
    /// The list's text; `root` is the folder that its sources are relative to.
    static Result<Bundle> parse(const QByteArray &text, const QString &root);
};

} // namespace shellreeve
