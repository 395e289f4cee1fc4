// SPDX-License-Identifier: MIT
#include "session/sessionname.h"

namespace shellreeve {

namespace {

constexpr int longestName = 64;

// Code points, not UTF-16 units: a name of 64 emoji is 64 long.
bool isPrintable(const QList<uint> &codePoints)
{
    for (const uint c : codePoints) {
        if (!QChar::isPrint(c)) {
            return false;
        }
    }
    return true;
}

QString shortened(const QString &text, qsizetype length)
{
    const QList<uint> codePoints = text.toUcs4().first(std::min(length, text.toUcs4().size()));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()), codePoints.size()).trimmed();
}

QString baseName(const QString &program)
{
    QString name;
    const QList<uint> codePoints = program.mid(program.lastIndexOf(QLatin1Char('/')) + 1).toUcs4();
    for (const uint c : codePoints) {
        if (QChar::isPrint(c)) {
            name += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        }
    }
    while (name.startsWith(QLatin1Char('-'))) { // a login shell's argv[0]
        name.remove(0, 1);
    }
    name = shortened(name.trimmed(), longestName);
    return name.isEmpty() ? QStringLiteral("session") : name;
}

} // namespace

Result<QString> checkedSessionName(const QString &wanted)
{
    const QString name = wanted.trimmed();
    const QList<uint> codePoints = name.toUcs4();
    QString problem;
    if (codePoints.isEmpty()) {
        problem = QStringLiteral("a session's name is empty");
    } else if (codePoints.size() > longestName) {
        problem = QStringLiteral("a session's name has %1 characters").arg(codePoints.size());
    } else if (name.contains(QLatin1Char('/'))) {
        problem = QStringLiteral("a session's name contains a '/'");
    } else if (!isPrintable(codePoints) || !name.isValidUtf16()) {
        problem = QStringLiteral("a session's name contains characters that cannot be printed");
    } else {
        return name;
    }
    return Error{ErrorCode::InvalidArgument, problem, QStringLiteral("use 1 to %1 printable characters without '/'").arg(longestName)};
}

Result<QString> freeSessionName(const QString &wanted, const QStringList &taken)
{
    Result<QString> name = checkedSessionName(wanted);
    if (name && taken.contains(*name)) {
        return Error{ErrorCode::Ambiguous, QStringLiteral("there is already a session \"%1\"").arg(*name),
                     QStringLiteral("choose another name, or end or forget that session first")};
    }
    return name;
}

QString autoSessionName(const QString &program, const QStringList &taken)
{
    const QString base = baseName(program);
    if (!taken.contains(base)) {
        return base;
    }
    for (int number = 2;; ++number) {
        const QString suffix = QLatin1Char('-') + QString::number(number);
        const QString name = shortened(base, longestName - suffix.size()) + suffix;
        if (!taken.contains(name)) {
            return name;
        }
    }
}

} // namespace shellreeve
