# SPDX-License-Identifier: Apache-2.0
"""Attaché's window as somebody outside the program has it: what the accessibility tree tells, and a mouse or a
keyboard to answer with. Import inside a Session (session.py), whose bus pyatspi joins when it is imported."""

import subprocess

import pyatspi
from gi.repository import GLib

from session import until

CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
            pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_COMBO_BOX,
            pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
            pyatspi.ROLE_LINK, pyatspi.ROLE_SLIDER, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM}

PAGES = ["Overview", "Integrations", "Registrations", "Workflows", "Attestations", "Deliveries", "Sandbox", "Log",
         "Settings"]


def has(thing, state):
    return thing.getState().contains(state)


def is_showing(thing):
    return has(thing, pyatspi.STATE_SHOWING)


def all_in(thing, wanted=lambda _: True):
    """Depth first: in the order in which a screen reader goes through them. Hidden branches are left out, and what goes
    while one looks at it."""
    for child in thing:
        try:
            if child is None or not is_showing(child):
                continue
            if wanted(child):
                yield child
            yield from all_in(child, wanted)
        except GLib.GError:  # "No such object path": a page that is drawn anew
            continue


def place(thing):
    """x, y, width and height on the display."""
    extents = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return extents.x, extents.y, extents.width, extents.height


def text_of(thing):
    text = thing.queryText()
    return text.getText(0, text.characterCount)


def describe(thing):
    try:
        return f"{thing.getRoleName()} “{thing.name}”"
    except GLib.GError:
        return "what is gone"


def is_gone(thing):
    """A row that was drawn anew is another thing for the tree, also where it looks the same."""
    try:
        thing.getRole()
    except GLib.GError:
        return True
    return False


def page_of(row):
    """In the navigation; behind its name may be how many things wait there."""
    return row.name.split(",")[0]


def _xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


class Window:
    def __init__(self, session, attache, *options, store="store"):
        self.session = session
        self.process = session.start(attache, "--data-dir", session.path(store), "--font", "Inter 13", *options)
        self.application = until("the window", self._application)
        self._focused = None
        pyatspi.Registry.registerEventListener(self._focus_changed, "object:state-changed:focused")

    def _application(self):
        assert self.process.poll() is None, "Attaché ended by itself"
        for application in pyatspi.Registry.getDesktop(0):
            # Its window is up, and it has the keyboard.
            if application and application.name == "attache" and any(all_in(application)):
                return application
        return None

    def things(self, *roles, name=None):
        """What is showing, of these roles (any, when none is given). A button is named `name`; what else begins so, for
        a count or a state may follow."""
        def fits(thing):
            is_button = thing.getRole() == pyatspi.ROLE_PUSH_BUTTON
            named = name is None or (thing.name == name if is_button else thing.name.startswith(name))
            return named and (not roles or thing.getRole() in roles)
        return all_in(self.application, fits)

    def find(self, name, *roles):
        """Waits until it is there."""
        what = f"{' or '.join(map(str, roles)) or 'anything'} “{name}”"
        return until(what, lambda: next(self.things(*roles, name=name), None))

    def is_there(self, name, *roles):
        return next(self.things(*roles, name=name), None) is not None

    def _focus_changed(self, event):
        # Of lists it is a row that tells; its state alone would not do, for every list has a current row.
        if event.detail1:
            self._focused = event.source

    def focused(self):
        """What told last that the keyboard came to it. The window answers a question first: what it has told before that
        is heard with it."""
        self.application.getLocalizedRoleName()
        while GLib.MainContext.default().iteration(False):
            pass
        return self._focused

    def is_still(self):
        """Waits until the tree is the same twice: what the page reads has come."""
        seen = [None]

        def same():
            before, seen[0] = seen[0], [(thing.getRole(), thing.name) for thing in self.things()]
            return before == seen[0]
        until("the window to be still", same)

    def close(self):
        _xdotool("key", "ctrl+q")
        assert self.process.wait(20) == 0, "it did not end as it should"

    def picture(self, file):
        subprocess.run(["import", "-window", "root", file], check=True)


class Mouse:
    """Nothing but a pointer, a button and a wheel."""

    def __init__(self, window):
        self.window = window
        self.clicks = 0

    def press(self, name, *roles):
        x, y, width, height = until(f"“{name}” to be usable and on the display",
                                    lambda: self._usable_place(self.window.find(name, *roles)))
        _xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)
        self.clicks += 1

    def turn_to(self, page):
        self.press(page, pyatspi.ROLE_RADIO_BUTTON)

    def choose(self, _, row):
        """A row of a list."""
        self.press(row, pyatspi.ROLE_LIST_ITEM)

    def press_cell(self, _, cell):
        """A cell of a table."""
        self.press(cell, pyatspi.ROLE_TABLE_CELL)

    open_row = press_cell

    def _usable_place(self, thing):
        """Where it is, once it can be pressed, moves no more and is on the display."""
        before = place(thing)
        x, y, width, height = before
        right, bottom = self.window.session.size
        if not (0 <= x + width // 2 < right and 0 <= y + height // 2 < bottom):
            _xdotool("click", 5 if y > 0 else 4)  # the wheel brings it in
            return None
        return before if has(thing, pyatspi.STATE_ENABLED) and place(thing) == before else None


class Keyboard:
    """Nothing but keys."""

    def __init__(self, window):
        self.window = window
        self.keys = 0

    def type(self, text):
        _xdotool("type", "--delay", 2, text)
        self.keys += len(text)

    def key(self, *names):
        _xdotool("key", "--clearmodifiers", *names)
        self.keys += len(names)

    def go_to(self, name, *roles):
        """With Tab, as somebody does who does not know any shortcut."""
        target = self.window.find(name, *roles)

        def is_there():
            nonlocal target
            if is_gone(target):
                target = self.window.find(name, *roles)
            now = self.window.focused()
            return now is not None and (now == target or now.parent == target)  # of a list a row has the keyboard
        self._repeat("Tab", is_there)
        return target

    def press(self, name, *roles):
        self.go_to(name, *roles)
        self.key("space")

    def step_to(self, choice, way, name):
        """Of the choice that the keyboard is at, key by key."""
        while not choice.name.startswith(name):
            before = choice.name
            self.key(way)
            until(f"{way} to lead on from “{before}”", lambda was=before: choice.name != was)

    def turn_to(self, page):
        """With Tab to the pages' names, then with the arrows along them."""
        now = None

        def is_at_the_pages():
            nonlocal now
            at = self.window.focused()
            now = page_of(at) if at is not None and at.getRole() == pyatspi.ROLE_RADIO_BUTTON else None
            return now in PAGES
        self._repeat("Tab", is_at_the_pages)
        self._repeat("Down" if PAGES.index(now) < PAGES.index(page) else "Up", lambda: self._is_named(page))

    def choose(self, table, row):
        """A row of a list."""
        self.go_to(table, pyatspi.ROLE_LIST)
        self._repeat("Down", lambda: self._is_named(row))

    def press_cell(self, table, cell):
        """A cell of a table's first row."""
        self.go_to(table, pyatspi.ROLE_TABLE)
        self._repeat("Right", lambda: self._is_named(cell))
        self.key("space")

    def open_row(self, table, row):
        """A table's first row, as it is opened where it leads somewhere."""
        self.window.find(row, pyatspi.ROLE_TABLE_CELL)
        self.go_to(table, pyatspi.ROLE_TABLE)
        self.key("Return")

    def choose_in_menu(self, action):
        """Of the menu that has just opened. Menus are not in the tree: what tells is where the keyboard is."""
        self._repeat("Down", lambda: self.window.focused().name == action)
        self.key("Return")

    def _is_named(self, name):
        return self.window.focused().name.startswith(name)

    def _repeat(self, key, is_there):
        def is_there_now():
            try:
                return is_there()
            except GLib.GError:  # what had the keyboard was drawn anew: the next key tells where it is
                return False
        for _ in range(80):
            if is_there_now():
                return
            before = self.window.focused()
            self.key(key)
            until(f"{key} to lead on", lambda was=before: self.window.focused() != was)
        raise AssertionError(f"{key} never comes there; it is at {describe(self.window.focused())}")
