// SPDX-License-Identifier: MIT
// What those who read a terminal's bytes one by one look for.
#pragma once

namespace shellreeve::controlbyte {

inline constexpr char enquiry = '\x05';
inline constexpr char bell = '\a';
inline constexpr char cancel = '\x18';
inline constexpr char substitute = '\x1a';
inline constexpr char escape = '\x1b';
inline constexpr char stringTerminator = '\\'; // after escape
inline constexpr char deleteCharacter = '\x7f';

} // namespace shellreeve::controlbyte
