// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"
#include "ui/words/portwords.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shellreeve {

/// One session's line in the tray's menu. All texts are one line, harmless, and not yet escaped for a menu.
struct MenuEntry {
    QString id;
    QString label;  ///< "api – running, 5 min"
    QString detail; ///< what it is, for the top of its submenu
    bool isLiving = false;
    bool mayView = false;
    bool mayRestart = false;
    bool mayEnd = false;

    [[nodiscard]] const QString &key() const { return id; }
    bool operator==(const MenuEntry &) const = default;
};

struct MenuGroup {
    QString path; ///< of the workspace
    QString label;
    QList<MenuEntry> entries;

    [[nodiscard]] const QString &key() const { return path; }
    bool operator==(const MenuGroup &) const = default;
};

/// One process that a session left behind.
struct MenuLeftover {
    QString id; ///< of the line
    QString sessionId;
    qint64 pid = 0;
    QString label;  ///< "node (4711) – ends in 50 s"
    QString detail; ///< whose it is
    bool isKept = false;
    bool mayStopKeeping = false;

    [[nodiscard]] const QString &key() const { return id; }
    bool operator==(const MenuLeftover &) const = default;
};

/// One port that a session, or what is left of one, listens on.
struct MenuPort {
    QString id;     ///< of the line
    QString label;  ///< "3000 api – node"
    QString detail; ///< the addresses
    words::PortLine line;

    [[nodiscard]] const QString &key() const { return id; }
    bool operator==(const MenuPort &) const = default;
};

/// What the tray's menu shows, as plain data.
struct MenuPlan {
    bool isReady = false;
    QString problem;            ///< of the whole program; empty: none
    QString monitorTrouble;     ///< why there is no monitor; empty: there is, or nobody wants one
    bool hasDashboard = false;
    QStringList interrupted;    ///< ids of those a restart of the machine ended
    QList<MenuEntry> sessions;  ///< living ones; when they are grouped, those that ask for a person
    QList<MenuGroup> groups;    ///< by workspace, when there are many
    QList<MenuEntry> finished;  ///< newest first, at most mostFinished
    qsizetype finishedCount = 0;
    qsizetype livingCount = 0;
    QList<MenuLeftover> leftovers; ///< those to be seen to first, at most mostLeftovers
    qsizetype leftoverCount = 0;
    bool isPortsKnown = false;  ///< there was a look
    QList<MenuPort> ports;      ///< by number, at most mostPorts
    qsizetype portCount = 0;

    static constexpr qsizetype mostUngrouped = 15;
    static constexpr qsizetype mostAsking = 8;
    static constexpr qsizetype mostFinished = 12;
    static constexpr qsizetype mostLeftovers = 12;
    static constexpr qsizetype mostPorts = 20;

    bool operator==(const MenuPlan &) const = default;
};

struct MonitorStatus;

/// `sessions` as the supervisor lists them, oldest first.
[[nodiscard]] MenuPlan menuPlan(const QList<SessionSnapshot> &sessions, const QStringList &problems, bool isReady, const QDateTime &now);
/// The plan, and how it stands with the monitor.
[[nodiscard]] MenuPlan withMonitor(MenuPlan plan, const MonitorStatus &status);
/// The plan, and what sessions listen on; other programs' ports are left out.
[[nodiscard]] MenuPlan withPorts(MenuPlan plan, const std::vector<PortRow> &rows);

} // namespace shellreeve
