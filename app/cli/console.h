// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "shellper/message.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

/// Standard output and standard error, in whole pieces and never buffered past a call.
namespace shellreeve::console {

void print(const QString &text);      ///< a line to standard output; the newline is added
void printBytes(const QByteArray &bytes);
void printJson(const QJsonValue &value); ///< an object or an array, indented
void note(const QString &text);       ///< a line to standard error
void complain(const Error &error);    ///< "reeve: …" to standard error

/// Writes for as long as `left` lasts, and takes what it needed from it; false when that was not enough:
/// nobody reads the terminal. For the last words of a program that must end nevertheless.
bool writeBriefly(int fd, const QByteArray &bytes, Milliseconds &left);

/// False once standard output could not be written (the reader has gone, the disk is full).
[[nodiscard]] bool canPrint();
/// Says on standard error that it could not, and why; nothing as long as it could, or where its reader has gone.
void complainAboutOutput();

/// Of the terminal we were started on, by standard output, input, error in that order; nullopt without one.
[[nodiscard]] std::optional<WindowSize> terminalSize();
[[nodiscard]] bool outputIsTerminal();

} // namespace shellreeve::console
