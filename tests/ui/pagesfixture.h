// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "engine/intake.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "secrets/secretstore.h"
#include "support/attestations.h"
#include "support/scriptedintegration.h"
#include "ui/forms/formpane.h"
#include "ui/pages/page.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/twolinelist.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace attache::test
{

/// A real console on a folder of its own, with a keychain that is gone afterwards and a scripted integration:
/// what the pages are tried on.
class PagesFixture
{
public:
    explicit PagesFixture(const QByteArrayList &subscribed = {})
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           files.path()); // the user's stay as they are
        Console::Options options;
        options.folder = folder.path();
        options.secrets = memoryKeychain();
        std::vector<IntegrationPackage> packages;
        packages.push_back(scriptedPackage(script, subscribed));
        options.integrations = std::move(packages);
        console = must(Console::open(std::move(options)));
    }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return std::move(*result);
    }

    /// What the future gives, while the events go on.
    template <typename T>
    static T must(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future that never ends");
        return must(future.result()); // not taken: the engine may hear the same future
    }

    Registration registered(const QString &name = QStringLiteral("target"))
    {
        return must(
            console->registrations().add({QStringLiteral("scripted"),
                                          name,
                                          {},
                                          {{QStringLiteral("address"), QStringLiteral("http://127.0.0.1:9/")},
                                           {QStringLiteral("token"), QStringLiteral("s3cret-token")}},
                                          false}));
    }

    Workflow workflow(const QString &name = QStringLiteral("build"))
    {
        Workflow workflow;
        workflow.name = name;
        workflow.project = QStringLiteral("shop");
        return must(console->workflows().add(workflow));
    }

    Attachment attached(const QString &workflow = QStringLiteral("build"),
                        const QString &registration = QStringLiteral("target"))
    {
        return must(console->workflows().attach({workflow, {}, registration, {}}));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QString attestationFile(const QString &run = QStringLiteral("run-1"), const QJsonArray &materials = {},
                            const QString &workflow = QStringLiteral("build"))
    {
        return file(QStringLiteral("attestation-%1.json").arg(run), envelope(workflow, run, materials));
    }

    Intake::Pushed pushed(const QString &run = QStringLiteral("run-1"), const QJsonArray &materials = {})
    {
        return must(console->intake().push({attestationFile(run, materials), {}, {}, {}}));
    }

    QTemporaryDir folder;
    QTemporaryDir files;
    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::unique_ptr<Console> console;
};

/// The widget of that name inside, as soon as it is shown.
template <typename Widget = QWidget>
Widget *child(QWidget *within, const QString &name)
{
    Widget *found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (Widget *candidate : within->findChildren<Widget *>(name))
                if (candidate->isVisible())
                    found = candidate;
            return found;
        },
        10'000);
    if (!came)
        qFatal("no %s is shown in %s", qPrintable(name), within->metaObject()->className());
    return found;
}

inline void click(QWidget *within, const QString &name)
{
    QTest::mouseClick(child(within, name), Qt::LeftButton);
}

/// Presses the button with these words that is shown, as soon as one is.
inline void clickWords(QWidget *within, const QString &words)
{
    const bool came = QTest::qWaitFor(
        [&] {
            for (auto *button : within->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == words) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        },
        10'000);
    if (!came)
        qFatal("no button %s is shown", qPrintable(words));
}

/// Puts the text into a field as a person would.
inline void type(QWidget *within, const QString &name, const QString &text)
{
    auto *field = child(within, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// The form that is shown, as soon as one is.
inline FormPane *formOf(QWidget &page)
{
    for (QWidget *above = child(&page, QStringLiteral("submit")); above; above = above->parentWidget())
        if (auto *pane = qobject_cast<FormPane *>(above))
            return pane;
    qFatal("no form is shown");
}

/// The list of the page's own things, beside others that it may have.
inline TwoLineList *listOf(Page &page)
{
    for (TwoLineList *list : page.findChildren<TwoLineList *>())
        if (list->accessibleName() == page.title())
            return list;
    qFatal("the page has no list");
}

/// Shown and dressed as in the program.
template <typename Page>
std::unique_ptr<Page> shown(Console &console)
{
    auto page = std::make_unique<Page>(console);
    page->resize(1080, 744);
    page->show();
    page->activated();
    return page;
}

} // namespace attache::test
