// SPDX-License-Identifier: MIT
#pragma once

#include "base/tunables.h"
#include "settings/settingsfile.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QSet>
#include <QTimer>

namespace shellreeve {

/// What is set, by whom, and what counts: the command line beats the environment, which beats the settings file, which
/// beats the default. The one owner of the file; what another process or an editor writes there is noticed. Lives in
/// one thread; reading and writing are those of one small file.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// What beats the file for this run.
    struct Overrule {
        QString by; ///< "SHELLREEVE_LEASE_SECONDS", "--monitor-port"
        QVariant value;
    };
    using Overrules = QHash<Setting, Overrule>;

    /// What the environment overrules. A value that is not possible is named in `complaints` (one sentence each).
    [[nodiscard]] static Overrules overrulesFrom(const QProcessEnvironment &environment, QStringList *complaints);

    explicit Settings(QString file, Overrules overrules = {}, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] const QString &file() const { return m_path; }

    /// What counts.
    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] bool isOn(Setting setting) const { return value(setting).toBool(); }
    [[nodiscard]] qint64 number(Setting setting) const { return value(setting).toLongLong(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] QStringList list(Setting setting) const { return value(setting).toStringList(); }
    [[nodiscard]] Tunables tunables() const;

    /// What counts where nothing overrules it.
    [[nodiscard]] QVariant chosen(Setting setting) const;
    [[nodiscard]] QVariant standard(Setting setting) const; ///< the default
    [[nodiscard]] bool isStandard(Setting setting) const { return !m_chosen.contains(setting); }
    [[nodiscard]] QString overruledBy(Setting setting) const { return m_overrules.value(setting).by; } ///< empty: nothing

    /// Counts at once, also where it cannot be written (problem()). The value is possible; one that is the default is
    /// not written but follows the default.
    void set(Setting setting, const QVariant &value);
    void restore(Setting setting); ///< the default
    /// What could not be written is tried again.
    void retry();

    /// The file cannot be used, or what was set could not be written.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isWritten() const { return m_unwritten.isEmpty(); } ///< all that was set
    /// Single lines of the file that cannot be used, one English sentence each; they stay until the setting is set.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// What the file says of it and cannot be used; empty: nothing.
    [[nodiscard]] QString unusable(Setting setting) const { return m_unusable.value(setting); }

Q_SIGNALS:
    void changed(shellreeve::Setting setting); ///< what counts, what is chosen, or the default
    void problemChanged();

private:
    struct Shown {
        QVariant value;
        QVariant chosen;
        QVariant standard;
        QString unusable;
        bool operator==(const Shown &) const = default;
    };

    void load();
    void take(const SettingsFile &file);
    void watch();
    void write(Setting setting);
    [[nodiscard]] QList<Shown> shown() const;
    void announce(const QList<Shown> &before);
    void setProblem(const std::optional<Error> &problem);

    QString m_path;
    Overrules m_overrules;
    SettingsFile m_file;
    QHash<Setting, QVariant> m_chosen;
    QHash<Setting, QString> m_unusable;
    QSet<Setting> m_unwritten; ///< as m_chosen has it
    QStringList m_complaints;
    std::optional<Error> m_problem;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace shellreeve
