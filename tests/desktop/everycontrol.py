# SPDX-License-Identifier: Apache-2.0
"""Every control of every page, as a screen reader and the Tab key find them: it has a name and a role, Tab comes to it,
and Tab comes round again. Once over a store with everything in it, once over an empty one.

    everycontrol.py FOLDER-WITH-THE-PROGRAMS"""

import sys

from session import Session, until

problems = []


def check_names(window, page):
    import pyatspi
    from window import CONTROLS, describe, has
    nameless = (pyatspi.ROLE_FILLER, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_LAYERED_PANE)
    for thing in window.things():
        if thing.getRole() == pyatspi.ROLE_TABLE_CELL:
            continue  # some have nothing to say: a step without a link
        focusable = has(thing, pyatspi.STATE_FOCUSABLE)
        if not thing.name and (focusable or thing.getRole() in CONTROLS):
            problems.append(f"{page}: {describe(thing)} in {describe(thing.parent)} has no name")
        if focusable and thing.getRole() in nameless and thing.getRole() != pyatspi.ROLE_LAYERED_PANE \
                and not thing.name:
            problems.append(f"{page}: the keyboard comes to {describe(thing)}, which says nothing of what it is")
        if thing.getRole() == pyatspi.ROLE_PASSWORD_TEXT and thing.queryText().characterCount and \
                set(thing.queryText().getText(0, -1)) - set("●•*"):
            problems.append(f"{page}: {describe(thing)} tells its secret")


def has_state(thing, state):
    return thing.getState().contains(state)


def stops(window):
    """Where the Tab key should come to: of the radio buttons of a group one, of lists and tables the whole."""
    import pyatspi
    from window import CONTROLS, has
    single = CONTROLS - {pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LINK}
    lists = (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE)
    for thing in window.things():
        if thing.getRole() in single and has(thing, pyatspi.STATE_FOCUSABLE) and has(thing, pyatspi.STATE_ENABLED):
            if thing.getRole() in lists or not any(parent.getRole() in lists for parent in parents(thing)):
                yield thing


def parents(thing):
    while (thing := thing.parent) is not None:
        yield thing


def check_tab(window, keyboard, page):
    import pyatspi
    from window import describe, is_gone
    keyboard.go_to(page, pyatspi.ROLE_RADIO_BUTTON)
    missing = list(stops(window))
    for _ in range(len(missing) + 40):
        before = window.focused()
        keyboard.key("Tab")
        until(f"Tab to leave {describe(before)} on {page}", lambda was=before: window.focused() != was)
        now = window.focused()
        if is_gone(now):  # drawn anew: the next Tab leads on from where it is now
            continue
        chain = [now, *parents(now)]
        missing = [thing for thing in missing if thing not in chain]
        if now.getRole() == pyatspi.ROLE_RADIO_BUTTON and now.name.startswith(page):
            break
    else:
        problems.append(f"{page}: Tab does not come round again")
    problems.extend(f"{page}: Tab never comes to {describe(thing)}" for thing in missing if not is_gone(thing))


def look_at_every_page(window, mouse, keyboard, kind):
    import pyatspi
    from window import PAGES
    for page in PAGES:
        mouse.press(page, pyatspi.ROLE_RADIO_BUTTON)
        window.find(page, pyatspi.ROLE_LAYERED_PANE)
        window.is_still()
        check_names(window, f"{kind}, {page}")
        check_tab(window, keyboard, page)


def look_at_every_form(window, keyboard):
    """Each integration's form to register it with, all options open."""
    import pyatspi
    keyboard.key("ctrl+3", "ctrl+n")
    for _ in range(7):
        window.is_still()
        chosen = next(thing for thing in window.things(pyatspi.ROLE_LIST_ITEM)
                      if has_state(thing, pyatspi.STATE_SELECTED)).name.split(",")[0]
        for toggle in list(window.things(name="More options")):
            keyboard.press(toggle.name, toggle.getRole())
        window.is_still()
        check_names(window, f"form of {chosen}")
        check_tab(window, keyboard, "Registrations")
        keyboard.go_to("Integrations", pyatspi.ROLE_LIST)
        keyboard.key("Down")


def main(programs):
    with Session(1280, 900) as session:
        from organisation import Organisation
        from window import Keyboard, Mouse, Window
        Organisation(session, f"{programs}/attachectl", runs=8)
        window = Window(session, f"{programs}/attache")
        look_at_every_page(window, Mouse(window), Keyboard(window), "full")
        look_at_every_form(window, Keyboard(window))
        window.close()
        window = Window(session, f"{programs}/attache", store="empty")
        mouse = Mouse(window)
        mouse.press("Skip")
        look_at_every_page(window, mouse, Keyboard(window), "empty")
    print("\n".join(problems) or "every control has a name, and the keyboard comes to each")
    return 1 if problems else 0


sys.exit(main(sys.argv[1]))
