// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanuptext.h"

#include "ui/dialogs/endtext.h"
#include "ui/words/joining.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shellreeve::cleanuptext {

using Question = ConsentDialog::Question;

namespace {

class CleanupText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::CleanupText)
};

QString things(qsizetype count)
{
    return count == 1 ? CleanupText::tr("1 thing") : CleanupText::tr("%n things", nullptr, static_cast<int>(count));
}

QString sinceText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? CleanupText::tr("%1 (%2)", "5 min ago (3/4/25 12:00)")
                                 .arg(words::agoText(since, std::max(since, now)), QLocale().toString(since.toLocalTime(), QLocale::ShortFormat))
                           : CleanupText::tr("not known");
}

} // namespace

Question question(const QList<CleanupRow> &rows, int held)
{
    Question question;
    int ends = 0;
    for (const CleanupRow &row : rows) {
        if (row.isCleanedUp) {
            question.rows.append({words::isolated(row.subject), row.fate});
            ends += row.endsSession ? 1 : 0;
        }
    }
    question.title = CleanupText::tr("Clean up");
    question.heading = CleanupText::tr("Clean up %1?").arg(things(question.rows.size()));
    question.text = CleanupText::tr("This is done, and nothing else. Whoever has come to life again by then is left alone.");
    if (held > 0) {
        question.note = CleanupText::tr("It would end %1 at once. That many are ended only when you say so.").arg(endtext::sessions(held));
    }
    question.action = ends > 0 && (held == 0 || ends == question.rows.size())
        ? CleanupText::tr("Clean up, ending %1").arg(endtext::sessions(ends))
        : CleanupText::tr("Clean up %1").arg(things(question.rows.size() - (held > 0 ? ends : 0)));
    return question;
}

QString summary(const QList<CleanupRow> &rows)
{
    const auto open = std::count_if(rows.cbegin(), rows.cend(), [](const CleanupRow &row) {
        return !row.isInOrder && !row.isOver && row.kind != CleanupRow::Kind::Kept;
    });
    const auto seenTo = std::count_if(rows.cbegin(), rows.cend(), [](const CleanupRow &row) { return row.isCleanedUp; });
    if (open == 0) {
        return CleanupText::tr("Everything is in order.");
    }
    const QString first = open == 1 ? CleanupText::tr("1 thing wants a look.")
                                    : CleanupText::tr("%n things want a look.", nullptr, static_cast<int>(open));
    if (seenTo == 0) {
        return words::asParagraph({first, CleanupText::tr("A clean-up would change nothing.")});
    }
    return words::asParagraph({first, seenTo < open ? CleanupText::tr("A clean-up sees to %1 of them.").arg(seenTo)
                                      : open == 1 ? CleanupText::tr("A clean-up sees to it.") : CleanupText::tr("A clean-up sees to all of them.")});
}

QString details(const CleanupRow &row, const QDateTime &now)
{
    QStringList lines;
    const QString session = row.session.isEmpty() ? QString() : words::isolated(row.session);
    lines.append(session.isEmpty() || row.session == row.subject
                     ? CleanupText::tr("%1: %2", "kind, verdict").arg(kindText(row.kind), row.verdict)
                     : CleanupText::tr("%1 of %2: %3", "kind, session, verdict").arg(kindText(row.kind), session, row.verdict));
    for (const QString &evidence : row.evidence) {
        lines.append(CleanupText::tr("• %1").arg(evidence));
    }
    lines.append(CleanupText::tr("Since: %1").arg(sinceText(row.since, now)));
    lines.append(row.outcome.isEmpty() ? CleanupText::tr("What happens: it %1.", "… is left alone").arg(row.fate)
                                       : CleanupText::tr("What became of it: %1.").arg(row.outcome));
    return lines.join(QLatin1Char('\n'));
}

QString plainLines(const QList<CleanupRow> &rows, const QDateTime &now)
{
    QStringList lines;
    for (const CleanupRow &row : rows) {
        lines.append(QStringList{kindText(row.kind), row.subject, row.sessionId, row.session, row.verdict, row.evidence.join(QStringLiteral("; ")),
                                 sinceText(row.since, now), row.outcome.isEmpty() ? row.fate : row.outcome}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace shellreeve::cleanuptext
