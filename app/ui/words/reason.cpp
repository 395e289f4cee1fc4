// SPDX-License-Identifier: MIT
#include "ui/words/reason.h"

#include "ui/words/joining.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace shellreeve::words {

namespace {

class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::ReasonWords)
};

constexpr int deepestNesting = 6; ///< a reason in a reason in a reason …
constexpr qsizetype mostParts = 4; ///< of one sentence
constexpr qsizetype longestTold = 4'000; ///< nobody reads more, and matching takes time

/// One sentence with its places; as in QString::arg(), a place may stand more than once.
class Sentence
{
public:
    explicit Sentence(const char *source) : m_source(source)
    {
        const QString text = QString::fromUtf8(source);
        m_start = text.left(text.indexOf(QLatin1Char('%')));
        QString pattern;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const int place = placeAt(text, at);
            if (place < 0) {
                pattern += QRegularExpression::escape(text.mid(at, 1));
                ++m_literals;
                continue;
            }
            const qsizetype known = m_places.indexOf(place);
            pattern += known < 0 ? QStringLiteral("(.+?)") : QStringLiteral("\\%1").arg(known + 1);
            if (known < 0) {
                m_places.append(place);
            }
            ++at;
        }
        m_pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    }

    [[nodiscard]] int literals() const { return m_literals; }
    [[nodiscard]] bool has(const QString &text) const { return QString::fromUtf8(m_source).contains(text); }

    /// In the windows' language, if `text` is this sentence. `inner` translates what stands at its places.
    template<typename Inner>
    [[nodiscard]] std::optional<QString> translated(const QString &text, const Inner &inner) const
    {
        if (!text.startsWith(m_start)) {
            return std::nullopt;
        }
        const QRegularExpressionMatch match = m_pattern.match(text);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QString target = QCoreApplication::translate("Reason", m_source);
        QString result;
        for (qsizetype at = 0; at < target.size(); ++at) {
            const qsizetype place = m_places.indexOf(placeAt(target, at));
            if (place < 0) {
                result += target.at(at);
            } else {
                result += inner(match.captured(static_cast<int>(place) + 1));
                ++at;
            }
        }
        return result;
    }

private:
    static int placeAt(const QString &text, qsizetype at)
    {
        const bool isPlace = text.at(at) == QLatin1Char('%') && at + 1 < text.size() && text.at(at + 1).isDigit();
        return isPlace ? text.at(at + 1).digitValue() : -1;
    }

    const char *m_source;
    QString m_start; ///< what stands before the first place
    QRegularExpression m_pattern;
    QList<int> m_places; ///< in the order of the pattern's groups
    int m_literals = 0;
};

/// What says most by itself first: "%1 belongs to user %2" before "%1 (%2)".
const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> made;
        for (const std::span<const char *const> some : {reasonSentences(), systemReasons()}) {
            std::transform(some.begin(), some.end(), std::back_inserter(made), [](const char *source) { return Sentence(source); });
        }
        std::stable_sort(made.begin(), made.end(), [](const Sentence &a, const Sentence &b) { return a.literals() > b.literals(); });
        return made;
    }();
    return all;
}

QString translatedReason(const QString &text, int depth);

/// `within`: only a sentence that itself has that in it.
std::optional<QString> bySentence(const QString &text, int depth, const QString &within = {})
{
    for (const Sentence &sentence : sentences()) {
        if (!within.isEmpty() && !sentence.has(within)) {
            continue;
        }
        if (std::optional<QString> known = sentence.translated(text, [depth](const QString &part) { return translatedReason(part, depth + 1); })) {
            return known;
        }
    }
    return std::nullopt;
}

/// How two things that were said are put together; in English `pattern` has what stands between them.
struct Joint {
    QString text;
    QString pattern;
};

/// What stands between the joints; one in parentheses is none.
QStringList partsOf(const QString &text, const QString &joint)
{
    QStringList parts;
    qsizetype begin = 0;
    int open = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        open += text.at(at) == QLatin1Char('(') ? 1 : text.at(at) == QLatin1Char(')') ? -1 : 0;
        if (open <= 0 && QStringView(text).mid(at).startsWith(joint)) {
            parts.append(text.mid(begin, at - begin));
            begin = at + joint.size();
        }
    }
    return parts << text.mid(begin);
}

/// Part by part; a sentence may itself have the joint in it, so the longest that is one comes first.
QString byParts(const QStringList &parts, const Joint &joint, int depth)
{
    QStringList told;
    for (qsizetype at = 0; at < parts.size(); ) {
        std::optional<QString> known;
        qsizetype count = std::min<qsizetype>(mostParts, parts.size() - at);
        for (; count > 1; --count) {
            known = bySentence(parts.mid(at, count).join(joint.text), depth, joint.text);
            if (known) {
                break;
            }
        }
        told.append(known ? *known : translatedReason(parts.at(at), depth + 1));
        at += count;
    }
    return joinedBy(joint.pattern, told);
}

QString translatedReason(const QString &text, int depth)
{
    if (depth > deepestNesting || text.isEmpty()) {
        return text;
    }
    if (const QStringList parts = partsOf(text, QStringLiteral("; ")); parts.size() > 1) {
        return byParts(parts, {QStringLiteral("; "), ReasonWords::tr("%1; %2", "one reason after another")}, depth);
    }
    if (depth > 0 && !text.contains(QLatin1Char(' ')) && !text.contains(QLatin1Char('-'))) {
        return text; // a name
    }
    if (const std::optional<QString> known = bySentence(text, depth)) {
        return *known;
    }
    const Joint why{QStringLiteral(": "), ReasonWords::tr("%1: %2", "what, and why")};
    const Joint list{QStringLiteral(", "), asList({QStringLiteral("%1"), QStringLiteral("%2")})};
    for (const Joint &joint : {why, list}) {
        if (const QStringList parts = partsOf(text, joint.text); parts.size() > 1) {
            return byParts(parts, joint, depth);
        }
    }
    const qsizetype open = text.indexOf(QLatin1String(" (")) + 2; // "12 (node, permission denied)"
    if (open > 1 && text.endsWith(QLatin1Char(')'))) {
        return text.left(open) + translatedReason(text.mid(open).chopped(1), depth + 1) + QLatin1Char(')');
    }
    return text;
}

} // namespace

QString reason(const QString &english)
{
    // Nothing to do where the windows speak English.
    static constexpr const char *probe = "Permission denied";
    if (QCoreApplication::translate("Reason", probe) == QLatin1String(probe) || english.size() > longestTold) {
        return english;
    }
    return translatedReason(english, 0);
}

} // namespace shellreeve::words
