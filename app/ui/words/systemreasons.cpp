// SPDX-License-Identifier: MIT
#include "ui/words/reason.h"

#include <QtGlobal>

namespace shellreeve::words {

namespace {

// As the C library has them in English; of what a session or a monitor can fail with.
constexpr const char *errnoTexts[] = {
    QT_TRANSLATE_NOOP("Reason", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reason", "No such process"),
    QT_TRANSLATE_NOOP("Reason", "Input/output error"),
    QT_TRANSLATE_NOOP("Reason", "Argument list too long"),
    QT_TRANSLATE_NOOP("Reason", "Exec format error"),
    QT_TRANSLATE_NOOP("Reason", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("Reason", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Reason", "Text file busy"),
    QT_TRANSLATE_NOOP("Reason", "File exists"),
    QT_TRANSLATE_NOOP("Reason", "Not a directory"),
    QT_TRANSLATE_NOOP("Reason", "Is a directory"),
    QT_TRANSLATE_NOOP("Reason", "Invalid argument"),
    QT_TRANSLATE_NOOP("Reason", "Too many open files"),
    QT_TRANSLATE_NOOP("Reason", "Too many open files in system"),
    QT_TRANSLATE_NOOP("Reason", "No space left on device"),
    QT_TRANSLATE_NOOP("Reason", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reason", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Reason", "File name too long"),
    QT_TRANSLATE_NOOP("Reason", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Reason", "Address already in use"),
    QT_TRANSLATE_NOOP("Reason", "Cannot assign requested address"),
    QT_TRANSLATE_NOOP("Reason", "Network is down"),
    QT_TRANSLATE_NOOP("Reason", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Reason", "Connection refused"),
    QT_TRANSLATE_NOOP("Reason", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Reason", "Connection timed out"),
    QT_TRANSLATE_NOOP("Reason", "Broken pipe"),
    QT_TRANSLATE_NOOP("Reason", "Stale file handle"),
};

} // namespace

std::span<const char *const> systemReasons()
{
    return errnoTexts;
}

} // namespace shellreeve::words
