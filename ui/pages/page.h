// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;

namespace attache
{

enum class PageId {
    Overview,
    Integrations,
    Registrations,
    Workflows,
    Attestations,
    Deliveries,
    Sandbox,
    Log,
    Settings
};

/// One page of the window: what is right of the navigation and under the header.
///
/// The window draws the header (title or trail, search, primary action) from what the page says here, and
/// asks again at headerChanged(). Pages know nothing of each other: they say what they want to be opened and
/// the window opens it. Main thread; the window owns its pages, and makes each when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// Where one is below the page's top, for example {"Register"}; the header shows it behind the title, and
    /// the title becomes a way back. Empty at the top.
    virtual QStringList trail() const { return {}; }

    /// The page's one primary action: its text is the button, its triggered() is the press and Ctrl+N. Null:
    /// none.
    virtual QAction *primaryAction() const { return nullptr; }

    /// "Search deliveries". Empty: the page has no search.
    virtual QString searchHint() const { return {}; }

    virtual void search(const QString &text) { Q_UNUSED(text) }

    /// It came into view: the place to read what it shows.
    virtual void activated() {}

    /// F5: read or check again.
    virtual void refresh() { activated(); }

    /// Esc and the header's way back. False when the page is at its top already.
    virtual bool goBack() { return false; }

    /// Shows one thing by its id.
    virtual void open(const QString &id) { Q_UNUSED(id) }

    /// Begins the primary action with these inputs filled in. Names are the page's own:
    /// registrations {"kind", "name", "values"}, workflows {"workflow", "project", "registration",
    /// "options"}, attestations {"files": […]}, deliveries {"states": […], "registration", "workflow",
    /// "since", "until", "hours", "search"} (which it shows, having no primary action; see filterGiven()),
    /// sandbox {"sample": true}. Or something else that a page can begin with a thing that is there, by ids:
    /// registrations {"registration", "then": "edit", "rotate" or "test"}, workflows {"workflow",
    /// "registration", "show": true}, attestations {"attestation", "material"} (asks for its file).
    virtual void begin(const QJsonObject &given) { Q_UNUSED(given) }

Q_SIGNALS:
    /// Title, trail, primary action or search hint are different now.
    void headerChanged();
    /// Wants another page opened: at a thing, or at its primary action with inputs filled in.
    void openRequested(attache::PageId page, const QString &id);
    void beginRequested(attache::PageId page, const QJsonObject &given);
    /// Something failed that belongs to no place on the page; the window shows it above the page until
    /// dismissed.
    void failed(const attache::Error &error);
    /// Something worked that would else go unseen ("Detached api/build"); shown for a while.
    void done(const QString &words);
    /// As done(), and it can be taken back: `undo` is called at most once, from the words' own button or by
    /// Ctrl+Z, for as long as the page lives.
    void undoable(const QString &words, const std::function<void()> &undo);
};

} // namespace attache
