// SPDX-License-Identifier: MIT
#include "ui/dialogs/commandline.h"

#include <QRegularExpression>


namespace shellreeve {

namespace {

constexpr QLatin1StringView operators("|&;<>()\n");

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator)
        || c == QChar(QChar::Nbsp);
}

bool isNamePart(QChar c)
{
    return c == QLatin1Char('_') || (c.unicode() < 128 && c.isLetterOrNumber());
}

/// What only a shell knows: words of its language, and what changes the shell itself.
bool isShellWord(const QString &word)
{
    static const QStringList known{
        QStringLiteral("!"),     QStringLiteral("{"),      QStringLiteral("[["),     QStringLiteral("if"),     QStringLiteral("for"),
        QStringLiteral("while"), QStringLiteral("until"),  QStringLiteral("case"),   QStringLiteral("select"), QStringLiteral("function"),
        QStringLiteral("."),     QStringLiteral("source"), QStringLiteral("export"), QStringLiteral("alias"),  QStringLiteral("cd"),
        QStringLiteral("eval"),  QStringLiteral("exec"),   QStringLiteral("set"),    QStringLiteral("unset"),  QStringLiteral("ulimit"),
        QStringLiteral("umask"), QStringLiteral("trap"),   QStringLiteral("time"),   QStringLiteral("command")};
    return known.contains(word);
}

class Reader
{
public:
    explicit Reader(const QString &line) : m_line(line) {}

    CommandLine read()
    {
        while (m_at < m_line.size() && m_found.problem == CommandLine::Problem::None) {
            step();
        }
        endWord();
        if (m_found.problem == CommandLine::Problem::None && m_found.words.isEmpty() && !m_found.needsShell()) {
            m_found.problem = CommandLine::Problem::Empty;
        }
        return m_found;
    }

private:
    [[nodiscard]] QChar at(qsizetype index) const { return index < m_line.size() ? m_line.at(index) : QChar(); }

    void step()
    {
        const QChar c = at(m_at);
        if (isBlank(c)) {
            endWord();
            ++m_at;
        } else if (operators.contains(c)) {
            endWord();
            takeOperator();
        } else if (c == QLatin1Char('\'')) {
            takeSingleQuoted();
        } else if (c == QLatin1Char('"')) {
            takeDoubleQuoted();
        } else if (c == QLatin1Char('\\')) {
            takeEscaped();
        } else if (c == QLatin1Char('$') || c == QLatin1Char('`')) {
            takeExpansion();
        } else {
            noteBareSyntax(c);
            add(c);
            m_bare += c;
            ++m_at;
        }
    }

    void add(QChar c)
    {
        m_word += c;
        m_isInWord = true;
    }

    void needShell(const QString &syntax)
    {
        if (m_found.shellSyntax.isEmpty()) {
            m_found.shellSyntax = syntax.trimmed().isEmpty() ? QStringLiteral("↵") : syntax;
        }
    }

    void takeOperator()
    {
        const qsizetype from = m_at;
        while (operators.contains(at(m_at)) && at(m_at) == at(from)) {
            ++m_at;
        }
        needShell(m_line.mid(from, m_at - from));
    }

    void takeSingleQuoted()
    {
        const qsizetype end = m_line.indexOf(QLatin1Char('\''), m_at + 1);
        m_isInWord = true;
        if (end < 0) {
            leaveOpen(QLatin1Char('\''));
            return;
        }
        m_word += QStringView(m_line).mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
    }

    void takeDoubleQuoted()
    {
        m_isInWord = true;
        for (++m_at; m_at < m_line.size() && at(m_at) != QLatin1Char('"');) {
            const QChar c = at(m_at);
            const QChar next = at(m_at + 1);
            if (c == QLatin1Char('\\') && QStringLiteral("$`\"\\\n").contains(next) && !next.isNull()) {
                if (next != QLatin1Char('\n')) {
                    m_word += next;
                }
                m_at += 2;
            } else if (c == QLatin1Char('$') || c == QLatin1Char('`')) {
                takeExpansion();
            } else {
                m_word += c;
                ++m_at;
            }
        }
        if (m_at >= m_line.size()) {
            leaveOpen(QLatin1Char('"'));
            return;
        }
        ++m_at;
    }

    void takeEscaped()
    {
        if (m_at + 1 >= m_line.size()) {
            m_found.problem = CommandLine::Problem::OpenEscape;
            return;
        }
        if (at(m_at + 1) != QLatin1Char('\n')) {
            add(at(m_at + 1));
        }
        m_at += 2;
    }

    // A lone $ is one.
    void takeExpansion()
    {
        const qsizetype from = m_at;
        const QChar next = at(m_at + 1);
        add(at(m_at++));
        if (at(from) == QLatin1Char('`')) {
            needShell(QStringLiteral("`"));
        } else if (isNamePart(next)) {
            while (isNamePart(at(m_at))) {
                add(at(m_at++));
            }
            needShell(m_line.mid(from, m_at - from));
        } else if (QStringLiteral("{(@*#?$!-").contains(next) && !next.isNull()) {
            needShell(m_line.mid(from, 2));
        }
    }

    void noteBareSyntax(QChar c)
    {
        if (!m_isInWord && c == QLatin1Char('~')) {
            needShell(QStringLiteral("~"));
        } else if (!m_isInWord && c == QLatin1Char('#')) {
            needShell(QStringLiteral("#"));
        } else if (c == QLatin1Char('*') || c == QLatin1Char('?')) {
            needShell(c);
        }
    }

    void endWord()
    {
        if (!m_isInWord) {
            return;
        }
        static const QRegularExpression assignment(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*="));
        static const QRegularExpression brackets(QStringLiteral("\\[.+\\]|\\{[^}]*(,|\\.\\.)[^}]*\\}"));
        if (m_found.words.isEmpty() && assignment.match(m_bare).hasMatch()) {
            needShell(m_bare.left(m_bare.indexOf(QLatin1Char('=')) + 1));
        } else if (m_found.words.isEmpty() && m_bare == m_word && isShellWord(m_word)) {
            needShell(m_word);
        } else if (const auto match = brackets.match(m_bare); match.hasMatch()) {
            needShell(match.captured());
        }
        m_found.words.append(m_word);
        m_word.clear();
        m_bare.clear();
        m_isInWord = false;
    }

    void leaveOpen(QChar quote)
    {
        m_found.problem = CommandLine::Problem::OpenQuote;
        m_found.openQuote = quote;
        m_at = m_line.size();
    }

    const QString m_line;
    qsizetype m_at = 0;
    QString m_word;
    QString m_bare; ///< of the word, what was not quoted
    bool m_isInWord = false;
    CommandLine m_found;
};

} // namespace

CommandLine CommandLine::parse(const QString &line)
{
    return Reader(line).read();
}

QStringList CommandLine::command(const QString &line, const QString &shell) const
{
    return needsShell() ? QStringList{shell, QStringLiteral("-c"), line.trimmed()} : words;
}

} // namespace shellreeve
