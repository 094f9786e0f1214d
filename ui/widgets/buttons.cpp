// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"

namespace attache
{

QPushButton *newButton(const QString &text, const QString &icon, ButtonRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true); // Enter presses it as Space does
    setButtonRole(button, role);
    if (!icon.isEmpty()) {
        const Tone tone = role == ButtonRole::Primary  ? Tone::OnAccent
                          : role == ButtonRole::Danger ? Tone::Red
                          : role == ButtonRole::Link   ? Tone::Accent
                                                       : Tone::Text;
        button->setIcon(attache::icon(icon, tone));
    }
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *newIconButton(const QString &name, const QString &icon, ButtonRole role, QWidget *parent)
{
    QPushButton *button = newButton({}, icon, role, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace attache
