# SPDX-License-Identifier: Apache-2.0
"""A service that is down, as its registration's check tells it stage by stage; then the registration is deleted, and
Ctrl+Z brings it back.

    checkandundo.py FOLDER-WITH-THE-PROGRAMS"""

import socket
import sys

from session import Session, until


def register_what_is_down(window, hand, address):
    import pyatspi
    button = pyatspi.ROLE_PUSH_BUTTON
    hand.press("Skip", button)
    hand.turn_to("Registrations")
    hand.press("Register an integration", button)
    hand.choose("Integrations", "Webhook")
    hand.go_to("URL", pyatspi.ROLE_PASSWORD_TEXT)
    hand.type(address)
    hand.press("Register", button)
    window.find("No connection", pyatspi.ROLE_LABEL)
    told = [thing.name for thing in window.things(pyatspi.ROLE_LABEL)]
    checks = told[told.index("Checks"):]
    assert checks[1:6] == ["Name is free", "webhook", "Keychain is open", "No connection", checks[5]], checks
    assert "connection refused" in checks[5], checks  # and what to do, by what was found
    assert checks.count("Not reached") == 3, checks  # encryption, sign-in, permission
    assert not registered(window), "it is kept though nobody has asked for that"
    hand.press("Register unverified", button)
    window.find("webhook, Unverified", pyatspi.ROLE_LIST_ITEM)


def registered(window):
    import pyatspi
    return [thing.name for thing in window.things(pyatspi.ROLE_LIST_ITEM, name="webhook, ")]


def delete_and_take_it_back(window, hand):
    import pyatspi
    button = pyatspi.ROLE_PUSH_BUTTON
    before = registered(window)
    hand.press("More actions", button)
    hand.choose_in_menu("Delete…")
    window.find("Delete webhook?")
    hand.press("Delete", button)
    window.find("webhook is deleted.", pyatspi.ROLE_LABEL)
    until("the row to go", lambda: not registered(window))
    hand.key("ctrl+z")
    until("the row to come back as it was", lambda: registered(window) == before)


def main(programs):
    with Session() as session, socket.socket() as nobody:
        from window import Keyboard, Window
        nobody.bind(("127.0.0.1", 0))  # a port that is taken, and where nothing listens
        window = Window(session, f"{programs}/attache", "--theme", "light")
        hand = Keyboard(window)
        register_what_is_down(window, hand, f"http://127.0.0.1:{nobody.getsockname()[1]}/in")
        delete_and_take_it_back(window, hand)
        window.close()


main(sys.argv[1])
