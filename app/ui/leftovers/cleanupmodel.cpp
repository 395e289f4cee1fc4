// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanupmodel.h"

#include "ui/words/sessionwords.h"

#include <QColor>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace shellreeve {

namespace {

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

CleanupModel::CleanupModel(QObject *parent) : QAbstractTableModel(parent) {}

qsizetype CleanupModel::placeOf(const QString &key) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const CleanupRow &row) { return row.key == key; });
    return at == m_rows.cend() ? -1 : at - m_rows.cbegin();
}

const CleanupRow *CleanupModel::row(const QString &key) const
{
    const qsizetype at = placeOf(key);
    return at < 0 ? nullptr : &m_rows.at(at);
}

void CleanupModel::replace(qsizetype at, const CleanupRow &row)
{
    if (m_rows.at(at) != row) {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), ColumnCount - 1));
    }
}

void CleanupModel::drop(qsizetype at)
{
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
    m_rows.removeAt(at);
    endRemoveRows();
}

void CleanupModel::setRows(const QList<CleanupRow> &rows, const QDateTime &now)
{
    const bool hasMoved = !m_now.isValid() || words::ageText(m_now, now) != words::ageText(m_now, m_now);
    m_now = now;
    for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(), [&](const CleanupRow &row) { return row.key == m_rows.at(at).key; });
        if (isThere || m_rows.at(at).isOver) {
            continue;
        }
        CleanupRow gone = m_rows.at(at);
        const bool wasLeft = gone.kind == CleanupRow::Kind::Leftover || gone.kind == CleanupRow::Kind::Kept;
        if (gone.outcome.isEmpty() && !wasLeft) {
            drop(at);
            continue;
        }
        gone.isOver = true;
        gone.isCleanedUp = gone.endsSession = gone.mayEnd = gone.mayKeep = gone.mayStopKeeping = false;
        gone.outcome = gone.outcome.isEmpty() ? tr("has ended") : gone.outcome;
        replace(at, gone);
    }
    for (const CleanupRow &row : rows) {
        const qsizetype at = placeOf(row.key);
        if (at < 0) {
            const auto end = static_cast<int>(m_rows.size());
            beginInsertRows({}, end, end);
            m_rows.append(row);
            endInsertRows();
        } else {
            CleanupRow fresh = row;
            fresh.outcome = m_rows.at(at).isOver ? QString() : m_rows.at(at).outcome; // over: back, or the number is another's
            replace(at, fresh);
        }
    }
    forgetOldest();
    if (hasMoved && !m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, Since), index(static_cast<int>(m_rows.size()) - 1, Since));
    }
}

void CleanupModel::forgetOldest()
{
    auto over = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const CleanupRow &row) { return row.isOver; });
    for (qsizetype at = 0; over > mostOver && at < m_rows.size();) {
        if (m_rows.at(at).isOver) {
            drop(at);
            --over;
        } else {
            ++at;
        }
    }
}

void CleanupModel::note(const QString &key, const QString &outcome)
{
    if (const qsizetype at = placeOf(key); at >= 0) {
        CleanupRow row = m_rows.at(at);
        row.outcome = words::oneLine(outcome);
        replace(at, row);
    }
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CleanupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CleanupModel::text(const CleanupRow &row, int column) const
{
    switch (column) {
    case Subject: return row.subject;
    case Kind: return kindText(row.kind);
    case Session: return row.session;
    case Verdict: return row.verdict;
    case Why: return row.evidence.join(QStringLiteral("; "));
    case Since: return row.since.isValid() ? words::agoText(row.since, std::max(row.since, m_now)) : QString(QChar(0x2013));
    case Fate: return row.outcome.isEmpty() ? row.fate : row.outcome;
    default: return {};
    }
}

QVariant CleanupModel::sortValue(const CleanupRow &row, int column) const
{
    switch (column) {
    case Kind: return static_cast<int>(row.kind);
    case Since: return row.since;
    default: return text(row, column).toCaseFolded();
    }
}

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CleanupRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(index.column() == Since && row.since.isValid()
                                             ? QLocale().toString(row.since.toLocalTime(), QLocale::ShortFormat)
                                             : text(row, index.column()));
    case Qt::ForegroundRole: return row.isOver ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    case SortRole: return sortValue(row, index.column());
    case KeyRole: return row.key;
    case InOrderRole: return row.isInOrder;
    default: return {};
    }
}

QVariant CleanupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Subject: return tr("What");
    case Kind: return tr("Kind");
    case Session: return tr("Session");
    case Verdict: return tr("Verdict");
    case Why: return tr("Why");
    case Since: return tr("Since");
    case Fate: return tr("What happens");
    default: return {};
    }
}

} // namespace shellreeve
