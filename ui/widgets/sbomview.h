// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sbomsummary.h"
#include "ui/models/componentmodel.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace attache
{

class Label;

/// A bill of materials to look at: how many components of what, under which licences, and each of them, to be
/// searched.
class SbomView : public QWidget
{
    Q_OBJECT

public:
    /// Shared, since components can be many; not null.
    explicit SbomView(std::shared_ptr<const SbomSummary> sbom, QWidget *parent = nullptr);

private:
    void addFigures(const SbomSummary &sbom);
    void addFacts(const SbomSummary &sbom);
    void addProblems(const QStringList &problems);
    void addBars(const SbomSummary &sbom);
    void addComponents(const SbomSummary &sbom);
    void search(const QString &text);

    ComponentModel m_model;
    QVBoxLayout *m_column;
    QLineEdit *m_search = nullptr;
    Label *m_left = nullptr; ///< how many a search leaves
};

/// "CycloneDX 1.6, 412 components, 37 licences": all of it in a line.
QString sbomWords(const SbomSummary &sbom);

} // namespace attache
