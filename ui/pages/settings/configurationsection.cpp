// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/configurationsection.h"

#include "core/savefile.h"
#include "engine/answer.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes: thousands of registrations

Error fileError(const QString &path, const QString &why)
{
    return {
        Error::Kind::Environment, path, why, ConfigurationSection::tr("Choose another file or place"), {}};
}

SectionTable::Row rowOf(const Configuration::Change &change)
{
    const QString details = change.details.join(u"; "_s);
    return {{},
            {{change.isNew ? ConfigurationSection::tr("New") : ConfigurationSection::tr("Changed"),
              change.isNew ? Tone::Green : Tone::Amber, Type::Body, change.isNew ? u"plus"_s : u"edit"_s,
              change.isNew ? Tone::Green : Tone::Amber},
             {change.name, Tone::Text, Type::Strong},
             {details, Tone::Muted, Type::Body, {}, {}, change.details.join(u'\n')}}};
}

} // namespace

ConfigurationSection::ConfigurationSection(Configuration &configuration, QWidget *parent)
    : QWidget(parent)
    , m_configuration(configuration)
    , m_column(new QVBoxLayout(this))
    , m_export(newButton(tr("Export configuration…")))
    , m_import(newButton(tr("Import configuration…")))
{
    m_export->setObjectName(u"exportConfiguration"_s);
    m_import->setObjectName(u"importConfiguration"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    m_column->addWidget(new SectionHeader(tr("Configuration")));
    auto *help = new Label(tr("Registrations, workflows and what is attached to them, as a file for another "
                              "computer or for safe keeping. No secret is in it. What an import would change "
                              "is shown before it does."),
                           Type::Small, Tone::Muted);
    help->setWraps(true);
    m_column->addWidget(help);
    auto *row = new FlowLayout(px(8), px(8));
    row->addWidget(m_export);
    row->addWidget(m_import);
    m_column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &ConfigurationSection::chooseTarget);
    connect(m_import, &QPushButton::clicked, this, &ConfigurationSection::chooseSource);
}

void ConfigurationSection::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Export configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"attache-configuration.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationSection::exportTo);
    dialog->open();
}

void ConfigurationSection::exportTo(const QString &path)
{
    whenDone(m_configuration.exported(), this, [this, path](const Result<QByteArray> &file) {
        if (!file) {
            Q_EMIT failed(file.error());
            return;
        }
        QSaveFile target(path);
        if (target.open(QIODevice::WriteOnly) && target.write(*file) == file->size() && commitWhole(target))
            Q_EMIT done(tr("The configuration is in %1").arg(path));
        else
            Q_EMIT failed(fileError(path, target.errorString()));
    });
}

void ConfigurationSection::chooseSource()
{
    auto *dialog = new QFileDialog(this, tr("Import configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationSection::compare);
    dialog->open();
}

void ConfigurationSection::compare(const QString &path)
{
    hideChanges();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(fileError(path, file.errorString()));
        return;
    }
    if (file.size() > largestFile) {
        Q_EMIT failed(fileError(path, tr("it is too large to be a configuration")));
        return;
    }
    m_file = file.read(largestFile);
    whenDone(m_configuration.compare(m_file), this,
             [this](const Result<std::vector<Configuration::Change>> &changes) {
                 if (!changes)
                     Q_EMIT failed(changes.error());
                 else if (changes->empty())
                     Q_EMIT done(tr("Everything is as the file says already."));
                 else
                     showChanges(*changes);
             });
}

void ConfigurationSection::showChanges(const std::vector<Configuration::Change> &changes)
{
    m_changes = new QWidget;
    auto *column = new QVBoxLayout(m_changes);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(8));
    auto *words = new Label(tr("Nothing else is touched, and no service is asked: what is new stays "
                               "unverified until it is tested, and waits for secrets that are not on this "
                               "computer."),
                            Type::Body);
    words->setWraps(true);
    std::vector<SectionTable::Row> rows;
    for (const Configuration::Change &change : changes)
        rows.push_back(rowOf(change));
    auto *table = new SectionTable(tr("What the import changes"), {{{}, 110}, {{}, 220}, {}});
    table->setObjectName(u"importChanges"_s);
    table->setRows(rows);
    auto *agree = newButton(tr("Import"), {}, ButtonRole::Primary);
    agree->setObjectName(u"applyImport"_s);
    auto *cancel = newButton(tr("Cancel"));
    cancel->setObjectName(u"cancelImport"_s);
    connect(agree, &QPushButton::clicked, this, &ConfigurationSection::apply);
    connect(cancel, &QPushButton::clicked, this, &ConfigurationSection::hideChanges);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(agree);
    column->addWidget(words);
    column->addWidget(table);
    column->addLayout(row);
    m_column->addWidget(m_changes);
    agree->setFocus();
}

void ConfigurationSection::hideChanges()
{
    if (m_changes)
        m_changes->deleteLater(); // its button may be what was pressed
    m_changes = nullptr;
    m_import->setFocus();
}

void ConfigurationSection::apply()
{
    hideChanges();
    whenDone(m_configuration.import(m_file), this,
             [this](const Result<std::vector<Configuration::Change>> &changes) {
                 if (changes)
                     Q_EMIT done(tr("%n change(s) were made.", nullptr, int(changes->size())));
                 else
                     Q_EMIT failed(changes.error());
             });
}

} // namespace attache
