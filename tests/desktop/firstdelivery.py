# SPDX-License-Identifier: Apache-2.0
"""A person who has never seen the window comes from its first start to a first delivery in the sandbox: by following
the tour, or without it, by what the pages say; with a mouse alone, or with a keyboard alone, in less than two minutes.

    firstdelivery.py mouse|keyboard|mouse_plain|keyboard_plain FOLDER-WITH-THE-PROGRAMS"""

import json
import subprocess
import sys
import time

from session import Session, until

ALLOWED = 120  # seconds


def follow_the_tour(window, hand):
    """What its bubbles say, one after the other. Each button is named as the person reads it."""
    import pyatspi
    button = pyatspi.ROLE_PUSH_BUTTON
    window.find("Start here: register an integration")
    hand.press("Next", button)
    window.find("Filled in for you")
    hand.press("Register", button)
    window.find("Now the workflow that it is for")
    hand.press("Next", button)
    window.find("Its name and project are filled in")
    hand.press("Add", button)
    window.find("Attach the registration to it")
    hand.press("Attach", button)
    window.find("Push an attestation")
    hand.press("Next", button)
    window.find("Signature and materials are read")
    hand.press("Push", button)
    window.find("Delivered", pyatspi.ROLE_LABEL, pyatspi.ROLE_FILLER)
    hand.press("Next", button)
    window.find("This is what arrived")
    hand.press("Done", button)
    until("the bubble to go", lambda: not window.is_there("This is what arrived"))
    assert window.is_there("Sandbox", pyatspi.ROLE_LAYERED_PANE), "it does not show what arrived"


def go_without_it(window, hand):
    """From page to page, by what each says is next."""
    import pyatspi
    button, cell = pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TABLE_CELL
    hand.press("Skip", button)
    hand.turn_to("Sandbox")
    hand.press("Start the sandbox", button)
    window.find("Stop all", button)
    hand.turn_to("Registrations")
    hand.press("Register an integration", button)
    hand.choose("Integrations", "Discord")
    hand.press("Use the sandbox", button)
    hand.press("Register", button)
    window.find("Attach to a workflow…", button)
    until("the keyboard to be at the next step", lambda: window.focused().name == "Attach to a workflow…")
    hand.turn_to("Sandbox")
    hand.press("Push a sample", button)  # which is of a workflow: that comes first, and its name is filled in
    hand.press("Add", button)
    hand.press_cell("Workflows and what is attached to them", "sandbox/sandbox-build, discord-webhook: not attached")
    window.find("sandbox/sandbox-build, discord-webhook: attached", cell)
    hand.turn_to("Sandbox")
    hand.press("Push a sample", button)
    window.find("Is sent", cell)
    hand.press("Push", button)
    window.find("Delivered", cell)
    hand.open_row("Deliveries", "discord-webhook")
    window.find("Deliveries – ", pyatspi.ROLE_FRAME)
    window.find("Steps", pyatspi.ROLE_TABLE)
    hand.press("Attempt 1, Delivered", pyatspi.ROLE_CHECK_BOX)


def main(way, programs):
    hand_name, _, plain = way.partition("_")
    with Session() as session:
        from window import Keyboard, Mouse, Window
        window = Window(session, f"{programs}/attache", "--theme", "light")
        hand = Mouse(window) if hand_name == "mouse" else Keyboard(window)
        began = time.monotonic()
        (go_without_it if plain else follow_the_tour)(window, hand)
        took = time.monotonic() - began
        assert took < ALLOWED, f"{took:.0f} s"
        # And it was: what the program itself has written down.
        listed = subprocess.run([f"{programs}/attachectl", "--data-dir", session.path("store"), "delivery", "list", "-o",
                                 "json"], capture_output=True, text=True, check=True).stdout
        states = [delivery["state"] for delivery in json.loads(listed)]
        assert states == ["delivered"], states
        print(f"delivered in {took:.1f} s, with {hand.clicks if hand_name == 'mouse' else hand.keys} presses")


main(*sys.argv[1:])
