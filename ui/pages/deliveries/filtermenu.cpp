// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/filtermenu.h"

#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliveryfilters.h"
#include "ui/widgets/words.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr QLatin1String viewsKey("deliveryViews");

QJsonObject keptViews()
{
    return QJsonDocument::fromJson(QSettings().value(viewsKey).toByteArray()).object();
}

void keepViews(const QJsonObject &views)
{
    QSettings().setValue(viewsKey, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

QString nameOf(const QList<std::pair<QString, QString>> &choices, const QString &id)
{
    for (const auto &[choice, name] : choices)
        if (choice == id)
            return name;
    return {};
}

QString hoursWords(int hours)
{
    if (hours == 1)
        return FilterMenu::tr("Last hour");
    return hours <= 48 ? FilterMenu::tr("Last %1 h").arg(hours)
                       : FilterMenu::tr("Last %n days", nullptr, hours / 24);
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::build);
    build();
}

void FilterMenu::setChoices(const std::vector<Registration> &registrations,
                            const std::vector<Workflow> &workflows)
{
    m_registrations.clear();
    for (const Registration &registration : registrations)
        m_registrations.append({registration.id, registration.name});
    m_workflows.clear();
    for (const Workflow &workflow : workflows)
        m_workflows.append({workflow.id, workflowWords(workflow)});
}

void FilterMenu::setFilter(const QJsonObject &filter)
{
    m_filter = filter;
}

QString FilterMenu::wordsOf(const QJsonObject &filter) const
{
    QStringList parts;
    for (const QString &name : {nameOf(m_registrations, filter.value(u"registration"_s).toString()),
                                nameOf(m_workflows, filter.value(u"workflow"_s).toString())})
        if (!name.isEmpty())
            parts.append(name);
    if (const int hours = filter.value(u"hours"_s).toInt())
        parts.append(hoursWords(hours));
    if (const QString search = filter.value(u"search"_s).toString(); !search.isEmpty())
        parts.append(tr("“%1”").arg(search));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const store::DeliveryFilter rest = filterGiven(filter, now);
    const bool times = !filter.contains(u"hours"_s) && rest.since;
    if (parts.isEmpty() || times || !rest.states.empty())
        parts.append(times ? wordsOfFilter(rest, now) : statesWords(rest));
    return parts.join(tr(" · ", "between parts of a filter"));
}

void FilterMenu::build()
{
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    clear();
    addViews();
    addSeparator();
    addStates();
    addOneOf(tr("Integration"), u"registration"_s, m_registrations);
    addOneOf(tr("Workflow"), u"workflow"_s, m_workflows);
    addTimes();
    addSeparator();
    addAction(tr("Clear all filters"), this, [this] { Q_EMIT chosen({}); })->setEnabled(!m_filter.isEmpty());
}

void FilterMenu::addViews()
{
    const auto add = [this](const QString &name, const QJsonObject &filter) {
        addAction(name, this, [this, filter] { Q_EMIT chosen(filter); });
    };
    add(tr("Needs attention"), {{u"states"_s, QJsonArray{u"failed"_s, u"uncertain"_s, u"held"_s}}});
    add(tr("Last 24 h"), {{u"hours"_s, 24}});
    add(tr("Held"), {{u"states"_s, QJsonArray{u"held"_s}}});
    const QJsonObject views = keptViews();
    for (auto view = views.begin(); view != views.end(); ++view)
        add(view.key(), view.value().toObject());
    addAction(tr("Keep this view…"), this, &FilterMenu::keepRequested)->setEnabled(!m_filter.isEmpty());
    QMenu *remove = addMenu(tr("Remove a view"));
    remove->setEnabled(!views.isEmpty());
    for (auto view = views.begin(); view != views.end(); ++view)
        remove->addAction(view.key(), this, [this, name = view.key()] {
            QJsonObject left = keptViews();
            const QJsonObject filter = left.take(name).toObject();
            keepViews(left);
            Q_EMIT viewRemoved(name, filter);
        });
}

void FilterMenu::keepView(const QString &name)
{
    QJsonObject views = keptViews();
    views.insert(name, m_filter);
    keepViews(views);
}

void FilterMenu::addStates()
{
    QMenu *menu = addMenu(tr("State"));
    const QJsonArray now = m_filter.value(u"states"_s).toArray();
    for (int each = 0; each <= int(Delivery::State::Cancelled); ++each) {
        const auto state = Delivery::State(each);
        const QString name = stateName(state);
        QAction *action = menu->addAction(lookOf(state).word);
        action->setCheckable(true);
        action->setChecked(now.contains(name));
        connect(action, &QAction::triggered, this, [this, now, name](bool checked) {
            QJsonArray states = now;
            if (checked)
                states.append(name);
            else
                states.erase(std::find(states.begin(), states.end(), QJsonValue(name)));
            QJsonObject filter = m_filter;
            filter.insert(u"states"_s, states);
            if (states.isEmpty())
                filter.remove(u"states"_s);
            Q_EMIT chosen(filter);
        });
    }
}

void FilterMenu::addOneOf(const QString &title, const QString &key,
                          const QList<std::pair<QString, QString>> &choices)
{
    QMenu *menu = addMenu(title);
    menu->setEnabled(!choices.isEmpty());
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &id, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_filter.value(key).toString() == id);
        connect(action, &QAction::triggered, this, [this, key, id] {
            QJsonObject filter = m_filter;
            filter.insert(key, id);
            if (id.isEmpty())
                filter.remove(key);
            Q_EMIT chosen(filter);
        });
    };
    add({}, tr("All"));
    for (const auto &[id, name] : choices)
        add(id, name);
}

void FilterMenu::addTimes()
{
    QMenu *menu = addMenu(tr("Time"));
    auto *group = new QActionGroup(menu);
    for (const int hours : {0, 1, 24, 7 * 24, 30 * 24}) {
        QAction *action = menu->addAction(hours ? hoursWords(hours) : tr("Any time"));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_filter.value(u"hours"_s).toInt() == hours && !m_filter.contains(u"since"_s));
        connect(action, &QAction::triggered, this, [this, hours] {
            QJsonObject filter = m_filter;
            for (const QString &key : {u"since"_s, u"until"_s, u"hours"_s})
                filter.remove(key);
            if (hours)
                filter.insert(u"hours"_s, hours);
            Q_EMIT chosen(filter);
        });
    }
}

} // namespace attache
