// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <cstring>

namespace shellreeve {

QString Error::reason() const
{
    return errnoValue == 0 ? context : context + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errnoValue));
}

QString Error::message() const
{
    return advice.isEmpty() ? reason() : reason() + QStringLiteral("; ") + advice;
}

Error systemError(const QString &context, int errnoValue, ErrorCode code, const QString &advice)
{
    return Error{code, context, advice, errnoValue};
}

} // namespace shellreeve
