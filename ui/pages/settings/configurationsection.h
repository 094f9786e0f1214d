// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/configuration.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace attache
{

/// What is set up as a file: written, and read again after what that would change was looked at.
class ConfigurationSection : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationSection(Configuration &configuration, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const attache::Error &error);
    void done(const QString &words);

private:
    void chooseTarget();
    void exportTo(const QString &path);
    void chooseSource();
    void compare(const QString &path);
    void showChanges(const std::vector<Configuration::Change> &changes);
    void hideChanges();
    void apply();

    Configuration &m_configuration;
    QByteArray m_file; ///< whose changes are shown
    QVBoxLayout *m_column;
    QPushButton *m_export;
    QPushButton *m_import;
    QWidget *m_changes = nullptr; ///< those of m_file, to agree to
};

} // namespace attache
