// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/formfield.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace attache::test
{

inline Schema schemaOf(const QByteArray &json)
{
    Result<Schema> read = Schema::read(json);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

/// The schema of an object with these properties and whatever else is given.
inline Schema schemaWith(const QByteArray &properties, const QByteArray &more = {})
{
    return schemaOf(R"({"type": "object", "additionalProperties": false, "properties": {)" + properties +
                    '}' + (more.isEmpty() ? QByteArray() : ", " + more) + '}');
}

inline SchemaField nameField()
{
    SchemaField name;
    name.name = QStringLiteral("name");
    name.type = QStringLiteral("string");
    name.title = QStringLiteral("Name");
    name.required = true;
    return name;
}

/// A form in a window that has the keyboard, so that focus behaves as it does for a person; with settings of
/// its own.
struct ShownForm {
    explicit ShownForm(const Schema &schema, std::vector<SchemaField> own = {})
        : form(new SchemaForm(schema, std::move(own)))
        , pane({{}, QStringLiteral("Register"), {}, QStringLiteral("Register"), true}, form)
    {
        pane.resize(800, 800);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window did not become active");
    }

    template <typename Editor = QWidget>
    Editor *editor(const char *name)
    {
        for (Editor *editor : pane.findChildren<Editor *>(QString::fromLatin1(name)))
            if (!editor->isHidden())
                return editor;
        return pane.findChild<Editor *>(QString::fromLatin1(name));
    }

    /// The one that is shown now.
    FormField *field(const char *name)
    {
        for (FormField *field : pane.findChildren<FormField *>())
            if (field->field().name == QLatin1String(name) && !field->isHidden())
                return field;
        return nullptr;
    }

    /// Where its words are: a radio button does not answer beside them.
    void press(const char *button)
    {
        QWidget *pressed = editor(button);
        QTest::mouseClick(pressed, Qt::LeftButton, {}, {8, pressed->height() / 2});
    }

    void submit() { QTest::mouseClick(pane.submitButton(), Qt::LeftButton); }

    SchemaForm *form;
    FormPane pane;
};

inline const QString planted = QStringLiteral("s3cret-Planted"); ///< the secret to be found nowhere

/// A field of each common kind, as a service might ask to be registered.
inline Schema serviceSchema()
{
    return schemaWith(
        R"("url": {"type": "string", "format": "uri", "title": "URL", "description": "Address of the service"},
            "token": {"type": "string", "format": "password", "minLength": 4, "title": "Token"},
            "create": {"type": "boolean", "title": "Create projects"},
            "retries": {"type": "integer", "minimum": 1, "title": "Retries"},
            "mode": {"type": "string", "enum": ["fast", "slow"], "title": "Mode"},
            "pem": {"type": "string", "x-multiline": true, "title": "Certificate"})",
        R"("required": ["url", "token"])");
}

struct ServiceForm : ShownForm {
    ServiceForm()
        : ShownForm(serviceSchema(), {nameField()})
    {
    }

    void fillIn()
    {
        QTest::keyClicks(editor("name"), QStringLiteral("team"));
        QTest::keyClicks(editor("url"), QStringLiteral("https://service.example.com"));
        QTest::keyClicks(editor("token"), planted);
    }
};

/// Settings in a folder of its own.
class OwnSettings
{
public:
    OwnSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }

    /// All that is on the disk.
    QByteArray written() const
    {
        QSettings().sync();
        QByteArray all;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
};

/// All that a screen reader can learn of the widget and what is in it.
inline QString readOut(QAccessibleInterface *interface)
{
    if (!interface)
        return {};
    QString all;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        all += interface->text(what) + QLatin1Char('\n');
    if (QAccessibleTextInterface *text = interface->textInterface())
        all += text->text(0, text->characterCount()) + QLatin1Char('\n');
    if (QAccessibleValueInterface *value = interface->valueInterface())
        all += value->currentValue().toString() + QLatin1Char('\n');
    for (int i = 0; i < interface->childCount(); ++i)
        all += readOut(interface->child(i));
    return all;
}

inline QString readOut(QWidget *widget)
{
    return readOut(QAccessible::queryAccessibleInterface(widget));
}

} // namespace attache::test
