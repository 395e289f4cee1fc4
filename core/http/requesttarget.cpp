// SPDX-License-Identifier: MIT
#include "http/requesttarget.h"

#include <QStringDecoder>

#include <algorithm>

namespace shellreeve {

namespace {

Error invalid(const char *why)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("the request's target %1").arg(QLatin1String(why))};
}

// unreserved, sub-delims, ':', '@', '/', '?', '%': what a path and its query are written in. Browsers send a few more
// unescaped in a query.
bool isTargetByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("-._~!$&'()*+,;=:@/?%|\"<>[]{}^`").contains(c);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

template<typename Take>
bool splitAt(QByteArrayView text, char separator, Take take)
{
    for (;;) {
        const qsizetype end = text.indexOf(separator);
        if (!take(end < 0 ? text : text.first(end))) {
            return false;
        }
        if (end < 0) {
            return true;
        }
        text = text.sliced(end + 1);
    }
}

bool parsePath(QByteArrayView path, RequestTarget *target)
{
    if (path == "/") {
        return true;
    }
    return splitAt(path.sliced(1), '/', [target](QByteArrayView segment) {
        const std::optional<QString> decoded = percentDecoded(segment);
        target->segments.append(decoded.value_or(QString()));
        return decoded.has_value();
    });
}

bool parseQuery(QByteArrayView query, RequestTarget *target)
{
    return splitAt(query, '&', [target](QByteArrayView part) {
        const qsizetype equals = part.indexOf('=');
        const std::optional<QString> name = percentDecoded(equals < 0 ? part : part.first(equals));
        const std::optional<QString> value = equals < 0 ? QString() : percentDecoded(part.sliced(equals + 1));
        if (name && value && !name->isEmpty()) {
            target->query.append({*name, *value});
        }
        return name && value;
    });
}

} // namespace

std::optional<QString> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            bytes.append(text[at]);
            continue;
        }
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hexDigit(text[at + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes.append(static_cast<char>(high * 16 + low));
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    const bool isClean = !decoder.hasError() && std::none_of(decoded.begin(), decoded.end(), isControl);
    return isClean ? std::optional(decoded) : std::nullopt;
}

std::optional<QString> RequestTarget::queryValue(QLatin1String name) const
{
    std::optional<QString> found;
    for (const auto &[key, value] : query) {
        if (key != name) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = value;
    }
    return found;
}

Result<RequestTarget> RequestTarget::parse(QByteArrayView text)
{
    RequestTarget target;
    if (text == "*") {
        target.isServer = true;
        return target;
    }
    if (!std::all_of(text.begin(), text.end(), isTargetByte)) {
        return invalid("has bytes that no target has");
    }
    constexpr QByteArrayView scheme("http://");
    if (text.size() >= scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
        text = text.sliced(scheme.size());
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == '/' || c == '?'; });
        target.authority = text.first(end - text.begin()).toByteArray();
        text = text.sliced(target.authority.size());
        if (target.authority.isEmpty()) {
            return invalid("names no host");
        }
        if (text.isEmpty() || text.front() == '?') { // RFC 9112, 3.2.2: no path is "/"
            return text.isEmpty() || parseQuery(text.sliced(1), &target) ? Result<RequestTarget>(target) : invalid("has a broken query");
        }
    }
    if (text.isEmpty() || text.front() != '/') {
        return invalid("is not a path");
    }
    const qsizetype mark = text.indexOf('?');
    if (!parsePath(mark < 0 ? text : text.first(mark), &target)) {
        return invalid("has a broken escape in its path");
    }
    if (mark >= 0 && !parseQuery(text.sliced(mark + 1), &target)) {
        return invalid("has a broken query");
    }
    return target;
}

} // namespace shellreeve
