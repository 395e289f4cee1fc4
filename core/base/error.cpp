// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <cstring>

namespace shellreeve {

QString Error::message() const
{
    QString text = context;
    if (errnoValue != 0) {
        text += QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errnoValue));
    }
    if (!advice.isEmpty()) {
        text += QStringLiteral("; ") + advice;
    }
    return text;
}

Error systemError(const QString &context, int errnoValue, ErrorCode code, const QString &advice)
{
    return Error{code, context, advice, errnoValue};
}

} // namespace shellreeve
