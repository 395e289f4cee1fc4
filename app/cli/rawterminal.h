// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/message.h"

#include <optional>
#include <termios.h>

namespace shellreeve {

/// The terminal on standard input, in raw mode between enter() and leave(). Its end leaves.
class RawTerminal
{
public:
    RawTerminal() = default;
    ~RawTerminal() { leave(); }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    void enter(); ///< nothing where standard input is no terminal
    void leave(); ///< exactly the settings from before; never waits
    [[nodiscard]] bool isRaw() const { return m_saved.has_value(); }

private:
    std::optional<termios> m_saved;
};

[[nodiscard]] bool inputIsTerminal();
/// Standard input and output are one terminal, opened for reading and writing: it can be lent.
[[nodiscard]] bool terminalCanBeLent();
/// Of the terminal on standard output.
[[nodiscard]] std::optional<WindowSize> outputSize();

} // namespace shellreeve
