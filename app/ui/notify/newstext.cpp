// SPDX-License-Identifier: MIT
#include "ui/notify/newstext.h"

#include "ui/words/joining.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve {

namespace {

using Kind = SessionNewsItem::Kind;

constexpr qsizetype mostAtOnce = 3;
constexpr qsizetype mostNamed = 5;
constexpr int nameLength = 60;
constexpr int commandLength = 120;
const QString leftoversPrefix = QStringLiteral("/leftovers ");

class NewsText
{
    Q_DECLARE_TR_FUNCTIONS(NewsText)
};

/// Isolated only where it matters: some services show the isolates as boxes.
QString shownName(const QString &name)
{
    const QString text = words::shortened(words::oneLine(name), nameLength);
    const bool hasRightToLeft = std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
    return hasRightToLeft ? words::isolated(text) : text;
}

/// How it ended, also when it is about to be started again.
QString endText(SessionSnapshot session)
{
    session.status = SessionStatus::Exited;
    session.interrupted = false;
    return words::stateText(session);
}

QString placeText(const SessionSnapshot &session)
{
    const QString command = words::shortened(words::commandText(session.command), commandLength);
    const QString folder = words::shortened(words::folderText(session.cwd), commandLength);
    return folder.isEmpty() ? command : NewsText::tr("%1 in %2").arg(command, folder);
}

QString titleOf(const SessionNewsItem &item)
{
    const QString name = shownName(item.session.name);
    switch (item.kind) {
    case Kind::Bell:
        return NewsText::tr("%1 rang the bell").arg(name);
    case Kind::Message:
        return name;
    case Kind::Finished:
        return NewsText::tr("%1 has finished").arg(name);
    case Kind::Failed:
        return NewsText::tr("%1 %2", "name, how it ended").arg(name, endText(item.session));
    case Kind::GivenUp:
        return NewsText::tr("%1 keeps failing").arg(name);
    case Kind::Unreachable:
        return NewsText::tr("%1 does not answer").arg(name);
    }
    return name;
}

QString bodyOf(const SessionNewsItem &item)
{
    const SessionSnapshot &session = item.session;
    switch (item.kind) {
    case Kind::Message:
        return words::attentionText(session.attention);
    case Kind::Failed:
    case Kind::Finished:
        return session.status == SessionStatus::Restarting ? placeText(session) + QLatin1Char('\n') + NewsText::tr("It starts again by itself.")
                                                           : placeText(session);
    case Kind::GivenUp:
        return NewsText::tr("It %1 and is not started again by itself any more.", "how it ended").arg(endText(session));
    case Kind::Unreachable:
        return session.problem.isEmpty() ? placeText(session) : words::oneLine(words::reason(session.problem));
    case Kind::Bell:
        break;
    }
    return placeText(session);
}

Notice noticeOf(const SessionNewsItem &item)
{
    Notice notice;
    notice.key = item.session.id;
    notice.title = titleOf(item);
    notice.body = bodyOf(item);
    notice.buttons = {{noticeaction::click, NewsText::tr("View")}, {noticeaction::view, NewsText::tr("View")}};
    if (item.kind == Kind::Finished || item.kind == Kind::Failed || item.kind == Kind::GivenUp) {
        notice.buttons << Notice::Button{noticeaction::restart, NewsText::tr("Restart")};
    }
    notice.urgency = item.kind == Kind::Bell || item.kind == Kind::Finished ? Notice::Urgency::Low : Notice::Urgency::Normal;
    return notice;
}

/// The first names, a line each.
QString namesText(const QList<QString> &lines)
{
    QStringList shown = lines.mid(0, lines.size() == mostNamed + 1 ? mostNamed + 1 : mostNamed);
    if (const qsizetype more = lines.size() - shown.size(); more > 0) {
        shown << NewsText::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return shown.join(QLatin1Char('\n'));
}

Notice summaryOf(const QList<SessionNewsItem> &items)
{
    const int count = static_cast<int>(items.size());
    const bool isAllEnds = std::all_of(items.begin(), items.end(), [](const SessionNewsItem &item) {
        return item.kind == Kind::Finished || item.kind == Kind::Failed || item.kind == Kind::GivenUp;
    });
    QStringList lines;
    for (const SessionNewsItem &item : items) {
        lines << (item.kind == Kind::Message ? NewsText::tr("%1: %2", "name, message").arg(titleOf(item), bodyOf(item)) : titleOf(item));
    }
    Notice notice;
    notice.key = noticekey::summary;
    notice.title = isAllEnds ? NewsText::tr("%n sessions ended", nullptr, count) : NewsText::tr("%n sessions want you", nullptr, count);
    notice.body = namesText(lines);
    notice.buttons = {{noticeaction::click, NewsText::tr("Show sessions")}, {noticeaction::view, NewsText::tr("Show sessions")}};
    return notice;
}

} // namespace

QList<Notice> newsNotices(const QList<SessionNewsItem> &items)
{
    if (items.size() > mostAtOnce) {
        return {summaryOf(items)};
    }
    QList<Notice> notices;
    for (const SessionNewsItem &item : items) {
        notices << noticeOf(item);
    }
    return notices;
}

Notice interruptedNotice(const QList<SessionSnapshot> &sessions)
{
    const int count = static_cast<int>(sessions.size());
    QStringList names;
    for (const SessionSnapshot &session : sessions) {
        names << shownName(session.name);
    }
    Notice notice;
    notice.key = noticekey::interrupted;
    notice.title = count == 1 ? NewsText::tr("A session was interrupted by a restart of the machine")
                              : NewsText::tr("%n sessions were interrupted by a restart of the machine", nullptr, count);
    notice.body = namesText(names);
    notice.buttons = {{noticeaction::click, NewsText::tr("Show sessions")},
                      {noticeaction::startAgain, count == 1 ? NewsText::tr("Start it again") : NewsText::tr("Start these %n again", nullptr, count)},
                      {noticeaction::view, NewsText::tr("Show sessions")}};
    return notice;
}

QString leftoversKey(const QString &sessionId)
{
    return leftoversPrefix + sessionId;
}

QString sessionOfLeftoversKey(const QString &key)
{
    return key.startsWith(leftoversPrefix) ? key.mid(leftoversPrefix.size()) : QString();
}

Notice leftoversNotice(const SessionSnapshot &session, const QList<words::Leftover> &open, const QDateTime &now)
{
    const int count = static_cast<int>(open.size());
    QStringList names;
    QDateTime end;
    for (const words::Leftover &leftover : open) {
        names << words::processText(leftover.program, leftover.pid);
        end = leftover.endsAt.isValid() && (!end.isValid() || leftover.endsAt < end) ? leftover.endsAt : end;
    }
    const QString ports = words::portsText(session.ports);
    QStringList uses{session.memoryBytes ? words::memoryText(*session.memoryBytes) : QString(),
                     ports.isEmpty() ? QString() : NewsText::tr("listening on %1", "ports").arg(ports)};
    uses.removeAll(QString());
    const QString until = words::ageText(now, std::max(now, end));
    Notice notice;
    notice.key = leftoversKey(session.id);
    notice.title = count == 1 ? NewsText::tr("%1 left a process behind").arg(shownName(session.name))
                              : NewsText::tr("%1 left %n processes behind", nullptr, count).arg(shownName(session.name));
    QStringList lines{namesText(names)};
    lines << words::asList(uses);
    lines << (!end.isValid() ? NewsText::tr("What shall become of it?")
              : count == 1 ? NewsText::tr("It ends in %1.").arg(until)
                           : NewsText::tr("They end in %1.").arg(until));
    lines.removeAll(QString());
    notice.body = lines.join(QLatin1Char('\n'));
    notice.buttons = {{noticeaction::click, NewsText::tr("Show leftovers")},
                      {noticeaction::endNow, NewsText::tr("End now")},
                      {noticeaction::keep, NewsText::tr("Keep")}};
    return notice;
}

Notice problemNotice(const QStringList &problems)
{
    Notice notice;
    notice.key = noticekey::problem;
    notice.title = NewsText::tr("Shellreeve is in trouble; sessions go on");
    notice.body = problems.join(QLatin1Char('\n'));
    notice.buttons = {{noticeaction::click, NewsText::tr("Show sessions")}, {noticeaction::view, NewsText::tr("Show sessions")}};
    notice.urgency = Notice::Urgency::Critical;
    return notice;
}

} // namespace shellreeve
