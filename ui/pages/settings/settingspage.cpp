// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/settingspage.h"

#include "engine/console.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/preferences.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{

SettingsPage::SettingsPage(Console &console, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_preferences(preferences)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(20), px(24), px(24));
    column->setSpacing(px(8));
    addAppearance(*column);
    addWindow(*column);
    addPlaces(*column);
    addAbout(*column);
    column->addStretch();
    content->setMaximumWidth(px(720));
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activated()
{
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(startsWithSession()); // it may have been changed outside
}

void SettingsPage::addAppearance(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("Appearance")));
    auto *label = new Label(tr("Colours"), Type::Strong);
    auto *schemes = new QComboBox;
    schemes->setObjectName(u"scheme"_s);
    schemes->setAccessibleName(label->text());
    label->setBuddy(schemes);
    schemes->addItem(tr("As the system has them"), -1);
    schemes->addItem(tr("Light"), int(Theme::Scheme::Light));
    schemes->addItem(tr("Dark"), int(Theme::Scheme::Dark));
    schemes->addItem(tr("High contrast, light"), int(Theme::Scheme::HighContrastLight));
    schemes->addItem(tr("High contrast, dark"), int(Theme::Scheme::HighContrastDark));
    const auto chosen = m_preferences.scheme();
    schemes->setCurrentIndex(schemes->findData(chosen ? int(*chosen) : -1));
    schemes->setMaximumWidth(px(280));
    connect(schemes, &QComboBox::activated, this, [this, schemes] {
        const int scheme = schemes->currentData().toInt();
        m_preferences.setScheme(scheme < 0 ? std::nullopt : std::optional(Theme::Scheme(scheme)));
    });
    column.addSpacing(px(4));
    column.addWidget(label);
    column.addWidget(schemes);
    column.addSpacing(px(16));
}

QCheckBox *SettingsPage::addChoice(QVBoxLayout &column, const QString &words, const QString &help)
{
    auto *box = new QCheckBox(words);
    box->setAccessibleDescription(help);
    auto *explained = new Label(help, Type::Small, Tone::Muted);
    explained->setWraps(true);
    explained->setContentsMargins(px(24), 0, 0, px(6));
    column.addWidget(box);
    column.addWidget(explained);
    return box;
}

void SettingsPage::addWindow(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("In the background")));
    column.addSpacing(px(4));
    QCheckBox *stays =
        addChoice(column, tr("Keep delivering when the window is closed"),
                  tr("Attaché stays in the tray, where there is one. Without it, what is queued waits "
                     "until Attaché or “attachectl run” is started."));
    stays->setObjectName(u"staysInTray"_s);
    stays->setChecked(m_preferences.staysInTray());
    connect(stays, &QCheckBox::toggled, &m_preferences, &Preferences::setStaysInTray);
    QCheckBox *hidden = addChoice(column, tr("Start without showing the window"),
                                  tr("Only where there is a tray to bring it back from."));
    hidden->setChecked(m_preferences.startsHidden());
    connect(hidden, &QCheckBox::toggled, &m_preferences, &Preferences::setStartsHidden);
    m_autostart = addChoice(column, tr("Start when I sign in"),
                            tr("Deliveries go on from there without your doing anything."));
    m_autostart->setObjectName(u"autostart"_s);
    connect(m_autostart, &QCheckBox::toggled, this, &SettingsPage::setAutostart);
    QCheckBox *notifies =
        addChoice(column, tr("Tell me when a delivery needs me"),
                  tr("One notification for what comes together, and only while the window is not in front."));
    notifies->setChecked(m_preferences.notifies());
    connect(notifies, &QCheckBox::toggled, &m_preferences, &Preferences::setNotifies);
    column.addSpacing(px(10));
}

void SettingsPage::setAutostart(bool starts)
{
    if (const auto set = setStartsWithSession(starts, m_console.folder()); !set) {
        Q_EMIT failed(set.error());
        activated();
    }
}

void SettingsPage::addPlaces(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("Where things are kept")));
    auto *grid = new KeyValueGrid;
    grid->addId(tr("Store"), m_console.folder());
    grid->addText(tr("Secrets"), tr("In the system's keychain, and nowhere else"));
    column.addWidget(grid);
    column.addSpacing(px(16));
}

void SettingsPage::addAbout(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("About Attaché")));
    auto *words = new Label(tr("Forwards signed supply-chain attestations to the systems that need them."),
                            Type::Body, Tone::Muted);
    words->setWraps(true);
    column.addWidget(words);
    auto *grid = new KeyValueGrid;
    grid->addText(tr("Version"), QCoreApplication::applicationVersion());
    grid->addText(tr("Qt"), QString::fromLatin1(qVersion()));
    grid->addText(tr("Licence"), tr("Apache License 2.0"));
    column.addWidget(grid);
}

} // namespace attache
