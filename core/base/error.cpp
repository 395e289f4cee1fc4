// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <cstring>

namespace shellreeve {

namespace {

/// In English, whatever the language of the user: part of what is said to others.
QString systemsWords(int errnoValue)
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 32)
    if (const char *text = ::strerrordesc_np(errnoValue)) {
        return QString::fromLatin1(text);
    }
#endif
    return QString::fromLocal8Bit(std::strerror(errnoValue));
}

} // namespace

QString Error::reason() const
{
    return errnoValue == 0 ? context : context + QStringLiteral(": ") + systemsWords(errnoValue);
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
