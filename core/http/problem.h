// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "http/httpmessage.h"

namespace shellreeve {

/// Why there is no answer, as application/problem+json (RFC 9457): {type, title, status, detail, advice}.
struct Problem {
    int status = 500;
    QString detail;     ///< what happened to what and why, one sentence
    QString advice = {}; ///< what to do next; may be empty: null
    QList<HttpHeader> headers = {};

    [[nodiscard]] HttpResponse toResponse() const;

    /// Of a call to the supervisor. NotFound 404; Ambiguous, and Refused (the state of things does not allow it), 409;
    /// NotOurs 403; InvalidArgument 400; ShuttingDown, and NotRunning 503; TimedOut 504; Unsupported 501; the rest 500.
    /// `place`: the path that lists what there is, advised for where something was not found.
    static Problem of(const Error &error, const char *place = "");
    /// The same of the creation of a session, where it is the caller's folder or program that cannot be used: 422.
    static Problem ofCreation(const Error &error);
    /// 503, with the hint to come again in a second.
    static Problem notNow(const QString &detail, const QString &advice = {});
};

} // namespace shellreeve
