// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/batchbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace attache
{

BatchBar::BatchBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label({}, Type::Body, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins({px(20), px(4), px(12), px(4)}));
    row->addWidget(m_words, 1);
    auto *stop = newButton(tr("Stop"), {}, ButtonRole::Quiet);
    stop->setObjectName(u"stopBatch"_s);
    stop->setToolTip(tr("What is done already stays so"));
    connect(stop, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    row->addWidget(stop);
    hide();
}

std::stop_token BatchBar::begin(const QString &words, int total)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pattern = words;
    m_total = total;
    progress(0);
    show();
    Q_EMIT runningChanged(true);
    return m_stop.get_token();
}

void BatchBar::progress(int done)
{
    const QLocale locale;
    m_words->setText(m_pattern.arg(locale.toString(done), locale.toString(m_total)));
    setAccessibleName(m_words->text());
}

void BatchBar::end()
{
    hide();
    Q_EMIT runningChanged(false);
}

} // namespace attache
