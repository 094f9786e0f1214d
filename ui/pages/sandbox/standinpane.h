// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"
#include "ui/pages/parts/detail.h"

#include <QHash>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace attache
{

class CopyableId;
class KeyValueGrid;
class StateMark;

/// One stand-in: where it is, what to register it with, and how it is broken and mended. Whatever happens to
/// it is shown in place, so that a choice under way is not lost.
class StandInPane : public DetailContent
{
    Q_OBJECT

public:
    /// `entry` may be null: then it cannot be registered with.
    StandInPane(const StandIns::StandIn &standIn, const CatalogueEntry *entry, QWidget *parent = nullptr);

    void setStandIn(const StandIns::StandIn &standIn, int arrived);

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void registerRequested();
    void faultChosen(const attache::StandIns::Fault &fault);

private:
    void addBehaviour();
    void addAddress();
    void showFault(const StandIns::Fault &fault);
    void choose();

    StandIns::StandIn m_standIn;
    QHash<QString, QString> m_labels; ///< of what it is registered with, as the form has them
    QPushButton *m_toggle;
    QPushButton *m_register;
    StateMark *m_state;
    QWidget *m_behaviour = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_times = nullptr;
    QSpinBox *m_wait = nullptr;
    QPushButton *m_mend = nullptr;
    KeyValueGrid *m_inputs = nullptr;
};

} // namespace attache
