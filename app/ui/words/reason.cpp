// SPDX-License-Identifier: MIT
#include "ui/words/reason.h"

#include "ui/words/joining.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

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
constexpr qsizetype longestTold = 4'000; ///< nobody reads more
constexpr qsizetype mostParts = 32;
constexpr qsizetype widestSentence = 4; ///< parts of one

/// Where another reason stands, beside those places that show it by what is around them.
struct ReasonPlace {
    QLatin1String source;
    int place;
};
const ReasonPlace reasonPlaces[] = {
    {QLatin1String("The monitor is not running: %1; %2."), 1},
    {QLatin1String("The monitor is not running: %1; %2."), 2},
    {QLatin1String("Decisions are not written down: %1."), 1},
    {QLatin1String("Records cannot be written (%1); sessions go on, and it is tried again."), 1},
    {QLatin1String("another Shellreeve is starting a monitor on port %1 (%2)"), 2},
    {QLatin1String("port %1 is held by %2"), 2},
    {QLatin1String("port %1 is held by %2, listening on %3"), 2},
    {QLatin1String("no room for another session: %1 of %2 %3 are in use (%4 is %2)"), 3},
    {QLatin1String("%1 belongs to another user"), 1}, // "process 12 (node)"
    {QLatin1String("%1 is never ended from here: this program or the whole login runs below it, or it holds sessions"), 1},
    {QLatin1String("%1 is never part of a session's end: it is this program or holds another session"), 1},
    {QLatin1String("%1 runs in a session of another instance of this program"), 1},
};

/// One sentence with its places; as in QString::arg(), a place may stand more than once.
class Sentence
{
public:
    explicit Sentence(const char *source) : m_id(source), m_source(QString::fromUtf8(source))
    {
        QString literal;
        for (qsizetype at = 0; at < m_source.size(); ++at) {
            const int place = placeAt(m_source, at);
            if (place < 0) {
                literal += m_source.at(at);
                continue;
            }
            m_literals.append(std::exchange(literal, {}));
            m_places.append(place);
            ++at;
        }
        m_literals.append(literal);
        for (const QString &text : std::as_const(m_literals)) {
            m_weight += static_cast<int>(text.size());
        }
    }

    [[nodiscard]] int weight() const { return m_weight; } ///< how much it says by itself
    [[nodiscard]] bool has(const QString &text) const { return m_source.contains(text); }
    /// Not a name that happens to be the same.
    [[nodiscard]] bool isOneWord() const { return !m_source.contains(QLatin1Char(' ')) && !m_source.contains(QLatin1Char('-')); }

    /// What stands at its places, if `text` is this sentence: each as short as it can be.
    [[nodiscard]] std::optional<QHash<int, QString>> match(const QString &text) const
    {
        if (!text.startsWith(m_literals.first()) || !text.endsWith(m_literals.last())) {
            return std::nullopt;
        }
        QHash<int, QString> found;
        qsizetype from = m_literals.first().size();
        for (qsizetype at = 0; at < m_places.size(); ++at) {
            const QString &after = m_literals.at(at + 1);
            const bool isLast = at + 1 == m_places.size();
            const qsizetype to = isLast ? text.size() - after.size() : text.indexOf(after, from + 1);
            if (to <= from) {
                return std::nullopt;
            }
            const QString value = text.mid(from, to - from);
            if (const auto known = found.constFind(m_places.at(at)); known != found.cend() && *known != value) {
                return std::nullopt;
            }
            found.insert(m_places.at(at), value);
            from = to + after.size();
        }
        return from == text.size() ? std::optional(found) : std::nullopt;
    }

    /// Whether another reason stands there, and not a name.
    [[nodiscard]] bool holdsReason(int place) const
    {
        static const QLatin1String named("command not found: %1");
        const QString mark = QLatin1Char('%') + QString::number(place);
        const bool isShown = m_source.startsWith(mark + QLatin1String("; ")) || (m_source.endsWith(QLatin1String(": ") + mark) && m_source != named);
        return isShown || std::any_of(std::begin(reasonPlaces), std::end(reasonPlaces),
                                      [&](const ReasonPlace &known) { return known.place == place && m_source == known.source; });
    }

    /// In the windows' language, with that at its places.
    [[nodiscard]] QString translated(const QHash<int, QString> &values) const
    {
        const QString target = QCoreApplication::translate("Reason", m_id);
        QString result;
        for (qsizetype at = 0; at < target.size(); ++at) {
            const auto value = values.constFind(placeAt(target, at));
            if (value == values.cend()) {
                result += target.at(at);
            } else {
                result += *value;
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

    const char *m_id;
    QString m_source;
    QStringList m_literals; ///< around the places: one more than those
    QList<int> m_places;
    int m_weight = 0;
};

const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> made;
        for (const std::span<const char *const> some : {reasonSentences(), systemReasons()}) {
            std::transform(some.begin(), some.end(), std::back_inserter(made), [](const char *source) { return Sentence(source); });
        }
        return made;
    }();
    return all;
}

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

/// A text may be read in several ways ("cannot open %1", with a system's reason behind it or as its name): the one that
/// recognises the most counts. Where nothing is recognised the text stays to the letter.
class Reader
{
public:
    struct Reading {
        QString text;
        int weight = 0; ///< characters that were recognised
    };

    Reading read(const QString &text, int depth)
    {
        if (depth > deepestNesting || text.isEmpty()) {
            return {text};
        }
        const auto key = std::make_pair(text, depth == 0);
        if (const auto known = m_known.constFind(key); known != m_known.cend()) {
            return *known;
        }
        Reading best = asSentence(text, depth, {});
        // Of two that recognise as much, the one in more pieces: what ends with a reason is not to take in what comes after it.
        const auto consider = [&best](const Reading &other) {
            if (other.weight > 0 && other.weight >= best.weight) {
                best = other;
            }
        };
        consider(whatAndWhy(text, depth));
        consider(oneAfterAnother(text, depth));
        if (depth > 0 && best.weight == 0) {
            best = asNames(text, depth);
        }
        m_known.insert(key, best);
        return best;
    }

private:
    /// `within`: only a sentence that itself has that in it.
    Reading asSentence(const QString &text, int depth, const QString &within)
    {
        Reading best{text};
        for (const Sentence &sentence : sentences()) {
            if ((!within.isEmpty() && !sentence.has(within)) || (depth > 0 && sentence.isOneWord())) {
                continue;
            }
            std::optional<QHash<int, QString>> values = sentence.match(text);
            if (!values) {
                continue;
            }
            int weight = sentence.weight();
            for (auto value = values->begin(); value != values->end(); ++value) {
                if (sentence.holdsReason(value.key())) {
                    const Reading inner = read(*value, depth + 1);
                    *value = inner.text;
                    weight += inner.weight;
                }
            }
            if (weight > best.weight) {
                best = {sentence.translated(*values), weight};
            }
        }
        return best;
    }

    // From the end: what follows is read best already. A sentence may itself have the joint in it.
    Reading oneAfterAnother(const QString &text, int depth)
    {
        const QString joint = QStringLiteral("; ");
        const QString pattern = ReasonWords::tr("%1; %2", "one reason after another");
        const QStringList parts = partsOf(text, joint);
        if (parts.size() < 2 || parts.size() > mostParts) {
            return {text};
        }
        std::vector<Reading> from(static_cast<size_t>(parts.size()) + 1);
        for (qsizetype at = parts.size() - 1; at >= 0; --at) {
            Reading &best = from[static_cast<size_t>(at)];
            for (qsizetype count = 1; count <= std::min(widestSentence, parts.size() - at); ++count) {
                const Reading here = count == 1 ? read(parts.at(at), depth + 1) : asSentence(parts.mid(at, count).join(joint), depth, joint);
                const Reading &rest = from[static_cast<size_t>(at + count)];
                if (count == 1 || here.weight + rest.weight > best.weight) {
                    best = {at + count == parts.size() ? here.text : joinedBy(pattern, {here.text, rest.text}), here.weight + rest.weight};
                }
            }
        }
        return from.front();
    }

    Reading whatAndWhy(const QString &text, int depth)
    {
        const QString joint = QStringLiteral(": ");
        const QStringList parts = partsOf(text, joint);
        Reading best{text};
        for (qsizetype count = 1; count < std::min(widestSentence, parts.size()); ++count) {
            const Reading what = asSentence(parts.mid(0, count).join(joint), depth, {});
            const Reading why = read(parts.mid(count).join(joint), depth + 1);
            if (what.weight + why.weight > best.weight) {
                best = {joinedBy(ReasonWords::tr("%1: %2", "what, and why"), {what.text, why.text}), what.weight + why.weight};
            }
        }
        return best;
    }

    // "12 (node, permission denied), 13 (vim)"
    Reading asNames(const QString &text, int depth)
    {
        const QStringList parts = partsOf(text, QStringLiteral(", "));
        if (parts.size() > 1 && parts.size() <= mostParts) {
            QStringList told;
            int weight = 0;
            for (const QString &part : parts) {
                const Reading one = read(part, depth + 1);
                told.append(one.text);
                weight += one.weight;
            }
            return {asList(told), weight};
        }
        const qsizetype open = text.indexOf(QLatin1String(" (")) + 2;
        if (open > 1 && text.endsWith(QLatin1Char(')'))) {
            const Reading inside = read(text.mid(open).chopped(1), depth + 1);
            return {text.left(open) + inside.text + QLatin1Char(')'), inside.weight};
        }
        return {text};
    }

    QHash<std::pair<QString, bool>, Reading> m_known;
};

} // namespace

QString reason(const QString &english)
{
    // Nothing to do where the windows speak English.
    static constexpr const char *probe = "Permission denied";
    const QString language = QCoreApplication::translate("Reason", probe);
    if (language == QLatin1String(probe) || english.isEmpty() || english.size() > longestTold) {
        return english;
    }
    // What is shown is shown again with every refresh. One thread, as all of the windows.
    constexpr qsizetype mostRemembered = 256;
    static QHash<QString, QString> remembered;
    static QString rememberedIn;
    if (rememberedIn != language || remembered.size() >= mostRemembered) {
        remembered.clear();
        rememberedIn = language;
    }
    QString &told = remembered[english];
    if (told.isNull()) {
        told = Reader().read(english, 0).text;
    }
    return told;
}

} // namespace shellreeve::words
