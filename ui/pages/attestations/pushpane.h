// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"

#include <QWidget>

#include <stop_token>

class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace attache
{

class Console;
class ElidedLabel;
class KeyValueGrid;
class Label;
class Problem;
class SectionHeader;
class SectionTable;

/// Takes an attestation in: its file, its material files, what will be delivered where, and the push itself.
class PushPane : public QWidget
{
    Q_OBJECT

public:
    explicit PushPane(Console &console, QWidget *parent = nullptr);

    /// Starts anew with these: the first that reads as an attestation is it, the others are materials.
    void take(const QStringList &files);
    /// Adds material files to what is there.
    void addMaterials(const QStringList &files);
    /// Pushes at once what `file` holds, for the workflow; used when only a material is added.
    void pushNow(const Intake::Input &input);

    bool isPushing() const { return m_pushing; }

    void cancel(); ///< stops what is under way

Q_SIGNALS:
    void pushed(const attache::Intake::Pushed &result);
    void closed();

private:
    void build();
    void inspectNext(QStringList candidates, QStringList passed, const Error &firstError);
    void showAttestation(const Attestation &attestation);
    void showMaterials();
    void plan();
    void showPlan(const Intake::Plan &plan);
    void setPushing(bool pushing);
    void chooseFile();
    void chooseMaterials();
    void readWorkflows();

    Console &m_console;
    Intake::Input m_input;
    std::stop_source m_stop;
    int m_turn = 0; ///< answers of an earlier turn are dropped
    bool m_pushing = false;

    ElidedLabel *m_file;
    KeyValueGrid *m_about;
    SectionTable *m_materials;
    QComboBox *m_workflow;
    SectionHeader *m_planHeader;
    SectionTable *m_plan;
    Label *m_planWords;
    Problem *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_push;
    QPushButton *m_cancel;
    QPushButton *m_choose;
    QPushButton *m_add;
};

/// What came of it, for a person: "Stored, 2 deliveries under way" or "It was there already: nothing new".
QString pushedWords(const Intake::Pushed &result);

} // namespace attache
