// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/drafts.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

QString keyOf(const QString &purpose)
{
    return u"drafts/"_s + purpose;
}

} // namespace

std::optional<Draft> readDraft(const QString &purpose)
{
    const QByteArray json = QSettings().value(keyOf(purpose)).toString().toUtf8();
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    Draft draft{QDateTime::fromString(kept[u"at"].toString(), Qt::ISODate), kept[u"values"].toObject(),
                kept[u"own"].toObject()};
    if (!draft.at.isValid())
        return std::nullopt;
    return draft;
}

void saveDraft(const QString &purpose, const Draft &draft)
{
    const QJsonObject kept{{u"at"_s, draft.at.toUTC().toString(Qt::ISODate)},
                           {u"values"_s, draft.values},
                           {u"own"_s, draft.own}};
    QSettings().setValue(keyOf(purpose),
                         QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void dropDraft(const QString &purpose)
{
    QSettings().remove(keyOf(purpose));
}

} // namespace attache
