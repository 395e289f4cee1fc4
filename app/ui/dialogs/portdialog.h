// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QPushButton;
class QSpinBox;

namespace shellreeve {

class FieldHint;

/// "Use another port": one number, proposed so that it is free, and said when it is not.
class PortDialog : public QDialog
{
    Q_OBJECT
public:
    /// `isFree` is asked often, and answers at once.
    PortDialog(int proposed, std::function<bool(int)> isFree, QWidget *parent = nullptr);

    [[nodiscard]] int port() const;

private:
    void check();

    std::function<bool(int)> m_isFree;
    QSpinBox *m_port;
    FieldHint *m_hint;
    QPushButton *m_use;
};

/// The first free one from `from` on, of the twenty that follow; else `from`.
[[nodiscard]] int nextFreePort(int from, const std::function<bool(int)> &isFree);

} // namespace shellreeve
