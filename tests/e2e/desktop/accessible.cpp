// SPDX-License-Identifier: MIT
#include "e2e/desktop/accessible.h"

#include "e2e/desktop/buscall.h"
#include "support/waitfor.h"

namespace shellreeve::testing {

namespace {

const QString accessibleInterface = QStringLiteral("org.a11y.atspi.Accessible");

bool isAnswer(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
}

} // namespace

QDBusMessage Accessible::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    return callBus(m_bus, m_ref.service, m_ref.path.path(), interface, method, arguments);
}

QString Accessible::name() const
{
    return readable(readProperty(m_bus, m_ref.service, m_ref.path.path(), accessibleInterface, QStringLiteral("Name")).toString());
}

QString Accessible::description() const
{
    return readable(readProperty(m_bus, m_ref.service, m_ref.path.path(), accessibleInterface, QStringLiteral("Description")).toString());
}

QString Accessible::role() const
{
    const QDBusMessage reply = call(accessibleInterface, QStringLiteral("GetRoleName"));
    return isAnswer(reply) ? reply.arguments().constFirst().toString() : QString();
}

bool Accessible::has(State state) const
{
    const QDBusMessage reply = call(accessibleInterface, QStringLiteral("GetState"));
    if (!isAnswer(reply)) {
        return false;
    }
    const auto words = qdbus_cast<QList<uint>>(reply.arguments().constFirst());
    const int word = state / 32;
    return word < words.size() && (words.at(word) >> (state % 32) & 1U) != 0;
}

bool Accessible::isShowing() const { return has(Showing); }
bool Accessible::isEnabled() const { return has(Enabled); }
bool Accessible::isFocused() const { return has(Focused); }
bool Accessible::isSelected() const { return has(Selected); }
bool Accessible::isFocusable() const { return has(Focusable); }

QList<Accessible> Accessible::children() const
{
    QList<Accessible> found;
    const QDBusMessage reply = call(accessibleInterface, QStringLiteral("GetChildren"));
    if (!isAnswer(reply)) {
        return found;
    }
    const auto refs = qdbus_cast<QList<AccessRef>>(reply.arguments().constFirst());
    for (const AccessRef &ref : refs) {
        if (!ref.path.path().endsWith(QLatin1String("/null"))) {
            found << Accessible(m_bus, ref);
        }
    }
    return found;
}

QString Accessible::text() const
{
    const QDBusMessage reply = call(QStringLiteral("org.a11y.atspi.Text"), QStringLiteral("GetText"), {0, -1});
    return isAnswer(reply) ? reply.arguments().constFirst().toString() : QString();
}

QRect Accessible::extents() const
{
    const QDBusMessage reply = call(QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GetExtents"), {0U});
    if (!isAnswer(reply)) {
        return {};
    }
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

Accessible Accessible::find(const QString &role, const QString &name) const
{
    const QList<Accessible> below = children();
    for (const Accessible &one : below) {
        if (!one.isShowing()) {
            continue;
        }
        if ((role.isEmpty() || one.role() == role) && (name.isEmpty() || one.name().startsWith(name))) {
            return one;
        }
        if (Accessible inside = one.find(role, name); inside.isValid()) {
            return inside;
        }
    }
    return {};
}

QList<Accessible> Accessible::findAll(const QString &role) const
{
    QList<Accessible> found;
    visit([&](const Accessible &one) {
        if (one.role() == role) {
            found << one;
        }
    });
    return found;
}

Accessible Accessible::waitFor(const QString &role, const QString &name) const
{
    Accessible found;
    if (!testing::waitFor([&] { return (found = find(role, name)).isValid(); })) {
        qWarning("no %s \"%s\" in:\n%s", qUtf8Printable(role), qUtf8Printable(name), qUtf8Printable(outline()));
    }
    return found;
}

void Accessible::visit(const std::function<void(const Accessible &)> &each) const
{
    const QList<Accessible> below = children();
    for (const Accessible &one : below) {
        if (one.isShowing()) {
            each(one);
            one.visit(each);
        }
    }
}

bool Accessible::press() const
{
    const QDBusMessage reply = call(QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), {0});
    return isAnswer(reply) && reply.arguments().constFirst().toBool();
}

bool Accessible::setText(const QString &text) const
{
    const QDBusMessage reply = call(QStringLiteral("org.a11y.atspi.EditableText"), QStringLiteral("SetTextContents"), {text});
    return reply.type() == QDBusMessage::ReplyMessage;
}

void Accessible::focus() const
{
    (void)call(QStringLiteral("org.a11y.atspi.Component"), QStringLiteral("GrabFocus"));
}

QString Accessible::outline() const
{
    QString lines;
    visit([&](const Accessible &one) { lines += QStringLiteral("  %1 \"%2\"\n").arg(one.role(), one.name()); });
    return lines;
}

} // namespace shellreeve::testing
