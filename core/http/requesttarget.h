// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace shellreeve {

/// What a request asks for, taken apart and decoded once. Source: RFC 9112, 3.2; RFC 3986.
struct RequestTarget {
    bool isServer = false;   ///< "*": the server as a whole
    QByteArray authority;    ///< of the absolute form ("127.0.0.1:4820"); empty otherwise
    QStringList segments;    ///< of the path; "/" has none, a slash at the end leaves an empty last one
    QList<std::pair<QString, QString>> query; ///< in its order; a name without '=' has an empty value

    /// The only value under that name; nullopt when there is none, or more than one.
    [[nodiscard]] std::optional<QString> queryValue(QLatin1String name) const;

    /// InvalidArgument for whatever is not exactly one of origin form, http absolute form or "*": bytes that a target does not
    /// have, an escape that is none, escapes of what is not UTF-8 or is a control character.
    static Result<RequestTarget> parse(QByteArrayView text);
};

/// "%2F" and the like decoded; nullopt for what parse() refuses.
[[nodiscard]] std::optional<QString> percentDecoded(QByteArrayView text);

} // namespace shellreeve
