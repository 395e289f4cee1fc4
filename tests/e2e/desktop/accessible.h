// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/desktop/accessregistry.h"

#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

#include <functional>

namespace shellreeve::testing {

/// Something on the screen as a screen reader meets it (AT-SPI): a window, a button, a cell.
class Accessible
{
public:
    Accessible() : m_bus(QString()) { }
    Accessible(const QDBusConnection &bus, AccessRef ref) : m_bus(bus), m_ref(std::move(ref)) { }

    [[nodiscard]] bool isValid() const { return !m_ref.service.isEmpty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const; ///< "button", "table cell", …
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] bool isSelected() const;
    [[nodiscard]] bool isFocusable() const;
    [[nodiscard]] QList<Accessible> children() const;
    [[nodiscard]] QString text() const; ///< what an entry or a label contains
    [[nodiscard]] QRect extents() const; ///< on the screen

    /// The first below here, showing, whose role is this and whose name begins with that (either may be empty).
    [[nodiscard]] Accessible find(const QString &role, const QString &name) const;
    [[nodiscard]] QList<Accessible> findAll(const QString &role) const; ///< showing ones
    /// Waits for it.
    [[nodiscard]] Accessible waitFor(const QString &role, const QString &name) const;
    void visit(const std::function<void(const Accessible &)> &each) const; ///< everything showing from here down

    [[nodiscard]] bool press() const; ///< its first action; false if it has none
    [[nodiscard]] bool setText(const QString &text) const;
    void focus() const;
    [[nodiscard]] QString outline() const; ///< role and name of everything showing, for a failure's message

private:
    enum State { Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 }; // atspi-constants.h
    [[nodiscard]] bool has(State state) const;
    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    AccessRef m_ref;
};

} // namespace shellreeve::testing
