// SPDX-License-Identifier: MIT
#include "desktop/notificationimage.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QIcon>
#include <QImage>
#include <QPixmap>

namespace shellreeve {

namespace {

constexpr int side = 64;
constexpr int bitsOfChannel = 8;
constexpr int channels = 4;

struct Picture {
    QImage image; ///< Format_RGBA8888
};

QDBusArgument &operator<<(QDBusArgument &argument, const Picture &picture)
{
    const QImage &image = picture.image;
    const auto *bytes = reinterpret_cast<const char *>(image.constBits());
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << bitsOfChannel << channels
             << QByteArray(bytes, image.sizeInBytes());
    argument.endStructure();
    return argument;
}

// Nobody sends one to us.
const QDBusArgument &operator>>(const QDBusArgument &argument, Picture &)
{
    return argument;
}

} // namespace

QVariant notificationImage(const QIcon &icon)
{
    const QImage image = icon.isNull() ? QImage() : icon.pixmap(side, side).toImage();
    if (image.isNull()) {
        return {};
    }
    static const QMetaType type = qDBusRegisterMetaType<Picture>();
    Q_UNUSED(type)
    return QVariant::fromValue(Picture{image.convertToFormat(QImage::Format_RGBA8888)});
}

} // namespace shellreeve
