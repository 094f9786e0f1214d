// SPDX-License-Identifier: Apache-2.0
#include "ui/models/counts.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace attache
{
namespace
{

struct Counts {
    Q_DECLARE_TR_FUNCTIONS(attache::counts)
};

} // namespace

QString attemptsWords(int n)
{
    return n == 1 ? Counts::tr("1 attempt") : Counts::tr("%n attempts", nullptr, n);
}

QString workflowsWords(int n)
{
    if (n == 0)
        return Counts::tr("Not attached");
    return n == 1 ? Counts::tr("1 workflow") : Counts::tr("%n workflows", nullptr, n);
}

QString deliveriesWords(int n)
{
    return n == 1 ? Counts::tr("1 delivery") : Counts::tr("%n deliveries", nullptr, n);
}

QString attachmentsWords(int n)
{
    return n == 1 ? Counts::tr("1 attachment") : Counts::tr("%n attachments", nullptr, n);
}

QString materialsWords(int n)
{
    return n == 1 ? Counts::tr("1 material") : Counts::tr("%n materials", nullptr, n);
}

QString percentWords(int part, int whole)
{
    const double percent = 100.0 * part / whole;
    const bool isWhole = part == whole || part == 0;
    return Counts::tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', isWhole ? 0 : 1));
}

QString workflowWords(const QString &project, const QString &name)
{
    return project.isEmpty() ? name : Counts::tr("%1/%2", "project/workflow").arg(project, name);
}

QString workflowWords(const Workflow &workflow)
{
    return workflowWords(workflow.project, workflow.name);
}

QString optionsWords(const QJsonObject &options)
{
    QStringList pairs;
    for (auto option = options.begin(); option != options.end(); ++option)
        pairs.append(option.key() + QLatin1Char('=') + option.value().toVariant().toString());
    return pairs.isEmpty() ? Counts::tr("no options") : pairs.join(QStringLiteral(", "));
}

QString neverProducedWords(const Workflow &workflow, const QStringList &types)
{
    return Counts::tr("%1 has never produced %2")
        .arg(workflowWords(workflow), types.join(Counts::tr(" or ", "between types of materials")));
}

QString effortWords(const Delivery &delivery)
{
    if (delivery.attempts == 0)
        return {};
    if (delivery.attempts == 1 && delivery.state == Delivery::State::Delivered && delivery.endedAt)
        return durationWords(delivery.createdAt.msecsTo(*delivery.endedAt));
    return attemptsWords(delivery.attempts);
}

} // namespace attache
