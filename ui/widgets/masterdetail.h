// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSplitter;

namespace attache
{

/// A list and the chosen thing, parted by a hairline that can be moved and stays where it was put. In a
/// narrow window the detail takes the list's place, with a way back.
class MasterDetail : public QWidget
{
    Q_OBJECT

public:
    /// `key` names the page in the settings. `listWidth` is in px at a body text of 13 px.
    MasterDetail(QWidget *list, QWidget *detail, const QString &key, int listWidth = 376,
                 QWidget *parent = nullptr);

    /// A row was chosen: in a narrow window the detail comes up.
    void showDetail();
    /// True when that brought the list back.
    bool goBack();

    bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_back;
    QString m_key;
    bool m_narrow = false;
    bool m_detailChosen = false;
};

} // namespace attache
