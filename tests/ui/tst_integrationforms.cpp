// SPDX-License-Identifier: Apache-2.0
#include "contract/deliveries.h"
#include "engine/catalogue.h"
#include "formfixture.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formjson.h"
#include "ui/forms/formpane.h"
#include "ui/forms/numberedit.h"
#include "ui/forms/passwordedit.h"
#include "ui/forms/schemaform.h"
#include "ui/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

const Catalogue &catalogue()
{
    static const Catalogue loaded = [] {
        auto read = Catalogue::load(builtInIntegrations());
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return *read;
    }();
    return loaded;
}

/// An instance of each variant, or of the schema that has none: what is required, and no more.
std::vector<QJsonObject> leastOf(const Schema &schema)
{
    std::vector<QJsonObject> all;
    const auto fill = [](QJsonObject instance, const std::vector<SchemaField> &fields) {
        for (const SchemaField &field : fields) {
            if (!field.required)
                continue;
            const QString made = field.host ? u"host.example.com"_s : u"/made-up"_s;
            instance.insert(field.name, field.examples.value(0, made));
        }
        return instance;
    };
    const QJsonObject common = fill({}, schema.commonFields());
    for (const SchemaVariant &variant : schema.variants()) {
        QJsonObject instance = common;
        for (auto constant = variant.constants.begin(); constant != variant.constants.end(); ++constant)
            instance.insert(constant.key(), constant.value());
        all.push_back(fill(instance, variant.fields));
    }
    if (schema.variants().empty())
        all.push_back(common);
    return all;
}

/// Without what is as it is by default, which some editors say and others leave out.
QJsonObject withoutDefaults(const Schema &schema, QJsonObject values)
{
    for (const SchemaField &field : schema.fields())
        if (values.value(field.name) == field.defaultValue)
            values.remove(field.name);
    return values;
}

std::vector<FormField *> fieldsIn(const QWidget &form, const QString &name)
{
    std::vector<FormField *> found;
    for (FormField *field : form.findChildren<FormField *>())
        if (field->field().name == name && !field->isHidden())
            found.push_back(field);
    return found;
}

} // namespace

/// The form of every integration's registration and attachment.
class TestIntegrationForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyFieldHasItsEditor_data() { addSchemas(); }

    void everyFieldHasItsEditor();

    void theLeastThatIsNeededIsAllThatComesOut_data() { addSchemas(); }

    void theLeastThatIsNeededIsAllThatComesOut();

    void jsonTakesValuesThereAndBack_data() { addSchemas(); }

    void jsonTakesValuesThereAndBack();
    void everyFormCanBeDrawn_data();
    void everyFormCanBeDrawn();
    void everyKindOfFieldCanBeDrawn_data();
    void everyKindOfFieldCanBeDrawn();

private:
    static void addSchemas();
    static Schema chosenSchema();
    static void save(const QPixmap &look, const QString &name);
    static void checkField(const FormField &widget, const SchemaField &field);
};

void TestIntegrationForms::addSchemas()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("ofRegistration");
    for (const CatalogueEntry &entry : catalogue().entries()) {
        QTest::addRow("%s registration", qPrintable(entry.id)) << entry.id << true;
        QTest::addRow("%s attachment", qPrintable(entry.id)) << entry.id << false;
    }
}

Schema TestIntegrationForms::chosenSchema()
{
    QFETCH(QString, id);
    QFETCH(bool, ofRegistration);
    const CatalogueEntry &entry = *catalogue().entry(id);
    return ofRegistration ? entry.registration : entry.attachment;
}

void TestIntegrationForms::checkField(const FormField &widget, const SchemaField &field)
{
    QWidget *editor = widget.editor();
    if (!field.choices.isEmpty())
        QVERIFY(qobject_cast<QComboBox *>(editor));
    else if (field.type == u"boolean")
        QVERIFY(qobject_cast<QCheckBox *>(editor));
    else if (field.type != u"string" || field.numeric)
        QVERIFY(qobject_cast<NumberEdit *>(editor));
    else if (field.secret)
        QVERIFY(qobject_cast<PasswordEdit *>(editor));
    else if (field.multiline)
        QVERIFY(qobject_cast<QPlainTextEdit *>(editor));
    else
        QVERIFY(qobject_cast<QLineEdit *>(editor));
    QCOMPARE(editor->accessibleName(), field.label());
    const QString described = editor->accessibleDescription();
    QVERIFY2(described.startsWith(field.required ? u"Required."_s : u"Optional."_s), qPrintable(described));
    QVERIFY2(described.contains(field.description), qPrintable(described));
    if (field.type == u"boolean" || !field.choices.isEmpty())
        QCOMPARE(widget.value(), field.defaultValue);
    else
        QCOMPARE(widget.value(), QJsonValue(QJsonValue::Undefined));
    QVERIFY(!widget.isModified());
}

void TestIntegrationForms::everyFieldHasItsEditor()
{
    const Schema schema = chosenSchema();
    SchemaForm form(schema);
    const auto radio = [&form](std::size_t i) {
        return form.findChild<QRadioButton *>(u"variant%1"_s.arg(i));
    };
    for (const SchemaField &field : schema.commonFields()) {
        QCOMPARE(fieldsIn(form, field.name).size(), std::size_t(1));
        checkField(*fieldsIn(form, field.name).front(), field);
    }
    for (std::size_t i = 0; i < schema.variants().size(); ++i) {
        QVERIFY(radio(i));
        radio(i)->click();
        for (const SchemaField &field : schema.variants()[i].fields) {
            QCOMPARE(fieldsIn(form, field.name).size(), std::size_t(1));
            checkField(*fieldsIn(form, field.name).front(), field);
        }
    }
}

void TestIntegrationForms::theLeastThatIsNeededIsAllThatComesOut()
{
    const Schema schema = chosenSchema();
    for (const QJsonObject &least : leastOf(schema)) {
        SchemaForm form(schema);
        form.setValues(least);
        QVERIFY2(form.checkAll(), qPrintable(form.toMend().join(u", "_s)));
        QCOMPARE(withoutDefaults(schema, form.values()), withoutDefaults(schema, least));
        const std::vector<Violation> violations = schema.validate(form.values());
        QVERIFY2(violations.empty(), violations.empty() ? "" : qPrintable(violations.front().message));
    }
}

void TestIntegrationForms::jsonTakesValuesThereAndBack()
{
    const Schema schema = chosenSchema();
    std::vector<QJsonObject> instances = leastOf(schema);
    instances.push_back(exampleInputs(schema));
    for (const QJsonObject &instance : instances) {
        SchemaForm form(schema);
        form.setValues(instance);
        const QJsonObject before = form.values();
        const auto read = readJsonText(jsonText(form.shownValues(), {}));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        form.setAllValues(*read);
        QCOMPARE(form.values(), before);
    }
}

void TestIntegrationForms::everyFormCanBeDrawn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("width");
    for (const CatalogueEntry &entry : catalogue().entries()) {
        const auto row = [&entry](const char *mode, int width = 1080) {
            QTest::addRow("%s-%s", qPrintable(entry.id), mode)
                << entry.id << QString::fromLatin1(mode) << width;
        };
        row("filled");
        row("errors");
        row("json");
        row("narrow", 700);
        row("attachment");
    }
}

void TestIntegrationForms::everyFormCanBeDrawn()
{
    QFETCH(QString, id);
    QFETCH(QString, mode);
    QFETCH(int, width);
    const CatalogueEntry &entry = *catalogue().entry(id);
    const bool isAttachment = mode == u"attachment";
    const Schema &schema = isAttachment ? entry.attachment : entry.registration;
    SchemaField name;
    name.name = u"name"_s;
    name.type = u"string"_s;
    name.description = u"How workflows and the command line refer to it."_s;
    name.required = true;
    for (const auto &[scheme, word] :
         {std::pair(Theme::Scheme::Light, u"light"_s), std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
        const Appearance appearance(*qApp, scheme);
        auto *form = new SchemaForm(schema, {name});
        FormPane pane(
            {entry.icon, u"Register "_s + entry.title, u"Version "_s + entry.version, u"Register"_s, true},
            form);
        pane.setAutoFillBackground(true);
        pane.setBackgroundRole(QPalette::Base); // as in the window
        pane.resize(width, 744);
        pane.show();
        if (mode == u"errors")
            pane.submitButton()->click();
        else
            form->setValues(exampleInputs(schema));
        if (mode == u"json")
            pane.findChild<QPushButton *>(u"jsonView"_s)->click();
        QCoreApplication::sendPostedEvents();
        const QPixmap look = pane.grab();
        QCOMPARE(pane.width(), width); // nothing in it pushes it wider
        save(look, u"form-%1-%2-%3.png"_s.arg(id, mode, word));
    }
}

void TestIntegrationForms::save(const QPixmap &look, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/looks"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(look.save(folder.filePath(name)));
}

void TestIntegrationForms::everyKindOfFieldCanBeDrawn_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("contrast") << Theme::Scheme::HighContrastLight << Qt::LeftToRight;
    QTest::newRow("mirrored") << Theme::Scheme::Light << Qt::RightToLeft;
}

void TestIntegrationForms::everyKindOfFieldCanBeDrawn()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    const Appearance appearance(*qApp, scheme);
    QApplication::setLayoutDirection(direction);
    auto *form = new SchemaForm(schemaWith(
        R"(
        "url": {"type": "string", "format": "uri", "title": "Address", "description": "Where the service is"},
        "wait": {"type": "integer", "minimum": 1, "maximum": 60, "x-unit": "seconds", "default": 5,
                 "title": "Patience", "description": "How long an answer may take"},
        "share": {"type": "number", "maximum": 1, "title": "Share"},
        "key": {"type": "string", "writeOnly": true, "contentMediaType": "application/json", "title": "Key file",
                "x-help-url": "https:)"
        "//docs.example.com/keys\", \"description\": \"Of a service account\"},"
        R"("mode": {"oneOf": [{"const": 1, "title": "Once"}, {"const": 2, "title": "Every time"}], "default": 1,
                 "title": "How often"},
        "follow": {"type": "boolean", "default": false, "title": "Follow", "description": "Waits for the end"},
        "pem": {"type": "string", "contentMediaType": "application/x-pem-file", "title": "Certificate"})",
        R"("required": ["url", "wait", "share", "key", "mode", "follow", "pem"])"));
    FormPane pane({{}, u"Every kind"_s, u"of field"_s, u"Submit"_s, false}, form);
    pane.setAutoFillBackground(true);
    pane.setBackgroundRole(QPalette::Base);
    pane.resize(640, 1060);
    pane.show();
    form->setValues({{u"url"_s, u"https://xn--pple-43d.example/api"_s},
                     {u"wait"_s, 30},
                     {u"share"_s, 2},
                     {u"key"_s, u"{\n}"_s},
                     {u"mode"_s, 2},
                     {u"follow"_s, true}});
    pane.submitButton()->click();
    QCOMPARE(form->toMend(), (QStringList{u"Share"_s, u"Certificate"_s}));
    QCoreApplication::sendPostedEvents();
    save(pane.grab(), u"form-every-kind-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestIntegrationForms)
#include "tst_integrationforms.moc"
