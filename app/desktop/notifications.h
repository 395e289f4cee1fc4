// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace shellreeve {

/// A notification of the desktop. `key` names what it is about: a later one of the same key takes its place.
struct Notice {
    struct Button {
        QString action; ///< comes back in activated(); "default" is a click on the notification itself
        QString label;
    };
    enum class Urgency { Low, Normal, Critical };

    QString key;
    QString title;
    QString body; ///< plain text
    QList<Button> buttons;
    Urgency urgency = Urgency::Normal;
    bool isLastWord = false; ///< the program ends right away: it is sent off at once and not followed any more
};

/// The desktop's notification service (org.freedesktop.Notifications; macOS: its own). Where there is none, `fallback()`
/// says so for each notice: the tray icon's own balloon is next.
class Notifications : public QObject
{
    Q_OBJECT
public:
    explicit Notifications(QObject *parent = nullptr);
    ~Notifications() override;

    void post(const Notice &notice);
    void withdraw(const QString &key);

Q_SIGNALS:
    /// `token` is an activation token of the desktop, for raising a window; may be empty.
    void activated(const QString &key, const QString &action, const QString &token);
    void fallback(const shellreeve::Notice &notice);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
