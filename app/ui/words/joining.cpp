// SPDX-License-Identifier: MIT
#include "ui/words/joining.h"

#include <QCoreApplication>

namespace shellreeve::words {

namespace {

class Joining
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Joining)
};

QString joined(const QStringList &texts, const QString &pattern)
{
    QString all;
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            all = all.isEmpty() ? text : pattern.arg(all, text);
        }
    }
    return all;
}

} // namespace

QString asParagraph(const QStringList &sentences)
{
    //: One sentence after another: with a blank between them, or without.
    return joined(sentences, Joining::tr("%1 %2", "two sentences"));
}

QString asList(const QStringList &things)
{
    //: Names or numbers, one after another: "3000, 8080".
    return joined(things, Joining::tr("%1, %2", "a list of names or numbers"));
}

} // namespace shellreeve::words
