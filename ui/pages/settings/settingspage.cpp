// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/settingspage.h"

#include "engine/console.h"
#include "ui/desktop/aboutbox.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/preferences.h"
#include "ui/language.h"
#include "ui/pages/settings/configurationsection.h"
#include "ui/pages/settings/keepsection.h"
#include "ui/pages/settings/trustedsigners.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProcess>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{

SettingsPage::SettingsPage(Console &console, Preferences &preferences, std::function<void()> showAround,
                           QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_preferences(preferences)
    , m_showAround(std::move(showAround))
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(20), px(24), px(24));
    column->setSpacing(px(8));
    addAppearance(*column);
    addLanguage(*column);
    addWindow(*column);
    addProfile(*column);
    addSigners(*column);
    addConfiguration(*column);
    addKeep(*column);
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
    m_autostart->setChecked(startsWithSession(m_console.folder())); // it may have been changed outside
    m_signers->read();                                              // and so may they
    m_keep->read();
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

void SettingsPage::addLanguage(QVBoxLayout &column)
{
    auto *label = new Label(tr("Language"), Type::Strong);
    auto *choice = new QComboBox;
    choice->setObjectName(u"language"_s);
    choice->setAccessibleName(label->text());
    label->setBuddy(choice);
    choice->addItem(tr("As the system has it"), QString());
    const QStringList codes = languages();
    for (const QString &code : codes)
        choice->addItem(nameOfLanguage(code), code);
    choice->setCurrentIndex(qMax(0, choice->findData(m_preferences.language())));
    choice->setMaximumWidth(px(280));
    // Not by its longest item: to measure them all, the fonts of all scripts would be looked for.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(int(choice->itemText(0).size()));
    auto *help = new Label(
        tr("Attaché speaks it from its next start on. What was said of deliveries before stays as it "
           "was said."),
        Type::Small, Tone::Muted);
    help->setWraps(true);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_preferences.setLanguage(choice->currentData().toString()); });
    column.addWidget(label);
    column.addWidget(choice);
    column.addWidget(help);
    column.addSpacing(px(16));
}

QCheckBox *SettingsPage::addChoice(QVBoxLayout &column, const QString &words, const QString &help)
{
    auto *box = new QCheckBox(words);
    box->setAccessibleDescription(help);
    auto *explained = new Label(help, Type::Small, Tone::Muted);
    explained->setWraps(true);
    explained->setContentsMargins(mirroredMargins({px(24), 0, 0, px(6)})); // below the words, behind the mark
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

void SettingsPage::addProfile(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("Profile")));
    auto *help = new Label(tr("A profile is a store of its own, with its own registrations and history. Its "
                              "name and colour tell its window from another's."),
                           Type::Small, Tone::Muted);
    help->setWraps(true);
    column.addWidget(help);
    auto *label = new Label(tr("Profile name"), Type::Strong);
    auto *name = new QLineEdit(m_preferences.profileName());
    name->setObjectName(u"profileName"_s);
    name->setAccessibleName(label->text());
    name->setPlaceholderText(tr("Production, for example"));
    name->setMaxLength(40);
    label->setBuddy(name);
    auto *colourLabel = new Label(tr("Colour"), Type::Strong);
    auto *colours = new QComboBox;
    colours->setObjectName(u"profileColour"_s);
    colours->setAccessibleName(colourLabel->text());
    colourLabel->setBuddy(colours);
    const Theme &light = Theme::of(Theme::Scheme::Light);
    for (const auto &[words, colour] :
         {std::pair{tr("None"), QColor()}, std::pair{tr("Red, for production"), light.red.bar},
          std::pair{tr("Amber, for staging"), light.amber.bar},
          std::pair{tr("Green, for tests"), light.green.bar}, std::pair{tr("Blue"), light.blue.bar}}) {
        QPixmap patch(px(16), px(16));
        patch.fill(colour.isValid() ? colour : QColor(Qt::transparent));
        colours->addItem(patch, words, colour.isValid() ? colour.name() : QString());
    }
    const QColor chosen = m_preferences.profileColour();
    colours->setCurrentIndex(qMax(0, colours->findData(chosen.isValid() ? chosen.name() : QString())));
    const auto keep = [this, name, colours] {
        m_preferences.setProfile(name->text().trimmed(), QColor(colours->currentData().toString()));
    };
    connect(name, &QLineEdit::editingFinished, this, keep);
    connect(colours, &QComboBox::activated, this, keep);
    auto *other = newButton(tr("Open another profile…"), u"folder"_s);
    other->setObjectName(u"openProfile"_s);
    connect(other, &QPushButton::clicked, this, &SettingsPage::openOtherProfile);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, colours})
        widget->setMaximumWidth(px(280));
    column.addSpacing(px(4));
    for (QWidget *widget : std::initializer_list<QWidget *>{label, name, colourLabel, colours})
        column.addWidget(widget);
    column.addSpacing(px(4));
    column.addWidget(other, 0, Qt::AlignLeading);
    column.addSpacing(px(16));
}

/// In a process of its own: two stores have nothing in common.
void SettingsPage::openOtherProfile()
{
    auto *dialog = new QFileDialog(this, tr("The folder of another profile, or an empty one for a new"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const QString program = QCoreApplication::applicationFilePath();
        if (!QProcess::startDetached(program, {u"--data-dir"_s, folder}))
            Q_EMIT failed({Error::Kind::Environment,
                           program,
                           tr("it could not be started"),
                           tr("Start it yourself with --data-dir %1").arg(folder),
                           {}});
    });
    dialog->open();
}

void SettingsPage::addSigners(QVBoxLayout &column)
{
    m_signers = new TrustedSigners(m_console.trust());
    connect(m_signers, &TrustedSigners::failed, this, &Page::failed);
    connect(m_signers, &TrustedSigners::done, this, &Page::done);
    connect(m_signers, &TrustedSigners::undoable, this, &Page::undoable);
    column.addWidget(m_signers);
    column.addSpacing(px(16));
}

void SettingsPage::addConfiguration(QVBoxLayout &column)
{
    auto *configuration = new ConfigurationSection(m_console.configuration());
    connect(configuration, &ConfigurationSection::failed, this, &Page::failed);
    connect(configuration, &ConfigurationSection::done, this, &Page::done);
    column.addWidget(configuration);
    column.addSpacing(px(16));
}

void SettingsPage::addKeep(QVBoxLayout &column)
{
    m_keep = new KeepSection(m_console.retention());
    connect(m_keep, &KeepSection::failed, this, &Page::failed);
    connect(m_keep, &KeepSection::done, this, &Page::done);
    column.addWidget(m_keep);
    column.addSpacing(px(16));
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
    auto *words = new Label(tr("Forwards signed supply-chain attestations to the systems that need them. No "
                               "telemetry, no account; it works offline."),
                            Type::Body, Tone::Muted);
    words->setWraps(true);
    column.addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *about = newButton(tr("Versions and licence…"), u"info"_s);
    about->setObjectName(u"about"_s);
    connect(about, &QPushButton::clicked, this, [this] {
        auto *box = new AboutBox(window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->show();
    });
    row->addWidget(about);
    if (m_showAround) {
        auto *around = newButton(tr("Show me around"), u"arrow-right"_s);
        around->setObjectName(u"showAround"_s);
        connect(around, &QPushButton::clicked, this, [this] { m_showAround(); });
        row->addWidget(around);
    }
    row->addStretch();
    column.addSpacing(px(4));
    column.addLayout(row);
}

} // namespace attache
