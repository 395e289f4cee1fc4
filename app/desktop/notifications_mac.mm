// SPDX-License-Identifier: MIT
#include "desktop/notifications.h"

#include "desktop/notificationtext.h"

#include <QHash>
#include <QPointer>

#import <Foundation/Foundation.h>
#import <UserNotifications/UserNotifications.h>

using shellreeve::Notice;
using shellreeve::Notifications;

/// Hears what a person clicks. The service calls it on a thread of its own.
@interface ShellreeveNotificationDelegate : NSObject <UNUserNotificationCenterDelegate> {
@public
    QPointer<Notifications> owner;
}
@end

@implementation ShellreeveNotificationDelegate
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))done
{
    Q_UNUSED(center)
    const QString key = QString::fromNSString(response.notification.request.identifier);
    const bool isClick = [response.actionIdentifier isEqualToString:UNNotificationDefaultActionIdentifier];
    const bool isDismissal = [response.actionIdentifier isEqualToString:UNNotificationDismissActionIdentifier];
    const QString action = isClick ? QStringLiteral("default") : QString::fromNSString(response.actionIdentifier);
    ShellreeveNotificationDelegate *me = self;
    dispatch_async(dispatch_get_main_queue(), ^{
        if (me->owner && !isDismissal) {
            Q_EMIT me->owner->activated(key, action, QString());
        }
        done();
    });
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))done
{
    Q_UNUSED(center)
    Q_UNUSED(notification)
    done(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList); // also while we are in front
}
@end

namespace shellreeve {

namespace {

/// Buttons belong to categories, which are registered before they are used: one for each set of buttons.
UNNotificationCategory *categoryOf(const Notice &notice, QString &name)
{
    NSMutableArray<UNNotificationAction *> *actions = [NSMutableArray array];
    for (const Notice::Button &button : notice.buttons) {
        if (button.action == QLatin1String("default")) {
            continue;
        }
        name += button.action + QLatin1Char('=') + button.label + QLatin1Char(';');
        [actions addObject:[UNNotificationAction actionWithIdentifier:button.action.toNSString()
                                                                title:button.label.toNSString()
                                                              options:UNNotificationActionOptionForeground]];
    }
    return [UNNotificationCategory categoryWithIdentifier:name.toNSString()
                                                  actions:actions
                                        intentIdentifiers:@[]
                                                  options:UNNotificationCategoryOptionNone];
}

} // namespace

/// Without a bundle (a build folder's binary) there is no notification centre: asking for it would end the program.
struct Notifications::Parts {
    UNUserNotificationCenter *center = nil;
    ShellreeveNotificationDelegate *delegate = nil;
    NSMutableDictionary<NSString *, UNNotificationCategory *> *categories = nil;
    enum class Permission { Unasked, Asked, Given, Denied } permission = Permission::Unasked;
    QList<Notice> waiting;
};

Notifications::Notifications(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    if ([[NSBundle mainBundle] bundleIdentifier] != nil) {
        m_parts->center = [UNUserNotificationCenter currentNotificationCenter];
        m_parts->delegate = [[ShellreeveNotificationDelegate alloc] init];
        m_parts->delegate->owner = this;
        m_parts->center.delegate = m_parts->delegate;
        m_parts->categories = [[NSMutableDictionary alloc] init];
    }
}

Notifications::~Notifications()
{
    if (m_parts->center != nil) {
        m_parts->center.delegate = nil;
        [m_parts->center removeAllDeliveredNotifications];
        [m_parts->delegate release];
        [m_parts->categories release];
    }
}

void Notifications::post(const Notice &notice)
{
    using Permission = Parts::Permission;
    if (m_parts->center == nil || m_parts->permission == Permission::Denied) {
        Q_EMIT fallback(notice);
        return;
    }
    if (m_parts->permission != Permission::Given) {
        erase_if(m_parts->waiting, [&](const Notice &other) { return other.key == notice.key; });
        m_parts->waiting << notice;
        if (m_parts->permission == Permission::Unasked) {
            m_parts->permission = Permission::Asked;
            const QPointer<Notifications> self = this;
            [m_parts->center requestAuthorizationWithOptions:UNAuthorizationOptionAlert
                                           completionHandler:^(BOOL granted, NSError *) {
                                             dispatch_async(dispatch_get_main_queue(), ^{
                                               if (self) {
                                                   self->m_parts->permission = granted ? Permission::Given : Permission::Denied;
                                                   const QList<Notice> waiting = std::exchange(self->m_parts->waiting, {});
                                                   for (const Notice &other : waiting) {
                                                       self->post(other);
                                                   }
                                               }
                                             });
                                           }];
        }
        return;
    }
    QString category;
    UNNotificationCategory *buttons = categoryOf(notice, category);
    if (m_parts->categories[category.toNSString()] == nil) {
        m_parts->categories[category.toNSString()] = buttons;
        [m_parts->center setNotificationCategories:[NSSet setWithArray:[m_parts->categories allValues]]];
    }
    UNMutableNotificationContent *content = [[[UNMutableNotificationContent alloc] init] autorelease];
    content.title = notificationTitle(notice).toNSString();
    content.body = notificationBody(notice, {}).toNSString();
    content.categoryIdentifier = category.toNSString();
    // One of the same identifier takes the other's place.
    UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:notice.key.toNSString() content:content trigger:nil];
    const QPointer<Notifications> self = this;
    const Notice copy = notice;
    [m_parts->center addNotificationRequest:request
                      withCompletionHandler:^(NSError *error) {
                        if (error != nil) {
                            dispatch_async(dispatch_get_main_queue(), ^{
                              if (self) {
                                  Q_EMIT self->fallback(copy);
                              }
                            });
                        }
                      }];
}

void Notifications::withdraw(const QString &key)
{
    erase_if(m_parts->waiting, [&](const Notice &notice) { return notice.key == key; });
    if (m_parts->center != nil) {
        [m_parts->center removeDeliveredNotificationsWithIdentifiers:@[ key.toNSString() ]];
        [m_parts->center removePendingNotificationRequestsWithIdentifiers:@[ key.toNSString() ]];
    }
}

} // namespace shellreeve
